"""The whole life of every type of resource, with real Terraform."""

from __future__ import annotations

import pytest

from loadmaster_emulator import Emulator
from tests.acceptance.inventory import holdings
from tests.acceptance.lives import Life, lives
from tests.support.appliance_terraform import ApplianceTerraform


def _summary(messages: list[dict[str, object]]) -> dict[str, object]:
    summary = next(item["changes"] for item in reversed(messages) if item.get("type") == "change_summary")
    assert isinstance(summary, dict)
    return summary


def _import_blocks(life: Life) -> str:
    return "\n".join(
        f'import {{\n  to = {address}\n  id = "{name}"\n}}\n' for address, name in life.imports.items()
    )


@pytest.mark.parametrize("name", lives())
def test_a_resource_is_made_kept_imported_changed_and_removed(
    name: str, terraform: ApplianceTerraform, unit: Emulator
) -> None:
    life = lives()[name]
    life.prepare(unit)
    before = holdings(unit)

    terraform.configure(life.made)
    terraform.apply()
    terraform.expect_no_changes()

    terraform.configure(life.changed)
    change = _summary(terraform.apply().messages)
    assert (change["add"], change["remove"]) == (0, 0) or "attachment" in life.changed
    terraform.expect_no_changes()
    changed = holdings(unit)

    terraform.forget_state()
    unit.journal.clear()
    terraform.configure(life.changed, _import_blocks(life))
    imported = _summary(terraform.apply().messages)
    assert imported == {
        "add": 0,
        "change": 0,
        "remove": 0,
        "import": len(life.imports),
        "operation": "apply",
    }
    assert holdings(unit) == changed

    terraform.configure(life.changed)
    terraform.destroy()
    assert holdings(unit) == (changed if life.stays else before)
