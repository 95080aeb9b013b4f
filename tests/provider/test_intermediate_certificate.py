"""Intermediate certificates: renewed in place although the appliance cannot, and never lost on the way."""

from __future__ import annotations

import pytest

from loadmaster_emulator import Emulator, Fault
from loadmaster_emulator.temper import Kind
from tests.acceptance.key_pair import key_pair
from tests.support.provider_driver import Connections

TYPE = "loadmaster_intermediate_certificate"


def _config(common_name: str = "first.example") -> dict[str, str]:
    return {"name": "chain", "certificate_pem": key_pair(common_name)[0]}


def _names(unit: Emulator) -> list[str]:
    return [item["name"] for item in unit.raw("listintermediate")["cert"]]


def _stored(unit: Emulator) -> str:
    return str(unit.raw("readintermediate", cert="chain")["certificate"])


def test_it_is_stored_found_by_import_renewed_and_removed(unit: Emulator, connections: Connections) -> None:
    resource = connections.resource(TYPE)
    resource.apply(_config())
    assert resource.plan(_config()).is_empty
    imported = connections.resource(TYPE)
    assert imported.import_("chain") == []
    assert imported.plan(_config()).is_empty

    first = _stored(unit)
    changed = resource.apply(_config("renewed.example"))
    assert changed.action == "update"
    assert _stored(unit) != first
    assert resource.plan(_config("renewed.example")).is_empty
    resource.destroy()
    assert "chain" not in _names(unit)


def test_one_that_somebody_else_put_there_instead_is_seen(unit: Emulator, connections: Connections) -> None:
    resource = connections.resource(TYPE)
    resource.apply(_config())
    unit.raw("delintermediate", cert="chain")
    unit.raw("addintermediate", cert="chain", data=key_pair("other.example")[0].encode())
    later = connections.resource(TYPE)
    later.state, later.private = resource.state, resource.private
    assert later.plan(_config()).action == "update"
    later.apply(_config())
    assert later.plan(_config()).is_empty


@pytest.mark.parametrize("failure", ["cut_before", "http_500"])
def test_a_failed_renewal_leaves_the_one_of_before(
    failure: Kind, unit: Emulator, connections: Connections
) -> None:
    resource = connections.resource(TYPE)
    resource.apply(_config())
    first = _stored(unit)
    refused = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
    assert resource.validate({**_config(), "certificate_pem": refused})
    unit.temper.add(Fault(failure, command="addintermediate", nth=1, times=1))
    result = resource.apply(_config("renewed.example"), check=False)
    unit.temper.clear()
    if result.errors:
        assert _stored(unit) == first
    else:
        assert _stored(unit) != first
    resource.apply(_config("renewed.example"))
    assert resource.plan(_config("renewed.example")).is_empty


def test_a_stranger_of_the_same_name_is_left_alone(unit: Emulator, connections: Connections) -> None:
    unit.raw("addintermediate", cert="chain", data=key_pair("other.example")[0].encode())
    before = _stored(unit)
    result = connections.resource(TYPE).apply(_config(), check=False)
    assert [error.summary for error in result.errors] == ["certificate chain exists already"]
    assert _stored(unit) == before


def test_a_key_or_a_second_certificate_does_not_go_in(connections: Connections) -> None:
    certificate, key = key_pair("first.example")
    resource = connections.resource(TYPE)
    with_key = resource.validate({"name": "chain", "certificate_pem": certificate + key})
    assert ["private key" in item.detail for item in with_key] == [True]
    both = certificate + key_pair("other.example")[0]
    assert [
        "holds 2 certificates" in item.detail
        for item in resource.validate({**_config(), "certificate_pem": both})
    ]
