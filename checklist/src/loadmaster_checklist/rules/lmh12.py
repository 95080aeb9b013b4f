"""LMH12: whoever configures the appliance checks that it is the appliance."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Unknown
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import not_known

__all__ = ["RULE"]

_KEY = "connection"
_NAME = "verify_tls"


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    if not appliance.connection.names():
        yield Judgement("unknown", "how the appliance is reached is not told by the source", _KEY)
        return
    verified = appliance.connection.flag(_NAME) if _NAME in appliance.connection else True
    if isinstance(verified, Unknown):
        yield Judgement("unknown", not_known("whether its certificate is verified", verified), _KEY)
    elif verified is False:
        message = "any certificate is trusted: passwords and keys go to whoever answers"
        yield Judgement("fails", message, _KEY)
    else:
        yield Judgement("passes", "the certificate of the appliance is verified", _KEY)


RULE = Rule(
    id="LMH12",
    title="The appliance's certificate is verified",
    number=None,
    severity="critical",
    circumstances="Always.",
    point=(
        "Trust the appliance by its authority, a file, or the fingerprint of its own certificate; never "
        "blindly."
    ),
    protects="Whoever stands between reads the API key, and configures the appliance ever after.",
    settings=(),
    api=(("the connection itself", "TLS verified"),),
    exceptions=("None: a self-signed certificate can be trusted by its fingerprint.",),
    evidence=("Nothing of the vendor's is needed for this one.",),
    fix=Fix(
        construct="leave out `verify_tls=False` in `Access`, and give `ca_file` or `fingerprint`",
        hcl="leave out `verify_tls = false` in the provider block, and give `ca_file` or `fingerprint`",
        web_ui="Certificates & Security > SSL Certificates, for a certificate that can be trusted",
    ),
    stages={
        "synth": Decision("where declared", "the provider block says it"),
        "plan": Decision("where declared", "as while synthesising"),
        "live": Decision(
            "where declared", "the audit knows how it connected; a snapshot from a file does not"
        ),
    },
    judge=_judge,
    waivable=False,
    pack="hardening",
)
