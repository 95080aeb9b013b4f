"""Resolve `requirements/*.in` into pinned, hashed files that name no index and no address.

`python -m tools.requirements` rewrites them; `--upgrade` takes newer versions than the ones pinned now.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "requirements"
# Its set-up needs a pip of 2018 to say what it is; the file itself tells more.
PINNED_BY_HAND = "vendor-package.in"

PIP_COMPILE = [
    sys.executable,
    *[
        "-m",
        "piptools",
        "compile",
        "--quiet",
        "--generate-hashes",
        "--allow-unsafe",
        "--strip-extras",
        "--no-header",
    ],
    *["--no-emit-index-url", "--no-emit-find-links", "--no-emit-trusted-host"],
]


def main(arguments: list[str]) -> int:
    """Resolve every `.in` file; the result is the exit code."""
    for source in sorted(FOLDER.glob("*.in")):
        if source.name == PINNED_BY_HAND:
            continue
        target = source.with_suffix(".txt")
        command = [
            *PIP_COMPILE,
            *arguments,
            "--output-file",
            str(target.relative_to(ROOT)),
            str(source.relative_to(ROOT)),
        ]
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            print(f"{source.relative_to(ROOT)} could not be resolved", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
