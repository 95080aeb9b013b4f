"""A secret says where it comes from; what it is stands in no file, message or representation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from loadmaster_constructs import App, Appliance, LoadMaster, Secret, Stack
from loadmaster_constructs.l1 import CertificateResource
from tests.support.synthesis import synthesise

MARKER = "swordfish-4711"


def _certificate(lb: Appliance, id: str, secret: Secret) -> None:
    CertificateResource(lb, id, name=id, certificate_pem="PEM", private_key_pem=secret)


def test_an_environment_variable_is_read_by_the_provider(app: App, lb: LoadMaster) -> None:
    _certificate(lb, "www", Secret.env("WWW_KEY"))
    written = synthesise(app).resource("certificate")
    assert written["private_key_pem"] == '${provider::loadmaster::environment("WWW_KEY")}'


def test_a_variable_is_declared_once_and_is_not_stored(app: App, lb: LoadMaster) -> None:
    secret = Secret.variable("www_key")
    _certificate(lb, "one", secret)
    _certificate(lb, "two", Secret.variable("www_key"))
    written = synthesise(app)
    variables = written.document()["variable"]
    assert list(variables) == ["www_key"]
    assert variables["www_key"]["ephemeral"] is True
    assert variables["www_key"]["sensitive"] is True
    keys = {entry["private_key_pem"] for entry in written.resources("certificate").values()}
    assert keys == {"${var.www_key}"}


def test_each_stack_declares_the_variables_it_uses(app: App, stack: Stack, lb: LoadMaster) -> None:
    other = LoadMaster.existing(Stack(app, "other"), "other", unit="https://10.0.0.12")
    secret = Secret.variable("www_key")
    _certificate(lb, "www", secret)
    _certificate(other, "www", secret)
    written = synthesise(app)
    assert "www_key" in written.document("edge")["variable"]
    assert "www_key" in written.document("other")["variable"]


def test_a_file_is_named_and_not_read(app: App, lb: LoadMaster, tmp_path: Path) -> None:
    file = tmp_path / 'key "x" ${a}.pem'
    file.write_text(MARKER)
    _certificate(lb, "www", Secret.file(file))
    written = synthesise(app)
    assert MARKER not in written.path().read_text()
    expected = str(file).replace('"', '\\"').replace("${", "$${")
    assert written.resource("certificate")["private_key_pem"] == f'${{file("{expected}")}}'


def test_a_relative_path_starts_at_the_current_folder(
    app: App, lb: LoadMaster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "www.key").write_text(MARKER)
    monkeypatch.chdir(tmp_path)
    assert repr(Secret.file("www.key")) == f"Secret.file({str(tmp_path / 'www.key')!r})"


def test_a_missing_file_is_refused() -> None:
    with pytest.raises(ValueError, match=r"there is no file '/nowhere/key.pem'"):
        Secret.file("/nowhere/key.pem")


@pytest.mark.parametrize("text", [f"{MARKER}!", "two words", "", "-----BEGIN PRIVATE KEY-----\nx", "1abc"])
def test_the_secret_itself_is_not_taken_for_a_name_and_not_repeated(text: str) -> None:
    for make in (Secret.env, Secret.variable):
        with pytest.raises(ValueError, match="takes a variable's name") as caught:
            make(text)
        assert not text or text not in str(caught.value)
    if "\n" in text:
        with pytest.raises(ValueError, match="text of several lines") as caught:
            Secret.file(text)
        assert text not in str(caught.value)


@pytest.mark.parametrize("nothing", [None, 5, b"key"])
def test_what_is_no_text_is_no_name(nothing: Any) -> None:
    for make in (Secret.env, Secret.variable):
        with pytest.raises(ValueError, match="takes a variable's name"):
            make(nothing)
    with pytest.raises(TypeError, match="takes the path of a file"):
        Secret.file(nothing)


def test_nobody_makes_one_of_a_literal() -> None:
    with pytest.raises(TypeError, match=r"made by Secret\.env"):
        Secret()


def test_a_representation_tells_the_source() -> None:
    assert repr(Secret.env("WWW_KEY")) == "Secret.env('WWW_KEY')"
