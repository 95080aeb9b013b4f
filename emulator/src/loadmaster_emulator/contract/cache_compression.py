# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Caching and compression: Kinds of files that are never cached or never compressed, whatever the services
say. They go by the extension of their names. No command shows which there are.
"""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import (
    AnswerSpec,
    CommandSpec,
    Default,
    ObjectSpec,
    ParameterSpec,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = ()

_PARAM = ParameterSpec(
    wire="param", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addnocache",
        v1_path="addnocache",
        family="cache-compression",
        handler="addnocache",
        kind="write",
        parameters=(_PARAM,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delnocache",
        v1_path="delnocache",
        family="cache-compression",
        handler="delnocache",
        kind="write",
        parameters=(_PARAM,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="addnocompress",
        v1_path="addnocompress",
        family="cache-compression",
        handler="addnocompress",
        kind="write",
        parameters=(_PARAM,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delnocompress",
        v1_path="delnocompress",
        family="cache-compression",
        handler="delnocompress",
        kind="write",
        parameters=(_PARAM,),
        answer=AnswerSpec(shape="none"),
    ),
)


class CacheCompressionHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addnocache(self, call: Invocation, /) -> Answer:
        """Leave files with an extension out of every cache."""
        ...

    def delnocache(self, call: Invocation, /) -> Answer:
        """Let files with an extension be cached again."""
        ...

    def addnocompress(self, call: Invocation, /) -> Answer:
        """Send files with an extension as they are."""
        ...

    def delnocompress(self, call: Invocation, /) -> Answer:
        """Let files with an extension be compressed again."""
        ...
