"""The arguments of ``loadmaster_ha_pair`` and what can be judged of them alone."""

from __future__ import annotations

import ipaddress
from typing import Any

from loadmaster_provider.attributes import setting_attributes
from loadmaster_provider.pair.view import interface_number
from loadmaster_provider.protocol import (
    Attribute,
    Bool,
    Diagnostics,
    ListOf,
    MapKey,
    Nested,
    Number,
    Object,
    Schema,
    String,
)
from loadmaster_provider.shape import GroupShape, SettingShape

__all__ = ["DECIDED_BY_THE_PAIR", "check_arguments", "schema", "settings_of"]

DECIDED_BY_THE_PAIR = ("ha_mode", "ha_check")
"""The part of each unit follows from the order of ``units``; checks are chosen for each interface."""
_SHORTEST, _LONGEST = 8, 127


def settings_of(group: GroupShape) -> tuple[SettingShape, ...]:
    """The settings that have one value for the pair."""
    return tuple(
        shape for shape in group.settings if not shape.per_unit and shape.name not in DECIDED_BY_THE_PAIR
    )


def schema(group: GroupShape) -> Schema:
    """Everything the resource takes and tells."""
    return Schema(
        description=(
            f"{group.doc} It owns what makes two licensed single units a pair and keeps them one. Settings "
            "that are left out are not managed."
        ),
        attributes={
            "id": Attribute(type=String, computed=True, keep=True, description="Always `pair`."),
            "interfaces": _interfaces(),
            **setting_attributes(settings_of(group)),
            "partner_secret": Attribute(
                type=String,
                optional=True,
                sensitive=True,
                write_only=True,
                validators=(_check_secret,),
                description=(
                    "Secret that both units know each other by, of 8 to 127 printable characters. Never "
                    "stored; raise `partner_secret_version` to send it again."
                ),
            ),
            "partner_secret_version": Attribute(
                type=Number,
                optional=True,
                description="A number of your own; `partner_secret` is sent when it changes.",
            ),
            "platform": Attribute(
                type=String,
                optional=True,
                validators=(_one_of("virtual", "hardware"),),
                description="What the units are: `virtual` or `hardware`. Checked against their licences.",
            ),
            "reboot": Attribute(
                type=String,
                default="never",
                validators=(_one_of("never", "when_needed"),),
                description=(
                    "`when_needed` restarts units for values that take effect with a restart, one after the "
                    "other, the active one last. `never` says in `waiting_for_reboot` what waits. Default "
                    "`never`."
                ),
            ),
            "on_destroy": Attribute(
                type=String,
                default="keep",
                validators=(_one_of("keep", "unpair"),),
                description=(
                    "`keep` leaves the pair standing when the resource is removed, `unpair` makes two single "
                    "units of it, which restarts both. Default `keep`."
                ),
            ),
            "waiting_for_reboot": Attribute(
                type=ListOf(String),
                computed=True,
                description="Units with values that take effect only after a restart: `first`, `second`.",
            ),
            "serial_numbers": Attribute(
                type=ListOf(String),
                computed=True,
                description="Serial numbers of the first and the second unit.",
            ),
        },
    )


def _interfaces() -> Attribute:
    return Attribute(
        type=Nested(
            "map",
            {
                "shared_address": Attribute(
                    type=String,
                    required=True,
                    normalize=_plain_address,
                    validators=(_check_address,),
                    description="Address that belongs to whichever unit is active.",
                ),
                "ha_check": Attribute(
                    type=Bool,
                    optional=True,
                    computed=True,
                    keep=True,
                    description=(
                        "Whether the interface takes part in the checks that decide which unit is active. "
                        "Firmware whose answers lack it tells nothing: then the value is null unless "
                        "written."
                    ),
                ),
            },
        ),
        required=True,
        validators=(_check_names,),
        description=(
            "The interfaces on which the pair has a shared address, by name: `eth0`, `eth1` and so on. The "
            "partner addresses are those of the units themselves."
        ),
    )


def check_arguments(config: Object, diagnostics: Diagnostics) -> None:
    """Report contradictions between arguments."""
    if config.get("partner_secret") is not None and config.get("partner_secret_version") is None:
        diagnostics.error(
            "partner_secret_version is missing",
            "partner_secret is never stored, so a change of it shows only in partner_secret_version. Write "
            "partner_secret_version = 1, and raise it with every change.",
            path="partner_secret_version",
        )
    if config.get("virtual_mac") is True and config.get("platform") == "virtual":
        diagnostics.error(
            "virtual units have no virtual MAC",
            'platform is "virtual", and such units refuse virtual_mac = true. Leave it out, or write false.',
            path="virtual_mac",
        )
    if config.get("ha_virtual_id") == 1:
        diagnostics.warning(
            "ha_virtual_id is 1",
            "1 is the number every pair has from the factory: a second pair or VRRP router on the same "
            "network with it takes the addresses of this one away. Choose another number, from 2 to 255.",
            path="ha_virtual_id",
        )
    _check_addresses(config.get("interfaces"), diagnostics)


def _check_addresses(interfaces: Any, diagnostics: Diagnostics) -> None:
    seen: dict[str, str] = {}
    if not isinstance(interfaces, dict):
        return
    for name, one in interfaces.items():
        address = one.get("shared_address") if isinstance(one, dict) else None
        if not isinstance(address, str):
            continue
        other = seen.setdefault(_plain_address(address), name)
        if other != name:
            diagnostics.error(
                "the same shared address twice",
                f"{address} is the shared address of {other} as well.",
                path=("interfaces", MapKey(name), "shared_address"),
            )
    checks = [one.get("ha_check") for one in interfaces.values() if isinstance(one, dict)]
    if checks and all(check is False for check in checks):
        diagnostics.warning(
            "no interface is checked",
            "ha_check is false on all of them. The units refuse to lose the last check they have.",
            path="interfaces",
        )


def _check_names(value: Any) -> None:
    if not value:
        raise ValueError("no interface is named; a pair needs a shared address on at least one")
    for name in value:
        interface_number(name)


def _plain_address(value: Any) -> str:
    try:
        return str(ipaddress.ip_address(value))
    except ValueError:
        return str(value)


def _check_address(value: Any) -> None:
    if "/" in str(value):
        raise ValueError(f'"{value}" has a prefix length; write the address alone')
    try:
        ipaddress.ip_address(value)
    except ValueError:
        raise ValueError(f'"{value}" is not an IPv4 or IPv6 address') from None


def _check_secret(value: Any) -> None:
    if not _SHORTEST <= len(value) <= _LONGEST or not value.isprintable() or not value.isascii():
        raise ValueError(
            f"the secret has {len(value)} characters; expected {_SHORTEST} to {_LONGEST} printable ones"
        )


def _one_of(*words: str) -> Any:
    def check(value: Any) -> None:
        if value not in words:
            raise ValueError(f'"{value}" is not one of {", ".join(words)}')

    return check
