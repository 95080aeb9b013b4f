"""Every command on real servers, written in one dialect and read in the other."""

from __future__ import annotations

import pytest

from loadmaster import InvalidValue, NotFound
from loadmaster.types import RealServer
from tests.contract.conftest import Contract
from tests.contract.examples import plainly_writable, values, written
from tests.support.described import description


def _shown(contract: Contract, service: int, server: int) -> RealServer:
    found = [one for one in contract.reader.real_servers.show(service, server) if one.index == server]
    assert found == [one for one in contract.writer.real_servers.show(service, server) if one.index == server]
    return found[0]


def test_add(contract: Contract) -> None:
    service, address = contract.service(), contract.address()
    made = contract.writer.real_servers.add(
        service,
        address=address,
        port=8080,
        weight=7,
        connection_limit=0,
        enabled=False,
        critical=True,
        forwarding_method="nat",
    )[-1]
    assert made.index is not None
    shown = _shown(contract, service, made.index)
    assert (shown.address, shown.port, shown.weight) == (address, 8080, 7)
    assert (shown.connection_limit, shown.enabled, shown.critical) == (0, False, True)
    assert shown.forwarding_method == "nat"


def test_add_to_a_service_that_does_not_exist(contract: Contract) -> None:
    with pytest.raises(NotFound, match=r"addrs: .*Unknown VS"):
        contract.writer.real_servers.add(9999, address="10.9.9.9", port=80)


def test_add_to_a_parent_of_subvss_is_refused(contract: Contract) -> None:
    parent = contract.service()
    contract.writer.sub_virtual_services.add(parent)
    with pytest.raises(InvalidValue, match="Couldn't create RS"):
        contract.writer.real_servers.add(parent, address="10.9.9.9", port=80)


@pytest.mark.parametrize(
    "name", [field.name for field in written(description().find_object("RealServer"), "modrs")]
)
def test_modify_each_field(contract: Contract, name: str) -> None:
    one = description().find_object("RealServer")
    plain = name in {field.name for field in plainly_writable(one, "modrs")}
    service = contract.service()
    index = contract.server(service).index
    assert index is not None
    for value in values(one.fields[name].value):
        if name == "follow_server":
            value = contract.server(service).index
        getattr(contract.writer.real_servers, "modify")(service, index, **{name: value})  # noqa: B009
        shown = getattr(_shown(contract, service, index), name)
        assert shown == value or not plain


def test_modify_leaves_alone_what_is_left_out(contract: Contract) -> None:
    service = contract.service()
    before = contract.server(service)
    assert before.index is not None
    contract.writer.real_servers.modify(service, before.index, weight=3)
    after = _shown(contract, service, before.index)
    assert after == before.model_copy(update={"weight": 3, "status": after.status})


def test_show_by_address_and_by_number(contract: Contract) -> None:
    service = contract.service()
    server = contract.server(service)
    assert server.address is not None
    assert server.index is not None
    by_address = contract.reader.real_servers.show(service, server.address, server_port=8080)
    assert [one.index for one in by_address] == [server.index]
    with pytest.raises(NotFound, match="Unknown RS"):
        contract.reader.real_servers.show(service, 9999)


def test_list(contract: Contract) -> None:
    service = contract.service()
    made = [contract.server(service).index for _ in range(3)]
    assert [one.index for one in contract.reader.real_servers.list(service)] == made


def test_delete(contract: Contract) -> None:
    service = contract.service()
    server = contract.server(service).index
    assert server is not None
    contract.writer.real_servers.delete(service, server)
    with pytest.raises(NotFound):
        contract.reader.real_servers.show(service, server)
    with pytest.raises(NotFound):
        contract.writer.real_servers.delete(service, server)


def test_disable_and_enable_everywhere(contract: Contract) -> None:
    address = contract.address()
    services = [contract.service(), contract.service()]
    for service in services:
        contract.writer.real_servers.add(service, address=address, port=80)
    for enabled, change in (
        (False, contract.writer.real_servers.disable_everywhere),
        (True, contract.writer.real_servers.enable_everywhere),
    ):
        change(address)
        for service in services:
            assert [one.enabled for one in contract.reader.real_servers.list(service)] == [enabled]
