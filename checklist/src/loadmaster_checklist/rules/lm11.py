"""LM11: an interface that fails takes the active role with it."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Item, Unknown
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Rule
from loadmaster_checklist.rules._networks import carried, network
from loadmaster_checklist.rules._reading import item_raw, no_pair, not_known

__all__ = ["RULE"]

_CHECK = "ha_check"


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    elsewhere = no_pair(appliance)
    if elsewhere is not None:
        yield elsewhere
        return
    groups = [(unit.interfaces, str(unit.name)) for unit in appliance.units if unit.interfaces]
    groups = groups or [(appliance.interfaces, "")]
    if not any(interfaces for interfaces, _ in groups):
        yield Judgement("unknown", "no interface is declared here")
        return
    holds = carried(appliance)
    for interfaces, unit in groups:
        yield from _of_unit(interfaces, unit, holds, appliance)


def _of_unit(
    interfaces: tuple[Item, ...], unit: str, holds: dict[str, str], appliance: Appliance
) -> Iterator[Judgement]:
    checks = [interface.values.flag(_CHECK) for interface in interfaces]
    if not any(check is True or isinstance(check, Unknown) for check in checks):
        raw = tuple(
            one for interface in interfaces for one in item_raw(interface, "Interface", _CHECK, unit=unit)
        )
        message = f"no interface{_of(unit)} is checked: the pair notices no failure of a network"
        yield Judgement("fails", message, interfaces[0].key, interfaces[0].origin, raw)
        return
    for interface, check in zip(interfaces, checks, strict=True):
        yield _of_interface(interface, check, unit, holds.get(interface.name), appliance)


def _of_interface(
    interface: Item, check: bool | Unknown | None, unit: str, example: str | None, appliance: Appliance
) -> Judgement:
    raw = item_raw(interface, "Interface", _CHECK, unit=unit)
    name = f"{interface.name}{_of(unit)}"
    if check is True:
        return Judgement("passes", f"{name} is checked", interface.key, interface.origin, raw)
    if example is None and _is_idle(interface, appliance):
        message = f"{name} carries no service and no server"
        return Judgement("does_not_apply", message, interface.key, interface.origin, raw)
    if isinstance(check, Unknown) or check is None:
        missing = check if isinstance(check, Unknown) else Unknown("the answer has no such field")
        message = not_known(f"whether {name} is checked", missing)
        return Judgement("unknown", message, interface.key, interface.origin, raw)
    if example is None:
        message = f"{name} is not checked, and whether it carries services or servers is not known"
        return Judgement("unknown", message, interface.key, interface.origin, raw)
    message = f"{name} carries {example} and is not checked: its failure moves nothing to the partner"
    return Judgement("fails", message, interface.key, interface.origin, raw)


def _is_idle(interface: Item, appliance: Appliance) -> bool:
    """Whether the interface certainly carries nothing: its network and all services are known."""
    return "virtual_service" in appliance.complete and network(interface, assumed=False) is not None


def _of(unit: str) -> str:
    return f" of the {unit} unit" if unit in ("first", "second") else ""


RULE = Rule(
    id="LM11",
    title="HA checks on every interface in use",
    number=11,
    severity="high",
    circumstances="Always; without a pair the point does not apply.",
    point=(
        'Do not forget the option "Use for HA checks": tick it for every interface that carries production '
        "traffic, and for management only where its loss should cause a switch."
    ),
    protects=(
        "An interface without the check can lose its link while the unit stays active: its services are "
        "gone, and the partner that could carry them waits."
    ),
    settings=("ha_mode",),
    api=(
        ("showiface: hacheck", "yes on every interface that holds addresses of services or reaches servers"),
        ("modiface interface=N hacheck=1", "switches it on; the last one cannot be switched off"),
    ),
    exceptions=(
        "Single units, pairs of a cloud platform and clusters: it does not apply.",
        "Interfaces that carry neither services nor servers, such as one for management alone.",
        "Firmware whose answer has no such field: unknown, look in the Web UI.",
        "No cable directly between the units: its failure would say nothing about the network.",
        (
            "Where only the shared address of an interface is declared, its network is taken to be a /24, "
            "or a /64 of IPv6."
        ),
    ),
    evidence=(
        "The article's amendment, of which only the title survived; the rest is the vendor's.",
        "The vendor's description of pairs: the active unit steps down when any checked interface fails.",
        "That showiface shows the value is assumed: unverified.",
    ),
    fix=Fix(
        construct="leave `ha_check` of the pair's interfaces at its default",
        hcl="`ha_check = true` for the interface in `loadmaster_ha_pair`",
        web_ui="System Configuration > Network Setup > the interface > Use for HA checks",
    ),
    stages={
        "synth": Decision("where declared", "the pair lists its interfaces; networks may have to be assumed"),
        "plan": Decision(
            "where declared", "as while synthesising, with addresses of interfaces that are managed"
        ),
        "live": Decision("yes", "`showiface` shows it, unless the firmware leaves it out"),
    },
    judge=_judge,
)
