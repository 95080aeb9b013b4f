"""Secrets that commands give a unit: no answer, log, journal, dump, backup or ``repr`` shows one of them."""

from __future__ import annotations

import base64
import io
import json
import tarfile
from pathlib import Path

from loadmaster_emulator import Emulator
from tests.emulator.support import Client

CAPTCHA = "captcha-private-1"
HIDDEN = "********"


def everything_shown(client: Client) -> str:
    """What the unit lets others see of itself, beside answers."""
    with client.unit.locked() as state:
        inside = [repr(state), *(line.text for line in state.unit.log)]
    archive = base64.b64decode(client.v2("backup")["data"])
    with tarfile.open(fileobj=io.BytesIO(archive)) as members:
        inside += [stream.read().decode() for one in members if (stream := members.extractfile(one))]
    inside += [json.dumps(client.unit.dump()), *(json.dumps(call.as_json()) for call in client.unit.journal)]
    return "\n".join(inside)


def test_the_private_key_of_captchas_is_kept_and_never_shown(tmp_path: Path) -> None:
    file = tmp_path / "unit.json"
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        client = Client(unit)
        service = client.add_service()
        shown = [client.v2("modvs", vs=service, CaptchaPrivateKey=CAPTCHA).body]
        shown += [client.v2("showvs", vs=service).body, client.v2("listvs").body]
        xml = client.v1("showvs", vs=service)
        assert (shown[1]["CaptchaPrivateKey"], xml.value("CaptchaPrivateKey")) == (HIDDEN, HIDDEN)
        assert CAPTCHA not in json.dumps(shown) + everything_shown(client)
        template = base64.b64decode(client.v2("exportvstmplt", vs=service)["data"])
        assert CAPTCHA.encode() not in template
        client.close()
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        client = Client(unit)
        with unit.locked() as state:
            assert state.shared.services[service].secrets == {"CaptchaPrivateKey": CAPTCHA}
        assert client.v2("modvs", vs=service, CaptchaPrivateKey="").body.get("CaptchaPrivateKey") is None
        client.close()


def test_a_restore_leaves_a_service_the_secret_that_the_unit_knows(client: Client) -> None:
    service = client.add_service()
    client.v2("modvs", vs=service, CaptchaPrivateKey=CAPTCHA)
    archive = base64.b64decode(client.v2("backup")["data"])
    assert client.upload("restore", archive, type=2).status == 200
    assert client.v2("showvs", vs=service)["CaptchaPrivateKey"] == HIDDEN
