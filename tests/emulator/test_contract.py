"""The printed contract and the hand-written behaviour know the same things."""

from __future__ import annotations

import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.appliance import NOT_IN_FIRMWARE
from loadmaster_emulator.contract import COMMANDS, OBJECTS, SETTINGS
from loadmaster_emulator.defaults import NORMALISATIONS
from loadmaster_emulator.factory import fresh_state
from loadmaster_emulator.families.content_rule import KINDS
from loadmaster_emulator.families.interface import PROPERTY_ORDER
from loadmaster_emulator.service_rules import ORDERS
from loadmaster_emulator.unit import SYSLOG_LEVELS
from loadmaster_emulator.values import decode, json_encoder, xml_encoder


def test_every_command_of_the_description_is_carried_out(unit: Emulator) -> None:
    known = set(unit.appliance.command_names())
    assert {command.v2_name or command.name for command in COMMANDS.values()} - NOT_IN_FIRMWARE <= known
    assert all(unit.appliance.find(name) for name in set(COMMANDS) - NOT_IN_FIRMWARE)
    assert not NOT_IN_FIRMWARE & known


def test_every_normalisation_is_known() -> None:
    values = [field.value for spec in OBJECTS.values() for field in spec.fields]
    values += [parameter.value for command in COMMANDS.values() for parameter in command.parameters]
    values += [setting.value for setting in SETTINGS.values()]
    assert {value.normalise for value in values if value.normalise} <= set(NORMALISATIONS)


def test_names_in_hand_written_code_are_names_of_the_contract() -> None:
    assert set(KINDS) <= set(OBJECTS)
    assert set(PROPERTY_ORDER) == {field.key for field in OBJECTS["Interface"].fields if field.writes}
    assert set(SYSLOG_LEVELS.values()) <= set(SETTINGS)
    service = {field.key for field in OBJECTS["VirtualService"].fields}
    assert {
        "VSAddress", "VSPort", "Protocol", "NickName", "Enable", "ForceL7", "ForceL4", "Transparent",
        "Persist", "PersistTimeout", "SSLAcceleration", "SSLReencrypt", "SSLReverse", "TlsType", "CertFile",
        "IntermediateCerts", "CipherSet", "Ciphers", "CheckCodes", "CheckHeaders", "FollowVSID", "Bandwidth",
        "InterceptMode", "EnhancedHealthChecks", "RsMinimum", "ErrorPage", "MatchRules", "RequestRules",
        "ResponseRules", "MatchBodyRules", "PreProcessRules", "SubVS", "Rs", "MasterVS", "MasterVSID",
    } <= service  # fmt: skip
    server = {field.key for field in OBJECTS["RealServer"].fields}
    assert {
        "Addr",
        "Port",
        "DnsName",
        "Enable",
        "Critical",
        "Follow",
        "non_local",
        "Nrules",
        "MatchRules",
    } <= server
    parameters = {parameter.wire.lower() for parameter in COMMANDS["modvs"].parameters}
    assert {
        "createsubvs",
        "weight",
        "limit",
        "critical",
        *ORDERS,
        *(f"{one}pos" for one in ORDERS),
    } <= parameters


def test_factory_values_are_values_of_their_settings() -> None:
    state = fresh_state(now=0, username="bal", password="x", api_enabled=True, seed=0)
    for values in (state.shared.settings, state.unit.settings):
        for wire, value in values.items():
            spec = SETTINGS[wire.lower()].value
            assert decode(list(value) if isinstance(value, tuple) else value, spec) == value, wire


@pytest.mark.parametrize("name", sorted(OBJECTS))
def test_every_default_can_be_answered_in_both_dialects(name: str) -> None:
    for field in OBJECTS[name].fields:
        for value in [field.default.value, *(case.value for case in field.default.cases)]:
            if value is not None:
                json_encoder(field.value)(value)
                assert xml_encoder(field.value, "Y/N")(value) is not None


def test_what_a_command_requires_is_among_its_parameters() -> None:
    for command in COMMANDS.values():
        wires = [parameter.wire.lower() for parameter in command.parameters]
        assert len(wires) == len(set(wires)), command.name
