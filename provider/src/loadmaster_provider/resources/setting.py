"""The escape hatch: any appliance-wide value by its wire name, for what the description does not know."""

from __future__ import annotations

from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider import schemas
from loadmaster_provider.access import lockout_allowed, lockout_detail, lockout_reason
from loadmaster_provider.attributes import is_secret
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.managed_plan import on_destroy_attribute
from loadmaster_provider.protocol import (
    ApplyContext,
    Attribute,
    ImportContext,
    Object,
    PlanContext,
    ProviderError,
    ReadContext,
    Resource,
    Schema,
    String,
    ValidateContext,
    Value,
    is_known,
)
from loadmaster_provider.session import Session

__all__ = ["SettingResource"]

_YES = ("yes", "y", "true", "1")
_NO = ("no", "n", "false", "0")
_FOUND = "found"


class SettingResource(Resource):
    """``loadmaster_setting``."""

    schema = Schema(
        description=(
            "Any appliance-wide value by the name it has on the wire, for values no other resource knows. "
            "The value is text; yes and no are "
            "spelt as you like. It is stored in the state: no place for secrets."
        ),
        attributes={
            "id": Attribute(
                type=String,
                computed=True,
                keep=True,
                description="The wire name; also the id to import it by.",
            ),
            "name": Attribute(
                type=String,
                required=True,
                replace=True,
                description="Wire name of the value, as `get` and `set` take it.",
            ),
            "value": Attribute(type=String, required=True, description="The value; empty text clears it."),
            "on_destroy": on_destroy_attribute(),
        },
    )

    def __init__(self, session: Session) -> None:
        self.session = session

    @override
    def validate(self, context: ValidateContext) -> None:
        name = context.config.get("name")
        if not is_known(name) or name is None:
            return
        for group_name in schemas.GROUP_MODULES:
            group = schemas.group(group_name)
            for shape in group.settings:
                if shape.wire_name.lower() == name.lower():
                    self._judge_known(
                        context,
                        group.name,
                        shape.name,
                        secret=is_secret(shape) or shape.type == "file",
                        kind=group.kind,
                    )

    def _judge_known(
        self, context: ValidateContext, group: str, name: str, *, secret: bool, kind: str
    ) -> None:
        place = f"{name} of loadmaster_{group}"
        if secret:
            context.diagnostics.error(
                "a secret would be stored in the state",
                "This value is a secret, and loadmaster_setting stores its value in the state. Use "
                f"{place}, which does not.",
                path="name",
            )
        elif kind == "group":
            context.diagnostics.warning(
                "another resource knows this value",
                f"It is {place}, which checks it. Use that instead.",
                path="name",
            )

    @override
    def plan(self, context: PlanContext) -> None:
        if context.planned is None:
            return
        name, value = context.planned["name"], context.planned["value"]
        context.planned["id"] = name
        if not is_known(name) or context.replace:
            return
        if not self.session.claims.plan("wire setting", name.lower(), context.private):
            raise ProviderError(
                f"{name} is managed twice",
                "Another resource of this configuration manages the same value. Remove one of them.",
                path="name",
            )
        reason = lockout_reason(name, _guessed(value) if is_known(value) else value)
        if (
            reason
            and not lockout_allowed(self.session)
            and (context.prior is None or context.prior.get("value") != value)
        ):
            raise ProviderError(f"{name} could lock everybody out", lockout_detail(reason), path="value")

    @override
    def create(self, context: ApplyContext) -> Object:
        name = str(context.planned["name"])
        with advice(f"set {name}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            context.private[_FOUND] = _text(_get(client, name))
            return self._set(client, context)

    @override
    def read(self, context: ReadContext) -> Object | None:
        name = str(context.state["name"])
        with advice(f"read {name}"):
            self.session.check_unit(context.private)
            found = self.session.shared(f"wire setting {name.lower()}", lambda client: _get(client, name))
        stored = context.state.get("value")
        value = stored if stored is not None and _same(stored, found) else _text(found)
        return {**context.state, "value": value, "on_destroy": context.state.get("on_destroy") or "keep"}

    @override
    def update(self, context: ApplyContext) -> Object:
        with advice(f"set {context.planned['name']}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            return self._set(client, context)

    @override
    def delete(self, context: ApplyContext) -> None:
        if context.prior.get("on_destroy") != "restore" or _FOUND not in context.private:
            return
        name, value = str(context.prior["name"]), str(context.private[_FOUND])
        if reason := lockout_reason(name, _guessed(value)):
            raise ProviderError(
                f"{name} cannot be restored",
                f"Putting back the value of before is refused: {reason}.",
                path="value",
            )
        with advice(f"restore {name}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            client.system.set(name, value=value, settle=lambda: None)
            self._forget(name)

    @override
    def import_state(self, context: ImportContext) -> Object | None:
        name = context.id.strip()
        with advice(f"import {name}"):
            found = _get(self.session.client, name)
        return {"id": name, "name": name, "value": _text(found), "on_destroy": "keep"}

    def _set(self, client: loadmaster.LoadMaster, context: ApplyContext) -> Object:
        name, value = str(context.planned["name"]), str(context.planned["value"])
        try:
            client.system.set(name, value=value, settle=lambda: None)
        finally:
            self._forget(name)
        found = _get(client, name)
        if not _same(value, found):
            raise ProviderError(
                f"the appliance did not apply {name}",
                f'It reported success, and reading back shows "{_text(found)}" and not "{value}".',
                path="value",
            )
        return {**context.planned, "id": name}

    def _forget(self, name: str) -> None:
        self.session.forget("settings", f"wire setting {name.lower()}")


def _get(client: loadmaster.LoadMaster, name: str) -> Any:
    """The value as the appliance shows it; ``None`` when it is unset."""
    return client.system.get(name)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ",".join(str(item) for item in value)
    return "" if value is None else str(value)


def _same(written: str, found: Any) -> bool:
    if isinstance(found, bool):
        return written.strip().lower() in (_YES if found else _NO)
    return written == _text(found)


def _guessed(value: Value) -> Value:
    """Text as the value it most likely stands for, for rules that know types."""
    word = str(value).strip().lower()
    if word in ("yes", "y", "true", "1"):
        return True
    return False if word in ("no", "n", "false", "0") else value
