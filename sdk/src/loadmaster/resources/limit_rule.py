# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Limits on requests that look alike, whoever sends them: the same path, host or browser. The rules are tried
in their order.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.limit_rule import LimitRule

__all__ = ["AsyncLimitRules", "LimitRules"]

_P_NAME = Parameter("name", Form(type="string"), required=True)
_P_PATTERN = Parameter("pattern", Form(type="string"), required=True)
_P_LIMIT = Parameter("limit", Form(type="int"), required=True)
_P_MATCH = Parameter(
    "match",
    Form(
        type="enum",
        codes={
            "request": 0,
            "host": 1,
            "user_agent": 2,
            "not_request": 64,
            "not_host": 65,
            "not_user_agent": 66,
        },
    ),
    required=True,
)
_P_POSITION = Parameter("position", Form(type="int", minimum=1, maximum=65535), required=True)
_LIST: Command[list[LimitRule]] = Command("listlimitrules", "listlimitrules", "read", {}, Many(LimitRule))
_ADD: Command[None] = Command(
    "addlimitrule",
    "addlimitrule",
    "write",
    {"name": _P_NAME, "pattern": _P_PATTERN, "limit": _P_LIMIT, "match": _P_MATCH},
    Nothing(),
)
_MODIFY: Command[None] = Command(
    "modlimitrule",
    "modlimitrule",
    "write",
    {"name": _P_NAME, "pattern": _P_PATTERN, "limit": _P_LIMIT, "match": _P_MATCH},
    Nothing(),
)
_MOVE: Command[None] = Command(
    "movelimitrule", "movelimitrule", "write", {"name": _P_NAME, "position": _P_POSITION}, Nothing()
)
_DELETE: Command[None] = Command("dellimitrule", "dellimitrule", "write", {"name": _P_NAME}, Nothing())


class LimitRules:
    """Limits on requests that look alike, whoever sends them: the same path, host or browser. The rules are
    tried in their order.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
    ) -> builtins.list[LimitRule]:
        """List the limit rules in their order.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def add(
        self,
        name: str,
        *,
        pattern: str,
        limit: int,
        match: Literal["request", "host", "user_agent", "not_request", "not_host", "not_user_agent"],
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Add a limit rule behind the others.

        That a new rule is the last one is assumed.

        Traffic: Requests that match the rule are let through up to its limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule; letter case counts.
            pattern: Text that requests are compared with, such as /login.
            limit: Requests that are let through. In requests per second. No source states the largest value;
                0 leaves a rule in the list without effect.
            match: What of a request is compared. Web administration of later firmware knows the method of a
                request too; no source tells its numbers.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Limit rule web already exists': There is a rule of that name; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD,
            {
                "name": name,
                "pattern": pattern,
                "limit": limit,
                "match": match,
            },
            settle,
        )

    def modify(
        self,
        name: str,
        *,
        pattern: str,
        limit: int,
        match: Literal["request", "host", "user_agent", "not_request", "not_host", "not_user_agent"],
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give a limit rule other values. All of them have to be named.

        Traffic: Requests that match the rule are let through up to its new limit.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule; letter case counts.
            pattern: Text that requests are compared with, such as /login.
            limit: Requests that are let through. In requests per second. No source states the largest value;
                0 leaves a rule in the list without effect.
            match: What of a request is compared. Web administration of later firmware knows the method of a
                request too; no source tells its numbers.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Limit rule not found': There is no rule of that name; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _MODIFY,
            {
                "name": name,
                "pattern": pattern,
                "limit": limit,
                "match": match,
            },
            settle,
        )

    def move(
        self,
        name: str,
        *,
        position: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Move a limit rule to another place of the list.

        Traffic: Another rule may be the first to match a request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule; letter case counts.
            position: Its new place, counted from 1; a number beyond the list means the end. 1 to 65535. The
                largest value is ours.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Limit rule not found': There is no rule of that name; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _MOVE,
            {
                "name": name,
                "position": position,
            },
            settle,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a limit rule.

        Traffic: Requests that match the rule are no longer limited by it.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule; letter case counts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Limit rule not found': There is no rule of that name; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )


class AsyncLimitRules:
    """Limits on requests that look alike, whoever sends them: the same path, host or browser. The rules are
    tried in their order.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
    ) -> builtins.list[LimitRule]:
        """List the limit rules in their order.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def add(
        self,
        name: str,
        *,
        pattern: str,
        limit: int,
        match: Literal["request", "host", "user_agent", "not_request", "not_host", "not_user_agent"],
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Add a limit rule behind the others.

        That a new rule is the last one is assumed.

        Traffic: Requests that match the rule are let through up to its limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule; letter case counts.
            pattern: Text that requests are compared with, such as /login.
            limit: Requests that are let through. In requests per second. No source states the largest value;
                0 leaves a rule in the list without effect.
            match: What of a request is compared. Web administration of later firmware knows the method of a
                request too; no source tells its numbers.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Limit rule web already exists': There is a rule of that name; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD,
            {
                "name": name,
                "pattern": pattern,
                "limit": limit,
                "match": match,
            },
            settle,
        )

    async def modify(
        self,
        name: str,
        *,
        pattern: str,
        limit: int,
        match: Literal["request", "host", "user_agent", "not_request", "not_host", "not_user_agent"],
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give a limit rule other values. All of them have to be named.

        Traffic: Requests that match the rule are let through up to its new limit.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule; letter case counts.
            pattern: Text that requests are compared with, such as /login.
            limit: Requests that are let through. In requests per second. No source states the largest value;
                0 leaves a rule in the list without effect.
            match: What of a request is compared. Web administration of later firmware knows the method of a
                request too; no source tells its numbers.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Limit rule not found': There is no rule of that name; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _MODIFY,
            {
                "name": name,
                "pattern": pattern,
                "limit": limit,
                "match": match,
            },
            settle,
        )

    async def move(
        self,
        name: str,
        *,
        position: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Move a limit rule to another place of the list.

        Traffic: Another rule may be the first to match a request.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule; letter case counts.
            position: Its new place, counted from 1; a number beyond the list means the end. 1 to 65535. The
                largest value is ours.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Limit rule not found': There is no rule of that name; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _MOVE,
            {
                "name": name,
                "position": position,
            },
            settle,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a limit rule.

        Traffic: Requests that match the rule are no longer limited by it.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the rule; letter case counts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Limit rule not found': There is no rule of that name; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )
