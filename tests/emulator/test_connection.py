from __future__ import annotations

import json
import socket
import ssl
import threading
import time

import httpx
import pytest

from loadmaster_emulator import Emulator, Fault
from tests.emulator.support import Client

BODY_FAULTS = ("html", "truncated", "broken_json")


def test_the_certificate_is_its_own_authority_and_has_the_fingerprint() -> None:
    with Emulator() as unit:
        context = ssl.create_default_context(cafile=str(unit.certificate))
        host, port = unit.url.removeprefix("https://").split(":")
        with (
            socket.create_connection((host, int(port)), timeout=5) as plain,
            context.wrap_socket(plain, server_hostname=host) as wrapped,
        ):
            shown = wrapped.getpeercert(binary_form=True)
        assert shown is not None
        assert ssl.PEM_cert_to_DER_cert(unit.certificate.read_text() if unit.certificate else "") == shown
        with pytest.raises(httpx.ConnectError):
            httpx.get(unit.url)


def test_the_thirty_first_call_within_three_seconds_is_cut_unexecuted() -> None:
    with Emulator(clock_speed=0) as unit:
        client = Client(unit)
        for _ in range(30):
            assert client.v2("get", param="snat").status == 200
        with pytest.raises(httpx.RemoteProtocolError):
            client.v2("addvs", vs="10.0.0.50", port=80, prot="tcp")
        assert unit.limiter.cuts == 1
        assert (unit.journal[-1].status, unit.journal[-1].outcome) == (0, "cut: too many calls")
        unit.clock.advance(2.9)
        with pytest.raises(httpx.RemoteProtocolError):
            client.v1("listvs")
        unit.clock.advance(0.2)
        assert client.v2("listvs")["VS"] == []
        client.close()


def test_the_limit_holds_over_all_clients_together() -> None:
    with Emulator(tls=False, clock_speed=0) as unit:
        clients = [Client(unit) for _ in range(3)]
        for number in range(30):
            clients[number % 3].v2("get", param="snat")
        for client in clients:
            with pytest.raises(httpx.RemoteProtocolError):
                client.v2("get", param="snat")
            client.close()


def test_fast_time_gives_more_calls() -> None:
    with Emulator(tls=False, clock_speed=1000) as unit:
        client = Client(unit)
        for _ in range(60):
            assert client.v2("get", param="snat").status == 200
        assert unit.limiter.cuts == 0
        client.close()


def test_long_addresses_are_cut_and_forms_are_not(unit: Emulator, client: Client) -> None:
    long = "x" * 2500
    with pytest.raises(httpx.RemoteProtocolError):
        client.v1("set", param="motd", value=long)
    body = {"param": "motd", "value": long}
    assert client.http.post("/access/set", data=body, auth=client.auth).status_code == 200
    assert client.v2("get", param="motd")["motd"] == long


def test_json_is_read_from_any_path_behind_the_prefix_and_any_method(unit: Emulator, client: Client) -> None:
    body = json.dumps({"cmd": "get", "param": "snat", "apikey": unit.api_key})
    for method, path in (("POST", "/accessv2/anything?a=b"), ("GET", "/accessv2")):
        assert client.http.request(method, path, content=body).json()["snat"] is True


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"cmd"', b"\xff\xfe", b"null", b"[" * 5000])
def test_what_is_no_json_object_is_a_bad_request(unit: Emulator, client: Client, content: bytes) -> None:
    refused = client.http.post("/accessv2", content=content)
    assert (refused.status_code, refused.json()["code"]) == (400, 400)


def test_a_body_that_claims_to_be_compressed_is_a_bad_request(unit: Emulator, client: Client) -> None:
    for path, status in (("/accessv2", 400), ("/access/addvs", 401)):
        refused = client.http.post(path, content=b"no gzip", headers={"Content-Encoding": "gzip"})
        assert refused.status_code == status


def test_a_body_without_command_is_a_bad_request(unit: Emulator, client: Client) -> None:
    for command in (None, "", 7, ["get"]):
        refused = client.http.post("/accessv2", json={"apikey": unit.api_key, "cmd": command})
        assert refused.status_code == 400


def test_a_cut_before_leaves_nothing_and_a_cut_after_leaves_the_object(
    unit: Emulator, client: Client
) -> None:
    unit.temper.add(Fault("cut_before", command="addvs", nth=1))
    unit.temper.add(Fault("cut_after", command="addvs", nth=2))
    for expected in (0, 1):
        with pytest.raises(httpx.RemoteProtocolError):
            client.add_service()
        assert len(client.v2("listvs")["VS"]) == expected
    assert [call.outcome for call in unit.journal if call.command == "addvs"] == [
        "cut_before",
        "ok; cut_after",
    ]


def test_an_answer_can_end_at_any_byte(unit: Emulator, client: Client) -> None:
    host, port = unit.url.removeprefix("http://").split(":")
    body = json.dumps({"cmd": "get", "param": "snat", "apikey": unit.api_key})
    request = f"POST /accessv2 HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()
    for count in (0, 1, 12, 40, 100):
        unit.temper.clear()
        unit.temper.add(Fault("cut_at_byte", byte=count))
        with socket.create_connection((host, int(port)), timeout=5) as connection:
            connection.sendall(request)
            assert len(read_to_end(connection)) == count


def read_to_end(connection: socket.socket) -> bytes:
    received = b""
    try:
        while chunk := connection.recv(4096):
            received += chunk
    except ConnectionResetError:
        pass
    return received


@pytest.mark.parametrize(("kind", "status"), [("http_500", 500), ("http_503", 503)])
def test_server_errors_execute_nothing(unit: Emulator, client: Client, kind: str, status: int) -> None:
    unit.temper.add(Fault(kind, command="addvs"))  # type: ignore[arg-type]
    answer = client.http.get("/access/addvs?vs=10.0.0.50&port=80&prot=tcp", auth=client.auth)
    assert answer.status_code == status
    assert "html" in answer.headers["content-type"]
    assert client.v2("listvs")["VS"] == []


@pytest.mark.parametrize("kind", BODY_FAULTS)
def test_spoilt_json_follows_an_executed_command(unit: Emulator, client: Client, kind: str) -> None:
    unit.temper.add(Fault(kind, command="addvs"))  # type: ignore[arg-type]
    with pytest.raises(json.JSONDecodeError):
        client.add_service()
    assert len(client.v2("listvs")["VS"]) == 1


def test_spoilt_xml_is_spoilt(unit: Emulator, client: Client) -> None:
    unit.temper.add(Fault("broken_xml", nth=1))
    with pytest.raises(SyntaxError):
        client.v1("listvs")
    assert client.v1("listvs").status == 200


def test_failures_can_come_under_a_good_status(unit: Emulator, client: Client) -> None:
    unit.temper.add(Fault("status_200"))
    answer = client.v2("showvs", vs=99)
    assert (answer.status, answer["code"], answer["status"]) == (200, 422, "fail")
    assert (client.v1("showvs", vs=99).status, client.v1("showvs", vs=99).stat) == (200, 422)


def test_latency_passes_in_virtual_time() -> None:
    with Emulator(tls=False, clock_speed=0) as unit:
        client = Client(unit)
        unit.temper.add(Fault("latency", seconds=30))
        answers: list[int] = []
        waiting = threading.Thread(target=lambda: answers.append(client.v2("listvs").status))
        waiting.start()
        while not unit.clock.sleepers:
            time.sleep(0.001)
        unit.clock.advance(29)
        assert answers == []
        unit.clock.advance(1)
        waiting.join(timeout=10)
        assert answers == [200]
        client.close()


def test_a_hanging_unit_answers_nobody_and_still_ends() -> None:
    with Emulator(tls=False) as unit:
        unit.temper.add(Fault("hang"))
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(unit.url + "/accessv2", json={"cmd": "listvs"}, timeout=0.2)


def test_chance_is_the_same_for_the_same_seed() -> None:
    def outcomes(seed: int) -> list[int]:
        with Emulator(tls=False, limiter=False, seed=seed) as unit:
            client = Client(unit)
            unit.temper.add(Fault("http_503", probability=0.5))
            statuses = [
                client.http.post("/accessv2", json={"cmd": "listvs", "apikey": unit.api_key}).status_code
                for _ in range(20)
            ]
            client.close()
            return statuses

    assert outcomes(1) == outcomes(1)
    assert outcomes(1) != outcomes(2)
    assert set(outcomes(1)) == {200, 503}


def test_faults_can_be_counted_out(unit: Emulator, client: Client) -> None:
    unit.temper.add(Fault("http_500", times=2))
    statuses = [client.http.get("/access/listvs", auth=client.auth).status_code for _ in range(4)]
    assert statuses == [500, 500, 200, 200]


@pytest.mark.parametrize(
    "wrong", [{"kind": "nonsense"}, {"kind": "hang", "probability": 2}, {"kind": "hang", "nth": 0}]
)
def test_senseless_faults_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"kind of fault|between 0 and 1|counts from 1"):
        Fault(**wrong)  # type: ignore[arg-type]
