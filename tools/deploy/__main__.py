"""`make deploy` and `make destroy`: the reference stacks on an appliance, and away again.

Exit codes: 0 done, 1 failed with one message, 2 wrong use.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from tools import doctor
from tools.deploy import reading, terraform, unit
from tools.deploy.site import DeployError, Site
from tools.deploy.unit import Unit

EMULATED = "the emulated unit"
ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> int:
    """Deploy (`up`) or destroy (`down`); the result is the exit code."""
    if arguments not in (["up"], ["down"]):
        print("usage: python -m tools.deploy up|down", file=sys.stderr)
        return 2
    site = Site(root=ROOT)
    try:
        with site.locked():
            _need("terraform", "node")
            (_up if arguments == ["up"] else _down)(site)
    except DeployError as error:
        print(f"make {'deploy' if arguments == ['up'] else 'destroy'}: {error}", file=sys.stderr)
        return 1
    return 0


def _up(site: Site) -> None:
    appliance = _appliance(site)
    surroundings = terraform.environment(site, appliance)
    terraform.install_provider(site, surroundings)
    _say(f"provider installed in {site.mirror.relative_to(site.root)}")
    _say("deploying the reference stacks ...")
    terraform.cdktf(site, "deploy", surroundings)
    for stack, folder in terraform.stacks(site).items():
        terraform.prove_unchanged(stack, folder, surroundings)
        _say(f"second plan of stack {stack}: no changes")
    lines = reading.services(appliance)
    _say(f"{len(lines)} service(s) read back from {appliance.url}:")
    for line in lines:
        print(f"    {line}", flush=True)


def _down(site: Site) -> None:
    if not any(terraform.managed_objects(state) for state in site.states()):
        _say("nothing is deployed")
        _put_away(site)
        return
    appliance = _appliance(site)
    surroundings = terraform.environment(site, appliance)
    terraform.install_provider(site, surroundings)
    _say("destroying the reference stacks ...")
    terraform.cdktf(site, "destroy", surroundings)
    left = [address for state in site.states() for address in terraform.managed_objects(state)]
    if left:
        raise DeployError(f"still in the state after destroy: {', '.join(left)}")
    lines = reading.services(appliance)
    _say("no object of ours is left; settings stay as they are")
    _say(f"{len(lines)} service(s) of others on {appliance.url}")
    for line in lines:
        print(f"    {line}", flush=True)
    if appliance.emulated:
        _put_away(site)


def _appliance(site: Site) -> Unit:
    """The unit to work on, started if need be; never another than the one that holds our objects."""
    chosen = unit.real(os.environ)
    deployed = any(terraform.managed_objects(state) for state in site.states())
    before, now = site.target(), chosen.url if chosen else EMULATED
    if deployed and before not in (None, now):
        raise DeployError(f"this checkout is deployed to {before}, asked for is {now}: destroy there first")
    site.remember_target(now)
    if chosen:
        _say(f"unit {chosen.url}, named by LOADMASTER_URL")
        return chosen
    if found := unit.running(site):
        _say(f"emulated unit {found.url}, already running")
        return found
    started = unit.start(site)
    _say(f"emulated unit {started.url}, started")
    return started


def _put_away(site: Site) -> None:
    """End our emulated unit; its memory goes, and so do the empty Terraform states that spoke of it."""
    if unit.stop(site):
        _say("emulated unit stopped")
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
