"""Every command on virtual services and SubVSs, written in one dialect and read in the other."""

from __future__ import annotations

import pytest

from loadmaster import AlreadyExists, InvalidValue, NotFound
from loadmaster_emulator import Emulator
from tests.contract.conftest import Contract
from tests.contract.examples import plainly_writable, values, written
from tests.support.described import description

SERVICE = description().find_object("VirtualService")


FIELDS = [field.name for field in written(SERVICE, "modvs") if not field.name.startswith("moved_")]


@pytest.fixture(scope="module", autouse=True)
def domains(unit: Emulator) -> None:
    """Those that the examples of names and lists of names speak of."""
    for name in ("text", "other-text", "one", "two", "three"):
        unit.raw("adddomain", domain=name)


def test_add(contract: Contract) -> None:
    address = contract.address()
    made = contract.writer.virtual_services.add(
        address=address,
        port=443,
        protocol="tcp",
        nickname="web.shop-1",
        scheduling_method="least_connections",
        idle_time=0,
        enabled=False,
    )
    assert made.index is not None
    shown = contract.show(made.index)
    assert shown == made
    assert (shown.address, shown.port, shown.protocol) == (address, 443, "tcp")
    assert (shown.nickname, shown.scheduling_method) == ("web.shop-1", "least_connections")
    assert (shown.idle_time, shown.enabled) == (0, False)


def test_add_what_exists(contract: Contract) -> None:
    address = contract.address()
    contract.writer.virtual_services.add(address=address, port=80, protocol="tcp")
    with pytest.raises((AlreadyExists, InvalidValue)):
        contract.reader.virtual_services.add(address=address, port=80, protocol="tcp")
    contract.reader.virtual_services.add(address=address, port=80, protocol="udp")


def test_any_port_and_ipv6(contract: Contract) -> None:
    made = contract.writer.virtual_services.add(address="2001:db8::7", port="*", protocol="tcp")
    assert made.index is not None
    shown = contract.show(made.index)
    assert (shown.address, shown.port) == ("2001:db8::7", "*")
    contract.writer.virtual_services.delete(made.index)


@pytest.mark.parametrize("name", FIELDS)
def test_modify_each_field(contract: Contract, name: str) -> None:
    """Both dialects show the same; and what nothing can stand in the way of is what was written."""
    plain = name in {field.name for field in plainly_writable(SERVICE, "modvs")}
    service = contract.service()
    for value in values(SERVICE.fields[name].value, name):
        if name == "address":
            value = contract.address()
        try:
            contract.writer.virtual_services.modify(service, **{name: value})
        except (InvalidValue, NotFound):
            assert not plain or name in REFERRING, f"{name}={value!r} is refused"
            continue
        shown = getattr(contract.show(service), name)
        if value is False and SERVICE.fields[name].absent_when_unset:
            assert shown in (None, False)
        else:
            assert shown == value or not plain


REFERRING = frozenset(
    {"follow_service", "certificates", "intermediate_certificates", "cipher_set", "waf_rules"}
)
"""Fields that name other objects, which do not exist here."""


def test_rules_change_their_order(contract: Contract) -> None:
    service, names = contract.service(), [contract.name() for _ in range(3)]
    for name in names:
        contract.writer.content_rules.add(name, type="add_header", header="X-A", replacement="b")
        contract.writer.content_rules.attach_request(service, rule=name)
    assert contract.show(service).request_rules == names
    contract.writer.virtual_services.modify(
        service, moved_request_rule=names[2], moved_request_rule_position=1
    )
    assert contract.show(service).request_rules == [names[2], names[0], names[1]]


@pytest.mark.parametrize(
    "text", ["a & b <c> \"d\" 'e'", "Zürich", "percent%20 plus+ and #", "back\\slash", "{x} ${y}"]
)
def test_texts_survive_both_dialects(contract: Contract, text: str) -> None:
    service = contract.service()
    contract.writer.virtual_services.modify(service, check_type="http", check_url=text)
    assert contract.show(service).check_url == text


def test_clearing_and_leaving_alone(contract: Contract) -> None:
    service = contract.service()
    contract.writer.virtual_services.modify(service, nickname="web", check_url="/healthz")
    contract.writer.virtual_services.modify(service, nickname=None)
    shown = contract.show(service)
    assert (shown.nickname, shown.check_url) == (None, "/healthz")


def test_persistence_is_cleared_by_none(contract: Contract) -> None:
    service = contract.service()
    contract.writer.virtual_services.modify(
        service, persistence="source_address", persistence_timeout_seconds=600
    )
    assert contract.show(service).persistence == "source_address"
    contract.writer.virtual_services.modify(service, persistence=None)
    assert contract.show(service).persistence is None


def test_list_shows_what_show_shows(contract: Contract) -> None:
    service = contract.service()
    contract.server(service)
    listed = {one.index: one for one in contract.reader.virtual_services.list()}
    assert listed[service] == contract.show(service)
    assert listed.keys() == {one.index for one in contract.writer.virtual_services.list()}


def test_show_by_address(contract: Contract) -> None:
    address = contract.address()
    made = contract.writer.virtual_services.add(address=address, port=8443, protocol="tcp")
    shown = contract.reader.virtual_services.show(address, service_port=8443, service_protocol="tcp")
    assert shown.index == made.index


def test_delete(contract: Contract) -> None:
    service = contract.service()
    contract.writer.virtual_services.delete(service)
    for lm in (contract.reader, contract.writer):
        with pytest.raises(NotFound, match="Unknown VS"):
            lm.virtual_services.show(service)


def test_duplicate(contract: Contract) -> None:
    service, address = contract.service(), contract.address()
    contract.writer.virtual_services.modify(service, idle_time=77)
    contract.writer.virtual_services.duplicate(service, new_address=address, new_port=81)
    shown = contract.reader.virtual_services.show(address, service_port=81, service_protocol="tcp")
    assert shown.idle_time == 77


def test_totals(contract: Contract) -> None:
    contract.service()
    first, second = contract.writer.virtual_services.totals(), contract.reader.virtual_services.totals()
    assert first == second
    assert first.connections_total == 0


def test_upload_error_page(contract: Contract) -> None:
    service = contract.service()
    contract.writer.virtual_services.upload_error_page(service, page="<h1>Zürich schläft</h1>".encode())
    with pytest.raises(NotFound):
        contract.writer.virtual_services.upload_error_page(9999, page=b"x")


def test_subvss(contract: Contract) -> None:
    parent = contract.service()
    first = contract.writer.sub_virtual_services.add(parent)
    second = contract.reader.sub_virtual_services.add(parent)
    assert first.service_index is not None
    assert second.service_index is not None
    assert [one.service_index for one in contract.show(parent).sub_services] == [
        first.service_index,
        second.service_index,
    ]
    contract.writer.virtual_services.modify(first.service_index, nickname="inner")
    assert contract.show(first.service_index).nickname == "inner"
    contract.writer.sub_virtual_services.delete(parent, first.service_index)
    assert [one.service_index for one in contract.reader.sub_virtual_services.list(parent)] == [
        second.service_index
    ]
