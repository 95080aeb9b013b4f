# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What holds for the web application firewall of the whole appliance: where the vendor's rules come from and
when they are taken up. Which rules a service runs is told by the families of legacy and of OWASP rules, and
whether it runs any by the service itself.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import overload

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import Progress
from loadmaster._wire.shape import File, Nothing, One, Prose
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.waf import WafSettings

__all__ = ["AsyncWaf", "Waf"]

_P_ENABLED = Parameter("enable", Form(type="bool"), required=True)
_P_HOUR = Parameter("hour", Form(type="int", minimum=0, maximum=23), required=True)
_SHOW: Command[WafSettings] = Command(
    "getwafsettings", "getwafsettings", "read", {}, One(WafSettings, inside=("WAF",))
)
_DOWNLOAD_CHANGE_LOG: Command[bytes] = Command(
    "getwafchangelog", "getwafchangelog", "download", {}, File("data")
)
_SET_AUTOMATIC_UPDATE: Command[None] = Command(
    "setwafautoupdate", "setwafautoupdate", "write", {"enabled": _P_ENABLED}, Nothing()
)
_SET_AUTOMATIC_INSTALLATION: Command[None] = Command(
    "setwafautoinstall", "setwafautoinstall", "write", {"enabled": _P_ENABLED}, Nothing()
)
_SET_AUTOMATIC_INSTALLATION_UNVERIFIED: Command[None] = Command(
    "enablewafautoinstall", "enablewafautoinstall", "write", {"enabled": _P_ENABLED}, Nothing()
)
_SET_INSTALLATION_HOUR: Command[None] = Command(
    "setwafinstalltime", "setwafinstalltime", "write", {"hour": _P_HOUR}, Nothing()
)
_FETCH_RULES: Command[str] = Command("downloadwafrules", "downloadwafrules", "action", {}, Prose())
_INSTALL_RULES: Command[None] = Command("maninstallwafrules", "maninstallwafrules", "action", {}, Nothing())


class Waf:
    """What holds for the web application firewall of the whole appliance: where the vendor's rules come from
    and when they are taken up. Which rules a service runs is told by the families of legacy and of OWASP
    rules, and whether it runs any by the service itself.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def show(
        self,
    ) -> WafSettings:
        """Read how the vendor's rules are kept up to date, and where the audit logs go.

        The names of the answer are those of one client, which guessed them.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW,
            {},
        )

    def set_automatic_update(
        self,
        enabled: bool,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Fetch the vendor's rules every day, or no longer.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            enabled: Whether rules are fetched.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_AUTOMATIC_UPDATE,
            {
                "enabled": enabled,
            },
            settle,
        )

    def set_automatic_installation(
        self,
        enabled: bool,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take fetched rules up every day, or no longer.

        Traffic: Rules that come or change may stop requests that were let through before.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            enabled: Whether rules are taken up by themselves.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_AUTOMATIC_INSTALLATION,
            {
                "enabled": enabled,
            },
            settle,
        )

    def set_automatic_installation_unverified(
        self,
        enabled: bool,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take fetched rules up every day, or no longer, under the name that the vendor's own module uses.

        Documents and another client call it setwafautoinstall; nobody is known to have tried this one.

        Traffic: Rules that come or change may stop requests that were let through before.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            enabled: Whether rules are taken up by themselves.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SET_AUTOMATIC_INSTALLATION_UNVERIFIED,
            {
                "enabled": enabled,
            },
            settle,
        )

    def set_installation_hour(
        self,
        hour: int,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Say at which hour of the day fetched rules are taken up.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            hour: Hour of the day, by the clock of the appliance. 0 to 23, in hours.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_INSTALLATION_HOUR,
            {
                "hour": hour,
            },
            settle,
        )

    def fetch_rules(
        self,
        *,
        settle: Callable[[], str | None] | None = None,
    ) -> str:
        """Fetch the vendor's rules now. The answer tells in its text whether there were any new ones.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unable to contact the update server': The vendor cannot be reached; the wording is assumed.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _FETCH_RULES,
            {},
            settle,
        )

    def install_rules(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take up the rules that were fetched.

        Traffic: Rules that come or change may stop requests that were let through before.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'No rules to install': Nothing was fetched that is not in use; the wording is assumed.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _INSTALL_RULES,
            {},
            settle,
        )

    @overload
    def download_change_log(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_change_log(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_change_log(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the list of changes to the vendor's rules.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD_CHANGE_LOG,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_CHANGE_LOG,
            {},
            progress=progress,
        )


class AsyncWaf:
    """What holds for the web application firewall of the whole appliance: where the vendor's rules come from
    and when they are taken up. Which rules a service runs is told by the families of legacy and of OWASP
    rules, and whether it runs any by the service itself.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def show(
        self,
    ) -> WafSettings:
        """Read how the vendor's rules are kept up to date, and where the audit logs go.

        The names of the answer are those of one client, which guessed them.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW,
            {},
        )

    async def set_automatic_update(
        self,
        enabled: bool,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Fetch the vendor's rules every day, or no longer.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            enabled: Whether rules are fetched.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_AUTOMATIC_UPDATE,
            {
                "enabled": enabled,
            },
            settle,
        )

    async def set_automatic_installation(
        self,
        enabled: bool,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take fetched rules up every day, or no longer.

        Traffic: Rules that come or change may stop requests that were let through before.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            enabled: Whether rules are taken up by themselves.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_AUTOMATIC_INSTALLATION,
            {
                "enabled": enabled,
            },
            settle,
        )

    async def set_automatic_installation_unverified(
        self,
        enabled: bool,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take fetched rules up every day, or no longer, under the name that the vendor's own module uses.

        Documents and another client call it setwafautoinstall; nobody is known to have tried this one.

        Traffic: Rules that come or change may stop requests that were let through before.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            enabled: Whether rules are taken up by themselves.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SET_AUTOMATIC_INSTALLATION_UNVERIFIED,
            {
                "enabled": enabled,
            },
            settle,
        )

    async def set_installation_hour(
        self,
        hour: int,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Say at which hour of the day fetched rules are taken up.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            hour: Hour of the day, by the clock of the appliance. 0 to 23, in hours.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_INSTALLATION_HOUR,
            {
                "hour": hour,
            },
            settle,
        )

    async def fetch_rules(
        self,
        *,
        settle: Callable[[], Awaitable[str | None]] | None = None,
    ) -> str:
        """Fetch the vendor's rules now. The answer tells in its text whether there were any new ones.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unable to contact the update server': The vendor cannot be reached; the wording is assumed.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _FETCH_RULES,
            {},
            settle,
        )

    async def install_rules(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take up the rules that were fetched.

        Traffic: Rules that come or change may stop requests that were let through before.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'No rules to install': Nothing was fetched that is not in use; the wording is assumed.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _INSTALL_RULES,
            {},
            settle,
        )

    @overload
    async def download_change_log(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_change_log(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_change_log(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the list of changes to the vendor's rules.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD_CHANGE_LOG,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_CHANGE_LOG,
            {},
            progress=progress,
        )
