"""Real Terraform in front of an emulated appliance, with credentials where users keep them: in the
environment.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from loadmaster_emulator import Emulator
from tests.support.terraform import Terraform, TerraformFailed

__all__ = ["ApplianceTerraform", "block", "required_providers"]

SOURCE = "loadmaster.example/community/loadmaster"


def required_providers() -> str:
    """The `terraform` block that names the provider."""
    return f'terraform {{\n  required_providers {{\n    loadmaster = {{ source = "{SOURCE}" }}\n  }}\n}}\n'


def block(kind: str, name: str, arguments: Mapping[str, Any], *, extra: str = "") -> str:
    """A resource block; values that begin with a dollar sign and a brace are expressions."""
    lines = [f"  {key} = {_expression(value)}" for key, value in arguments.items() if value is not None]
    return f'resource "{kind}" "{name}" {{\n' + "\n".join(lines) + f"\n{extra}}}\n"


def _expression(value: Any) -> str:
    if isinstance(value, str) and value.startswith("${") and value.endswith("}"):
        return value[2:-1]
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("${", "$${").replace("%{", "%%{")
    if isinstance(value, Mapping):
        return (
            "{ "
            + ", ".join(f"{json.dumps(str(key))} = {_expression(item)}" for key, item in value.items())
            + " }"
        )
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_expression(item) for item in value) + "]"
    return json.dumps(value)


class ApplianceTerraform(Terraform):
    """A working folder whose provider block points at one appliance."""

    def __init__(
        self,
        folder: Path,
        unit: Emulator,
        *,
        mirror: Path,
        python: str,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            folder,
            environment={
                "LOADMASTER_PROVIDER_PYTHON": python,
                "LOADMASTER_URL": unit.url,
                "LOADMASTER_API_KEY": unit.api_key,
                "LOADMASTER_CA_FILE": str(unit.certificate),
                # what the provider notes on this machine is the test's own
                "XDG_STATE_HOME": str(folder / "notes"),
                **(environment or {}),
            },
        )
        self.environment["TF_CLI_CONFIG_FILE"] = str(mirror / "cli.tfrc")
        self.unit = unit

    def configure(self, *blocks: str, provider: str = "calls_per_second = 2000") -> None:
        """Write the configuration, and install the provider when this is the first one."""
        self.write(
            f'{required_providers()}\nprovider "loadmaster" {{\n  {provider}\n}}\n\n' + "\n".join(blocks)
        )
        if not (self.folder / ".terraform").exists():
            self.init()

    def expect_no_changes(self, *options: str) -> None:
        """Plan again; ``TerraformFailed`` with the changes when Terraform found some."""
        result = self.try_plan(*options).check()
        if result.exit_code != 0:
            wanted = [
                message["@message"] for message in result.messages if message["type"] == "planned_change"
            ]
            plan = self.plan(*options)
            changed = {address: sorted(plan.changed(address)) for address in plan.changes}
            raise TerraformFailed(f"the plan is not empty: {wanted}\n{changed}")

    def commands(self) -> list[str]:
        """The commands the appliance was sent since the journal was cleared."""
        return [call.command for call in self.unit.journal]
