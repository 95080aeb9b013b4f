"""Real Terraform in front of an emulated pair, for runs that are meant to fail and to be repeated."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from loadmaster_emulator import EmulatedPair
from loadmaster_emulator.pair.emulated_pair import UnitName
from tests.support.appliance_terraform import ApplianceTerraform, block
from tests.support.terraform import Result

__all__ = [
    "PAIR",
    "Trial",
    "hasty_python",
    "messages",
    "open_trial",
    "pair_block",
    "restarts",
    "service_block",
]

_SPEED = 60.0
"""Virtual seconds in a second: a restart takes a second and a half."""
PAIR = "loadmaster_ha_pair.edge"
_WANTED: Mapping[str, Any] = {
    "interfaces": {
        "eth0": {"shared_address": "10.0.0.10", "ha_check": True},
        "eth1": {"shared_address": "192.168.10.1", "ha_check": True},
    },
    "ha_virtual_id": 23,
    "share_layer7_persistence": True,
    "partner_secret": "MARKER-of-the-secret",
    "partner_secret_version": 1,
    "platform": "virtual",
    "reboot": "when_needed",
}
_PACE = "calls_per_second = 2000"
_READS = ("get", "show", "list", "licenseinfo", "aclcontrol.is", "aclcontrol.list", "aclcontrol.wuiaddr")


def pair_block(**changes: Any) -> str:
    """The resource of the pair that is wanted, with other arguments; ``None`` leaves one out."""
    return block("loadmaster_ha_pair", "edge", {**_WANTED, **changes})


def service_block(port: int = 80, *, waits: bool = False) -> str:
    """A virtual service, behind the pair where it ``waits`` for it."""
    arguments = {"address": "10.0.0.50", "port": str(port), "protocol": "tcp"}
    extra = f"  depends_on = [{PAIR}]\n" if waits else ""
    return block("loadmaster_virtual_service", "web", arguments, extra=extra)


def messages(result: Result) -> list[str]:
    """The errors, summary and detail of each in one line."""
    return [" ".join(f"{item['summary']}: {item['detail']}".split()) for item in result.errors]


def restarts(units: EmulatedPair) -> list[int]:
    """How often each unit was told to restart since the journals were cleared."""
    return [unit.journal.commands().count("reboot") for unit in units.units]


def hasty_python(folder: Path, *, return_seconds: float) -> str:
    """A Python for the provider that waits for a restarted unit only so long."""
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / "hasty-python"
    program = (
        "from loadmaster_provider.pair import bring_up, restart; "
        f"restart.RETURN_SECONDS = bring_up._RETURNING_SECONDS = {return_seconds}; "
        "from loadmaster_provider.__main__ import main; main()"
    )
    script.write_text(f"#!/bin/sh\nexec {sys.executable} -c '{program}'\n")
    script.chmod(0o755)
    return str(script)


@dataclass(frozen=True)
class Trial:
    """A pair, and a working folder that names its units."""

    units: EmulatedPair
    terraform: ApplianceTerraform

    @property
    def log(self) -> str:
        """What the provider has logged so far."""
        file = self.terraform.folder / "provider.log"
        return file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""

    def writes(self) -> list[str]:
        """What both units were told to change since the journals were cleared."""
        return [
            f"{name} {call.command} {call.parameters.get('param', '')}".strip()
            for name, unit in (("first", self.units.first), ("second", self.units.second))
            for call in unit.journal
            if not call.command.startswith(_READS)
        ]

    def clear(self) -> None:
        """Forget what the units were told."""
        for unit in self.units.units:
            unit.journal.clear()

    def configure(self, *blocks: str, provider: Mapping[str, Any] | None = None) -> None:
        """Write the configuration."""
        lines = [f"{name} = {json.dumps(value)}" for name, value in (provider or {}).items()]
        self.terraform.configure(*blocks, provider="\n  ".join([_PACE, *lines]))

    def refused(self, *words: str, writes: bool = False) -> str:
        """Apply, and judge the one error: its words, and that nothing was written unless ``writes``."""
        self.clear()
        result = self.terraform.try_apply()
        self.check_clean(result)
        assert result.exit_code == 1, "it was accepted"
        (told,) = messages(result)
        assert not [word for word in words if word not in told], told
        assert writes or self.writes() == []
        return told

    def check_clean(self, result: Result) -> None:
        """No traceback and no secret in what was printed and logged."""
        for text in (result.text, self.log):
            assert "Traceback" not in text, text[text.index("Traceback") :][:3000]
            assert "MARKER" not in text

    def converges(self, *blocks: str, provider: Mapping[str, Any] | None = None) -> None:
        """Write what is right and apply: it works, and the next plan is empty."""
        if blocks:
            self.configure(*blocks, provider=provider)
        self.check_clean(self.terraform.apply())
        assert sorted(self.units.roles.values()) == ["active", "standby"]
        self.terraform.expect_no_changes()

    def power_cycle(self, unit: UnitName) -> None:
        """Restart a unit by hand, and wait until both hear each other again."""
        self.units.kill(unit)
        self.units.revive(unit, boot_seconds=1)
        self.units.clock.advance(60)


@contextmanager
def open_trial(
    folder: Path,
    mirror: Path,
    *,
    formed: bool = False,
    python: str = sys.executable,
    shared: bool = True,
    environment: Mapping[str, str] | None = None,
    **others: Any,
) -> Iterator[Trial]:
    """Two fresh units, single or formed, and an empty folder with the way to them in its environment."""
    with EmulatedPair(formed=formed, limiter=False, clock_speed=_SPEED, **others) as units:
        ways = {
            "LOADMASTER_FIRST_URL": units.first.url,
            "LOADMASTER_SECOND_URL": units.second.url,
            "LOADMASTER_CA_FILE": str(units.certificates),
            "TF_LOG_PROVIDER": "DEBUG",
            "TF_LOG_PATH": str(folder / "provider.log"),
            **({"LOADMASTER_SHARED_URL": units.shared_url} if shared else {}),
            **(environment or {}),
        }
        folder.mkdir(parents=True, exist_ok=True)
        yield Trial(
            units, ApplianceTerraform(folder, units.first, mirror=mirror, python=python, environment=ways)
        )
