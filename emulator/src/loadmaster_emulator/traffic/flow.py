"""Lets time pass for pretended clients: they come, are led to servers, move bytes and go.

Who comes when is a function of the seed and of how many came before, so that it makes no difference how often
somebody looks. Where much time has passed at once, only the connections that can still be seen are made one
by one; those before them are counted in rounds.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from heapq import heappop, heappush
from math import floor, log

from loadmaster_emulator.state.statistics import (
    Connection,
    Load,
    Moved,
    PortCount,
    ServiceCount,
    StatisticsState,
    Sticky,
)

from .plan import Leaf, Plan, Stream, Target

LONGEST = 4.0
"""Where the distribution of durations ends, as if their average was 1 without that."""
_SHORTENED = 1 - 2.718281828459045**-LONGEST
"""What cutting off the longest durations leaves of the average."""
_SEGMENT = 1460
"""Bytes in a full packet."""
_REMEMBERED, _REMEMBERED_SECONDS = 2_000, 60.0
"""How many connections are still known when they are over, and how far back each is made by itself."""
_OVERHEAD_PACKETS = 7
"""Packets that open and close a connection."""


Place = tuple[str, int]
"""A service or a server: their numbers may be the same."""


class Flow:
    """The connections of one unit while one plan holds."""

    def __init__(self, statistics: StatisticsState, plan: Plan, *, seed: int) -> None:
        self._statistics = statistics
        self._plan = plan
        self._seed = seed
        self._busy: dict[Place, list[float]] = {}
        """When the open connections of a limited server or service end."""

    def advance(self, until: float) -> None:
        """Let time pass until a moment."""
        statistics = self._statistics
        while statistics.settled_at < until:
            due = (moment for moment in self._plan.moments if moment > statistics.settled_at)
            step = min(next(due, until), until)
            for stream in self._plan.streams:
                self._run(stream, step)
            self._move(step)
            statistics.settled_at = step
            self.cut(step)

    def cut(self, now: float) -> None:
        """End the connections to servers whose drain is over, where that is what ends them."""
        over = {server for server, moment in self._plan.cuts.items() if moment <= now}
        if over:
            end(self._statistics, now, lambda connection: connection.server in over)

    def begin(self, now: float) -> None:
        """Let the clients of every stream come at its rate from now on."""
        for stream in self._plan.streams:
            count = self._count(stream.service)
            if count.rate != stream.rate:
                count.begun_at, count.begun_with, count.rate = now, count.arrived, stream.rate
        idle = set(self._statistics.services) - {stream.service for stream in self._plan.streams}
        for index in idle:
            self._statistics.services[index].rate = 0.0

    # --- arrivals -------------------------------------------------------------------------------------------

    def _run(self, stream: Stream, until: float) -> None:
        count = self._count(stream.service)
        if stream.rate <= 0:
            return
        phase = chance(self._seed, "phase", stream.service)
        first = count.arrived - count.begun_with
        end_of_run = max(first, int((until - count.begun_at) * stream.rate + phase))
        count.arrived = count.begun_with + end_of_run
        if not stream.round:
            return
        self._busy = self._open_ones(stream)
        known_until = self._skip(stream, count, first, end_of_run, until)
        self._arrive_each(stream, count, range(known_until, end_of_run), until)

    def _arrive_each(self, stream: Stream, count: ServiceCount, positions: range, until: float) -> None:
        """The clients at these places in the row come one by one."""
        phase = chance(self._seed, "phase", stream.service)
        for position in positions:
            started = count.begun_at + (position + 1 - phase) / stream.rate
            number = count.begun_with + position
            leaf = stream.round[number % len(stream.round)]
            self._arrive(stream, leaf, number, started, until)

    def _skip(self, stream: Stream, count: ServiceCount, first: int, end_of_run: int, until: float) -> int:
        """Count in rounds what is over and done with; returns where to go on one by one."""
        shown = max(stream.load.duration_seconds * LONGEST / _MEAN + 1.0, _REMEMBERED_SECONDS)
        phase = chance(self._seed, "phase", stream.service)
        gone = floor((until - shown - count.begun_at) * stream.rate + phase)
        leaves = {leaf.service: leaf for leaf in stream.round}
        # Where clients are kept, each has to be seen by itself at the start and at the end, to know where.
        keeps = any(leaf.persistence_seconds for leaf in leaves.values())
        margin = 2 * stream.load.clients * len(stream.round) if keeps else 0
        begin, end_of_skip = first + margin, min(int(gone), end_of_run - margin)
        if end_of_skip - begin <= margin:
            return first
        if not all(self._is_regular(leaf, stream) for leaf in leaves.values()):
            return first
        self._arrive_each(stream, count, range(first, begin), until)
        for leaf, times in self._turns(stream.round, count.begun_with + begin, end_of_skip - begin):
            self._take_many(stream, leaf, times)
            if _seconds_between(leaf, stream) <= leaf.persistence_seconds:
                # They came again and again in between, so that nobody was forgotten.
                for client, kept in self._count(leaf.service).sticky.items():
                    if client < leaf.clients:
                        kept.seen = count.begun_at + (end_of_skip - phase) / stream.rate
        return end_of_skip

    def _is_regular(self, leaf: Leaf, stream: Stream) -> bool:
        """Whether nothing of the past but the turn decides where the next client goes."""
        if leaf.is_limited or leaf.draining:
            return False
        between, kept = _seconds_between(leaf, stream), leaf.persistence_seconds
        return not kept or between * 2 <= kept or between >= kept * 2

    @staticmethod
    def _turns(order: tuple[Leaf, ...], start: int, times: int) -> Iterator[tuple[Leaf, int]]:
        """How often each leaf comes up in so many turns."""
        whole, rest = divmod(times, len(order))
        last = {(start + step) % len(order) for step in range(rest)}
        found: dict[int, tuple[Leaf, int]] = {}
        for position, leaf in enumerate(order):
            _, before = found.get(leaf.service, (leaf, 0))
            found[leaf.service] = (leaf, before + whole + (position in last))
        yield from found.values()

    def _take_many(self, stream: Stream, leaf: Leaf, times: int) -> None:
        """So many connections through a leaf, all of them over by now."""
        count = self._count(leaf.service)
        start, count.taken = count.taken, count.taken + times
        if not leaf.round:
            return
        by_client = leaf.by_client or _seconds_between(leaf, stream) <= leaf.persistence_seconds
        length = leaf.clients if by_client else len(leaf.round)
        whole, rest = divmod(times, length)
        last = {(start + step) % length for step in range(rest)}
        targets = {one.server: one for one in leaf.round}
        for position in range(length):
            turns = whole + (position in last)
            if not turns:
                continue
            target = self._regular_target(leaf, count, position, targets, by_client=by_client)
            load, packets = stream.load, packets_of(stream.load)
            moved = Moved(turns, load.bytes_in * turns, load.bytes_out * turns, packets * turns)
            self._add(target.server, moved, outer=stream.port, inner=target.port)

    def _regular_target(
        self, leaf: Leaf, count: ServiceCount, position: int, targets: dict[int, Target], *, by_client: bool
    ) -> Target:
        if not by_client:
            return leaf.round[position]
        kept = count.sticky.get(position)
        if kept is not None and kept.server in targets:
            return targets[kept.server]
        return leaf.round[self._place(leaf, position)]

    def _arrive(self, stream: Stream, leaf: Leaf, number: int, started: float, until: float) -> None:
        """One client comes."""
        count = self._count(leaf.service)
        turn, count.taken = count.taken, count.taken + 1
        client = turn % leaf.clients
        target = self._choose(leaf, count, turn, client, started)
        if target is None or not self._admits(leaf, target, count, started):
            return
        duration = duration_of(stream.load, chance(self._seed, stream.service, number))
        connection = Connection(
            number=number,
            entrance=stream.service,
            service=leaf.service,
            server=target.server,
            client=client,
            outer_port=stream.port,
            inner_port=target.port,
            started=started,
            duration=duration,
            ends=started + duration,
            bytes_in=stream.load.bytes_in,
            bytes_out=stream.load.bytes_out,
        )
        for place in _places(connection):
            if place in self._busy:
                heappush(self._busy[place], connection.ends)
        self._add(target.server, Moved(connections=1), outer=stream.port, inner=target.port)
        if connection.ends <= until - 1:
            self._move_one(connection, until)
            self._remember([connection])
        else:
            self._statistics.connections.append(connection)

    def _choose(
        self, leaf: Leaf, count: ServiceCount, turn: int, client: int, started: float
    ) -> Target | None:
        """Where the client goes: to the server it is kept on, else to the next of the scheduler's."""
        if leaf.persistence_seconds:
            kept = count.sticky.get(client)
            if kept is not None and started - kept.seen < leaf.persistence_seconds:
                target = _kept_target(leaf, kept.server, started)
                if target is not None:
                    kept.seen = started
                    return target
        if not leaf.round:
            return None
        target = leaf.round[self._place(leaf, client) if leaf.by_client else turn % len(leaf.round)]
        if leaf.persistence_seconds:
            count.sticky[client] = Sticky(target.server, started)
        return target

    def _place(self, leaf: Leaf, client: int) -> int:
        """The place in the round of a client whose address decides."""
        return int(chance(self._seed, "client", client) * len(leaf.round))

    def _admits(self, leaf: Leaf, target: Target, count: ServiceCount, started: float) -> bool:
        """Whether no limit of the service or the server turns the connection away."""
        if leaf.most_a_second:
            second = floor(started)
            count.in_second = count.in_second + 1 if second == count.second else 1
            count.second = second
            if count.in_second > leaf.most_a_second:
                count.rate_blocked += 1
                return False
        of_service, of_server = ("service", leaf.service), ("server", target.server)
        for place, most in ((of_service, leaf.most_connections), (of_server, target.most_connections)):
            if most and self._open(place, started) >= most:
                count.limit_blocked += 1
                return False
        return True

    def _open(self, place: Place, now: float) -> int:
        ends = self._busy[place]
        while ends and ends[0] <= now:
            heappop(ends)
        return len(ends)

    def _open_ones(self, stream: Stream) -> dict[Place, list[float]]:
        limited = {leaf.service: leaf for leaf in stream.round if leaf.is_limited}
        busy: dict[Place, list[float]] = {("service", index): [] for index in limited}
        for leaf in limited.values():
            busy |= {("server", one.server): [] for one in leaf.targets}
        for connection in self._statistics.connections if busy else ():
            for place in _places(connection):
                if place in busy:
                    heappush(busy[place], connection.ends)
        return busy

    # --- bytes ----------------------------------------------------------------------------------------------

    def _move(self, until: float) -> None:
        """Let all connections move what they move until then, and forget those that ended."""
        for connection in self._statistics.connections:
            self._move_one(connection, until)
        gone = [one for one in self._statistics.connections if one.ends <= until - 1]
        if gone:
            kept = [one for one in self._statistics.connections if one.ends > until - 1]
            self._statistics.connections = kept
            self._remember(gone)

    def _remember(self, gone: list[Connection]) -> None:
        ended = self._statistics.ended
        ended.extend(gone)
        del ended[:-_REMEMBERED]

    def _move_one(self, connection: Connection, until: float) -> None:
        now, before = moved_until(connection, until), connection.moved
        added = Moved(
            0, now.bytes_in - before.bytes_in, now.bytes_out - before.bytes_out, now.packets - before.packets
        )
        connection.moved = now
        self._add(connection.server, added, outer=connection.outer_port, inner=connection.inner_port)

    def _add(self, server: int, moved: Moved, *, outer: int, inner: int) -> None:
        """Count at the server and at the network ports on both sides."""
        add(self._statistics.servers.setdefault(server, Moved()), moved)
        add_at_ports(self._statistics.ports, moved, outer=outer, inner=inner)

    def _count(self, service: int) -> ServiceCount:
        return self._statistics.services.setdefault(service, ServiceCount())


def _places(connection: Connection) -> tuple[Place, Place]:
    return ("service", connection.service), ("server", connection.server)


def _seconds_between(leaf: Leaf, stream: Stream) -> float:
    """How long it takes until the same client comes to a leaf again."""
    share = sum(1 for one in stream.round if one.service == leaf.service) / len(stream.round)
    return leaf.clients / (stream.rate * share)


def _kept_target(leaf: Leaf, server: int, now: float) -> Target | None:
    if server in leaf.draining:
        target, until = leaf.draining[server]
        return target if now < until else None
    return next((one for one in leaf.round if one.server == server), None)


def end(statistics: StatisticsState, now: float, concerns: Callable[[Connection], bool]) -> None:
    """End open connections at once; they move nothing more."""
    for connection in statistics.connections:
        if connection.ends > now and concerns(connection):
            connection.ends = now


def moved_until(connection: Connection, moment: float) -> Moved:
    """What a connection has moved by a moment: evenly over the time it was meant to last."""
    last = min(moment, connection.ends)
    share = min(1.0, max(0.0, (last - connection.started) / connection.duration))
    whole = last >= connection.started + connection.duration
    packets = packets_for(connection.bytes_in, connection.bytes_out)
    return Moved(
        1,
        connection.bytes_in if whole else floor(connection.bytes_in * share),
        connection.bytes_out if whole else floor(connection.bytes_out * share),
        packets if whole else floor(packets * share),
    )


def add(total: Moved, more: Moved) -> None:
    """Count something more."""
    total.connections += more.connections
    total.bytes_in += more.bytes_in
    total.bytes_out += more.bytes_out
    total.packets += more.packets


def add_at_ports(ports: dict[int, PortCount], moved: Moved, *, outer: int, inner: int) -> None:
    """Count at the network ports on both sides; what the client sends leaves the unit towards the server."""
    towards_client = ports.setdefault(outer, PortCount())
    towards_client.bytes_in += moved.bytes_in
    towards_client.bytes_out += moved.bytes_out
    towards_server = ports.setdefault(inner, PortCount())
    towards_server.bytes_in += moved.bytes_out
    towards_server.bytes_out += moved.bytes_in


def packets_of(load: Load) -> int:
    """Packets of one connection, both ways."""
    return packets_for(load.bytes_in, load.bytes_out)


def packets_for(bytes_in: int, bytes_out: int) -> int:
    """Packets that so many bytes take, with those around them."""
    return _OVERHEAD_PACKETS + -(-bytes_in // _SEGMENT) + -(-bytes_out // _SEGMENT)


def duration_of(load: Load, luck: float) -> float:
    """How long a connection lasts: mostly short, seldom long, on average as the load says."""
    quantile = -log(1.0 - luck * _SHORTENED)
    return max(load.duration_seconds * quantile / _MEAN, 1e-6)


_MEAN: float = 1.0 - LONGEST * (1.0 - _SHORTENED) / _SHORTENED
"""Average of the exponential distribution without what is longer than ``LONGEST``."""


def chance(seed: int, *what: object) -> float:
    """A number from 0 up to 1 that is always the same for the same thing."""
    return zlib.crc32("/".join(map(str, (seed, *what))).encode()) / 2**32
