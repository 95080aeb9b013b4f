"""The emulator that stands beside the unit, and what no snapshot brings over: keys, secrets and a switch."""

from __future__ import annotations

import base64
import contextlib
import re
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa

from loadmaster_emulator import Emulator, Refusal
from loadmaster_emulator.contract import SETTINGS
from loadmaster_emulator.factory import FIRMWARE
from tests.parity.asking import Side
from tests.parity.calls import call
from tests.support.certificates import make_certificate

STAND_IN = "stand-in-secret"
_KEY_BITS = 2048


def emulator_like(snapshot: dict[str, Any], firmware: str) -> Emulator:
    """An emulated unit of the same firmware and configuration."""
    known = re.fullmatch(r"\d+\.\d+\.\d+\.\d+\..*", firmware)
    return Emulator(snapshot=snapshot, limiter=False, tls=False, firmware=firmware if known else FIRMWARE)


def equip(twin: Emulator, unit: Side) -> None:
    """Give the twin a certificate of each name the unit shows, and a secret where the unit has one."""
    for listing, upload in (("listcert", "addcert"), ("listintermediate", "addintermediate")):
        for shown in unit.data(call(listing)).get("cert", []):
            if isinstance(shown, dict) and shown.get("name"):
                _upload(twin, upload, str(shown["name"]), str(shown.get("type", "")))
    for wire in sorted({one.wire for one in SETTINGS.values() if one.secret and not one.write_only}):
        if unit.data(call("get", param=wire)).get(wire):
            _keep_secret(twin, wire)
    if "enabled" in unit.ask(call("isgeoenabled"), "v2").text:
        twin.call_raw("enablegeo", {})


def _upload(twin: Emulator, command: str, name: str, kind: str) -> None:
    key = rsa.generate_private_key(65537, _KEY_BITS) if kind == "RSA" else None
    pair = make_certificate("stand-in.example", key=key)
    content = pair.bundle if command == "addcert" else pair.certificate.encode()
    with contextlib.suppress(Refusal):
        twin.call_raw(command, {"cert": name, "data": content})


def _keep_secret(twin: Emulator, wire: str) -> None:
    """A secret in one of the forms that settings take."""
    for value in (STAND_IN, base64.b64encode(STAND_IN.encode()).decode(), "1"):
        with contextlib.suppress(Refusal):
            twin.call_raw("set", {"param": wire, "value": value})
            return
