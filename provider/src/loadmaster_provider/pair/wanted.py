"""What a configuration says about a pair."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loadmaster_provider.pair.view import interface_number
from loadmaster_provider.protocol import Object, Value, contains_unknown
from loadmaster_provider.shape import SettingShape

__all__ = ["Values", "Wanted", "WantedInterface", "wanted"]

Values = tuple[tuple[SettingShape, Value], ...]


@dataclass(frozen=True, slots=True)
class WantedInterface:
    """One interface with a shared address; ``ha_check`` is ``None`` where it is left as it is."""

    number: int
    shared_address: str
    ha_check: bool | None


@dataclass(frozen=True, slots=True, repr=False)
class Wanted:
    """Everything that is written about a pair. Never printed: it may hold the partner secret."""

    interfaces: Mapping[str, WantedInterface]
    removed: tuple[int, ...]
    """Interfaces that had a shared address by this resource and are to have none."""
    at_restart: Values
    """Values that take effect with a restart; both units hold them from then on."""
    at_once: Values
    """Values that the active unit hands to the other."""
    partner_secret: str | None
    platform: str | None
    restarts: bool
    """Whether units may be restarted."""

    @property
    def has_virtual_mac(self) -> bool:
        """Whether the Ethernet address is to move with the shared addresses."""
        return any(shape.name == "virtual_mac" and value is True for shape, value in self._all)

    @property
    def _all(self) -> Values:
        return (*self.at_restart, *self.at_once)


def wanted(
    shapes: Iterable[SettingShape], *, config: Object, planned: Object, prior: Object | None
) -> Wanted:
    """The written part of a configuration; what is not written is not managed."""
    values = [(shape, planned[shape.name]) for shape in shapes if config.get(shape.name) is not None]
    version = "partner_secret_version"
    secret_is_new = prior is None or planned.get(version) != prior.get(version)
    names = planned.get("interfaces") or {}
    interfaces = {
        name: WantedInterface(
            interface_number(name), str(one["shared_address"]), _known(config, name, one.get("ha_check"))
        )
        for name, one in names.items()
    }
    former = (prior or {}).get("interfaces") or {}
    return Wanted(
        interfaces=interfaces,
        removed=tuple(interface_number(name) for name in former if name not in names),
        at_restart=tuple(item for item in values if item[0].needs_reboot),
        at_once=tuple(item for item in values if not item[0].needs_reboot),
        partner_secret=config.get("partner_secret") if secret_is_new else None,
        platform=config.get("platform"),
        restarts=planned.get("reboot") == "when_needed",
    )


def _known(config: Object, name: str, planned: Value) -> bool | None:
    """``ha_check`` where it is written; a value that was only read is nobody's wish."""
    written = ((config.get("interfaces") or {}).get(name) or {}).get("ha_check")
    return None if written is None or contains_unknown(planned) else bool(planned)
