# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The rules of the OWASP core rule set and one's own, and which of them a service or SubVS runs. A rule of
the core rule set is named by six digits, of which the first three are its set; a rule of one's own by the
name of its file. What a service runs is what RuleSets, DisabledRules and CustomRules of the service say as
well; no answer about the service shows those three.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.owasp import OwaspRule

__all__ = ["AsyncOwasp", "Owasp"]

_P_SERVICE = Parameter("vs", Form(type="reference"))
_P_RULE = Parameter("rule", Form(type="string"))
_P_CONTAINING = Parameter("filter", Form(type="string"))
_P_SERVICE_2 = Parameter("vs", Form(type="reference"), required=True)
_P_ENABLED = Parameter("enable", Form(type="bool", xml="yes/no"), required=True)
_P_RULE_2 = Parameter("rule", Form(type="string"), clearable=True)
_P_CONTAINING_2 = Parameter("filter", Form(type="string"), clearable=True)
_P_RUNS_FIRST = Parameter("runfirst", Form(type="bool"), clearable=True)
_RULES: Command[list[OwaspRule]] = Command(
    "owasprules",
    "owasprules",
    "read",
    {"service": _P_SERVICE, "rule": _P_RULE, "containing": _P_CONTAINING},
    Many(OwaspRule),
)
_SWITCH: Command[None] = Command(
    "owasprules.switch",
    "owasprules",
    "write",
    {
        "service": _P_SERVICE_2,
        "enabled": _P_ENABLED,
        "rule": _P_RULE_2,
        "containing": _P_CONTAINING_2,
        "runs_first": _P_RUNS_FIRST,
    },
    Nothing(),
    wire="owasprules",
)


class Owasp:
    """The rules of the OWASP core rule set and one's own, and which of them a service or SubVS runs. A rule
    of the core rule set is named by six digits, of which the first three are its set; a rule of one's own by
    the name of its file. What a service runs is what RuleSets, DisabledRules and CustomRules of the service
    say as well; no answer about the service shows those three.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def rules(
        self,
        service: int | str | Unset = UNSET,
        *,
        rule: str | Unset = UNSET,
        containing: str | Unset = UNSET,
    ) -> list[OwaspRule]:
        """List the rules there are, and where a service is named which of them it runs. One rule is told by
        its number or name; a part of a number, such as the three digits of a set, tells all rules that begin
        with it.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            service: Number of the virtual service or SubVS.
            rule: Number of a rule, the beginning of one, or the name of a rule of one's own.
            containing: Text that the rule has to contain; letter case does not count.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown Rule': There is no such rule; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _RULES,
            {
                "service": service,
                "rule": rule,
                "containing": containing,
            },
        )

    def switch(
        self,
        service: int | str,
        *,
        enabled: bool,
        rule: str | Unset | None = UNSET,
        containing: str | Unset | None = UNSET,
        runs_first: bool | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let a service run rules, or run them no longer: one rule, those that contain a text, or every rule
        of the core rule set where neither is named.

        Traffic: Requests that a rule matches may be stopped from now on, or are let through again.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            service: Number of the virtual service or SubVS.
            enabled: Whether the service runs the rules from now on.
            rule: Number of a rule, the beginning of one, or the name of a rule of one's own.
            containing: Text that the rules have to contain; letter case does not count.
            runs_first: Whether a rule of one's own runs before those of the core rule set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown Rule': There is no such rule; the wording is assumed.
            422 'WAF is not enabled': The service does not run the OWASP engine, or works at layer 4; the
                wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SWITCH,
            {
                "service": service,
                "enabled": enabled,
                "rule": rule,
                "containing": containing,
                "runs_first": runs_first,
            },
            settle,
        )


class AsyncOwasp:
    """The rules of the OWASP core rule set and one's own, and which of them a service or SubVS runs. A rule
    of the core rule set is named by six digits, of which the first three are its set; a rule of one's own by
    the name of its file. What a service runs is what RuleSets, DisabledRules and CustomRules of the service
    say as well; no answer about the service shows those three.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def rules(
        self,
        service: int | str | Unset = UNSET,
        *,
        rule: str | Unset = UNSET,
        containing: str | Unset = UNSET,
    ) -> list[OwaspRule]:
        """List the rules there are, and where a service is named which of them it runs. One rule is told by
        its number or name; a part of a number, such as the three digits of a set, tells all rules that begin
        with it.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            service: Number of the virtual service or SubVS.
            rule: Number of a rule, the beginning of one, or the name of a rule of one's own.
            containing: Text that the rule has to contain; letter case does not count.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown Rule': There is no such rule; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _RULES,
            {
                "service": service,
                "rule": rule,
                "containing": containing,
            },
        )

    async def switch(
        self,
        service: int | str,
        *,
        enabled: bool,
        rule: str | Unset | None = UNSET,
        containing: str | Unset | None = UNSET,
        runs_first: bool | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let a service run rules, or run them no longer: one rule, those that contain a text, or every rule
        of the core rule set where neither is named.

        Traffic: Requests that a rule matches may be stopped from now on, or are let through again.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            service: Number of the virtual service or SubVS.
            enabled: Whether the service runs the rules from now on.
            rule: Number of a rule, the beginning of one, or the name of a rule of one's own.
            containing: Text that the rules have to contain; letter case does not count.
            runs_first: Whether a rule of one's own runs before those of the core rule set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown Rule': There is no such rule; the wording is assumed.
            422 'WAF is not enabled': The service does not run the OWASP engine, or works at layer 4; the
                wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SWITCH,
            {
                "service": service,
                "enabled": enabled,
                "rule": rule,
                "containing": containing,
                "runs_first": runs_first,
            },
            settle,
        )
