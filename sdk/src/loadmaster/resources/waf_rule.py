# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Sets of rules of the legacy engine, which services take up one by one. Sets come from the vendor, by
subscription, or are files of one's own. The letter in front of a name tells the kind: C for one's own, Z and
A for applications in general and for single ones, G for threats of any kind; the words Custom,
ApplicationGeneric, ApplicationSpecific and Generic stand for the same. Letter case counts.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._model import UNSET, Texts, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing, Scalar, Values
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["AsyncWafRules", "WafRules"]

_P_SERVICE = Parameter("vs", Form(type="reference"), required=True)
_P_SERVICE_PORT = Parameter("port", Form(type="port", minimum=3, maximum=65530, also=("*",)))
_P_SERVICE_PROTOCOL = Parameter("prot", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"}))
_P_RULE_SET = Parameter("rule", Form(type="string", pattern="[A-Za-z]+/[^ /]+"), required=True)
_P_SERVICE_PORT_2 = Parameter(
    "port", Form(type="port", minimum=3, maximum=65530, also=("*",)), clearable=True
)
_P_SERVICE_PROTOCOL_2 = Parameter(
    "prot", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"}), clearable=True
)
_P_RULE_SETS = Parameter("rule", Form(type="list", pattern="[A-Za-z]+/[^ /]+", separator=" "), required=True)
_P_ENABLED_RULES = Parameter(
    "enablerules", Form(type="list", pattern="[0-9]+", separator=","), clearable=True
)
_P_DISABLED_RULES = Parameter(
    "disablerules", Form(type="list", pattern="[0-9]+", separator=","), clearable=True
)
_LIST: Command[dict[str, Scalar]] = Command("listwafrules", "listwafrules", "read", {}, Values())
_LIST_IDENTIFIERS: Command[dict[str, Scalar]] = Command(
    "vslistwafruleids",
    "vslistwafruleids",
    "read",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "rule_set": _P_RULE_SET,
    },
    Values(),
)
_ASSIGN: Command[None] = Command(
    "vsaddwafrule",
    "vsaddwafrule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT_2,
        "service_protocol": _P_SERVICE_PROTOCOL_2,
        "rule_sets": _P_RULE_SETS,
        "enabled_rules": _P_ENABLED_RULES,
        "disabled_rules": _P_DISABLED_RULES,
    },
    Nothing(),
)
_UNASSIGN: Command[None] = Command(
    "vsremovewafrule",
    "vsremovewafrule",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT_2,
        "service_protocol": _P_SERVICE_PROTOCOL_2,
        "rule_sets": _P_RULE_SETS,
    },
    Nothing(),
)


class WafRules:
    """Sets of rules of the legacy engine, which services take up one by one. Sets come from the vendor, by
    subscription, or are files of one's own. The letter in front of a name tells the kind: C for one's own, Z
    and A for applications in general and for single ones, G for threats of any kind; the words Custom,
    ApplicationGeneric, ApplicationSpecific and Generic stand for the same. Letter case counts.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
    ) -> dict[str, Scalar]:
        """List the installed sets. Each is an entry whose name begins with Active where some service runs the
        set, and with Inactive where none does.

        Documents tell of the two words and of the element Rules around all; how sets are written in it is
        assumed.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def list_identifiers(
        self,
        service: int | str,
        rule_set: str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
    ) -> dict[str, Scalar]:
        """List the single rules of a set that a service runs. Below the name of the set each is an entry of
        number, colon and title, whose name begins with ActiveRule where the service runs it and with
        InactiveRule where it does not.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule_set: Kind and name of the set, such as G/ip_reputation.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown Rule': There is no such set; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_IDENTIFIERS,
            {
                "service": service,
                "rule_set": rule_set,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
        )

    def assign(
        self,
        service: int | str,
        rule_sets: Texts,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        enabled_rules: Texts | Unset | None = UNSET,
        disabled_rules: Texts | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let a service run sets of rules, and say which single rules of them it does not run. With no set at
        all only the single rules are switched. What the service runs already stays.

        That single rules are on unless they are named is how the documents' examples read.

        Traffic: Requests that a rule matches may be stopped from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule_sets: Kind and name of each set, such as G/ip_reputation; an empty list where only single
                rules are switched.
            enabled_rules: Numbers of single rules to switch on again. Only the vendor module knows it.
            disabled_rules: Numbers of single rules to switch off.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown Rule': There is no such set; the wording is assumed.
            422 'WAF is not enabled': The service does not run the legacy engine, or works at layer 4; the
                wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ASSIGN,
            {
                "service": service,
                "rule_sets": rule_sets,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "enabled_rules": enabled_rules,
                "disabled_rules": disabled_rules,
            },
            settle,
        )

    def unassign(
        self,
        service: int | str,
        rule_sets: Texts,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let a service run sets of rules no longer.

        Traffic: Requests that only these rules stopped are let through from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule_sets: Kind and name of each set, such as G/ip_reputation.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown Rule': The service does not run such a set; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UNASSIGN,
            {
                "service": service,
                "rule_sets": rule_sets,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )


class AsyncWafRules:
    """Sets of rules of the legacy engine, which services take up one by one. Sets come from the vendor, by
    subscription, or are files of one's own. The letter in front of a name tells the kind: C for one's own, Z
    and A for applications in general and for single ones, G for threats of any kind; the words Custom,
    ApplicationGeneric, ApplicationSpecific and Generic stand for the same. Letter case counts.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
    ) -> dict[str, Scalar]:
        """List the installed sets. Each is an entry whose name begins with Active where some service runs the
        set, and with Inactive where none does.

        Documents tell of the two words and of the element Rules around all; how sets are written in it is
        assumed.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def list_identifiers(
        self,
        service: int | str,
        rule_set: str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
    ) -> dict[str, Scalar]:
        """List the single rules of a set that a service runs. Below the name of the set each is an entry of
        number, colon and title, whose name begins with ActiveRule where the service runs it and with
        InactiveRule where it does not.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule_set: Kind and name of the set, such as G/ip_reputation.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown Rule': There is no such set; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_IDENTIFIERS,
            {
                "service": service,
                "rule_set": rule_set,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
        )

    async def assign(
        self,
        service: int | str,
        rule_sets: Texts,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        enabled_rules: Texts | Unset | None = UNSET,
        disabled_rules: Texts | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let a service run sets of rules, and say which single rules of them it does not run. With no set at
        all only the single rules are switched. What the service runs already stays.

        That single rules are on unless they are named is how the documents' examples read.

        Traffic: Requests that a rule matches may be stopped from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule_sets: Kind and name of each set, such as G/ip_reputation; an empty list where only single
                rules are switched.
            enabled_rules: Numbers of single rules to switch on again. Only the vendor module knows it.
            disabled_rules: Numbers of single rules to switch off.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown Rule': There is no such set; the wording is assumed.
            422 'WAF is not enabled': The service does not run the legacy engine, or works at layer 4; the
                wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ASSIGN,
            {
                "service": service,
                "rule_sets": rule_sets,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "enabled_rules": enabled_rules,
                "disabled_rules": disabled_rules,
            },
            settle,
        )

    async def unassign(
        self,
        service: int | str,
        rule_sets: Texts,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let a service run sets of rules no longer.

        Traffic: Requests that only these rules stopped are let through from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            rule_sets: Kind and name of each set, such as G/ip_reputation.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown Rule': The service does not run such a set; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UNASSIGN,
            {
                "service": service,
                "rule_sets": rule_sets,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )
