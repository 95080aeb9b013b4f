"""An object that somebody removed by hand: every family says so in words that the client understands.

Who keeps objects by their names (a plan, a clean-up) has to tell what is gone from what is refused.
"""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import LoadMaster, LoadMasterError, NotFound
from loadmaster_codegen.model import Command
from loadmaster_emulator import Emulator
from loadmaster_emulator.appliance import NOT_IN_FIRMWARE
from tests.support.described import description
from tests.whole.base_calls import arguments, with_numbers

DESCRIPTION = description()

NOWHERE = {"service": 777, "plain_service": 778, "server": 77}
ABOUT_ONE_OBJECT = ("delete", "detach", "download", "modify", "remove", "rename", "show", "start", "stop")
"""Beginnings of the names of methods that are about an object that is there already."""

MISSING: dict[str, dict[str, Any]] = {
    "showcluster": {"address": "10.0.0.50"},
    "modcluster": {"address": "10.0.0.50", "enabled": True},
    "delsdncontroller": {"controller_id": 77},
    "showrule": {"name": "sample"},
    "routevpn.getvpnconn": {"name": "sample"},
    "modiface": {"interface": 9, "mtu": 1400},
    "delvlan": {"interface": 9},
    "delvxlan": {"interface": 9},
    "delbond": {"interface": 9, "bond": 8},
    "unbond": {"interface": 9},
}
"""Arguments of commands that could do without, or whose usual ones name what every unit has."""

ISSUERS = {"delacmeconfig", "getacmedirectoryurl", "getacmerenewperiod", "getacmekid", "getacmehmac"}
"""What is asked for by an issuer, who is always there, with or without anything set."""

NO_CLUSTER = {"cluster.deletenode"}
"""Refused before it comes to the node."""


def commands() -> list[Command]:
    """Those that are about one object, by an argument."""
    return [
        one
        for one in DESCRIPTION.commands()
        if one.method.split("_")[0] in ABOUT_ONE_OBJECT
        and (one.name in MISSING or any(parameter.required for parameter in one.parameters))
        and one.name not in NOT_IN_FIRMWARE | ISSUERS | NO_CLUSTER
    ]


@pytest.mark.parametrize("dialect", ["v1", "v2"])
def test_what_is_not_there_is_not_found_by_any_command(dialect: Any) -> None:
    wrong = []
    looked_at = commands()
    with (
        Emulator(tls=False, limiter=False, clock_speed=0) as blank,
        LoadMaster(blank.url, api_key=blank.api_key, calls_per_second=None, dialect=dialect) as lm,
    ):
        for command in looked_at:
            family = getattr(lm, DESCRIPTION.families[command.family].accessor)
            given = MISSING.get(command.name) or with_numbers(arguments(command), NOWHERE)
            try:
                answer = getattr(family, command.method)(**given)
                wrong.append(f"{command.name} {given}: {answer}")
            except NotFound:
                pass
            except LoadMasterError as error:
                wrong.append(f"{error}")
    assert wrong == []
    assert len(looked_at) > 70, "the test would look past what it is about"
