"""Logs of the web application firewall through both dialects: format, collector, audit files, debug logs."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Iterator

import pytest

from loadmaster import InvalidCall, InvalidValue, NotFound
from tests.contract.conftest import Contract

HOUR = 3600
PASSWORD = "never-to-be-shown"


@pytest.fixture
def audited(contract: Contract) -> Iterator[int]:
    """A service whose OWASP engine audits, some hours later."""
    service = contract.service()
    contract.writer.virtual_services.modify(
        service,
        waf_mode="owasp",
        owasp_options=["opblock", "auditrelevant", "reqdatadisable", "resdatadisable"],
    )
    contract.unit.clock.advance(3 * HOUR)
    yield service
    contract.writer.virtual_services.delete(service)


def files(contract: Contract) -> list[str]:
    """The names of the files; both dialects and the raw answer agree."""
    found = contract.reader.waf_logs.files()
    assert (
        found == contract.writer.waf_logs.files() == contract.unit.raw("listwafauditfiles")["WAFAuditFiles"]
    )
    return found


def members(content: bytes) -> dict[str, bytes]:
    found = {}
    with tarfile.open(fileobj=io.BytesIO(content), mode="r:gz") as archive:
        for one in archive.getmembers():
            file = archive.extractfile(one)
            assert file is not None
            found[one.name] = file.read()
    return found


def test_an_audit_log_tells_of_rules_that_the_service_runs(contract: Contract, audited: int) -> None:
    contract.writer.waf_logs.set_format("json")
    assert contract.reader.waf.show().log_format == "json"
    contract.writer.owasp.switch(audited, enabled=False)
    contract.writer.owasp.switch(audited, rule="942", enabled=True)
    (name,) = files(contract)
    assert list(contract.reader.waf_logs.list_files()) == ["WAFAuditFiles"]
    content = contract.reader.waf_logs.download_file(name)
    assert content == contract.writer.waf_logs.download_file(name)
    incidents = [json.loads(line) for line in content.splitlines()]
    assert len(incidents) >= 3
    assert {one["rule"][:3] for one in incidents} == {"942"}
    assert {(one["service"], one["action"]) for one in incidents} == {(audited, "blocked")}
    chosen = contract.reader.waf_logs.download_file(name, containing=incidents[0]["time"])
    assert chosen.splitlines() == [content.splitlines()[0]]
    contract.writer.waf_logs.set_format("native")
    assert b'[id "942' in contract.reader.waf_logs.download_file(name)


def test_a_service_that_does_not_audit_has_no_file(contract: Contract, audited: int) -> None:
    (name,) = files(contract)
    contract.writer.virtual_services.modify(audited, owasp_options=["opnormal", "auditnone"])
    assert files(contract) == []
    with pytest.raises(NotFound, match="Unknown log file"):
        contract.reader.waf_logs.download_file(name)


def test_a_collector_is_set_and_forgotten_and_its_password_never_shown(contract: Contract) -> None:
    logs = contract.writer.waf_logs
    assert contract.reader.waf.show().remote_logging is False
    logs.enable_remote_logging("https://siem.example/logs", username="waf", password=PASSWORD)
    shown = contract.reader.waf.show()
    assert (shown.remote_logging, shown.remote_address) == (True, "https://siem.example/logs")
    document = contract.unit.dump()
    assert PASSWORD not in json.dumps(document)
    assert PASSWORD not in repr(contract.unit.state)
    assert PASSWORD not in repr(contract.unit.raw("getwafsettings"))
    with pytest.raises((InvalidCall, InvalidValue)):
        logs.enable_remote_logging("https://other.example", username="", password=PASSWORD)
    assert contract.reader.waf.show() == shown
    logs.disable_remote_logging()
    assert contract.reader.waf.show().remote_logging is False
    assert contract.reader.waf.show().remote_address is None


def test_what_waits_for_the_collector_can_be_fetched_and_discarded(contract: Contract, audited: int) -> None:
    assert members(contract.reader.waf_logs.download_unsent()) == {}
    contract.writer.waf_logs.enable_remote_logging("https://siem.example", username="a", password=PASSWORD)
    contract.unit.clock.advance(2 * HOUR)
    (name,) = files(contract)
    waiting = members(contract.reader.waf_logs.download_unsent())
    assert len(waiting[name].splitlines()) == 2
    contract.writer.waf_logs.discard_unsent()
    assert not members(contract.reader.waf_logs.download_unsent())[name]
    contract.writer.waf_logs.disable_remote_logging()


def test_debug_logs_begin_anew_when_told(contract: Contract, audited: int) -> None:
    found = members(contract.reader.waf_logs.download_debug_logs())
    assert b"Invoking rule 911100" in found[f"debug_{audited}.log"]
    contract.writer.waf_logs.reset_debug_logs()
    assert members(contract.reader.waf_logs.download_debug_logs()) == {}
    contract.unit.clock.advance(HOUR)
    assert members(contract.writer.waf_logs.download_debug_logs()).keys() == {f"debug_{audited}.log"}
