"""Users, groups and API keys through both dialects."""

from __future__ import annotations

import pytest
from cryptography import x509

from loadmaster import InvalidValue, NotFound, PermissionDenied
from tests.contract.conftest import Contract

PASSWORD = "operator-1"


def test_a_user_with_permissions(contract: Contract) -> None:
    name = contract.name()
    contract.writer.users.add(name, password=PASSWORD)
    assert contract.reader.users.show(name).permissions in (None, [])
    contract.writer.users.set_permissions(name, permissions=["real_servers", "virtual_services"])
    shown = contract.reader.users.show(name)
    assert shown.permissions == ["real_servers", "virtual_services"]
    assert shown in contract.reader.users.list()
    assert contract.writer.users.show(name) == shown
    contract.writer.users.delete(name)
    with pytest.raises(NotFound):
        contract.reader.users.show(name)


def test_a_user_does_what_is_permitted(contract: Contract) -> None:
    name = contract.name()
    contract.writer.users.add(name, password=PASSWORD)
    with contract.login(contract.unit, name, PASSWORD) as user:
        assert user.settings.get("drop_on_fail") in (True, False)
        with pytest.raises(PermissionDenied):
            user.settings.set(drop_on_fail=True)
        (key,) = user.api_keys.add()
        assert key in user.api_keys.list()
    contract.writer.api_keys.delete(key, user=name)
    with contract.login(contract.unit, name, PASSWORD) as user:
        assert user.api_keys.list() == []
    contract.writer.users.change_password(name, password="changed-1", radius=False)
    contract.writer.users.delete(name)


def test_a_client_certificate(contract: Contract) -> None:
    name = contract.name()
    contract.writer.users.add(name, no_password=True)
    contract.writer.users.create_certificate(name, passphrase="pass phrase")
    shown = x509.load_pem_x509_certificate(contract.reader.users.show_certificate(name).encode())
    fetched = contract.reader.users.download_certificate(name)
    assert x509.load_pem_x509_certificate(fetched) == shown
    assert b"ENCRYPTED PRIVATE KEY" in fetched
    contract.writer.users.delete_certificate(name)
    with pytest.raises((InvalidValue, NotFound)):
        contract.reader.users.download_certificate(name)


def test_a_group(contract: Contract) -> None:
    name = contract.name()
    contract.writer.users.add_group(name)
    contract.writer.users.set_group_permissions(name, permissions=["all"])
    assert contract.reader.users.show_group(name).permissions == ["all"]
    assert name in [one.name for one in contract.reader.users.list_groups()]
    contract.writer.users.delete_group(name)
    with pytest.raises(NotFound):
        contract.reader.users.show_group(name)


def test_the_administrators_own_password(contract: Contract) -> None:
    administrator = contract.unit.state.unit.administrator
    before = administrator.password
    contract.writer.users.change_own_password(current_password=before, password="another-1")
    assert administrator.password == "another-1"
    with pytest.raises(InvalidValue):
        contract.writer.users.change_own_password(current_password="wrong", password="another-2")
    contract.writer.users.change_own_password(current_password="another-1", password=before)
