"""Facts from synthesised JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from loadmaster_checklist import NotReadable, Origin, Unknown, from_synth, judge
from tests.checklist.seeds import Seed, web


def service_of(estate: Any, position: int = 0) -> Any:
    return next(iter(estate)).services[position]


def stack(**resources: dict[str, Any]) -> dict[str, Any]:
    return {
        "provider": {"loadmaster": [{"name": "edge", "units": ["https://10.0.0.11"]}]},
        "resource": {f"loadmaster_{kind}": named for kind, named in resources.items()},
    }


WEB = {"address": "10.0.0.50", "port": "443", "protocol": "tcp"}


def test_a_folder_is_all_the_stacks_of_a_program(tmp_path: Path) -> None:
    owner = Seed(services=[]).synth()
    services = stack(
        virtual_service={"web": WEB | {"persistence": "source_address", "persistence_timeout_seconds": 3600}}
    )
    for name, content in (("owner", owner), ("services", services)):
        folder = tmp_path / "stacks" / name
        folder.mkdir(parents=True)
        (folder / "cdk.tf.json").write_text(json.dumps(content))
    (appliance,) = from_synth(tmp_path)
    assert [service.key for service in appliance.services] == ["10.0.0.50:443/tcp"]
    found = next(one for one in judge(from_synth(tmp_path)).failing if one.rule == "LM08")
    assert "3600 s" in found.message


def test_one_file_will_do(tmp_path: Path) -> None:
    (tmp_path / "cdk.tf.json").write_text(json.dumps(stack(virtual_service={"web": WEB})))
    assert [one.name for one in from_synth(tmp_path / "cdk.tf.json")] == ["edge"]
    assert [one.name for one in from_synth(tmp_path)] == ["edge"]


def test_a_construct_is_named_by_its_path_and_anything_else_by_its_address() -> None:
    named = WEB | {"//": {"metadata": {"path": "edge/edge/web", "uniqueId": "web"}}}
    estate = from_synth(stack(virtual_service={"web": named, "raw": WEB | {"port": 80}}))
    assert service_of(estate).origin == Origin("construct", "edge/edge/web", "loadmaster_virtual_service.web")
    assert service_of(estate, 1).origin.place == "loadmaster_virtual_service.raw"
    assert service_of(estate, 1).origin.kind == "resource"


def test_left_out_arguments_have_their_documented_defaults() -> None:
    values = service_of(from_synth(stack(virtual_service={"web": WEB}))).values
    assert values.number("idle_time") == 660
    assert values.flag("transparent") is False
    assert values.text("persistence") is None
    dns = {"address": "10.0.0.53", "port": 53, "protocol": "udp"}
    assert service_of(from_synth(stack(virtual_service={"dns": dns}))).works_at_layer4() is True


def test_what_a_subvs_makes_of_transparency_is_not_guessed() -> None:
    sub = {"virtual_service_id": "${loadmaster_virtual_service.web.id}", "nickname": "mail"}
    estate = from_synth(stack(virtual_service={"web": WEB}, sub_virtual_service={"mail": sub}))
    (below,) = service_of(estate).sub_services
    assert below.key == "10.0.0.50:443/tcp/mail"
    assert isinstance(below.values.flag("transparent"), Unknown)


def test_names_of_certificates_are_found_behind_references() -> None:
    body = WEB | {"certificates": ["own", "${loadmaster_certificate.www.name}", "${var.third}"]}
    estate = from_synth(stack(virtual_service={"web": body}, certificate={"www": {"name": "www"}}))
    assert service_of(estate).values.fact("certificates")[:2] == ("own", "www")
    assert isinstance(service_of(estate).values.texts("certificates"), Unknown)


def test_expressions_and_numbers_of_the_framework_are_unknown() -> None:
    body = {**WEB, "transparent": "${var.transparent}", "idle_time": -1.8881545897087626e289}
    values = service_of(from_synth(stack(virtual_service={"web": body}))).values
    assert isinstance(values.flag("transparent"), Unknown)
    assert isinstance(values.number("idle_time"), Unknown)


def test_servers_of_their_own_stand_behind_their_service() -> None:
    server = {"virtual_service_id": "10.0.0.50:443/tcp", "address": "10.0.1.11", "port": 443}
    (found,) = service_of(
        from_synth(stack(virtual_service={"web": WEB}, real_server={"one": server}))
    ).servers
    assert found.key == "10.0.0.50:443/tcp/10.0.1.11:443"


def test_resources_of_several_appliances_are_told_apart_by_their_provider() -> None:
    both = {
        "provider": {
            "loadmaster": [
                {"name": "edge", "units": ["https://10.0.0.11"]},
                {"alias": "core", "name": "core", "units": ["https://10.0.0.21"]},
            ]
        },
        "resource": {
            "loadmaster_l7_settings": {
                "one": {"drop_on_fail": True},
                "two": {"provider": "loadmaster.core", "drop_on_fail": False},
            }
        },
    }
    found = {one.appliance: one.verdict for one in judge(from_synth(both)) if one.rule == "LM07"}
    assert found == {"edge": "passes", "core": "fails"}


@pytest.mark.parametrize(
    ("provider", "name"),
    [
        ({}, "loadmaster"),
        ({"units": ["https://lb.example:8443"]}, "lb.example:8443"),
        ({"units": ["https://10.0.0.11", "https://10.0.0.12"], "shared": "https://10.0.0.10"}, "10.0.0.10"),
    ],
)
def test_an_appliance_without_a_name_has_that_of_its_address(provider: dict[str, Any], name: str) -> None:
    content = stack(virtual_service={"web": WEB}) | {"provider": {"loadmaster": provider}}
    assert [one.name for one in from_synth(content)] == [name]


def test_a_raw_setting_counts_by_its_wire_name() -> None:
    raw = {"name": "DropOnFail", "value": "no"}
    found = next(one for one in judge(from_synth(stack(setting={"raw": raw}))) if one.rule == "LM07")
    assert found.verdict == "fails"


def test_a_scope_for_services_alone_fails_no_point_of_the_whole_appliance() -> None:
    report = judge(from_synth(stack(virtual_service={"web": web() | {"real_servers": None}})))
    assert not report.failing
    undecided = {point.rule for point in report.points() if point.verdict == "unknown"}
    assert undecided == {f"LM{number:02}" for number in range(12)}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"resource": {"aws_instance": {"a": {}}}}, "declares nothing for a LoadMaster; it has aws_instance"),
        ({}, "declares nothing for a LoadMaster"),
        ({"resource": "odd", "provider": 3}, "declares nothing for a LoadMaster"),
    ],
)
def test_what_declares_nothing_is_one_message(content: dict[str, Any], message: str) -> None:
    with pytest.raises(NotReadable, match=message):
        from_synth(content)


def test_a_folder_without_stacks_and_a_cut_off_file_are_one_message(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="holds no synthesised stack"):
        from_synth(tmp_path)
    with pytest.raises(NotReadable, match="holds no synthesised stack"):
        from_synth(tmp_path / "nowhere")
    file = tmp_path / "cdk.tf.json"
    file.write_text('{"resource": {')
    with pytest.raises(NotReadable, match="is not whole or not JSON"):
        from_synth(file)
