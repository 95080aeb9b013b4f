"""The program itself: an app holds stacks, a stack holds appliances and their services."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from types import TracebackType
from typing import Any

from loadmaster_constructs import _framework
from loadmaster_constructs._estate import estates_of
from loadmaster_constructs._framework import TerraformStack
from loadmaster_constructs._judgement import Outcome, annotate, judge_program, leave_to_app
from loadmaster_constructs._resource import check_scope
from loadmaster_constructs._text import is_text
from loadmaster_constructs._wrong_call import retold
from loadmaster_constructs.errors import ArgumentError, ConstructsError, SynthesisError

__all__ = ["App", "Stack"]

_STARTED_BY_TOOL = "CDKTF_OUTDIR"


class App(_framework.App):
    """Root of a program; ``synth()`` at its end writes what Terraform reads.

    A mistake in an argument ends the program with one line that names the construct, the argument, the value
    and the line of the program, and without a traceback; set ``tracebacks`` to see one.

    :param outdir: folder for the result, ``cdktf.out`` unless the command line tool names another.
    :param context: values for ``node.try_get_context``.
    :param tracebacks: keep Python's own way of ending at an exception.
    """

    def __init__(
        self, *, outdir: str | None = None, context: Mapping[str, Any] | None = None, tracebacks: bool = False
    ) -> None:
        # Stack traces of Node are about the framework, never about the program.
        super().__init__(outdir=outdir, context=context, stack_traces=False)
        if not tracebacks and sys.excepthook is sys.__excepthook__:
            sys.excepthook = _end_in_plain_words

    def synth(self) -> None:
        """Judge the whole program by the checklist, then write every stack.

        Warnings, and the points that cannot be decided yet, are shown once: by ``cdktf``, or on standard
        error where it did not start the program.

        :raises SynthesisError: all problems when something does not hold together, or a point of the
            checklist fails. No stack is written then.
        """
        outcome = judge_program(self)
        if outcome.errors:
            raise SynthesisError(
                "\n".join(f"{path}: {text}" if path else text for path, text in outcome.errors)
            )
        for estate in estates_of(self):
            for appliance in estate.scopes.values():
                annotate(appliance, outcome)
        leave_to_app(self)
        try:
            super().synth()
        except RuntimeError as error:
            raise SynthesisError(_plain(str(error))) from None
        if _STARTED_BY_TOOL not in os.environ:
            _show(outcome)


class Stack(TerraformStack):
    """One unit of deployment, with a Terraform state of its own.

    :param scope: the app.
    :param id: name of the stack for ``cdktf deploy``; letters, digits, ``-`` and ``_``.
    :raises ArgumentError: the name cannot be that of a stack, or another stack has it.
    """

    def __init__(self, scope: _framework.Construct, id: str) -> None:
        check_scope(scope, id)
        if not is_text(id) or not re.fullmatch(r"[A-Za-z0-9_-]+", id):
            raise ArgumentError("Stack", f"id is {id!r}, accepted are letters, digits, '-' and '_'")
        try:
            super().__init__(scope, id)
        except RuntimeError as error:
            if "There is already a Construct" in str(error):
                raise ArgumentError("Stack", f"id is {id!r}, and another stack has this name") from None
            raise


def _show(outcome: Outcome) -> None:
    for path, text in outcome.warnings:
        sys.stderr.write(f"warning: {path}: {text}\n" if path else f"warning: {text}\n")


def _plain(text: str) -> str:
    """The framework's message without its headline and the indentation of its list."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    problems = [line for line in lines if line.startswith("[")]
    return "\n".join(problems or lines)


def _end_in_plain_words(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    told = str(error) if isinstance(error, ConstructsError) else None
    if isinstance(error, TypeError) and told is None:
        told = retold(error, trace)
    if told is not None:
        sys.stderr.write("".join(f"error: {line}\n" for line in told.splitlines()))
    else:
        sys.__excepthook__(kind, error, trace)
