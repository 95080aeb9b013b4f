"""The packet filter as a whole: on or off, and what it does besides guarding services."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider import schemas
from loadmaster_provider.managed_values import ManagedValues
from loadmaster_provider.packet_filter import forget_switches, switch
from loadmaster_provider.protocol import Object, Value
from loadmaster_provider.session import Session
from loadmaster_provider.shape import SettingShape
from loadmaster_provider.translate import to_state
from loadmaster_provider.value_store import ValueStore

__all__ = ["PacketFilterResource"]

_EXEMPT = "wui_address"
_GUARDS_ADMINISTRATION = (
    "the access lists would decide who reaches web administration and the API; the client that switches this "
    "on stays admitted, and all others may be kept out"
)


class PacketFilterStore(ValueStore):
    """The filter's switches, each with a command of its own."""

    def __init__(self, session: Session) -> None:
        self.session = session

    @override
    def exists(self, subject: Object) -> bool:
        return True

    @override
    def read(
        self, subject: Object, shapes: Iterable[SettingShape], *, also: Iterable[str] = ()
    ) -> dict[str, Value]:
        told: dict[str, Value] = {}
        for shape in shapes:
            asked = shape.in_getall or shape.name in also
            told[shape.name] = to_state(shape, switch(self.session, shape.name)) if asked else None
        if told.get("block_wui") is True and _EXEMPT in told:
            # named only while there is something it is exempt from
            told[_EXEMPT] = switch(self.session, _EXEMPT)
        return told

    @override
    def holds_secret(self, subject: Object, shape: SettingShape) -> bool:
        return False

    @override
    def write(
        self, client: loadmaster.LoadMaster, subject: Object, shape: SettingShape, value: Value
    ) -> None:
        send: Any = getattr(client.packet_filter, f"set_{shape.name}")
        name = shape.name

        def settle() -> bool:
            forget_switches(self.session)
            return switch(self.session, name) is value

        send(value, settle=settle)

    @override
    def forget(self, subject: Object, shapes: Iterable[SettingShape]) -> None:
        forget_switches(self.session)


class PacketFilterResource(ManagedValues):
    """``loadmaster_packet_filter``."""

    def __init__(self, session: Session) -> None:
        group = schemas.values("packet_filter")
        super().__init__(
            group.name,
            "The packet filter of the appliance. While it is on, services and what the unit itself offers "
            "can be reached and nothing else; off, the unit passes packets on like a router. It has to be "
            "on while the unit balances globally (GEO). What is left out is not managed; destroying it "
            "leaves the filter as it is.",
            # whether the filter is on is always asked; the rest costs a call each, where it is managed
            [dataclasses.replace(shape, in_getall=shape.name == "enabled") for shape in group.settings],
            store=PacketFilterStore(session),
            session=session,
        )

    @override
    def claim(self, shape: SettingShape, values: Object) -> tuple[str, str]:
        return self.name, shape.name

    @override
    def danger(self, shape: SettingShape, planned: Object) -> str:
        return _GUARDS_ADMINISTRATION if shape.name == "block_wui" and planned.get(shape.name) is True else ""
