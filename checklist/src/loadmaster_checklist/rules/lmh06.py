"""LMH06: administration over present TLS only."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Fact
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._stages import WHERE_DECLARED
from loadmaster_checklist.rules._tls import OLD_VERSIONS, WEAK_CIPHER_SETS
from loadmaster_checklist.rules._wanted import Wanted, judge_settings

__all__ = ["RULE"]

_VERSIONS, _CIPHERS = "wui_disabled_tls_versions", "wui_cipher_set"


def _lacks_old(value: Fact) -> bool:
    return set(value) >= OLD_VERSIONS


def _is_strong(value: Fact) -> bool:
    return value not in WEAK_CIPHER_SETS


_WANTED = (
    Wanted(
        _VERSIONS,
        lambda one: one.settings.texts(_VERSIONS),
        _lacks_old,
        "the web interface still speaks TLS 1.1 or older",
    ),
    Wanted(
        _CIPHERS, lambda one: one.settings.text(_CIPHERS), _is_strong, "the web interface offers weak ciphers"
    ),
)


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    return judge_settings(appliance, _WANTED, "the web interface speaks TLS 1.2 and newer")


RULE = Rule(
    id="LMH06",
    title="TLS 1.2 or newer for administration",
    number=None,
    severity="medium",
    circumstances="Always.",
    point=(
        "Switch TLS 1.1 and older off for the web interface and the API, and choose a strong set of ciphers."
    ),
    protects="Sessions of administrators can be read or taken over.",
    settings=(_VERSIONS, _CIPHERS),
    api=(
        ("get WUITLSProtocols", "7: the mask counts what is off, SSL 3, TLS 1.0 and TLS 1.1"),
        ("get WUICipherset", "BestPractices or as strong"),
    ),
    exceptions=(
        "Old machines that administer and cannot do TLS 1.2: waive the point for as long as they live.",
    ),
    evidence=("The vendor's hardening note.", "TLS 1.1 is on from the factory."),
    fix=Fix(
        construct='`Settings(pair, "wui", {"wui_disabled_tls_versions": ["ssl3", "tls1_0", "tls1_1"], ...})`',
        hcl="`wui_disabled_tls_versions`, `wui_cipher_set` in `loadmaster_wui_settings`",
        web_ui="Certificates & Security > Admin WUI Access > Supported TLS Protocols, WUI Cipher set",
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
    pack="hardening",
)
