# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Content rules: Named rules that select a server by what a request holds, or change headers, paths and
bodies on the way. A rule does nothing until it is attached to a service or to a server; rules of all six
kinds share one set of names.
"""

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
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="MatchContentRule",
        wire="MatchContentRule",
        family="content-rule",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="required"),
                writes=(("addrule", "name"), ("modrule", "name")),
            ),
            FieldSpec(
                name="match_type",
                key="MatchType",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("regex", "Regex", "regex"),
                        ("prefix", "prefix", "prefix"),
                        ("postfix", "postfix", "postfix"),
                    ),
                ),
                wire="MatchType",
                default=Default(kind="value", value="regex"),
                writes=(("addrule", "matchtype"), ("modrule", "matchtype")),
            ),
            FieldSpec(
                name="pattern",
                key="Pattern",
                value=ValueSpec(type="string"),
                wire="Pattern",
                default=Default(kind="required"),
                writes=(("addrule", "pattern"), ("modrule", "pattern")),
            ),
            FieldSpec(
                name="header",
                key="Header",
                value=ValueSpec(type="string"),
                wire="Header",
                writes=(("addrule", "header"), ("modrule", "header")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="includes_host",
                key="AddHost",
                value=ValueSpec(type="bool"),
                wire="AddHost",
                default=Default(kind="value", value=False),
                writes=(("addrule", "inchost"), ("modrule", "inchost")),
            ),
            FieldSpec(
                name="includes_query",
                key="IncludeQuery",
                value=ValueSpec(type="bool"),
                wire="IncludeQuery",
                default=Default(kind="value", value=False),
                writes=(("addrule", "incquery"), ("modrule", "incquery")),
            ),
            FieldSpec(
                name="case_independent",
                key="CaseIndependent",
                value=ValueSpec(type="bool"),
                wire="CaseIndependent",
                default=Default(kind="value", value=False),
                writes=(("addrule", "nocase"), ("modrule", "nocase")),
            ),
            FieldSpec(
                name="negated",
                key="Negate",
                value=ValueSpec(type="bool"),
                wire="Negate",
                default=Default(kind="value", value=False),
                writes=(("addrule", "negate"), ("modrule", "negate")),
            ),
            FieldSpec(
                name="must_fail",
                key="MustFail",
                value=ValueSpec(type="bool"),
                wire="MustFail",
                default=Default(kind="value", value=False),
                writes=(("addrule", "mustfail"), ("modrule", "mustfail")),
            ),
            FieldSpec(
                name="set_flag_on_match",
                key="SetFlagOnMatch",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="SetFlagOnMatch",
                default=Default(kind="value", value=0),
                writes=(("addrule", "setonmatch"), ("modrule", "setonmatch")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="only_on_flag",
                key="OnlyOnFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonflag"), ("modrule", "onlyonflag")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="only_on_no_flag",
                key="OnlyOnNoFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnNoFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonnoflag"), ("modrule", "onlyonnoflag")),
                absent_when_unset=True,
            ),
        ),
    ),
    ObjectSpec(
        name="AddHeaderRule",
        wire="AddHeaderRule",
        family="content-rule",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="required"),
                writes=(("addrule", "name"), ("modrule", "name")),
            ),
            FieldSpec(
                name="header",
                key="Header",
                value=ValueSpec(type="string"),
                wire="Header",
                default=Default(kind="required"),
                writes=(("addrule", "header"), ("modrule", "header")),
            ),
            FieldSpec(
                name="replacement",
                key="HeaderValue",
                value=ValueSpec(type="string", min_length=0, max_length=255),
                wire="HeaderValue",
                default=Default(kind="required"),
                writes=(("addrule", "replacement"), ("modrule", "replacement")),
            ),
            FieldSpec(
                name="only_on_flag",
                key="OnlyOnFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonflag"), ("modrule", "onlyonflag")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="only_on_no_flag",
                key="OnlyOnNoFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnNoFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonnoflag"), ("modrule", "onlyonnoflag")),
                absent_when_unset=True,
            ),
        ),
    ),
    ObjectSpec(
        name="DeleteHeaderRule",
        wire="DeleteHeaderRule",
        family="content-rule",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="required"),
                writes=(("addrule", "name"), ("modrule", "name")),
            ),
            FieldSpec(
                name="pattern",
                key="Pattern",
                value=ValueSpec(type="string"),
                wire="Pattern",
                default=Default(kind="required"),
                writes=(("addrule", "pattern"), ("modrule", "pattern")),
            ),
            FieldSpec(
                name="only_on_flag",
                key="OnlyOnFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonflag"), ("modrule", "onlyonflag")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="only_on_no_flag",
                key="OnlyOnNoFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnNoFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonnoflag"), ("modrule", "onlyonnoflag")),
                absent_when_unset=True,
            ),
        ),
    ),
    ObjectSpec(
        name="ReplaceHeaderRule",
        wire="ReplaceHeaderRule",
        family="content-rule",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="required"),
                writes=(("addrule", "name"), ("modrule", "name")),
            ),
            FieldSpec(
                name="header",
                key="Header",
                value=ValueSpec(type="string"),
                wire="Header",
                default=Default(kind="required"),
                writes=(("addrule", "header"), ("modrule", "header")),
            ),
            FieldSpec(
                name="pattern",
                key="Pattern",
                value=ValueSpec(type="string"),
                wire="Pattern",
                default=Default(kind="required"),
                writes=(("addrule", "pattern"), ("modrule", "pattern")),
            ),
            FieldSpec(
                name="replacement",
                key="Replacement",
                value=ValueSpec(type="string", min_length=0, max_length=255),
                wire="Replacement",
                default=Default(kind="required"),
                writes=(("addrule", "replacement"), ("modrule", "replacement")),
            ),
            FieldSpec(
                name="only_on_flag",
                key="OnlyOnFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonflag"), ("modrule", "onlyonflag")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="only_on_no_flag",
                key="OnlyOnNoFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnNoFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonnoflag"), ("modrule", "onlyonnoflag")),
                absent_when_unset=True,
            ),
        ),
    ),
    ObjectSpec(
        name="ModifyURLRule",
        wire="ModifyURLRule",
        family="content-rule",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="required"),
                writes=(("addrule", "name"), ("modrule", "name")),
            ),
            FieldSpec(
                name="pattern",
                key="Pattern",
                value=ValueSpec(type="string"),
                wire="Pattern",
                default=Default(kind="required"),
                writes=(("addrule", "pattern"), ("modrule", "pattern")),
            ),
            FieldSpec(
                name="replacement",
                key="Replacement",
                value=ValueSpec(type="string", min_length=0, max_length=255),
                wire="Replacement",
                default=Default(kind="required"),
                writes=(("addrule", "replacement"), ("modrule", "replacement")),
            ),
            FieldSpec(
                name="only_on_flag",
                key="OnlyOnFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonflag"), ("modrule", "onlyonflag")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="only_on_no_flag",
                key="OnlyOnNoFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnNoFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonnoflag"), ("modrule", "onlyonnoflag")),
                absent_when_unset=True,
            ),
        ),
    ),
    ObjectSpec(
        name="ReplaceBodyRule",
        wire="ReplaceBodyRule",
        family="content-rule",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="required"),
                writes=(("addrule", "name"), ("modrule", "name")),
            ),
            FieldSpec(
                name="pattern",
                key="Pattern",
                value=ValueSpec(type="string"),
                wire="Pattern",
                default=Default(kind="required"),
                writes=(("addrule", "pattern"), ("modrule", "pattern")),
            ),
            FieldSpec(
                name="replacement",
                key="Replacement",
                value=ValueSpec(type="string", min_length=0, max_length=255),
                wire="Replacement",
                default=Default(kind="required"),
                writes=(("addrule", "replacement"), ("modrule", "replacement")),
            ),
            FieldSpec(
                name="case_independent",
                key="CaseIndependent",
                value=ValueSpec(type="bool"),
                wire="CaseIndependent",
                default=Default(kind="value", value=False),
                writes=(("addrule", "nocase"), ("modrule", "nocase")),
            ),
            FieldSpec(
                name="only_on_flag",
                key="OnlyOnFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonflag"), ("modrule", "onlyonflag")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="only_on_no_flag",
                key="OnlyOnNoFlag",
                value=ValueSpec(type="int", minimum=0, maximum=9),
                wire="OnlyOnNoFlag",
                default=Default(kind="value", value=0),
                writes=(("addrule", "onlyonnoflag"), ("modrule", "onlyonnoflag")),
                absent_when_unset=True,
            ),
        ),
    ),
)

_NAME = ParameterSpec(
    wire="name", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_TYPE = ParameterSpec(
    wire="type",
    value=ValueSpec(
        type="enum",
        codes=(
            (0, 0, "match_content"),
            (1, 1, "add_header"),
            (2, 2, "delete_header"),
            (3, 3, "replace_header"),
            (4, 4, "modify_url"),
            (5, 5, "replace_body"),
        ),
    ),
    default=Default(kind="value", value=0),
)
_MATCHTYPE = ParameterSpec(
    wire="matchtype",
    value=ValueSpec(
        type="enum",
        codes=(
            ("regex", "regex", "regex"),
            ("prefix", "prefix", "prefix"),
            ("postfix", "postfix", "postfix"),
        ),
    ),
    default=Default(kind="value", value="regex"),
)
_INCHOST = ParameterSpec(
    wire="inchost", value=ValueSpec(type="bool"), default=Default(kind="value", value=False)
)
_NOCASE = ParameterSpec(
    wire="nocase",
    value=ValueSpec(type="bool"),
    aliases=("caseindependent",),
    default=Default(kind="value", value=False),
)
_NEGATE = ParameterSpec(
    wire="negate", value=ValueSpec(type="bool"), default=Default(kind="value", value=False)
)
_INCQUERY = ParameterSpec(
    wire="incquery", value=ValueSpec(type="bool"), default=Default(kind="value", value=False)
)
_HEADER = ParameterSpec(wire="header", value=ValueSpec(type="string"))
_PATTERN = ParameterSpec(wire="pattern", value=ValueSpec(type="string"))
_REPLACEMENT = ParameterSpec(wire="replacement", value=ValueSpec(type="string", min_length=0, max_length=255))
_SETONMATCH = ParameterSpec(
    wire="setonmatch",
    value=ValueSpec(type="int", minimum=0, maximum=9),
    default=Default(kind="value", value=0),
)
_ONLYONFLAG = ParameterSpec(
    wire="onlyonflag",
    value=ValueSpec(type="int", minimum=0, maximum=9),
    default=Default(kind="value", value=0),
)
_ONLYONNOFLAG = ParameterSpec(
    wire="onlyonnoflag",
    value=ValueSpec(type="int", minimum=0, maximum=9),
    default=Default(kind="value", value=0),
)
_MUSTFAIL = ParameterSpec(
    wire="mustfail", value=ValueSpec(type="bool"), default=Default(kind="value", value=False)
)
_VS = ParameterSpec(
    wire="vs", value=ValueSpec(type="reference"), required=True, default=Default(kind="required")
)
_PORT = ParameterSpec(wire="port", value=ValueSpec(type="port", minimum=3, maximum=65530, also=("*",)))
_PROT = ParameterSpec(
    wire="prot", value=ValueSpec(type="enum", codes=(("tcp", "tcp", "tcp"), ("udp", "udp", "udp")))
)
_RS = ParameterSpec(
    wire="rs", value=ValueSpec(type="reference", prefix="!"), required=True, default=Default(kind="required")
)
_RSPORT = ParameterSpec(wire="rsport", value=ValueSpec(type="port", minimum=3, maximum=65535))
_RULE = ParameterSpec(
    wire="rule", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addrule",
        v1_path="addrule",
        family="content-rule",
        handler="addrule",
        kind="write",
        parameters=(
            _NAME,
            _TYPE,
            _MATCHTYPE,
            _INCHOST,
            _NOCASE,
            _NEGATE,
            _INCQUERY,
            _HEADER,
            _PATTERN,
            _REPLACEMENT,
            _SETONMATCH,
            _ONLYONFLAG,
            _ONLYONNOFLAG,
            _MUSTFAIL,
        ),
        answer=AnswerSpec(
            shape="kinds",
            objects=(
                "MatchContentRule",
                "AddHeaderRule",
                "DeleteHeaderRule",
                "ReplaceHeaderRule",
                "ModifyURLRule",
                "ReplaceBodyRule",
            ),
        ),
    ),
    CommandSpec(
        name="modrule",
        v1_path="modrule",
        family="content-rule",
        handler="modrule",
        kind="write",
        parameters=(
            _NAME,
            _TYPE,
            _MATCHTYPE,
            _INCHOST,
            _NOCASE,
            _NEGATE,
            _INCQUERY,
            _HEADER,
            _PATTERN,
            _REPLACEMENT,
            _SETONMATCH,
            _ONLYONFLAG,
            _ONLYONNOFLAG,
            _MUSTFAIL,
        ),
        answer=AnswerSpec(
            shape="kinds",
            objects=(
                "MatchContentRule",
                "AddHeaderRule",
                "DeleteHeaderRule",
                "ReplaceHeaderRule",
                "ModifyURLRule",
                "ReplaceBodyRule",
            ),
        ),
    ),
    CommandSpec(
        name="delrule",
        v1_path="delrule",
        family="content-rule",
        handler="delrule",
        kind="write",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="showrule",
        v1_path="showrule",
        family="content-rule",
        handler="showrule",
        kind="read",
        parameters=(
            ParameterSpec(wire="name", value=ValueSpec(type="string")),
            ParameterSpec(
                wire="type",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "match_content"),
                        (1, 1, "add_header"),
                        (2, 2, "delete_header"),
                        (3, 3, "replace_header"),
                        (4, 4, "modify_url"),
                        (5, 5, "replace_body"),
                    ),
                ),
            ),
        ),
        answer=AnswerSpec(
            shape="kinds",
            objects=(
                "MatchContentRule",
                "AddHeaderRule",
                "DeleteHeaderRule",
                "ReplaceHeaderRule",
                "ModifyURLRule",
                "ReplaceBodyRule",
            ),
        ),
    ),
    CommandSpec(
        name="addrsrule",
        v1_path="addrsrule",
        family="content-rule",
        handler="addrsrule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RS,
            _RSPORT,
            _RULE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delrsrule",
        v1_path="delrsrule",
        family="content-rule",
        handler="delrsrule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RS,
            _RSPORT,
            _RULE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="addprerule",
        v1_path="addprerule",
        family="content-rule",
        handler="addprerule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RULE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delprerule",
        v1_path="delprerule",
        family="content-rule",
        handler="delprerule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RULE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="addrequestrule",
        v1_path="addrequestrule",
        family="content-rule",
        handler="addrequestrule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RULE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delrequestrule",
        v1_path="delrequestrule",
        family="content-rule",
        handler="delrequestrule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RULE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="addresponserule",
        v1_path="addresponserule",
        family="content-rule",
        handler="addresponserule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RULE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delresponserule",
        v1_path="delresponserule",
        family="content-rule",
        handler="delresponserule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RULE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="addresponsebodyrule",
        v1_path="addresponsebodyrule",
        family="content-rule",
        handler="addresponsebodyrule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RULE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delresponsebodyrule",
        v1_path="delresponsebodyrule",
        family="content-rule",
        handler="delresponsebodyrule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RULE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class ContentRuleHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addrule(self, call: Invocation, /) -> Answer:
        """Create a rule. Every kind but add_header needs a pattern; add_header and replace_header need a
        header; all kinds that write something need a replacement.
        """
        ...

    def modrule(self, call: Invocation, /) -> Answer:
        """Define a rule anew. Whatever is left out, the type included, goes back to its default rather than
        staying as it is, so that each kind needs what it needs when it is created.
        """
        ...

    def delrule(self, call: Invocation, /) -> Answer:
        """Delete a rule."""
        ...

    def showrule(self, call: Invocation, /) -> Answer:
        """Read all rules, those of one kind, or one by its name."""
        ...

    def addrsrule(self, call: Invocation, /) -> Answer:
        """Attach a match rule to a server, or to the seat of a SubVS in its parent, so that matching requests
        go there. Other kinds are refused.
        """
        ...

    def delrsrule(self, call: Invocation, /) -> Answer:
        """Detach a match rule from a server, or from the seat of a SubVS in its parent."""
        ...

    def addprerule(self, call: Invocation, /) -> Answer:
        """Attach a match rule to a service, to be looked at before any other rule."""
        ...

    def delprerule(self, call: Invocation, /) -> Answer:
        """Detach a match rule from a service."""
        ...

    def addrequestrule(self, call: Invocation, /) -> Answer:
        """Attach a header or path rule to the requests of a service."""
        ...

    def delrequestrule(self, call: Invocation, /) -> Answer:
        """Detach a header or path rule from the requests of a service."""
        ...

    def addresponserule(self, call: Invocation, /) -> Answer:
        """Attach a header rule to the answers of a service."""
        ...

    def delresponserule(self, call: Invocation, /) -> Answer:
        """Detach a header rule from the answers of a service."""
        ...

    def addresponsebodyrule(self, call: Invocation, /) -> Answer:
        """Attach a body rule to the answers of a service."""
        ...

    def delresponsebodyrule(self, call: Invocation, /) -> Answer:
        """Detach a body rule from the answers of a service."""
        ...
