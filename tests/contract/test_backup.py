"""Backup and logs, written in one dialect and read in the other."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import NotFound, Refused
from tests.contract.conftest import Contract


def test_an_archive_of_one_dialect_is_restored_through_the_other(contract: Contract) -> None:
    service = contract.service()
    contract.writer.virtual_services.modify(service, nickname="before")
    archive = contract.writer.backups.download()
    contract.writer.virtual_services.modify(service, nickname="after")
    contract.reader.backups.restore(archive=archive, parts=["services"])
    names = {one.nickname for one in contract.reader.virtual_services.list()}
    assert "before" in names
    assert "after" not in names


def test_what_is_no_archive_is_refused(contract: Contract) -> None:
    with pytest.raises(Refused):
        contract.writer.backups.restore(archive=b"hello", parts=["base", "services"])


def test_logs_are_listed_saved_and_emptied(contract: Contract) -> None:
    listed = contract.writer.logs.list_files()
    assert listed.keys() == contract.reader.logs.list_files().keys()
    for lm in (contract.writer, contract.reader):
        assert lm.logs.download()
        assert lm.logs.legacy_download()
    contract.writer.logs.clear()
    contract.reader.logs.legacy_clear()
    with pytest.raises(Refused):
        contract.writer.logs.download("no-such-file")


def test_the_extended_security_log_is_switched(contract: Contract) -> None:
    contract.writer.logs.enable_extended_security_log()
    on = [_words(lm.logs.extended_security_log_enabled()) for lm in (contract.writer, contract.reader)]
    contract.reader.logs.disable_extended_security_log()
    off = [_words(lm.logs.extended_security_log_enabled()) for lm in (contract.writer, contract.reader)]
    assert on[0] == on[1] != off[0] == off[1]


def _words(values: dict[str, Any]) -> list[bool]:
    return [str(value).lower() in ("true", "yes", "y", "1") for value in values.values()]


@pytest.mark.parametrize(
    "call",
    [
        lambda lm: sorted(lm.logs.list_extended_files()),
        lambda lm: sorted(lm.logs.list_extended_files_unverified()),
        lambda lm: lm.logs.clear_extended(),
        lambda lm: bool(lm.logs.download_extended()),
    ],
)
def test_extended_logs_answer_alike_in_both_dialects(contract: Contract, call: Any) -> None:
    outcomes = []
    for lm in (contract.writer, contract.reader):
        try:
            outcomes.append(call(lm))
        except (NotFound, Refused) as refused:
            outcomes.append(refused.code)
    assert outcomes[0] == outcomes[1]
