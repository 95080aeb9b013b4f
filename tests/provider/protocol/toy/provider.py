"""A provider for tests. What goes wrong, and where, is asked for by the ``behaviour`` and ``checks``
arguments.
"""

from __future__ import annotations

import logging
import os
import resource as process_resource
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    ConfigureContext,
    DataSource,
    Function,
    ImportContext,
    MapKey,
    MoveContext,
    Object,
    PlanContext,
    Provider,
    ProviderError,
    ReadContext,
    Resource,
    String,
    UpgradeContext,
    ValidateContext,
    contains_unknown,
    is_known,
)

from .client import Client
from .schema import PROVIDER, SERVER, SERVER_DATA

_log = logging.getLogger("toy.provider")
_SLOW_SECONDS = 60.0


class Toy(Provider):
    schema = PROVIDER

    def __init__(self) -> None:
        self.client = Client("127.0.0.1:1")

    def resource_names(self) -> Sequence[str]:
        return ["toy_server"]

    def resource(self, name: str) -> Resource:
        return Server(self)

    def data_source_names(self) -> Sequence[str]:
        return ["toy_server"]

    def data_source(self, name: str) -> DataSource:
        return ServerData(self)

    def functions(self) -> Mapping[str, Function]:
        return {
            "upper": Function(parameters={"text": String}, returns=String, call=_upper, summary="Upper case.")
        }

    def validate(self, context: ValidateContext) -> None:
        if context.config["host"] == "bad":
            raise ProviderError(
                "the host is bad", "'bad' is no host; name one like 127.0.0.1:80", path="host"
            )

    def configure(self, context: ConfigureContext) -> None:
        host, key = context.config["host"], context.config["api_key"]
        if key == "wrong":
            raise ProviderError("login failed", f"the store refused the key {key!r}", path="api_key")
        if host is not None and is_known(host):
            self.client = Client(host)

    def close(self) -> None:
        self.client.close()
        report = os.environ.get("TOY_CPU_REPORT")
        if report:
            usage = process_resource.getrusage(process_resource.RUSAGE_SELF)
            with Path(report).open("a") as file:
                file.write(f"{usage.ru_utime + usage.ru_stime}\n")


def _upper(text: str) -> str:
    if not text:
        raise ValueError("the text is empty")
    return text.upper()


class Server(Resource):
    schema = SERVER

    def __init__(self, provider: Toy) -> None:
        self.identity = {"id": String}
        self._provider = provider

    @property
    def _client(self) -> Client:
        return self._provider.client

    def validate(self, context: ValidateContext) -> None:
        checks = context.config["checks"]
        if not is_known(checks):
            return
        if checks == "warn":
            context.diagnostics.warning("checks is odd", "Think again.", path="checks")
        if checks == "raise":
            raise RuntimeError(f"boom in validate with {context.config['password']}")
        if checks == "deep":
            context.diagnostics.error("second rule is bad", path=("rules", 1, "name"))
            context.diagnostics.error("header is bad", path=("headers", MapKey("x"), "value"))

    def plan(self, context: PlanContext) -> None:
        if context.is_destroy:
            if (context.prior or {}).get("checks") == "protected":
                raise ProviderError("toy_server is protected", "take checks away first", path="checks")
            return
        assert context.planned is not None
        if context.planned["checks"] == "plan revision":
            context.planned["s4"] = "changed by the plan"
        context.private["planned"] = context.private.get("planned", 0) + 1 if context.is_update else 0

    def create(self, context: ApplyContext) -> Object:
        _log.info("creating %s", context.planned["name"])
        state = _completed({**context.planned, "id": uuid.uuid4().hex[:12]}, revision=1)
        context.private["creator"] = context.type_name
        return self._write(context, state, doing="create")

    def read(self, context: ReadContext) -> Object | None:
        item = self._client.get(context.state["id"])
        return None if item is None else _visible(item)

    def update(self, context: ApplyContext) -> Object:
        state = _completed(context.planned, revision=(context.prior["revision"] or 0) + 1)
        return self._write(context, state, doing="update")

    def delete(self, context: ApplyContext) -> None:
        if context.prior["behaviour"] == "stay":
            raise ProviderError("toy_server cannot be deleted", "it is in use")
        self._client.delete(context.prior["id"])

    def import_state(self, context: ImportContext) -> Object | None:
        key = context.id or (context.identity or {})["id"]
        return {"id": key} if self._client.get(key) is not None else None

    def upgrade(self, context: UpgradeContext) -> dict[str, Any]:
        return {**context.state, "comment": context.state.get("remark")}

    def move(self, context: MoveContext) -> Object:
        if context.source_type != "toy_old_server":
            return super().move(context)
        return {"id": context.state["key"]}

    def _write(self, context: ApplyContext, state: Object, *, doing: str) -> Object:
        behaviour = state["behaviour"]
        if behaviour == f"raise in {doing}":
            raise RuntimeError(f"boom in {doing} with {context.config['password']}")
        self._client.put(state["id"], {**state, "_secret_length": len(context.config["password_wo"] or "")})
        if behaviour == "partial":
            context.partial(state)
            raise ProviderError("second step failed", "health could not be set", path="health")
        if behaviour == "slow":
            context.stop.wait(_SLOW_SECONDS)
            _log.info("woke up, stop is %s", context.stop.is_set())
        if behaviour == "wrong type":
            state["weight"] = "heavy"
        if behaviour == "leave unknown":
            state["status"] = UNKNOWN
        if behaviour == "return nothing":
            return None  # type: ignore[return-value]
        return state


class ServerData(DataSource):
    schema = SERVER_DATA

    def __init__(self, provider: Toy) -> None:
        self._provider = provider

    def read(self, context: ValidateContext) -> Object:
        key = context.config["id"]
        item = self._provider.client.get(key)
        if item is None:
            raise ProviderError("there is no such server", f"no server has id {key}", path="id")
        return {"id": key, "name": item["name"], "port": item["port"]}


def _completed(planned: Object, *, revision: int) -> Object:
    """What the pretend server makes of a plan."""
    state = dict(planned)
    computed = {
        "status": "up",
        "token": f"token-{state['id']}",
        "s4": "calc",
        "i3": 7,
        "created_at": "2026-01-01",
    }
    for name, value in computed.items():
        if not is_known(state[name]):
            state[name] = value
    state["revision"] = revision
    if contains_unknown(state["endpoints"]):
        state["endpoints"] = [{"url": f"http://{state['address']}", "ready": True}]
    if not is_known(state["cfg"]):
        state["cfg"] = {"a": "A", "b": 5}
    elif not is_known(state["cfg"]["b"]):
        state["cfg"] = {**state["cfg"], "b": 5}
    for index, rule in enumerate(state["rules"] or ()):
        rule["uid"] = rule["uid"] if is_known(rule["uid"]) else f"{rule['name']}-{index}-{revision}"
    for acl in state["acls"] or ():
        acl["rule_id"] = (
            acl["rule_id"] if is_known(acl["rule_id"]) else sum(acl["cidr"].encode()) * 10 + revision
        )
    return state


def _visible(item: dict[str, Any]) -> Object:
    return {name: value for name, value in item.items() if not name.startswith("_")}
