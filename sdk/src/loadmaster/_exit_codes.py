"""How the command line ends after an error."""

from __future__ import annotations

from loadmaster._exceptions import (
    AnswerNotUnderstood,
    ConnectionFailed,
    FateUnknown,
    InvalidCall,
    LoadMasterError,
)

__all__ = ["exit_code"]


def exit_code(error: LoadMasterError) -> int:
    """2 for wrong use, 3 where the appliance does not answer or its answer was lost, 1 where it refused."""
    if isinstance(error, InvalidCall):
        return 2
    return 3 if isinstance(error, ConnectionFailed | AnswerNotUnderstood | FateUnknown) else 1
