"""What every method of the client puts on the wire: all that is written, and nothing that is not.

An argument that is planned and never sent, and one that nobody wrote and that is sent all the same, have each
cost users of other clients of the appliance their services.
"""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import Refused
from loadmaster._described import Described, described
from loadmaster._wire.encode import encode_value
from loadmaster._wire.mismatch import Mismatch
from loadmaster._wire.table import Form
from loadmaster.resources.catalogue import COMMANDS
from tests.sdk.scripted import ScriptedAppliance, refused
from tests.support.each import for_each

ENVELOPE = {"cmd", "apikey"}
CANDIDATES = (
    *(True, 1, 8080, "10.0.0.9", "10.0.0.0/24", "name-1", "name", "1", "A1b2C3d4E5f6", "a" * 64, "/path"),
    *(
        "C/rules",
        "DE",
        "a@b.example",
        "https://a.example/",
        "10.0.0.9/24",
        b"no file of any kind",
        ["name-1"],
        ["1"],
        ["10.0.0.9"],
    ),
)
"""Values of which every form takes one at least."""

OTHERWISE = {"modiface"}
"""A call for each property, as ``test_each_property_of_an_interface_is_a_call_of_its_own`` shows."""

IN_JSON = {
    name: (described(name),)
    for name in COMMANDS
    if not described(name).table.v1_only and name not in OTHERWISE
}


def _value(form: Form) -> Any:
    """A value that the form takes."""
    codes = list(form.codes or ())
    for candidate in (*codes[:1], codes[:1], form.minimum, *CANDIDATES, ""):
        try:
            encode_value(form, candidate)
        except Mismatch:
            continue
        return candidate
    raise LookupError(f"no value for {form}")


def _sent(command: Described, *, everything: bool) -> tuple[set[str], set[str]]:
    """Wire names that one method sends, and those of the arguments that it was given."""
    wanted = {name: one for name, one in command.table.parameters.items() if everything or one.required}
    appliance = ScriptedAppliance().answers(refused(422, "not today"))
    lm = appliance.client(dialect="v2")
    method = getattr(getattr(lm, command.entry.accessor), command.entry.method)
    with pytest.raises(Refused, match="not today"):
        method(**{name: _value(one.form) for name, one in wanted.items()})
    (body,) = appliance.bodies
    return set(body) - ENVELOPE, {one.wire for one in wanted.values()}


@for_each(IN_JSON)
def test_what_nobody_writes_is_not_sent(command: Described) -> None:
    sent, written = _sent(command, everything=False)
    assert sent == written


@for_each(IN_JSON)
def test_everything_that_is_written_is_sent(command: Described) -> None:
    sent, written = _sent(command, everything=True)
    assert sent == written
