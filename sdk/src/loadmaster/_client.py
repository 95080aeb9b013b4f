"""The two clients: where to, as whom, how fast. What they can do is printed in ``resources``."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar
from urllib.parse import urlsplit

from loadmaster import _tls
from loadmaster._exceptions import InvalidCall
from loadmaster._flow import Dialect, Settings
from loadmaster._raw_call import raw_command
from loadmaster._script import Script, run, run_async
from loadmaster._session import LANE_SECONDS, AsyncSession, Session
from loadmaster._wire.request import AsyncTransport, Credentials, Transport
from loadmaster.resources import Accessors, AsyncAccessors

if TYPE_CHECKING:
    from loadmaster._snapshot import Snapshot
    from loadmaster._transport import AsyncHttpTransport, HttpTransport
    from loadmaster.helpers.certificate import AsyncCertificates, Certificates
    from loadmaster.helpers.content_rule import AsyncContentRules, ContentRules
    from loadmaster.helpers.interface import AsyncInterfaces, Interfaces
    from loadmaster.helpers.real_server import AsyncRealServers, RealServers
    from loadmaster.helpers.sub_virtual_service import AsyncSubVirtualServices, SubVirtualServices

__all__ = ["AsyncLoadMaster", "LoadMaster"]

T = TypeVar("T")
TIMEOUT_SECONDS = 60.0
CALLS_PER_SECOND = 6.0
CALLS_IN_FLIGHT = 4


def _settings(
    url: str,
    *,
    api_key: str | None,
    username: str | None,
    password: str | None,
    calls_per_second: float | None,
    calls_in_flight: int,
    timeout_seconds: float,
    dialect: Dialect,
) -> Settings:
    clean, appliance = _checked_url(url)
    if calls_per_second is not None and not 0 < calls_per_second < 1_000_000:
        raise InvalidCall(
            f"calls_per_second is {calls_per_second!r}; expected a number above 0, or None for no pacing"
        )
    if calls_in_flight < 1:
        raise InvalidCall(f"calls_in_flight is {calls_in_flight!r}; expected 1 or more")
    if not 0 < timeout_seconds < 1_000_000:
        raise InvalidCall(f"timeout_seconds is {timeout_seconds!r}; expected a number of seconds above 0")
    if dialect not in ("auto", "v2", "v1"):
        raise InvalidCall(f"dialect is {dialect!r}; expected 'auto', 'v2' or 'v1'")
    if (username is None) != (password is None):
        raise InvalidCall("username and password belong together, but only one of them is given")
    for name, text in (("api_key", api_key), ("username", username), ("password", password)):
        if text == "":
            raise InvalidCall(f"{name} is empty")
    return Settings(
        url=clean,
        appliance=appliance,
        credentials=Credentials(api_key, username, password),
        calls_per_second=calls_per_second,
        calls_in_flight=calls_in_flight,
        timeout_seconds=timeout_seconds,
        dialect=dialect,
    )


def _checked_url(url: str) -> tuple[str, str]:
    """The address without ornaments, and host and port."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise InvalidCall(f"url is {url!r}; expected something like https://lb.example:443") from None
    if parts.username is not None or parts.password is not None:
        raise InvalidCall("url contains user or password; give them as username and password")
    plain = parts.path in ("", "/") and not parts.query and not parts.fragment
    if parts.scheme not in ("https", "http") or not host or not plain or re.search(r"\s", url) or port == 0:
        raise InvalidCall(f"url is {url!r}; expected something like https://lb.example:443")
    if parts.scheme == "http" and not _is_loopback(host):
        raise InvalidCall(
            f"url is {url!r}; plain http would show the credentials to everybody, expected https://"
        )
    name = f"[{host}]" if ":" in host else host
    number = port or (443 if parts.scheme == "https" else 80)
    return f"{parts.scheme}://{name}:{number}", f"{name}:{number}"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class LoadMaster(Accessors):
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
        settings = _settings(
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

            tls = _context(settings, ca, fingerprint, verify)
            transport = self._network = HttpTransport(settings.url, tls, calls_in_flight)
        self._session = Session(settings, transport)

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

        Texts, numbers, booleans and bytes (a file) are sent as they are. ``reads`` says that repeating it is
        harmless; commands of the description know that themselves.
        """
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

    def run_script(self, script: Script[T]) -> T:
        """Carry out steps that were written for both clients; see ``loadmaster.helpers``."""
        return run(self, script)

    @cached_property
    def certificates(self) -> Certificates:
        """Server certificates with their keys, and intermediates."""
        from loadmaster.helpers.certificate import Certificates

        return Certificates(self._session, self)

    @cached_property
    def content_rules(self) -> ContentRules:
        """Rules that select servers or change requests and answers."""
        from loadmaster.helpers.content_rule import ContentRules

        return ContentRules(self._session, self)

    @cached_property
    def interfaces(self) -> Interfaces:
        """Network interfaces with their addresses."""
        from loadmaster.helpers.interface import Interfaces

        return Interfaces(self._session)

    @cached_property
    def real_servers(self) -> RealServers:
        """The machines behind a service."""
        from loadmaster.helpers.real_server import RealServers

        return RealServers(self._session, self)

    @cached_property
    def sub_virtual_services(self) -> SubVirtualServices:
        """Services inside a virtual service."""
        from loadmaster.helpers.sub_virtual_service import SubVirtualServices

        return SubVirtualServices(self._session, self)


class AsyncLoadMaster(AsyncAccessors):
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
        settings = _settings(
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

            tls = _context(settings, ca, fingerprint, verify)
            transport = self._network = AsyncHttpTransport(settings.url, tls, calls_in_flight)
        self._session = AsyncSession(settings, transport)

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

    async def run_script(self, script: Script[T]) -> T:
        """As ``LoadMaster.run_script``."""
        return await run_async(self, script)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """As ``LoadMaster.certificates``."""
        from loadmaster.helpers.certificate import AsyncCertificates

        return AsyncCertificates(self._session, self)

    @cached_property
    def content_rules(self) -> AsyncContentRules:
        """As ``LoadMaster.content_rules``."""
        from loadmaster.helpers.content_rule import AsyncContentRules

        return AsyncContentRules(self._session, self)

    @cached_property
    def interfaces(self) -> AsyncInterfaces:
        """As ``LoadMaster.interfaces``."""
        from loadmaster.helpers.interface import AsyncInterfaces

        return AsyncInterfaces(self._session)

    @cached_property
    def real_servers(self) -> AsyncRealServers:
        """As ``LoadMaster.real_servers``."""
        from loadmaster.helpers.real_server import AsyncRealServers

        return AsyncRealServers(self._session, self)

    @cached_property
    def sub_virtual_services(self) -> AsyncSubVirtualServices:
        """As ``LoadMaster.sub_virtual_services``."""
        from loadmaster.helpers.sub_virtual_service import AsyncSubVirtualServices

        return AsyncSubVirtualServices(self._session, self)


def _context(settings: Settings, ca: str | Path | None, fingerprint: str | None, verify: bool) -> Any:
    if settings.url.startswith("http:"):
        if ca is not None or fingerprint is not None:
            raise InvalidCall(f"url is {settings.url!r} without TLS, but ca or fingerprint is given")
        return None
    return _tls.context(ca=ca, fingerprint=fingerprint, verify=verify, host=settings.appliance)
