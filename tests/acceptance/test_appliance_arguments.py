"""Every argument of what an appliance has beside services, through real Terraform.

Set, seen on the wire in both dialects, found when somebody changes it by hand, and taken away again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

import pytest

from loadmaster_emulator import Emulator
from tests.acceptance.key_pair import key_pair
from tests.acceptance.proof import Proof
from tests.acceptance.raw_answers import RawAnswers
from tests.support.appliance_terraform import ApplianceTerraform, block

_PROVIDER = "calls_per_second = 2000\n  allow_lockout = true"


@dataclass(frozen=True, eq=False)
class Cell:
    """One argument of one resource."""

    resource: str
    argument: str
    value: Any
    shown: tuple[str, ...]
    """How the unit spells it, in JSON and in XML."""
    by_hand: tuple[str, Mapping[str, Any]]
    """The command by which somebody else changes it."""
    wire: str = ""
    others: Mapping[str, Any] = field(default_factory=dict)
    comes_back: bool = False
    """Taken away, the argument goes back to its default; values that exist always stay."""

    @property
    def address(self) -> str:
        return f"loadmaster_{self.resource}.one"


_BASE: Mapping[str, Mapping[str, Any]] = {
    "interface": {"number": 1},
    "packet_filter": {},
    "access_list_entry": {"list": "block", "address": "203.0.113.0/24"},
    "local_user": {"name": "operator", "password": "correct-horse", "password_version": 1},
}
_READS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "interface": ("showiface", {"iface": 1}),
    "local_user": ("usershow", {"user": "operator"}),
    "access_list_entry": ("aclcontrol", {"list": "block"}),
}


def _interface(
    argument: str, value: Any, shown: tuple[str, str], wire: str, parameter: str, hand: Any
) -> Cell:
    by_hand = ("modiface", {"iface": 1, parameter: hand})
    return Cell("interface", argument, value, shown, by_hand, wire)


def _filter(argument: str, shown: str, read: str, verb: str) -> Cell:
    others = {} if argument == "enabled" else {"enabled": True}
    by_hand = ("aclcontrol", {verb: 0})
    return Cell("packet_filter", argument, True, (shown,), by_hand, read, others)


CELLS = (
    _interface(
        "address", "192.168.10.77/24", ("192.168.10.77/24",) * 2, "IPAddress", "addr", "192.168.10.78/24"
    ),
    _interface("mtu", 9000, ("9000", "9000"), "Mtu", "mtu", 1400),
    _interface("geo_traffic", True, ("True", "yes"), "GeoTrafficEnable", "geotraffic", False),
    _interface("admin_wui_enabled", True, ("True", "yes"), "AdminWuiEnable", "adminwuienable", False),
    _interface("ha_check", True, ("True", "Y"), "hacheck", "hacheck", False),
    Cell(
        "interface",
        "holds_default_gateway",
        True,
        ("True", "yes"),
        ("modiface", {"iface": 0, "gwiface": True}),
        "DefaultInterface",
    ),
    _filter("enabled", "yes", "aclcontrol.isenabled aclstatus", "enable"),
    _filter("drop", "drop", "aclcontrol.isdrop aclmethod", "drop"),
    _filter("block_between_interfaces", "Block", "aclcontrol.isifblock aclblockall", "ifblock"),
    _filter("block_wui", "yes", "aclcontrol.iswuiblock aclwuiblock", "wuiblock"),
    Cell(
        "local_user",
        "permissions",
        ["real_servers", "certificates"],
        ("certs,real", "real,certs"),
        ("usersetperms", {"user": "operator", "perms": "rules"}),
        "Perms",
        comes_back=True,
    ),
    Cell(
        "access_list_entry",
        "comment",
        "scanner",
        ("scanner",),
        ("", {}),
        "comment",
        comes_back=True,
    ),
)
UNSEEN = {
    "local_user": {"radius", "no_password", "password", "password_version", "name"},
    "access_list_entry": {"list", "address", "virtual_service_id"},
    "interface": {"number", "on_destroy"},
    "packet_filter": {"on_destroy"},
}
"""What names the object, what no answer shows, and what steers the provider: tested on their own."""


@pytest.fixture
def unit() -> Iterator[Emulator]:
    networks = {"eth0": "10.0.0.11/24", "eth1": "192.168.10.11/24"}
    with Emulator(limiter=False, interfaces=networks) as started:
        started.raw("set", param="multihomedwui", value="yes")
        yield started


@pytest.fixture
def raw(unit: Emulator) -> Iterator[RawAnswers]:
    answers = RawAnswers(unit)
    yield answers
    answers.close()


def _rounds() -> list[list[Cell]]:
    """Cells that can be looked at together: one of each resource."""
    by_resource = [[cell for cell in CELLS if cell.resource == name] for name in _BASE]
    return [[cell for cell in row if cell is not None] for row in zip_longest(*by_resource)]


def _held(cell: Cell, raw: RawAnswers) -> tuple[str, str]:
    """What the unit shows for the argument, in JSON and in XML; empty text where it shows nothing."""
    command, parameters = _READS.get(cell.resource, (cell.wire.partition(" ")[0], {}))
    wire = cell.wire.rpartition(" ")[2]
    json_answer = raw.by_json(command, **parameters)
    v1_command = "aclcontrol" if command == "aclcontrol" else command.replace(".", "/")
    shown = next((one.text or "" for one in raw.tree(v1_command, **parameters).iter(wire)), "")
    return _plain(_inside(json_answer, wire)), _plain(shown)


def _inside(answer: Any, wire: str) -> Any:
    if isinstance(answer, Mapping):
        if wire in answer:
            return answer[wire]
        return next((found for item in answer.values() if (found := _inside(item, wire)) is not None), None)
    if isinstance(answer, list):
        return next((found for item in answer if (found := _inside(item, wire)) is not None), None)
    return None


def _plain(shown: Any) -> str:
    text = "" if shown is None else str(shown).strip()
    return ",".join(word.strip() for word in text.split(",") if word.strip())


def _blocks(cells: list[Cell], *, given: bool) -> list[str]:
    return [
        block(
            f"loadmaster_{cell.resource}",
            "one",
            {**_BASE[cell.resource], **cell.others, **({cell.argument: cell.value} if given else {})},
        )
        for cell in cells
    ]


def _change_by_hand(cells: list[Cell], unit: Emulator) -> list[Cell]:
    changed = [cell for cell in cells if cell.by_hand[0]]
    for cell in changed:
        command, parameters = cell.by_hand
        unit.call_raw(command, dict(parameters))
    return changed


def _judge(
    cells: list[Cell], terraform: ApplianceTerraform, unit: Emulator, raw: RawAnswers
) -> dict[str, str]:
    wrong: dict[str, str] = {}
    by_address = {cell.address: cell for cell in cells}

    def note(cell: Cell, text: str) -> None:
        wrong.setdefault(f"{cell.resource}.{cell.argument}", text)

    def run(given: bool) -> None:
        terraform.configure(*_blocks(cells, given=given), provider=_PROVIDER)
        for item in terraform.try_apply().errors:
            note(by_address[str(item["address"])], f"{item['summary']}: {item['detail']}")
        left = terraform.plan()
        for address in left.changes:
            note(by_address[address], f"the next plan changes {left.changed(address)}")

    run(False)
    before = {cell: _held(cell, raw) for cell in cells}
    run(True)
    held = {cell: _held(cell, raw) for cell in cells}
    for cell, shown in held.items():
        if not set(shown) <= set(cell.shown):
            note(cell, f"the unit shows {shown} and not {cell.shown}")

    changed = _change_by_hand(cells, unit)
    found = terraform.plan()
    for cell in cells:
        expected = {cell.argument} if cell in changed else set()
        there = found.changed(cell.address) if cell.address in found.changes else set()
        if there != expected:
            note(cell, f"changed by hand, the plan changes {there} and not {expected}")
    run(True)
    run(False)
    for cell in cells:
        after = _held(cell, raw)
        wanted = before[cell] if cell.comes_back else held[cell]
        if after != wanted:
            note(cell, f"taken away, the unit shows {after} and not {wanted}")
    return wrong


@pytest.mark.prove
def test_every_argument_is_set_seen_found_and_taken_away(
    terraform: ApplianceTerraform, unit: Emulator, raw: RawAnswers, proof: Proof
) -> None:
    wrong: dict[str, str] = {}
    for cells in _rounds():
        found = _judge(cells, terraform, unit, raw)
        wrong |= found
        for cell in cells:
            proof.table(
                "appliance_arguments",
                title="Every argument beside services",
                about=(
                    "Each argument of interfaces, packet filter, access lists and users is set with real "
                    "Terraform, read back from the appliance in JSON and in XML, found again by an empty "
                    "plan, changed by hand and found by a plan of that argument alone, and taken away."
                ),
                columns=("right",),
            ).count(cell.resource, right=int(f"{cell.resource}.{cell.argument}" not in found))
    assert wrong == {}


def test_every_argument_has_a_cell(terraform: ApplianceTerraform) -> None:
    terraform.configure()
    document = json.loads(terraform.run("providers", "schema", "-json").check().stdout)
    schemas = next(iter(document["provider_schemas"].values()))["resource_schemas"]
    for name in _BASE:
        attributes = schemas[f"loadmaster_{name}"]["block"]["attributes"]
        writable = {key for key, item in attributes.items() if item.get("optional") or item.get("required")}
        assert writable - UNSEEN[name] == {cell.argument for cell in CELLS if cell.resource == name}, name


CERTIFICATES = ("first.example", "second.example")


@pytest.mark.prove
def test_an_intermediate_certificate_follows_its_argument(
    terraform: ApplianceTerraform, raw: RawAnswers
) -> None:
    for common_name in CERTIFICATES:
        pem = key_pair(common_name)[0]
        arguments = {"name": "chain", "certificate_pem": pem}
        terraform.configure(block("loadmaster_intermediate_certificate", "chain", arguments))
        terraform.apply()
        terraform.expect_no_changes()
        shown = str(raw.by_json("readintermediate", cert="chain")["certificate"])
        assert "".join(shown.split()) == "".join(pem.split())
