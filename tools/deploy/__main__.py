"""`make deploy`, `make audit` and `make destroy`: the reference stacks on a pair, judged, and away again.

Exit codes: 0 done, 1 failed with one message, 2 wrong use.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tools import doctor
from tools.deploy import commands, emulated, pair, reading, terraform
from tools.deploy.pair import Pair
from tools.deploy.site import DeployError, Site

EMULATED = "the emulated pair"
FAST = 30.0
"""How much faster the emulated units' time runs meanwhile: a reboot takes 90 of their seconds."""
ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> int:
    """Deploy (`up`), judge (`audit`) or destroy (`down`); the result is the exit code."""
    doors = {"up": ("deploy", _up), "audit": ("audit", _audit), "down": ("destroy", _down)}
    if len(arguments) != 1 or arguments[0] not in doors:
        print(f"usage: python -m tools.deploy {'|'.join(doors)}", file=sys.stderr)
        return 2
    target, work = doors[arguments[0]]
    site = Site(root=ROOT)
    try:
        with site.locked():
            if work is not _audit:
                _need("terraform", "node")
            work(site)
    except DeployError as error:
        print(f"make {target}: {error}", file=sys.stderr)
        return 1
    return 0


def _up(site: Site) -> None:
    units = _pair(site)
    surroundings = terraform.environment(site, units)
    terraform.install_provider(site, surroundings)
    _say(f"provider installed in {site.mirror.relative_to(site.root)}")
    _say("deploying the reference stacks ...")
    with _fast_clock(units):
        terraform.cdktf(site, "deploy", surroundings)
    if units.emulated:
        _say(", ".join(f"{place} unit rebooted {times}x" for place, times in emulated.reboots(units).items()))
    for stack, folder in terraform.stacks(site).items():
        terraform.prove_unchanged(stack, folder, surroundings)
        _say(f"second plan of stack {stack}: no changes")
    _show_services(units)
    folder = commands.back_up_certificates(site, units, surroundings)
    _say(f"configuration and certificates backed up in {folder.relative_to(site.root)}")
    _judge(site, units, surroundings)


def _audit(site: Site) -> None:
    units = pair.real(os.environ) or emulated.running(site)
    if units is None:
        raise DeployError(
            f"there is no pair to judge: run `make deploy`, or name one by {pair.FIRST} and {pair.SECOND}"
        )
    _judge(site, units, terraform.environment(site, units))


def _down(site: Site) -> None:
    if not any(terraform.managed_objects(state) for state in site.states()):
        _say("nothing is deployed")
        _put_away(site)
        return
    units = _pair(site)
    surroundings = terraform.environment(site, units)
    terraform.install_provider(site, surroundings)
    _say("destroying the reference stacks ...")
    with _fast_clock(units):
        terraform.cdktf(site, "destroy", surroundings)
    left = [address for state in site.states() for address in terraform.managed_objects(state)]
    if left:
        raise DeployError(f"still in the state after destroy: {', '.join(left)}")
    _say("no object of ours is left; settings stay as they are, and so does the pair")
    _show_services(units)
    if units.emulated:
        _put_away(site)


def _judge(site: Site, units: Pair, surroundings: Mapping[str, str]) -> None:
    _say("the checklist, judged on the running pair:")
    page = commands.audit(site, units, surroundings)
    _say(f"the same as a page: {page.relative_to(site.root)}")


def _show_services(units: Pair) -> None:
    active = reading.active(units)
    lines = reading.services(active)
    _say(f"{len(lines)} service(s) read back from the active unit {active.url}")
    for line in lines:
        print(f"    {line}", flush=True)


def _pair(site: Site) -> Pair:
    """The pair to work on, started and booted if need be; never another than holds our objects."""
    chosen = pair.real(os.environ)
    deployed = any(terraform.managed_objects(state) for state in site.states())
    before, now = site.target(), str(chosen) if chosen else EMULATED
    if deployed and before not in (None, now):
        raise DeployError(f"this checkout is deployed to {before}, asked for is {now}: destroy there first")
    site.remember_target(now)
    if chosen:
        _say(f"units {chosen}, named by {pair.FIRST} and {pair.SECOND}")
        return chosen
    found = emulated.running(site)
    started = found or emulated.start(site)
    _say(f"emulated pair {started}, {'already running' if found else 'started'}")
    commands.bootstrap(site, started, terraform.environment(site, started))
    _say("both units have their licence, a password and an API key (loadmaster bootstrap)")
    booted = emulated.running(site)
    if booted is None:
        raise DeployError("the emulated pair has ended, see .loadmaster/emulator/log.txt")
    return booted


@contextmanager
def _fast_clock(units: Pair) -> Iterator[None]:
    emulated.set_clock_speed(units, FAST)
    try:
        yield
    finally:
        emulated.set_clock_speed(units, 1.0)


def _put_away(site: Site) -> None:
    """End our emulated pair; its memory goes, and so do the empty Terraform states that spoke of it."""
    if emulated.stop(site):
        _say("emulated pair stopped")
    if not site.emulator_folder.exists():
        return
    shutil.rmtree(site.emulator_folder)
    for state in site.states():
        state.unlink()
        state.with_name(f"{state.name}.backup").unlink(missing_ok=True)
    site.forget_target()


def _need(*tools: str) -> None:
    complaints = [complaint for complaint in map(doctor.complaint, tools) if complaint]
    if complaints:
        raise DeployError("; ".join(complaints))


def _say(text: str) -> None:
    print(f"==> {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
