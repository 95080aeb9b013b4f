"""Run CDKTF and Terraform over the reference stacks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.deploy.pair import Pair
from tools.deploy.site import DeployError, Site, last_words

NO_CHANGES, CHANGES = 0, 2
# Somebody else's Terraform settings and appliances stay out; the pair brings its own.
OURS = ("TF_", "LOADMASTER_")
PASSED_ON = ("TF_LOG", "TF_VAR_", "LOADMASTER_CDK")


def environment(site: Site, pair: Pair) -> dict[str, str]:
    """What CDKTF, Terraform and the provider run with: quiet, offline but for the pair, on our mirror."""
    return {
        **{
            name: value
            for name, value in os.environ.items()
            if name.startswith(PASSED_ON) or not name.startswith(OURS)
        },
        **pair.environment,
        "PATH": f"{site.programs}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
        "CHECKPOINT_DISABLE": "1",
        "CI": "1",
        "CDKTF_HOME": str(site.folder / "cdktf"),
        "CDKTF_DISABLE_PLUGIN_CACHE_ENV": "1",
        "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "20",
        "LOADMASTER_PROVIDER_PYTHON": sys.executable,
        "TF_CLI_CONFIG_FILE": str(site.cli_configuration),
        "TF_IN_AUTOMATION": "1",
        "TF_INPUT": "0",
    }


def install_provider(site: Site, surroundings: Mapping[str, str]) -> None:
    """Write the provider's mirror and the CLI configuration that points at it."""
    command = [str(site.loadmaster), "provider", "install"]
    command += ["--mirror", str(site.mirror), "--cli-config", str(site.cli_configuration)]
    answer = subprocess.run(
        command, cwd=site.root, env=surroundings, check=False, capture_output=True, text=True
    )
    if answer.returncode:
        raise DeployError(
            f"the provider could not be installed: {last_words(answer.stderr or answer.stdout)}"
        )
    # The mirror may hold a newer build of the same version, which Terraform would refuse for the old lock.
    for lock in site.synthesised.glob("stacks/*/.terraform.lock.hcl"):
        lock.unlink()


def cdktf(site: Site, word: str, surroundings: Mapping[str, str]) -> None:
    """`cdktf deploy` or `destroy` over all stacks, its output passed through."""
    command = [str(site.cdktf), word, "*", "--auto-approve", "--no-color", "--skip-provider-lock"]
    code, interrupted = _run_to_the_end(command, site.root, surroundings)
    if interrupted:
        raise DeployError(f"interrupted; what was done is in the state, run `make {word}` again")
    if code:
        raise DeployError(
            f"cdktf {word} ended with {code}, the lines above say why; what was done is in the state"
        )


def stacks(site: Site) -> dict[str, Path]:
    """Every synthesised stack and its folder."""
    manifest = json.loads((site.synthesised / "manifest.json").read_text(encoding="utf-8"))
    return {
        name: site.synthesised / stack["workingDirectory"]
        for name, stack in sorted(manifest["stacks"].items())
    }


def prove_unchanged(stack: str, folder: Path, surroundings: Mapping[str, str]) -> None:
    """Plan a deployed stack again; anything but "no changes" raises."""
    command = ["terraform", "plan", "-detailed-exitcode", "-input=false", "-no-color"]
    plan = subprocess.run(command, cwd=folder, env=surroundings, check=False, capture_output=True, text=True)
    if plan.returncode == CHANGES:
        print(plan.stdout)
        raise DeployError(f"the second plan of stack {stack} is not empty; it is printed above")
    if plan.returncode != NO_CHANGES:
        print(plan.stderr, file=sys.stderr)
        raise DeployError(f"the second plan of stack {stack} failed, see above")


def managed_objects(state: Path) -> list[str]:
    """The addresses that a state file holds, data sources left aside."""
    try:
        content = json.loads(state.read_text(encoding="utf-8"))
    except ValueError:
        raise DeployError(
            f"{state} is no Terraform state; move it away if nothing of yours is in it"
        ) from None
    resources = content.get("resources", [])
    return [f"{entry['type']}.{entry['name']}" for entry in resources if entry["mode"] == "managed"]


def _run_to_the_end(
    command: Sequence[str], folder: Path, surroundings: Mapping[str, str]
) -> tuple[int, bool]:
    """Run a command; on Ctrl-C let it finish what it is doing, since it got the signal as well."""
    process = subprocess.Popen(command, cwd=folder, env=surroundings)
    interrupted = False
    while True:
        try:
            return process.wait(), interrupted
        except KeyboardInterrupt:
            interrupted = True
