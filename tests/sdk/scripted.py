"""An appliance that answers what a test prepared, and remembers what it was asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from loadmaster import AsyncLoadMaster, LoadMaster, LoadMasterError, Request, Response

Answer = Mapping[str, Any] | Response | Exception | Callable[[Request], Any]


class ScriptedAppliance:
    """Takes the place of the network: each call takes the next prepared answer, the last one forever."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self._answers: list[Answer] = []

    def answers(self, *answers: Answer) -> ScriptedAppliance:
        self._answers = list(answers)
        return self

    def __call__(self, request: Request) -> Response:
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        made = (
            answer(request) if callable(answer) and not isinstance(answer, Exception | Response) else answer
        )
        if isinstance(made, LoadMasterError):
            made.command = None  # the same failure may be prepared for several calls
        if isinstance(made, Exception):
            raise made
        if isinstance(made, Response):
            return made
        assert isinstance(made, Mapping)
        return ok(**made)

    async def asynchronous(self, request: Request) -> Response:
        return self(request)

    @property
    def bodies(self) -> list[dict[str, Any]]:
        """The v2 bodies that were sent."""
        return [json.loads(request.body) for request in self.requests if request.path == "/accessv2"]

    @property
    def forms(self) -> list[dict[str, str]]:
        """The v1 forms that were sent."""
        return [
            dict(parse_qsl(request.body.decode("ascii"), keep_blank_values=True))
            for request in self.requests
            if request.path != "/accessv2"
        ]

    def client(self, **arguments: Any) -> LoadMaster:
        return LoadMaster(
            "https://lb.example",
            **{"api_key": "k-123456", "calls_per_second": None, **arguments},
            transport=self,
        )

    def async_client(self, **arguments: Any) -> AsyncLoadMaster:
        return AsyncLoadMaster(
            "https://lb.example",
            **{"api_key": "k-123456", "calls_per_second": None, **arguments},
            transport=self.asynchronous,
        )


def ok(**content: Any) -> Response:
    """A successful v2 answer."""
    return Response(200, json.dumps({"code": 200, "status": "ok", **content}).encode())


def refused(code: int, message: str, status: int | None = None) -> Response:
    """A v2 refusal; the HTTP status is the code unless another is given."""
    body = json.dumps({"code": code, "message": message, "status": "fail"}).encode()
    return Response(code if status is None else status, body)


def xml(inner: str, stat: int = 200, code: str = "ok") -> Response:
    """A v1 answer."""
    declaration = '<?xml version="1.0" encoding="ISO-8859-1"?>'
    text = f'{declaration}\n<Response stat="{stat}" code="{code}">{inner}</Response>'
    return Response(stat, text.encode("iso-8859-1", "xmlcharrefreplace"), "text/xml")
