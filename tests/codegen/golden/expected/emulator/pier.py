# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Piers: Where ships lie. A pier is named by its name."""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import (
    AnswerSpec,
    CommandSpec,
    Default,
    FieldSpec,
    ObjectSpec,
    ParameterSpec,
    Requirement,
    RuleCase,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="Pier",
        wire="Pier",
        family="pier",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string", min_length=1, max_length=60, pattern="[A-Z][a-z]*"),
                wire="Name",
                default=Default(kind="required"),
                writes=(("addpier", "name"), ("modpier", "newname")),
            ),
            FieldSpec(
                name="number",
                key="No",
                value=ValueSpec(type="int"),
                wire="No",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="kind",
                key="Kind",
                value=ValueSpec(
                    type="enum", codes=((1, 1, "deep"), ("0", "none", "shallow"), ("x", "x", "unlisted"))
                ),
                wire="Kind",
                default=Default(kind="value", value=1),
                writes=(("addpier", "kind"),),
            ),
            FieldSpec(
                name="lit",
                key="Light",
                value=ValueSpec(type="bool", json="int", xml="1/0"),
                wire="Light",
                default=Default(kind="value", value=True),
                writes=(("addpier", "light"), ("modpier", "light")),
            ),
            FieldSpec(
                name="lamps",
                key="Lamps",
                value=ValueSpec(
                    type="flags",
                    minimum=0,
                    maximum=6,
                    codes=((1, 1, "red"), (2, 2, "green"), (4, 4, "white")),
                    json="string",
                ),
                wire="Lamps",
                default=Default(kind="rule", value=0, cases=(RuleCase(when=(("Light", (True,)),), value=3),)),
                writes=(("addpier", "lamps"), ("modpier", "lamps")),
            ),
            FieldSpec(
                name="depth_metres",
                key="Depth",
                value=ValueSpec(
                    type="int", minimum=2, maximum=20, also=(0,), json="string", normalise="whole_fathoms"
                ),
                wire="Depth",
                default=Default(
                    kind="rule",
                    value=8,
                    cases=(
                        RuleCase(when=(("Kind", (1,)),), value=20),
                        RuleCase(when=(("Kind", ("0",)), ("Light", (True, False))), value=2),
                    ),
                ),
                writes=(("addpier", "depth"), ("modpier", "depth")),
            ),
            FieldSpec(
                name="mole_address",
                key="Addr",
                value=ValueSpec(type="address", clear_with="nowhere"),
                wire="Addr",
                writes=(("addpier", "addr"), ("modpier", "addr")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="radio_port",
                key="Port",
                value=ValueSpec(type="port", minimum=3, maximum=99, also=("*",), json="string"),
                wire="Port",
                default=Default(kind="value", value=16),
                writes=(("addpier", "port"),),
                since="2.1",
            ),
            FieldSpec(
                name="tags",
                key="Tags",
                value=ValueSpec(type="list", max_items=3, separator="|"),
                wire="Tags",
                default=Default(kind="value", value=("old", "stone")),
                writes=(("addpier", "tags"), ("modpier", "tags")),
            ),
            FieldSpec(
                name="keepers",
                key="Keeper",
                value=ValueSpec(type="list", json="array", xml="children:Opt"),
                wire="Keeper",
            ),
            FieldSpec(
                name="uses",
                key="Uses",
                value=ValueSpec(
                    type="list", codes=(("f", "f", "fishing"), ("t", "t", "trade")), separator=","
                ),
                wire="Uses",
                writes=(("addpier", "uses"), ("modpier", "uses")),
            ),
            FieldSpec(
                name="open",
                key="Gate",
                value=ValueSpec(type="bool", words=("ajar", "shut")),
                wire="Gate",
                default=Default(kind="unknown"),
                writes=(("gate.open", "open"),),
            ),
            FieldSpec(
                name="passphrase",
                key="pass",
                value=ValueSpec(type="secret"),
                writes=(("addpier", "pass"), ("modpier", "pass")),
                secret=True,
            ),
            FieldSpec(
                name="chart", key="chart", value=ValueSpec(type="file"), writes=(("addpier", "chart"),)
            ),
            FieldSpec(
                name="berths",
                key="Berth",
                value=ValueSpec(type="objects", object="Berth", xml="repeated"),
                wire="Berth",
            ),
        ),
    ),
)

_LIGHT = ParameterSpec(
    wire="light",
    value=ValueSpec(type="bool", json="int", xml="1/0"),
    key="Light",
    default=Default(kind="value", value=True),
)
_LAMPS = ParameterSpec(
    wire="lamps",
    value=ValueSpec(
        type="flags",
        minimum=0,
        maximum=6,
        codes=((1, 1, "red"), (2, 2, "green"), (4, 4, "white")),
        json="string",
    ),
    key="Lamps",
    default=Default(kind="rule", value=0, cases=(RuleCase(when=(("Light", (True,)),), value=3),)),
    requires=(
        Requirement(
            scope="object", key="Light", values=(True,), when=(), effect="ignored", text="lamps need light"
        ),
        Requirement(
            scope="object", key="Depth", values=(), when=(), effect="inert", text="any depth will do"
        ),
    ),
)
_DEPTH = ParameterSpec(
    wire="depth",
    value=ValueSpec(type="int", minimum=2, maximum=20, also=(0,), json="string", normalise="whole_fathoms"),
    key="Depth",
    default=Default(
        kind="rule",
        value=8,
        cases=(
            RuleCase(when=(("Kind", (1,)),), value=20),
            RuleCase(when=(("Kind", ("0",)), ("Light", (True, False))), value=2),
        ),
    ),
)
_ADDR = ParameterSpec(wire="addr", value=ValueSpec(type="address", clear_with="nowhere"), key="Addr")
_TAGS = ParameterSpec(
    wire="tags",
    value=ValueSpec(type="list", max_items=3, separator="|"),
    key="Tags",
    default=Default(kind="value", value=("old", "stone")),
)
_USES = ParameterSpec(
    wire="uses",
    value=ValueSpec(type="list", codes=(("f", "f", "fishing"), ("t", "t", "trade")), separator=","),
    key="Uses",
    requires=(
        Requirement(
            scope="object",
            key="Depth",
            values=(),
            when=(),
            values_not=(0,),
            when_not=("f",),
            effect="ignored",
            text="ships need water",
        ),
    ),
)
_PASS = ParameterSpec(wire="pass", value=ValueSpec(type="secret"), key="pass", secret=True)
_P = ParameterSpec(
    wire="p", value=ValueSpec(type="reference", prefix="#"), required=True, default=Default(kind="required")
)
_S = ParameterSpec(
    wire="s", value=ValueSpec(type="enum", codes=(("l", "l", "left"), ("r", "r", "right"))), v2_only=True
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addpier",
        v1_path="addpier",
        family="pier",
        handler="addpier",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="name",
                value=ValueSpec(type="string", min_length=1, max_length=60, pattern="[A-Z][a-z]*"),
                key="Name",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="kind",
                value=ValueSpec(
                    type="enum", codes=((1, 1, "deep"), ("0", "none", "shallow"), ("x", "x", "unlisted"))
                ),
                key="Kind",
                aliases=("Type",),
                default=Default(kind="value", value=1),
            ),
            _LIGHT,
            _LAMPS,
            _DEPTH,
            _ADDR,
            ParameterSpec(
                wire="port",
                value=ValueSpec(type="port", minimum=3, maximum=99, also=("*",), json="string"),
                key="Port",
                since="2.1",
                default=Default(kind="value", value=16),
            ),
            _TAGS,
            _USES,
            _PASS,
            ParameterSpec(
                wire="chart",
                value=ValueSpec(type="file"),
                key="chart",
                requires=(
                    Requirement(
                        scope="setting",
                        key="charts",
                        values=(True,),
                        when=(),
                        effect="refused",
                        text="charts have to be allowed",
                    ),
                ),
            ),
            ParameterSpec(wire="bp", value=ValueSpec(type="string")),
        ),
        answer=AnswerSpec(shape="object", objects=("Pier",)),
    ),
    CommandSpec(
        name="modpier",
        v1_path="modpier",
        family="pier",
        handler="modpier",
        kind="write",
        parameters=(
            _P,
            _S,
            ParameterSpec(
                wire="newname",
                value=ValueSpec(type="string", min_length=1, max_length=60, pattern="[A-Z][a-z]*"),
                key="Name",
                default=Default(kind="required"),
            ),
            _LIGHT,
            _LAMPS,
            _DEPTH,
            _ADDR,
            _TAGS,
            _USES,
            _PASS,
        ),
        answer=AnswerSpec(shape="none"),
        since="2.0",
    ),
    CommandSpec(
        name="delpier",
        v1_path="delpier",
        family="pier",
        handler="delpier",
        kind="write",
        parameters=(
            _P,
            _S,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="showpier",
        v1_path="piers/show",
        family="pier",
        handler="showpier",
        kind="read",
        parameters=(
            _P,
            _S,
        ),
        answer=AnswerSpec(shape="object", objects=("Pier",)),
    ),
    CommandSpec(
        name="listpiers",
        v1_path="listpiers",
        family="pier",
        handler="listpiers",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("Pier",)),
    ),
)


class PierHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addpier(self, call: Invocation, /) -> Answer:
        """Build a pier."""
        ...

    def modpier(self, call: Invocation, /) -> Answer:
        """Rebuild a pier."""
        ...

    def delpier(self, call: Invocation, /) -> Answer:
        """Pull a pier down."""
        ...

    def showpier(self, call: Invocation, /) -> Answer:
        """Look at one pier."""
        ...

    def listpiers(self, call: Invocation, /) -> Answer:
        """Look at all piers."""
        ...
