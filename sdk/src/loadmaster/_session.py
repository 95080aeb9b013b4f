"""The two drivers: they carry out the steps of calls, one with threads and one with tasks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager, nullcontext
from os import PathLike
from pathlib import Path
from typing import TypeVar, cast

from loadmaster._exceptions import LoadMasterError
from loadmaster._flow import Core, Flow, Pause, Send, Settings, Step, Transfer
from loadmaster._saving import SavedFile
from loadmaster._settings import SettingWrite
from loadmaster._wire.encode import portions
from loadmaster._wire.file_content import Progress
from loadmaster._wire.request import AsyncTransport, Request, Response, Transport
from loadmaster._wire.table import Command

__all__ = ["LANE_SECONDS", "AsyncSession", "Session"]

T = TypeVar("T")
LANE_SECONDS = 600.0
"""How long a writer waits for the others."""


def _note_sets(error: LoadMasterError, writes: Sequence[SettingWrite], position: int) -> None:
    error.add_note(f"while setting {writes[position].name}")
    if position:
        error.add_note(f"already changed: {', '.join(write.name for write in writes[:position])}")


class Session(Core):
    """Makes calls with threads."""

    def __init__(self, settings: Settings, transport: Transport) -> None:
        super().__init__(settings, streams=getattr(transport, "streams", False))
        self._transport = transport

    def execute(
        self,
        command: Command[T],
        arguments: Mapping[str, object],
        settle: Callable[[], T | bool | None] | None = None,
        *,
        progress: Progress | None = None,
    ) -> T:
        """The result of the command; for ``settle`` see ``LoadMaster``."""
        way = Transfer(progress)
        lane: AbstractContextManager[None] = (
            self.lane.hold(LANE_SECONDS) if command.creates else nullcontext()
        )
        *before, last = portions(command, arguments)
        with lane:
            for portion in before:
                self._drive(self.flow(command, portion, can_look=settle is not None), settle)
            return self._drive(self.flow(command, last, can_look=settle is not None, transfer=way), settle)

    def save(
        self,
        command: Command[bytes],
        arguments: Mapping[str, object],
        to: str | PathLike[str],
        *,
        overwrite: bool,
        progress: Progress | None,
    ) -> Path:
        """Carry out a download into a file, which is there whole in the end, or not at all."""
        with SavedFile(to, overwrite=overwrite) as target:
            way = Transfer(progress, target)
            self._drive(self.flow(command, arguments, can_look=False, transfer=way), None)
            return target.finish()

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

    def pause(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

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


class AsyncSession(Core):
    """Makes calls with tasks."""

    def __init__(self, settings: Settings, transport: AsyncTransport) -> None:
        super().__init__(settings, streams=getattr(transport, "streams", False))
        self._transport = transport

    async def execute(
        self,
        command: Command[T],
        arguments: Mapping[str, object],
        settle: Callable[[], Awaitable[T | bool | None]] | None = None,
        *,
        progress: Progress | None = None,
    ) -> T:
        """The result of the command; for ``settle`` see ``AsyncLoadMaster``."""
        way = Transfer(progress)
        lane: AbstractAsyncContextManager[None] = (
            self.lane.hold_async(LANE_SECONDS) if command.creates else nullcontext()
        )
        *before, last = portions(command, arguments)
        async with lane:
            for portion in before:
                await self._drive(self.flow(command, portion, can_look=settle is not None), settle)
            return await self._drive(
                self.flow(command, last, can_look=settle is not None, transfer=way), settle
            )

    async def save(
        self,
        command: Command[bytes],
        arguments: Mapping[str, object],
        to: str | PathLike[str],
        *,
        overwrite: bool,
        progress: Progress | None,
    ) -> Path:
        """As ``Session.save``."""
        with SavedFile(to, overwrite=overwrite) as target:
            way = Transfer(progress, target)
            await self._drive(self.flow(command, arguments, can_look=False, transfer=way), None)
            return await asyncio.to_thread(target.finish)

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

    async def pause(self, seconds: float) -> None:
        """As ``Session.pause``."""
        await asyncio.sleep(seconds)

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
