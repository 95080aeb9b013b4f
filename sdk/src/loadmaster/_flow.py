"""From a command and its arguments to its result: the part that both clients share, and its two drivers.

What has to happen for a call is written once, as a generator of steps (send, pause, look). The drivers only
carry the steps out, one with threads and one with tasks.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeVar, cast

from loadmaster._exceptions import (
    AnswerNotUnderstood,
    ApiDisabled,
    ConnectionCut,
    FateUnknown,
    InvalidCall,
    LoadMasterError,
    NotFound,
    Refused,
)
from loadmaster._lane import appliance_lane
from loadmaster._lookup import Fate, Seen, can_look, judge_shown, read_arguments
from loadmaster._pacing import Pace, appliance_pace, appliance_slots
from loadmaster._retry import ATTEMPTS, Verdict, judge, pause_seconds
from loadmaster._saving import SavedFile
from loadmaster._wire import json_v2, xml_v1
from loadmaster._wire.encode import WireValue, encode_arguments, form_text, secret_texts
from loadmaster._wire.file_content import FileSource, Progress
from loadmaster._wire.mismatch import Absent, Mismatch
from loadmaster._wire.request import Credentials, Request
from loadmaster._wire.shape import File, Nothing, Payload, Single
from loadmaster._wire.table import Command

__all__ = ["Call", "Core", "Dialect", "Flow", "Look", "Pause", "Send", "Settings", "Step", "Transfer"]

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


@dataclass(frozen=True, slots=True)
class Transfer:
    """How a file travels: who is told of it, and into which file it goes."""

    progress: Progress | None = None
    target: SavedFile | None = None


_NO_TRANSFER = Transfer()


@dataclass(frozen=True, slots=True)
class Call:
    """One call and what is known about it."""

    command: Command[Any]
    arguments: Mapping[str, object] = field(repr=False)
    parameters: Mapping[str, WireValue] = field(repr=False)
    secrets: list[str] = field(repr=False)
    can_look: bool
    transfer: Transfer = _NO_TRANSFER

    def knowing(self, secrets: tuple[str, ...] | list[str]) -> Call:
        """The same call, with more that must not be shown."""
        return replace(self, secrets=[*self.secrets, *secrets])


class Core:
    """Everything about calls that does no input or output."""

    def __init__(self, settings: Settings, *, streams: bool) -> None:
        self.settings = settings
        self._streams = streams
        self.lane = appliance_lane(settings.appliance)
        self._slots = appliance_slots(settings.appliance)
        self._pace: Pace | None = None
        if settings.calls_per_second is not None:
            self._pace = appliance_pace(settings.appliance, settings.calls_per_second)
        self._chance = random.Random()
        self._settled_dialect: Literal["v2", "v1"] | None = None
        if settings.dialect != "auto":
            self._settled_dialect = settings.dialect

    def flow(
        self,
        command: Command[T],
        arguments: Mapping[str, object],
        *,
        can_look: bool,
        transfer: Transfer | None = None,
    ) -> Flow[T]:
        """The steps of one call, and in the end its result."""
        missing = [
            name for name, known in command.parameters.items() if known.required and name not in arguments
        ]
        if missing:
            raise InvalidCall(f"{missing[0]} is missing", command=command.name)
        parameters = encode_arguments(command, arguments)
        secrets = [*secret_texts(command, arguments), *self.settings.credentials.secrets]
        way = transfer or _NO_TRANSFER
        call = Call(command, arguments, parameters, secrets, can_look, way)
        payload: Payload | Seen
        try:
            payload = yield from self._attempts(call)
        except Refused as refused:
            if not command.answer.is_nothing(refused.text):
                raise
            payload = Payload()
        if not isinstance(payload, Payload):
            return cast(T, None if isinstance(command.answer, Nothing) else payload.value)
        try:
            if way.target is not None and isinstance(command.answer, File):
                command.answer.save(payload, way.target)
                return cast(T, b"")
            return command.answer.decode(payload)
        except Absent as absent:
            raise NotFound(f"the appliance shows {absent}", command=command.name, code=200) from None
        except Mismatch as mismatch:
            raise AnswerNotUnderstood(f"{mismatch}", command=command.name) from None

    def _attempts(self, call: Call) -> Flow[Payload | Seen]:
        command = call.command
        reading = command.kind in ("read", "download")
        attempt = 0
        while True:
            attempt += 1
            try:
                return (yield from self._one_attempt(call))
            except LoadMasterError as error:
                error.command = error.command or command.name
                if isinstance(error, ConnectionCut) and self._pace is not None:
                    self._pace.slow_down()
                verdict = judge(error, reading=reading, attempt=attempt)
                if verdict is Verdict.FINAL:
                    raise
                _log.debug("%s: attempt %d failed: %s", command.name, attempt, type(error).__name__)
                yield Pause(pause_seconds(attempt, self._chance))
                if verdict is Verdict.SETTLE:
                    seen = yield from self._settle(call, error)
                    if seen is not None:
                        return seen
                    if attempt >= ATTEMPTS:
                        raise

    def _settle(self, call: Call, error: LoadMasterError) -> Flow[Seen | None]:
        """What is there in place of the lost answer, or ``None`` when the write certainly did not take
        effect."""
        unknown = FateUnknown(
            f"the command was sent, but its answer was lost, so it may have taken effect ({error.message})",
            command=call.command.name,
        )
        try:
            if call.can_look:
                seen = yield Look()
                return None if seen is None or seen is False else Seen(seen)
            if can_look(call.command, call.arguments):
                fate, found = yield from self._look(call.command, call.arguments)
                if fate is not Fate.OPEN:
                    return found
        except LoadMasterError as blind:
            unknown.add_note(f"looking at the appliance failed as well: {blind}")
        raise unknown from error

    def _look(self, command: Command[Any], arguments: Mapping[str, object]) -> Flow[tuple[Fate, Seen | None]]:
        """Read the object that the command writes to."""
        lookup = command.lookup
        assert lookup is not None, "asked for only after can_look"
        try:
            found = yield from self.flow(lookup.read, read_arguments(command, arguments), can_look=False)
        except NotFound:
            if lookup.removes:
                return Fate.DONE, Seen(None)
            raise
        return judge_shown(command, arguments, found)

    def _one_attempt(self, call: Call) -> Flow[Payload]:
        if call.command.v1_only or self._settled_dialect == "v1":
            return (yield from self._v1(call))
        if self._settled_dialect == "v2":
            return (yield from self._v2(call))
        try:
            payload = yield from self._v2(call)
        except ApiDisabled as disabled:
            # Firmware before 7.2.50 has no v2, and answers as if the API were off.
            try:
                payload = yield from self._v1(call)
            except ApiDisabled:
                raise disabled from None
            if call.command.name != "set":
                # Switching the API on works through v1 even where v2 exists, so it tells nothing.
                self._settled_dialect = "v1"
            return payload
        self._settled_dialect = "v2"
        return payload

    def _v2(self, call: Call) -> Flow[Payload]:
        command = call.command
        request = json_v2.write(command.wire or command.name, _watched(call), self.settings.credentials)
        response = yield Send(self._fitted(request, call))
        return json_v2.read(command.name, response, call.secrets)

    def _v1(self, call: Call) -> Flow[Payload]:
        command = call.command
        fields: dict[str, str] = {}
        files: dict[str, bytes | FileSource] = {}
        known = {parameter.wire: (name, parameter) for name, parameter in command.parameters.items()}
        for wire, value in _watched(call).items():
            name, parameter = known.get(wire, (wire, None))
            if parameter is not None and parameter.v2_only:
                raise InvalidCall(
                    f"{name} exists in dialect v2 only, and this unit is spoken to in v1",
                    command=command.name,
                )
            if isinstance(value, bytes | FileSource):
                files[wire] = value
            elif parameter is not None:
                fields[wire] = form_text(parameter.form, value)
            else:
                fields[wire] = ("1" if value else "0") if isinstance(value, bool) else str(value)
        request = xml_v1.write(command.v1_path, fields, _body(files), self.settings.credentials)
        if isinstance(command.answer, File):
            request = replace(request, sink=call.transfer.target)
        response = yield Send(self._fitted(request, call))
        return xml_v1.read(
            command.name, response, call.secrets, file_expected=isinstance(command.answer, File | Single)
        )

    def _fitted(self, request: Request, call: Call) -> Request:
        """The request with the time, size and way that the call has."""
        progress, stream = call.transfer.progress, request.stream
        seconds, limit = self.settings.timeout_seconds, request.answer_limit
        if call.command.kind in ("upload", "download"):
            seconds, limit = seconds * _FILE_TIMEOUT_FACTOR, _FILE_LIMIT
        if stream is not None:
            stream = stream.watched_by(progress)
        if not isinstance(call.command.answer, File):
            progress = None
        body = request.body
        if stream is not None and not self._streams:
            body, stream = stream.whole(), None
        return replace(
            request,
            body=body,
            stream=stream,
            progress=progress,
            timeout_seconds=seconds,
            answer_limit=limit,
        )

    def _delay(self) -> float:
        return 0.0 if self._pace is None else self._pace.reserve()


def _body(files: Mapping[str, bytes | FileSource]) -> bytes | FileSource | Mapping[str, bytes] | None:
    """The only file by itself, several by their names."""
    if len(files) < 2:
        return next(iter(files.values()), None)
    return {wire: one if isinstance(one, bytes) else one.read() for wire, one in files.items()}


def _watched(call: Call) -> Mapping[str, WireValue]:
    """The parameters; a file whose way is to be told goes in pieces."""
    if call.transfer.progress is None:
        return call.parameters
    return {
        wire: FileSource.of_bytes(value) if isinstance(value, bytes) else value
        for wire, value in call.parameters.items()
    }
