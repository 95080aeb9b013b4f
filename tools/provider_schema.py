"""Write what Terraform learns about the provider, `terraform providers schema -json`, to a file.

`python -m tools.provider_schema FILE`
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tools import doctor

SOURCE = "loadmaster.example/community/loadmaster"


def main(arguments: list[str]) -> int:
    """Write the schema to the one file named; the result is the exit code."""
    if len(arguments) != 1:
        print("usage: python -m tools.provider_schema FILE", file=sys.stderr)
        return 2
    if complaint := doctor.complaint("terraform"):
        print(complaint, file=sys.stderr)
        return 1
    try:
        schema = read()
    except subprocess.CalledProcessError as error:
        print(
            f"{' '.join(map(str, error.cmd[:3]))} ended with {error.returncode}: {error.stderr}",
            file=sys.stderr,
        )
        return 1
    Path(arguments[0]).write_text(json.dumps(schema, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return 0


def read() -> object:
    """The schema as Terraform sees it."""
    with tempfile.TemporaryDirectory(prefix="loadmaster-schema-") as name:
        folder = Path(name)
        environment = install(folder)
        (folder / "main.tf.json").write_text(
            json.dumps({"terraform": {"required_providers": {"loadmaster": {"source": SOURCE}}}}),
            encoding="utf-8",
        )
        _run(["terraform", "init", "-input=false", "-no-color"], folder, environment)
        return json.loads(_run(["terraform", "providers", "schema", "-json"], folder, environment))


def install(folder: Path) -> dict[str, str]:
    """Install the provider into `folder`; the environment in which Terraform finds it there."""
    configuration = folder / "terraform.tfrc"
    environment = {
        **os.environ,
        "CHECKPOINT_DISABLE": "1",
        "LOADMASTER_PROVIDER_PYTHON": sys.executable,
        "TF_CLI_CONFIG_FILE": str(configuration),
    }
    program = str(Path(sys.executable).with_name("loadmaster"))
    words = ["provider", "install", "--mirror", str(folder / "mirror"), "--cli-config", str(configuration)]
    _run([program, *words], folder, environment)
    return environment


def _run(command: list[str], folder: Path, environment: dict[str, str]) -> str:
    return subprocess.run(
        command, cwd=folder, env=environment, check=True, capture_output=True, text=True
    ).stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
