"""What one appliance is configured to be: a versioned, sorted document without secrets."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from pydantic import SecretStr

from loadmaster._exceptions import (
    ApiDisabled,
    AuthenticationFailed,
    InvalidCall,
    InvalidValue,
    NotFound,
    Refused,
    UnknownCommand,
)
from loadmaster._model import Model
from loadmaster._script import Script
from loadmaster._settings import known_setting
from loadmaster._snapshot_families import ACCESSORS, READERS
from loadmaster._wire.table import Setting
from loadmaster.resources.settings import SETTINGS

if TYPE_CHECKING:
    from loadmaster._difference import Difference

__all__ = ["FORMAT", "Snapshot", "take"]

FORMAT = 1
_SETTINGS = "settings"
_SECRET_TYPES = ("secret", "file")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Objects and settings of one appliance under their Python names.

    ``families`` holds, by family name, the objects by kind, each a mapping of its shown fields. ``whole``
    names the families that are complete: what is not in them is not on the appliance.
    """

    families: Mapping[str, Mapping[str, list[dict[str, Any]]]]
    settings: Mapping[str, Any]
    whole: tuple[str, ...]
    unread_settings: tuple[str, ...] = ()
    """Settings that this firmware does not have, or that were not asked for."""
    unread_families: tuple[str, ...] = ()
    """Families that were asked for and that this firmware or licence does not have, or does not show to this
    user."""
    appliance: Mapping[str, Any] = field(default_factory=dict)
    """Which unit it was: firmware version and serial number, where the settings tell."""

    def document(self) -> dict[str, Any]:
        """The snapshot as plain data, ready for JSON."""
        return {
            "format": FORMAT,
            "appliance": dict(self.appliance),
            "whole": list(self.whole),
            "families": {name: dict(kinds) for name, kinds in self.families.items()},
            "settings": dict(self.settings),
            "unread_settings": list(self.unread_settings),
            "unread_families": list(self.unread_families),
        }

    @property
    def held(self) -> tuple[str, ...]:
        """The families that it holds, ``settings`` among them where it holds any."""
        return (*sorted(self.families), *([_SETTINGS] if self.settings else []))

    def only(self, families: Iterable[str]) -> Snapshot:
        """The part that holds these families, by name or accessor; ``settings`` is one of them.

        Raises ``InvalidCall`` for a name that no family has.
        """
        names, with_settings = _wanted(families)
        return replace(
            self,
            families={name: kinds for name, kinds in self.families.items() if name in names},
            settings=self.settings if with_settings else {},
            whole=tuple(name for name in self.whole if name in (names + [_SETTINGS] * with_settings)),
        )

    def difference(self, other: Snapshot) -> list[Difference]:
        """What is other in ``other``: objects that came or went, values that changed, by their places.

        Objects are told apart by address and port or by name, so that a service made anew under another
        number is the same. Compared is what both hold; of the settings, those that both know. Values that
        change by themselves (states, times) are left out. An empty list means no difference.
        """
        from loadmaster._difference import compare

        return compare(self, other)

    def to_json(self) -> str:
        """The snapshot as text; equal configurations give equal texts."""
        return json.dumps(self.document(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Snapshot:
        """The snapshot a text holds. ``InvalidCall`` when it is none, or of a format this release does not
        read."""
        try:
            content = json.loads(text)
        except ValueError as error:
            raise InvalidCall(f"the snapshot is not whole or not JSON: {error}") from None
        if not isinstance(content, dict) or not isinstance(content.get("format"), int):
            raise InvalidCall("the text is JSON, but not a snapshot: it names no format")
        if content["format"] != FORMAT:
            raise InvalidCall(
                f"the snapshot has format {content['format']}; this release reads format {FORMAT}"
            )
        for name, kind in (("families", dict), ("settings", dict), ("whole", list), ("appliance", dict)):
            if not isinstance(content.get(name), kind):
                raise InvalidCall(f"the snapshot's {name!r} is missing or of the wrong kind")
        _check_families(content["families"], content["whole"])
        return cls(
            families=content["families"],
            settings=content["settings"],
            whole=tuple(content["whole"]),
            unread_settings=tuple(content.get("unread_settings", ())),
            unread_families=tuple(content.get("unread_families", ())),
            appliance=content["appliance"],
        )


def _check_families(families: Mapping[str, Any], whole: list[Any]) -> None:
    """``InvalidCall`` where a family is not what ``take`` writes, or one that is called whole is missing."""
    for name in whole:
        if name != _SETTINGS and name not in families:
            raise InvalidCall(f"the snapshot is damaged: it calls {name!r} whole and does not hold it")
    for name, kinds in families.items():
        if not isinstance(kinds, dict):
            raise InvalidCall(f"the snapshot is damaged: its family {name!r} holds no kinds of objects")
        for kind, items in kinds.items():
            if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
                raise InvalidCall(f"the snapshot is damaged: {kind!r} in {name!r} is no list of objects")


def take(families: Iterable[str] | None, settings: Iterable[str] | None = None) -> Script[Snapshot]:
    """Read the families named (by name or accessor, ``settings`` among them), or all.

    ``settings`` names the settings that are wanted, where not all are.
    """
    names, with_settings = _wanted(families)
    chosen = None if settings is None else _known_settings(settings)
    found: dict[str, dict[str, list[dict[str, Any]]]] = {}
    hidden: list[str] = []
    for family in names:
        try:
            objects = yield from READERS[family]()
        except Refused as refused:
            if not _lacks_the_family(refused):
                raise
            hidden.append(family)
            continue
        kinds: dict[str, list[dict[str, Any]]] = {}
        for shown in objects:
            kinds.setdefault(type(shown).__name__, []).append(plain_model(shown))
        found[family] = {kind: sorted(items, key=_order) for kind, items in sorted(kinds.items())}
    values: dict[str, Any] = {}
    unread: list[str] = []
    complete = with_settings and chosen is None
    if with_settings or chosen:
        values, unread = yield from _settings(chosen)
    return Snapshot(
        families=found,
        settings=dict(sorted(values.items())),
        whole=tuple(sorted([*found, *([_SETTINGS] if complete and not unread else [])])),
        unread_settings=tuple(sorted(unread)),
        unread_families=tuple(hidden),
        appliance={name: values[name] for name in ("firmware_version", "serial_number") if name in values},
    )


def _lacks_the_family(refused: Refused) -> bool:
    """True when the unit has no such family: not in its firmware, not in its licence, not for this user."""
    if isinstance(refused, AuthenticationFailed | ApiDisabled):
        return False
    return refused.code < 500 or isinstance(refused, UnknownCommand)


def _get_call(name: str) -> Callable[[Any], Any]:
    return lambda client: client.settings.get(name)


def _wanted(families: Iterable[str] | None) -> tuple[list[str], bool]:
    if families is None:
        return sorted(READERS), True
    by_name = {**{family: family for family in READERS}, **ACCESSORS}
    wanted: set[str] = set()
    with_settings = False
    for name in [families] if isinstance(families, str) else families:
        if name == _SETTINGS:
            with_settings = True
        elif name in by_name:
            wanted.add(by_name[name])
        else:
            known = ", ".join(sorted({*READERS, _SETTINGS}))
            raise InvalidCall(f"there is no family {name!r} to list; there are {known}")
    return sorted(wanted), with_settings


def _known_settings(names: Iterable[str]) -> frozenset[str]:
    wanted = frozenset([names] if isinstance(names, str) else names)
    for name in sorted(wanted):
        known_setting(SETTINGS, name)
    return wanted


def _settings(wanted: frozenset[str] | None) -> Script[tuple[dict[str, Any], list[str]]]:
    """The settings: the listing first, then one ``get`` for each wanted one that it leaves out."""
    listed = yield lambda client: client.settings.all()
    values: dict[str, Any] = {}
    unread: list[str] = []
    for name, setting in SETTINGS.items():
        if not _is_shown(name, setting) or (wanted is not None and name not in wanted):
            continue
        if name in listed:
            values[name] = _plain(listed[name])
        elif not setting.in_getall:
            try:
                value = yield _get_call(name)
            except (InvalidValue, NotFound):
                unread.append(name)
            else:
                values[name] = _plain(value)
        else:
            # The listing leaves unset values out.
            values[name] = None
    return values, unread


def _is_shown(name: str, setting: Setting) -> bool:
    secret = setting.secret or setting.write_only or setting.form.type in _SECRET_TYPES
    return not secret and not name.startswith("legacy_")


def plain_model(shown: Model) -> dict[str, Any]:
    """The fields of an object as plain data, without secrets and without what this release does not know."""
    return {name: _plain(value) for name, value in sorted(shown.snapshot_values().items())}


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return plain_model(value)
    if isinstance(value, list):
        items = [_plain(item) for item in value]
        return sorted(items, key=_order) if items and isinstance(items[0], dict) else items
    if isinstance(value, SecretStr | bytes):
        return None
    return value


def _order(shown: dict[str, Any]) -> tuple[int, str]:
    """Numbered objects by number, the others by what they hold."""
    index = shown.get("index")
    return (index if isinstance(index, int) else 0), json.dumps(shown, sort_keys=True, default=str)
