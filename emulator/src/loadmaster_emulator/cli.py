"""The command: ``loadmaster emulator run``."""

from __future__ import annotations

import contextlib
import json
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from .emulator import Emulator

application = typer.Typer(help="Run a pretended appliance on this machine.", no_args_is_help=True)


@application.callback()
def _emulator() -> None:
    """Run a pretended appliance on this machine."""


@application.command()
def run(
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.", min=0, max=65535)] = 0,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    control_port: Annotated[
        int | None, typer.Option(help="Port of the control address; 0 takes a free one.", min=0, max=65535)
    ] = None,
    state_file: Annotated[
        Path | None, typer.Option(help="File that keeps everything over a restart.")
    ] = None,
    snapshot: Annotated[Path | None, typer.Option(help="Configuration to begin with.")] = None,
    ready_file: Annotated[
        Path | None, typer.Option(help="File that receives the ready line as well.")
    ] = None,
    certificate: Annotated[Path | None, typer.Option(help="Certificate to present, as PEM.")] = None,
    key: Annotated[Path | None, typer.Option(help="Key of that certificate, as PEM.")] = None,
    tls: Annotated[bool, typer.Option(help="Speak TLS.")] = True,
    limiter: Annotated[bool, typer.Option(help="Cut the line above 30 calls in 3 seconds.")] = True,
    api: Annotated[bool, typer.Option(help="Start with the API switched on.")] = True,
    clock_speed: Annotated[float, typer.Option(help="Virtual seconds for each real one.", min=0)] = 1.0,
    seed: Annotated[int, typer.Option(help="Seed of numbers and faults.")] = 0,
    password: Annotated[
        str | None, typer.Option(envvar="LOADMASTER_EMULATOR_PASSWORD", help="Password of the administrator.")
    ] = None,
    api_key: Annotated[
        str | None, typer.Option(envvar="LOADMASTER_EMULATOR_API_KEY", help="API key to accept.")
    ] = None,
) -> None:
    """Run one unit until interrupted; the first line of output says as JSON how to reach it."""
    from .emulator import Emulator  # help must not wait for the server's libraries
    from .state_file import StateFileError

    try:
        unit = Emulator(
            tls=tls,
            limiter=limiter,
            seed=seed,
            api_enabled=api,
            clock_speed=clock_speed,
            state_file=state_file,
            snapshot=snapshot,
            host=host,
            port=port,
            control_port=control_port,
            certificate=certificate,
            key=key,
            password=password,
            api_key=api_key,
        )
        with unit:
            _announce(unit, ready_file)
            _wait(unit)
    except (OSError, ValueError, StateFileError) as problem:
        sys.exit(f"error: {problem}")


def _announce(unit: Emulator, ready_file: Path | None) -> None:
    line = json.dumps(
        {
            "url": unit.url,
            "certificate": str(unit.certificate) if unit.certificate else None,
            "fingerprint": unit.fingerprint,
            "api_key": unit.api_key,
            "username": unit.username,
            "password": unit.password,
            "control_url": unit.control_url,
        }
    )
    if ready_file is not None:
        scratch = ready_file.with_name(ready_file.name + ".tmp")
        scratch.touch(mode=0o600)
        scratch.write_text(line + "\n", encoding="utf-8")
        scratch.replace(ready_file)
    print(line, flush=True)


def _wait(unit: Emulator) -> None:
    """Until a signal or the control address ends the unit."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        del number, frame
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)
    with contextlib.suppress(KeyboardInterrupt):
        unit.wait()


def main() -> None:
    """Entry point of the program."""
    application()


if __name__ == "__main__":
    main()
