"""Putting the provider where Terraform finds it: a filesystem mirror, and the CLI configuration that names
it.

The mirror's program is a few lines of shell without any path in them, byte for byte the same on every
machine, so one version has one hash in every lock file. It finds its Python through
``LOADMASTER_PROVIDER_PYTHON`` or the search path.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
from pathlib import Path

from loadmaster_provider import __version__

__all__ = [
    "SOURCE",
    "cli_configuration",
    "default_cli_configuration",
    "default_mirror",
    "install_mirror",
    "merge_cli_configuration",
]

SOURCE = "loadmaster.example/community/loadmaster"

_BEGIN = "# begin: provider loadmaster.example/community/loadmaster"
_END = "# end: provider loadmaster.example/community/loadmaster"

# A Ctrl-C reaches the whole process group; until Python has told it off, the interpreter would die of it, and
# exec keeps
# what the shell ignores. No path may stand in here: the bytes are hashed.
_WRAPPER = """#!/bin/sh
trap '' INT
if [ -n "${LOADMASTER_PROVIDER_PYTHON:-}" ]; then
    exec "$LOADMASTER_PROVIDER_PYTHON" -m loadmaster_provider "$@"
fi
if command -v terraform-provider-loadmaster >/dev/null 2>&1; then
    exec terraform-provider-loadmaster "$@"
fi
echo "terraform-provider-loadmaster is not on PATH," >&2
echo "and LOADMASTER_PROVIDER_PYTHON names no Python that has it" >&2
exit 1
"""

_SYSTEMS = {"linux": "linux", "darwin": "darwin", "freebsd": "freebsd", "openbsd": "openbsd"}
_MACHINES = {
    "x86_64": "amd64",
    "amd64": "amd64",
    "aarch64": "arm64",
    "arm64": "arm64",
    "i686": "386",
    "i386": "386",
    "armv7l": "arm",
}


class InstallError(Exception):
    """The provider cannot be installed here; the message says why and what to do."""


def terraform_platform() -> str:
    """This machine in Terraform's words, such as ``linux_amd64``."""
    system = next((name for prefix, name in _SYSTEMS.items() if sys.platform.startswith(prefix)), None)
    machine = _MACHINES.get(platform.machine().lower())
    if system is None or machine is None:
        raise InstallError(f"no Terraform platform is known for {sys.platform} on {platform.machine()}")
    return f"{system}_{machine}"


def default_mirror() -> Path:
    """Where the mirror goes when nothing is said."""
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "loadmaster" / "terraform-mirror"


def default_cli_configuration() -> Path:
    """The CLI configuration Terraform reads by itself."""
    named = os.environ.get("TF_CLI_CONFIG_FILE")
    return Path(named) if named else Path.home() / ".terraformrc"


def install_mirror(mirror: Path) -> Path:
    """Write the provider into the mirror and return its path; an older copy
    of the same version is replaced.
    """
    folder = mirror / SOURCE / __version__ / terraform_platform()
    program = folder / f"terraform-provider-loadmaster_v{__version__}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace(program, _WRAPPER, mode=0o755)
    except OSError as error:
        raise InstallError(f"cannot write {program}: {error.strerror}") from error
    return program


def cli_configuration(mirror: Path) -> str:
    """CLI configuration that takes this provider from the mirror and all others as before."""
    host = SOURCE.partition("/")[0]
    return f"""{_BEGIN}
disable_checkpoint = true
provider_installation {{
  filesystem_mirror {{
    path    = {json.dumps(str(mirror.resolve()))}
    include = ["{host}/*/*"]
  }}
  direct {{
    exclude = ["{host}/*/*"]
  }}
}}
{_END}
"""


def merge_cli_configuration(path: Path, mirror: Path) -> str:
    """Write the CLI configuration to ``path``; returns what was done, in one word.

    A file that somebody else wrote is kept: our part is added or replaced, and one that has a
    ``provider_installation`` of its own is left alone with an ``InstallError`` that says what to add to it,
    since Terraform accepts only one.
    """
    ours = cli_configuration(mirror)
    try:
        present = path.read_text(encoding="utf-8") if path.exists() else ""
        before, begin, rest = present.partition(_BEGIN)
        after = rest.partition(_END)[2].lstrip("\n") if begin else ""
        foreign = before + after
        if "provider_installation" in foreign:
            raise InstallError(
                f"{path} has a provider_installation of its own, and Terraform accepts only one; add this "
                "to it by hand:\n\n" + _indented_mirror(mirror)
            )
        if "disable_checkpoint" in foreign:
            ours = ours.replace("disable_checkpoint = true\n", "")
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(
            path, before + ("\n" if before and not before.endswith("\n") else "") + ours + after, mode=0o644
        )
    except OSError as error:
        raise InstallError(f"cannot write {path}: {error.strerror}") from error
    return "replaced" if begin else ("added" if present else "written")


def _indented_mirror(mirror: Path) -> str:
    host = SOURCE.partition("/")[0]
    path = json.dumps(str(mirror.resolve()))
    return f'  filesystem_mirror {{\n    path    = {path}\n    include = ["{host}/*/*"]\n  }}\n'


def _replace(path: Path, text: str, *, mode: int) -> None:
    """Write a file whole or not at all."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
