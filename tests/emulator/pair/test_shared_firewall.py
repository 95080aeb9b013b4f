"""Firewall and limits in a pair: what is configured is shared, and each unit updates its rules itself."""

from __future__ import annotations

import pytest

from loadmaster_emulator import EmulatedPair, Refusal
from tests.emulator.pair.support import add


def test_the_standby_takes_over_rules_and_limits(pair: EmulatedPair) -> None:
    add(pair.first, "10.0.0.50")
    (service,) = (one["Index"] for one in pair.first.raw("listvs")["VS"])
    pair.first.raw("modvs", vs=service, InterceptMode=2)
    pair.first.raw("addowaspcustomrule", filename="own", data=b'SecAction "id:11001,pass"')
    pair.first.raw("owasprules", vs=service, rule="own", enable="yes", runfirst="yes")
    pair.first.raw("addlimitrule", name="login", pattern="/login", limit=5, match=0)
    pair.first.raw("clientcpslimitadd", l7addr="10.9.0.0/16", l7limit=7)
    pair.clock.advance(120)
    for command, parameters in (
        ("owasprules", {"vs": service}),
        ("listlimitrules", {}),
        ("clientcpslimitlist", {}),
    ):
        assert pair.second.raw(command, **parameters) == pair.first.raw(command, **parameters)


def test_each_unit_fetches_the_vendors_rules_for_itself(pair: EmulatedPair) -> None:
    pair.first.raw("downloadwafrules")
    pair.first.raw("maninstallwafrules")
    pair.first.raw("setwafinstalltime", hour=9)
    pair.clock.advance(120)
    assert pair.second.raw("getwafsettings")["WAF"]["InstallHour"] == "9"
    with pytest.raises(Refusal, match="No rules to install"):
        pair.second.raw("maninstallwafrules")
    assert pair.second.raw("downloadwafrules")["message"] == "New rules downloaded"
