# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Backup and restore: The configuration as one archive, on demand. It holds no certificates and no keys, see
the certificate family, and no licence. The schedule for automatic backups is made of settings.
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


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="backup",
        v1_path="backup",
        family="backup",
        handler="backup",
        kind="download",
        parameters=(),
        answer=AnswerSpec(shape="file", key="data"),
    ),
    CommandSpec(
        name="restore",
        v1_path="restore",
        family="backup",
        handler="restore",
        kind="upload",
        parameters=(
            ParameterSpec(
                wire="data",
                value=ValueSpec(type="file"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="type",
                value=ValueSpec(
                    type="flags",
                    codes=((1, 1, "base"), (2, 2, "services"), (4, 4, "geo"), (8, 8, "single_sign_on")),
                ),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class BackupHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def backup(self, call: Invocation, /) -> Answer:
        """Fetch the configuration archive."""
        ...

    def restore(self, call: Invocation, /) -> Answer:
        """Bring back chosen parts of a configuration archive."""
        ...
