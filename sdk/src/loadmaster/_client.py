"""The two clients: where to, as whom, how fast. What they can do is printed in ``resources``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar

from loadmaster._client_settings import client_settings, tls_context
from loadmaster._helped import AsyncHelpedAccessors, HelpedAccessors
from loadmaster._script import Script, run, run_async
from loadmaster._session import LANE_SECONDS, AsyncSession, Session
from loadmaster._wire.request import AsyncTransport, Transport

if TYPE_CHECKING:
    from loadmaster._pair import Access, AsyncPair, Pair
    from loadmaster._snapshot import Snapshot
    from loadmaster._transport import AsyncHttpTransport, HttpTransport


__all__ = ["AsyncLoadMaster", "LoadMaster"]

T = TypeVar("T")
TIMEOUT_SECONDS = 60.0
CALLS_PER_SECOND = 6.0
CALLS_IN_FLIGHT = 4


class LoadMaster(HelpedAccessors):
    """One appliance, spoken to from threads.

    ``api_key``, or ``username`` and ``password``, say who is calling; a unit that was never booted takes no
    credentials. The certificate is checked against the machine's store, or against ``ca`` (a PEM file), or it
    has to have the SHA-256 ``fingerprint``, self-signed or not. ``verify=False`` checks nothing, and warns.

    All clients of an appliance together make at most ``calls_per_second`` with ``calls_in_flight`` at once,
    since the appliance cuts everybody's connections above 30 calls in 3 seconds; ``None`` switches pacing
    off. Up to 9 a second stays below that. ``timeout_seconds`` is for one call; uploads and downloads have
    ten times as long. ``dialect`` "auto" speaks v2 and falls back to v1 on firmware without it. ``transport``
    takes the place of the network: a function from request to response.

    Reads are repeated when the connection is cut. A write is repeated only when it certainly did not happen.
    Where its answer is lost, the client looks at the object: a change that is there is done, one that is not
    there is sent again, an object that is gone was removed. For everything else, creations above all, only
    the caller knows what to look for: ``settle`` of the method is called, looks at the appliance and returns
    what the method would have returned (``True`` for methods that return nothing), or ``None`` when nothing
    happened, and then the write is sent again. Where nobody can tell, the method raises ``FateUnknown``.

    Files are given as bytes, as a path or opened in binary mode, and are read in pieces as they are sent;
    downloads come back as bytes or go into the file ``to``. ``progress`` is told how far a file is.

    Every method may raise ``InvalidCall`` before anything is sent; ``Refused`` or one of its kinds where the
    appliance says no, such as ``NotFound``, ``AlreadyExists``, ``InvalidValue``, ``AuthenticationFailed``,
    ``PermissionDenied`` or ``UnknownCommand`` (the firmware lacks it); ``ConnectionFailed`` or one of its
    kinds where no answer comes; and ``AnswerNotUnderstood`` for one that is not the API's.

    Raises ``InvalidCall`` for settings that make no sense. Nothing is sent before the first call.
    """

    def __init__(
        self,
        url: str,
        *,
        api_key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        ca: str | Path | None = None,
        fingerprint: str | None = None,
        verify: bool = True,
        calls_per_second: float | None = CALLS_PER_SECOND,
        calls_in_flight: int = CALLS_IN_FLIGHT,
        timeout_seconds: float = TIMEOUT_SECONDS,
        dialect: Literal["auto", "v2", "v1"] = "auto",
        transport: Transport | None = None,
    ) -> None:
        settings = client_settings(
            url,
            api_key=api_key,
            username=username,
            password=password,
            calls_per_second=calls_per_second,
            calls_in_flight=calls_in_flight,
            timeout_seconds=timeout_seconds,
            dialect=dialect,
        )
        self.url = settings.url
        self._network: HttpTransport | None = None
        if transport is None:
            from loadmaster._transport import HttpTransport

            tls = tls_context(settings, ca, fingerprint, verify)
            transport = self._network = HttpTransport(settings.url, tls, calls_in_flight)
        self._session = Session(settings, transport)

    @classmethod
    def pair(
        cls,
        first: str,
        second: str,
        shared: str | None = None,
        *,
        first_access: Access | None = None,
        second_access: Access | None = None,
        api_key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        ca: str | Path | None = None,
        fingerprint: str | None = None,
        verify: bool = True,
        calls_per_second: float | None = CALLS_PER_SECOND,
        calls_in_flight: int = CALLS_IN_FLIGHT,
        timeout_seconds: float = TIMEOUT_SECONDS,
        dialect: Literal["auto", "v2", "v1"] = "auto",
    ) -> Pair:
        """Two units that stand in for each other; ``shared`` is the address that the active one answers.

        ``first_access`` and ``second_access`` hold what a unit has of its own, keys and passwords above all;
        everything else holds for all three addresses. Raises ``InvalidCall`` for one unit given twice.
        Nothing is sent before the first call.
        """
        from loadmaster._pair import Pair, access_options

        common: dict[str, Any] = {
            "api_key": api_key,
            "username": username,
            "password": password,
            "ca": ca,
            "fingerprint": fingerprint,
            "verify": verify,
            "calls_per_second": calls_per_second,
            "calls_in_flight": calls_in_flight,
            "timeout_seconds": timeout_seconds,
            "dialect": dialect,
        }
        of_first, of_second = (access_options(common, access) for access in (first_access, second_access))
        return Pair(
            cls(first, **of_first),
            cls(second, **of_second),
            None if shared is None else (cls(shared, **of_first), cls(shared, **of_second)),
        )

    def __repr__(self) -> str:
        return f"LoadMaster({self.url!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections. The client cannot be used afterwards."""
        if self._network is not None:
            self._network.close()

    def write_lane(self, timeout_seconds: float = LANE_SECONDS) -> AbstractContextManager[None]:
        """Keep other writers of this machine away: for steps that read, decide and write.

        The holder may enter again. Raises ``TimedOut`` when others hold the lane longer than
        ``timeout_seconds``.
        """
        return self._session.lane.hold(timeout_seconds)

    def call(
        self, command: str, parameters: Mapping[str, object] | None = None, *, reads: bool = False
    ) -> dict[str, Any]:
        """Make any call under its wire names and get the answer as it came, without code, status and message.

        Texts, numbers and booleans are sent as they are; a file goes as bytes, as a ``Path`` or opened in
        binary mode. ``reads`` says that repeating it is harmless; commands of the description know that
        themselves.
        """
        from loadmaster._raw_call import raw_command

        made, arguments = raw_command(command, parameters or {}, reads=reads)
        return self._session.execute(made, arguments)

    def list_commands(self) -> list[str]:
        """The commands this unit says it has."""
        return self.system.list_api().commands

    def snapshot(
        self, families: Iterable[str] | None = None, *, settings: Iterable[str] | None = None
    ) -> Snapshot:
        """What the appliance is configured to be: the families named, or all with the settings.

        A family goes by its name or accessor; ``"settings"`` is one of them. ``settings`` names the settings
        that are wanted, where not all are.

        Takes one or two read calls for each family, one for the settings, and one for each setting that the
        listing leaves out.
        """
        from loadmaster._snapshot import take

        return self.run_script(take(families, settings))

    def reboot_and_wait(self, timeout_seconds: float = 600.0, *, poll_seconds: float = 5.0) -> None:
        """Restart the unit and return when it answers again with another boot time.

        All its connections end; in a pair the partner takes over. Raises ``DidNotReturn`` after
        ``timeout_seconds``, saying whether it still answers, and ``AuthenticationFailed`` at once.
        """
        from loadmaster._reboot import reboot_and_wait

        self.run_script(reboot_and_wait(timeout_seconds, poll_seconds))

    def run_script(self, script: Script[T]) -> T:
        """Carry out steps that were written for both clients; see ``loadmaster.helpers``."""
        return run(self, script)


class AsyncLoadMaster(AsyncHelpedAccessors):
    """One appliance, spoken to from tasks. Everything is as in ``LoadMaster``."""

    def __init__(
        self,
        url: str,
        *,
        api_key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        ca: str | Path | None = None,
        fingerprint: str | None = None,
        verify: bool = True,
        calls_per_second: float | None = CALLS_PER_SECOND,
        calls_in_flight: int = CALLS_IN_FLIGHT,
        timeout_seconds: float = TIMEOUT_SECONDS,
        dialect: Literal["auto", "v2", "v1"] = "auto",
        transport: AsyncTransport | None = None,
    ) -> None:
        settings = client_settings(
            url,
            api_key=api_key,
            username=username,
            password=password,
            calls_per_second=calls_per_second,
            calls_in_flight=calls_in_flight,
            timeout_seconds=timeout_seconds,
            dialect=dialect,
        )
        self.url = settings.url
        self._network: AsyncHttpTransport | None = None
        if transport is None:
            from loadmaster._transport import AsyncHttpTransport

            tls = tls_context(settings, ca, fingerprint, verify)
            transport = self._network = AsyncHttpTransport(settings.url, tls, calls_in_flight)
        self._session = AsyncSession(settings, transport)

    @classmethod
    def pair(
        cls,
        first: str,
        second: str,
        shared: str | None = None,
        *,
        first_access: Access | None = None,
        second_access: Access | None = None,
        api_key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        ca: str | Path | None = None,
        fingerprint: str | None = None,
        verify: bool = True,
        calls_per_second: float | None = CALLS_PER_SECOND,
        calls_in_flight: int = CALLS_IN_FLIGHT,
        timeout_seconds: float = TIMEOUT_SECONDS,
        dialect: Literal["auto", "v2", "v1"] = "auto",
    ) -> AsyncPair:
        """As ``LoadMaster.pair``."""
        from loadmaster._pair import AsyncPair, access_options

        common: dict[str, Any] = {
            "api_key": api_key,
            "username": username,
            "password": password,
            "ca": ca,
            "fingerprint": fingerprint,
            "verify": verify,
            "calls_per_second": calls_per_second,
            "calls_in_flight": calls_in_flight,
            "timeout_seconds": timeout_seconds,
            "dialect": dialect,
        }
        of_first, of_second = (access_options(common, access) for access in (first_access, second_access))
        return AsyncPair(
            cls(first, **of_first),
            cls(second, **of_second),
            None if shared is None else (cls(shared, **of_first), cls(shared, **of_second)),
        )

    def __repr__(self) -> str:
        return f"AsyncLoadMaster({self.url!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections. The client cannot be used afterwards."""
        if self._network is not None:
            await self._network.aclose()

    def write_lane(self, timeout_seconds: float = LANE_SECONDS) -> AbstractAsyncContextManager[None]:
        """As ``LoadMaster.write_lane``; enter it with ``async with``."""
        return self._session.lane.hold_async(timeout_seconds)

    async def call(
        self, command: str, parameters: Mapping[str, object] | None = None, *, reads: bool = False
    ) -> dict[str, Any]:
        """As ``LoadMaster.call``."""
        from loadmaster._raw_call import raw_command

        made, arguments = raw_command(command, parameters or {}, reads=reads)
        return await self._session.execute(made, arguments)

    async def list_commands(self) -> list[str]:
        """As ``LoadMaster.list_commands``."""
        return (await self.system.list_api()).commands

    async def snapshot(
        self, families: Iterable[str] | None = None, *, settings: Iterable[str] | None = None
    ) -> Snapshot:
        """As ``LoadMaster.snapshot``."""
        from loadmaster._snapshot import take

        return await self.run_script(take(families, settings))

    async def reboot_and_wait(self, timeout_seconds: float = 600.0, *, poll_seconds: float = 5.0) -> None:
        """As ``LoadMaster.reboot_and_wait``."""
        from loadmaster._reboot import reboot_and_wait

        await self.run_script(reboot_and_wait(timeout_seconds, poll_seconds))

    async def run_script(self, script: Script[T]) -> T:
        """As ``LoadMaster.run_script``."""
        return await run_async(self, script)
