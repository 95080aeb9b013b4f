"""The toy provider's way to its store: one kept-alive connection for each thread."""

from __future__ import annotations

import decimal
import http.client
import json
import threading
from typing import Any

_TIMEOUT_SECONDS = 120.0
_DECIMAL_MARK = "decimal:"


class Client:
    def __init__(self, host: str) -> None:
        self._host = host
        self._local = threading.local()
        self._connections: list[http.client.HTTPConnection] = []

    def get(self, key: str) -> dict[str, Any] | None:
        answer = self._request("GET", key)
        return None if answer is None else _decoded(json.loads(answer))

    def put(self, key: str, item: dict[str, Any]) -> None:
        self._request("PUT", key, json.dumps(item, default=_encoded))

    def delete(self, key: str) -> None:
        self._request("DELETE", key)

    def close(self) -> None:
        for connection in self._connections:
            connection.close()

    def _request(self, method: str, key: str, body: str | None = None) -> bytes | None:
        connection: http.client.HTTPConnection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = http.client.HTTPConnection(self._host, timeout=_TIMEOUT_SECONDS)
            self._local.connection = connection
            self._connections.append(connection)
        connection.request(method, f"/items/{key}", body)
        response = connection.getresponse()
        data = response.read()
        if response.status == http.HTTPStatus.NOT_FOUND:
            return None
        if response.status != http.HTTPStatus.OK:
            raise RuntimeError(f"the store answered {response.status}: {data.decode()}")
        return data


def _encoded(value: object) -> str:
    if isinstance(value, decimal.Decimal):
        return f"{_DECIMAL_MARK}{value}"
    raise TypeError(f"cannot store {type(value).__name__}")


def _decoded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _decoded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_decoded(item) for item in value]
    if isinstance(value, str) and value.startswith(_DECIMAL_MARK):
        return decimal.Decimal(value.removeprefix(_DECIMAL_MARK))
    return value
