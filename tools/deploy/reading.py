"""Read a pair's services the way curl would: one v2 call, no client library of ours in between.

What `make deploy` prints at its end is therefore said by the appliance, not by the code that deployed.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import ssl
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from tools.deploy.pair import Pair, Unit
from tools.deploy.site import DeployError

SECONDS = 30.0


def active(pair: Pair) -> Unit:
    """The unit that carries the services just now; `DeployError` when none or both say so."""
    said: dict[str, str] = {}
    for unit in (pair.first, pair.second):
        try:
            said[unit.url] = str(call(unit, "get", param="hastatus").get("hastatus"))
        except DeployError as error:
            said[unit.url] = str(error)
    found = [unit for unit in (pair.first, pair.second) if said[unit.url].lower() == "active"]
    if len(found) != 1:
        both = "; ".join(f"{url}: {text}" for url, text in said.items())
        raise DeployError(f"no single unit of the pair is active ({both})")
    return found[0]


def services(unit: Unit) -> list[str]:
    """One line for every virtual service on the unit: address, name, servers, state.

    A SubVS has no address of its own and stands under its parent's.
    """
    listed: list[dict[str, Any]] = call(unit, "listvs").get("VS") or []
    keys = {service.get("Index"): _key(service) for service in listed}
    return sorted(_line(service, keys.get(service.get("MasterVSID"), "")) for service in listed)


def call(unit: Unit, command: str, **parameters: str) -> dict[str, Any]:
    """The answer to one read command of the v2 dialect; a refusal raises `DeployError`."""
    connection = _connect(unit)
    body = json.dumps({"cmd": command, **parameters, **_credentials(unit.access)})
    try:
        connection.request("POST", "/accessv2", body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        status, text = answer.status, answer.read()
    except (OSError, http.client.HTTPException) as error:
        raise DeployError(f"{unit.url} did not answer {command}: {error}") from error
    finally:
        connection.close()
    try:
        values = json.loads(text)
    except ValueError:
        raise DeployError(f"{unit.url} answered {command} with HTTP {status} and no JSON") from None
    if not isinstance(values, dict) or values.get("code") != 200:
        raise DeployError(f"{unit.url} refused {command}: HTTP {status}, {_message(values)}")
    return values


def _connect(unit: Unit) -> http.client.HTTPSConnection:
    """A connection whose certificate was checked: by a file, a fingerprint or the system's authorities."""
    fingerprint = unit.access.get("FINGERPRINT", "").replace(":", "").lower()
    context = ssl.create_default_context(cafile=unit.access.get("CA_FILE") or None)
    if fingerprint:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    address = urlsplit(unit.url)
    host = address.hostname or ""
    connection = http.client.HTTPSConnection(host, address.port or 443, timeout=SECONDS, context=context)
    try:
        connection.connect()
    except OSError as error:
        raise DeployError(f"{unit.url} cannot be reached: {error}") from error
    if fingerprint:
        assert isinstance(connection.sock, ssl.SSLSocket)
        seen = hashlib.sha256(connection.sock.getpeercert(binary_form=True) or b"").hexdigest()
        if seen != fingerprint:
            connection.close()
            raise DeployError(
                f"{unit.url} shows the certificate {seen}, the fingerprint asked for is another"
            )
    return connection


def _credentials(access: Mapping[str, str]) -> dict[str, str]:
    if key := access.get("API_KEY"):
        return {"apikey": key}
    return {"apiuser": access.get("USERNAME", "bal"), "apipass": access.get("PASSWORD", "")}


def _key(service: Mapping[str, Any]) -> str:
    return f"{service.get('VSAddress')}:{service.get('VSPort')}/{service.get('Protocol')}"


def _line(service: Mapping[str, Any], parent: str) -> str:
    key = f"{parent} SubVS" if parent else _key(service)
    servers = service.get("Rs") or []
    name = service.get("NickName") or "-"
    return f"{key:<26} {name:<20} {len(servers)} server(s)  {service.get('Status', '')}".rstrip()


def _message(values: object) -> str:
    return str(values.get("message", "no message")) if isinstance(values, dict) else "not an object"
