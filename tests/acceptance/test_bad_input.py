"""Bad input: one clear message each, the right exit code, and a state equal to the appliance."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from loadmaster import AnswerNotUnderstood, LoadMaster
from loadmaster_emulator import Emulator, Fault
from loadmaster_emulator.temper import Kind
from tests.acceptance.inventory import holdings
from tests.acceptance.key_pair import key_pair, quoted
from tests.support.appliance_terraform import ApplianceTerraform
from tests.support.terraform import Result

LONG = "n" * 1000
SERVICE_WITH_SUB_SERVICE = "10.0.0.71:80/tcp"


@dataclass(frozen=True)
class Bad:
    """A resource that cannot be right, and what its one message has to say."""

    kind: str
    body: str
    words: tuple[str, ...]
    """What was wrong, the value, what is right."""


def _service(address: str, *lines: str, port: str = "443") -> str:
    return "\n".join([f'address = "{address}"', f'port = "{port}"', 'protocol = "tcp"', *lines])


SEEN_IN_THE_CONFIGURATION: Mapping[str, Bad] = {
    "port_zero": Bad("virtual_service", _service("10.0.0.50", port="0"), ("port", '"0"', "3 to 65530")),
    "port_of_a_server_zero": Bad(
        "virtual_service",
        _service("10.0.0.50", 'real_servers = { "10.0.1.1:0" = {} }'),
        ("real_servers", '"10.0.1.1:0"', "port from"),
    ),
    "server_without_port": Bad(
        "virtual_service",
        _service("10.0.0.50", 'real_servers = { "10.0.1.1" = {} }'),
        ("real_servers", '"10.0.1.1"', '"address:port"'),
    ),
    "no_address": Bad(
        "virtual_service", _service("10.0.0.500"), ("address", '"10.0.0.500"', "IPv4 or IPv6 address")
    ),
    "name_for_an_address": Bad(
        "virtual_service", _service("web.example"), ("address", '"web.example"', "IPv4 or IPv6 address")
    ),
    "no_such_method": Bad(
        "virtual_service",
        _service("10.0.0.50", 'scheduling_method = "best"'),
        ("scheduling_method", '"best"', "round_robin"),
    ),
    "negative_seconds": Bad(
        "virtual_service",
        _service("10.0.0.50", "persistence_timeout_seconds = -5"),
        ("persistence_timeout_seconds", "-5", "0 to", "seconds"),
    ),
    "gateway_of_the_other_family": Bad(
        "virtual_service",
        _service("10.0.0.50", 'default_gateway = "2001:db8::1"'),
        ("default_gateway", "2001:db8::1", "IPv4"),
    ),
    "appliance_gateway_of_the_other_family": Bad(
        "network_settings",
        'default_gateway_ipv6 = "10.0.0.1"',
        ("default_gateway_ipv6", "10.0.0.1", "IPv6"),
    ),
    "long_name_of_a_service": Bad(
        "virtual_service", _service("10.0.0.50", f'nickname = "{LONG}"'), ("nickname", "1000 characters")
    ),
    "long_name_of_a_sub_service": Bad(
        "sub_virtual_service",
        f'virtual_service_id = "{SERVICE_WITH_SUB_SERVICE}"\nnickname = "{LONG}"',
        ("nickname", "1000 characters"),
    ),
    "long_name_of_a_rule": Bad(
        "add_header_rule",
        f'name = "{LONG}"\nheader = "X"\nreplacement = "1"',
        ("name", "1000 characters"),
    ),
    "long_name_of_a_certificate": Bad(
        "certificate",
        f'name = "{LONG}"\ncertificate_pem = {quoted(key_pair("long.example")[0])}',
        ("name", "1000 characters"),
    ),
    "long_log_host": Bad(
        "syslog_target", f'host = "{LONG}"\nminimum_severity = "info"', ("host", "address or host name")
    ),
    "no_such_severity": Bad(
        "syslog_target",
        'host = "10.0.9.5"\nminimum_severity = "loud"',
        ("minimum_severity", '"loud"', "warning"),
    ),
    "no_service_named": Bad(
        "real_server",
        'virtual_service_id = "10.0.0.1"\naddress = "10.0.1.1"\nport = 80',
        ("virtual_service_id", '"10.0.0.1"', "10.0.0.50:443/tcp"),
    ),
    "secret_in_a_plain_setting": Bad(
        "setting",
        'name = "radiussecret"\nvalue = "MARKER"',
        ("stored in the state", "radius_secret of loadmaster_authentication_settings"),
    ),
    "key_in_the_certificate": Bad(
        "certificate",
        f'name = "www"\ncertificate_pem = {quoted("".join(key_pair("mixed.example")))}',
        ("certificate_pem", "private key", "private_key_pem"),
    ),
    "not_a_certificate": Bad(
        "certificate", 'name = "www"\ncertificate_pem = "nonsense"', ("certificate_pem", "not a certificate")
    ),
    "network_with_an_address_inside": Bad(
        "access_list_entry",
        'list = "block"\naddress = "10.0.0.5/8"',
        ("address", '"10.0.0.5/8"', "10.0.0.0/8"),
    ),
    "interface_without_prefix": Bad(
        "interface", 'number = 1\naddress = "192.168.10.9"', ("192.168.10.9", "prefix length", "/24")
    ),
    "short_password": Bad(
        "local_user",
        'name = "operator"\npassword = "MARKER"\npassword_version = 1',
        ("password", "6 characters", "at least 8"),
    ),
    "login_in_a_proxy": Bad(
        "network_settings",
        'http_proxy = "http://user:MARKER@proxy.example:8080"',
        ("http_proxy", "user name and password", "stored in the state"),
    ),
    "address_for_a_backup_host": Bad(
        "backup_schedule",
        'backup_host = "sftp://backup@10.0.9.7/x"',
        ("sftp://backup@10.0.9.7/x", "backup_user", "backup_path"),
    ),
    "chain_in_one_intermediate": Bad(
        "intermediate_certificate",
        'name = "chain"\ncertificate_pem = '
        + quoted(key_pair("first.example")[0] + key_pair("second.example")[0]),
        ("certificate_pem", "2 certificates"),
    ),
    "secret_without_version": Bad(
        "authentication_settings",
        'radius_secret = "MARKER"',
        ("radius_secret_version is missing", "radius_secret_version = 1"),
    ),
}

SEEN_IN_THE_PLAN: Mapping[str, Bad] = {
    "tls_to_servers_without_tls": Bad(
        "virtual_service",
        _service("10.0.0.50", "ssl_reencrypt = true"),
        ("ssl_reencrypt", "ssl_acceleration = true"),
    ),
    "twin": Bad("virtual_service", _service("10.0.0.60"), ("10.0.0.60:443/tcp is described twice",)),
    "server_beside_sub_services": Bad(
        "real_server",
        f'virtual_service_id = "{SERVICE_WITH_SUB_SERVICE}"\naddress = "10.0.1.1"\nport = 80',
        (SERVICE_WITH_SUB_SERVICE, "SubVS"),
    ),
    "schedule_to_nowhere": Bad("backup_schedule", "backup_enabled = true", ("backup_host is missing",)),
    "filter_that_is_off": Bad(
        "packet_filter", "enabled = false\ndrop = true", ("drop cannot take effect", "enabled = true")
    ),
    "own_address": Bad(
        "interface", 'number = 0\naddress = "10.9.9.9/24"', ("address", "interface 0", "allow_lockout")
    ),
    "user_without_password": Bad("local_user", 'name = "operator"', ("password is missing", "no_password")),
    "address_on_no_interface": Bad(
        "interface_address",
        'interface_number = 7\naddress = "10.7.0.1/24"',
        ("there is no interface 7",),
    ),
    "locked_out": Bad("admin_access", "api_enabled = false", ("api_enabled", "allow_lockout")),
}
TWIN = f'resource "loadmaster_virtual_service" "other" {{\n{_service("10.0.0.60")}\n}}\n'

SEEN_WHEN_APPLIED: Mapping[str, Bad] = {
    "service_of_somebody_else": Bad(
        "virtual_service",
        _service("10.0.0.70", port="80"),
        ("10.0.0.70:80/tcp exists already", "nickname", '"theirs"', "import {"),
    ),
    "server_of_a_missing_service": Bad(
        "real_server",
        'virtual_service_id = "10.0.0.79:80/tcp"\naddress = "10.0.1.1"\nport = 80',
        ("10.0.0.79:80/tcp", "virtual_service_id"),
    ),
    "server_in_no_network_of_the_unit": Bad(
        "virtual_service",
        _service("10.0.0.51", 'real_servers = { "192.0.2.1:80" = {} }'),
        ("192.0.2.1:80", "non_local"),
    ),
    "missing_certificate": Bad(
        "virtual_service",
        _service("10.0.0.52", "ssl_acceleration = true", 'certificates = ["nowhere"]'),
        ("10.0.0.52:443/tcp", "certificate"),
    ),
}

GROUPS = {
    "configuration": SEEN_IN_THE_CONFIGURATION,
    "plan": SEEN_IN_THE_PLAN,
    "apply": SEEN_WHEN_APPLIED,
}
CASES = [(group, name) for group, cases in GROUPS.items() for name in cases]


@dataclass(frozen=True)
class Judged:
    """What Terraform said to all bad resources of a group together."""

    result: Result
    untouched: bool
    """Whether the appliance is as it was."""
    kept: list[Any]
    """Resources in the state afterwards."""

    def messages(self, case: Bad, name: str) -> list[str]:
        """The errors at one resource, summary and detail."""
        address = f"loadmaster_{case.kind}.{name}"
        return [
            f"{item['summary']}: {item['detail']}"
            for item in self.result.errors
            if item["address"] == address
        ]


@pytest.fixture(scope="module")
def judged(provider_mirror: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Judged]:
    """Every group applied on a unit of its own that holds services of somebody else."""
    return {
        group: _judge(cases, provider_mirror, tmp_path_factory.mktemp(group))
        for group, cases in GROUPS.items()
    }


def _judge(cases: Mapping[str, Bad], mirror: Path, folder: Path) -> Judged:
    with Emulator(limiter=False) as unit:
        unit.raw("addvs", vs="10.0.0.70", port=80, prot="tcp", NickName="theirs")
        unit.raw("addvs", vs="10.0.0.71", port=80, prot="tcp", NickName="subs")
        unit.raw("modvs", vs="10.0.0.71", port=80, prot="tcp", createsubvs="")
        before = holdings(unit)
        terraform = ApplianceTerraform(folder, unit, mirror=mirror, python=sys.executable)
        blocks = [
            f'resource "loadmaster_{case.kind}" "{name}" {{\n{case.body}\n}}\n'
            for name, case in cases.items()
        ]
        terraform.configure(*blocks, *([TWIN] if cases is SEEN_IN_THE_PLAN else []))
        result = terraform.try_apply()
        return Judged(result, holdings(unit) == before, terraform.raw_state().get("resources") or [])


@pytest.mark.parametrize(("group", "name"), CASES)
def test_bad_input_gets_one_message_that_says_what_is_right(
    group: str, name: str, judged: Mapping[str, Judged]
) -> None:
    case = GROUPS[group][name]
    messages = judged[group].messages(case, name)
    if name == "twin":
        # either of the two may be the one that comes second
        messages += judged[group].messages(case, "other")
    assert len(messages) == 1, messages
    missing = [word for word in case.words if word not in messages[0]]
    assert not missing, messages[0]
    assert LONG not in messages[0]
    assert "MARKER" not in messages[0]


@pytest.mark.parametrize("group", GROUPS)
def test_bad_input_ends_with_exit_code_one_and_touches_nothing(
    group: str, judged: Mapping[str, Judged]
) -> None:
    found = judged[group]
    assert found.result.exit_code == 1
    assert found.untouched
    assert found.kept == []
    assert "Traceback" not in found.result.text


def test_an_unknown_argument_is_named(terraform: ApplianceTerraform, unit: Emulator) -> None:
    terraform.configure(
        f'resource "loadmaster_virtual_service" "web" {{\n{_service("10.0.0.50")}\nnick = "x"\n}}\n'
    )
    result = terraform.try_apply()
    assert result.exit_code == 1
    assert [item["summary"] for item in result.errors] == ["Unsupported argument"]
    assert '"nick"' in result.errors[0]["detail"]
    assert unit.raw("listvs")["VS"] == []


def test_a_dollar_and_a_brace_in_a_pattern_reach_the_appliance_as_they_are(
    terraform: ApplianceTerraform, unit: Emulator
) -> None:
    pattern = "^/${user}/%{x}/\\d+$"
    escaped = json.dumps(pattern).replace("${", "$${").replace("%{", "%%{")
    terraform.configure(
        f'resource "loadmaster_match_content_rule" "r" {{\nname = "dollar"\npattern = {escaped}\n}}\n'
    )
    terraform.apply()
    assert [rule["Pattern"] for rule in unit.raw("showrule")["MatchContentRule"]] == [pattern]
    terraform.expect_no_changes()


# -------------------------------------------------------------------------------- the way to the appliance


WAYS: Mapping[str, tuple[Mapping[str, str | None], tuple[str, ...]]] = {
    "wrong key": ({"LOADMASTER_API_KEY": "MARKER-key"}, ("Check the API key",)),
    "wrong password": (
        {"LOADMASTER_API_KEY": None, "LOADMASTER_PASSWORD": "MARKER-password"},
        ("user name and password",),
    ),
    "no credentials": ({"LOADMASTER_API_KEY": None}, ("no credentials", "LOADMASTER_API_KEY")),
    "unreachable host": ({"LOADMASTER_URL": "https://127.0.0.1:1"}, ("127.0.0.1:1", "refused", "units")),
    "unknown host": ({"LOADMASTER_URL": "https://nowhere.invalid"}, ("nowhere.invalid", "units")),
    "not an address": ({"LOADMASTER_URL": "10.0.0.11"}, ('"10.0.0.11"', "https://10.0.0.11")),
    "untrusted certificate": (
        {"LOADMASTER_CA_FILE": None},
        ("not trusted", "self-signed", "ca_file", "fingerprint"),
    ),
    "other fingerprint": (
        {"LOADMASTER_CA_FILE": None, "LOADMASTER_FINGERPRINT": "ab" * 32},
        ("not trusted", "ab" * 32),
    ),
    "no fingerprint": (
        {"LOADMASTER_CA_FILE": None, "LOADMASTER_FINGERPRINT": "xyz"},
        ("ingerprint", "'xyz'", "64 hexadecimal digits"),
    ),
    "missing certificate file": ({"LOADMASTER_CA_FILE": "/missing.pem"}, ("/missing.pem", "no such file")),
}


def _apply_one_service(terraform: ApplianceTerraform) -> Result:
    terraform.configure(f'resource "loadmaster_virtual_service" "web" {{\n{_service("10.0.0.50")}\n}}\n')
    return terraform.try_apply()


def _expect_one_error(result: Result, words: tuple[str, ...]) -> None:
    assert result.exit_code == 1
    messages = [f"{item['summary']}: {item['detail']}" for item in result.errors]
    assert len(messages) == 1, messages
    assert not [word for word in words if word not in messages[0]], messages[0]
    assert "Traceback" not in result.text
    assert "MARKER" not in result.text


@pytest.mark.parametrize("way", WAYS)
def test_an_appliance_that_cannot_be_used_is_explained_in_one_message(
    way: str, terraform: ApplianceTerraform, unit: Emulator
) -> None:
    changed, words = WAYS[way]
    for name, value in changed.items():
        if value is None:
            terraform.environment.pop(name, None)
        else:
            terraform.environment[name] = value
    _expect_one_error(_apply_one_service(terraform), words)
    assert unit.raw("listvs")["VS"] == []


def test_a_switched_off_api_is_named_with_the_place_to_switch_it_on(
    tmp_path: Path, provider_mirror: Path
) -> None:
    with Emulator(limiter=False, api_enabled=False) as unit:
        terraform = ApplianceTerraform(tmp_path / "off", unit, mirror=provider_mirror, python=sys.executable)
        _expect_one_error(
            _apply_one_service(terraform), ("switch the API interface on", "Enable API Interface")
        )


ANSWERS: Mapping[str, tuple[Fault, tuple[str, ...]]] = {
    "HTML": (Fault("html"), ("not one of the API's", "login page")),
    "half an answer": (Fault("truncated"), ("not whole or not JSON",)),
    "broken JSON": (Fault("broken_json"), ("not whole or not JSON",)),
}
CUT_WORDS = ("cut the connection", "calls_per_second")


def _under_fault(name: str, fault: Fault, words: tuple[str, ...], folder: Path, mirror: Path) -> str:
    with Emulator(limiter=False) as unit:
        unit.temper.add(fault)
        terraform = ApplianceTerraform(
            folder / name.replace(" ", "-"), unit, mirror=mirror, python=sys.executable
        )
        result = _apply_one_service(terraform)
        _expect_one_error(result, words)
        unit.temper.clear()
        assert unit.raw("listvs")["VS"] == []
        assert not terraform.raw_state().get("resources")
    return name


@pytest.mark.prove
def test_answers_that_are_none_are_explained(tmp_path: Path, provider_mirror: Path) -> None:
    """All at the same time: the client tries each several times before it gives up."""
    with ThreadPoolExecutor(len(ANSWERS)) as pool:
        under = [
            pool.submit(_under_fault, name, fault, words, tmp_path, provider_mirror)
            for name, (fault, words) in ANSWERS.items()
        ]
        assert {future.result() for future in under} == set(ANSWERS)


@pytest.mark.prove
def test_a_connection_cut_at_any_byte_is_explained(tmp_path: Path, provider_mirror: Path) -> None:
    """The first answer is some hundred bytes of headers and a body; the places are spread over both."""
    cuts = {
        f"byte {place}": Fault("cut_at_byte", byte=place)
        for place in (0, 1, 8, 16, 60, 100, 140, 200, 500, 1000)
    }
    with ThreadPoolExecutor(4) as pool:
        under = [
            pool.submit(_under_fault, name, fault, CUT_WORDS, tmp_path, provider_mirror)
            for name, fault in cuts.items()
        ]
        assert {future.result() for future in under} == set(cuts)


@pytest.mark.prove
@pytest.mark.parametrize("kind", ["broken_xml", "html", "truncated"])
def test_broken_xml_is_explained_by_the_client(kind: Kind, unit: Emulator) -> None:
    """The provider speaks JSON; XML is the client's second language."""
    unit.temper.add(Fault(kind))
    with (
        LoadMaster(
            unit.url, api_key=unit.api_key, ca=unit.certificate, dialect="v1", calls_per_second=None
        ) as client,
        pytest.raises(AnswerNotUnderstood, match=r"(?i)listvs: the answer"),
    ):
        client.virtual_services.list()
