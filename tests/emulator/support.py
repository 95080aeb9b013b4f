"""Plain HTTP clients for the emulator's tests; nothing here knows the SDK."""

from __future__ import annotations

import base64
import ssl
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode
from xml.etree import ElementTree

import httpx

from loadmaster_emulator import Emulator

Parameters = dict[str, Any]


@dataclass(frozen=True)
class Xml:
    """A v1 answer."""

    status: int
    stat: int
    code: str
    root: ElementTree.Element

    @property
    def error(self) -> str | None:
        return self.root.findtext("Error")

    @property
    def data(self) -> ElementTree.Element:
        found = self.root.find("Success/Data")
        assert found is not None, ElementTree.tostring(self.root)
        return found

    def value(self, path: str) -> str | None:
        return self.data.findtext(path)


@dataclass(frozen=True)
class Json:
    """A v2 answer."""

    status: int
    body: dict[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.body[name]

    @property
    def message(self) -> str:
        return str(self.body.get("message", ""))


class Client:
    """Speaks both dialects by hand."""

    def __init__(self, unit: Emulator) -> None:
        self.unit = unit
        verify = ssl.create_default_context(cafile=unit.certificate) if unit.certificate else True
        self.http = httpx.Client(base_url=unit.url, verify=verify, timeout=10)

    def v2(self, command: str, /, **parameters: Any) -> Json:
        return self.v2_with(command, parameters)

    def v2_with(self, command: str, parameters: Parameters) -> Json:
        answer = self.http.post("/accessv2", json={"cmd": command, "apikey": self.unit.api_key, **parameters})
        return Json(answer.status_code, answer.json())

    def v1(self, command: str, /, **parameters: Any) -> Xml:
        return self.v1_with(command, parameters)

    def v1_with(self, command: str, parameters: Parameters) -> Xml:
        return as_xml(self.http.get(f"/access/{command}?{urlencode(parameters)}", auth=self.auth))

    @property
    def auth(self) -> tuple[str, str]:
        return self.unit.username, self.unit.password

    def upload(self, command: str, content: bytes, /, **parameters: Any) -> Json:
        return self.v2_with(command, {**parameters, "data": base64.b64encode(content).decode()})

    def add_service(self, address: str = "10.0.0.50", port: Any = 80, **more: Any) -> int:
        answer = self.v2_with("addvs", {"vs": address, "port": port, "prot": "tcp", **more})
        assert answer.status == 200, answer.body
        return int(answer["Index"])

    def add_server(self, service: int, address: str = "10.0.1.11", port: int = 8080, **more: Any) -> int:
        answer = self.v2_with("addrs", {"vs": service, "rs": address, "rsport": port, **more})
        assert answer.status == 200, answer.body
        return int(answer["Rs"][-1]["RsIndex"])

    def close(self) -> None:
        self.http.close()


def as_xml(answer: httpx.Response) -> Xml:
    root = ElementTree.fromstring(answer.content)
    return Xml(answer.status_code, int(root.attrib["stat"]), root.attrib["code"], root)
