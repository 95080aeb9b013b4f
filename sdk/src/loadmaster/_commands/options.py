"""Options that several subcommands have, and how secrets reach them: from the environment or a prompt."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from loadmaster._exceptions import InvalidCall

__all__ = [
    "AsJson",
    "Ca",
    "Insecure",
    "Pace",
    "Pin",
    "Url",
    "confirmed",
    "errors",
    "from_environment",
    "secret",
    "variable",
    "working",
]

Url = Annotated[str | None, typer.Option("--url", help="Address of the appliance; else LOADMASTER_URL.")]
Ca = Annotated[Path | None, typer.Option("--ca", help="PEM file to trust; else LOADMASTER_CA_FILE.")]
Pin = Annotated[str | None, typer.Option("--fingerprint", help="SHA-256 of the appliance's certificate.")]
Insecure = Annotated[bool, typer.Option("--insecure", help="Do not verify the certificate.")]
Pace = Annotated[float | None, typer.Option("--calls-per-second", help="Pace; 6 unless given.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

errors = Console(stderr=True, soft_wrap=True, highlight=False)


def confirmed(consequence: str, *, yes: bool, option: str = "--yes") -> None:
    """Go on only with a spoken yes. ``InvalidCall`` where nobody is there to say it."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise InvalidCall(f"{consequence}; confirm with {option}")
    if not typer.confirm(f"{consequence}. Go on?", err=True):
        raise InvalidCall("not confirmed, nothing was changed")


def working(what: str) -> AbstractContextManager[object]:
    """Something that moves while somebody waits."""
    return errors.status(what) if sys.stderr.isatty() else nullcontext()


def variable(*words: str) -> str:
    """The environment variable of these words: ``LOADMASTER_EDGE_1_PASSWORD`` of ``edge-1``, ``password``."""
    return "_".join(["LOADMASTER", *(re.sub(r"[^A-Za-z0-9]", "_", word).upper() for word in words)])


def from_environment(names: Iterable[str]) -> str | None:
    """The first of the variables that is set to something."""
    return next((value for name in names if (value := os.environ.get(name))), None)


def secret(what: str, names: list[str], *, twice: bool = False) -> str:
    """A secret from the first variable that is set, or typed unseen.

    Raises ``InvalidCall`` naming the variables where nobody is there to type.
    """
    found = from_environment(names)
    if found is not None:
        return found
    if not sys.stdin.isatty():
        raise InvalidCall(f"{what} is missing; set {' or '.join(names)}")
    typed: str = typer.prompt(what, hide_input=True, confirmation_prompt=twice, err=True)
    return typed
