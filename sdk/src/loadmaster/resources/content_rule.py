# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Named rules that select a server by what a request holds, or change headers, paths and bodies on the way. A
rule does nothing until it is attached to a service or to a server; rules of all six kinds share one set of
names.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Kinds, Nothing
from loadmaster._wire.table import Command, Form, Lookup, Parameter
from loadmaster.types.content_rule import (
    AddHeaderRule,
    DeleteHeaderRule,
    MatchContentRule,
    ModifyURLRule,
    ReplaceBodyRule,
    ReplaceHeaderRule,
)

__all__ = ["AsyncContentRules", "ContentRules"]

_P_NAME = Parameter("name", Form(type="string"), required=True)
_P_TYPE = Parameter(
    "type",
    Form(
        type="enum",
        codes={
            "match_content": 0,
            "add_header": 1,
            "delete_header": 2,
            "replace_header": 3,
            "modify_url": 4,
            "replace_body": 5,
        },
    ),
)
_P_MATCH_TYPE = Parameter(
    "matchtype", Form(type="enum", codes={"regex": "regex", "prefix": "prefix", "postfix": "postfix"})
)
_P_INCLUDES_HOST = Parameter("inchost", Form(type="bool"))
_P_CASE_INDEPENDENT = Parameter("nocase", Form(type="bool"))
_P_NEGATED = Parameter("negate", Form(type="bool"))
_P_INCLUDES_QUERY = Parameter("incquery", Form(type="bool"))
_P_HEADER = Parameter("header", Form(type="string"), clearable=True)
_P_PATTERN = Parameter("pattern", Form(type="string"), clearable=True)
_P_REPLACEMENT = Parameter("replacement", Form(type="string", min_length=0, max_length=255), clearable=True)
_P_SET_FLAG_ON_MATCH = Parameter("setonmatch", Form(type="int", minimum=0, maximum=9))
_P_ONLY_ON_FLAG = Parameter("onlyonflag", Form(type="int", minimum=0, maximum=9))
_P_ONLY_ON_NO_FLAG = Parameter("onlyonnoflag", Form(type="int", minimum=0, maximum=9))
_P_MUST_FAIL = Parameter("mustfail", Form(type="bool"))
_P_NAME_2 = Parameter("name", Form(type="string"))
_P_SERVICE = Parameter("vs", Form(type="reference"), required=True)
_P_SERVICE_PORT = Parameter("port", Form(type="port", minimum=3, maximum=65530, also=("*",)), clearable=True)
_P_SERVICE_PROTOCOL = Parameter("prot", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"}), clearable=True)
_P_SERVER = Parameter("rs", Form(type="reference", prefix="!"), required=True)
_P_SERVER_PORT = Parameter("rsport", Form(type="port", minimum=3, maximum=65535), clearable=True)
_P_RULE = Parameter("rule", Form(type="string"), required=True)
_SHOW: Command[
    list[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ]
] = Command(
    "showrule",
    "showrule",
    "read",
    {"name": _P_NAME_2, "type": _P_TYPE},
    Kinds[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ](MatchContentRule, AddHeaderRule, DeleteHeaderRule, ReplaceHeaderRule, ModifyURLRule, ReplaceBodyRule),
)
_ADD: Command[
    list[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ]
] = Command(
    "addrule",
    "addrule",
    "write",
    {
        "name": _P_NAME,
        "type": _P_TYPE,
        "match_type": _P_MATCH_TYPE,
        "includes_host": _P_INCLUDES_HOST,
        "case_independent": _P_CASE_INDEPENDENT,
        "negated": _P_NEGATED,
        "includes_query": _P_INCLUDES_QUERY,
        "header": _P_HEADER,
        "pattern": _P_PATTERN,
        "replacement": _P_REPLACEMENT,
        "set_flag_on_match": _P_SET_FLAG_ON_MATCH,
        "only_on_flag": _P_ONLY_ON_FLAG,
        "only_on_no_flag": _P_ONLY_ON_NO_FLAG,
        "must_fail": _P_MUST_FAIL,
    },
    Kinds[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ](MatchContentRule, AddHeaderRule, DeleteHeaderRule, ReplaceHeaderRule, ModifyURLRule, ReplaceBodyRule),
    creates=True,
)
_MODIFY: Command[
    list[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ]
] = Command(
    "modrule",
    "modrule",
    "write",
    {
        "name": _P_NAME,
        "type": _P_TYPE,
        "match_type": _P_MATCH_TYPE,
        "includes_host": _P_INCLUDES_HOST,
        "case_independent": _P_CASE_INDEPENDENT,
        "negated": _P_NEGATED,
        "includes_query": _P_INCLUDES_QUERY,
        "header": _P_HEADER,
        "pattern": _P_PATTERN,
        "replacement": _P_REPLACEMENT,
        "set_flag_on_match": _P_SET_FLAG_ON_MATCH,
        "only_on_flag": _P_ONLY_ON_FLAG,
        "only_on_no_flag": _P_ONLY_ON_NO_FLAG,
        "must_fail": _P_MUST_FAIL,
    },
    Kinds[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ](MatchContentRule, AddHeaderRule, DeleteHeaderRule, ReplaceHeaderRule, ModifyURLRule, ReplaceBodyRule),
)
_DELETE: Command[None] = Command(
    "delrule", "delrule", "write", {"name": _P_NAME}, Nothing(), lookup=Lookup(_SHOW, ("name",), removes=True)
)
_ATTACH_TO_SERVER: Command[None] = Command(
    "addrsrule",
    "addrsrule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "server": _P_SERVER,
        "server_port": _P_SERVER_PORT,
        "rule": _P_RULE,
    },
    Nothing(),
)
_DETACH_FROM_SERVER: Command[None] = Command(
    "delrsrule",
    "delrsrule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "server": _P_SERVER,
        "server_port": _P_SERVER_PORT,
        "rule": _P_RULE,
    },
    Nothing(),
)
_ATTACH_PRE_PROCESS: Command[None] = Command(
    "addprerule",
    "addprerule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "rule": _P_RULE,
    },
    Nothing(),
)
_DETACH_PRE_PROCESS: Command[None] = Command(
    "delprerule",
    "delprerule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "rule": _P_RULE,
    },
    Nothing(),
)
_ATTACH_REQUEST: Command[None] = Command(
    "addrequestrule",
    "addrequestrule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "rule": _P_RULE,
    },
    Nothing(),
)
_DETACH_REQUEST: Command[None] = Command(
    "delrequestrule",
    "delrequestrule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "rule": _P_RULE,
    },
    Nothing(),
)
_ATTACH_RESPONSE: Command[None] = Command(
    "addresponserule",
    "addresponserule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "rule": _P_RULE,
    },
    Nothing(),
)
_DETACH_RESPONSE: Command[None] = Command(
    "delresponserule",
    "delresponserule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "rule": _P_RULE,
    },
    Nothing(),
)
_ATTACH_RESPONSE_BODY: Command[None] = Command(
    "addresponsebodyrule",
    "addresponsebodyrule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "rule": _P_RULE,
    },
    Nothing(),
)
_DETACH_RESPONSE_BODY: Command[None] = Command(
    "delresponsebodyrule",
    "delresponsebodyrule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "rule": _P_RULE,
    },
    Nothing(),
)


class ContentRules:
    """Named rules that select a server by what a request holds, or change headers, paths and bodies on the
    way. A rule does nothing until it is attached to a service or to a server; rules of all six kinds share
    one set of names.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        name: str,
        *,
        type: Literal[
            "match_content", "add_header", "delete_header", "replace_header", "modify_url", "replace_body"
        ]
        | Unset = UNSET,
        match_type: Literal["regex", "prefix", "postfix"] | Unset = UNSET,
        includes_host: bool | Unset = UNSET,
        case_independent: bool | Unset = UNSET,
        negated: bool | Unset = UNSET,
        includes_query: bool | Unset = UNSET,
        header: str | Unset | None = UNSET,
        pattern: str | Unset | None = UNSET,
        replacement: str | Unset | None = UNSET,
        set_flag_on_match: int | Unset = UNSET,
        only_on_flag: int | Unset = UNSET,
        only_on_no_flag: int | Unset = UNSET,
        must_fail: bool | Unset = UNSET,
        settle: Callable[
            [],
            list[
                MatchContentRule
                | AddHeaderRule
                | DeleteHeaderRule
                | ReplaceHeaderRule
                | ModifyURLRule
                | ReplaceBodyRule
            ]
            | None,
        ]
        | None = None,
    ) -> list[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ]:
        """Create a rule. Every kind but add_header needs a pattern; add_header and replace_header need a
        header; all kinds that write something need a replacement.

        Traffic: None until the rule is attached.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule.
            type: Kind of the rule. 'match_content' unless set.
            match_type: What kind of text the pattern is; match_content only. 'regex' unless set.
            includes_host: Puts the host name in front of the path; match_content only. False unless set.
            case_independent: Disregards letter case; match_content and replace_body only. False unless set.
            negated: Matches when the pattern is not found; match_content only. False unless set.
            includes_query: Leaves the query behind the path; match_content only. False unless set.
            header: Header to look in, to add or to change; for match_content the word body stands for the
                body.
            pattern: What to look for; every kind but add_header needs one.
            replacement: New text, or the value of an added header. At most 255 characters.
            set_flag_on_match: Flag that a match raises; match_content only. 0 to 9. 0 unless set.
            only_on_flag: Runs only while this flag is raised; 0 asks for none. 0 to 9. 0 unless set.
            only_on_no_flag: Runs only while this flag is not raised; 0 asks for none. 0 to 9. 0 unless set.
            must_fail: Refuses the request on a match; match_content only. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD,
            {
                "name": name,
                "type": type,
                "match_type": match_type,
                "includes_host": includes_host,
                "case_independent": case_independent,
                "negated": negated,
                "includes_query": includes_query,
                "header": header,
                "pattern": pattern,
                "replacement": replacement,
                "set_flag_on_match": set_flag_on_match,
                "only_on_flag": only_on_flag,
                "only_on_no_flag": only_on_no_flag,
                "must_fail": must_fail,
            },
            settle,
        )

    def modify(
        self,
        name: str,
        *,
        type: Literal[
            "match_content", "add_header", "delete_header", "replace_header", "modify_url", "replace_body"
        ]
        | Unset = UNSET,
        match_type: Literal["regex", "prefix", "postfix"] | Unset = UNSET,
        includes_host: bool | Unset = UNSET,
        case_independent: bool | Unset = UNSET,
        negated: bool | Unset = UNSET,
        includes_query: bool | Unset = UNSET,
        header: str | Unset | None = UNSET,
        pattern: str | Unset | None = UNSET,
        replacement: str | Unset | None = UNSET,
        set_flag_on_match: int | Unset = UNSET,
        only_on_flag: int | Unset = UNSET,
        only_on_no_flag: int | Unset = UNSET,
        must_fail: bool | Unset = UNSET,
        settle: Callable[
            [],
            list[
                MatchContentRule
                | AddHeaderRule
                | DeleteHeaderRule
                | ReplaceHeaderRule
                | ModifyURLRule
                | ReplaceBodyRule
            ]
            | None,
        ]
        | None = None,
    ) -> list[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ]:
        """Define a rule anew. Whatever is left out, the type included, goes back to its default rather than
        staying as it is, so that each kind needs what it needs when it is created.

        Traffic: Requests from now on are treated by the new definition wherever the rule is attached.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        What is left out goes back to its default.

        Args:
            name: Name of the rule.
            type: Kind of the rule. 'match_content' unless set.
            match_type: What kind of text the pattern is; match_content only. 'regex' unless set.
            includes_host: Puts the host name in front of the path; match_content only. False unless set.
            case_independent: Disregards letter case; match_content and replace_body only. False unless set.
            negated: Matches when the pattern is not found; match_content only. False unless set.
            includes_query: Leaves the query behind the path; match_content only. False unless set.
            header: Header to look in, to add or to change; for match_content the word body stands for the
                body.
            pattern: What to look for; every kind but add_header needs one.
            replacement: New text, or the value of an added header. At most 255 characters.
            set_flag_on_match: Flag that a match raises; match_content only. 0 to 9. 0 unless set.
            only_on_flag: Runs only while this flag is raised; 0 asks for none. 0 to 9. 0 unless set.
            only_on_no_flag: Runs only while this flag is not raised; 0 asks for none. 0 to 9. 0 unless set.
            must_fail: Refuses the request on a match; match_content only. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _MODIFY,
            {
                "name": name,
                "type": type,
                "match_type": match_type,
                "includes_host": includes_host,
                "case_independent": case_independent,
                "negated": negated,
                "includes_query": includes_query,
                "header": header,
                "pattern": pattern,
                "replacement": replacement,
                "set_flag_on_match": set_flag_on_match,
                "only_on_flag": only_on_flag,
                "only_on_no_flag": only_on_no_flag,
                "must_fail": must_fail,
            },
            settle,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a rule.

        No source says whether a rule that is still attached is refused, or detached first.

        Traffic: Requests from now on are treated without it.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    def show(
        self,
        name: str | Unset = UNSET,
        *,
        type: Literal[
            "match_content", "add_header", "delete_header", "replace_header", "modify_url", "replace_body"
        ]
        | Unset = UNSET,
    ) -> list[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ]:
        """Read all rules, those of one kind, or one by its name.

        Args:
            name: Only the rule of this name.
            type: Only rules of this kind.

        Refused with:
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW,
            {
                "name": name,
                "type": type,
            },
        )

    def attach_to_server(
        self,
        service: int | str,
        server: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        server_port: int | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Attach a match rule to a server, or to the seat of a SubVS in its parent, so that matching requests
        go there. Other kinds are refused.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            server: Number of the server, or its address.
            server_port: Port of the server; needed when the server is named by its address. 3 to 65535.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown RS': The service has no such server.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ATTACH_TO_SERVER,
            {
                "service": service,
                "server": server,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "server_port": server_port,
            },
            settle,
        )

    def detach_from_server(
        self,
        service: int | str,
        server: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        server_port: int | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Detach a match rule from a server, or from the seat of a SubVS in its parent.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            server: Number of the server, or its address.
            server_port: Port of the server; needed when the server is named by its address. 3 to 65535.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown RS': The service has no such server.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DETACH_FROM_SERVER,
            {
                "service": service,
                "server": server,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "server_port": server_port,
            },
            settle,
        )

    def attach_pre_process(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Attach a match rule to a service, to be looked at before any other rule.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ATTACH_PRE_PROCESS,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    def detach_pre_process(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Detach a match rule from a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DETACH_PRE_PROCESS,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    def attach_request(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Attach a header or path rule to the requests of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ATTACH_REQUEST,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    def detach_request(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Detach a header or path rule from the requests of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DETACH_REQUEST,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    def attach_response(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Attach a header rule to the answers of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ATTACH_RESPONSE,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    def detach_response(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Detach a header rule from the answers of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DETACH_RESPONSE,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    def attach_response_body(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Attach a body rule to the answers of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ATTACH_RESPONSE_BODY,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    def detach_response_body(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Detach a body rule from the answers of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DETACH_RESPONSE_BODY,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )


class AsyncContentRules:
    """Named rules that select a server by what a request holds, or change headers, paths and bodies on the
    way. A rule does nothing until it is attached to a service or to a server; rules of all six kinds share
    one set of names.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        name: str,
        *,
        type: Literal[
            "match_content", "add_header", "delete_header", "replace_header", "modify_url", "replace_body"
        ]
        | Unset = UNSET,
        match_type: Literal["regex", "prefix", "postfix"] | Unset = UNSET,
        includes_host: bool | Unset = UNSET,
        case_independent: bool | Unset = UNSET,
        negated: bool | Unset = UNSET,
        includes_query: bool | Unset = UNSET,
        header: str | Unset | None = UNSET,
        pattern: str | Unset | None = UNSET,
        replacement: str | Unset | None = UNSET,
        set_flag_on_match: int | Unset = UNSET,
        only_on_flag: int | Unset = UNSET,
        only_on_no_flag: int | Unset = UNSET,
        must_fail: bool | Unset = UNSET,
        settle: Callable[
            [],
            Awaitable[
                list[
                    MatchContentRule
                    | AddHeaderRule
                    | DeleteHeaderRule
                    | ReplaceHeaderRule
                    | ModifyURLRule
                    | ReplaceBodyRule
                ]
                | None
            ],
        ]
        | None = None,
    ) -> list[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ]:
        """Create a rule. Every kind but add_header needs a pattern; add_header and replace_header need a
        header; all kinds that write something need a replacement.

        Traffic: None until the rule is attached.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule.
            type: Kind of the rule. 'match_content' unless set.
            match_type: What kind of text the pattern is; match_content only. 'regex' unless set.
            includes_host: Puts the host name in front of the path; match_content only. False unless set.
            case_independent: Disregards letter case; match_content and replace_body only. False unless set.
            negated: Matches when the pattern is not found; match_content only. False unless set.
            includes_query: Leaves the query behind the path; match_content only. False unless set.
            header: Header to look in, to add or to change; for match_content the word body stands for the
                body.
            pattern: What to look for; every kind but add_header needs one.
            replacement: New text, or the value of an added header. At most 255 characters.
            set_flag_on_match: Flag that a match raises; match_content only. 0 to 9. 0 unless set.
            only_on_flag: Runs only while this flag is raised; 0 asks for none. 0 to 9. 0 unless set.
            only_on_no_flag: Runs only while this flag is not raised; 0 asks for none. 0 to 9. 0 unless set.
            must_fail: Refuses the request on a match; match_content only. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD,
            {
                "name": name,
                "type": type,
                "match_type": match_type,
                "includes_host": includes_host,
                "case_independent": case_independent,
                "negated": negated,
                "includes_query": includes_query,
                "header": header,
                "pattern": pattern,
                "replacement": replacement,
                "set_flag_on_match": set_flag_on_match,
                "only_on_flag": only_on_flag,
                "only_on_no_flag": only_on_no_flag,
                "must_fail": must_fail,
            },
            settle,
        )

    async def modify(
        self,
        name: str,
        *,
        type: Literal[
            "match_content", "add_header", "delete_header", "replace_header", "modify_url", "replace_body"
        ]
        | Unset = UNSET,
        match_type: Literal["regex", "prefix", "postfix"] | Unset = UNSET,
        includes_host: bool | Unset = UNSET,
        case_independent: bool | Unset = UNSET,
        negated: bool | Unset = UNSET,
        includes_query: bool | Unset = UNSET,
        header: str | Unset | None = UNSET,
        pattern: str | Unset | None = UNSET,
        replacement: str | Unset | None = UNSET,
        set_flag_on_match: int | Unset = UNSET,
        only_on_flag: int | Unset = UNSET,
        only_on_no_flag: int | Unset = UNSET,
        must_fail: bool | Unset = UNSET,
        settle: Callable[
            [],
            Awaitable[
                list[
                    MatchContentRule
                    | AddHeaderRule
                    | DeleteHeaderRule
                    | ReplaceHeaderRule
                    | ModifyURLRule
                    | ReplaceBodyRule
                ]
                | None
            ],
        ]
        | None = None,
    ) -> list[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ]:
        """Define a rule anew. Whatever is left out, the type included, goes back to its default rather than
        staying as it is, so that each kind needs what it needs when it is created.

        Traffic: Requests from now on are treated by the new definition wherever the rule is attached.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        What is left out goes back to its default.

        Args:
            name: Name of the rule.
            type: Kind of the rule. 'match_content' unless set.
            match_type: What kind of text the pattern is; match_content only. 'regex' unless set.
            includes_host: Puts the host name in front of the path; match_content only. False unless set.
            case_independent: Disregards letter case; match_content and replace_body only. False unless set.
            negated: Matches when the pattern is not found; match_content only. False unless set.
            includes_query: Leaves the query behind the path; match_content only. False unless set.
            header: Header to look in, to add or to change; for match_content the word body stands for the
                body.
            pattern: What to look for; every kind but add_header needs one.
            replacement: New text, or the value of an added header. At most 255 characters.
            set_flag_on_match: Flag that a match raises; match_content only. 0 to 9. 0 unless set.
            only_on_flag: Runs only while this flag is raised; 0 asks for none. 0 to 9. 0 unless set.
            only_on_no_flag: Runs only while this flag is not raised; 0 asks for none. 0 to 9. 0 unless set.
            must_fail: Refuses the request on a match; match_content only. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _MODIFY,
            {
                "name": name,
                "type": type,
                "match_type": match_type,
                "includes_host": includes_host,
                "case_independent": case_independent,
                "negated": negated,
                "includes_query": includes_query,
                "header": header,
                "pattern": pattern,
                "replacement": replacement,
                "set_flag_on_match": set_flag_on_match,
                "only_on_flag": only_on_flag,
                "only_on_no_flag": only_on_no_flag,
                "must_fail": must_fail,
            },
            settle,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a rule.

        No source says whether a rule that is still attached is refused, or detached first.

        Traffic: Requests from now on are treated without it.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    async def show(
        self,
        name: str | Unset = UNSET,
        *,
        type: Literal[
            "match_content", "add_header", "delete_header", "replace_header", "modify_url", "replace_body"
        ]
        | Unset = UNSET,
    ) -> list[
        MatchContentRule
        | AddHeaderRule
        | DeleteHeaderRule
        | ReplaceHeaderRule
        | ModifyURLRule
        | ReplaceBodyRule
    ]:
        """Read all rules, those of one kind, or one by its name.

        Args:
            name: Only the rule of this name.
            type: Only rules of this kind.

        Refused with:
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW,
            {
                "name": name,
                "type": type,
            },
        )

    async def attach_to_server(
        self,
        service: int | str,
        server: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        server_port: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Attach a match rule to a server, or to the seat of a SubVS in its parent, so that matching requests
        go there. Other kinds are refused.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            server: Number of the server, or its address.
            server_port: Port of the server; needed when the server is named by its address. 3 to 65535.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown RS': The service has no such server.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ATTACH_TO_SERVER,
            {
                "service": service,
                "server": server,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "server_port": server_port,
            },
            settle,
        )

    async def detach_from_server(
        self,
        service: int | str,
        server: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        server_port: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Detach a match rule from a server, or from the seat of a SubVS in its parent.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            server: Number of the server, or its address.
            server_port: Port of the server; needed when the server is named by its address. 3 to 65535.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown RS': The service has no such server.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DETACH_FROM_SERVER,
            {
                "service": service,
                "server": server,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "server_port": server_port,
            },
            settle,
        )

    async def attach_pre_process(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Attach a match rule to a service, to be looked at before any other rule.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ATTACH_PRE_PROCESS,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    async def detach_pre_process(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Detach a match rule from a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DETACH_PRE_PROCESS,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    async def attach_request(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Attach a header or path rule to the requests of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ATTACH_REQUEST,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    async def detach_request(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Detach a header or path rule from the requests of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DETACH_REQUEST,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    async def attach_response(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Attach a header rule to the answers of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ATTACH_RESPONSE,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    async def detach_response(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Detach a header rule from the answers of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DETACH_RESPONSE,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    async def attach_response_body(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Attach a body rule to the answers of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ATTACH_RESPONSE_BODY,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )

    async def detach_response_body(
        self,
        service: int | str,
        *,
        rule: str,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Detach a body rule from the answers of a service.

        Traffic: Takes effect with the next request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule: Name of the rule.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Rule not found': There is no rule of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DETACH_RESPONSE_BODY,
            {
                "service": service,
                "rule": rule,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )
