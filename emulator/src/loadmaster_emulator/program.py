"""The stand-alone emulator: one unit, until a signal or the control address ends it.

Options are read with the standard library's parser, because the unit has to answer half a second after the
process has started and a richer parser would take a good part of that.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from .emulator import Emulator
from .state_file import StateFileError


def main(arguments: Sequence[str] | None = None, *, name: str = "loadmaster-emulator") -> int:
    """Run the program; returns its exit code: 0 ended, 1 could not start, 2 wrong use.

    The first line on standard output says as JSON where the unit is and how to get in.
    """
    options = _parser(name).parse_args(arguments)
    # Before anybody can know that the unit is there: they may end it at once.
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        with contextlib.suppress(KeyboardInterrupt), _emulator(options) as unit:
            _announce(unit, options.ready_file)
            unit.wait()
    except (OSError, ValueError, StateFileError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    return 0


def _parser(name: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=name, description="A pretended LoadMaster on this machine.")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    run = actions.add_parser("run", help="run one unit until interrupted")
    add = run.add_argument
    add("--host", default="127.0.0.1", metavar="ADDRESS", help="address to listen on (default: 127.0.0.1)")
    add("--port", type=_port, default=0, help="port to listen on; 0, the default, takes a free one")
    add("--control-port", type=_port, metavar="PORT", help="port of the control address; 0 takes a free one")
    add("--state-file", type=Path, metavar="FILE", help="keeps everything over a restart")
    add("--snapshot", type=Path, metavar="FILE", help="configuration to begin with")
    add("--ready-file", type=Path, metavar="FILE", help="receives the ready line as well")
    add("--certificate", type=Path, metavar="FILE", help="certificate to present, as PEM")
    add("--key", type=Path, metavar="FILE", help="key of that certificate, as PEM")
    add("--no-tls", dest="tls", action="store_false", help="speak plain HTTP")
    add("--no-limiter", dest="limiter", action="store_false", help="never cut the line for too many calls")
    add("--no-api", dest="api", action="store_false", help="start with the API switched off")
    add("--clock-speed", type=float, default=1.0, metavar="X", help="virtual seconds for each real one")
    add("--seed", type=int, default=0, metavar="N", help="seed of numbers and faults")
    run.epilog = (
        "LOADMASTER_EMULATOR_PASSWORD and LOADMASTER_EMULATOR_API_KEY set the password and an "
        "API key; otherwise both are made up."
    )
    return parser


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port from 0 to 65535")
    return int(text)


def _emulator(options: argparse.Namespace) -> Emulator:
    return Emulator(
        tls=options.tls,
        limiter=options.limiter,
        seed=options.seed,
        api_enabled=options.api,
        clock_speed=options.clock_speed,
        state_file=options.state_file,
        snapshot=options.snapshot,
        host=options.host,
        port=options.port,
        control_port=options.control_port,
        certificate=options.certificate,
        key=options.key,
        password=os.environ.get("LOADMASTER_EMULATOR_PASSWORD"),
        api_key=os.environ.get("LOADMASTER_EMULATOR_API_KEY"),
    )


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


def _interrupt(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise KeyboardInterrupt


def console() -> None:
    """Entry point of the console script."""
    sys.exit(main())
