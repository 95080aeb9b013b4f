"""Network controllers through both dialects."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import AlreadyExists, InvalidCall, InvalidValue, NotFound, Refused
from loadmaster.types import SdnCluster, SdnController
from tests.contract.conftest import Contract

PASSWORD = "the password of a controller"


def listed(contract: Contract) -> dict[int | None, tuple[int | None, SdnController]]:
    """Every controller with its group, by number; both dialects show the same."""
    found = contract.reader.sdn.list_controllers()
    assert found == contract.writer.sdn.list_controllers()
    return _by_number(found)


def _by_number(groups: list[SdnCluster]) -> dict[int | None, tuple[int | None, SdnController]]:
    return {one.id: (group.id, one) for group in groups for one in group.controllers}


def added(contract: Contract, **values: Any) -> int:
    """The number of a new controller."""
    before = listed(contract)
    answer = contract.writer.sdn.add_controller(address=contract.address(), port=8443, **values)
    assert _by_number(answer) == listed(contract), "the answer lists all of them"
    (number,) = listed(contract).keys() - before.keys()
    assert number is not None
    return number


def test_a_controller_is_read_back_and_its_password_is_not(contract: Contract) -> None:
    number = added(contract, https=True, username="unit", password=PASSWORD, cluster_id=3)
    group, found = listed(contract)[number]
    assert (group, found.port, found.https, found.username) == (3, 8443, True, "unit")
    assert found.password is not None
    assert PASSWORD not in found.password.get_secret_value()
    assert contract.unit.state.shared.sdn.controllers[number].password == PASSWORD
    assert PASSWORD not in str(contract.unit.dump())
    raw = contract.unit.raw("getsdncontroller")["controllers"]["cluster"]
    assert number in [one["id"] for each in raw for one in each["controller"] if each["id"] == 3]


def test_without_a_group_and_without_a_user(contract: Contract) -> None:
    number = added(contract)
    group, found = listed(contract)[number]
    assert (group, found.https, found.username, found.password) == (1, False, None, None)


def test_what_is_left_out_of_a_change_stays(contract: Contract) -> None:
    number = added(contract, https=True, username="unit", password=PASSWORD)
    _, before = listed(contract)[number]
    contract.writer.sdn.modify_controller(number, port=9443, cluster_id=6)
    group, after = listed(contract)[number]
    assert (group, after) == (6, before.model_copy(update={"port": 9443}))
    contract.writer.sdn.modify_controller(number, username=None, password=None, https=False)
    _, cleared = listed(contract)[number]
    assert (cleared.username, cleared.password, cleared.https) == (None, None, False)


def test_an_address_and_port_belong_to_one_controller(contract: Contract) -> None:
    first, second = added(contract), added(contract)
    _, taken = listed(contract)[first]
    before = listed(contract)
    with pytest.raises(AlreadyExists):
        contract.writer.sdn.add_controller(address=str(taken.address), port=8443)
    with pytest.raises(AlreadyExists):
        contract.writer.sdn.modify_controller(second, address=str(taken.address), password=PASSWORD)
    assert listed(contract) == before
    contract.writer.sdn.modify_controller(first, address=str(taken.address), port=8443)
    assert listed(contract) == before


def test_a_controller_goes_by_its_number_and_a_group_by_its_own(contract: Contract) -> None:
    first, second, third = (added(contract, cluster_id=one) for one in (4, 4, 5))
    contract.writer.sdn.delete_controller(first)
    assert first not in listed(contract)
    with pytest.raises(NotFound):
        contract.writer.sdn.delete_controller(first)
    with pytest.raises(NotFound):
        contract.writer.sdn.delete_controller(third, cluster_id=4)
    contract.writer.sdn.delete_controller(cluster_id=4)
    assert second not in listed(contract)
    assert third in listed(contract)
    with pytest.raises(Refused, match="cid"):
        contract.writer.sdn.delete_controller()


@pytest.mark.parametrize(
    "values",
    [{"address": "2001:db8::1"}, {"address": "controller.example"}, {"port": 0}, {"cluster_id": 7}],
)
def test_what_no_controller_can_have_is_refused(contract: Contract, values: dict[str, Any]) -> None:
    before = listed(contract)
    with pytest.raises((InvalidCall, InvalidValue)):
        contract.writer.sdn.add_controller(**{"address": contract.address(), "port": 8443, **values})
    assert listed(contract) == before


def test_what_a_controller_knows_is_the_same_whenever_it_is_asked(contract: Contract) -> None:
    number, other = added(contract), added(contract)
    service = contract.service()
    contract.writer.virtual_services.modify(service, scheduling_method="sdn_adaptive")
    server = contract.server(service)
    devices = contract.reader.sdn.show_devices(number)
    assert devices == contract.reader.sdn.show_devices(number) != contract.reader.sdn.show_devices(other)
    assert devices.keys() == contract.writer.sdn.show_devices(number).keys()
    for lm in (contract.reader, contract.writer):
        assert f"{server.address}:{server.port}" in str(lm.sdn.show_paths(number))
    contract.writer.virtual_services.delete(service)
    assert str(server.address) not in str(contract.reader.sdn.show_paths(number))
    for call in (contract.reader.sdn.show_devices, contract.reader.sdn.show_paths):
        with pytest.raises(NotFound):
            call(9999)


def test_the_doubtful_command_says_what_the_list_says(contract: Contract) -> None:
    number = added(contract)
    _, found = listed(contract)[number]
    for lm in (contract.reader, contract.writer):
        assert str(found.address) in str(lm.sdn.show_unverified())


def test_controllers_are_part_of_a_snapshot_without_their_passwords(contract: Contract) -> None:
    number = added(contract, password=PASSWORD)
    taken = contract.reader.snapshot(["sdn"])
    groups = taken.families["sdn"]["SdnCluster"]
    assert number in [one["id"] for group in groups for one in group["controllers"]]
    assert PASSWORD not in taken.to_json()
