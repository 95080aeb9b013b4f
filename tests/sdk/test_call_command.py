"""``loadmaster call``: typed and checked values, secrets unseen, previews, confirmations, answers, files."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from loadmaster import InvalidCall
from loadmaster._commands.call_arguments import typed_value
from loadmaster._commands.call_output import transfer_bar
from loadmaster._commands.call_page import page
from loadmaster._described import described
from loadmaster._wire.encode import encode_arguments
from loadmaster.resources.catalogue import COMMANDS
from loadmaster.resources.settings import SETTINGS
from loadmaster_emulator import Emulator
from tests.sdk.command import Ended, Run, runner

SECRET = "correct-horse-battery"


@pytest.fixture(scope="module")
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False) as made:
        yield made


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], unit: Emulator) -> Run:
    started = runner(monkeypatch, capsys)
    access = {"URL": unit.url, "API_KEY": unit.api_key, "CA_FILE": str(unit.certificate)}
    unit.journal.clear()

    def call(*words: str, **environment: str) -> Ended:
        return started("call", "--calls-per-second", "1000", *words, **{**access, **environment})

    return call


@pytest.fixture
def service(unit: Emulator) -> Iterator[int]:
    index = unit.raw("addvs", vs="10.0.0.50", port=443, prot="tcp")["Index"]
    unit.journal.clear()
    yield index
    unit.raw("delvs", vs=index)


def sent(unit: Emulator, command: str) -> dict[str, Any]:
    """What the unit got with the last call of this command."""
    found = [call for call in unit.journal if call.command == command]
    assert found, f"no {command} arrived"
    return {name.lower(): value for name, value in found[-1].parameters.items()}


# --- names and values ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ("modvs", "service={}", "idle_time_seconds=1800", "scheduling_method=least_connections"),
        ("modvs", "vs={}", "Idletime=1800", "schedule=lc"),
        ("MODVS", "VS={}", "idletime=1800", "Schedule=least_connections"),
        ("virtual_services.modify", "service={}", "idle_time=1800", "scheduling_method=lc"),
    ],
    ids=["wire command", "wire names and codes", "any case", "python command"],
)
def test_names_and_codes_of_either_kind_are_understood(
    run: Run, unit: Emulator, service: int, words: tuple[str, ...]
) -> None:
    spelt = [word.format(service).replace("idle_time_seconds", "idle_time") for word in words]
    ended = run(*spelt, "--yes", "--json")
    assert (ended.code, ended.err) == (0, "")
    parameters = sent(unit, "modvs")
    assert (parameters["idletime"], parameters["schedule"]) == (1800, "lc")
    shown = json.loads(ended.out)
    assert (shown["idle_time"], shown["scheduling_method"]) == (1800, "least_connections")


def test_nothing_clears_and_two_at_signs_begin_a_text_with_one(
    run: Run, unit: Emulator, service: int
) -> None:
    run("modvs", f"service={service}", "check_pattern=@@home", "--yes")
    assert sent(unit, "modvs")["checkpattern"] == "@home"
    ended = run("modvs", f"service={service}", "nickname=", "--yes", "--json")
    assert sent(unit, "modvs")["nickname"] == ""
    assert json.loads(ended.out).get("nickname") is None


def test_lists_are_separated_by_commas_or_repeated(run: Run, unit: Emulator) -> None:
    unit.raw("useraddlocal", user="ops", password="password-1")
    run("usersetperms", "name=ops", "permissions=real_servers,virtual_services")
    once = sent(unit, "usersetperms")
    run("usersetperms", "name=ops", "permissions=real_servers", "permissions=virtual_services")
    assert sent(unit, "usersetperms") == once
    shown = run("usershow", "user=ops", "--json")
    assert json.loads(shown.out)["permissions"] == ["real_servers", "virtual_services"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("addvs", "address=10.0.0.9", "port=https", "protocol=tcp"),
            "addvs: port is 'https'; expected a port n",
        ),
        (
            ("addvs", "address=10.0.0.9", "port=1", "protocol=tcp"),
            "port is 1; expected a port number from 3 to",
        ),
        (
            ("addvs", "address=10.0.0.9", "port=80", "protocol=icmp"),
            "is 'icmp'; expected one of 'tcp', 'udp'",
        ),
        (("addvs", "address=lb", "port=80", "protocol=tcp"), "is 'lb'; expected an IPv4 or IPv6 address"),
        (("addvs", "address=10.0.0.9", "port=80", "protocol=tcp", "port=81"), "addvs: port is given twice"),
        (("addvs", "address=10.0.0.9"), "port (a port number from 3 to 65530, or '*') and protocol (one of"),
        (("addvs", "adress=10.0.0.9"), "addvs: there is no parameter 'adress'; is it 'address'"),
        (("getall", "filter=x"), "getall: there is no parameter 'filter'; it takes none"),
        (("addvs", "10.0.0.9"), "parameter is '10.0.0.9'; expected name=value"),
        (("advs",), "this release describes no command 'advs'; is it 'addvs'"),
        (("restore", "archive=x", "parts=base"), "restore: archive is a file; expected archive=@PATH"),
        (
            ("restore", "archive=@/none", "parts=base"),
            "archive is no file that can be sent ('/none' cannot be",
        ),
        (("restore", "archive=@/etc/hostname", "parts=all"), "'all' is not among them"),
        (
            ("addvs", "address=@env:NOBODY", "port=80"),
            "address names the variable 'NOBODY', which is not set",
        ),
        (("--list", "virtual_servces"), "no family 'virtual_servces'; is it 'virtual_services'"),
        ((), "no command named; expected one such as listvs"),
        (("listvs", "--reads"), "--reads is for --raw"),
        (("listvs", "--columns", "colour"), "--columns names 'colour'; the answer has"),
    ],
)
def test_bad_input_is_one_clear_message_and_nothing_is_sent(
    run: Run, unit: Emulator, words: tuple[str, ...], message: str
) -> None:
    if "--columns" in words:
        unit.raw("addvs", vs="10.0.0.60", port=80, prot="tcp")
        unit.journal.clear()
    ended = run(*words)
    assert (ended.code, ended.out) == (2, "")
    assert message in ended.err
    assert ended.err.count("\n") == 1
    assert [call.command for call in unit.journal] == (["listvs"] if "--columns" in words else [])


ODD = [
    "",
    ",",
    "=",
    "\u00e9\u4e2d",
    "\udcff",
    "9" * 400,
    "-1",
    "1e5",
    "\u0663",
    "@",
    "@@",
    "@-x",
    "@env:",
    "@env:NOBODY",
    "[]",
]


def test_no_word_for_any_parameter_makes_more_than_one_message() -> None:
    said: list[tuple[str, str]] = []
    for name in COMMANDS:
        command = described(name)
        for argument, parameter in command.table.parameters.items():
            for text in ODD:
                try:
                    value = typed_value(command, argument, parameter, text)
                    encode_arguments(command.table, {argument: value})
                except InvalidCall as refused:
                    said.append((argument, str(refused)))
    assert len(said) > len(COMMANDS)
    assert [message for argument, message in said if argument not in message or "\n" in message] == []


def test_a_bar_grows_with_a_file_where_somebody_looks_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with transfer_bar("backup", wanted=True) as progress:
        assert progress is not None
        progress(1, None)
        progress(2, 2)
    with transfer_bar("listvs", wanted=False) as progress:
        assert progress is None


def test_settings_go_by_either_name_and_have_types_of_their_own(run: Run, unit: Emulator) -> None:
    assert run("set", "param=drop_on_fail", "value=true", "--yes").code == 0
    assert unit.raw("get", param="droponfail")["droponfail"] in (True, "yes")
    assert "yes" in run("get", "param=drop_on_fail").out
    wrong = run("set", "param=droponfail", "value=perhaps", "--yes")
    assert (wrong.code, wrong.out) == (2, "")
    assert wrong.err == "error: set: drop_on_fail is 'perhaps'; expected True or False\n"
    shown = run("set", "param=serialnumber", "value=1", "--yes")
    assert "serial_number is shown by the unit and cannot be set" in shown.err


def test_a_secret_setting_is_no_exception(run: Run, unit: Emulator) -> None:
    name = next(name for name, setting in SETTINGS.items() if setting.form.type == "secret")
    words = ("set", f"param={name}")
    literal = run(*words, f"value={SECRET}", "--yes")
    assert literal.code == 2
    assert "is a secret" in literal.err
    preview = run(*words, "value=@env:LOADMASTER_WORD", "--dry-run", WORD=SECRET)
    assert preview.code == 0
    assert "********" in preview.out
    assert SECRET not in literal.err + preview.out


# --- secrets ------------------------------------------------------------------------------------------


def test_a_secret_comes_from_a_variable_and_is_never_seen(run: Run, unit: Emulator) -> None:
    words = ("useraddlocal", "name=anna", "password=@env:LOADMASTER_ANNA")
    preview = run(*words, "--dry-run", ANNA=SECRET)
    assert not unit.journal
    ended = run(*words, ANNA=SECRET)
    refused = run(*words, ANNA=SECRET)
    assert (preview.code, ended.code, refused.code) == (0, 0, 1)
    for one in (preview, ended, refused):
        assert SECRET not in one.out + one.err
    assert '"password": "********"' in preview.out


def test_a_secret_on_the_command_line_is_refused_without_repeating_it(run: Run, unit: Emulator) -> None:
    ended = run("useraddlocal", "name=anna", f"password={SECRET}")
    assert ended.code == 2
    assert "password is a secret" in ended.err
    assert "password=@env:NAME" in ended.err
    assert SECRET not in ended.err
    assert not unit.journal


def test_a_secret_is_asked_for_where_somebody_is_there(
    run: Run, unit: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    unattended = run("setlmcommsecret", "secret=@prompt")
    assert unattended.code == 2
    assert "nobody is there to type it" in unattended.err
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("typer.prompt", lambda *_, **options: SECRET if options["hide_input"] else "")
    ended = run("setlmcommsecret")
    assert ended.code == 0
    assert unit.state.unit.partner_secret == SECRET
    assert SECRET not in ended.out + ended.err


def test_secrets_of_answers_are_asterisks(run: Run) -> None:
    ended = run("listapikeys", "--json")
    assert (ended.code, set(json.loads(ended.out))) == (0, {"********"})
    refused = run("addapikey")
    assert refused.code == 2
    assert "use loadmaster api-key create" in refused.err


# --- what is sent, and when ---------------------------------------------------------------------------


def test_a_preview_is_what_is_sent(run: Run, unit: Emulator) -> None:
    words = ("addvs", "address=10.0.0.70", "port=8080", "protocol=tcp", "enabled=no", "nickname=two words")
    preview = run(*words, "--dry-run", "--json")
    assert (preview.code, preview.err, len(unit.journal)) == (0, "", 0)
    (v2, v1) = json.loads(preview.out)
    run(*words)
    shown = {name.lower(): value for name, value in v2["parameters"].items()}
    assert shown == {"cmd": "addvs", **sent(unit, "addvs")}
    assert (v1["path"], v1["parameters"]["Enable"]) == ("/access/addvs", "0")
    text = run(*words, "--dry-run").out
    assert "nothing is sent" in text
    assert "v1: POST /access/addvs" in text
    assert unit.api_key not in text


def test_a_preview_needs_no_appliance(run: Run) -> None:
    ended = run("reboot", "--dry-run", URL="", API_KEY="")
    assert (ended.code, ended.err) == (0, "")
    assert '{"cmd": "reboot"}' in ended.out


def test_a_command_that_may_cut_traffic_asks_first(run: Run, unit: Emulator, service: int) -> None:
    ended = run("delvs", f"service={service}")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "error: delvs: All its connections end; confirm with --yes\n"
    raw = run("delvs", f"vs={service}", "--raw")
    assert (raw.code, len(unit.journal)) == (2, 0)
    index = unit.raw("addvs", vs="10.0.0.71", port=80, prot="tcp")["Index"]
    assert run("delvs", f"service={index}", "--yes").code == 0


def test_a_yes_that_is_typed_is_one_as_well(
    run: Run, unit: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = unit.raw("addvs", vs="10.0.0.72", port=80, prot="tcp")["Index"]
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("typer.confirm", lambda question, **_: "connections end" in question)
    assert run("delvs", f"service={index}").code == 0
    monkeypatch.setattr("typer.confirm", lambda *_, **__: False)
    assert run("reboot").code == 2
    assert "reboot" not in unit.journal.commands()


def test_every_command_that_ends_connections_by_its_nature_asks() -> None:
    for name in ("reboot", "shutdown", "delvs", "delrs", "modiface", "kill_instance", "restore"):
        assert COMMANDS[name].cuts_traffic, name
    assert not [name for name, entry in COMMANDS.items() if entry.cuts_traffic and not entry.traffic]


# --- answers ------------------------------------------------------------------------------------------


def test_a_list_is_a_table_or_json_or_a_file(run: Run, unit: Emulator, service: int, tmp_path: Path) -> None:
    table = run("listvs", "--columns", "index,address,port").out.splitlines()
    assert table[0].split() == ["index", "address", "port"]
    assert [str(service), "10.0.0.50", "443"] in [line.split() for line in table]
    path = tmp_path / "services.json"
    assert run("listvs", "--json", "--out", str(path)).out == ""
    assert service in [one["index"] for one in json.loads(path.read_text())]
    again = run("listvs", "--json", "--out", str(path))
    assert again.code == 2
    assert "which exists; give --overwrite to replace it" in again.err
    assert run("listvs", "--out", str(path), "--overwrite").code == 0
    assert "10.0.0.50" in path.read_text()


def test_files_go_up_from_a_path_and_come_down_to_one(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "unit.backup"
    assert run("backup", "--out", str(path)).code == 0
    ended = run("restore", f"archive=@{path}", "parts=services", "--yes")
    assert (ended.code, ended.out) == (0, "done\n")
    path.write_bytes(b"damaged")
    refused = run("restore", f"archive=@{path}", "parts=services", "--yes")
    assert refused.code == 1
    as_json = run("backup", "--json")
    assert as_json.code == 2
    assert "give --out FILE" in as_json.err


def test_what_is_not_described_goes_through_raw_under_wire_names(
    run: Run, unit: Emulator, service: int
) -> None:
    described_one = run("showvs", f"vs={service}", "--raw", "--json")
    assert json.loads(described_one.out)["VSAddress"] == "10.0.0.50"
    unknown = run("frobnicate", "a=1", "--raw")
    assert unknown.code == 1
    assert "Unknown command" in unknown.err
    assert sent(unit, "frobnicate").keys() == {"a"}


def test_a_refusal_and_silence_end_as_documented(run: Run) -> None:
    assert run("showvs", "service=999").code == 1
    assert run("listvs", URL="http://127.0.0.1:9", CA_FILE="").code == 3


# --- lists and pages ----------------------------------------------------------------------------------


def test_every_command_of_the_description_is_listed(run: Run) -> None:
    listed = {row["command"] for row in json.loads(run("--list", "--json").out)}
    assert listed == set(COMMANDS)
    families = {row["family"] for row in json.loads(run("--list", "real-server", "--json").out)}
    assert families == {"real_servers"}
    assert " ! delrs" in run("--list", "real_servers").out
    assert run("addrs", "--help").out == f"{page(described('addrs'))}\n"


def test_the_page_of_every_command_tells_what_the_description_does() -> None:
    for name in COMMANDS:
        command = described(name)
        flat = " ".join(page(command).split())
        assert command.entry.doc in flat
        assert command.entry.traffic in flat
        for parameter, table in command.table.parameters.items():
            assert f"{parameter} {table.wire} " in flat
        assert "unverified" in flat or "Known from clients" in flat or "Seen in a recorded" in flat


def test_help_without_a_command_is_that_of_call_itself(run: Run) -> None:
    shown = run("--help").out
    assert "Exit codes" in shown
    assert "--dry-run" in shown
