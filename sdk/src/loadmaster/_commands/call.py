"""``loadmaster call``: any command of the appliance by name, its values typed, checked and shown before."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from loadmaster._client import LoadMaster
from loadmaster._commands.call_arguments import described_arguments, raw_arguments
from loadmaster._commands.call_completion import complete_command, complete_parameter
from loadmaster._commands.call_output import answer_text, transfer_bar, write_answer
from loadmaster._commands.call_page import command_list, list_text, page
from loadmaster._commands.call_preview import preview, preview_text
from loadmaster._commands.options import AsJson, confirmed
from loadmaster._commands.ways import Appliance, reaches_appliance
from loadmaster._described import Described, described, find_described
from loadmaster._exceptions import InvalidCall
from loadmaster._raw_call import raw_command
from loadmaster._wire.shape import File, Secrets
from loadmaster._wire.table import Command

__all__ = ["call"]

Words = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="NAME=VALUE",
        help="Parameters by Python or wire name. @PATH is a file, @env:NAME a variable, @prompt asks unseen, "
        "@@ starts a text with @, nothing clears.",
        autocompletion=complete_parameter,
    ),
]


@reaches_appliance
def call(
    context: typer.Context,
    appliance: Appliance,
    command: Annotated[
        str | None,
        typer.Argument(
            help="Wire name as addvs, or Python name as virtual_services.add; with --list a family.",
            autocompletion=complete_command,
        ),
    ] = None,
    parameters: Words = None,
    raw: Annotated[
        bool, typer.Option("--raw", help="Send it unchecked under wire names, described or not.")
    ] = False,
    reads: Annotated[
        bool, typer.Option("--reads", help="With --raw: it changes nothing, so it may be repeated.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be sent.")] = False,
    list_commands: Annotated[bool, typer.Option("--list", help="List commands.")] = False,
    columns: Annotated[
        str | None, typer.Option(help="Fields to show of a list, with commas between.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="File to write the answer to.")] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace the file of --out.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before cutting traffic.")] = False,
    as_json: AsJson = False,
    show_help: Annotated[
        bool, typer.Option("--help", help="Show this, or the page of the command that is named.")
    ] = False,
) -> None:
    """Make one call and print its answer.

    Values are checked against the description before anything is sent. Commands that may cut traffic ask
    first. --raw is for what the description lacks, and gives the answer as it came.

    Exit codes: 0 done, 1 the appliance refused, 2 wrong use or not confirmed, 3 no answer.
    """
    if show_help:
        print(context.get_help() if command is None else page(described(command)))
        return
    if list_commands:
        rows = command_list(command)
        print(json.dumps(rows, indent=2, ensure_ascii=False) if as_json else list_text(rows))
        return
    if command is None:
        raise InvalidCall("no command named; expected one such as listvs, see loadmaster call --list")
    known, made, arguments = _prepared(command, parameters or [], raw=raw, reads=reads)
    if dry_run:
        requests = preview(made, arguments)
        print(json.dumps(requests, indent=2, ensure_ascii=False) if as_json else preview_text(requests))
        return
    _check_output(made, out, as_json=as_json, overwrite=overwrite)
    if known is not None and known.entry.cuts_traffic:
        confirmed(f"{known.name}: {known.entry.traffic.removesuffix('.')}", yes=yes)
    with appliance.connect() as lm:
        answer = _made(lm, made, arguments, out=out, overwrite=overwrite)
    if answer is not _SAVED:
        chosen = [column.strip() for column in (columns or "").split(",") if column.strip()]
        _show(answer, out, as_json=as_json, columns=chosen, overwrite=overwrite)


_SAVED = object()


def _made(
    lm: LoadMaster, made: Command[Any], arguments: dict[str, object], *, out: Path | None, overwrite: bool
) -> object:
    """The answer; ``_SAVED`` where it is a file that was written."""
    sends_file = any(one.form.type == "file" for one in made.parameters.values())
    with transfer_bar(made.name, wanted=sends_file or isinstance(made.answer, File)) as progress:
        if isinstance(made.answer, File) and out is not None:
            lm._session.save(made, arguments, out, overwrite=overwrite, progress=progress)
            return _SAVED
        return lm._session.execute(made, arguments, progress=progress)


def _prepared(
    name: str, words: list[str], *, raw: bool, reads: bool
) -> tuple[Described | None, Command[Any], dict[str, object]]:
    """The command with its arguments, and what is known of it."""
    if raw:
        made, arguments = raw_command(name, raw_arguments(words), reads=reads)
        preview(made, arguments)  # raises for what cannot be sent
        return find_described(name), made, arguments
    if reads:
        raise InvalidCall("--reads is for --raw: of other commands it is known")
    try:
        known = described(name)
    except InvalidCall as unknown:
        raise InvalidCall(f"{unknown.message}; --raw sends what is not described") from None
    if known.entry.accessor == "system" and known.name in ("get", "set"):
        from loadmaster._commands.call_settings import setting_call

        setting = setting_call(known, words)
        if setting is not None:
            return known, *setting
    return known, known.table, described_arguments(known, words)


def _check_output(made: Command[Any], out: Path | None, *, as_json: bool, overwrite: bool) -> None:
    """Before anything is sent: a file is nothing for a terminal, and a secret has to get somewhere."""
    if out is not None and out.exists() and not overwrite:
        raise InvalidCall(f"--out is {str(out)!r}, which exists; give --overwrite to replace it")
    if isinstance(made.answer, File) and out is None and (as_json or sys.stdout.isatty()):
        raise InvalidCall("the answer is a file; give --out FILE, or send standard output somewhere")
    if isinstance(made.answer, Secrets) and made.kind != "read":
        raise InvalidCall(
            "the answer is a secret, which is never shown; use loadmaster api-key create", command=made.name
        )


def _show(answer: Any, out: Path | None, *, as_json: bool, columns: list[str], overwrite: bool) -> None:
    data = answer.get("data") if isinstance(answer, dict) and set(answer) == {"data"} else answer
    if isinstance(data, bytes) and out is None:
        sys.stdout.buffer.write(data)
        return
    write_answer(answer_text(answer, as_json=as_json, columns=columns), out, overwrite=overwrite)
