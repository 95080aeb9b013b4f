"""LMH08: re-encryption knows to whom it speaks."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Unknown
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._stages import WHERE_DECLARED
from loadmaster_checklist.rules._wanted import judge_settings, wants_yes

__all__ = ["RULE"]

_SETTING = "verifies_server_certificates"
_WANTED = (wants_yes(_SETTING, "traffic is encrypted up to servers whose certificates nobody checks"),)


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    flags = [service.values.flag("ssl_reencrypt") for service in appliance.services]
    doubtful = any(isinstance(flag, Unknown) for flag in flags) or "virtual_service" not in appliance.complete
    if not doubtful and True not in flags:
        yield Judgement("does_not_apply", "no service encrypts to its servers")
        return
    yield from judge_settings(appliance, _WANTED, "certificates of servers are checked")


RULE = Rule(
    id="LMH08",
    title="Certificates of servers are checked",
    number=None,
    severity="medium",
    circumstances="Always, where a service encrypts to its servers.",
    point="Where traffic is encrypted up to the servers, let the appliance check their certificates.",
    protects="Whoever takes a server's address receives the traffic in the clear.",
    settings=(_SETTING,),
    api=(("get SSLForceServerVerify", "yes, where a service has SSLReencrypt"),),
    exceptions=(
        "Servers with certificates of no known authority: upload the authority, or waive the point.",
    ),
    evidence=("The vendor's hardening note. Off from the factory.",),
    fix=Fix(
        construct='`Settings(pair, "tls", {"verifies_server_certificates": True})`',
        hcl="`verifies_server_certificates = true` in `loadmaster_ssl_settings`",
        web_ui=(
            "System Configuration > Miscellaneous Options > Network Options > Force Real Server Certificate "
            "Checking"
        ),
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
    pack="hardening",
)
