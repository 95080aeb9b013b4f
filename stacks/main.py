"""The program behind ``cdktf.json``: reads settings, builds the stacks, synthesises."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from loadmaster_constructs import App
from stacks.demo_certificate import demo_certificate
from stacks.edge import EdgeStack
from stacks.edge_settings import SAMPLE, SettingsError, read_settings, unit_address

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Synthesise every stack; the result is the exit code."""
    file = Path(os.environ.get("STACKS_SETTINGS", SAMPLE))
    try:
        settings = read_settings(file)
        unit = unit_address(settings, os.environ)
    except SettingsError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    app = App()
    if settings.certificate is not None:
        certificate = file.parent / settings.certificate.certificate
        private_key = file.parent / settings.certificate.private_key
    else:
        certificate, private_key = demo_certificate(ROOT / ".loadmaster" / "certificates")
    EdgeStack(app, settings, unit=unit, certificate=certificate, private_key=private_key)
    app.synth()
    return 0


if __name__ == "__main__":
    sys.exit(main())
