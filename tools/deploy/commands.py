"""Our own `loadmaster` commands that a deployment runs: first boot, certificate backup, audit."""

from __future__ import annotations

import secrets
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tools.deploy import emulated
from tools.deploy.pair import Pair
from tools.deploy.site import DeployError, Site, last_words

APPLIANCE = "edge"
"""Name of the pair in the reference stacks."""


def bootstrap(site: Site, pair: Pair, surroundings: Mapping[str, str]) -> None:
    """Take the emulated units from factory-fresh to an API with a key; what is done already is left alone."""
    words = ["bootstrap", pair.first.url, pair.second.url, "--accept-agreement"]
    words += ["--licence", "temporary", "--kemp-id", "nobody@loadmaster.example"]
    for place in emulated.PLACES:
        words += ["--api-key-file", str(emulated.key_file(site, place))]
    # An emulated unit asks no vendor, so any account will do.
    passwords = {"LOADMASTER_PASSWORD": emulated.password(site), "LOADMASTER_KEMP_PASSWORD": "none"}
    _run(site, words, {**surroundings, **passwords})


def back_up_certificates(site: Site, pair: Pair, surroundings: Mapping[str, str]) -> Path:
    """Save configuration and certificates, and note it where the audit looks; the folder they are in."""
    folder = site.folder / "backups"
    words = ["backup", target(pair), "--to", str(folder), "--with-certificates", "--appliance", APPLIANCE]
    words += ["--record", str(record(site))]
    _run(site, words, {**surroundings, "LOADMASTER_BACKUP_PASSPHRASE": _passphrase(site)})
    return folder


def audit(site: Site, pair: Pair, surroundings: Mapping[str, str]) -> Path:
    """Judge the running pair by the checklist and print it; the page it is written to as well."""
    page = site.folder / "checklist.html"
    words = [
        "audit",
        target(pair),
        "--name",
        APPLIANCE,
        "--records",
        str(record(site)),
        "--html",
        str(page),
    ]
    if code := subprocess.run(
        [str(site.loadmaster), *words], cwd=site.root, env=surroundings, check=False
    ).returncode:
        raise DeployError(
            f"the checklist is not met (loadmaster audit ended with {code}), see above and {page}"
        )
    return page


def _run(site: Site, words: list[str], surroundings: Mapping[str, str]) -> None:
    answer = subprocess.run(
        [str(site.loadmaster), *words],
        cwd=site.root,
        env=surroundings,
        check=False,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    if answer.returncode:
        raise DeployError(f"loadmaster {words[0]}: {last_words(answer.stderr or answer.stdout)}")


def target(pair: Pair) -> str:
    """How our commands are told of a pair."""
    return f"pair:{pair.first.url},{pair.second.url}"


def record(site: Site) -> Path:
    """Where certificate backups are noted for the audit."""
    return site.folder / "checklist.records.toml"


def _passphrase(site: Site) -> str:
    """What the certificate backup is locked with; the appliance takes letters and digits only."""
    file = site.folder / "backup-passphrase"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_hex(16), encoding="utf-8")
    return file.read_text(encoding="utf-8")
