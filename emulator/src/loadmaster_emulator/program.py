"""The stand-alone emulator: one unit or a pair, until a signal or the control address ends it.

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
from .factory import FIRMWARE
from .licence import LicenceTerms
from .pair.synchronisation import SYNCHRONISE_SECONDS
from .state_file import StateFileError


def main(arguments: Sequence[str] | None = None, *, name: str = "loadmaster-emulator") -> int:
    """Run the program; returns its exit code: 0 ended, 1 could not start, 2 wrong use.

    The first line on standard output says as JSON where the unit is and how to get in.
    """
    parser = _parser(name)
    options = parser.parse_args(arguments)
    _refuse_contradictions(parser, options)
    # Before anybody can know that the unit is there: they may end it at once.
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        if options.pair:
            _run_pair(options)
        else:
            with contextlib.suppress(KeyboardInterrupt), _emulator(options) as unit:
                _announce({**_unit_line(unit, options), "control_url": unit.control_url}, options.ready_file)
                unit.wait()
    except (OSError, ValueError, StateFileError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    return 0


def _parser(name: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=name, description="A pretended LoadMaster on this machine.")
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    run = actions.add_parser("run", help="run one unit or a pair until interrupted")
    add = run.add_argument
    add("--host", default="127.0.0.1", metavar="ADDRESS", help="address to listen on (default: 127.0.0.1)")
    add(
        "--port",
        "--first-port",
        type=_port,
        default=0,
        help="port to listen on; 0, the default, is a free one",
    )
    _add_pair_options(run)
    add("--control-port", type=_port, metavar="PORT", help="port of the control address; 0 takes a free one")
    add("--state-file", type=Path, metavar="FILE", help="keeps everything over a restart")
    add("--snapshot", type=Path, metavar="FILE", help="configuration to begin with")
    add("--faults", type=Path, metavar="FILE", help="plan of trouble to follow, as TOML or JSON")
    add("--ready-file", type=Path, metavar="FILE", help="receives the ready line as well")
    add("--certificate", type=Path, metavar="FILE", help="certificate to present, as PEM")
    add("--key", type=Path, metavar="FILE", help="key of that certificate, as PEM")
    add("--no-tls", dest="tls", action="store_false", help="speak plain HTTP")
    add("--no-limiter", dest="limiter", action="store_false", help="never cut the line for too many calls")
    add("--no-api", dest="api", action="store_false", help="start with the API switched off")
    add("--clock-speed", type=float, default=1.0, metavar="X", help="virtual seconds for each real one")
    add("--seed", type=int, default=0, metavar="N", help="seed of numbers and faults")
    add("--platform", choices=("virtual", "hardware"), default="virtual", help="what the unit is made of")
    _add_licence_options(run)
    add("--firmware", metavar="VERSION", default=FIRMWARE, help=f"firmware it runs (default: {FIRMWARE})")
    add("--factory-fresh", action="store_true", help="start before licence, password and API")
    add("--hide-ha-checks", dest="shows_ha_check", action="store_false", help="leave hacheck out of answers")
    run.epilog = (
        "LOADMASTER_EMULATOR_PASSWORD and LOADMASTER_EMULATOR_API_KEY set the password and an "
        "API key; otherwise both are made up."
    )
    return parser


def _add_pair_options(run: argparse.ArgumentParser) -> None:
    add = run.add_argument
    add("--pair", action="store_true", help="run two units and the address they share")
    add("--single-units", dest="formed", action="store_false", help="with --pair: the two are no pair yet")
    add("--second-port", type=_port, default=0, metavar="PORT", help="with --pair: port of the second unit")
    add(
        "--shared-port", type=_port, default=0, metavar="PORT", help="with --pair: port of the shared address"
    )
    add(
        "--synchronise-seconds",
        type=float,
        default=SYNCHRONISE_SECONDS,
        metavar="S",
        help="with --pair: virtual seconds between two copies to the standby",
    )


def _add_licence_options(run: argparse.ArgumentParser) -> None:
    add = run.add_argument
    add(
        "--licence-without",
        action="append",
        default=[],
        metavar="FEATURE",
        help="something the licence leaves out, such as edge_security; may stand several times",
    )
    add("--licence-services", type=int, default=0, metavar="N", help="virtual services it allows")
    add("--licence-servers", type=int, default=0, metavar="N", help="real servers it allows")
    add("--licence-kilobits", type=int, default=0, metavar="N", help="kilobits a second it allows")
    add("--licence-tls", type=int, default=0, metavar="N", help="TLS connections a second it allows")


def _licence(options: argparse.Namespace) -> LicenceTerms | None:
    """The terms that were asked for; ``None`` keeps those of a state file."""
    terms = LicenceTerms(
        without=tuple(options.licence_without),
        most_virtual_services=options.licence_services,
        most_real_servers=options.licence_servers,
        kilobits_per_second=options.licence_kilobits,
        tls_connections_per_second=options.licence_tls,
    )
    return None if terms == LicenceTerms() else terms


def _refuse_contradictions(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Say which option does not go with ``--pair``, or only with it."""
    if options.pair:
        wrong = {
            "--snapshot": options.snapshot is not None,
            "--certificate": options.certificate is not None,
            "--key": options.key is not None,
            "--no-api": not options.api,
        }
        text = "{} does not go with --pair"
    else:
        wrong = {
            "--single-units": not options.formed,
            "--second-port": bool(options.second_port),
            "--shared-port": bool(options.shared_port),
            "--synchronise-seconds": options.synchronise_seconds != SYNCHRONISE_SECONDS,
        }
        text = "{} goes with --pair only"
    for name, found in wrong.items():
        if found:
            parser.error(text.format(name))


def _run_pair(options: argparse.Namespace) -> None:
    from .pair.emulated_pair import EmulatedPair  # a single unit does not need it

    pair = EmulatedPair(
        formed=options.formed,
        platform=options.platform,
        firmware=options.firmware,
        licence=_licence(options),
        factory_fresh=options.factory_fresh,
        shows_ha_check=options.shows_ha_check,
        seed=options.seed,
        clock_speed=options.clock_speed,
        limiter=options.limiter,
        tls=options.tls,
        synchronise_seconds=options.synchronise_seconds,
        host=options.host,
        port=options.port,
        second_port=options.second_port,
        shared_port=options.shared_port,
        control_port=options.control_port,
        state_file=options.state_file,
        password=os.environ.get("LOADMASTER_EMULATOR_PASSWORD"),
        api_key=os.environ.get("LOADMASTER_EMULATOR_API_KEY"),
        faults=options.faults,
    )
    with contextlib.suppress(KeyboardInterrupt), pair:
        _announce(
            {
                "pair": True,
                "first": _unit_line(pair.first, options),
                "second": _unit_line(pair.second, options),
                "shared_url": pair.shared_url,
                "certificates": str(pair.certificates) if pair.certificates else None,
                "control_url": pair.control_url,
            },
            options.ready_file,
        )
        pair.wait()


def _unit_line(unit: Emulator, options: argparse.Namespace) -> dict[str, object]:
    """Where a unit is and how to get in; whoever boots it makes its password and key."""
    line: dict[str, object] = {
        "url": unit.url,
        "certificate": str(unit.certificate) if unit.certificate else None,
        "fingerprint": unit.fingerprint,
    }
    if not options.factory_fresh:
        line.update(api_key=unit.api_key, username=unit.username, password=unit.password)
    return line


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
        platform=options.platform,
        firmware=options.firmware,
        licence=_licence(options),
        factory_fresh=options.factory_fresh,
        shows_ha_check=options.shows_ha_check,
        faults=options.faults,
    )


def _announce(content: dict[str, object], ready_file: Path | None) -> None:
    line = json.dumps(content)
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
