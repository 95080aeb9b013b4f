"""LMH07: services speak present TLS only."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Service, Unknown
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import SHOWN_SERVICES, counted, not_known, service_raw
from loadmaster_checklist.rules._tls import OLD_VERSIONS, WEAK_CIPHER_SETS

__all__ = ["RULE"]

_VERSIONS, _CIPHERS = "disabled_tls_versions", "cipher_set"


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    encrypted = [one for one in appliance.services if one.values.flag("ssl_acceleration") is not False]
    if not encrypted:
        yield Judgement("does_not_apply", "no service that is known ends TLS")
        return
    found = [(service, _of_service(service)) for service in encrypted]
    yield from (judgement for _, judgement in found if judgement is not None)
    if all(judgement is None for _, judgement in found):
        shown = encrypted[:SHOWN_SERVICES]
        raw = tuple(one for service in shown for one in service_raw(service, _VERSIONS, _CIPHERS))
        yield Judgement("passes", f"TLS 1.2 and newer is spoken by {counted(len(encrypted))}", raw=raw)


def _of_service(service: Service) -> Judgement | None:
    accelerated = service.values.flag("ssl_acceleration")
    versions, ciphers = service.values.texts(_VERSIONS), service.values.text(_CIPHERS)
    raw = service_raw(service, _VERSIONS, _CIPHERS)
    for value in (accelerated, versions, ciphers):
        if isinstance(value, Unknown):
            message = not_known("how the service does TLS", value)
            return Judgement("unknown", message, service.key, service.origin, raw)
    old = sorted(OLD_VERSIONS - set(versions)) if isinstance(versions, tuple) else []
    if old:
        message = f"the service still speaks {', '.join(old)}"
        return Judgement("fails", message, service.key, service.origin, raw)
    if ciphers in WEAK_CIPHER_SETS:
        message = f"the service offers the ciphers of {ciphers}, weak ones among them"
        return Judgement("fails", message, service.key, service.origin, raw, "medium")
    return None


RULE = Rule(
    id="LMH07",
    title="TLS 1.2 or newer for services",
    number=None,
    severity="high",
    circumstances="Medium for the set of ciphers alone.",
    point=(
        "Let services speak TLS 1.2 and 1.3 only, with the set of ciphers that the vendor calls best "
        "practice."
    ),
    protects="Connections of clients can be read, and audits fail.",
    settings=(),
    api=(
        ("listvs: TlsType", "7 where SSLAcceleration is on: the mask counts what is off"),
        ("listvs: CipherSet", "BestPractices or as strong"),
    ),
    exceptions=("Clients that cannot do TLS 1.2: waive the point for their service, with an expiry.",),
    evidence=(
        "The vendor's hardening note.",
        "A new service with TLS has SSL 3 and TLS 1.0 off, and no more.",
    ),
    fix=Fix(
        construct="leave `minimum_version` and `cipher_set` of `Tls` at their defaults",
        hcl='`disabled_tls_versions = ["ssl3", "tls1_0", "tls1_1"]`, `cipher_set = "BestPractices"`',
        web_ui="the service > SSL Properties > Supported Protocols, Cipher Set",
    ),
    stages={
        "synth": Decision("where declared", "services say it, and what they leave out has a known default"),
        "plan": Decision("where declared", "as while synthesising"),
        "live": Decision("yes", "the list of services shows it"),
    },
    judge=_judge,
    pack="hardening",
)
