"""The ``loadmaster`` command: what it prints, how it ends, and who may add to it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from loadmaster import InvalidCall, Snapshot, _cli
from loadmaster._connection_options import connect
from tests.sdk.loopback import LoopbackServer, answering, serving

API_KEY = "hunter22-api-key"


@dataclass
class Ended:
    code: int
    out: str
    err: str


def _run(*arguments: str, **environment: str) -> Ended:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LOADMASTER_")}
    done = subprocess.run(
        [sys.executable, "-c", "from loadmaster._cli import main; main()", *arguments],
        capture_output=True,
        text=True,
        env={**kept, "LOADMASTER_API_KEY": API_KEY, "COLUMNS": "200", **environment},
        timeout=120,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def unit() -> Iterator[LoopbackServer]:
    with serving(answering(b'{"code":200,"status":"ok","Index":7,"NickName":"web","Enable":true}')) as server:
        yield server


def test_a_call_prints_its_answer(unit: LoopbackServer) -> None:
    ended = _run("call", "showvs", "vs=7", LOADMASTER_URL=unit.url)
    assert (ended.code, ended.out) == (0, "index: 7\nnickname: web\nenabled: yes\n")
    assert b'"cmd":"showvs"' in unit.received[0]
    assert b'"vs":"7"' in unit.received[0]


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("call", "listvs"), 2, "no appliance named; give --url or set LOADMASTER_URL"),
        (("call", "--url", "ftp://x", "listvs"), 2, "url is 'ftp://x'; expected something like"),
        (
            ("call", "--url", "http://127.0.0.1:9", "showvs", "vs"),
            2,
            "parameter is 'vs'; expected name=value",
        ),
        (
            ("call", "--url", "http://127.0.0.1:9", "a", "b=@/none", "--raw"),
            2,
            "b is no file that can be sent ('/none' cannot be read: No such file or directory)",
        ),
        (("call", "--url", "http://127.0.0.1:9", "sh ow", "--raw"), 2, "command is 'sh ow'; expected a name"),
        (("diff", "/no/such/file.json"), 2, "'/no/such/file.json' cannot be read"),
        (("nonsense",), 2, "No such command 'nonsense'"),
    ],
)
def test_wrong_use_ends_with_two_and_one_message(arguments: tuple[str, ...], code: int, message: str) -> None:
    ended = _run(*arguments)
    assert (ended.code, ended.out) == (code, "")
    assert message in ended.err
    assert "Traceback" not in ended.err


def test_no_answer_ends_with_three() -> None:
    with serving() as server:
        url = server.url
    ended = _run("call", "--url", url, "listvs")
    assert ended.code == 3
    assert ended.err.startswith("error: listvs: cannot reach 127.0.0.1:")
    assert ended.err.count("\n") == 1


def test_a_refusal_ends_with_one_and_shows_no_secret() -> None:
    body = f'{{"code":401,"status":"fail","message":"no such key {API_KEY}"}}'.encode()
    with serving(answering(body)) as server:
        ended = _run("call", "--url", server.url, "listvs")
    assert ended.code == 1
    assert ended.err == "error: listvs: the appliance refused: no such key *** (code 401)\n"


def test_an_appliance_that_answers_html_ends_with_three() -> None:
    with serving(answering(b"<html>hello</html>")) as server:
        ended = _run("call", "--url", server.url, "addvs", "address=10.0.0.1", "port=80", "protocol=tcp")
    assert ended.code == 3
    assert "may have taken effect" in ended.err
    assert "Traceback" not in ended.err


def test_snapshots_are_written_and_compared(tmp_path: Path) -> None:
    def write(name: str, nickname: str) -> str:
        service = {"index": 1, "address": "10.0.0.1", "port": 443, "protocol": "tcp", "nickname": nickname}
        made = Snapshot({"virtual-service": {"VirtualService": [service]}}, {}, ("virtual-service",))
        (tmp_path / name).write_text(made.to_json())
        return str(tmp_path / name)

    first, second = write("a.json", "web"), write("b.json", "www")
    ended = _run("diff", first, second)
    line = "~ virtual-service/VirtualService/10.0.0.1:443/tcp/nickname: 'web' -> 'www'\n"
    assert (ended.code, ended.out) == (1, line)
    ended = _run("diff", first, second, "--json")
    assert json.loads(ended.out)[0]["after"] == "www"
    ended = _run("diff", first, first)
    assert (ended.code, ended.out) == (0, "")
    (tmp_path / "half.json").write_text((tmp_path / "a.json").read_text()[:40])
    ended = _run("diff", first, str(tmp_path / "half.json"))
    assert ended.code == 2
    assert "half.json': the snapshot is not whole or not JSON" in ended.err


def test_a_snapshot_goes_to_a_file_or_is_printed(tmp_path: Path) -> None:
    body = b'{"code":200,"status":"ok","VS":[{"Index":1,"VSAddress":"10.0.0.1","VSPort":"443"}]}'
    with serving(answering(body)) as server:
        printed = _run("snapshot", "--url", server.url, "virtual-service")
        ended = _run("snapshot", "--url", server.url, "virtual-service", "--out", str(tmp_path / "s.json"))
        live = _run("diff", "--url", server.url, str(tmp_path / "s.json"))
    assert (printed.code, ended.code, ended.out) == (0, 0, "")
    assert (tmp_path / "s.json").read_text() == printed.out
    assert Snapshot.from_json(printed.out).whole == ("virtual-service",)
    assert (live.code, live.out) == (0, "")


def test_coverage_compares_the_unit_with_the_description() -> None:
    body = b'{"code":200,"status":"ok","version":"7","commands":["showvs","frobnicate","logging/clearlogs"]}'
    with serving(answering(body)) as server:
        ended = _run("api", "coverage", "--url", server.url, "--json")
    found = json.loads(ended.out)
    assert found["only_on_the_unit"] == ["frobnicate"]
    assert {"showvs", "logging.clearlogs"} <= set(found["both"])
    assert "addvs" in found["only_described"]


def test_installed_parts_add_their_commands_and_broken_ones_do_no_harm(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    extra = typer.Typer(help="Something extra.")

    @extra.command()
    def hello() -> None:
        print("hello")

    @extra.command()
    def goodbye() -> None:
        print("goodbye")

    class Point(EntryPoint):
        def load(self) -> Any:
            if self.name == "broken":
                raise ImportError("half installed")
            return extra

    points = [Point(name, "x:y", _cli.GROUP) for name in ("extra", "broken")]
    monkeypatch.setattr(_cli, "entry_points", lambda group: points)
    monkeypatch.setattr(_cli.app, "registered_groups", list(_cli.app.registered_groups))
    _cli._add_installed_commands()
    assert CliRunner().invoke(_cli.app, ["extra", "hello"]).output == "hello\n"
    listed = CliRunner().invoke(_cli.app, ["--help"]).output
    assert "extra" in listed
    assert "broken" not in listed
    assert "subcommand 'broken' cannot be loaded: half installed" in capsys.readouterr().err


def test_options_win_over_the_environment_and_trust_is_not_mixed(tmp_path: Path) -> None:
    environment = {"LOADMASTER_URL": "https://one.example", "LOADMASTER_FINGERPRINT": "0" * 64}
    options: dict[str, Any] = {"url": None, "ca": None, "fingerprint": None, "insecure": False}
    options["calls_per_second"] = None
    assert connect(**options, environment=environment).url == "https://one.example:443"
    options["url"] = "https://two.example"
    assert connect(**options, environment=environment).url == "https://two.example:443"
    with pytest.raises(InvalidCall, match=r"ca is '.*none\.pem', but there is no such file"):
        connect(**{**options, "ca": tmp_path / "none.pem"}, environment=environment)


@pytest.mark.parametrize(
    ("environment", "login"),
    [
        ({"API_KEY": "key-1234"}, ("key-1234", None, None)),
        ({"API_KEY": "key-1234", "PASSWORD": "word-1234"}, ("key-1234", None, None)),
        ({"PASSWORD": "word-1234"}, (None, "bal", "word-1234")),
        ({"USERNAME": "ops", "PASSWORD": "word-1234"}, (None, "ops", "word-1234")),
        ({}, (None, None, None)),
    ],
)
def test_a_key_wins_over_a_password_which_is_the_administrators_unless_a_user_is_named(
    environment: dict[str, str], login: tuple[str | None, ...]
) -> None:
    known = {f"LOADMASTER_{name}": value for name, value in environment.items()}
    lm = connect(
        url="https://lb.example",
        ca=None,
        fingerprint=None,
        insecure=False,
        calls_per_second=None,
        environment=known,
    )
    found = lm._session.settings.credentials
    assert (found.api_key, found.username, found.password) == login
