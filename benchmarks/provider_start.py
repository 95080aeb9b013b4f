"""From starting the provider, as Terraform does, to its handshake line, against an empty Python process."""

from __future__ import annotations

import datetime
import os
import subprocess
import tempfile
import time
from pathlib import Path

from benchmarks.figure import Figure, NotMeasured
from benchmarks.process import PYTHON, seconds
from tools import provider_schema

RUNS = 7


def measure() -> list[Figure]:
    """The ratio, both sides the best of seven taken in turn."""
    with tempfile.TemporaryDirectory(prefix="loadmaster-bench-") as name:
        environment = {**provider_schema.install(Path(name)), **invitation()}
        executable = next(
            path for path in Path(name, "mirror").rglob("terraform-provider-*") if path.is_file()
        )
        _handshake_seconds(executable, environment)
        starts, empty = [], []
        for _ in range(RUNS):
            starts.append(_handshake_seconds(executable, environment))
            empty.append(seconds([PYTHON, "-c", "pass"]))
    return [
        Figure(
            what="provider start to handshake",
            value=min(starts) / min(empty),
            unit="×",
            budget=13,
            aim=9,
            note=f"{_told(starts)} against `python -c pass` {_told(empty)}, best of {RUNS}",
        )
    ]


def _told(values: list[float]) -> str:
    return f"{min(values) * 1000:.0f} ms"


def invitation() -> dict[str, str]:
    """The environment in which Terraform starts a plugin, with a client certificate on the curve it uses."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP521R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(minutes=1))
        .not_valid_after(now + datetime.timedelta(hours=1))
        .sign(key, hashes.SHA512())
    )
    return {
        "TF_PLUGIN_MAGIC_COOKIE": "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
        "PLUGIN_PROTOCOL_VERSIONS": "5,6",
        "PLUGIN_CLIENT_CERT": certificate.public_bytes(serialization.Encoding.PEM).decode("ascii"),
    }


def _handshake_seconds(executable: Path, environment: dict[str, str]) -> float:
    started = time.perf_counter()
    process = subprocess.Popen(
        [executable],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    taken = time.perf_counter() - started
    process.kill()
    _, said = process.communicate()
    if not line.startswith("1|6|unix|"):
        raise NotMeasured(f"the provider's first line is {line!r}: {said.strip()[-300:]}")
    return taken
