"""The one appliance, or pair, behind a provider block: connection, identity, and what all resources of a
Terraform command share.

A session lives as long as the provider process, which is one walk of Terraform over its graph. Lists read in
it are shared by everybody and dropped by the next write of their kind.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

import loadmaster
from loadmaster_provider.claims import Claims
from loadmaster_provider.configuration import Configuration
from loadmaster_provider.connection import Clients
from loadmaster_provider.diagnostics import advice, unreachable
from loadmaster_provider.identity import check_identity, refuse_same_box
from loadmaster_provider.offline import offline_client, refuse_offline_write
from loadmaster_provider.pair.active_unit import ActiveUnit, NoPairYet
from loadmaster_provider.pair.lost_changes import may_be_lost, note_change
from loadmaster_provider.pair.members import PLACES, Members, Place, refuse_standby
from loadmaster_provider.protocol import ProviderError
from loadmaster_provider.vanished import VanishGuard

__all__ = ["Session"]

T = TypeVar("T")
_SERIAL = "serial_number"
_AT_THE_START = " at the start"
_UNIT_LISTINGS = "settings of each unit"
_STEADY_READS = 3
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
        self._clients: Clients | None = None
        self._members: Members | None = None
        self._active: ActiveUnit | None = None
        self._lists: dict[str, _Shared[Any]] = {}
        self._changing = threading.local()
        self._written_in: int | None = None
        """The epoch of the pair in which this run has changed something last."""

    def configure(self, configuration: Configuration | None) -> None:
        """Take the provider block; ``None`` while parts of it are only known after apply."""
        self.configuration = configuration

    def close(self) -> None:
        """End the connections and remove what was written to disk."""
        with self._guard:
            if self._clients is not None:
                self._clients.close()
            self._client = self._clients = self._members = self._active = None

    # ------------------------------------------------------------------------------------ connection

    @property
    def client(self) -> loadmaster.LoadMaster:
        """The client for everything a pair has in common: at each attempt it goes to the unit that is active
        then. ``ProviderError`` while the provider block holds unknown values.
        """
        with self._guard:
            if self._client is None:
                with advice("use the provider block"):
                    self._open(self._known_block())
            assert self._client is not None
            return self._client

    @property
    def members(self) -> Members | None:
        """Both units at their own addresses, for what each keeps for itself; ``None`` for a single unit."""
        if self.configuration is None or not self.configuration.is_pair:
            return None
        self.client  # noqa: B018 - opens both
        return self._members

    def _known_block(self) -> Configuration:
        if self.configuration is None:
            raise ProviderError(
                "the appliance is not known yet",
                "The provider block holds values that are only known after apply, so nothing can be read "
                "from the appliance while planning. "
                "Apply what they come from first, for example with -target.",
            )
        return self.configuration

    def _open(self, block: Configuration) -> None:
        if block.offline_snapshot is not None:
            self._client = offline_client(block.offline_snapshot)
            return
        self._clients = clients = Clients(block)
        own = [clients.open(access) for access in block.units]
        if not block.is_pair:
            self._client = own[0]
            return
        shared = [clients.open(one, url=block.shared) for one in block.units] if block.shared else []
        self._members = Members(loadmaster.Pair(own[0], own[1], (shared[0], shared[1]) if shared else None))
        self._active = ActiveUnit(
            self._members, on_switch=self.forget_everything, serial_numbers=self._serial_of_each
        )
        self._client = loadmaster.FollowingLoadMaster(self._active.choose, lane=own[0])

    @contextmanager
    def exclusive(self, *, stop: threading.Event) -> Iterator[loadmaster.LoadMaster]:
        """Be the only one on this machine that changes the appliance, over all runs of Terraform and other
        tools.

        The API has neither transactions nor tags, so whoever looks, decides and writes may be overtaken in
        between. In a pair, changes that the former active unit took before a switch may be lost, and so is
        what a unit takes that is not active any more; both end the run with an error, never in silence.
        """
        with self.lane(stop=stop):
            self._refuse_after_switch()
            self._changing.on = True
            try:
                yield self.client
            finally:
                self._changing.on = False
            self._refuse_lost_role()
            self._refuse_after_switch()
            if self._active is not None:
                self._written_in = self._active.epoch

    @contextmanager
    def lane(self, *, stop: threading.Event) -> Iterator[None]:
        """As ``exclusive``, for changes to the units of a pair by themselves, whoever is active."""
        if self._known_block().offline_snapshot is not None:
            refuse_offline_write()
        with self.client.write_lane(_LANE_SECONDS):
            if stop.is_set():
                raise ProviderError(
                    "interrupted", "The run was ended before anything was sent for this object."
                )
            yield

    def _refuse_lost_role(self) -> None:
        if self._active is not None and not self._active.still_active(after_a_write=True):
            self.forget_everything()
            raise ProviderError(
                "the active unit changed",
                "The unit that took the change is not the active one any more, so the change may be lost. "
                "Apply again: what is there is kept, and what is missing is made.",
            )

    def _refuse_after_switch(self) -> None:
        """Once for each switch: what this run has reported as done may not have reached the other unit."""
        active = self._active
        if active is None or self._written_in is None:
            return
        active.still_active()
        if active.epoch != self._written_in:
            self._written_in = active.epoch
            raise ProviderError(
                "the active unit changed during this run",
                "What was changed before may not have been copied to the unit that took over. Apply again: "
                "everything is looked at, what is there is kept, and what is missing is made.",
            )

    def pair_changed(self) -> None:
        """Forget which unit is active, and everything read, after a change of the pair itself."""
        if self._active is not None:
            self._active.forget()
        self.forget_everything()

    # ------------------------------------------------------------------------------------ shared reads

    def shared(self, kind: str, load: Callable[[loadmaster.LoadMaster], T]) -> T:
        """What ``load`` reads, read once for everybody until ``forget``; a failure is shared as well."""
        return self._once(kind, lambda: self._steady(load))

    def _once(self, kind: str, load: Callable[[], T]) -> T:
        with self._guard:
            entry = self._lists.get(kind)
            if entry is None:
                entry = self._lists[kind] = _Shared()
        value: T = entry.get(load)
        return value

    def _steady(self, load: Callable[[loadmaster.LoadMaster], T]) -> T:
        """What ``load`` reads from a unit that was active all the time; of a pair only that counts."""
        client, active = self.client, self._active
        if active is None:
            return load(client)
        for _ in range(_STEADY_READS):
            active.choose(None)
            before = active.epoch
            value = load(client)
            if active.epoch == before and active.still_active():
                return value
        raise ProviderError(
            "the active unit keeps changing",
            f"Each of {_STEADY_READS} reads was overtaken by a switch of the pair. Nothing was changed.",
        )

    def forget_everything(self) -> None:
        """Drop all lists that show the present, as after a switch. Those of the start stay what they were."""
        with self._guard:
            self._lists = {
                kind: entry
                for kind, entry in self._lists.items()
                if kind.endswith(_AT_THE_START) and not entry.failed
            }

    def forget(self, *kinds: str) -> None:
        """Drop lists that a write made old."""
        with self._guard:
            for kind in (*kinds, *([_UNIT_LISTINGS] if "settings" in kinds else [])):
                self._lists.pop(kind, None)

    def existed(self, kind: str, key: str, keys: Callable[[], Collection[str]]) -> bool:
        """Whether the object was there when this run first looked at its kind, and was not removed by the run
        since.
        """
        there = self.shared(f"{kind}{_AT_THE_START}", lambda _: set(keys()))
        with self._guard:
            return key in there

    def removed(self, kind: str, key: str) -> None:
        """Note that this run has removed the object, so that it can be made anew."""
        with self._guard:
            entry = self._lists.get(f"{kind}{_AT_THE_START}")
            if entry is not None:
                entry.change(lambda there: there.discard(key))

    def settings(self) -> dict[str, Any]:
        """All values that ``getall`` shows, by Python name."""
        return self.shared("settings", self._all_settings)

    def _all_settings(self, client: loadmaster.LoadMaster) -> dict[str, Any]:
        values = dict(client.settings.all())
        if self._members is None and self._known_block().offline_snapshot is None:
            refuse_standby(client, values)
        return values

    def reached(self) -> bool:
        """Whether a plan may ask the appliance: it is known, and something answers there.

        Only silence counts as out of reach, and two units that are to become a pair. Refused credentials and
        certificates nobody trusts are raised.
        """
        if self.configuration is None:
            return False
        try:
            self.settings()
        except NoPairYet:
            return False
        except loadmaster.LoadMasterError as error:
            if unreachable(error):
                return False
            raise
        return True

    # ------------------------------------------------------------------------------------ which box it is

    def check_unit(self, private: dict[str, Any]) -> None:
        """Refuse another appliance than the one the object was made on, and remember this one."""
        allowed = self.configuration is not None and self.configuration.allow_replaced_unit
        check_identity(private, self.serials(), allowed=allowed)
        if self._active is not None and getattr(self._changing, "on", False):
            note_change(private, str((self._active_listing() or {}).get(_SERIAL) or ""))

    def _active_listing(self) -> Mapping[str, Any] | None:
        assert self._active is not None
        return self.unit_listings()[self._active.place()]

    def gone(self, kind: str, private: Mapping[str, Any], *, stop: threading.Event) -> None:
        """An object of this kind is not there any more; ``ProviderError`` when too many are for this to be
        believed. What a switch of the pair may have lost is not counted.
        """
        if self._active is not None and may_be_lost(private, self._active_listing() or {}):
            return
        self.vanished.gone(kind, stop=stop)

    def name_of_unit(self) -> str:
        """Address and serial number together, for notes of this machine about the appliance; of a pair both
        addresses, since one of the units may be away when the note is read.
        """
        block = self._known_block()
        if block.is_pair:
            return " ".join(unit.url for unit in block.units)
        return f"{block.url} {' '.join(self.serials())}"

    def serials(self) -> list[str]:
        """Serial numbers of the unit, or of those of the pair that answer."""
        with advice("read the appliance's serial number"):
            if self.members is None:
                return [str(serial)] if (serial := self.settings().get(_SERIAL)) else []
            return self._once("serial numbers", self._serials_of_pair)

    def _serials_of_pair(self) -> list[str]:
        listings = self.unit_listings().values()
        found = [str(serial) for listing in listings if listing and (serial := listing.get(_SERIAL))]
        refuse_same_box(found)
        return found

    def _serial_of_each(self) -> dict[Place, str]:
        """As listed by each unit; asked for where a unit was away when it was listed."""
        assert self._members is not None
        known = {
            place: str(listing[_SERIAL])
            for place, listing in self.unit_listings().items()
            if listing and listing.get(_SERIAL)
        }
        return known if len(known) == len(PLACES) else {**self._members.serial_numbers(), **known}

    def unit_listings(self) -> dict[Place, Mapping[str, Any] | None]:
        """What each unit of the pair lists of itself, read once until ``forget("settings")``."""
        members = self._members
        assert members is not None, "asked for of pairs only, once they are opened"
        return self._once(_UNIT_LISTINGS, members.listings)


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

    @property
    def failed(self) -> bool:
        """Whether the read ended in an error."""
        return self._error is not None

    def change(self, alter: Callable[[T], object]) -> None:
        """Alter the value in place, if there is one yet."""
        for value in self._value:
            alter(value)
