"""Logs of the web application firewall: the names of the audit files, however an answer wraps them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from loadmaster._script import Script
from loadmaster._session import AsyncSession, Session
from loadmaster.resources import waf_log as printed

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster

__all__ = ["AsyncWafLogs", "WafLogs"]


def _texts(answer: Any) -> Iterator[str]:
    if isinstance(answer, Mapping):
        answer = list(answer.values())
    if isinstance(answer, list):
        for one in answer:
            yield from _texts(one)
    elif isinstance(answer, str) and answer.strip():
        yield answer.strip()


def _files() -> Script[list[str]]:
    answer = yield lambda client: client.waf_logs.list_files()
    return list(_texts(answer))


class WafLogs(printed.WafLogs):
    """What the web application firewall writes down."""

    def __init__(self, session: Session, client: LoadMaster) -> None:
        super().__init__(session)
        self._client = client

    def files(self) -> list[str]:
        """The names of the audit files, as ``download_file`` takes them.

        How the answer wraps them is unverified.
        """
        return self._client.run_script(_files())


class AsyncWafLogs(printed.AsyncWafLogs):
    """As ``WafLogs``."""

    def __init__(self, session: AsyncSession, client: AsyncLoadMaster) -> None:
        super().__init__(session)
        self._client = client

    async def files(self) -> list[str]:
        """As ``WafLogs.files``."""
        return await self._client.run_script(_files())
