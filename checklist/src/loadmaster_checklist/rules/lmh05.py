"""LMH05: the units of a pair know each other by a secret."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Unknown
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Raw, Rule
from loadmaster_checklist.rules._reading import no_pair, not_known

__all__ = ["RULE"]

_KEY = "partner_secret"


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    elsewhere = no_pair(appliance)
    if elsewhere is not None:
        yield elsewhere
        return
    given = appliance.partner_secret
    if isinstance(given, Unknown):
        yield Judgement("unknown", not_known("the partner secret", given), _KEY)
        return
    # Whether there is one, never what it is.
    raw = (Raw(_KEY, _KEY, "setlmcommsecret", "given", "", "given"),)
    yield Judgement("passes", "the units know each other by a secret", _KEY, raw=raw)


RULE = Rule(
    id="LMH05",
    title="Partner secret",
    number=None,
    severity="critical",
    circumstances="Always; without a pair the point does not apply.",
    point="Give both units of a pair the same secret, of 8 to 127 characters.",
    protects="Without it the units trust a key that every unit of that age has: CVE-2024-3544.",
    settings=("ha_mode",),
    api=(("setlmcommsecret", "sent to both units; it can never be read"),),
    exceptions=(
        "Single units: it does not apply.",
        "Nobody can see on a running unit whether it was set: only a declaration decides.",
    ),
    evidence=("The vendor's hardening note.", "The public record of CVE-2024-3544."),
    fix=Fix(
        construct='`partner_secret=Secret.env("PARTNER_SECRET")` of the pair',
        hcl="`partner_secret` and `partner_secret_version` in `loadmaster_ha_pair`",
        web_ui="Certificates & Security > Remote Access > Partner shared secret, on both units",
    ),
    stages={
        "synth": Decision("where declared", "whether the pair has the argument"),
        "plan": Decision("where declared", "whether it has the version that goes with the argument"),
        "live": Decision("no", "no unit shows it"),
    },
    judge=_judge,
    pack="hardening",
)
