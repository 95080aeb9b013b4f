"""Raw resources write what they are given under the names of the framework, and keep its other features."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck as Hypothesis
from hypothesis import given, settings
from hypothesis import strategies as st

from loadmaster_constructs import App, ArgumentError, ArgumentTypeError, Construct, LoadMaster, Secret, Stack
from loadmaster_constructs._carrier import _logical_id
from loadmaster_constructs._framework import TerraformStack, Token, cdk
from loadmaster_constructs.l1 import (
    CertificateResource,
    LoadMasterProvider,
    MatchContentRuleResource,
    RealServerResource,
    SettingResource,
    VirtualServiceResource,
)
from tests.support.synthesis import Synthesised, synthesise


def _service(scope: Construct, id: str = "web", **more: Any) -> VirtualServiceResource:
    return VirtualServiceResource(scope, id, address="10.0.0.50", port=443, protocol="tcp", **more)


@pytest.fixture
def plain(stack: Stack) -> Stack:
    """A stack with a provider and nothing else."""
    LoadMasterProvider(stack, "provider", name="lb", units=["https://10.0.0.11"])
    return stack


def test_arguments_are_written_and_others_left_out(app: App, plain: Stack) -> None:
    _service(plain, enabled=False, idle_time=0)
    assert synthesise(app).resource("virtual_service") == {
        "address": "10.0.0.50",
        "port": "443",
        "protocol": "tcp",
        "enabled": False,
        "idle_time": 0,
    }


def test_template_signs_in_a_pattern_are_escaped(app: App, plain: Stack) -> None:
    MatchContentRuleResource(plain, "rule", name="rule", pattern="^/${user}/%{x}$")
    assert synthesise(app).resource("match_content_rule")["pattern"] == "^/$${user}/%%{x}$"


def test_a_reference_becomes_the_address_of_the_other_resource(app: App, plain: Stack) -> None:
    service = _service(plain)
    server = RealServerResource(plain, "server", virtual_service_id=service.id, address="10.0.1.1", port=80)
    SettingResource(plain, "setting", name="hostname", value=f"lb-${{x}}-{server.weight}")
    written = synthesise(app)
    assert written.resource("real_server")["virtual_service_id"] == "${loadmaster_virtual_service.web.id}"
    assert written.resource("setting")["value"].startswith("lb-$${x}-")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("nickname", "${loadmaster_virtual_service.web.nickname}"),
        ("idle_time", "${loadmaster_virtual_service.web.idle_time}"),
        ("enabled", "${loadmaster_virtual_service.web.enabled}"),
        ("certificates", "${loadmaster_virtual_service.web.certificates}"),
        ("real_servers", "${loadmaster_virtual_service.web.real_servers}"),
        ("extra_parameters", "${loadmaster_virtual_service.web.extra_parameters}"),
    ],
)
def test_results_are_references_of_their_type(app: App, plain: Stack, name: str, expected: str) -> None:
    service = _service(plain)
    cdk.TerraformOutput(plain, "out", value=getattr(service, name))
    assert synthesise(app).document()["output"]["out"]["value"] == expected


def test_a_result_is_asked_from_the_framework_once(plain: Stack) -> None:
    service = _service(plain)
    assert service.id is service.id


def test_meta_arguments_are_written(app: App, plain: Stack) -> None:
    other = LoadMasterProvider(plain, "other", name="other", units=["https://10.0.0.12"], alias="second")
    first = _service(plain)
    VirtualServiceResource(
        plain,
        "next",
        address="10.0.0.51",
        port=80,
        protocol="tcp",
        depends_on=[first],
        lifecycle={"prevent_destroy": True, "ignore_changes": ["nickname"]},
        provider=other,
        count=2,
    )
    written = synthesise(app).resources("virtual_service")["edge/next"]
    assert written["depends_on"] == ["loadmaster_virtual_service.web"]
    assert written["lifecycle"] == {"prevent_destroy": True, "ignore_changes": ["nickname"]}
    assert written["provider"] == "loadmaster.second"
    assert written["count"] == 2
    assert written["address"] == "10.0.0.51"


def test_for_each_makes_its_values_usable(app: App, plain: Stack) -> None:
    each = cdk.TerraformIterator.from_map({"a": "10.0.0.1", "b": "10.0.0.2"})
    VirtualServiceResource(
        plain, "each", for_each=each, address=Token.as_string(each.value), port=80, protocol="tcp"
    )
    written = synthesise(app).resource("virtual_service")
    assert written["address"] == "${each.value}"
    assert written["for_each"] == {"a": "10.0.0.1", "b": "10.0.0.2"}


def test_import_and_move_blocks_are_written(app: App, plain: Stack) -> None:
    _service(plain, "kept").import_from("10.0.0.50:443/tcp")
    target = VirtualServiceResource(plain, "new", address="10.0.0.9", port=80, protocol="tcp")
    target.add_move_target("here")
    old = VirtualServiceResource(plain, "old", address="10.0.0.9", port=80, protocol="tcp")
    old.move_to("here")
    written = synthesise(app)
    document = written.document()
    assert document["import"] == [{"id": "10.0.0.50:443/tcp", "to": "loadmaster_virtual_service.kept"}]
    assert document["moved"] == [
        {"from": "loadmaster_virtual_service.old", "to": "loadmaster_virtual_service.new"}
    ]
    assert set(document["resource"]["loadmaster_virtual_service"]) == {"kept", "new"}


def test_overrides_win_over_arguments_and_can_take_one_out(app: App, plain: Stack) -> None:
    service = _service(plain, nickname="web", certificates=["a", "b"])
    service.add_override("nickname", "other")
    service.add_override("certificates", ["c"])
    service.add_override("real_servers.x.weight", 5)
    service.add_override("protocol", None)
    service.add_override("lifecycle.prevent_destroy", True)
    written = synthesise(app).resource("virtual_service")
    assert written == {
        "address": "10.0.0.50",
        "port": "443",
        "nickname": "other",
        "certificates": ["c"],
        "real_servers": {"x": {"weight": 5}},
        "lifecycle": {"prevent_destroy": True},
    }


def test_overrides_win_whatever_was_declared_first(app: App, stack: Stack) -> None:
    """One element hands over the attributes of a stack, and its place must not matter."""
    early = Construct(stack, "early")
    service = _service(early)
    service.add_override("nickname", "early")
    late = Construct(stack, "late")
    _service(late, "late").add_override("nickname", "late")
    LoadMasterProvider(stack, "provider", name="lb", units=["https://10.0.0.11"])
    written = synthesise(app).resources("virtual_service")
    assert written["edge/early/web"]["nickname"] == "early"
    assert written["edge/late/late"]["nickname"] == "late"


def test_a_renamed_resource_keeps_its_arguments(app: App, plain: Stack) -> None:
    service = _service(plain)
    service.override_logical_id("renamed")
    back = MatchContentRuleResource(plain, "rule", name="rule", pattern="x")
    back.override_logical_id("other")
    back.reset_override_logical_id()
    document = synthesise(app).document()["resource"]
    assert document["loadmaster_virtual_service"]["renamed"]["address"] == "10.0.0.50"
    assert document["loadmaster_match_content_rule"]["rule"]["pattern"] == "x"


class _OwnNames(TerraformStack):
    def _allocate_logical_id(self, element: Any) -> str:
        return f"mine_{element.node.id}"


def test_a_stack_with_names_of_its_own_is_asked_for_them(app: App) -> None:
    own = _OwnNames(app, "own")
    LoadMasterProvider(own, "provider", name="lb", units=["https://10.0.0.11"])
    _service(own)
    document = synthesise(app).document("own")["resource"]["loadmaster_virtual_service"]
    assert document["mine_web"]["address"] == "10.0.0.50"


def test_a_plain_app_and_stack_of_the_framework_do(tmp_path: Path) -> None:
    app = cdk.App(outdir=str(tmp_path))
    stack = TerraformStack(app, "edge")
    lb = LoadMaster(stack, "lb", unit="https://10.0.0.11")
    _service(lb)
    app.synth()
    assert Synthesised(tmp_path).resource("virtual_service")["address"] == "10.0.0.50"


def test_values_of_another_stack_are_passed_on(app: App, plain: Stack) -> None:
    service = _service(plain)
    other = Stack(app, "other")
    LoadMasterProvider(other, "provider", name="lb", units=["https://10.0.0.11"])
    SettingResource(other, "setting", name="motd", value=service.nickname)
    document = synthesise(app).document("other")
    (value,) = (entry["value"] for entry in document["resource"]["loadmaster_setting"].values())
    assert value.startswith("${data.terraform_remote_state.")


def test_synthesising_twice_writes_the_same(app: App, plain: Stack) -> None:
    _service(plain, real_servers={"10.0.1.1:80": {"weight": 5}})
    first = synthesise(app).document()
    assert synthesise(app).document() == first


def test_an_element_of_the_same_name_is_refused_in_plain_words(plain: Stack) -> None:
    _service(plain)
    with pytest.raises(ArgumentError, match=r"^edge/web: this name is taken by another construct"):
        _service(plain)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"port": 0}, "edge/web: port is 0, accepted is a whole number from 3 to 65530 or '*'"),
        ({"address": "10.0.0"}, "edge/web: address is '10.0.0', accepted is an IPv4 or IPv6 address"),
        ({"protocol": "icmp"}, "edge/web: protocol is 'icmp', accepted is tcp or udp"),
        (
            {"real_servers": {"10.0.1.1:80": {"weight": 0}}},
            "edge/web: real_servers [10.0.1.1:80].weight is 0, accepted is a whole number from 1 to 65535",
        ),
    ],
)
def test_an_argument_that_cannot_be_meant_is_named(
    plain: Stack, arguments: dict[str, Any], words: str
) -> None:
    given = {"address": "10.0.0.50", "port": 443, "protocol": "tcp", **arguments}
    with pytest.raises(ArgumentError) as caught:
        VirtualServiceResource(plain, "web", **given)
    assert str(caught.value).startswith(words)


def test_a_wrong_type_is_a_type_error_and_a_value_error(plain: Stack) -> None:
    with pytest.raises(ArgumentTypeError) as caught:
        _service(plain, enabled="no")
    assert isinstance(caught.value, TypeError)
    assert isinstance(caught.value, ValueError)


def test_a_refused_construct_leaves_nothing_behind(app: App, plain: Stack) -> None:
    with pytest.raises(ArgumentError):
        VirtualServiceResource(plain, "web", address="10.0.0.50", port=0, protocol="tcp")
    _service(plain)
    assert len(synthesise(app).resources("virtual_service")) == 1


def test_the_error_names_the_line_of_the_program(plain: Stack) -> None:
    with pytest.raises(ArgumentError) as caught:
        VirtualServiceResource(plain, "web", address="x", port=1, protocol="tcp")
    line = next(entry.lineno for entry in caught.traceback if str(entry.path) == __file__) + 1
    assert caught.value.location.endswith(f"test_raw_resources.py, line {line}")


def test_a_scope_that_is_none_is_refused() -> None:
    with pytest.raises(ArgumentTypeError, match=r"^web: scope is None, accepted is a construct"):
        _service(None)  # type: ignore[arg-type]


def test_a_construct_outside_a_stack_is_refused(app: App) -> None:
    with pytest.raises(ArgumentError, match=r"^web: stands in no stack, accepted as its scope is a stack"):
        _service(app)
    with pytest.raises(ArgumentError, match=r"^lb: stands in no stack, accepted as its scope is a stack"):
        LoadMaster(app, "lb", unit="https://10.0.0.11")


@pytest.mark.parametrize("id", ["", " ", None, 5])
def test_an_id_that_is_no_name_is_refused(plain: Stack, id: Any) -> None:
    with pytest.raises(ArgumentError, match=r"^edge: id is .*, accepted is a name"):
        _service(plain, id)


def test_a_secret_stands_nowhere(app: App, plain: Stack) -> None:
    CertificateResource(
        plain, "www", name="www", certificate_pem="PEM", private_key_pem=Secret.variable("www_key")
    )
    document = synthesise(app).document()
    assert document["variable"]["www_key"] == {
        "ephemeral": True,
        "nullable": False,
        "sensitive": True,
        "type": "string",
    }
    (entry,) = document["resource"]["loadmaster_certificate"].values()
    assert entry["private_key_pem"] == "${var.www_key}"


IDS = st.text(
    alphabet=st.characters(min_codepoint=33, max_codepoint=0x2FF, exclude_characters="\x7f"),
    min_size=1,
    max_size=30,
)


@settings(max_examples=60, suppress_health_check=[Hypothesis.function_scoped_fixture])
@given(
    path=st.lists(
        st.one_of(IDS, st.sampled_from(["Default", "Resource", "web", "b"])), min_size=1, max_size=4
    )
)
def test_names_are_computed_as_the_framework_computes_them(tmp_path: Path, path: list[str]) -> None:
    scope: Construct = TerraformStack(cdk.App(outdir=str(tmp_path)), "edge")
    for part in path[:-1]:
        scope = Construct(scope, part)
    element = cdk.TerraformElement(scope, path[-1])
    expected = None
    try:
        expected = element.friendly_unique_id
    except RuntimeError:
        return  # nothing is left of the path, which the framework refuses by itself
    assert _logical_id(path) == expected


def test_what_was_written_is_json_that_terraform_reads(app: App, plain: Stack) -> None:
    _service(plain, extra_parameters={"Foo": "${bar}"})
    text = synthesise(app).path().read_text(encoding="utf-8")
    assert json.loads(text)["terraform"]["required_providers"]["loadmaster"] == {
        "source": "loadmaster.example/community/loadmaster",
        "version": "0.1.0",
    }
