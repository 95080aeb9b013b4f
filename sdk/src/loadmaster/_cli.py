"""The ``loadmaster`` command. Other distributions add subcommands of theirs; the SDK never imports them.

Exit codes: 0 done, 1 the appliance refused or a difference was found, 2 wrong use, 3 no answer from the
appliance.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import entry_points
from pathlib import Path
from typing import Annotated, Any, NoReturn

try:
    import typer
    from rich.console import Console
    from rich.table import Table
except ImportError:  # pragma: no cover - tested on the wheel
    sys.exit('the command line needs more packages: pip install "loadmaster[cli]"')

from loadmaster._commands.api_key import api_key
from loadmaster._commands.backup import backup, restore
from loadmaster._commands.bootstrap import bootstrap
from loadmaster._commands.options import AsJson, Ca, Insecure, Pace, Pin, Url, errors
from loadmaster._commands.reboot import reboot
from loadmaster._connection_options import connect
from loadmaster._difference import Difference, compare
from loadmaster._exceptions import InvalidCall, LoadMasterError
from loadmaster._exit_codes import exit_code
from loadmaster._snapshot import Snapshot

__all__ = ["app", "main"]

GROUP = "loadmaster.commands"
"""Entry points of this group are subcommands: the name, and a ``typer.Typer`` or a Typer-ready function."""

app = typer.Typer(
    help="LoadMaster load balancers from the command line.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.command()
def call(
    command: Annotated[str, typer.Argument(help="Wire name of the command, such as showvs.")],
    parameters: Annotated[list[str] | None, typer.Argument(help="name=value, by wire names.")] = None,
    url: Url = None,
    ca: Ca = None,
    fingerprint: Pin = None,
    insecure: Insecure = False,
    calls_per_second: Pace = None,
    as_json: AsJson = False,
) -> None:
    """Make one call and print its answer. A value of @FILE sends the file's content."""
    arguments = dict(_parameter(text) for text in parameters or ())
    with connect(
        url=url, ca=ca, fingerprint=fingerprint, insecure=insecure, calls_per_second=calls_per_second
    ) as lm:
        answer = lm.call(command, arguments)
    if as_json:
        _print_json(answer)
    elif set(answer) == {"data"} and isinstance(answer["data"], bytes):
        sys.stdout.buffer.write(answer["data"])
    else:
        _print_fields(answer)


def _parameter(text: str) -> tuple[str, object]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise InvalidCall(f"parameter is {text!r}; expected name=value")
    if not value.startswith("@"):
        return name, value
    try:
        return name, Path(value[1:]).read_bytes()
    except OSError as error:
        raise InvalidCall(
            f"{name} names the file {value[1:]!r}, which cannot be read: {error.strerror}"
        ) from None


def _print_fields(answer: dict[str, Any]) -> None:
    for name, value in answer.items():
        plain = isinstance(value, str | int) or value is None
        print(f"{name}: {value if plain else json.dumps(value, ensure_ascii=False, default=_text)}")


@app.command()
def snapshot(
    families: Annotated[list[str] | None, typer.Argument(help="Families to read; all without.")] = None,
    out: Annotated[Path | None, typer.Option("--out", help="File to write; else standard output.")] = None,
    url: Url = None,
    ca: Ca = None,
    fingerprint: Pin = None,
    insecure: Insecure = False,
    calls_per_second: Pace = None,
    _: Annotated[bool, typer.Option("--json", help="Always so; accepted for symmetry.")] = False,
) -> None:
    """Write down what the appliance is configured to be, without secrets. Always JSON."""
    with (
        connect(
            url=url, ca=ca, fingerprint=fingerprint, insecure=insecure, calls_per_second=calls_per_second
        ) as lm,
        errors.status("reading the appliance") if sys.stderr.isatty() else _nothing(),
    ):
        text = lm.snapshot(families or None).to_json()
    if out is None:
        sys.stdout.write(text)
        return
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InvalidCall(f"--out is {str(out)!r}, which cannot be written: {error.strerror}") from None


def _nothing() -> Any:
    from contextlib import nullcontext

    return nullcontext()


@app.command()
def diff(
    before: Annotated[Path, typer.Argument(help="Snapshot file.")],
    after: Annotated[Path | None, typer.Argument(help="Snapshot file; the live appliance without.")] = None,
    url: Url = None,
    ca: Ca = None,
    fingerprint: Pin = None,
    insecure: Insecure = False,
    calls_per_second: Pace = None,
    as_json: AsJson = False,
) -> None:
    """Print what differs between two snapshots, or a snapshot and the appliance. Exit code 1 when something
    does."""
    old = _read_snapshot(before)
    if after is not None:
        new = _read_snapshot(after)
    else:
        with connect(
            url=url, ca=ca, fingerprint=fingerprint, insecure=insecure, calls_per_second=calls_per_second
        ) as lm:
            new = lm.snapshot([*old.families, *(["settings"] if old.settings else [])])
    differences = compare(old, new)
    if as_json:
        _print_json(
            [
                {"where": one.where, "kind": one.kind, "before": one.before, "after": one.after}
                for one in differences
            ]
        )
    else:
        _print_differences(differences)
    raise typer.Exit(1 if differences else 0)


def _read_snapshot(path: Path) -> Snapshot:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidCall(f"{str(path)!r} cannot be read: {error}") from None
    try:
        return Snapshot.from_json(text)
    except InvalidCall as error:
        raise InvalidCall(f"{str(path)!r}: {error.message}") from None


def _print_differences(differences: list[Difference]) -> None:
    marks = {"added": "+", "removed": "-", "changed": "~"}
    for one in differences:
        detail = f": {one.before!r} -> {one.after!r}" if one.kind == "changed" else ""
        print(f"{marks[one.kind]} {one.where}{detail}")


app.command()(bootstrap)
app.command()(backup)
app.command()(restore)
app.command()(reboot)
app.add_typer(api_key, name="api-key")

api = typer.Typer(help="The API itself.", no_args_is_help=True)
app.add_typer(api, name="api")


@api.command()
def coverage(
    url: Url = None,
    ca: Ca = None,
    fingerprint: Pin = None,
    insecure: Insecure = False,
    calls_per_second: Pace = None,
    as_json: AsJson = False,
) -> None:
    """Compare the commands the appliance lists with those this release describes."""
    from loadmaster.resources.catalogue import COMMANDS

    with connect(
        url=url, ca=ca, fingerprint=fingerprint, insecure=insecure, calls_per_second=calls_per_second
    ) as lm:
        listed = {name.lower().replace("/", ".") for name in lm.list_commands()}
    described = {entry.wire.lower() for entry in COMMANDS.values()}
    result = {
        "both": sorted(listed & described),
        "only_on_the_unit": sorted(listed - described),
        "only_described": sorted(described - listed),
    }
    if as_json:
        _print_json(result)
        return
    table = Table("commands", "count", "names")
    for name, commands in result.items():
        table.add_row(
            name.replace("_", " "), str(len(commands)), " ".join(commands) if name != "both" else ""
        )
    Console().print(table)


def _print_json(value: Any) -> None:
    print(json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False, default=_text))


def _text(value: Any) -> str:
    import base64

    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else str(value)


def _add_installed_commands() -> None:
    """Hang on what other distributions offer; one that cannot be loaded is named and skipped."""
    for point in sorted(entry_points(group=GROUP), key=lambda one: one.name):
        try:
            offered = point.load()
        except Exception as error:  # noqa: BLE001 - somebody else's package must not break ours
            errors.print(f"subcommand {point.name!r} cannot be loaded: {error}", markup=False)
            continue
        if isinstance(offered, typer.Typer):
            app.add_typer(offered, name=point.name)
        else:
            app.command(name=point.name)(offered)


def main() -> NoReturn:
    """Run the command line; errors become one line and an exit code."""
    _add_installed_commands()
    try:
        app()
    except LoadMasterError as error:
        for line in [f"error: {error}", *getattr(error, "__notes__", ())]:
            errors.print(line, markup=False)
        sys.exit(exit_code(error))
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    sys.exit(0)
