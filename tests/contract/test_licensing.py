"""First boot and licences through both dialects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Literal

import pytest

from loadmaster import LoadMaster, LoadMasterError
from loadmaster_emulator import Emulator
from tests.contract.conftest import Contract

ACCOUNT, PASSWORD = "us@example.com", "account-password"


@pytest.fixture
def fresh() -> Iterator[Emulator]:
    """A unit as it leaves the factory."""
    with Emulator(limiter=False, factory_fresh=True) as running:
        yield running


@pytest.fixture
def client(fresh: Emulator, contract: Contract) -> Iterator[LoadMaster]:
    """A client of that unit in the writer's dialect."""
    with contract.login(fresh, "bal", "first-password") as made:
        yield made


def agree(client: LoadMaster, *, kind: Literal["permanent", "free"] = "permanent") -> None:
    agreement = client.licensing.read_eula()
    usage = client.licensing.accept_eula(str(agreement.magic), kind=kind)
    client.licensing.answer_usage_reports(str(usage.magic), accept=False)


def test_online(client: LoadMaster, fresh: Emulator) -> None:
    agree(client)
    types = json.loads(client.licensing.list_licence_types(account=ACCOUNT, password=PASSWORD))
    client.licensing.license_online(
        account=ACCOUNT, password=PASSWORD, order_id="1", licence_type_id=str(types[0]["id"])
    )
    client.licensing.set_initial_password("first-password")
    with pytest.raises(LoadMasterError):
        client.licensing.read_eula()
    assert fresh.state.unit.licence.kind == "permanent"


def test_with_a_file(client: LoadMaster, fresh: Emulator) -> None:
    agree(client)
    key = client.licensing.show_access_key()
    with pytest.raises(LoadMasterError):
        client.licensing.license_offline(licence=b"a licence of another unit")
    client.licensing.license_offline(licence=f"licence for {key}".encode())
    assert fresh.state.unit.licence.kind == "permanent"


def test_from_a_local_server(client: LoadMaster, fresh: Emulator) -> None:
    agree(client)
    types = json.loads(client.licensing.list_local_licence_types())
    client.licensing.license_locally(licence_type_id=str(types[0]["id"]))
    assert fresh.state.unit.licence.from_local_server


def test_what_the_licence_says_and_its_end(contract: Contract) -> None:
    shown = contract.reader.licensing.show()
    assert shown == contract.writer.licensing.show()
    assert shown.licence_status == "Valid"
    for lm in (contract.reader, contract.writer):
        assert str(shown.uuid) in str(lm.licensing.show_for_central_management()["uuid"])
    with pytest.raises(LoadMasterError):
        contract.writer.licensing.give_up_local_licence()
    contract.writer.licensing.give_up_provider_licence(
        account=ACCOUNT, password=PASSWORD, confirmation="confirmed"
    )
    contract.writer.licensing.give_up_licence(account=ACCOUNT, password=PASSWORD, confirmation="confirmed")
    assert contract.reader.licensing.show().licence_status == "Unlicensed"
    with contract.unit.locked() as state:
        state.unit.licence.kind = "permanent"
