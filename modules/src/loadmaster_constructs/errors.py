"""What goes wrong while a program describes its load balancers, and where."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import CodeType

__all__ = [
    "ArgumentError",
    "ArgumentTypeError",
    "ConstructsError",
    "Refusal",
    "SynthesisError",
    "is_machinery",
    "shown_file",
]

_PACKAGE = f"{Path(__file__).resolve().parent}{os.sep}"
_JSII = f"{os.sep}jsii{os.sep}"


class ConstructsError(Exception):
    """Root of all errors of this package."""


class SynthesisError(ConstructsError):
    """The finished program does not hold together; one line for each problem."""


class ArgumentError(ConstructsError, ValueError):
    """An argument that cannot be meant: which construct, which argument, the value, what is accepted, where.

    ``location`` is the file and line of the program that gave the argument.
    """

    def __init__(self, construct: str, problem: str) -> None:
        self.construct = construct
        self.problem = problem
        self.location = _location()
        super().__init__(f"{construct}: {problem} ({self.location})")


class ArgumentTypeError(ArgumentError, TypeError):
    """An argument of a type that nothing can be made of."""


class Refusal(ConstructsError):
    """Why a value is refused, before it is known which construct it was meant for."""

    def __init__(self, problem: str, *, wrong_type: bool = False) -> None:
        self.problem = problem
        self.wrong_type = wrong_type
        super().__init__(problem)

    def at(self, argument: str) -> Refusal:
        """The same refusal with the argument's name in front."""
        return Refusal(f"{argument} {self.problem}", wrong_type=self.wrong_type)

    def of(self, construct: str) -> ArgumentError:
        """The error for the user of the construct."""
        kind = ArgumentTypeError if self.wrong_type else ArgumentError
        return kind(construct, self.problem)


def _location() -> str:
    """The innermost line that is not this package's own."""
    frame = sys._getframe(1)
    while frame.f_back is not None and is_machinery(frame.f_code):
        frame = frame.f_back
    return f"{shown_file(frame.f_code.co_filename)}, line {frame.f_lineno}"


def is_machinery(code: CodeType) -> bool:
    """Whether a frame belongs to this package, or to what stands between it and the program."""
    # Between our constructors and their callers stand jsii's metaclass and what dataclasses make of text.
    made = code.co_filename == "<string>" and code.co_name == "__init__"
    return made or code.co_filename.startswith(_PACKAGE) or _JSII in code.co_filename


def shown_file(file: str) -> str:
    """The file, from the current folder on where it is below."""
    try:
        return str(Path(file).relative_to(Path.cwd()))
    except ValueError:
        return file
