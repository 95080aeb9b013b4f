"""Templates through both dialects."""

from __future__ import annotations

import json

import pytest

from loadmaster import AlreadyExists, InvalidValue, NotFound
from tests.contract.conftest import Contract


def exported(contract: Contract, name: str) -> bytes:
    service = contract.service(port=443)
    contract.server(service)
    contract.writer.virtual_services.modify(
        service, nickname=name, ssl_acceleration=True, persistence="source_address", check_url="/alive"
    )
    return contract.reader.templates.export(service)


def test_a_service_becomes_a_template_and_a_template_services(contract: Contract) -> None:
    name, address = contract.name(), contract.address()
    content = exported(contract, name)
    assert contract.writer.templates.upload(templates=content) == "Installed 1 new templates"
    assert contract.writer.templates.upload(templates=content) == "Installed 0 new templates"
    assert name in [one.name for one in contract.reader.templates.list()]
    assert contract.reader.templates.list() == contract.writer.templates.list()
    made = contract.writer.virtual_services.add(address=address, port=80, protocol="tcp", template=name)
    shown = contract.show(made.index or 0)
    assert (shown.address, shown.port, shown.nickname) == (address, 443, name)
    assert (shown.persistence, shown.check_url, shown.ssl_acceleration) == ("source_address", "/alive", True)
    assert shown.real_servers == []
    with pytest.raises(AlreadyExists):
        contract.writer.virtual_services.add(address=address, port=81, protocol="tcp", template=name)
    contract.writer.templates.delete(name)
    assert name not in [one.name for one in contract.reader.templates.list()]
    assert contract.show(made.index or 0) == shown, "services stay without their template"
    with pytest.raises(NotFound):
        contract.writer.templates.delete(name)
    with pytest.raises((InvalidValue, NotFound), match="Unknown template"):
        contract.writer.virtual_services.add(
            address=contract.address(), port=80, protocol="tcp", template=name
        )


def test_a_template_of_several_services_makes_all_or_none(contract: Contract) -> None:
    name, address = contract.name(), contract.address()
    document = json.loads(exported(contract, name))
    (template,) = document["templates"]
    template["services"].append({**template["services"][0], "VSPort": 8443})
    contract.writer.templates.upload(templates=json.dumps(document).encode())

    def ports() -> list[object]:
        return [one.port for one in contract.reader.virtual_services.list() if one.address == address]

    taken = contract.writer.virtual_services.add(address=address, port=8443, protocol="tcp")
    with pytest.raises(AlreadyExists):
        contract.writer.virtual_services.add(address=address, port=80, protocol="tcp", template=name)
    assert ports() == [8443]
    contract.writer.virtual_services.delete(taken.index or 0)
    contract.writer.virtual_services.add(address=address, port=80, protocol="tcp", template=name)
    assert ports() == [443, 8443]


@pytest.mark.parametrize("change", [{"VSPort": 99999}, {"Unheard": 1}, {"Schedule": "chance"}])
def test_what_is_no_template_is_refused(contract: Contract, change: dict[str, object]) -> None:
    document = json.loads(exported(contract, contract.name()))
    document["templates"][0]["services"][0].update(change)
    before = contract.reader.templates.list()
    for content in (json.dumps(document).encode(), b"<template/>", b'{"kind": "other"}', b"[]", b"\xff"):
        with pytest.raises(InvalidValue, match="Invalid template file"):
            contract.writer.templates.upload(templates=content)
    assert contract.reader.templates.list() == before


def test_a_service_of_sub_services_cannot_be_exported(contract: Contract) -> None:
    parent = contract.service()
    contract.writer.sub_virtual_services.add(parent)
    with pytest.raises(InvalidValue, match="export"):
        contract.reader.templates.export(parent)
