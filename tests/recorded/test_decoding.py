"""Answers that others recorded become models: every field in its place, what nobody knows kept."""

from __future__ import annotations

from typing import Any

import pytest

import loadmaster
from loadmaster import LoadMaster, Request, Response
from loadmaster.resources.catalogue import COMMANDS
from loadmaster.types import Certificate, RealServer, VirtualService
from tests.recorded.catalogue import ANSWERS, Recorded, manifest, recorded
from tests.recorded.expectation import command, expected
from tests.support.described import description

SHAPES_WITH_OBJECTS = ("object", "objects")
SUBJECTS: dict[str, dict[str, Any]] = {
    "showvs": {"service": 1},
    "modvs": {"service": 1},
    "delvs": {"service": 1},
    "addvs": {"address": "10.20.30.41", "port": 6443, "protocol": "tcp"},
    "addrs": {"service": 1, "address": "10.20.31.11", "port": 8080},
    "showrs": {"service": 1, "server": "10.20.31.11", "server_port": 8080},
    "modrs": {"service": 1, "server": "10.20.31.11", "server_port": 8080},
    "aclcontrol.list": {"access_list": "allow"},
}
"""Arguments without which the SDK does not ask."""


def decoded(answer: Recorded) -> Any:
    """What the SDK makes of an answer, unchanged to the last byte."""
    kind = "text/xml" if answer.dialect == "v1" else "application/json"

    def transport(request: Request) -> Response:
        del request
        status = 422 if "refused" in answer.file else 200
        return Response(status=status, body=answer.body, content_type=kind)

    entry = COMMANDS[answer.command]
    with LoadMaster(
        "https://lb.example",
        api_key="none",
        dialect=answer.dialect,  # type: ignore[arg-type]
        transport=transport,
        calls_per_second=None,
    ) as unit:
        return getattr(getattr(unit, entry.accessor), entry.method)(**SUBJECTS.get(answer.command, {}))


def shown(file: str) -> Any:
    return decoded(recorded()[file])


def test_every_file_has_a_source_and_every_entry_a_file() -> None:
    assert {path.name for path in ANSWERS.iterdir()} == set(recorded())
    assert {one.source for one in recorded().values()} == set(manifest()["source"])
    for source in manifest()["source"].values():
        assert source["kind"] in ("recorded", "written", "documented", "typed")
        assert source["project"]
        assert source["firmware"]


READ_ANOTHER_WAY = (
    *("old_interfaces_inherited_showiface.xml", "old_statistics_stats.xml"),
    *("licence_licenseinfo.xml", "rule_owasprules.json"),
)
"""Answers whose elements are not simply the description's fields; each has a test of its own."""
OBJECTS = [
    one
    for one in recorded().values()
    if "refused" not in one.file
    and one.file not in READ_ANOTHER_WAY
    and command(one.command).answer.shape in SHAPES_WITH_OBJECTS
]


@pytest.mark.parametrize("answer", OBJECTS, ids=lambda one: one.file)
def test_every_field_lands_where_the_description_says_and_the_rest_is_kept(answer: Recorded) -> None:
    said = command(answer.command).answer
    kind = description().find_object(said.objects[0])
    assert kind is not None
    given: Any = answer.plain()
    if said.shape == "objects":
        given = given.get(kind.wire, [])
        given = given if isinstance(given, list) else [given]
    else:
        given = [given]
    found = decoded(answer)
    models = found if isinstance(found, list) else [found]
    assert len(models) == len(given)
    for model, source in zip(models, given, strict=True):
        values, extra = expected(kind, source)
        assert values, source
        assert {name: plain(getattr(model, name)) for name in values} == values
        assert model.model_fields_set >= {name for name, value in values.items() if value is not None}
        assert (model.model_extra or {}) == extra


def plain(value: Any) -> Any:
    """A field without models: the fields that an answer carried."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if hasattr(value, "model_fields_set"):
        return {name: plain(getattr(value, name)) for name in value.model_fields_set}
    return value


@pytest.mark.parametrize("stem", ["service_listvs", "service_addvs", "service_modvs"])
def test_both_dialects_tell_the_same(stem: str) -> None:
    def services(file: str) -> list[dict[str, Any]]:
        found = shown(file)
        return [plain(one) for one in (found if isinstance(found, list) else [found])]

    # The XML was recorded on a newer unit, which knows two fields more.
    newer = ("response_message_format", "response_status_remapping")
    in_xml = services(f"{stem}.xml")
    for service in in_xml:
        for name in newer:
            service.pop(name)
    assert in_xml == services(f"{stem}.json")


def test_a_service_is_what_its_unit_said() -> None:
    service = shown("service_addvs.json")
    assert isinstance(service, VirtualService)
    assert (service.address, service.port, service.protocol, service.index) == ("10.20.30.41", 6443, "tcp", 2)
    assert (service.enabled, service.transparent, service.subnet_originating) == (True, False, True)
    assert (service.force_layer4, service.force_layer7, service.idle_time) == (True, False, 660)
    assert (service.check_host, service.check_url, service.check_port) == ("shop.example", "/ready", 8080)
    assert service.check_codes == ["303", "404"]
    assert service.nickname is None


def test_an_older_unit_says_less_and_what_it_does_not_say_is_unknown() -> None:
    first, second = shown("old_service_listvs.xml")
    assert (first.address, second.address) == ("10.20.30.40", "10.20.30.43")
    assert first.force_layer4 is None
    assert "force_layer4" not in first.model_fields_set
    assert first.transparent is True


def test_a_service_with_several_certificates_lists_them_all() -> None:
    assert shown("old_certificates_modvs.xml").certificates == ["shop", "admin", "static", "old-shop"]


def test_the_answer_to_a_new_sub_service_is_its_parent() -> None:
    parent = shown("old_sub_service_createsubvs.xml")
    assert parent.index == 1
    assert [(seat.service_index, seat.seat_index) for seat in parent.sub_services] == [(2, 1)]
    child = shown("old_sub_service_showvs.xml")
    assert (child.index, child.address, child.port) == (2, None, 0)


def test_servers_come_as_a_list_of_one_in_both_dialects() -> None:
    for file in ("server_addrs.json", "server_addrs.xml", "server_showrs.json", "server_showrs.xml"):
        (server,) = shown(file)
        assert isinstance(server, RealServer)
        assert (server.address, server.port, server.weight, server.enabled) == (
            "10.20.31.11",
            8080,
            1000,
            True,
        )
    assert shown("server_none_showrs.json") == []
    assert shown("server_spelling_showrs.json")[0].index == 1


@pytest.mark.parametrize("file", ["done_modrs.json", "done_delvs.json", "done_delvs.xml"])
def test_success_alone_is_no_object(file: str) -> None:
    assert shown(file) is None


@pytest.mark.parametrize("file", ["refused_showvs.json", "refused_showvs.xml"])
def test_a_refusal_is_raised_with_its_text(file: str) -> None:
    with pytest.raises(loadmaster.NotFound) as caught:
        shown(file)
    assert (caught.value.code, caught.value.text) == (422, "Unknown VS")


def test_interfaces_tell_their_addresses_and_roles() -> None:
    first, second = shown("old_interfaces_showiface.xml")
    assert (first.number, first.address, first.mtu) == (0, "10.20.0.5/24", 1500)
    assert (first.holds_default_gateway, second.holds_default_gateway) == (True, False)


def test_an_interface_without_address_does_not_take_over_that_of_the_one_before() -> None:
    first, second = shown("old_interfaces_inherited_showiface.xml")
    assert (first.address, second.address) == ("10.20.0.5/24", None)


def test_statistics_of_an_older_unit_decode_whole() -> None:
    found = shown("old_statistics_stats.xml")
    assert [one.name for one in found.network.interfaces] == ["eth0", "eth1"]
    assert (found.network.interfaces[0].interface_number, found.network.interfaces[0].speed) == (0, 1000)
    assert [(one.address, one.port, one.index) for one in found.virtual_services] == [("10.20.30.40", 80, 1)]
    assert [(one.address, one.port, one.weight) for one in found.real_servers] == [("10.20.31.11", 80, 1000)]
    assert found.memory.used_percent == 14
    assert found.processors.total.idle == 99
    assert [one.idle for one in found.processors.cores] == [99, 99]
    assert not leftovers(found)


def test_one_rule_of_the_firewall_is_an_object_and_its_words_are_switches() -> None:
    (rule,) = shown("rule_owasprules.json")
    assert (rule.identifier, rule.rule_type, rule.enabled) == ("913100", "core_rule_set", True)


def test_stray_quotes_and_line_ends_of_a_licence_are_gone() -> None:
    licence = shown("licence_licenseinfo.xml")
    assert licence.uuid == "0a1b2c3d-0000-4000-8000-00000000beef"
    assert licence.licensed_until == "unlimited"


def leftovers(value: Any) -> dict[str, Any]:
    """What no model took, anywhere inside."""
    if isinstance(value, list):
        return {name: one for item in value for name, one in leftovers(item).items()}
    if not hasattr(value, "model_fields_set"):
        return {}
    found = dict(value.model_extra or {})
    for name in value.model_fields_set:
        found.update(leftovers(getattr(value, name)))
    return found


def test_certificates_and_keys_of_another_client_decode() -> None:
    (certificate,) = shown("certificates_listcert.json")
    assert isinstance(certificate, Certificate)
    assert (certificate.name, certificate.key_type) == ("shop", "RSA")
    keys = shown("keys_listapikeys.json")
    assert [key.get_secret_value() for key in keys] == ["one-key", "another-key"]
    assert "one-key" not in repr(keys)
