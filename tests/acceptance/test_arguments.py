"""Every argument through real Terraform: set, seen on the wire in both dialects, taken away again.

Many services stand side by side, one for each argument, so that a few runs of Terraform judge them all.
"""

from __future__ import annotations

import functools
import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pytest

from loadmaster_codegen.model import Field, Setting, Value, ValueType
from loadmaster_emulator import Emulator
from tests.acceptance.key_pair import key_pair
from tests.acceptance.proof import Proof
from tests.acceptance.raw_answers import RawAnswers, meaning
from tests.support.appliance_terraform import ApplianceTerraform, block
from tests.support.described import description
from tests.support.sample_values import Sample, samples_for, setting_samples, wire_value

SERVICE = "loadmaster_virtual_service"
FAST = 10
_OWN = frozenset({"real_servers", "drain_timeout_seconds", "extra_parameters", "deletion_protection"})
"""Arguments of the provider's own, which no field of a service carries; they have tests of their own."""
_ENDS_ACCESS = frozenset(
    {
        "api_enabled",
        "api_port",
        "wui_enabled",
        "wui_interface",
        "wui_port",
        "session_management",
        "session_basic_authentication",
        "admin_login_method",
        "local_login",
    }
)
"""Settings with which this test's own way in would be gone."""


def _service_fields() -> Mapping[str, Field]:
    return description().find_object("VirtualService").fields


def _service_samples() -> list[Sample]:
    resources = description().families["virtual-service"].resources
    return samples_for(description(), resources["virtual_service"])


@pytest.fixture
def raw(unit: Emulator) -> Iterator[RawAnswers]:
    answers = RawAnswers(unit)
    yield answers
    answers.close()


# ------------------------------------------------------------------------------------ services


class Row:
    """Services side by side, one for each sample, each with what its argument needs."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        self.samples = {f"s{number}": sample for number, sample in enumerate(samples)}
        self._address = {
            name: f"10.2.{number // 200}.{number % 200 + 1}" for number, name in enumerate(self.samples)
        }

    def blocks(self, *, given: bool) -> list[str]:
        """The configuration, with or without the arguments in question."""
        return [
            block(SERVICE, name, self._arguments(name, sample, given))
            for name, sample in self.samples.items()
        ]

    def _arguments(self, name: str, sample: Sample, given: bool) -> dict[str, Any]:
        plain = {"address": self._address[name], "port": "8080", "protocol": "tcp"}
        return {**plain, **sample.others, **({sample.name: sample.value} if given else {})}

    def held(self, name: str, raw: RawAnswers) -> tuple[Any, Any]:
        """What the service holds for its argument, in JSON and in XML."""
        field = _service_fields()[self.samples[name].name]
        if field.read is None:
            return None, None
        asked = {"vs": self._address[name], "port": 8080, "prot": "tcp"}
        told = functools.partial(_told, field.value)
        return told(raw.by_json("showvs", **asked).get(field.read)), told(
            raw.by_xml("showvs", **asked).get(field.read)
        )


def _told(value: Value, found: Any) -> Any:
    return meaning(found, flag=value.type is ValueType.BOOL, separator=value.separator or " ")


def _expected(value: Value, python: Any) -> set[Any]:
    """How a unit may show a value, by the description."""
    if value.type is ValueType.ENUM:
        code = next(code for code in value.codes if code.name == python)
        return {str(code.code), str(code.read_code)}
    return {_told(value, wire_value(value, python))}


def _default(field: Field) -> set[Any]:
    """How a unit may spell out a default that it does not show on a new object."""
    return _expected(field.value, field.default.value) if field.default.kind == "value" else set()


def _complaints(messages: list[dict[str, Any]]) -> dict[str, str]:
    return {str(item["address"]): f"{item['summary']}: {item['detail']}" for item in messages}


def _prepare(unit: Emulator) -> None:
    for name in ("www", "chain"):
        unit.raw("addcert", cert=name, data="".join(key_pair(f"{name}.example")).encode())
    unit.raw("addintermediate", cert="chain", data=key_pair("chain.example")[0].encode())
    for domain in ("sample", "first"):
        unit.raw("adddomain", domain=domain)
    unit.raw("addldapendpoint", name="sample")
    unit.raw("addvs", vs="10.0.0.60", port=80, prot="tcp")


def _possible(samples: Sequence[Sample], unit: Emulator) -> list[Sample]:
    """The samples, with numbers of objects that exist on this unit."""
    number = unit.raw("showvs", vs="10.0.0.60", port=80, prot="tcp")["Index"]
    return [Sample(one.name, number, one.others) if one.name == "follow_service" else one for one in samples]


def _judge(
    samples: Sequence[Sample], terraform: ApplianceTerraform, unit: Emulator, raw: RawAnswers
) -> dict[str, str]:
    """What is wrong with each argument."""
    _prepare(unit)
    row = Row(_possible(samples, unit))
    wrong: dict[str, str] = {}

    def note(found: Mapping[str, str]) -> None:
        for name, text in found.items():
            wrong.setdefault(row.samples[name.removeprefix(f"{SERVICE}.")].name, text)

    def run(given: bool, step: str) -> None:
        terraform.configure(*row.blocks(given=given))
        note(_complaints(terraform.try_apply().errors))
        left = terraform.plan()
        note({address: f"{step}: the next plan changes {left.changed(address)}" for address in left.changes})

    def look() -> dict[str, tuple[Any, Any]]:
        return {name: row.held(name, raw) for name in row.samples}

    run(False, "without it")
    before = look()
    run(True, "with it")
    held = look()
    run(False, "taken away")
    after = look()
    for name, sample in row.samples.items():
        field = _service_fields()[sample.name]
        if field.read is None:
            continue
        expected = _expected(field.value, sample.value)
        if held[name][0] not in expected or held[name][1] not in expected:
            note({name: f"the unit shows {held[name]} for {sample}, and not {expected}"})
        accepted = [before[name], held[name]] if field.default.kind == "unknown" else [before[name]]
        accepted += [(shown, shown) for shown in _default(field) if before[name] == (None, None)]
        if after[name] not in accepted:
            note(
                {name: f"taken away, the unit shows {after[name]}, and not {' or '.join(map(str, accepted))}"}
            )
    terraform.destroy()
    run(True, "made with it")
    return wrong


def test_a_sample_of_arguments_of_a_service_is_set_seen_and_taken_away(
    terraform: ApplianceTerraform, unit: Emulator, raw: RawAnswers
) -> None:
    samples = random.Random(7).sample(_service_samples(), FAST)
    assert _judge(samples, terraform, unit, raw) == {}


@pytest.mark.prove
def test_every_argument_of_a_service_is_set_seen_and_taken_away(
    terraform: ApplianceTerraform, unit: Emulator, raw: RawAnswers, proof: Proof
) -> None:
    samples = _service_samples()
    wrong = _judge(samples, terraform, unit, raw)
    table = _table(proof)
    for sample in samples:
        table.count("virtual_service", right=int(sample.name not in wrong))
    assert wrong == {}


def test_every_argument_in_the_schema_has_a_sample(terraform: ApplianceTerraform) -> None:
    terraform.configure()
    document = json.loads(terraform.run("providers", "schema", "-json").check().stdout)
    schemas = next(iter(document["provider_schemas"].values()))["resource_schemas"]
    known = {sample.name for sample in _service_samples()}
    assert _open_arguments(schemas[SERVICE]) - known - _OWN == set()
    for group, samples in _setting_samples().items():
        missing = _open_arguments(schemas[f"loadmaster_{group}"]) - {sample.name for sample in samples}
        assert missing - {"on_destroy"} - _ENDS_ACCESS == set(), group


def _open_arguments(schema: Mapping[str, Any]) -> set[str]:
    """Optional arguments that are no secret and no version of one."""
    attributes = schema["block"]["attributes"]
    secrets = {name for name, item in attributes.items() if item.get("write_only")}
    beside = secrets | {f"{name}_version" for name in secrets}
    return {name for name, item in attributes.items() if item.get("optional") and name not in beside}


# ------------------------------------------------------------------------------------ leaving out

RICH: Mapping[str, Any] = {
    "nickname": "rich",
    "service_type": "http",
    "scheduling_method": "least_connections",
    "persistence": "source_address",
    "persistence_timeout_seconds": 600,
    "idle_time": 900,
    "enabled": True,
    "ssl_acceleration": True,
    "cipher_set": "BestPractices",
    "certificates": ["www"],
    "http2": True,
    "compression": True,
    "caching": True,
    "cache_percent": 20,
    "check_type": "https",
    "check_url": "/healthz",
    "check_http11": True,
    "check_host": "web.example",
    "check_port": 8443,
    "check_method": "get",
    "check_codes": ["401"],
    "extra_ports": ["8443"],
    "default_gateway": "10.0.0.254",
    "connection_limit": 100,
    "connection_rate_limit": 50,
    "request_rate_limit": 40,
    "error_code": 503,
    "extra_header_name": "X-Tier",
    "extra_header_value": "1",
    "forwarded_header": "x_forwarded_for",
    "sorry_server_address": "10.0.1.99",
    "sorry_server_port": 80,
    "strict_transport_security": "without_subdomains",
    "transparent": False,
    "real_servers": {"10.0.1.11:80": {"weight": 500}, "10.0.1.12:80": {}},
}
"""A service that says much; every argument goes with every other."""


def _without(left_out: str) -> dict[str, Any]:
    """The rich service without one argument and without what needs that one."""
    gone = {left_out}
    fields = _service_fields()
    while True:
        more = {
            name
            for name in RICH
            if name in fields
            and any(item.scope == "object" and item.field in gone for item in fields[name].requires)
        }
        if "persistence" in gone | more:
            # a unit that keeps no persistence keeps no time-out of it
            more.add("persistence_timeout_seconds")
        if more <= gone:
            return {name: value for name, value in RICH.items() if name not in gone}
        gone |= more


def test_every_optional_argument_can_be_left_out_by_itself(
    terraform: ApplianceTerraform, unit: Emulator
) -> None:
    _prepare(unit)
    services = {"everything": dict(RICH), "nothing": {}, **{name: _without(name) for name in RICH}}
    terraform.configure(
        *(
            block(
                SERVICE,
                name,
                {"address": f"10.2.0.{number + 1}", "port": "443", "protocol": "tcp", **arguments},
            )
            for number, (name, arguments) in enumerate(services.items())
        )
    )
    assert _complaints(terraform.try_apply().errors) == {}
    left = terraform.plan()
    assert {address: left.changed(address) for address in left.changes} == {}


# ------------------------------------------------------------------------------------ settings


@functools.cache
def _setting_samples() -> Mapping[str, Sequence[Sample]]:
    described = description()
    groups = [owner.name for owner in described.owners.values() if owner.kind == "group"]
    found = {}
    for group in groups:
        own = [item for item in described.settings.values() if item.owner == group]
        found[group] = [sample for sample in setting_samples(own) if sample.name not in _ENDS_ACCESS]
    return found


def _needed(setting: Setting) -> tuple[dict[str, Any], dict[str, Any]]:
    """Settings that have to hold for this one: of the same group, and by wire name those of others."""
    known = description().settings
    own: dict[str, Any] = {}
    others: dict[str, Any] = {}
    for item in setting.requires:
        if item.field not in known:
            continue
        needed = known[item.field]
        value = item.values[0] if item.values else setting_samples([needed])[0].value
        if needed.owner == setting.owner:
            own[needed.name] = value
        else:
            others[needed.wire] = wire_value(needed.value, value)
    return own, others


def _setting_held(setting: Setting, raw: RawAnswers) -> tuple[Any, Any]:
    names = {name.lower() for name in (setting.wire, *setting.aliases)}
    asks: tuple[Callable[..., dict[str, Any]], ...] = (raw.by_json, raw.by_xml)
    found = []
    for ask in asks:
        answer = ask("get", param=setting.wire)
        shown = next((value for name, value in answer.items() if name.lower() in names), None)
        found.append(_told(setting.value, shown))
    return found[0], found[1]


def _judge_settings(
    chosen: Mapping[str, Sample], terraform: ApplianceTerraform, unit: Emulator, raw: RawAnswers
) -> dict[str, str]:
    """One setting of each group at the same time."""
    settings = description().settings
    blocks = []
    for group, sample in chosen.items():
        own, others = _needed(settings[sample.name])
        for name, value in others.items():
            unit.raw("set", param=name, value=value)
        blocks.append(
            block(f"loadmaster_{group}", "all", {**own, **sample.others, sample.name: sample.value})
        )
    terraform.configure(*blocks, provider="calls_per_second = 2000\n  allow_lockout = true")
    wrong = _complaints(terraform.try_apply().errors)
    left = terraform.plan()
    wrong |= {address: f"the next plan changes {left.changed(address)}" for address in left.changes}
    for group, sample in chosen.items():
        expected = _expected(settings[sample.name].value, sample.value)
        held = _setting_held(settings[sample.name], raw)
        if not set(held) <= expected:
            wrong.setdefault(
                f"loadmaster_{group}.all", f"the unit shows {held} for {sample}, and not {expected}"
            )
    return {
        chosen[address.split(".")[0].removeprefix("loadmaster_")].name: text
        for address, text in wrong.items()
    }


def test_a_sample_of_settings_is_set_and_seen_and_left_when_it_is_no_longer_written(
    terraform: ApplianceTerraform, unit: Emulator, raw: RawAnswers
) -> None:
    dice = random.Random(11)
    chosen = {group: dice.choice(samples) for group, samples in _setting_samples().items() if samples}
    assert _judge_settings(chosen, terraform, unit, raw) == {}
    held = {
        sample.name: _setting_held(description().settings[sample.name], raw) for sample in chosen.values()
    }
    terraform.configure(*(block(f"loadmaster_{group}", "all", {}) for group in chosen))
    terraform.apply()
    terraform.expect_no_changes()
    assert {name: _setting_held(description().settings[name], raw) for name in held} == held


@pytest.mark.prove
def test_every_setting_is_set_and_seen(
    terraform: ApplianceTerraform, unit: Emulator, raw: RawAnswers, proof: Proof
) -> None:
    table = _table(proof)
    wrong: dict[str, str] = {}
    groups = _setting_samples()
    for number in range(max(map(len, groups.values()))):
        chosen = {group: samples[number] for group, samples in groups.items() if number < len(samples)}
        found = _judge_settings(chosen, terraform, unit, raw)
        wrong |= found
        for sample in chosen.values():
            table.count("settings", right=int(sample.name not in found))
    assert wrong == {}


def _table(proof: Proof) -> Any:
    return proof.table(
        "arguments",
        title="Every argument",
        about=(
            "Each argument is given a value other than its default with real Terraform, read back from the "
            "appliance in JSON and in XML, found again by an empty plan, and taken away: then the default is "
            "back (objects), or the value is left (settings)."
        ),
        columns=("right",),
    )
