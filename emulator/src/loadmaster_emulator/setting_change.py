"""What happens when a setting is written, beyond storing it."""

from __future__ import annotations

from collections.abc import Mapping

from .contract import SETTINGS
from .firmware_gates import has_setting
from .invocation import decode_or_clear, refused_value
from .limit_bounds import setting_fits
from .prerequisites import refuse_setting
from .refusal import Refusal, unknown_setting
from .specification import SettingSpec, Stored
from .unit import NOTICE, SYSLOG_LEVELS, Unit
from .values import BadValue, Raw

ALIASES = {"tcpfailover": "hal4update", "cookieupdate": "hal7update", "namserver": "nameserver"}
"""Former names of settings that still work."""

MAXIMUM_LOG_HOSTS = 10

_REMOVER = "syslognone"

_LOGIN_SOURCES = (7, 22, 23, 262, 263, 278, 279, 772, 773, 774, 775, 788, 789, 790, 791)
"""Sums of login sources that the unit accepts."""


def find_setting(name: str) -> SettingSpec:
    """The setting of that name in any letter case; ``Refusal`` where the unit has none."""
    spec = SETTINGS.get(ALIASES.get(name.lower(), name.lower()))
    if spec is None:
        raise unknown_setting(name)
    return spec


def find_on(unit: Unit, name: str) -> SettingSpec:
    """As ``find_setting``; ``Refusal`` as well for a setting that is newer than the unit's firmware."""
    spec = find_setting(name)
    if not has_setting(unit.state.unit.version, spec):
        raise unknown_setting(name)
    return spec


def judge_setting(name: str, raw: Raw) -> tuple[SettingSpec, Stored | None]:
    """The setting and what would be stored; ``Refusal`` where the value is none of its own."""
    spec = find_setting(name)
    if spec.read_only:
        raise Refusal(422, f"{spec.wire} cannot be set")
    return spec, _judge(spec, raw)


def change_setting(unit: Unit, name: str, raw: Raw) -> None:
    """Write one setting; ``Refusal`` leaves everything as it was."""
    find_on(unit, name)
    spec, value = judge_setting(name, raw)
    if not refuse_setting(spec, value, unit.setting, licensed=unit.includes):
        return
    wire = spec.wire.lower()
    if wire == _REMOVER:
        _remove_hosts(unit, value)
    elif wire in SYSLOG_LEVELS.values():
        _place_hosts(unit, spec, value)
    else:
        _check_meaning(unit, spec, value)
        _store(unit, spec, value)
    if wire.startswith("syslog"):
        unit.forwarder.keep_only(unit.log_hosts())
    unit.changed()
    unit.tell(NOTICE, "config", f"parameter {spec.wire} changed")


def _judge(spec: SettingSpec, raw: Raw) -> Stored | None:
    if spec.wire.lower() == "enableapi" and str(raw).lower() in {"1", "0"} and not isinstance(raw, bool):
        raise refused_value(raw, spec.wire, secret=False)
    try:
        return decode_or_clear(raw, spec.value, spec.default)
    except BadValue as problem:
        raise refused_value(raw, spec.wire, secret=spec.secret) from problem


def _store(unit: Unit, spec: SettingSpec, value: Stored | None) -> None:
    values = unit.settings_of(spec)
    if value is None:
        values.pop(spec.wire, None)
    else:
        values[spec.wire] = value
    if spec.needs_reboot:
        unit.state.unit.pending[spec.wire] = value if value is not None else ""


def _check_meaning(unit: Unit, spec: SettingSpec, value: Stored | None) -> None:
    """Limits that depend on more than the value itself.

    A virtual unit has no MAC address to share, and only a cloud or a cluster sets the modes above 2; a unit
    of a cluster is in no pair.
    """
    wire = spec.wire.lower()
    refused = (
        (wire == "hamode" and (value in (3, 4) or unit.state.unit.cluster.shared_address != ""))
        or (wire == "hacheck" and value is False)
        or (wire == "vmac" and value is True and unit.state.unit.platform == "virtual")
        or (wire == "sessionauthmode" and value not in _LOGIN_SOURCES)
        or not setting_fits(unit, wire, value)
        or (wire == "l4syncthreshold" and _above(value, unit.setting("L4SyncPeriod")))
    )
    if refused:
        raise refused_value(value if not isinstance(value, tuple) else list(value), spec.wire, secret=False)


def _above(value: Stored | None, limit: Stored | None) -> bool:
    return isinstance(value, int) and isinstance(limit, int) and value >= limit


def _hosts(values: Mapping[str, Stored], wire: str) -> tuple[str, ...]:
    found = values.get(SETTINGS[wire].wire)
    return found if isinstance(found, tuple) else ()


def _place_hosts(unit: Unit, spec: SettingSpec, value: Stored | None) -> None:
    """A host receives at one level only, so that naming it here takes it away elsewhere."""
    wanted = tuple(dict.fromkeys(value)) if isinstance(value, tuple) else ()
    values = unit.settings_of(spec)
    placed = {spec.wire.lower(): wanted}
    for wire in SYSLOG_LEVELS.values():
        if wire != spec.wire.lower():
            placed[wire] = tuple(host for host in _hosts(values, wire) if host not in wanted)
    if sum(len(hosts) for hosts in placed.values()) > MAXIMUM_LOG_HOSTS:
        raise Refusal(422, f"Too many syslog hosts, the maximum is {MAXIMUM_LOG_HOSTS}")
    for wire, hosts in placed.items():
        _store(unit, SETTINGS[wire], hosts or None)


def _remove_hosts(unit: Unit, value: Stored | None) -> None:
    gone = value if isinstance(value, tuple) else ()
    for wire in SYSLOG_LEVELS.values():
        kept = tuple(host for host in _hosts(unit.settings_of(SETTINGS[wire]), wire) if host not in gone)
        _store(unit, SETTINGS[wire], kept or None)
