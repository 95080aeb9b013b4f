"""What the licence leaves out is switched off: by the description's data, for every command that needs it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from loadmaster_emulator import EmulatedPair, Emulator, LicenceTerms, Refusal
from loadmaster_emulator.contract import COMMANDS, LICENCE_FEATURES
from loadmaster_emulator.specification import CommandSpec
from tests.emulator.support import Client

GATED = {name: spec for name, spec in COMMANDS.items() if spec.licence}


def filled(spec: CommandSpec) -> dict[str, Any]:
    """Something for every parameter that the command cannot do without."""
    return {one.wire: "1" for one in spec.parameters if one.required and one.value.type != "file"}


def text_of(unit: Emulator, name: str, parameters: dict[str, Any]) -> str:
    """What the unit says when it refuses a command; nothing where it does not."""
    try:
        unit.call_raw(name, parameters)
    except Refusal as refusal:
        return refusal.text
    return ""


@pytest.fixture(scope="module")
def nothing_extra() -> Iterator[Emulator]:
    """A unit whose licence leaves out every feature there is."""
    with Emulator(tls=False, limiter=False, licence=LicenceTerms(without=set(LICENCE_FEATURES))) as unit:
        yield unit


@pytest.mark.parametrize("name", GATED)
def test_a_command_is_refused_without_its_feature(nothing_extra: Emulator, name: str) -> None:
    spec = GATED[name]
    feature = LICENCE_FEATURES[spec.licence]
    if spec.v1_only:
        client = Client(nothing_extra)
        answer = client.v1_with(spec.v1_path, filled(spec))
        client.close()
        assert (answer.status, answer.error) == (feature.code, feature.text)
        return
    with pytest.raises(Refusal) as caught:
        nothing_extra.call_raw(name, filled(spec))
    assert (caught.value.code, caught.value.text) == (feature.code, feature.text)


LARGE = ("web_application_firewall", "edge_security", "ipsec", "global_balancing")


@pytest.mark.parametrize("feature", LARGE)
def test_every_large_feature_switches_commands_off(feature: str) -> None:
    assert sum(1 for spec in GATED.values() if spec.licence == feature) >= 5


def test_no_command_is_refused_for_its_licence_by_a_unit_that_has_everything() -> None:
    with Emulator(tls=False, limiter=False) as unit:
        for name, spec in GATED.items():
            assert text_of(unit, name, filled(spec)) != LICENCE_FEATURES[spec.licence].text


def test_both_dialects_say_so(nothing_extra: Emulator) -> None:
    client = Client(nothing_extra)
    name, spec = next((name, spec) for name, spec in GATED.items() if spec.kind == "read" and not spec.verb)
    feature = LICENCE_FEATURES[spec.licence]
    in_json, in_xml = client.v2_with(name, filled(spec)), client.v1_with(spec.v1_path, filled(spec))
    assert (in_json.status, in_json.message) == (feature.code, feature.text)
    assert (in_xml.status, in_xml.error) == (feature.code, feature.text)
    client.close()


@pytest.mark.parametrize(
    ("feature", "parameters"),
    [
        ("web_application_firewall", {"InterceptMode": 2}),
        ("edge_security", {"EspEnabled": True}),
        ("application_front_end", {"Cache": True}),
        ("application_front_end", {"Compress": True}),
        ("connection_reuse", {"MultiConnect": True}),
    ],
)
def test_a_value_that_needs_a_feature_is_refused_and_nothing_changes(
    feature: str, parameters: dict[str, Any]
) -> None:
    with Emulator(tls=False, limiter=False, licence=LicenceTerms(without=[feature])) as unit:
        index = unit.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")["Index"]
        before = unit.raw("showvs", vs=index)
        with pytest.raises(Refusal, match="licensed"):
            unit.call_raw("modvs", {"vs": index, "nickname": "web", **parameters})
        assert unit.raw("showvs", vs=index) == before
        unit.set_licence(LicenceTerms())
        unit.call_raw("modvs", {"vs": index, **parameters})
        assert unit.raw("showvs", vs=index) != before


def test_a_pair_has_to_be_licensed() -> None:
    with Emulator(tls=False, limiter=False, licence=LicenceTerms(without=["high_availability"])) as unit:
        with pytest.raises(Refusal, match="pairs have to be licensed"):
            unit.raw("set", param="hamode", value="1")
        assert unit.raw("get", param="hamode").get("hamode", 0) == 0


def test_the_licence_tells_what_it_leaves_out() -> None:
    terms = LicenceTerms(
        without={"edge_security", "ipsec"},
        most_virtual_services=2,
        most_real_servers=3,
        kilobits_per_second=100_000,
        tls_connections_per_second=500,
    )
    with Emulator(tls=False, limiter=False, licence=terms) as unit:
        shown = unit.raw("licenseinfo")
    assert (shown["ESP"], shown["IPSEC"], shown["ModSecurity"]) == (False, False, True)
    assert (shown["MaxVS"], shown["MaxRS"]) == (2, 3)
    assert (shown["Bandwidth"], shown["TpsLimit"]) == ("100000", "500")


def test_no_more_services_and_servers_than_licensed() -> None:
    terms = LicenceTerms(most_virtual_services=2, most_real_servers=2)
    with Emulator(tls=False, limiter=False, licence=terms) as unit:
        first = unit.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")["Index"]
        unit.raw("addvs", vs="10.0.0.51", port=80, prot="tcp")
        for wrong in (
            ("addvs", {"vs": "10.0.0.52", "port": 80, "prot": "tcp"}),
            ("dupvs", {"vs": first, "newport": 81}),
        ):
            with pytest.raises(Refusal, match="number of virtual services"):
                unit.call_raw(*wrong)
        assert len(unit.raw("listvs")["VS"]) == 2
        for number in (1, 2):
            unit.raw("addrs", vs=first, rs=f"10.0.1.{number}", rsport=80)
        with pytest.raises(Refusal, match="number of real servers"):
            unit.raw("addrs", vs=first, rs="10.0.1.3", rsport=80)
        unit.raw("delrs", vs=first, rs="10.0.1.1", rsport=80)
        unit.raw("addrs", vs=first, rs="10.0.1.3", rsport=80)


def test_a_free_licence_has_little() -> None:
    with Emulator(tls=False, limiter=False) as unit:
        with unit.locked() as state:
            state.unit.licence.kind = "free"
        shown = unit.raw("licenseinfo")
        assert (shown["ModSecurity"], shown["ESP"], shown["IPSEC"], shown["HA"]) == (False,) * 4
        for name, spec in GATED.items():
            is_refused = text_of(unit, name, filled(spec)) == LICENCE_FEATURES[spec.licence].text
            assert is_refused == (spec.licence != "global_balancing"), name


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"without": ["waf"]}, "a licence has no feature waf; features are application_front_end"),
        ({"most_real_servers": -1}, "most_real_servers is -1"),
    ],
)
def test_terms_that_cannot_be_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        LicenceTerms(**arguments)


def test_both_units_of_a_pair_have_the_licence() -> None:
    with EmulatedPair(tls=False, limiter=False, licence=LicenceTerms(without=["ipsec"])) as pair:
        for unit in (pair.first, pair.second):
            assert unit.raw("licenseinfo")["IPSEC"] is False


def test_the_control_address_changes_the_terms() -> None:
    with Emulator(tls=False, limiter=False, control_port=0) as unit:
        place = f"{unit.control_url}/licence"
        assert httpx.post(place, json={"without": ["edge_security"]}).status_code == 200
        assert unit.raw("licenseinfo")["ESP"] is False
        wrong = httpx.post(place, json={"without": ["esp"]})
        assert wrong.status_code == 400
        assert "a licence has no feature esp" in wrong.json()["error"]


def test_the_command_line_names_what_there_is() -> None:
    arguments = ["run", "--licence-without", "everything"]
    done = subprocess.run(
        [sys.executable, "-m", "loadmaster_emulator", *arguments],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("error: a licence has no feature everything; features are")
    assert "Traceback" not in done.stderr
