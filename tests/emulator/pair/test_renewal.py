"""Certificates of ACME issuers and users of single sign-on in a pair."""

from __future__ import annotations

from loadmaster_emulator import EmulatedPair, Emulator
from loadmaster_emulator.single_sign_on import log_in

DAY = 86_400.0


def certificate(unit: Emulator) -> str:
    return str(unit.raw("readcert", cert="shop")["certificate"])


def test_the_active_unit_renews_and_the_standby_gets_what_it_got(pair: EmulatedPair) -> None:
    pair.first.raw("registeracmeaccount", acmetype=1)
    service = pair.first.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")["Index"]
    pair.first.raw("addacmecert", acmetype=1, cert="shop", cn="shop.example", vid=service, ec=True)
    assert pair.synchronise()
    before = certificate(pair.first)
    assert certificate(pair.second) == before
    pair.clock.advance(61 * DAY)
    assert certificate(pair.second) == before, "a standby asks no issuer"
    renewed = certificate(pair.first)
    assert renewed != before
    pair.clock.advance(120)
    assert certificate(pair.second) == renewed
    assert pair.second.raw("acmeaccountinfo", acmetype=1) == pair.first.raw("acmeaccountinfo", acmetype=1)


def test_domains_secrets_and_sessions_are_there_when_the_standby_takes_over(pair: EmulatedPair) -> None:
    pair.first.raw("adddomain", domain="shop.example")
    pair.first.raw("moddomain", domain="shop.example", radius_shared_secret="never-shown-9")
    with pair.first.locked() as state:
        log_in(state.shared.sso.domains["shop.example"], "ada", source="192.0.2.1", now=pair.clock.now())
    pair.clock.advance(120)
    pair.kill("first")
    pair.clock.advance(30)
    domain = pair.second.state.shared.sso.domains["shop.example"]
    assert domain.secrets == {"radius_shared_secret": "never-shown-9"}
    assert pair.second.raw("ssodomain.queryall", domain="shop.example")["NumberOfSessions"] == 1
