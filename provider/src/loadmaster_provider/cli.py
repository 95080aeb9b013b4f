"""The ``provider`` part of the ``loadmaster`` command."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from loadmaster_provider import __version__, install

__all__ = ["app"]

app = typer.Typer(help="The Terraform provider on this machine.", no_args_is_help=True)

Mirror = Annotated[Path | None, typer.Option(help="Folder of the filesystem mirror.", show_default=False)]
Configuration = Annotated[
    Path | None,
    typer.Option(
        "--cli-config",
        help="CLI configuration file to write; - leaves all files alone.",
        show_default=False,
    ),
]


@app.callback()
def _group() -> None:
    """Keep the subcommands under names of their own."""


@app.command("install")
def install_command(mirror: Mirror = None, cli_config: Configuration = None) -> None:
    """Write the provider into a filesystem mirror, and the CLI configuration
    that makes Terraform look there.
    """
    folder = mirror or install.default_mirror()
    path = cli_config or install.default_cli_configuration()
    try:
        program = install.install_mirror(folder)
        done = "printed" if str(path) == "-" else install.merge_cli_configuration(path, folder)
    except install.InstallError as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(1) from None
    typer.echo(f"provider {install.SOURCE} {__version__} is in {program}", err=True)
    if done == "printed":
        typer.echo(install.cli_configuration(folder))
        return
    typer.echo(f"CLI configuration {done}: {path}", err=True)
    typer.echo(f"LOADMASTER_PROVIDER_PYTHON={sys.executable}", err=True)
    if cli_config is not None:
        typer.echo(f"TF_CLI_CONFIG_FILE={path.resolve()}", err=True)


@app.command("schema")
def schema_command(
    out: Annotated[
        Path | None, typer.Option(help="File to write; the terminal when left out.", show_default=False)
    ] = None,
) -> None:
    """Print the provider's schema as JSON, without Terraform."""
    from loadmaster_provider.schema_document import schema_document

    text = json.dumps(schema_document(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    if out is None:
        typer.echo(text, nl=False)
        return
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        typer.echo(f"error: cannot write {out}: {error.strerror}", err=True)
        raise typer.Exit(1) from None
