"""``loadmaster reboot``: restart a unit and wait until it is back."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from loadmaster._commands.options import AsJson, confirmed, working
from loadmaster._commands.ways import Appliance, reaches_appliance

__all__ = ["reboot"]


@reaches_appliance
def reboot(
    appliance: Appliance,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    timeout_seconds: Annotated[float, typer.Option(help="How long the unit may be away.")] = 600.0,
    poll_seconds: Annotated[float, typer.Option(help="How often it is asked meanwhile.")] = 5.0,
    as_json: AsJson = False,
) -> None:
    """Restart the unit and wait until it answers again with another boot time.

    All its connections end. Name a unit of a pair by its own address: its partner takes over what it carries,
    and which unit the shared address leads to afterwards is another one.

    Exit codes: 0 it is back, 1 the appliance refused, 2 wrong use or not confirmed, 3 it did not come back.
    """
    with appliance.connect() as lm:
        confirmed(f"all connections through {lm.url} end", yes=yes)
        with working("waiting until the unit is back"):
            lm.reboot_and_wait(timeout_seconds, poll_seconds=poll_seconds)
        boot_time = str(lm.settings.get("boot_time"))
        status = str(lm.settings.get("ha_status"))
        address = lm.url
    if as_json:
        print(json.dumps({"url": address, "boot_time": boot_time, "ha_status": status}))
        return
    print(f"{address}: back since {boot_time}, {'no pair' if status == 'not_configured' else status}")
