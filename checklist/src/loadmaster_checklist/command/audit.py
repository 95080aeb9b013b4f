"""``loadmaster audit``: judge appliances by the checklist, wherever they are written down or running.

Exit codes: 0 clean, 1 findings, 2 wrong use, 3 an appliance could not be read.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["audit"]

AT_ONCE = 100
INTERRUPTED = 130


def audit(
    targets: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="TARGET...",
            help="https://UNIT, pair:https://FIRST,https://SECOND, a snapshot, a plan as JSON, "
            "cdktf.out or a cdk.tf.json.",
        ),
    ] = None,
    inventory: Annotated[
        Path | None, typer.Option("--inventory", help="TOML file that lists appliances with name and units.")
    ] = None,
    name: Annotated[
        str | None, typer.Option("--name", help="Name of the only target, as waivers and variables have it.")
    ] = None,
    ca: Annotated[
        Path | None, typer.Option("--ca", help="PEM file to trust; else LOADMASTER_<NAME>_CA_FILE.")
    ] = None,
    insecure: Annotated[
        bool, typer.Option("--insecure", help="Do not verify certificates; reported by the hardening pack.")
    ] = False,
    waivers: Annotated[
        Path | None,
        typer.Option("--waivers", help="Waiver file; else checklist.toml and checklist.generated.toml here."),
    ] = None,
    records: Annotated[
        Path | None,
        typer.Option(
            "--records",
            help="Records of certificate backups; else checklist.records.toml beside the waivers.",
        ),
    ] = None,
    pack: Annotated[str, typer.Option("--pack", help="Which rules: twelve, hardening or all.")] = "twelve",
    break_glass: Annotated[
        str | None, typer.Option("--break-glass", metavar="REASON", help="Let findings through this once.")
    ] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Write a page with picture.")] = None,
    sarif: Annotated[Path | None, typer.Option("--sarif", help="Write SARIF 2.1.0.")] = None,
    junit: Annotated[Path | None, typer.Option("--junit", help="Write JUnit XML.")] = None,
    markdown: Annotated[Path | None, typer.Option("--markdown", help="Write Markdown.")] = None,
    concurrency: Annotated[
        int, typer.Option("--concurrency", min=1, help="Appliances read at the same time.")
    ] = AT_ONCE,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")] = False,
) -> None:
    """Judge appliances by the best-practice checklist.

    Credentials come from LOADMASTER_<NAME>_API_KEY and its like. Nothing is changed on any appliance.
    """
    given = {"--html": html, "--sarif": sarif, "--junit": junit, "--markdown": markdown}
    outputs = {option: path for option, path in given.items() if path is not None}
    # The other subcommands must not wait for what only this one needs.
    from loadmaster_checklist.command.auditing import Wish, run

    wish = Wish(
        targets=targets or (),
        inventory=inventory,
        name=name,
        ca=ca,
        insecure=insecure,
        waivers=waivers,
        records=records,
        pack=pack,
        break_glass=break_glass,
        outputs=outputs,
        concurrency=concurrency,
        as_json=as_json,
    )
    try:
        raise typer.Exit(run(wish))
    except KeyboardInterrupt:
        typer.echo("interrupted: nothing was written", err=True)
        raise typer.Exit(INTERRUPTED) from None
