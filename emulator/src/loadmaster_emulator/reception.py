"""The way of a request through the unit: limiter, temper, login, command, answer, journal."""

from __future__ import annotations

from dataclasses import dataclass, replace

from . import first_boot, wire_v1, wire_v2
from .appliance import Appliance
from .authentication import Gatekeeper
from .clock import Clock
from .firmware_gates import has_dialect
from .journal import Journal
from .limiter import Limiter
from .power import Departure
from .refusal import Refusal
from .store import Account
from .temper import Fault, Temper
from .wire import Call, Dialect, DialectModule, HttpReply, HttpRequest, html_page

LONGEST_TARGET = 2048
"""Bytes of a request line's path and query beyond which the unit drops the connection."""

_DIALECTS: dict[Dialect, DialectModule] = {"v1": wire_v1, "v2": wire_v2}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the server does with the connection."""

    reply: HttpReply | None = None
    """``None`` cuts it without a byte."""
    cut_at: int | None = None
    """Cut it after so many bytes of the answer."""
    hang: bool = False
    """Keep it open and say nothing."""
    leave: Departure | None = None
    """Go away with the answer."""


CUT = Outcome()


class Reception:
    """Takes requests from the server and says what becomes of them."""

    def __init__(
        self, appliance: Appliance, *, clock: Clock, limiter: Limiter, temper: Temper, journal: Journal
    ) -> None:
        self._appliance = appliance
        self._clock = clock
        self._limiter = limiter
        self._temper = temper
        self._journal = journal
        self._gatekeeper = Gatekeeper(appliance.unit)

    async def receive(self, request: HttpRequest) -> Outcome:
        """The outcome of one request."""
        client = self._appliance.client_addresses.get(request.client, request.client)
        if not self._appliance.admits(client):
            return self._noted(Call("v2", "", {}), CUT, f"cut: the packet filter keeps {client} out")
        if client != request.client:
            request = replace(request, client=client)
        dialect = _dialect_of(request.target)
        if dialect is None or not has_dialect(self._appliance.state.unit.version, dialect):
            return Outcome(html_page(404, "Not Found", "The requested URL was not found on this server."))
        wire = _DIALECTS[dialect]
        unreadable: Refusal | None = None
        try:
            call = wire.parse(request)
        except Refusal as refusal:
            call, unreadable = Call(dialect, "", {}, client=request.client), refusal
        if not self._limiter.admit():
            return self._noted(call, CUT, "cut: too many calls")
        if unreadable is not None:
            return self._noted(
                call, Outcome(self._gate(call) or wire.render_refusal(unreadable)), unreadable.text
            )
        if dialect == "v1" and len(request.target) > LONGEST_TARGET:
            return self._noted(call, CUT, "cut: address too long")
        faults = self._temper.strike(call.command)
        if faults:
            return await self._with_faults(call, wire, faults)
        return self._noted(call, *self._answer(call, wire))

    def _gate(self, call: Call) -> HttpReply | None:
        """Nothing while the unit takes the call, else the page its web server has for unknown places."""
        own = self._appliance.unit.state.unit
        if first_boot.is_under_way(own):
            spec = self._appliance.find(call.command)
            if spec is not None and first_boot.is_open(own, spec):
                return None
        elif self._appliance.unit.is_on("enableapi") or _switches_on(call):
            return None
        return html_page(404, "Not Found", "The requested URL was not found on this server.")

    def _answer(self, call: Call, wire: DialectModule) -> tuple[Outcome, str]:
        """The answer and what the journal says about it."""
        self._appliance.settle()
        closed = self._gate(call)
        if closed is not None:
            return Outcome(closed), "API disabled"
        try:
            answer = self._appliance.execute(call, self._account(call))
        except Refusal as refusal:
            return Outcome(wire.render_refusal(refusal)), refusal.text
        return Outcome(wire.render(answer), leave=answer.afterwards), "ok"

    def _account(self, call: Call) -> Account:
        """Who calls; before the first password is set anybody may take the steps towards it."""
        own = self._appliance.unit.state.unit
        if first_boot.is_under_way(own):
            self._gatekeeper.open_dialect(call)
            return own.administrator
        account = self._gatekeeper.admit(call)
        self._gatekeeper.permit(account, self._appliance.command(call.command, call.dialect), call)
        return account

    async def _with_faults(self, call: Call, wire: DialectModule, faults: list[Fault]) -> Outcome:
        for fault in faults:
            if fault.kind == "latency":
                await self._clock.sleep(fault.seconds)
            elif fault.kind == "clock_jump":
                self._clock.advance(fault.seconds)
            elif fault.kind == "split_brain":
                self._appliance.part(fault.seconds or None)
        kinds = ", ".join(fault.kind for fault in faults)
        for fault in faults:
            if fault.kind in _UNEXECUTED:
                return self._noted(call, replace(_UNEXECUTED[fault.kind], leave=_departure(faults)), kinds)
        outcome, text = self._answer(call, wire)
        outcome = replace(outcome, leave=_departure(faults) or outcome.leave)
        for fault in faults:
            outcome = _spoil(outcome, fault, call.dialect)
        return self._noted(call, outcome, f"{text}; {kinds}")

    def _noted(self, call: Call, outcome: Outcome, text: str) -> Outcome:
        self._journal.write(
            time=self._clock.now(),
            dialect=call.dialect,
            command=call.command,
            parameters=call.parameters,
            status=outcome.reply.status if outcome.reply else 0,
            outcome=text,
        )
        return outcome


_UNEXECUTED = {
    "cut_before": CUT,
    "hang": Outcome(hang=True),
    "http_500": Outcome(html_page(500, "Internal Server Error", "The server encountered an internal error.")),
    "http_503": Outcome(html_page(503, "Service Unavailable", "The server is temporarily unable to answer.")),
}


def _dialect_of(target: str) -> Dialect | None:
    path = target.partition("?")[0]
    if path.startswith(wire_v2.PREFIX):
        return "v2"
    return "v1" if wire_v1.takes(path) else None


def _switches_on(call: Call) -> bool:
    """The one call a unit takes while its API is off."""
    if call.dialect != "v1" or call.command != "set":
        return False
    return str(call.parameters.get("param", "")).lower() == "enableapi"


_LEAVE_THE_ANSWER = ("latency", "clock_jump", "reboot", "power_off", "split_brain")


def _departure(faults: list[Fault]) -> Departure | None:
    """How the unit goes away with this request, if one of the faults makes it."""
    for fault in faults:
        if fault.kind == "reboot" or fault.kind == "power_off":
            return fault.kind
    return None


def _spoil(outcome: Outcome, fault: Fault, dialect: Dialect) -> Outcome:
    """What is left of an answer once a fault has been at it."""
    if outcome.reply is None or fault.kind in _LEAVE_THE_ANSWER:
        return outcome
    if fault.kind == "cut_after":
        return Outcome(leave=outcome.leave)
    if fault.kind == "cut_at_byte":
        return Outcome(outcome.reply, cut_at=fault.byte, leave=outcome.leave)
    return Outcome(_spoilt(outcome.reply, fault, dialect), leave=outcome.leave)


def _spoilt(reply: HttpReply, fault: Fault, dialect: Dialect) -> HttpReply:
    """The answer as the fault leaves it."""
    body = reply.body
    if fault.kind == "status_200":
        return HttpReply(200, reply.content_type, body, reply.headers)
    if fault.kind == "html":
        return html_page(200, "LoadMaster", "Please log in.")
    if fault.kind == "truncated":
        return HttpReply(reply.status, reply.content_type, body[: len(body) // 2], reply.headers)
    if fault.kind == "broken_json" and dialect == "v2":
        return HttpReply(reply.status, reply.content_type, body.replace(b":", b"=", 1), reply.headers)
    if fault.kind == "broken_xml" and dialect == "v1":
        return HttpReply(reply.status, reply.content_type, body.replace(b"</", b"<", 1), reply.headers)
    return reply
