"""Bad input to pairs: one clear message, nothing written before it, and the right input works after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest

from loadmaster_emulator import EmulatedPair
from tests.acceptance.pair_trial import Trial, open_trial, pair_block, service_block
from tests.support.appliance_terraform import block

Arrange = Callable[[EmulatedPair], object]
IMPORT = 'import {\n  to = loadmaster_ha_pair.edge\n  id = "pair"\n}\n'
SHORT_SECRET = 'variable "secret" {\n  default = "MARKER"\n}\n'


@dataclass(frozen=True)
class Bad:
    """A pair that cannot be, what its one message has to say, and how the units come into that state."""

    arguments: Mapping[str, Any]
    words: tuple[str, ...]
    before: tuple[Arrange, ...] = ()
    after: tuple[Arrange, ...] = ()
    blocks: tuple[str, ...] = ()
    provider: Callable[[EmulatedPair], Mapping[str, Any]] = field(default=lambda _: {})


def _shared(address: str, name: str = "eth1") -> dict[str, Any]:
    return {"interfaces": {"eth0": {"shared_address": "10.0.0.10"}, name: {"shared_address": address}}}


def _second(**values: Any) -> Arrange:
    def change(units: EmulatedPair) -> None:
        with units.second.locked() as state:
            for name, value in values.items():
                place: Any = state.unit.licence if name == "kind" else state.unit
                setattr(place, name, value)

    return change


def _service(units: EmulatedPair) -> None:
    units.second.raw("addvs", vs="10.0.0.10", port=80, prot="tcp", NickName="theirs")


def _no_service(units: EmulatedPair) -> None:
    units.second.raw("delvs", vs="10.0.0.10", port=80, prot="tcp")


def _back(units: EmulatedPair) -> None:
    units.revive("second", boot_seconds=1)
    units.clock.advance(10)


NO_PAIR: Mapping[str, Bad] = {
    "virtual id 0": Bad({"ha_virtual_id": 0}, ("ha_virtual_id", "0 is out of range", "1 to 255")),
    "virtual id 256": Bad({"ha_virtual_id": 256}, ("ha_virtual_id", "256 is out of range", "1 to 255")),
    "no interface": Bad({"interfaces": {}}, ("interfaces", "no interface is named", "at least one")),
    "a name that is none": Bad(
        _shared("10.0.0.13", "lan"), ("interfaces", '"lan" is not the name of an interface', "eth0, eth1")
    ),
    "an interface the units lack": Bad(_shared("10.7.0.1", "eth7"), ("no interface eth7", "eth0, eth1")),
    "outside the network": Bad(
        _shared("203.0.113.10"), ("203.0.113.10", "192.168.0.0/16", 'interfaces["eth1"].shared_address')
    ),
    "of the other family": Bad(_shared("2001:db8::1"), ("2001:db8::1", "192.168.0.0/16", "eth1")),
    "no host": Bad(_shared("192.168.0.0"), ("192.168.0.0", "first or last", "192.168.0.0/16")),
    "the first unit's own": Bad(_shared("192.168.10.11"), ("192.168.10.11", "eth1", "first unit")),
    "the second unit's own": Bad(_shared("192.168.10.12"), ("192.168.10.12", "eth1", "second unit")),
    "a service's": Bad(
        {}, ("10.0.0.10", "10.0.0.10:80/tcp", "second unit"), before=(_service,), after=(_no_service,)
    ),
    "twice": Bad(_shared("10.0.0.10"), ("10.0.0.10", "eth0", 'interfaces["eth1"].shared_address')),
    "virtual MAC": Bad({"virtual_mac": True}, ("virtual MAC", '"virtual"', "false")),
    "virtual MAC, platform unsaid": Bad(
        {"virtual_mac": True, "platform": None}, ("virtual_mac = true", "virtual by its licence")
    ),
    "other platform": Bad({"platform": "hardware"}, ('platform is "hardware"', 'the licences say "virtual"')),
    "short secret": Bad(
        {"partner_secret": "${var.secret}"},
        ("partner_secret", "6 characters", "8 to 127"),
        blocks=(SHORT_SECRET,),
    ),
    "secret without version": Bad(
        {"partner_secret_version": None}, ("partner_secret_version is missing", "partner_secret_version = 1")
    ),
    "unequal models": Bad(
        {"platform": None},
        ("different models", "VLM-5000", "LM-X15"),
        before=(_second(platform="hardware"),),
        after=(_second(platform="virtual"),),
    ),
    "unequal licences": Bad(
        {},
        ("different licences", "Permanent", "Free LoadMaster"),
        before=(_second(kind="free"),),
        after=(_second(kind="permanent"),),
    ),
    "one address twice": Bad(
        {},
        ("the same unit twice", "is the address of unit 1 as well"),
        provider=lambda units: {"units": [units.first.url, units.first.url.upper() + "/"]},
    ),
    "two addresses of one box": Bad(
        {},
        ("the same box", "serial number 1364210", "an address of its own"),
        provider=lambda units: {
            "units": [units.first.url, units.first.url.replace("127.0.0.1", "localhost")]
        },
    ),
    "one unit": Bad(
        {}, ("a pair needs both units", "units ="), provider=lambda units: {"units": [units.first.url]}
    ),
    "three units": Bad(
        {},
        ("too many units", "3 units"),
        provider=lambda units: {"units": [units.first.url, units.second.url, "https://10.0.0.13"]},
    ),
    "partner away": Bad(
        {},
        ("the second unit does not answer", "https://127.0.0.1:", "Nothing was changed"),
        before=(lambda units: units.kill("second"),),
        after=(_back,),
    ),
}
AS_FOUND: Mapping[str, Any] = {
    "interfaces": {"eth0": {"shared_address": "10.0.0.10"}, "eth1": {"shared_address": "192.168.10.1"}},
    **dict.fromkeys(
        ("ha_virtual_id", "share_layer7_persistence", "partner_secret", "partner_secret_version")
    ),
}
"""The arguments under which a formed pair needs no change."""
QUICK = ("outside the network", "two addresses of one box")
CUTTING: Mapping[str, tuple[str, Mapping[str, Any], str]] = {
    "port": ("admin_access", {"wui_port": 8443}, "wui_port"),
    "api": ("admin_access", {"api_enabled": False}, "api_enabled"),
    "sessions": ("session_management", {"session_management": False}, "session_management"),
    "filter": ("packet_filter", {"enabled": True, "block_wui": True}, "block_wui"),
    "mode": ("setting", {"name": "hamode", "value": "0"}, "hamode"),
}


@pytest.fixture
def single(tmp_path: Path, provider_mirror: Path) -> Iterator[Trial]:
    with open_trial(tmp_path / "single", provider_mirror) as trial:
        yield trial


@pytest.fixture
def formed(tmp_path: Path, provider_mirror: Path) -> Iterator[Trial]:
    with open_trial(tmp_path / "formed", provider_mirror, formed=True, shared=False) as trial:
        yield trial


def _refuse(trial: Trial, bad: Bad) -> None:
    for arrange in bad.before:
        arrange(trial.units)
    trial.configure(*bad.blocks, pair_block(**bad.arguments), provider=bad.provider(trial.units))
    try:
        trial.refused(*bad.words)
    finally:
        for arrange in bad.after:
            arrange(trial.units)
    assert not trial.terraform.raw_state().get("resources")


def _refuse_all(trial: Trial, cases: Mapping[str, Bad]) -> None:
    """One after the other on the same units; what is wrong with any of them is told in the end."""
    wrong: dict[str, str] = {}
    for name, bad in cases.items():
        try:
            _refuse(trial, bad)
        except (AssertionError, ValueError) as error:
            wrong[name] = str(error)
    assert not wrong, "\n".join(f"{name}: {what}" for name, what in wrong.items())


def test_what_can_be_no_pair_is_refused_with_one_message(single: Trial) -> None:
    _refuse_all(single, {name: NO_PAIR[name] for name in QUICK})


@pytest.mark.prove
def test_everything_that_can_be_no_pair_is_refused_before_a_write_and_the_right_pair_made_after_it(
    single: Trial,
) -> None:
    _refuse_all(single, NO_PAIR)
    single.converges(pair_block())


@pytest.mark.prove
def test_unequal_firmware_is_refused_until_both_run_the_same(tmp_path: Path, provider_mirror: Path) -> None:
    with open_trial(tmp_path / "firmware", provider_mirror, second_firmware="7.2.60.1") as trial:
        trial.configure(pair_block())
        trial.refused("different firmware", "7.2.63.2", "7.2.60.1", "Update the older one")
        with trial.units.first.locked() as first, trial.units.second.locked() as second:
            second.unit.version = first.unit.version
        trial.converges()


@pytest.mark.prove
def test_credentials_of_the_second_unit_are_named_as_its_own(single: Trial) -> None:
    single.terraform.environment["LOADMASTER_SECOND_API_KEY"] = "MARKER-of-a-wrong-key"
    single.configure(pair_block())
    single.refused("the second unit", single.units.second.url, "Check the API key")
    del single.terraform.environment["LOADMASTER_SECOND_API_KEY"]
    single.terraform.environment["LOADMASTER_CA_FILE"] = str(single.units.first.certificate)
    single.refused("the second unit", single.units.second.url, "not trusted", "ca_file")
    single.terraform.environment["LOADMASTER_CA_FILE"] = str(single.units.certificates)
    single.converges()


# ------------------------------------------------------------------------------------ pairs that exist


def test_a_shared_address_that_leads_to_another_pair_is_refused(
    tmp_path: Path, provider_mirror: Path
) -> None:
    """As when a provider block is copied, and one address in it forgotten."""
    key = "key-of-the-units-of-both-pairs"
    with ExitStack() as stack:
        ours, theirs = (
            stack.enter_context(
                open_trial(tmp_path / name, provider_mirror, formed=True, api_key=key, seed=seed)
            )
            for name, seed in (("ours", 0), ("theirs", 7))
        )
        trusted = tmp_path / "trusted.pem"
        trusted.write_text(_certificates(ours) + _certificates(theirs))
        ours.terraform.environment |= {
            "LOADMASTER_CA_FILE": str(trusted),
            "LOADMASTER_SHARED_URL": theirs.units.shared_url,
        }
        ours.configure(service_block())
        ours.refused(theirs.units.shared_url, "1364224")
        assert theirs.writes() == []
        ours.terraform.environment["LOADMASTER_SHARED_URL"] = ours.units.shared_url
        ours.converges()


def _certificates(trial: Trial) -> str:
    assert trial.units.certificates is not None
    return trial.units.certificates.read_text()


@pytest.mark.prove
def test_units_in_swapped_order_are_told_to_be_exchanged(formed: Trial) -> None:
    swapped = {"units": [formed.units.second.url, formed.units.first.url]}
    kept = pair_block(**AS_FOUND)
    formed.configure(kept, provider=swapped)
    formed.refused("ha_mode is second", "exchange the two")
    formed.configure(IMPORT, kept, provider=swapped)
    formed.refused("ha_mode of the first unit is second", "Exchange the two in units")
    formed.converges(IMPORT, kept)


@pytest.mark.prove
def test_a_pair_with_other_shared_addresses_is_to_be_imported(formed: Trial) -> None:
    formed.configure(pair_block(interfaces={"eth0": {"shared_address": "10.0.0.99"}}, ha_virtual_id=None))
    formed.refused("10.0.0.10", 'interfaces["eth0"].shared_address', "import {")
    formed.converges(IMPORT, pair_block(**AS_FOUND))
    assert formed.writes() == []


@pytest.mark.prove
def test_a_standby_alone_is_refused_with_its_role(formed: Trial) -> None:
    formed.configure(service_block(), provider={"units": [formed.units.second.url]})
    formed.refused(formed.units.second.url, "is standby", "units = [first, second]")
    formed.converges(service_block())


@pytest.mark.prove
def test_a_unit_that_has_lost_its_role_takes_nothing_any_more(formed: Trial) -> None:
    alone = {"units": [formed.units.first.url]}
    formed.converges(service_block(), provider=alone)
    formed.units.fail_over()
    formed.configure(service_block(81), provider=alone)
    formed.refused(formed.units.first.url, "is standby", "units = [first, second]")
    formed.converges(service_block(81))


@pytest.mark.prove
@pytest.mark.parametrize("resource", ["service", "pair"])
def test_two_active_units_are_called_a_split_brain(
    resource: Literal["service", "pair"], formed: Trial
) -> None:
    wanted = service_block() if resource == "service" else pair_block(ha_virtual_id=None)
    formed.units.split_brain(True)
    formed.units.clock.advance(30)
    formed.configure(wanted)
    formed.refused("both units are active", "split brain", formed.units.first.url, formed.units.second.url)
    formed.units.split_brain(False)
    formed.units.clock.advance(30)
    formed.converges()


@pytest.mark.prove
def test_two_units_that_are_away_are_both_named_and_nothing_is_forgotten(formed: Trial) -> None:
    formed.converges(service_block())
    formed.units.kill("first")
    formed.units.kill("second")
    formed.configure(service_block(81))
    formed.refused(formed.units.first.url, formed.units.second.url, "either unit of the pair answers")
    assert formed.terraform.attributes("loadmaster_virtual_service.web")["port"] == "80"
    formed.units.revive("first", boot_seconds=1)
    formed.units.revive("second", boot_seconds=1)
    formed.units.clock.advance(60)
    formed.converges()


# ------------------------------------------------------------------------------------ our own way in


@pytest.mark.prove
def test_a_change_that_cuts_our_way_in_is_refused_and_done_when_it_is_meant(formed: Trial) -> None:
    wrong: dict[str, str] = {}
    for name, (kind, arguments, word) in CUTTING.items():
        formed.configure(block(f"loadmaster_{kind}", "it", arguments))
        try:
            formed.refused(f"{word} could lock everybody out", "allow_lockout = true")
        except AssertionError as error:
            wrong[name] = str(error)
    assert not wrong, "\n".join(f"{name}: {what}" for name, what in wrong.items())
    formed.configure(
        block("loadmaster_admin_access", "it", {"wui_port": 8443}), provider={"allow_lockout": True}
    )
    formed.check_clean(formed.terraform.apply())
    assert formed.units.first.raw("get", param="wuiport")["wuiport"] == 8443


@pytest.mark.prove
def test_the_address_we_call_is_not_moved_from_under_us(formed: Trial) -> None:
    formed.configure(block("loadmaster_interface", "it", {"number": 0, "address": "10.0.0.99/8"}))
    formed.refused("address")
    alone = {"units": [formed.units.first.url]}
    formed.configure(
        block("loadmaster_interface", "it", {"number": 0, "address": "10.0.0.99/8"}), provider=alone
    )
    formed.refused("address could lock everybody out", "interface 0", "allow_lockout = true")
