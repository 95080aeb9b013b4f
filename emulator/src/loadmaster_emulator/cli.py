"""``loadmaster emulator``: the stand-alone program as a part of the client's command."""

from __future__ import annotations

import typer

application = typer.Typer(help="Run a pretended appliance on this machine.", no_args_is_help=True)


@application.callback()
def emulator() -> None:
    """Run a pretended appliance on this machine."""


@application.command(
    add_help_option=False, context_settings={"allow_extra_args": True, "ignore_unknown_options": True}
)
def run(context: typer.Context) -> None:
    """Run one unit or a pair until interrupted; --help tells the options."""
    from .program import main  # the other commands must not wait for a server's libraries

    raise typer.Exit(main(["run", *context.args], name="loadmaster emulator"))
