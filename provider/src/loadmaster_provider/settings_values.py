"""Reading and writing appliance-wide values for the resources that manage them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import loadmaster
from loadmaster_provider.attributes import is_secret
from loadmaster_provider.protocol import Value
from loadmaster_provider.session import Session
from loadmaster_provider.shape import SettingShape
from loadmaster_provider.translate import to_client, to_state

__all__ = ["forget_settings", "in_order", "read_settings", "write_setting"]


def read_settings(
    session: Session, shapes: Iterable[SettingShape], *, also: Iterable[str] = ()
) -> dict[str, Value]:
    """Values by name: all that ``getall`` shows, and with a call of its own each of ``also`` that it does
    not.
    """
    shapes, wanted = tuple(shapes), set(also)
    listed = (
        session.settings() if any(shape.in_getall or shape.name not in wanted for shape in shapes) else {}
    )
    values: dict[str, Value] = {}
    for shape in shapes:
        if is_secret(shape) or not shape.readable or shape.type == "file":
            continue
        if shape.name in listed:
            values[shape.name] = to_state(shape, listed[shape.name])
        elif not shape.in_getall and shape.name in wanted:
            values[shape.name] = to_state(shape, _one(session, shape))
        else:
            values[shape.name] = None
    return values


def _one(session: Session, shape: SettingShape) -> Any:
    def read(client: loadmaster.LoadMaster) -> Any:
        try:
            return client.settings.get(shape.name)
        except (loadmaster.InvalidValue, loadmaster.NotFound):
            # a unit answers a value that was never set as if it did not know the name
            return None

    return session.shared(f"setting {shape.name}", read)


def write_setting(client: loadmaster.LoadMaster, shape: SettingShape, value: Value) -> None:
    """Send one value; null and empty text clear it."""
    sent = to_client(shape, None if value == "" else value)
    if shape.type == "file" and sent is not None:
        sent = f"{str(sent).strip()}\n".encode()
    client.settings.set(**{shape.name: sent})


def forget_settings(session: Session, shapes: Iterable[SettingShape]) -> None:
    """Drop what was read before a write."""
    shapes = tuple(shapes)
    lists = ["settings"] if any(shape.in_getall for shape in shapes) else []
    session.forget(*lists, *(f"setting {shape.name}" for shape in shapes))


def in_order(shapes: Sequence[SettingShape], values: Mapping[str, Value]) -> list[SettingShape]:
    """The settings to write in an order in which each finds what it needs:
    switches on first, and off last.
    """
    written = {shape.name: shape for shape in shapes if shape.name in values}
    ordered: list[SettingShape] = []

    def place(shape: SettingShape, above: tuple[str, ...] = ()) -> None:
        if shape in ordered or shape.name in above:
            return
        for requirement in shape.requires:
            other = written.get(requirement.field)
            if other is not None and not _switched_off(other, values):
                place(other, (*above, shape.name))
        ordered.append(shape)

    needed = {requirement.field for shape in written.values() for requirement in shape.requires}
    last = [shape for shape in written.values() if shape.name in needed and _switched_off(shape, values)]
    for shape in written.values():
        if shape not in last:
            place(shape)
    return [shape for shape in ordered if shape not in last] + last


def _switched_off(shape: SettingShape, values: Mapping[str, Value]) -> bool:
    return values[shape.name] in (False, None, "", [])
