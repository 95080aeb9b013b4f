"""Which user may use the commands of global balancing, the firewall, single sign-on, tunnels and the rest."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from loadmaster_emulator import Emulator
from tests.support.described import description

PASSWORD = "operator-1"
GEO, CERTIFICATES, SERVICES, ALL = "geo", "certs", "vs", "root"

FAMILIES = {
    **dict.fromkeys(("geo", "geo-access-list", "geo-cluster", "geo-custom-location", "geo-dnssec"), GEO),
    **dict.fromkeys(("geo-fqdn", "geo-ip-range", "geo-map"), GEO),
    **dict.fromkeys(("acme-account", "acme-certificate", "lets-encrypt"), CERTIFICATES),
    **dict.fromkeys(("waf-rule", "owasp"), SERVICES),
    **dict.fromkeys(("waf", "waf-file", "waf-log", "owasp-file"), ALL),
    **dict.fromkeys(("sso-domain", "sso-image", "sso-session", "ldap-endpoint", "rsa-securid"), ALL),
    **dict.fromkeys(("vpn", "route-vpn", "cluster", "sdn", "kubernetes", "telemetry"), ALL),
    **dict.fromkeys(("limit-rule", "client-limit", "cipher-set", "templates", "firmware"), ALL),
}
"""What a user has to be permitted for what is no mere reading."""

SHOWS_WITHOUT_ITS_VERB = {"owasprules.switch"}
"""Without the parameter that makes them writes these are readings."""


@pytest.fixture(scope="module")
def unit() -> Iterator[Emulator]:
    with Emulator(tls=False, limiter=False) as running:
        for word in (SERVICES, GEO, CERTIFICATES, ALL, ""):
            running.raw("useraddlocal", user=f"u{word}", password=PASSWORD)
            running.raw("usersetperms", user=f"u{word}", perms=word)
        yield running


@pytest.mark.parametrize("word", [SERVICES, GEO, CERTIFICATES, ""])
def test_a_permission_opens_the_writes_of_its_families_and_of_no_others(unit: Emulator, word: str) -> None:
    with unit.locked() as state:
        before = repr(state.shared)
    wrong = []
    with httpx.Client(base_url=unit.url) as http:
        for command in description().commands():
            if command.family not in FAMILIES or command.name in SHOWS_WITHOUT_ITS_VERB:
                continue
            login = {"apiuser": f"u{word}", "apipass": PASSWORD}
            answers = [http.get(f"/access/{command.v1_path}", auth=(f"u{word}", PASSWORD)).status_code]
            if not command.v1_only:
                answers += [http.post("/accessv2", json={"cmd": command.v2_name, **login}).status_code]
            closed = command.kind != "read" and FAMILIES[command.family] != word
            if closed != (set(answers) == {403}) or (403 in answers) != closed:
                wrong.append((command.name, answers))
        assert wrong == []
    if word not in (GEO, CERTIFICATES):
        with unit.locked() as state:
            assert repr(state.shared) == before, "a user who may do none of it changed something"
