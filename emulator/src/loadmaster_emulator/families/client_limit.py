"""Limits of single clients and networks, of four kinds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from loadmaster_emulator.access_list import network
from loadmaster_emulator.answer import DONE, Answer, Listing, Record, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.client_limit import ClientLimitHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.limit_bounds import (
    BANDWIDTH,
    CONNECTION_RATE,
    CONNECTIONS,
    REQUEST_RATE,
    LimitKind,
    fits,
)
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, invalid
from loadmaster_emulator.snapshot_values import (
    Kinds,
    SnapshotError,
    SnapshotFamily,
    objects_of,
    read_object,
    show_object,
)
from loadmaster_emulator.specification import ObjectSpec
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.values import number


@dataclass(frozen=True, slots=True)
class _Table:
    """The entries of one kind: where they are kept, and how answers show them."""

    kept: str
    spec: ObjectSpec
    kind: LimitKind

    def entries(self, state: State) -> dict[str, int]:
        found: dict[str, int] = getattr(state.shared.limits, self.kept)
        return found


_CONNECTION_RATES = _Table("connection_rates", OBJECTS["ClientConnectionRateLimit"], CONNECTION_RATE)
_REQUEST_RATES = _Table("request_rates", OBJECTS["ClientRequestRateLimit"], REQUEST_RATE)
_CONNECTIONS = _Table("connections", OBJECTS["ClientConnectionLimit"], CONNECTIONS)
_BANDWIDTHS = _Table("bandwidths", OBJECTS["ClientBandwidthLimit"], BANDWIDTH)
_TABLES = (_CONNECTION_RATES, _REQUEST_RATES, _CONNECTIONS, _BANDWIDTHS)


class ClientLimitFamily:
    """``clientcpslimit...``, ``clientrpslimit...``, ``clientmaxclimit...``, ``clientbandwidthlimit...``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def clientcpslimitlist(self, call: Invocation, /) -> Answer:
        """Limits on new connections."""
        del call
        return self._list(_CONNECTION_RATES)

    def clientcpslimitadd(self, call: Invocation, /) -> Answer:
        """A limit on new connections."""
        return self._add(call, _CONNECTION_RATES)

    def clientcpslimitdel(self, call: Invocation, /) -> Answer:
        """A limit on new connections goes."""
        return self._delete(call, _CONNECTION_RATES)

    def clientrpslimitlist(self, call: Invocation, /) -> Answer:
        """Limits on requests."""
        del call
        return self._list(_REQUEST_RATES)

    def clientrpslimitadd(self, call: Invocation, /) -> Answer:
        """A limit on requests."""
        return self._add(call, _REQUEST_RATES)

    def clientrpslimitdel(self, call: Invocation, /) -> Answer:
        """A limit on requests goes."""
        return self._delete(call, _REQUEST_RATES)

    def clientmaxclimitlist(self, call: Invocation, /) -> Answer:
        """Limits on open connections."""
        del call
        return self._list(_CONNECTIONS)

    def clientmaxclimitadd(self, call: Invocation, /) -> Answer:
        """A limit on open connections."""
        return self._add(call, _CONNECTIONS)

    def clientmaxclimitdel(self, call: Invocation, /) -> Answer:
        """A limit on open connections goes."""
        return self._delete(call, _CONNECTIONS)

    def clientbandwidthlimitlist(self, call: Invocation, /) -> Answer:
        """Limits on traffic."""
        del call
        return self._list(_BANDWIDTHS)

    def clientbandwidthlimitadd(self, call: Invocation, /) -> Answer:
        """A limit on traffic, which the documents allow only beside one for every client."""
        if not number(self._unit.setting(BANDWIDTH.every_client)):
            raise Refusal(422, f"{BANDWIDTH.every_client} is not set")
        return self._add(call, _BANDWIDTHS)

    def clientbandwidthlimitdel(self, call: Invocation, /) -> Answer:
        """A limit on traffic goes."""
        return self._delete(call, _BANDWIDTHS)

    def afeclientlimitlist(self, call: Invocation, /) -> Answer:
        """The former name of ``clientcpslimitlist``."""
        return self.clientcpslimitlist(call)

    def afeclientlimitadd(self, call: Invocation, /) -> Answer:
        """The former name of ``clientcpslimitadd``."""
        return self.clientcpslimitadd(call)

    def afeclientlimitdel(self, call: Invocation, /) -> Answer:
        """The former name of ``clientcpslimitdel``."""
        return self.clientcpslimitdel(call)

    def _list(self, table: _Table) -> Answer:
        entries = table.entries(self._unit.state)
        return data(
            Listing(table.spec.wire, [Record(table.spec, _shown(*entry)) for entry in entries.items()])
        )

    def _add(self, call: Invocation, table: _Table) -> Answer:
        address, limit = _address(call), call.number("l7limit")
        if limit is None:
            limit = number(call.changes.get("limit"))
        entries = table.entries(self._unit.state)
        if address in entries:
            raise already_exists(f"Client limit {address}")
        if not fits(self._unit, table.kind, limit):
            raise invalid("l7limit", str(limit))
        entries[address] = limit
        self._tell(f"limit for clients of {address} added by {call.user}")
        return DONE

    def _delete(self, call: Invocation, table: _Table) -> Answer:
        address, entries = _address(call), table.entries(self._unit.state)
        if address not in entries:
            raise Refusal(422, "Client limit not found")
        del entries[address]
        self._tell(f"limit for clients of {address} deleted by {call.user}")
        return DONE

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _address(call: Invocation) -> str:
    text = str(call.changes.get("addr") or call.text("l7addr") or "")
    try:
        return shorter(network(text))
    except ValueError as problem:
        raise invalid("l7addr", text) from problem


def shorter(text: str) -> str:
    """A network as it is, and a single address without a prefix length."""
    address, _, length = text.partition("/")
    return address if length == ("128" if ":" in address else "32") else text


def _shown(address: str, limit: int) -> dict[str, str | int]:
    return {"addr": address, "limit": limit}


def _show(state: State) -> Kinds:
    return {
        table.spec.name: [show_object(table.spec, _shown(*entry)) for entry in table.entries(state).items()]
        for table in _TABLES
        if table.entries(state)
    }


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    for table in _TABLES:
        entries = table.entries(state)
        entries.clear()
        for place, raw in enumerate(objects_of(kinds, table.spec.name)):
            values = read_object(table.spec, raw, f"{table.spec.name} {place}")
            address, limit = values.get("addr"), values.get("limit")
            if not isinstance(address, str) or not isinstance(limit, int):
                raise SnapshotError(f"{table.spec.name} {place}: an address and a limit are missing")
            entries[address] = limit


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> ClientLimitHandlers:
    """The family on one appliance."""
    return ClientLimitFamily(parts.unit)
