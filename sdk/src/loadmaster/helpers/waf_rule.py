"""Legacy rules of the web application firewall: answers whose entries say in their names what is active."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from loadmaster._script import Script
from loadmaster._session import AsyncSession, Session
from loadmaster.resources import waf_rule as printed

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster

__all__ = ["AsyncWafRules", "WafRuleSet", "WafRuleState", "WafRules"]


@dataclass(frozen=True, slots=True)
class WafRuleSet:
    """One installed set of rules."""

    name: str
    """Kind and name, such as ``G/ip_reputation``."""
    in_use: bool
    """Some service runs it."""


@dataclass(frozen=True, slots=True)
class WafRuleState:
    """One rule of a set, for one service."""

    number: str
    title: str
    enabled: bool
    """The service runs it."""


def _entries(answer: Any) -> Iterator[tuple[str, bool]]:
    """Every text in the answer whose name says whether it is active, however deep it stands."""
    if not isinstance(answer, Mapping):
        return
    for name, value in answer.items():
        word = str(name).lower()
        if isinstance(value, Mapping):
            yield from _entries(value)
        elif word.startswith(("active", "inactive")):
            texts = value if isinstance(value, builtins.list) else [value]
            yield from ((str(text).strip(), word.startswith("active")) for text in texts if text)


def _installed() -> Script[builtins.list[WafRuleSet]]:
    answer = yield lambda client: client.waf_rules.list()
    return [WafRuleSet(name, active) for name, active in _entries(answer)]


def _states(service: int | str, rule_set: str) -> Script[builtins.list[WafRuleState]]:
    answer = yield lambda client: client.waf_rules.list_identifiers(service, rule_set)
    found = []
    for text, active in _entries(answer):
        number, _, title = text.partition(":")
        found.append(WafRuleState(number.strip(), title.strip(), active))
    return found


class WafRules(printed.WafRules):
    """Sets of rules of the legacy engine."""

    def __init__(self, session: Session, client: LoadMaster) -> None:
        super().__init__(session)
        self._client = client

    def installed(self) -> builtins.list[WafRuleSet]:
        """The installed sets, and whether any service runs them.

        How sets are written in the answer is unverified.
        """
        return self._client.run_script(_installed())

    def states(self, service: int | str, rule_set: str) -> builtins.list[WafRuleState]:
        """The single rules of a set, and whether the service runs them.

        Raises ``NotFound`` where there is no such service or set. Known from the vendor's documents.
        """
        return self._client.run_script(_states(service, rule_set))


class AsyncWafRules(printed.AsyncWafRules):
    """As ``WafRules``."""

    def __init__(self, session: AsyncSession, client: AsyncLoadMaster) -> None:
        super().__init__(session)
        self._client = client

    async def installed(self) -> builtins.list[WafRuleSet]:
        """As ``WafRules.installed``."""
        return await self._client.run_script(_installed())

    async def states(self, service: int | str, rule_set: str) -> builtins.list[WafRuleState]:
        """As ``WafRules.states``."""
        return await self._client.run_script(_states(service, rule_set))
