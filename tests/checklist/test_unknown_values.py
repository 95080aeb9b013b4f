"""An unknown value never makes a rule pass that some value of it would fail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from loadmaster_checklist import RULE_IDS, CertificateBackup, CertificateBackups, Estate, Unknown, rule
from loadmaster_checklist.facts import Appliance, Item, Service, Values
from loadmaster_checklist.firmware import floors
from loadmaster_checklist.rule import Context
from loadmaster_checklist.vocabulary.settings import SETTINGS
from tests.checklist.seeds import NAME, Seed, names, web
from tests.checklist.test_hardening import hardened

UNKNOWN = Unknown("not told")
BY_TYPE: dict[str, list[Any]] = {
    "bool": [True, False],
    "int": [0, 1, 2, 60, 3600, 86400],
    "list": [(), ("10.0.9.9",), ("10.0.9.8", "10.0.9.9")],
    "flags": [(), ("ssl3", "tls1_0", "tls1_1")],
    "string": [None, "all", "BestPractices", "Legacy", "7.2.60.0.1", "7.2.63.2.1"],
}
OF_SERVICES: dict[str, list[Any]] = {
    "transparent": [True, False],
    "ssl_reencrypt": [True, False],
    "ssl_acceleration": [True, False],
    "server_nat": [True, False],
    "layer": [4, 7],
    "persistence": [None, "source_address"],
    "persistence_timeout_seconds": [0, 60, 3600],
    "idle_time": [0, 60, 3600],
    "certificates": [(), ("www",), ("new",)],
    "disabled_tls_versions": [(), ("ssl3", "tls1_0", "tls1_1")],
    "cipher_set": ["Default", "BestPractices"],
}
REFUSED_BY_VIRTUAL_UNITS = ("LM04", "setting virtual_mac")
"""Virtual units cannot have it, so that nobody has to say so."""

Variant = tuple[str, Appliance, list[Appliance]]


def with_values(values: Values, **changes: Any) -> Values:
    return Values({**{name: values.fact(name) for name in values.names()}, **changes})


def variants(appliance: Appliance) -> Iterator[Variant]:
    """The appliance with one value unknown, and with that value being anything else."""
    for name in appliance.settings.names():
        word = SETTINGS[name]
        values = list(word.codes) or BY_TYPE.get(word.type, [])
        yield (
            f"setting {name}",
            replace(appliance, settings=with_values(appliance.settings, **{name: UNKNOWN})),
            [replace(appliance, settings=with_values(appliance.settings, **{name: one})) for one in values],
        )
    for name, values in OF_SERVICES.items():
        yield (
            f"service {name}",
            _first(appliance, name, UNKNOWN),
            [_first(appliance, name, one) for one in values],
        )
    assert appliance.packet_filter is not None
    for name in ("enabled", "block_wui"):
        known = [_filter(appliance, appliance.packet_filter, name, one) for one in (True, False)]
        yield f"filter {name}", _filter(appliance, appliance.packet_filter, name, UNKNOWN), known
    known = [_second_interface(appliance, one) for one in (True, False)]
    yield "interface ha_check", _second_interface(appliance, UNKNOWN), known
    hardware, virtual = replace(appliance, platform="hardware"), replace(appliance, platform="virtual")
    yield "platform", replace(appliance, platform=UNKNOWN), [hardware, virtual]
    trusting = [replace(appliance, connection=Values({"verify_tls": one})) for one in (True, False)]
    yield "connection", replace(appliance, connection=Values({"verify_tls": UNKNOWN})), trusting
    pair, single = replace(appliance, ha="pair"), replace(appliance, ha="single")
    yield "role", replace(appliance, ha=UNKNOWN), [pair, single]


def _first(appliance: Appliance, name: str, value: Any) -> Appliance:
    first: Service = appliance.services[0]
    changed = replace(first, values=with_values(first.values, **{name: value}))
    return replace(appliance, services=(changed, *appliance.services[1:]))


def _filter(appliance: Appliance, found: Item, name: str, value: Any) -> Appliance:
    return replace(appliance, packet_filter=replace(found, values=with_values(found.values, **{name: value})))


def _second_interface(appliance: Appliance, value: Any) -> Appliance:
    first, second, *rest = appliance.interfaces
    changed = replace(second, values=with_values(second.values, ha_check=value))
    return replace(appliance, interfaces=(first, changed, *rest), units=())


def outcome(name: str, appliance: Appliance) -> set[str]:
    backups = CertificateBackups((CertificateBackup(NAME, date(2026, 11, 1), frozenset({"www"})),))
    context = Context(date(2026, 11, 22), Estate((appliance,)), floors(), backups, "live")
    return {one.verdict for one in rule(name).judge(appliance, context)}


def starts() -> list[Appliance]:
    """Estates that follow everything, and some that do not."""
    lax = Seed(services=[web(idle_time=3600, persistence_timeout_seconds=3600), names()])
    lax.settings |= {"drop_on_fail": False, "drain_time_seconds": 86400}
    found = [next(iter(seed.at("live"))) for seed in (Seed(), lax, Seed(pair=None), hardened())]
    found.append(replace(found[-1], connection=Values({"verify_tls": True})))
    # a pair that keeps nothing for its units, so that the shared values decide
    return [*found, replace(found[0], units=())]


@pytest.mark.parametrize("name", RULE_IDS)
def test_a_rule_passes_without_a_value_only_where_no_value_would_fail(name: str) -> None:
    told = 0
    for start in starts():
        for label, unknown, known in variants(start):
            if (name, label) == REFUSED_BY_VIRTUAL_UNITS:
                continue
            without = outcome(name, unknown)
            if without & {"fails", "unknown"}:
                continue
            told += 1
            failing = [one for one in known if "fails" in outcome(name, one)]
            assert not failing, (label, without)
    assert told
