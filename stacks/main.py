"""The program behind ``cdktf.json``: reads settings, builds the stacks, synthesises."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from loadmaster_constructs import App
from stacks.applications import ApplicationsStack
from stacks.demo_certificate import demo_certificate
from stacks.demo_secrets import demo_backup_key, demo_partner_secret
from stacks.edge import EdgeStack, SecretFiles
from stacks.edge_settings import SAMPLE, EdgeSettings, SettingsError, pair_addresses, read_settings

OWN = Path(__file__).resolve().parent.parent / ".loadmaster"


def main() -> int:
    """Synthesise every stack; the result is the exit code."""
    file = Path(os.environ.get("STACKS_SETTINGS", SAMPLE))
    try:
        settings = read_settings(file)
        addresses = pair_addresses(settings, os.environ)
    except SettingsError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    app = App()
    EdgeStack(app, settings, addresses=addresses, files=_files(settings, file.parent))
    ApplicationsStack(app, settings, addresses=addresses)
    app.synth()
    return 0


def _files(settings: EdgeSettings, folder: Path) -> SecretFiles:
    """The site's own files, and those of the demonstration where it has none."""
    if settings.certificate is not None:
        certificate = folder / settings.certificate.certificate
        private_key = folder / settings.certificate.private_key
    else:
        certificate, private_key = demo_certificate(OWN / "certificates")
    partner, key = settings.pair.partner_secret, settings.backup.key
    return SecretFiles(
        certificate=certificate,
        private_key=private_key,
        partner_secret=folder / partner if partner else demo_partner_secret(OWN / "secrets"),
        backup_key=folder / key if key else demo_backup_key(OWN / "secrets"),
    )


if __name__ == "__main__":
    sys.exit(main())
