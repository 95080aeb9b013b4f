"""API keys: making one without pushing another out, and knowing which one is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import SecretStr

from loadmaster._exceptions import AnswerNotUnderstood, FateUnknown, InvalidValue
from loadmaster._script import Script
from loadmaster._session import AsyncSession, Session
from loadmaster.resources import api_key as printed

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster

__all__ = ["MOST_KEYS", "SAFE_KEYS", "ApiKeys", "AsyncApiKeys"]

MOST_KEYS = 16
"""Keys a user has at most; a unit drops the oldest for the next one without a word."""
SAFE_KEYS = 14
"""From so many on no further key is made, so that two callers at once push nobody's key out."""


def _create() -> Script[SecretStr]:
    before = yield lambda client: client.api_keys.list()
    if len(before) >= SAFE_KEYS:
        raise InvalidValue(
            f"the user has {len(before)} API keys already; a unit keeps {MOST_KEYS} and silently drops the "
            "oldest for the next one, so delete keys that nobody uses first",
            command="addapikey",
            code=422,
        )
    known = {key.get_secret_value() for key in before}
    try:
        after = yield lambda client: client.api_keys.add()
    except FateUnknown:
        after = yield lambda client: client.api_keys.list()
    made = [key for key in after if key.get_secret_value() not in known]
    if len(made) != 1:
        raise AnswerNotUnderstood(
            f"{len(made)} new API keys are listed after one was made; somebody else may be making keys too",
            command="addapikey",
        )
    new: SecretStr = made[0]
    return new


class ApiKeys(printed.ApiKeys):
    """Keys with which programs log in."""

    def __init__(self, session: Session, client: LoadMaster) -> None:
        super().__init__(session)
        self._client = client

    def create(self) -> SecretStr:
        """Make a key for the calling user and return it.

        Raises ``InvalidValue`` when the user has 14 keys or more: the appliance holds 16 and drops the oldest
        without saying so. Known from clients that work against units.
        """
        return self._client.run_script(_create())


class AsyncApiKeys(printed.AsyncApiKeys):
    """As ``ApiKeys``."""

    def __init__(self, session: AsyncSession, client: AsyncLoadMaster) -> None:
        super().__init__(session)
        self._client = client

    async def create(self) -> SecretStr:
        """As ``ApiKeys.create``."""
        return await self._client.run_script(_create())
