"""A snapshot in the place of an appliance: it answers what it holds, and takes nothing.

A plan then needs no reach, as for the check of a change before it is merged. What a snapshot does not hold is
said to be missing instead of being taken for absent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NoReturn, cast

import loadmaster
from loadmaster import types
from loadmaster.resources.settings import SETTINGS
from loadmaster_provider.protocol import ProviderError

__all__ = ["offline_client", "refuse_offline_write"]

_FILTER_SWITCHES = ("enabled", "drop", "block_between_interfaces", "block_wui", "wui_address")
_LISTS: Mapping[tuple[str, str], tuple[str, tuple[str, ...]]] = {
    ("certificates", "list"): ("certificate", ("Certificate",)),
    ("certificates", "list_intermediates"): ("certificate", ("IntermediateCertificate",)),
    ("content_rules", "show"): ("content-rule", ()),
    ("interfaces", "show"): ("interface", ("Interface",)),
    ("users", "list"): ("user", ("User",)),
    ("users", "list_groups"): ("user", ("Group",)),
    ("users", "show"): ("user", ("User",)),
    ("virtual_services", "list"): ("virtual-service", ("VirtualService",)),
    ("virtual_services", "show"): ("virtual-service", ("VirtualService",)),
    ("packet_filter", "state"): ("packet-filter", ("PacketFilterState", "PacketFilter")),
    **{
        ("packet_filter", f"show_{name}"): ("packet-filter", ("PacketFilterState",))
        for name in _FILTER_SWITCHES
    },
    ("packet_filter", "entries"): ("packet-filter", ("AccessListEntry",)),
    ("licensing", "show"): ("licensing", ("Licence",)),
}
"""Reading methods of the client, with the family and kinds of objects that answer them; none is all kinds."""
_ONE_OF_ITS_KIND = ("state", *(f"show_{name}" for name in _FILTER_SWITCHES))
_ONE_BY_SUBJECT = (("virtual_services", "show"), ("users", "show"), ("licensing", "show"))


def offline_client(path: str) -> loadmaster.LoadMaster:
    """A client that reads the snapshot in this file; ``ProviderError`` when the file holds none."""
    try:
        text = Path(path).read_text(encoding="utf-8")
        snapshot = loadmaster.Snapshot.from_json(text)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ProviderError(
            "the snapshot cannot be used",
            f'offline_snapshot is "{path}": {reason}. Write one with `loadmaster snapshot`.',
            path="offline_snapshot",
        ) from None
    return cast(loadmaster.LoadMaster, _Offline(path, snapshot))


def refuse_offline_write() -> NoReturn:
    """Refuse a change: there is no appliance that would take it."""
    raise ProviderError(
        "a snapshot takes no changes",
        "offline_snapshot is set, so plans are made from a file and nothing is reached. Leave it out to "
        "apply.",
    )


class _Offline:
    """What the client's readers use of it, answered from the snapshot."""

    def __init__(self, path: str, snapshot: loadmaster.Snapshot) -> None:
        self.url = path
        self._snapshot = snapshot
        self.settings = _Settings(path, snapshot)
        self.system = _System(self.settings)

    def __getattr__(self, accessor: str) -> _Family:
        if accessor.startswith("_"):
            raise AttributeError(accessor)
        return _Family(accessor, self.url, self._snapshot)

    def write_lane(self, timeout_seconds: float = 0.0) -> NoReturn:
        """No change can be made here."""
        del timeout_seconds
        refuse_offline_write()

    def close(self) -> None:
        """Nothing is open."""


class _Settings:
    """The settings of the snapshot."""

    def __init__(self, path: str, snapshot: loadmaster.Snapshot) -> None:
        self._path = path
        self._snapshot = snapshot

    def all(self) -> dict[str, Any]:
        """What a listing would show: unset values are left out."""
        return {
            name: value
            for name, value in self._snapshot.settings.items()
            if value is not None and (name not in SETTINGS or SETTINGS[name].in_getall)
        } | dict(self._snapshot.appliance)

    def get(self, name: str) -> Any:
        """One value; ``ProviderError`` when the snapshot does not hold it."""
        if name not in self._snapshot.settings:
            if name in self._snapshot.unread_settings:
                raise loadmaster.InvalidValue("unknown parameter", command="get", code=422, text="")
            raise _missing(self._path, f"the setting {name}")
        return self._snapshot.settings[name]

    def set(self, **_: object) -> NoReturn:
        """No change can be made here."""
        refuse_offline_write()


class _System:
    """Settings by their wire names."""

    def __init__(self, settings: _Settings) -> None:
        self._settings = settings

    def get(self, wire: str) -> Any:
        """One value as the appliance would show it; only settings this release knows."""
        for name, setting in SETTINGS.items():
            if setting.wire.lower() == wire.lower():
                value, codes = self._settings.get(name), setting.form.codes
                if setting.form.type == "flags" and isinstance(value, list):
                    return sum(int(codes.get(flag, flag)) for flag in value)
                return codes.get(value, value) if isinstance(value, str) else value
        raise loadmaster.InvalidValue("unknown parameter", command="get", code=422, text="")

    def __getattr__(self, method: str) -> Callable[..., NoReturn]:
        return lambda *_, **__: refuse_offline_write()


class _Family:
    """The reading methods of one accessor; all others are refused."""

    def __init__(self, accessor: str, path: str, snapshot: loadmaster.Snapshot) -> None:
        self._accessor = accessor
        self._path = path
        self._snapshot = snapshot

    def __getattr__(self, method: str) -> Callable[..., Any]:
        if (self._accessor, method) in _LISTS:
            return lambda *subjects, **named: self._answer(method, subjects, named)
        if method.startswith(("show", "list", "entries", "service_entries", "state")):
            raise _missing(self._path, f"what {self._accessor}.{method} reads")
        return lambda *_, **__: refuse_offline_write()

    def _answer(self, method: str, subjects: tuple[Any, ...], named: Mapping[str, Any]) -> Any:
        family, kinds = _LISTS[self._accessor, method]
        if family not in self._snapshot.whole:
            raise _missing(self._path, f"the family {family}")
        held = self._snapshot.families[family]
        try:
            found = [
                _model(kind, values)
                for kind, items in held.items()
                if not kinds or kind in kinds
                for values in items
            ]
        except (AttributeError, ValueError):
            raise ProviderError(
                "the snapshot cannot be used",
                f'offline_snapshot is "{self._path}", and its family {family} holds what no appliance shows: '
                "it is damaged. Write one with `loadmaster snapshot`.",
                path="offline_snapshot",
            ) from None
        if subjects:
            found = [one for one in found if _is_meant(one, subjects[0], named)]
        if method in _ONE_OF_ITS_KIND or (self._accessor, method) in _ONE_BY_SUBJECT:
            if not found:
                raise loadmaster.NotFound("not in the snapshot", command=method, code=422, text="not found")
            return found[0]
        if subjects and not found and method == "show":
            raise loadmaster.NotFound("not in the snapshot", command=method, code=422, text="not found")
        return found


def _model(kind: str, values: Mapping[str, Any]) -> Any:
    return getattr(types, kind).model_validate(dict(values))


def _is_meant(found: Any, subject: Any, named: Mapping[str, Any]) -> bool:
    port, protocol = named.get("service_port"), named.get("service_protocol")
    if port is not None or protocol is not None:
        return (str(found.address), str(found.port), str(found.protocol)) == (
            str(subject),
            str(port),
            str(protocol),
        )
    keys = ("index", "number", "access_list", "name")
    return any(getattr(found, key, None) == subject for key in keys)


def _missing(path: str, what: str) -> ProviderError:
    return ProviderError(
        "the snapshot does not hold this",
        f'offline_snapshot is "{path}", and {what} is not in it. `loadmaster snapshot` writes a whole one.',
    )
