"""The pair as Terraform sees it: one resource over both units, made of settings, interfaces and roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loadmaster_codegen.model import Default, Setting, SettingOwner, Value, ValueType
from loadmaster_codegen.terraform_own import ID, with_version
from loadmaster_codegen.terraform_shape import Argument, Kind, Mode, TerraformResource

__all__ = ["PAIR_OWNER", "pair_resource", "pair_settings"]

PAIR_OWNER = "ha_pair"
_DECIDED_BY_THE_PAIR = ("ha_mode", "ha_check")
"""The role follows from the order of the units, and checks are chosen for each interface."""

_INTERFACES = Argument(
    "interfaces",
    Kind.NESTED_MAP,
    Mode.REQUIRED,
    "The interfaces on which the pair has a shared address, by name: `eth0`, `eth1` and so on.",
    arguments=(
        Argument(
            "shared_address",
            Kind.STRING,
            Mode.REQUIRED,
            "Address that belongs to whichever unit is active; in the network of the interface.",
            value=Value(ValueType.ADDRESS),
        ),
        Argument(
            "ha_check",
            Kind.BOOL,
            Mode.OPTIONAL_COMPUTED,
            "Whether the interface takes part in the checks that decide which unit is active.",
        ),
    ),
)
_PARTNER_SECRET = Argument(
    "partner_secret",
    Kind.STRING,
    Mode.OPTIONAL,
    "Secret that both units know each other by, of 8 to 127 characters; kept nowhere.",
    value=Value(ValueType.SECRET, min_length=8, max_length=127),
    write_only=True,
)
_STEERING = (
    Argument(
        "platform",
        Kind.STRING,
        Mode.OPTIONAL,
        "What the units are; checked against their licences.",
        choices=("virtual", "hardware"),
    ),
    Argument(
        "reboot",
        Kind.STRING,
        Mode.OPTIONAL_COMPUTED,
        "Whether units are restarted for values that need it, one after the other: `never` says in "
        "`waiting_for_reboot` what waits.",
        choices=("never", "when_needed"),
        default=Default("value", "never"),
    ),
    Argument(
        "on_destroy",
        Kind.STRING,
        Mode.OPTIONAL_COMPUTED,
        "What destroying the resource does: `keep` leaves the pair standing, `unpair` makes two single units "
        "of it.",
        choices=("keep", "unpair"),
        default=Default("value", "keep"),
    ),
)
_RESULTS = (
    Argument(
        "waiting_for_reboot",
        Kind.LIST,
        Mode.COMPUTED,
        "Units that hold values which take effect only after a restart: `first`, `second`.",
    ),
    Argument("serial_numbers", Kind.LIST, Mode.COMPUTED, "Serial numbers of the first and the second unit."),
)


def pair_settings(settings: Iterable[Setting]) -> Iterator[Setting]:
    """The settings that are arguments of the pair: those with one value for both units."""
    for setting in settings:
        if setting.owner == PAIR_OWNER and not setting.per_unit and setting.name not in _DECIDED_BY_THE_PAIR:
            yield setting


def pair_resource(owner: SettingOwner, settings: Iterable[Argument]) -> TerraformResource:
    """The resource; ``settings`` are the arguments made of the settings it owns."""
    return TerraformResource(
        PAIR_OWNER,
        PAIR_OWNER,
        owner.doc,
        (ID, _INTERFACES, *settings, *with_version(_PARTNER_SECRET), *_STEERING, *_RESULTS),
    )
