"""Rules and data of one's own for both engines of the web application firewall, through both dialects."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from loadmaster import InvalidCall, InvalidValue, LoadMaster, NotFound
from tests.contract.conftest import Contract

RULES = b'SecRule ARGS "@rx attack" "id:11001,phase:2,deny,msg:\'an attack\'"\nSecAction "id:11002,pass"\n'


@dataclass(frozen=True)
class Engine:
    """What differs: the accessor, how files are named to fetch and delete them, and what comes behind."""

    files: Callable[[LoadMaster], Any]
    rule: Callable[[str], str]
    line_end: bytes


ENGINES = {
    "legacy": Engine(lambda client: client.waf_files, lambda name: f"{name}.conf", b""),
    "OWASP": Engine(lambda client: client.owasp_files, lambda name: name, b"\r\n"),
}
each_engine = pytest.mark.parametrize("engine", ENGINES.values(), ids=ENGINES)


def fetched(contract: Contract, engine: Engine, method: str, name: str) -> bytes:
    """A file without the line end that OWASP files come back with in JSON; both dialects agree."""
    found = {
        dialect: getattr(engine.files(client), method)(name)
        for dialect, client in zip(
            (contract.dialect, "v1" if contract.dialect == "v2" else "v2"),
            (contract.writer, contract.reader),
            strict=True,
        )
    }
    assert found["v2"] == found["v1"] + engine.line_end
    content: bytes = found["v1"]
    return content


@each_engine
@pytest.mark.parametrize(
    "content",
    [RULES, 'SecRule ARGS "@rx über" "id:1"'.encode(), bytes(range(256)), b"two words"],
    ids=["ASCII", "UTF-8", "binary", "a line"],
)
def test_rules_come_back_as_they_were_stored(contract: Contract, engine: Engine, content: bytes) -> None:
    name = contract.name()
    files = engine.files(contract.writer)
    files.add_rules(f"{name}.conf", content=content)
    assert fetched(contract, engine, "download_rules", engine.rule(name)) == content
    files.add_rules(name, content=RULES)
    assert fetched(contract, engine, "download_rules", engine.rule(name)) == RULES, "it is the same file"
    files.delete_rules(engine.rule(name))
    with pytest.raises(NotFound, match="Unknown Rule"):
        engine.files(contract.reader).download_rules(engine.rule(name))


@each_engine
def test_data_come_back_as_they_were_stored(contract: Contract, engine: Engine, tmp_path: Path) -> None:
    name = contract.name()
    files = engine.files(contract.writer)
    source = tmp_path / "words.txt"
    source.write_bytes("böse\nwörter\n".encode())
    files.add_data(f"{name}.txt", content=source)
    assert fetched(contract, engine, "download_data", f"{name}.txt") == source.read_bytes()
    files.add_data(f"{name}.txt", content=b"TEST=test")
    assert fetched(contract, engine, "download_data", f"{name}.txt") == b"TEST=test"
    files.delete_data(name)
    with pytest.raises(NotFound, match="Unknown Datafile"):
        engine.files(contract.reader).download_data(f"{name}.txt")


def test_a_word_that_could_be_base64_comes_back_as_the_word(contract: Contract) -> None:
    name = contract.name()
    contract.writer.owasp_files.add_data(f"{name}.data", content=b"test")
    assert fetched(contract, ENGINES["OWASP"], "download_data", f"{name}.data") == b"test"
    contract.writer.owasp_files.delete_data(name)


@each_engine
def test_a_download_goes_into_a_file(contract: Contract, engine: Engine, tmp_path: Path) -> None:
    name = contract.name()
    engine.files(contract.writer).add_data(f"{name}.txt", content=b"one two")
    engine.files(contract.reader).download_data(f"{name}.txt", to=tmp_path / "kept")
    assert (tmp_path / "kept").read_bytes().rstrip(b"\r\n") == b"one two"
    engine.files(contract.writer).delete_data(name)


@each_engine
def test_what_there_is_none_of_is_not_found(contract: Contract, engine: Engine) -> None:
    files = engine.files(contract.writer)
    for method, text in (("rules", "Unknown Rule"), ("data", "Unknown Datafile")):
        with pytest.raises(NotFound, match=text) as fetching:
            getattr(files, f"download_{method}")("nobodys")
        assert fetching.value.code == 404
        with pytest.raises(NotFound, match=text):
            getattr(files, f"delete_{method}")("nobodys")


def test_owasp_names_have_no_ending_but_when_data_are_fetched(contract: Contract) -> None:
    name = contract.name()
    contract.writer.owasp_files.add_rules(f"{name}.conf", content=RULES)
    contract.writer.owasp_files.add_data(f"{name}.data", content=b"words")
    with pytest.raises(NotFound):
        contract.reader.owasp_files.download_rules(f"{name}.conf")
    with pytest.raises(NotFound):
        contract.writer.owasp_files.delete_rules(f"{name}.conf")
    with pytest.raises(NotFound):
        contract.reader.owasp_files.download_data(name)
    with pytest.raises(NotFound):
        contract.writer.owasp_files.delete_data(f"{name}.data")
    contract.writer.owasp_files.delete_rules(name)
    contract.writer.owasp_files.delete_data(name)


@each_engine
@pytest.mark.parametrize("name", ["1st.conf", "../etc", "two words", "", "ä.conf", "a/b"])
def test_what_is_no_name_is_refused(contract: Contract, engine: Engine, name: str) -> None:
    with pytest.raises((InvalidCall, InvalidValue)):
        engine.files(contract.writer).add_rules(name, content=RULES)
    with pytest.raises((InvalidCall, InvalidValue)):
        engine.files(contract.writer).add_data("words.csv" if name == "" else name, content=b"x")


def archive(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as packed:
        for name, content in members.items():
            entry = tarfile.TarInfo(f"rules/{name}")
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


@each_engine
def test_an_archive_brings_rules_with_their_data(contract: Contract, engine: Engine) -> None:
    name = contract.name()
    content = archive(**{f"{name}.conf": RULES, f"{name}.data": b"bad words", "README.md": b"no rules"})
    files = engine.files(contract.writer)
    files.add_rules("pack.tar.gz", content=content)
    assert fetched(contract, engine, "download_rules", engine.rule(name)) == RULES
    assert fetched(contract, engine, "download_data", f"{name}.data") == b"bad words"
    files.delete_rules(engine.rule(name))
    assert fetched(contract, engine, "download_data", f"{name}.data") == b"bad words", "data stay"
    files.delete_data(name)
    for wrong in (b"no archive", content[:60], archive(**{"only.data": b"x"})):
        with pytest.raises(InvalidValue, match="Invalid rule file"):
            files.add_rules("pack.tar.gz", content=wrong)


def test_legacy_rules_are_a_set_that_stays_as_long_as_a_service_runs_it(contract: Contract) -> None:
    name, service = contract.name(), contract.service()
    contract.writer.waf_files.add_rules(f"{name}.conf", content=RULES)
    contract.writer.virtual_services.modify(service, waf_mode="legacy")
    contract.writer.waf_rules.assign(service, [f"Custom/{name}"], disabled_rules=["11002"])
    assert contract.reader.waf_rules.list_identifiers(service, f"C/{name}") == {
        name: {"ActiveRule1": "11001:an attack", "InactiveRule2": "11002:no message"}
    }
    with pytest.raises(InvalidValue, match="in use"):
        contract.writer.waf_files.delete_rules(name)
    contract.writer.virtual_services.delete(service)
    contract.writer.waf_files.delete_rules(name)
    listed = contract.reader.waf_rules.list()["Rules"]
    assert isinstance(listed, dict)
    assert f"C/{name}" not in listed.values()


def test_owasp_rules_stay_as_long_as_a_service_runs_them(contract: Contract) -> None:
    name, service = contract.name(), contract.service()
    contract.writer.owasp_files.add_rules(name, content=RULES)
    contract.writer.virtual_services.modify(service, waf_mode="owasp")
    contract.writer.owasp.switch(service, rule=name, enabled=True)
    with pytest.raises(InvalidValue, match="in use"):
        contract.writer.owasp_files.delete_rules(name)
    contract.writer.owasp.switch(service, rule=name, enabled=False)
    contract.writer.owasp_files.delete_rules(name)
    with pytest.raises(NotFound):
        contract.reader.owasp.rules(service, rule=name)
