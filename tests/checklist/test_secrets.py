"""Keys and passwords that somebody wrote into a configuration stay there."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest

from loadmaster_checklist import from_plan, from_snapshot, from_synth, judge
from loadmaster_checklist.facts import Values
from tests.checklist.seeds import NAME, Seed, web

SECRET = "correct horse battery staple"


def leaky() -> Seed:
    """Every argument that takes a secret, with a literal in it."""
    seed = Seed(services=[web(esp_captcha_private_key=SECRET, extra_parameters={"x": SECRET})])
    seed.settings |= {"backup_password": SECRET, "backup_identity_key": SECRET}
    assert seed.pair is not None
    seed.pair["partner_secret"] = SECRET
    return seed


def synthesised() -> dict[str, Any]:
    document = leaky().synth()
    document["provider"]["loadmaster"][0] |= {"api_key": SECRET, "password": SECRET}
    document["resource"] |= {
        "loadmaster_local_user": {"robot": {"name": "robot", "password": SECRET}},
        "loadmaster_certificate": {
            "www": {"name": "www", "private_key_pem": SECRET, "private_key_password": SECRET}
        },
        "loadmaster_setting": {"raw": {"name": "radiussecret", "value": SECRET}},
        "loadmaster_snmp_settings": {"snmp": {"snmp_user_password": SECRET}},
    }
    return document


def everything_in(found: Any) -> Iterator[Any]:
    """Every value that facts hold, at any depth."""
    if isinstance(found, Values):
        yield from (found.fact(name) for name in found.names())
    elif dataclasses.is_dataclass(found) and not isinstance(found, type):
        for field in dataclasses.fields(found):
            yield from everything_in(getattr(found, field.name))
    elif isinstance(found, dict):
        yield from (one for value in found.values() for one in everything_in(value))
    elif isinstance(found, list | tuple):
        yield from (one for value in found for one in everything_in(value))
    else:
        yield found


@pytest.mark.parametrize("stage", ["synth", "plan", "live"])
def test_no_fact_no_finding_and_no_repr_holds_a_secret(stage: str) -> None:
    if stage == "synth":
        document: dict[str, Any] = synthesised()
        estate = from_synth(document)
    elif stage == "plan":
        document = leaky().plan()
        estate = from_plan(document)
    else:
        document = leaky().snapshot()
        estate = from_snapshot(document, name=NAME)
    assert SECRET in str(document)
    assert SECRET not in str(list(everything_in(estate)))
    report = judge(estate, pack="all", stage=stage)  # type: ignore[arg-type]
    assert SECRET not in repr(estate)
    assert SECRET not in repr(report)
