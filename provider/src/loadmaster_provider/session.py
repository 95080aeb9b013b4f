"""The one appliance behind a provider block: connection, identity, and what all resources of a Terraform
command share.

A session lives as long as the provider process, which is one walk of Terraform over its graph. Lists read in
it are shared by everybody and dropped by the next write of their kind.
"""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Generic, TypeVar

import loadmaster
from loadmaster_provider.claims import Claims
from loadmaster_provider.configuration import Configuration
from loadmaster_provider.diagnostics import advice, unreachable
from loadmaster_provider.protocol import ProviderError
from loadmaster_provider.vanished import VanishGuard

__all__ = ["Session"]

T = TypeVar("T")
_SERIAL = "serial_number"
_LANE_SECONDS = 4 * 3600.0
"""Long: in an apply of a thousand services the last one waits for all others."""


class Session:
    """Everything that resources ask an appliance through. Safe for many threads."""

    def __init__(self) -> None:
        self.configuration: Configuration | None = None
        self.claims = Claims()
        self.vanished = VanishGuard()
        self._guard = threading.Lock()
        self._client: loadmaster.LoadMaster | None = None
        self._lists: dict[str, _Shared[Any]] = {}
        self._authority: Path | None = None

    def configure(self, configuration: Configuration | None) -> None:
        """Take the provider block; ``None`` while parts of it are only known after apply."""
        self.configuration = configuration

    def close(self) -> None:
        """End the connections and remove what was written to disk."""
        with self._guard:
            if self._client is not None:
                self._client.close()
            self._client = None
            if self._authority is not None:
                self._authority.unlink(missing_ok=True)
            self._authority = None

    # ------------------------------------------------------------------------------------ connection

    @property
    def client(self) -> loadmaster.LoadMaster:
        """The connected client; ``ProviderError`` while the provider block holds unknown values."""
        with self._guard:
            if self._client is None:
                with advice("use the provider block"):
                    self._client = self._open()
            return self._client

    def _open(self) -> loadmaster.LoadMaster:
        block = self.configuration
        if block is None:
            raise ProviderError(
                "the appliance is not known yet",
                "The provider block holds values that are only known after apply, so nothing can be read "
                "from the appliance while planning. "
                "Apply what they come from first, for example with -target.",
            )
        ca: Path | str | None = block.ca_file
        if block.ca_pem:
            ca = self._authority = _private_file(block.ca_pem)
        return loadmaster.LoadMaster(
            block.url,
            api_key=block.api_key,
            username=block.username,
            password=block.password,
            ca=ca,
            fingerprint=block.fingerprint,
            verify=block.verify_tls,
            calls_per_second=block.calls_per_second,
            calls_in_flight=block.calls_in_flight,
            timeout_seconds=block.timeout_seconds,
        )

    @contextmanager
    def exclusive(self, *, stop: threading.Event) -> Iterator[loadmaster.LoadMaster]:
        """Be the only one on this machine that changes the appliance, over all runs of Terraform and other
        tools.

        The API has neither transactions nor tags, so whoever looks, decides and writes may be overtaken in
        between.
        """
        with self.client.write_lane(_LANE_SECONDS):
            if stop.is_set():
                raise ProviderError(
                    "interrupted", "The run was ended before anything was sent for this object."
                )
            yield self.client

    # ------------------------------------------------------------------------------------ shared reads

    def shared(self, kind: str, load: Callable[[loadmaster.LoadMaster], T]) -> T:
        """What ``load`` reads, read once for everybody until ``forget``; a failure is shared as well."""
        with self._guard:
            entry = self._lists.get(kind)
            if entry is None:
                entry = self._lists[kind] = _Shared()
        value: T = entry.get(lambda: load(self.client))
        return value

    def forget(self, *kinds: str) -> None:
        """Drop lists that a write made old."""
        with self._guard:
            for kind in kinds:
                self._lists.pop(kind, None)

    def existed(self, kind: str, key: str, keys: Callable[[], Collection[str]]) -> bool:
        """Whether the object was there when this run first looked at its kind, and was not removed by the run
        since.
        """
        there = self.shared(f"{kind} at the start", lambda _: set(keys()))
        with self._guard:
            return key in there

    def removed(self, kind: str, key: str) -> None:
        """Note that this run has removed the object, so that it can be made anew."""
        with self._guard:
            entry = self._lists.get(f"{kind} at the start")
            if entry is not None:
                entry.change(lambda there: there.discard(key))

    def settings(self) -> dict[str, Any]:
        """All values that ``getall`` shows, by Python name."""
        return self.shared("settings", lambda client: dict(client.settings.all()))

    def reached(self) -> bool:
        """Whether a plan may ask the appliance: it is known, and something answers there.

        Only silence counts as out of reach. Refused credentials and certificates nobody trusts are raised.
        """
        if self.configuration is None:
            return False
        try:
            self.settings()
        except loadmaster.LoadMasterError as error:
            if unreachable(error):
                return False
            raise
        return True

    # ------------------------------------------------------------------------------------ which box it is

    def check_unit(self, private: dict[str, Any]) -> None:
        """Refuse another appliance than the one the object was made on, and remember this one."""
        serial = self.serial()
        known = private.get(_SERIAL)
        allowed = self.configuration is not None and self.configuration.allow_replaced_unit
        if known and serial and known != serial and not allowed:
            raise ProviderError(
                "this is another appliance",
                f"The object was made on the unit with serial number {known}, and the one that answers now "
                f"has {serial}. "
                "If the unit was replaced, set allow_replaced_unit = true in the provider block for one "
                "run.",
            )
        if serial:
            private[_SERIAL] = serial

    def name_of_unit(self) -> str:
        """Address and serial number together, for notes of this machine about the unit."""
        return f"{self.configuration.url if self.configuration is not None else ''} {self.serial()}"

    def serial(self) -> str:
        """Serial number of the unit that answers; empty when it tells none."""
        with advice("read the appliance's serial number"):
            return str(self.settings().get(_SERIAL) or "")


class _Shared(Generic[T]):
    """One read that many threads want; the first does it, the others wait for its result or its error."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._value: list[T] = []
        self._error: Exception | None = None

    def get(self, load: Callable[[], T]) -> T:
        with self._turn:
            if self._error is not None:
                raise self._error
            if not self._value:
                try:
                    self._value.append(load())
                except Exception as error:
                    self._error = error
                    raise
            return self._value[0]

    def change(self, alter: Callable[[T], object]) -> None:
        """Alter the value in place, if there is one yet."""
        for value in self._value:
            alter(value)


def _private_file(text: str) -> Path:
    descriptor, name = tempfile.mkstemp(prefix="loadmaster-ca-", suffix=".pem")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    return Path(name)
