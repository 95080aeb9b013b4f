"""LMH02: not everybody reaches the API."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Unknown, setting_key
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import item_raw, not_known, setting_raw, undecided
from loadmaster_checklist.rules._stages import WHERE_DECLARED

__all__ = ["RULE"]

_API = "api_enabled"


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    enabled = appliance.settings.flag(_API)
    key, origin, raw = setting_key(_API), appliance.setting_origin(_API), setting_raw(appliance, _API)
    if isinstance(enabled, Unknown):
        yield undecided(appliance, _API, enabled)
        return
    if not enabled:
        yield Judgement("passes", "the API is off", key, origin, raw)
        return
    found = appliance.packet_filter
    guarded = Unknown("not declared here") if found is None else found.values.flag("block_wui")
    if found is not None:
        raw += item_raw(found, "PacketFilterState", "block_wui")
    if isinstance(guarded, Unknown):
        message = not_known("whether access lists guard the API", guarded)
        yield Judgement("unknown", message, key, origin, raw)
    elif guarded:
        yield Judgement("passes", "the API is on, and access lists guard it", key, origin, raw)
    else:
        message = "the API is on for everybody who reaches the unit"
        yield Judgement("fails", message, key, origin, raw)


RULE = Rule(
    id="LMH02",
    title="API guarded by access lists",
    number=None,
    severity="high",
    circumstances="Always.",
    point=(
        "Switch the API off where nothing uses it. Automation needs it on: then let access lists say who "
        "reaches it, besides the interface it answers on."
    ),
    protects="Flaws of the API are open to every machine that can reach its port.",
    settings=(_API,),
    api=(("get enableapi", "no, or"), ("aclcontrol iswuiblock", "yes")),
    exceptions=(
        "A management network that a firewall guards already: waive the point with that reason.",
        (
            "The guard can lock out whoever switches it on from the wrong place: only that address stays "
            "allowed."
        ),
    ),
    evidence=("The vendor's hardening note advises to switch the API off.",),
    fix=Fix(
        construct=(
            '`PacketFilter(pair, "filter", block_wui=True)` with entries for the machines that administer'
        ),
        hcl="`block_wui = true` in `loadmaster_packet_filter`, with `loadmaster_access_list_entry` beside it",
        web_ui="Network Setup > Packet Routing Filter > Include WUI",
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
    pack="hardening",
)
