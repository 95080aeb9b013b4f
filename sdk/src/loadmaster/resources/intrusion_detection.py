# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The rules by which requests to services with intrusion detection are judged. How easily a request is
rejected is a setting. Needs a licence that includes it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Nothing
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["AsyncIntrusionDetection", "IntrusionDetection"]

_P_RULES = Parameter("data", Form(type="file"), required=True)
_UPDATE_RULES: Command[None] = Command(
    "updatedetect", "updatedetect", "upload", {"rules": _P_RULES}, Nothing()
)


class IntrusionDetection:
    """The rules by which requests to services with intrusion detection are judged. How easily a request is
    rejected is a setting. Needs a licence that includes it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def update_rules(
        self,
        *,
        rules: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Put a set of rules in the place of the present one.

        No source tells the form of the file, the emulated unit takes text and gzip archives of text with
        rules in the language of Snort.

        Traffic: Requests to services with intrusion detection are judged by the new rules.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the application front end, otherwise it answers 422 'Not licensed for
        AFE'.

        Args:
            rules: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Invalid intrusion detection rules': The file holds no rules.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPDATE_RULES,
            {
                "rules": rules,
            },
            settle,
            progress=progress,
        )


class AsyncIntrusionDetection:
    """The rules by which requests to services with intrusion detection are judged. How easily a request is
    rejected is a setting. Needs a licence that includes it.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def update_rules(
        self,
        *,
        rules: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Put a set of rules in the place of the present one.

        No source tells the form of the file, the emulated unit takes text and gzip archives of text with
        rules in the language of Snort.

        Traffic: Requests to services with intrusion detection are judged by the new rules.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the application front end, otherwise it answers 422 'Not licensed for
        AFE'.

        Args:
            rules: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Invalid intrusion detection rules': The file holds no rules.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPDATE_RULES,
            {
                "rules": rules,
            },
            settle,
            progress=progress,
        )
