"""Rules of intrusion detection through both dialects."""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile

import pytest

from loadmaster import InvalidValue
from tests.contract.conftest import Contract

RULES = (
    b"# two rules\n"
    b'alert tcp any any -> any 80 (msg:"one"; content:"/etc/passwd"; sid:1;)\n\n'
    b'drop tcp any any -> any 443 (msg:"two"; sid:2;)\n'
)


def archive(**members: bytes) -> bytes:
    """A packed archive of files."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as made:
        for name, content in members.items():
            entry = tarfile.TarInfo(name.replace("_", "."))
            entry.size = len(content)
            made.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "rules"),
    [
        (RULES, 2),
        (gzip.compress(RULES), 2),
        (archive(a_rules=RULES, b_rules=RULES, readme_txt=b"no rule"), 4),
    ],
    ids=["text", "packed text", "archive"],
)
def test_rules_are_taken(contract: Contract, content: bytes, rules: int) -> None:
    contract.writer.intrusion_detection.update_rules(rules=content)
    kept = contract.unit.state.shared.intrusion_detection
    assert (kept.rules, kept.digest) == (rules, hashlib.sha256(content).hexdigest())


@pytest.mark.parametrize(
    "content",
    [
        b"hello",
        b"# only a remark\n",
        b"\xff\xfe",
        gzip.compress(RULES)[:-9],
        b"\x1f\x8bnot packed",
        archive(),
    ],
    ids=["a word", "a remark", "no text", "half of it", "not packed", "an empty archive"],
)
def test_what_holds_no_rules_is_refused(contract: Contract, content: bytes) -> None:
    contract.writer.intrusion_detection.update_rules(rules=RULES)
    with pytest.raises(InvalidValue, match="Invalid intrusion detection rules"):
        contract.writer.intrusion_detection.update_rules(rules=content)
    assert contract.unit.state.shared.intrusion_detection.rules == 2
