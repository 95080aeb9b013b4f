"""The ``loadmaster`` command. Other distributions add subcommands of theirs; the SDK never imports them.

Exit codes: 0 done, 1 the appliance refused or a difference was found, 2 wrong use, 3 no answer from the
appliance.
"""

from __future__ import annotations

import sys
from importlib.metadata import entry_points
from pathlib import Path
from typing import Annotated, NoReturn

try:
    import rich  # noqa: F401
    import typer
except ImportError:  # pragma: no cover - tested on the wheel
    sys.exit('the command line needs more packages: pip install "loadmaster[cli]"')

from loadmaster._commands.api_key import api_key
from loadmaster._commands.backup import backup, restore
from loadmaster._commands.bootstrap import bootstrap
from loadmaster._commands.call import call
from loadmaster._commands.completion import completion, prepare_completion
from loadmaster._commands.coverage import coverage
from loadmaster._commands.diff import diff
from loadmaster._commands.options import errors, working
from loadmaster._commands.reboot import reboot
from loadmaster._commands.ways import Appliance, reaches_appliance
from loadmaster._exceptions import InvalidCall, LoadMasterError
from loadmaster._exit_codes import exit_code

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
@reaches_appliance
def snapshot(
    appliance: Appliance,
    families: Annotated[list[str] | None, typer.Argument(help="Families to read; all without.")] = None,
    out: Annotated[Path | None, typer.Option("--out", help="File to write; else standard output.")] = None,
    _: Annotated[bool, typer.Option("--json", help="Always so; accepted for symmetry.")] = False,
) -> None:
    """Write down what the appliance is configured to be, without secrets. Always JSON."""
    with (
        appliance.connect() as lm,
        working("reading the appliance"),
    ):
        text = lm.snapshot(families or None).to_json()
    if out is None:
        sys.stdout.write(text)
        return
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InvalidCall(f"--out is {str(out)!r}, which cannot be written: {error.strerror}") from None


app.command(add_help_option=False)(call)
app.command()(diff)
app.command()(bootstrap)
app.command()(backup)
app.command()(restore)
app.command()(reboot)
app.command()(completion)
app.add_typer(api_key, name="api-key")

api = typer.Typer(help="The API itself.", no_args_is_help=True)
app.add_typer(api, name="api")
api.command()(coverage)


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
    prepare_completion()
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
