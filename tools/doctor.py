"""Say in one line each which tool is missing or too old, and what to install.

`python tools/doctor.py python terraform` checks those two; no argument checks all. Exit 0 when all is well,
1 when a tool stands in the way, 2 when asked for a tool it does not know.
Started by whatever Python the machine has, possibly a very old one, so this file uses no newer syntax.
"""

import json
import re
import shutil
import subprocess
import sys

OLDEST = {"python": (3, 11), "terraform": (1, 11), "node": (20, 0), "npm": (9, 0), "make": (3, 81)}

REMEDY = {
    "python": "install Python 3.11 or newer, then run make with PYTHON=python3.11",
    "venv": "install the package that brings it (on Debian: python3-venv)",
    "terraform": "install Terraform 1.11 or newer and put it on PATH",
    "node": "install Node 20 or newer, or run `make setup`, which brings one from the Python index",
    "npm": "install npm 9 or newer, or run `make setup`, which brings one from the Python index",
    "make": "install GNU make 3.81 or newer",
}


def complaint(tool: str) -> "str | None":
    """One line about `tool`, or None when it is there and new enough."""
    if tool == "python":
        return python_complaint(sys.version_info[:2], sys.executable)
    path = shutil.which(tool)
    if path is None:
        return f"{tool} is not installed: {REMEDY[tool]}"
    version = _version(tool, path)
    if version is None:
        return f"the version of {path} could not be read: {REMEDY[tool]}"
    if version < OLDEST[tool]:
        return f"{tool} {_dotted(version)} at {path} is too old: {REMEDY[tool]}"
    return None


def python_complaint(version: "tuple[int, ...]", executable: str) -> "str | None":
    """One line about a Python that is too old or cannot make environments, else None."""
    if tuple(version) < OLDEST["python"]:
        return f"python {_dotted(version)} at {executable} is too old: {REMEDY['python']}"
    for module in ("venv", "ensurepip"):
        try:
            __import__(module)
        except ImportError:
            return f"python at {executable} has no module {module}: {REMEDY['venv']}"
    return None


def _version(tool: str, path: str) -> "tuple[int, ...] | None":
    """The first two numbers of the version that the tool prints; None when it prints none."""
    command = [path, "version", "-json"] if tool == "terraform" else [path, "--version"]
    try:
        answer = subprocess.run(
            command, check=False, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=30
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    text = answer.decode("utf-8", "replace")
    if tool == "terraform":
        try:
            text = json.loads(text)["terraform_version"]
        except (ValueError, KeyError, TypeError):
            return None
    found = re.search(r"(\d+)\.(\d+)", text)
    return (int(found.group(1)), int(found.group(2))) if found else None


def _dotted(version: "tuple[int, ...]") -> str:
    return ".".join(str(part) for part in version)


def main(arguments: "list[str]") -> int:
    """Print one line for each tool that stands in the way; the result is the exit code."""
    unknown = [tool for tool in arguments if tool not in OLDEST]
    if unknown:
        print(
            "unknown tool {!r}; known are {}".format(unknown[0], ", ".join(sorted(OLDEST))), file=sys.stderr
        )
        return 2
    complaints = [line for line in map(complaint, arguments or sorted(OLDEST)) if line]
    for line in complaints:
        print(line, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
