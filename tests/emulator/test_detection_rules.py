"""Files with rules of intrusion detection: how many rules they hold, and which files are none."""

from __future__ import annotations

import gzip
import io
import tarfile

import pytest

from loadmaster_emulator.detection_rules import count
from tests.emulator.support import Client, as_xml

RULE = 'alert tcp $EXTERNAL_NET any -> $HOME_NET 80 (msg:"a (b)"; pcre:"/x;y/"; sid:1; rev:2;)'


def archive(content: bytes, *, name: str = "local.rules", size: int | None = None) -> bytes:
    """A packed archive of one file, which may lie about its size."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as made:
        entry = tarfile.TarInfo(name)
        entry.size = len(content)
        made.addfile(entry, io.BytesIO(content))
    plain = bytearray(buffer.getvalue())
    if size is not None:
        header = tarfile.TarInfo(name)
        header.size = size
        plain[:512] = header.tobuf()
    return gzip.compress(bytes(plain))


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("", 0),
        ("# remark\n\n", 0),
        (RULE, 1),
        (f"{RULE}\r\n# {RULE}\r\n  {RULE}\r\n", 2),
        ("drop ip any any -> any any (sid:7;)", 1),
    ],
)
def test_rules_are_counted_whatever_they_are_packed_in(text: str, rules: int) -> None:
    content = text.encode()
    assert count(content) == rules
    assert count(gzip.compress(content)) == rules
    assert count(archive(content)) == rules
    assert count(archive(content, name="readme.txt")) == 0


@pytest.mark.parametrize(
    "content",
    [
        b"alert everybody",
        RULE.encode() + b"\nno rule",
        b"\xff",
        gzip.compress(b"\xff"),
        b"\x1f\x8b",
        gzip.compress(RULE.encode())[:-5],
        gzip.compress(bytes(70_000_000), compresslevel=1),
        archive(RULE.encode(), size=80_000_000),
        archive(RULE.encode(), size=5_000),
    ],
    ids=[
        "words",
        "a rule and words",
        "no text",
        "packed bytes",
        "no archive",
        "cut",
        "far too large",
        "boast",
        "cut in",
    ],
)
def test_other_files_are_none(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        count(content)


def test_rules_arrive_in_both_dialects(client: Client) -> None:
    content = RULE.encode()
    answer = as_xml(client.http.post("/access/updatedetect", content=content, auth=client.auth))
    assert answer.stat == 200
    first = client.unit.state.shared.intrusion_detection
    assert client.upload("updatedetect", content).status == 200
    assert client.unit.state.shared.intrusion_detection.digest == first.digest
    assert client.upload("updatedetect", b"no rule").message == "Invalid intrusion detection rules"
    assert client.v2("updatedetect").status == 400
