"""What the vendor advises beyond the twelve points."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from loadmaster_checklist import (
    PACKS,
    STAGES,
    Estate,
    Waiver,
    Waivers,
    from_plan,
    from_snapshot,
    from_synth,
    judge,
    rule,
)
from tests.checklist.seeds import NAME, Seed, web

TODAY = date(2026, 11, 22)
SETTINGS: dict[str, Any] = {
    "wui_interface": 2,
    "wui_on_several_interfaces": False,
    "api_enabled": True,
    "session_management": True,
    "session_basic_authentication": False,
    "session_failed_login_limit": 3,
    "ssh_enabled": True,
    "ssh_interface": "2",
    "wui_disabled_tls_versions": ["ssl3", "tls1_0", "tls1_1"],
    "wui_cipher_set": "BestPractices",
    "verifies_server_certificates": True,
    "ntp_servers": ["10.0.9.1", "10.0.9.2"],
    "strict_source_routing": True,
    "tcp_timestamps": False,
    "allows_posts_without_length": False,
    "allows_empty_headers": False,
}
OWNERS = ("admin_access", "session_management", "wui_settings", "ssl_settings", "ntp_settings")
TLS = {"disabled_tls_versions": ["ssl3", "tls1_0", "tls1_1"], "cipher_set": "BestPractices"}


def hardened() -> Seed:
    """A pair that follows all of it."""
    seed = Seed(services=[web(ssl_reencrypt=True, **TLS)])
    seed.settings |= SETTINGS
    seed.interfaces["eth2"] = {"address": "172.16.0.11/24", "shared_address": "172.16.0.10", "ha_check": True}
    assert seed.packet_filter is not None
    seed.packet_filter["block_wui"] = True
    assert seed.pair is not None
    seed.pair |= {"preferred_unit": "neither", "partner_secret_version": 1}
    return seed


def estate_at(stage: str, seed: Seed) -> Estate:
    """As the seeds show themselves, with what else this pack looks at."""
    if stage == "live":
        document = seed.snapshot()
        document["settings"].pop("partner_secret_version", None)
        return from_snapshot(document, name=NAME, connection={"verify_tls": True})
    return from_synth(seed.synth()) if stage == "synth" else from_plan(seed.plan())


@pytest.fixture(autouse=True)
def more_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.checklist import seeds

    monkeypatch.setattr(seeds, "OWNERS", (*seeds.OWNERS, *OWNERS))


def verdicts(stage: str, seed: Seed) -> dict[str, str]:
    report = judge(estate_at(stage, seed), pack="hardening", stage=stage, today=TODAY)  # type: ignore[arg-type]
    return {point.rule: point.verdict for point in report.points()}


UNDECIDED = {
    "synth": {"LMH01", "LMH11"},  # a shared address tells no network; no construct tells a licence
    "plan": {"LMH01", "LMH11"},
    "live": {"LMH05"},  # no unit shows the secret
}


@pytest.mark.parametrize("stage", STAGES)
def test_a_hardened_pair_fails_nothing(stage: str) -> None:
    found = verdicts(stage, hardened())
    assert {rule for rule, verdict in found.items() if verdict == "unknown"} == UNDECIDED[stage]
    assert set(found.values()) == {"passes", "unknown"}


def setting(**values: Any) -> Callable[[Seed], Any]:
    return lambda seed: seed.settings.update(values)


DEFECTS: list[tuple[str, Callable[[Seed], Any]]] = [
    ("LMH01", setting(wui_interface=0)),
    ("LMH01", setting(wui_on_several_interfaces=True)),
    ("LMH02", lambda seed: (seed.packet_filter or {}).update(block_wui=False)),
    ("LMH03", setting(session_management=False)),
    ("LMH03", setting(session_basic_authentication=True)),
    ("LMH03", setting(session_failed_login_limit=999)),
    ("LMH04", setting(ssh_interface="all")),
    ("LMH06", setting(wui_disabled_tls_versions=["ssl3", "tls1_0"])),
    ("LMH06", setting(wui_cipher_set="Legacy")),
    ("LMH07", lambda seed: seed.services[0].update(disabled_tls_versions=["ssl3"])),
    ("LMH07", lambda seed: seed.services[0].update(cipher_set="Default")),
    ("LMH08", setting(verifies_server_certificates=False)),
    ("LMH09", setting(ntp_servers=[])),
    ("LMH10", lambda seed: (seed.pair or {}).update(preferred_unit="first")),
    ("LMH13", setting(strict_source_routing=False)),
    ("LMH13", setting(tcp_timestamps=True)),
]


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(("rule", "change"), DEFECTS)
def test_a_defect_fails_its_rule_and_no_other(rule: str, change: Callable[[Seed], Any], stage: str) -> None:
    found = verdicts(stage, hardened().changed(change))
    assert {name for name, verdict in found.items() if verdict == "fails"} == {rule}


@pytest.mark.parametrize(
    ("until", "verdict", "severity"),
    [
        ("unlimited", "passes", "medium"),
        ("2027-06-30", "passes", "medium"),
        ("December 10 2026", "fails", "medium"),
        ("2026-11-01", "fails", "critical"),
        ("some day", "unknown", "medium"),
        (None, "unknown", "medium"),
    ],
)
def test_the_end_of_a_licence_is_seen_coming(until: str | None, verdict: str, severity: str) -> None:
    document = hardened().snapshot()
    document["pair"]["second"]["families"]["licensing"]["Licence"][0]["licensed_until"] = until
    report = judge(from_snapshot(document, name=NAME), pack="hardening", stage="live", today=TODAY)
    point = next(one for one in report.points() if one.rule == "LMH11")
    assert (point.verdict, point.severity) == (verdict, severity)


def test_units_of_different_models_are_told() -> None:
    document = hardened().snapshot()
    for unit, model in (("first", "LM-X15"), ("second", "LM-X25")):
        document["pair"][unit]["families"]["licensing"]["Licence"][0]["appliance_model"] = model
    report = judge(from_snapshot(document, name=NAME), pack="hardening", stage="live", today=TODAY)
    found = next(one for one in report.failing if one.rule == "LMH10")
    assert found.message == "the units differ in appliance_model: LM-X15 and LM-X25"


def test_blind_trust_cannot_be_waived() -> None:
    waivers = Waivers((Waiver("LMH12", NAME, "it is only a test"),))
    estate = from_snapshot(hardened().snapshot(), name=NAME, connection={"verify_tls": False})
    report = judge(estate, pack="hardening", stage="live", waivers=waivers, today=TODAY)
    assert [one.rule for one in report.failing] == ["LMH12"]
    assert [one.kind for one in report.notices] == ["waiver_refused"]
    assert report.exit_code == 1


def test_a_secret_is_never_in_a_finding() -> None:
    seed = hardened()
    assert seed.pair is not None
    seed.pair["partner_secret"] = "correct horse battery"
    report = judge(from_synth(seed.synth()), pack="all", today=TODAY)
    assert "correct horse" not in repr(report)
    assert next(one.verdict for one in report if one.rule == "LMH05") == "passes"


def test_the_packs_are_apart() -> None:
    assert set(PACKS["all"]) == set(PACKS["twelve"]) | set(PACKS["hardening"])
    assert not set(PACKS["twelve"]) & set(PACKS["hardening"])


NOT_DECLARED_HERE = {
    ("synth", "LMH01"),  # which network an interface stands in, `loadmaster_interface` would say
    ("plan", "LMH01"),
    ("plan", "LMH11"),  # the end of the licence, a data source would
}


@pytest.mark.parametrize("stage", STAGES)
def test_the_table_of_stages_tells_what_the_verdicts_of_this_pack_show(stage: str) -> None:
    found = verdicts(stage, hardened())
    bare = verdicts(stage, Seed(settings={}, packet_filter=None))
    for name in PACKS["hardening"]:
        decides = rule(name).stages[stage].decides  # type: ignore[index]
        if decides == "no":
            assert found[name] == "unknown"
        elif (stage, name) not in NOT_DECLARED_HERE:
            assert found[name] == "passes"
        if decides != "yes":
            assert (bare[name] == "unknown") or name in ("LMH07", "LMH08", "LMH12")
