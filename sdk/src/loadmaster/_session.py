"""From a command and its arguments to its result: the part that both clients share, and its two drivers.

What has to happen for a call is written once, as a generator of steps (send, pause, look). The drivers only
carry the steps out, one with threads and one with tasks.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Generator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar, cast

from loadmaster._exceptions import (
    AnswerNotUnderstood,
    ApiDisabled,
    ConnectionCut,
    FateUnknown,
    InvalidCall,
    LoadMasterError,
)
from loadmaster._lane import appliance_lane
from loadmaster._pacing import Pace, appliance_pace, appliance_slots
from loadmaster._retry import ATTEMPTS, Verdict, judge, pause_seconds
from loadmaster._settings import SettingWrite
from loadmaster._transport import AsyncTransport, Transport
from loadmaster._wire import json_v2, xml_v1
from loadmaster._wire.encode import WireValue, encode_arguments, form_text, secret_texts
from loadmaster._wire.mismatch import Mismatch
from loadmaster._wire.request import Credentials, Request, Response
from loadmaster._wire.shape import File, Nothing, Payload, Single
from loadmaster._wire.table import Command

__all__ = ["AsyncSession", "Dialect", "Session", "Settings"]

T = TypeVar("T")
Dialect = Literal["auto", "v2", "v1"]
_log = logging.getLogger("loadmaster")
_FILE_TIMEOUT_FACTOR = 10
_FILE_LIMIT = 512 * 1024 * 1024
LANE_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class Settings:
    """What a client was told about its appliance."""

    url: str
    appliance: str
    """Host and port, which is what pace and lane are shared by."""
    credentials: Credentials
    calls_per_second: float | None
    calls_in_flight: int
    timeout_seconds: float
    dialect: Dialect


@dataclass(frozen=True, slots=True)
class Send:
    """Step: send this and give back the answer."""

    request: Request


@dataclass(frozen=True, slots=True)
class Pause:
    """Step: wait."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Look:
    """Step: ask the caller whether the lost write took effect."""


Step = Send | Pause | Look
Flow = Generator[Step, Any, T]


class _Core:
    """Everything about calls that does no input or output."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.lane = appliance_lane(settings.appliance)
        self._slots = appliance_slots(settings.appliance)
        self._pace: Pace | None = None
        if settings.calls_per_second is not None:
            self._pace = appliance_pace(settings.appliance, settings.calls_per_second)
        self._chance = random.Random()
        self._settled_dialect: Literal["v2", "v1"] | None = None
        if settings.dialect != "auto":
            self._settled_dialect = settings.dialect

    def flow(self, command: Command[T], arguments: Mapping[str, object], *, can_look: bool) -> Flow[T]:
        """The steps of one call, and in the end its result."""
        missing = [
            name for name, known in command.parameters.items() if known.required and name not in arguments
        ]
        if missing:
            raise InvalidCall(f"{missing[0]} is missing", command=command.name)
        parameters = encode_arguments(command, arguments)
        secrets = [*secret_texts(command, arguments), *self.settings.credentials.secrets]
        payload = yield from self._attempts(command, parameters, secrets, can_look)
        if not isinstance(payload, Payload):
            return cast(T, None if isinstance(command.answer, Nothing) else payload.value)
        try:
            return command.answer.decode(payload)
        except Mismatch as mismatch:
            raise AnswerNotUnderstood(f"{mismatch}", command=command.name) from None

    def _attempts(
        self, command: Command[Any], parameters: Mapping[str, WireValue], secrets: list[str], can_look: bool
    ) -> Flow[Payload | _Seen]:
        reading = command.kind in ("read", "download")
        attempt = 0
        while True:
            attempt += 1
            try:
                return (yield from self._one_attempt(command, parameters, secrets))
            except LoadMasterError as error:
                error.command = error.command or command.name
                if isinstance(error, ConnectionCut) and self._pace is not None:
                    self._pace.slow_down()
                verdict = judge(error, reading=reading, attempt=attempt)
                if verdict is Verdict.FINAL:
                    raise
                _log.debug("%s: attempt %d failed: %s", command.name, attempt, type(error).__name__)
                if verdict is Verdict.SETTLE:
                    yield Pause(pause_seconds(attempt, self._chance))
                    seen = yield from self._settle(command, error, can_look)
                    if seen is not None:
                        return seen
                    if attempt >= ATTEMPTS:
                        raise
                else:
                    yield Pause(pause_seconds(attempt, self._chance))

    def _settle(self, command: Command[Any], error: LoadMasterError, can_look: bool) -> Flow[_Seen | None]:
        """What the caller saw of the write, or ``None`` when it certainly did not take effect."""
        unknown = FateUnknown(
            f"the command was sent, but its answer was lost, so it may have taken effect ({error.message})",
            command=command.name,
        )
        if not can_look:
            raise unknown from error
        try:
            seen = yield Look()
        except LoadMasterError as blind:
            unknown.add_note(f"looking at the appliance failed as well: {blind}")
            raise unknown from error
        return None if seen is None or seen is False else _Seen(seen)

    def _one_attempt(
        self, command: Command[Any], parameters: Mapping[str, WireValue], secrets: list[str]
    ) -> Flow[Payload]:
        if command.v1_only or self._settled_dialect == "v1":
            return (yield from self._v1(command, parameters, secrets))
        if self._settled_dialect == "v2":
            return (yield from self._v2(command, parameters, secrets))
        try:
            payload = yield from self._v2(command, parameters, secrets)
        except ApiDisabled as disabled:
            # Firmware before 7.2.50 has no v2, and answers as if the API were off.
            try:
                payload = yield from self._v1(command, parameters, secrets)
            except ApiDisabled:
                raise disabled from None
            if command.name != "set":
                # Switching the API on works through v1 even where v2 exists, so it tells nothing.
                self._settled_dialect = "v1"
            return payload
        self._settled_dialect = "v2"
        return payload

    def _v2(
        self, command: Command[Any], parameters: Mapping[str, WireValue], secrets: list[str]
    ) -> Flow[Payload]:
        request = json_v2.write(command.name, parameters, self.settings.credentials)
        response = yield Send(self._sized(request, command))
        return json_v2.read(command.name, response, secrets)

    def _v1(
        self, command: Command[Any], parameters: Mapping[str, WireValue], secrets: list[str]
    ) -> Flow[Payload]:
        fields: dict[str, str] = {}
        file: bytes | None = None
        known = {parameter.wire: (name, parameter) for name, parameter in command.parameters.items()}
        for wire, value in parameters.items():
            name, parameter = known.get(wire, (wire, None))
            if parameter is not None and parameter.v2_only:
                raise InvalidCall(
                    f"{name} exists in dialect v2 only, and this unit is spoken to in v1",
                    command=command.name,
                )
            if isinstance(value, bytes):
                file = value
            elif parameter is not None:
                fields[wire] = form_text(parameter.form, value)
            else:
                fields[wire] = ("1" if value else "0") if isinstance(value, bool) else str(value)
        request = xml_v1.write(command.v1_path, fields, file, self.settings.credentials)
        response = yield Send(self._sized(request, command))
        return xml_v1.read(
            command.name, response, secrets, file_expected=isinstance(command.answer, File | Single)
        )

    def _sized(self, request: Request, command: Command[Any]) -> Request:
        seconds = self.settings.timeout_seconds
        if command.kind in ("upload", "download"):
            return replace(request, timeout_seconds=seconds * _FILE_TIMEOUT_FACTOR, answer_limit=_FILE_LIMIT)
        return replace(request, timeout_seconds=seconds)

    def _delay(self) -> float:
        return 0.0 if self._pace is None else self._pace.reserve()


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the caller found in place of a lost answer."""

    value: object


def _note_sets(error: LoadMasterError, writes: Sequence[SettingWrite], position: int) -> None:
    error.add_note(f"while setting {writes[position].name}")
    if position:
        error.add_note(f"already changed: {', '.join(write.name for write in writes[:position])}")


class Session(_Core):
    """Makes calls with threads."""

    def __init__(self, settings: Settings, transport: Transport) -> None:
        super().__init__(settings)
        self._transport = transport

    def execute(
        self,
        command: Command[T],
        arguments: Mapping[str, object],
        settle: Callable[[], T | bool | None] | None = None,
    ) -> T:
        """The result of the command; for ``settle`` see ``LoadMaster``."""
        lane: AbstractContextManager[None] = (
            self.lane.hold(LANE_SECONDS) if command.creates else nullcontext()
        )
        with lane:
            return self._drive(self.flow(command, arguments, can_look=settle is not None), settle)

    def run_sets(self, writes: Sequence[SettingWrite]) -> None:
        """Change settings one after the other; the error of a failure names those that were changed."""
        for position, write in enumerate(writes):

            def arrived(write: SettingWrite = write) -> bool:
                return write.arrived(self.execute(write.read_command, write.read_arguments))

            try:
                self.execute(write.command, write.arguments, arrived if write.readable else None)
            except LoadMasterError as error:
                _note_sets(error, writes, position)
                raise

    def _drive(self, flow: Flow[T], settle: Callable[[], object] | None) -> T:
        try:
            step = next(flow)
            while True:
                try:
                    outcome = self._perform(step, settle)
                except BaseException as error:  # noqa: BLE001 - the flow decides
                    step = flow.throw(error)
                else:
                    step = flow.send(outcome)
        except StopIteration as stop:
            return cast(T, stop.value)

    def _perform(self, step: Step, settle: Callable[[], object] | None) -> object:
        if isinstance(step, Send):
            return self._send(step.request)
        if isinstance(step, Pause):
            time.sleep(step.seconds)
            return None
        return None if settle is None else settle()

    def _send(self, request: Request) -> Response:
        with self._slots.hold(self.settings.calls_in_flight):
            time.sleep(self._delay())
            return self._transport(request)


class AsyncSession(_Core):
    """Makes calls with tasks."""

    def __init__(self, settings: Settings, transport: AsyncTransport) -> None:
        super().__init__(settings)
        self._transport = transport

    async def execute(
        self,
        command: Command[T],
        arguments: Mapping[str, object],
        settle: Callable[[], Awaitable[T | bool | None]] | None = None,
    ) -> T:
        """The result of the command; for ``settle`` see ``AsyncLoadMaster``."""
        lane: AbstractAsyncContextManager[None] = (
            self.lane.hold_async(LANE_SECONDS) if command.creates else nullcontext()
        )
        async with lane:
            return await self._drive(self.flow(command, arguments, can_look=settle is not None), settle)

    async def run_sets(self, writes: Sequence[SettingWrite]) -> None:
        """As ``Session.run_sets``."""
        for position, write in enumerate(writes):

            async def arrived(write: SettingWrite = write) -> bool:
                return write.arrived(await self.execute(write.read_command, write.read_arguments))

            try:
                await self.execute(write.command, write.arguments, arrived if write.readable else None)
            except LoadMasterError as error:
                _note_sets(error, writes, position)
                raise

    async def _drive(self, flow: Flow[T], settle: Callable[[], Awaitable[object]] | None) -> T:
        try:
            step = next(flow)
            while True:
                try:
                    outcome = await self._perform(step, settle)
                except BaseException as error:  # noqa: BLE001 - the flow decides
                    step = flow.throw(error)
                else:
                    step = flow.send(outcome)
        except StopIteration as stop:
            return cast(T, stop.value)

    async def _perform(self, step: Step, settle: Callable[[], Awaitable[object]] | None) -> object:
        if isinstance(step, Send):
            return await self._send(step.request)
        if isinstance(step, Pause):
            await asyncio.sleep(step.seconds)
            return None
        return None if settle is None else await settle()

    async def _send(self, request: Request) -> Response:
        async with self._slots.hold_async(self.settings.calls_in_flight):
            await asyncio.sleep(self._delay())
            return await self._transport(request)
