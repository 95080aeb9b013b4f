"""LMH01: administration has an interface of its own."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Unknown, setting_key
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._networks import carried, network
from loadmaster_checklist.rules._reading import setting_raw, undecided
from loadmaster_checklist.rules._stages import WHERE_DECLARED
from loadmaster_checklist.rules._wanted import judge_settings, wants_no

__all__ = ["RULE"]

_INTERFACE, _SEVERAL = "wui_interface", "wui_on_several_interfaces"
_ONE_ONLY = (wants_no(_SEVERAL, "web interface and API answer on several interfaces", severity="high"),)


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    yield from judge_settings(appliance, _ONE_ONLY, "web interface and API answer on one interface")
    number = appliance.settings.number(_INTERFACE)
    if isinstance(number, Unknown):
        yield undecided(appliance, _INTERFACE, number)
        return
    name = f"eth{number or 0}"
    key, origin = setting_key(_INTERFACE), appliance.setting_origin(_INTERFACE)
    raw = setting_raw(appliance, _INTERFACE)
    example = carried(appliance).get(name)
    own = next((one for one in appliance.interfaces if one.name == name), None)
    if example is not None:
        message = f"the API answers on {name}, which carries {example} too"
        yield Judgement("fails", message, key, origin, raw)
    elif own is None or network(own, assumed=False) is None or "virtual_service" not in appliance.complete:
        message = f"whether {name} carries services or servers is not known"
        yield Judgement("unknown", message, key, origin, raw)
    else:
        yield Judgement("passes", f"the API answers on {name}, which carries nothing else", key, origin, raw)


RULE = Rule(
    id="LMH01",
    title="Administration on an interface of its own",
    number=None,
    severity="critical",
    circumstances="High for an API that answers on several interfaces.",
    point=(
        "Put the web interface and the API into a network of their own, never into one that carries services."
    ),
    protects=(
        "Published flaws of the management interface need no login; whoever reaches a service should not "
        "reach that interface."
    ),
    settings=(_INTERFACE, _SEVERAL),
    api=(
        ("get wuiiface", "the number of an interface that carries neither services nor servers"),
        ("get multihomedwui", "no"),
    ),
    exceptions=("Units with a single interface: close it by access lists, and waive the point.",),
    evidence=("The vendor's hardening note.", "The flaws listed at LM00."),
    fix=Fix(
        construct='`Settings(pair, "access", {"wui_interface": 2})`, from a machine that reaches it there',
        hcl="`wui_interface` in `loadmaster_admin_access`",
        web_ui="Certificates & Security > Remote Access > Allow Web Administrative Access > Using",
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
    pack="hardening",
)
