"""LM06: the appliance is no open router between its networks."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Unknown
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import item_raw, not_known

__all__ = ["RULE"]

_KEY = "packet_filter"


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    found = appliance.packet_filter
    if found is None:
        why = "was not read" if appliance.origin.kind == "api" else "is not declared here"
        yield Judgement("unknown", f"the packet filter {why}", _KEY)
        return
    enabled = found.values.flag("enabled")
    raw = item_raw(found, "PacketFilterState", "enabled", "drop", "block_between_interfaces")
    if isinstance(enabled, Unknown):
        message = not_known("whether the packet filter is on", enabled)
        yield Judgement("unknown", message, _KEY, found.origin, raw)
    elif not enabled:
        message = "the packet filter is off: the appliance routes between its networks"
        yield Judgement("fails", message, _KEY, found.origin, raw)
    else:
        between = found.values.flag("block_between_interfaces")
        rest = {
            True: ", and nothing is routed between interfaces",
            False: "; attached networks may still meet",
        }
        message = f"the packet filter is on{rest[between] if isinstance(between, bool) else ''}"
        yield Judgement("passes", message, _KEY, found.origin, raw)


RULE = Rule(
    id="LM06",
    title="Packet filter on",
    number=6,
    severity="high",
    circumstances="Always.",
    point=(
        "The appliance is a router unless told otherwise: servers behind it are reached directly, by SSH or "
        "remote desktop. Where that is not wanted, as in a DMZ, switch the packet filter on."
    ),
    protects=(
        "Whoever reaches the appliance reaches every port of every server behind it, past the services and "
        "whatever inspects their traffic."
    ),
    settings=(),
    api=(
        ("aclcontrol isenabled", "yes"),
        ("aclcontrol isdrop", "drop, once the filter is on"),
        ("aclcontrol isifblock", "Block, to stop routing between attached networks too"),
    ),
    exceptions=(
        (
            "Designs in which administrators reach servers through the appliance: waive the point with that "
            "reason."
        ),
        (
            "Servers that use the appliance as their way out, and direct server return: waive it with that "
            "reason."
        ),
        "With global load balancing on, the filter is always on and cannot be switched off.",
        "Blocking the web interface too can lock its administrators out: it is not asked for here.",
    ),
    evidence=(
        "The article's sixth point.",
        (
            "In doubt: one vendor document says that the filter is on from the factory, another and the "
            "article that the unit routes. Set it, whatever it was."
        ),
        "How the filter and the blocking of interfaces share the work was never seen on a unit: unverified.",
    ),
    fix=Fix(
        construct='answer `routing_between_networks="blocked"`, or add a `PacketFilter`',
        hcl="`enabled = true` and `block_between_interfaces = true` in `loadmaster_packet_filter`",
        web_ui="Network Setup > Packet Routing Filter > Enable; then Drop and Restrict traffic to Interfaces",
    ),
    stages={
        "synth": Decision(
            "where declared", "a `PacketFilter` says it; without one, only the appliance knows"
        ),
        "plan": Decision("where declared", "as while synthesising"),
        "live": Decision("yes", "the appliance shows the state of the filter"),
    },
    judge=_judge,
)
