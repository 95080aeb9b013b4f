"""One client in front of several: each attempt of a call goes to the one that is chosen then.

A pair has one unit at a time that takes changes, and that unit may go away in the middle of a call. What may
be sent again, and what has to be looked at first, is decided as for any other lost answer; only the place
where the next attempt and the look go is another one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from loadmaster._client import LoadMaster
from loadmaster._exceptions import AuthenticationFailed, ConnectionCut, ConnectionFailed, Unreachable
from loadmaster._flow import Call, Flow, Send, Step
from loadmaster._session import Session
from loadmaster._wire.request import Request, Response
from loadmaster._wire.shape import Payload

__all__ = ["FollowingLoadMaster"]

Choose = Callable[[LoadMaster | None], LoadMaster]
_TURNS = 3
"""How often an attempt that reached nobody is made elsewhere: a pair has two units, and one may come back."""


@dataclass(frozen=True, slots=True)
class _SendTo(Send):
    """Step: send this by the client that was chosen for the attempt."""

    target: LoadMaster


class _FollowingSession(Session):
    """Makes each attempt with the session of another client."""

    def __init__(self, choose: Choose, lane: LoadMaster) -> None:
        super().__init__(lane._session.settings, _no_transport)
        # the chosen clients keep their own pace
        self._pace = None
        self._choose = choose
        self._guard = threading.Lock()
        self._doubted: LoadMaster | None = None

    def _one_attempt(self, call: Call) -> Flow[Payload]:
        lost = self._take_doubted()
        turn = 0
        while True:
            turn += 1
            target = self._choose(lost)
            own = call.knowing(target._session.settings.credentials.secrets)
            try:
                return (yield from _sent_to(target, own))
            except Unreachable:
                # nothing was sent, so whoever is chosen now may have it
                if turn == _TURNS:
                    raise
                lost = target
            except AuthenticationFailed:
                # the address may belong to another unit by now, which has keys of its own
                if turn == _TURNS or self._choose(target) is target:
                    raise
                lost = None
            except ConnectionFailed as error:
                if isinstance(error, ConnectionCut) and target._session._pace is not None:
                    target._session._pace.slow_down()
                with self._guard:
                    self._doubted = target
                raise

    def _take_doubted(self) -> LoadMaster | None:
        """The client whose last attempt brought no answer, told once."""
        with self._guard:
            doubted, self._doubted = self._doubted, None
        return doubted

    def _perform(self, step: Step, settle: Callable[[], object] | None) -> object:
        if isinstance(step, _SendTo):
            return step.target._session._send(step.request)
        return super()._perform(step, settle)


def _sent_to(target: LoadMaster, call: Call) -> Flow[Payload]:
    """An attempt of the target's own session, with its requests addressed to it."""
    attempt = target._session._one_attempt(call)
    try:
        step = next(attempt)
        while True:
            assert isinstance(step, Send), "an attempt consists of requests"
            try:
                response = yield _SendTo(step.request, target)
            except Exception as error:  # noqa: BLE001 - the attempt decides
                step = attempt.throw(error)
            else:
                step = attempt.send(response)
    except StopIteration as stop:
        payload: Payload = stop.value
        return payload


def _no_transport(request: Request) -> Response:
    raise AssertionError(f"{request!r} was not addressed to a client")


class FollowingLoadMaster(LoadMaster):
    """A client whose calls go to whichever appliance ``choose`` names at that moment.

    ``choose(lost)`` returns the client for the next attempt; ``lost`` is the one whose last attempt brought
    no answer, else ``None``. It may wait, and raises when there is nobody to send to. ``lane`` is the client
    whose write lane this one shares, whoever is chosen. The chosen clients keep their own credentials, trust
    and pace; closing this client closes none of them.

    A write whose answer was lost is settled as always, with a look at the appliance that is chosen then: what
    it shows is done, what it certainly does not show is sent to it. Safe for many threads.
    """

    def __init__(self, choose: Choose, *, lane: LoadMaster) -> None:
        self.url = lane.url
        self._network = None
        self._session = _FollowingSession(choose, lane)

    def __repr__(self) -> str:
        return f"FollowingLoadMaster({self.url!r})"
