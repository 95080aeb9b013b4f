"""Marker secrets, searched in everything that a run leaves behind."""

from __future__ import annotations

import base64
import json
import pickle
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

import pytest

from loadmaster_constructs import App, Certificate, LoadMaster, Secret, Stack
from loadmaster_emulator import Emulator, Fault
from tests.acceptance.key_pair import key_pair, quoted
from tests.support.appliance_terraform import ApplianceTerraform

PLAIN = {
    name: f"MARKER-{number}-{name}"
    for number, name in enumerate(
        (
            "radius_secret",
            "radius_backup_secret",
            "email_password",
            "ntp_key_secret",
            "snmp_user_password",
            "snmp_privacy_password",
            "captcha_key",
            "user_password",
            "backup_key",
        )
    )
}
API_KEY = "MARKER-api-key-3f9c1d"
PASSWORD = "MARKER-password-77aa"

RESOURCES = f"""
resource "loadmaster_certificate" "www" {{
  name                    = "www"
  certificate_pem         = {quoted(key_pair("secret.example")[0])}
  private_key_pem         = var.private_key
  private_key_pem_version = var.version_of_secrets
}}

resource "loadmaster_authentication_settings" "all" {{
  radius_secret                = var.radius_secret
  radius_secret_version        = var.version_of_secrets
  radius_backup_secret         = var.radius_backup_secret
  radius_backup_secret_version = var.version_of_secrets
}}

resource "loadmaster_email_settings" "all" {{
  email_password         = var.email_password
  email_password_version = var.version_of_secrets
}}

resource "loadmaster_ntp_settings" "all" {{
  ntp_key_secret         = var.ntp_key_secret
  ntp_key_secret_version = var.version_of_secrets
}}

resource "loadmaster_snmp_settings" "all" {{
  snmp_user_password            = var.snmp_user_password
  snmp_user_password_version    = var.version_of_secrets
  snmp_privacy_password         = var.snmp_privacy_password
  snmp_privacy_password_version = var.version_of_secrets
}}

resource "loadmaster_virtual_service" "login" {{
  address                         = "10.0.0.50"
  port                            = 443
  protocol                        = "tcp"
  service_type                    = "http"
  esp_enabled                     = true
  esp_captcha                     = true
  esp_captcha_private_key         = var.captcha_key
  esp_captcha_private_key_version = var.version_of_secrets
}}

resource "loadmaster_local_user" "operator" {{
  name             = "operator"
  password         = var.user_password
  password_version = var.version_of_secrets
}}

resource "loadmaster_backup_schedule" "nightly" {{
  backup_enabled              = true
  backup_method               = "sftp"
  backup_host                 = "10.0.9.7"
  backup_user                 = "backup"
  backup_identity_key         = join("\\n", [
    "-----BEGIN OPENSSH PRIVATE KEY-----", var.backup_key, "-----END OPENSSH PRIVATE KEY-----"
  ])
  backup_identity_key_version = var.version_of_secrets
}}

variable "version_of_secrets" {{
  type = number
}}
"""


def _variables(names: Iterator[str]) -> str:
    return "\n".join(
        f'variable "{name}" {{\n  type      = string\n  ephemeral = true\n}}\n' for name in names
    )


def _values(version: int) -> dict[str, str]:
    named = {**PLAIN, "private_key": key_pair("secret.example")[1], "version_of_secrets": str(version)}
    return {f"TF_VAR_{name}": value for name, value in named.items()}


def _forms(secret: str) -> set[bytes]:
    """The ways a secret may be spelt: as it is, in a URL, in JSON, and in base64 at each of three offsets."""
    spelt = {secret.encode(), quote(secret, safe="").encode(), json.dumps(secret)[1:-1].encode()}
    for offset in range(3):
        coded = base64.b64encode(b"\0" * offset + secret.encode())
        # the characters at either end hang on the neighbours
        spelt.add(coded[4 if offset else 0 : -4])
    return spelt


def _secrets() -> dict[str, set[bytes]]:
    body = "".join(key_pair("secret.example")[1].splitlines()[1:-1])
    other = "".join(key_pair("construct.example")[1].splitlines()[1:-1])
    named = {
        **PLAIN,
        "api key": API_KEY,
        "password": PASSWORD,
        "private key": body[10:50],
        "other key": other[10:50],
    }
    return {name: _forms(secret) for name, secret in named.items()}


def _found(places: Mapping[str, bytes]) -> list[str]:
    return [
        f"{name} in {place}"
        for place, content in places.items()
        for name, forms in _secrets().items()
        if any(form in content for form in forms)
    ]


def _files(folder: Path) -> dict[str, bytes]:
    """Every file under the folder, and the members of those that are archives."""
    places: dict[str, bytes] = {}
    for path in folder.rglob("*"):
        if not path.is_file():
            continue
        places[str(path.relative_to(folder))] = path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                places |= {f"{path.name}!{member}": archive.read(member) for member in archive.namelist()}
    return places


def _of_the_unit(unit: Emulator) -> dict[str, bytes]:
    journal = [call.as_json() for call in unit.journal]
    return {"the journal": json.dumps(journal).encode(), "a dump": json.dumps(unit.dump()).encode()}


def _inside(unit: Emulator) -> bytes:
    """All that the unit knows, secrets included."""
    with unit.locked() as state:
        return pickle.dumps(state)


@pytest.fixture
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False, api_key=API_KEY, password=PASSWORD) as started:
        yield started


@pytest.mark.parametrize("login", ["api key", pytest.param("password", marks=pytest.mark.prove)])
def test_no_secret_is_left_in_files_logs_or_the_appliances_journal(
    login: str, terraform: ApplianceTerraform, unit: Emulator
) -> None:
    if login == "password":
        del terraform.environment["LOADMASTER_API_KEY"]
        terraform.environment["LOADMASTER_PASSWORD"] = PASSWORD
    terraform.environment |= {
        "TF_LOG": "TRACE",
        "TF_LOG_PATH": str(terraform.folder / "trace.log"),
        **_values(1),
    }
    terraform.configure(RESOURCES, _variables(iter([*PLAIN, "private_key"])))
    places: dict[str, bytes] = {}

    planned = terraform.plan()
    places["the plan shown"] = json.dumps(planned.document).encode()
    places["the apply"] = terraform.apply().text.encode()
    assert unit.journal.commands().count("addcert") == 1
    inside = _inside(unit)
    assert not [name for name, secret in PLAIN.items() if not any(form in inside for form in _forms(secret))]

    terraform.environment |= _values(2)
    changed = terraform.plan()
    assert len(changed.changes) == 8
    unit.temper.add(Fault("http_500", command="addcert"))
    unit.temper.add(Fault("cut_after", command="set", nth=1))
    failed = terraform.try_apply()
    assert failed.exit_code == 1
    places["the failing apply"] = failed.text.encode()
    unit.temper.clear()
    places["the second apply"] = terraform.apply().text.encode()
    places["the state shown"] = json.dumps(terraform.show()).encode()
    terraform.expect_no_changes()

    assert (terraform.folder / "trace.log").stat().st_size > 100_000
    assert zipfile.is_zipfile(planned.file)
    assert planned.file.parent == terraform.folder
    assert _found({**places, **_files(terraform.folder), **_of_the_unit(unit)}) == []
    terraform.destroy()


def test_no_secret_of_a_construct_is_in_what_it_synthesises_or_leaves_behind(
    tmp_path: Path, provider_mirror: Path, unit: Emulator
) -> None:
    certificate, key = key_pair("construct.example")
    app = App(outdir=str(tmp_path / "out"))
    stack = Stack(app, "edge")
    appliance = LoadMaster(stack, "lb", unit=unit.url)
    Certificate(appliance, "from-environment", certificate=certificate, private_key=Secret.env("WEB_KEY"))
    Certificate(appliance, "from-variable", certificate=certificate, private_key=Secret.variable("web_key"))
    app.synth()
    folder = tmp_path / "out" / "stacks" / "edge"
    assert (folder / "cdk.tf.json").exists()

    trace = {"TF_LOG": "TRACE", "TF_LOG_PATH": str(folder / "trace.log")}
    terraform = ApplianceTerraform(
        folder,
        unit,
        mirror=provider_mirror,
        python=sys.executable,
        environment={"WEB_KEY": key, "TF_VAR_web_key": key, **trace},
    )
    terraform.init()
    planned = terraform.plan()
    applied = terraform.apply()
    assert unit.journal.commands().count("addcert") == 2
    terraform.expect_no_changes()
    shown = {"the plan shown": json.dumps(planned.document).encode(), "the apply": applied.text.encode()}
    assert _found({**shown, **_files(tmp_path), **_of_the_unit(unit)}) == []


def test_the_search_finds_a_secret_where_there_is_one(tmp_path: Path) -> None:
    (tmp_path / "leak.txt").write_text(f"user:{PASSWORD}")
    (tmp_path / "basic.txt").write_bytes(base64.b64encode(f"bal:{PASSWORD}".encode()))
    with zipfile.ZipFile(tmp_path / "leak.tfplan", "w") as archive:
        archive.writestr("tfplan", json.dumps({"key": key_pair("secret.example")[1]}))
    assert {text.split(" in ")[1] for text in _found(_files(tmp_path))} >= {
        "leak.txt",
        "basic.txt",
        "leak.tfplan!tfplan",
    }
