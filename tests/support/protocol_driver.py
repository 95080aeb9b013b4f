"""Terraform's side of the plugin protocol, in the test's own process.

The driver makes the calls that Terraform makes, in the same order and encoding, and judges every plan and
result by Terraform's rules (``plan_oracle``). It is two orders of magnitude faster than the real program,
which remains the judge of the layer itself; use the driver for matrices.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import msgpack

from loadmaster_provider.protocol import Attribute, MapKey, Nested, Provider, Schema, Unknown
from loadmaster_provider.protocol.messages import wire
from loadmaster_provider.protocol.service import Service
from tests.support.plan_oracle import plan_problems, result_problems, same_value
from tests.support.wire_values import DriverError, complete, decode, encode, json_number

__all__ = ["Applied", "DriverError", "Finding", "ManagedObject", "Planned", "ProtocolDriver"]

Object = dict[str, Any]
Action = Literal["create", "update", "replace", "delete", "no-op"]


@dataclass(frozen=True)
class Finding:
    """An error or warning from the provider."""

    severity: str
    summary: str
    detail: str
    path: tuple[str | int | MapKey, ...]


@dataclass(frozen=True)
class Planned:
    """A planned change; ``state`` is ``None`` for a destroy."""

    action: Action
    state: Object | None
    findings: list[Finding]
    replace: list[tuple[str | int | MapKey, ...]] = field(default_factory=list)
    private: bytes = b""

    @property
    def errors(self) -> list[Finding]:
        """The errors among the findings."""
        return [item for item in self.findings if item.severity == "error"]

    @property
    def warnings(self) -> list[Finding]:
        """The warnings among the findings."""
        return [item for item in self.findings if item.severity == "warning"]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be done."""
        return self.action == "no-op" and not self.errors


@dataclass(frozen=True)
class Applied(Planned):
    """A change that was made, or tried."""


class ProtocolDriver:
    """One configured provider."""

    def __init__(self, provider: Provider, *, config: Mapping[str, Any] | None = None) -> None:
        self.provider = provider
        self.stop = threading.Event()
        self._service = Service(provider, stop=self.stop)
        self.configure_findings = self._configure(dict(config or {}))

    def resource(self, type_name: str) -> ManagedObject:
        """A resource block of that type that does not exist yet."""
        return ManagedObject(self, type_name)

    def read_data_source(
        self, type_name: str, config: Mapping[str, Any]
    ) -> tuple[Object | None, list[Finding]]:
        """Read a data source; ``None`` when that failed."""
        schema = self.provider.data_source(type_name).schema
        value = encode(schema.attributes, complete(schema.attributes, dict(config)))
        checked = self.call("ValidateDataResourceConfig", type_name=type_name, config=value)
        found = findings(checked.diagnostics)
        if any(item.severity == "error" for item in found):
            return None, found
        answer = self.call("ReadDataSource", type_name=type_name, config=value)
        found += findings(answer.diagnostics)
        return decode(schema.attributes, answer.state), found

    def call(self, name: str, /, **fields: Any) -> Any:
        """One remote call, through the bytes that would go over the wire."""
        request = wire()[f"{name}.Request"](**fields).SerializeToString()
        call = self._service.calls[name]
        return wire()[f"{name}.Response"].FromString(call.answer(call.parse(request)))

    def close(self) -> None:
        """End the provider."""
        self._service.close()

    def _configure(self, config: Object) -> list[Finding]:
        attributes = self.provider.schema.attributes
        value = encode(attributes, complete(attributes, config))
        checked = self.call("ValidateProviderConfig", config=value)
        configured = self.call("ConfigureProvider", terraform_version="1.11.4", config=value)
        return findings(checked.diagnostics) + findings(configured.diagnostics)


class ManagedObject:
    """One resource block through its life, with the state that Terraform would keep."""

    def __init__(self, driver: ProtocolDriver, type_name: str) -> None:
        self._driver = driver
        self.type_name = type_name
        self.schema: Schema = driver.provider.resource(type_name).schema
        self.state: Object | None = None
        self.private = b""
        self.tainted = False
        self.config: Object | None = None

    # ------------------------------------------------------------------ what a test does

    def validate(self, config: Mapping[str, Any]) -> list[Finding]:
        """Check a configuration."""
        value = encode(self._attributes, complete(self._attributes, dict(config)))
        capabilities = wire()["ClientCapabilities"](write_only_attributes_allowed=True)
        answer = self._driver.call(
            "ValidateResourceConfig", type_name=self.type_name, config=value, client_capabilities=capabilities
        )
        return findings(answer.diagnostics)

    def plan(self, config: Mapping[str, Any] | None, *, refresh: bool = True) -> Planned:
        """Plan towards a configuration, or a destroy; the plan is judged by Terraform's rules."""
        if refresh:
            problems = self.refresh()
            if any(item.severity == "error" for item in problems):
                return Planned("no-op", self.state, problems)
        if config is not None:
            found = self.validate(config)
            if any(item.severity == "error" for item in found):
                return Planned("no-op", self.state, found)
        else:
            found = []
        return self._plan(config, found)

    def apply(self, config: Mapping[str, Any], *, refresh: bool = True, check: bool = True) -> Applied:
        """Plan and make the change; with ``check`` any error raises ``DriverError``."""
        return self._apply_plan(self.plan(config, refresh=refresh), dict(config), check=check)

    def destroy(self, *, check: bool = True) -> Applied:
        """Plan and make the destroy."""
        return self._apply_plan(self.plan(None), None, check=check)

    def refresh(self) -> list[Finding]:
        """Upgrade the stored state and read the object; a vanished object leaves the state."""
        if self.state is None:
            return []
        self.state = self._through_storage(self.state)
        answer = self._driver.call(
            "ReadResource",
            type_name=self.type_name,
            current_state=encode(self._attributes, self.state),
            private=self.private,
        )
        found = findings(answer.diagnostics)
        if not any(item.severity == "error" for item in found):
            self.state = decode(self._attributes, answer.new_state)
            self.private = answer.private
        return found

    def import_(self, identifier: str) -> list[Finding]:
        """Import an existing object into the empty state."""
        answer = self._driver.call("ImportResourceState", type_name=self.type_name, id=identifier)
        found = findings(answer.diagnostics)
        if answer.imported_resources:
            (imported,) = answer.imported_resources
            self.state, self.private = decode(self._attributes, imported.state), imported.private
            found += self.refresh()
            if self.state is None:
                found.append(Finding("error", "cannot import non-existent remote object", "", ()))
        return found

    # ------------------------------------------------------------------ how Terraform does it

    @property
    def _attributes(self) -> Mapping[str, Attribute]:
        return self.schema.attributes

    def _plan(self, config: Mapping[str, Any] | None, found: list[Finding]) -> Planned:
        if config is None:
            if self.state is None:
                return Planned("no-op", None, found)
            return self._plan_once(None, self.state, "delete", found)
        wanted = complete(self._attributes, dict(config))
        if self.state is None:
            return self._plan_once(wanted, None, "create", found)
        planned = self._plan_once(wanted, self.state, "update", found)
        if planned.errors:
            return planned
        replace = [path for path in planned.replace if self._differs_at(path, planned.state)]
        if replace or self.tainted:
            again = self._plan_once(wanted, None, "replace", found)
            return Planned("replace", again.state, again.findings, replace, again.private)
        if same_value(Nested("single", self._attributes), planned.state, self.state):
            return Planned("no-op", planned.state, planned.findings, [], planned.private)
        return planned

    def _plan_once(
        self, config: Object | None, prior: Object | None, action: Action, found: list[Finding]
    ) -> Planned:
        nothing = wire()["DynamicValue"](msgpack=msgpack.packb(None))
        written = nothing if config is None else encode(self._attributes, config)
        answer = self._driver.call(
            "PlanResourceChange",
            type_name=self.type_name,
            prior_state=nothing if prior is None else encode(self._attributes, prior),
            proposed_new_state=written,
            config=written,
            prior_private=self.private if prior is not None else b"",
        )
        all_found = found + findings(answer.diagnostics)
        state = decode(self._attributes, answer.planned_state)
        failed = any(item.severity == "error" for item in all_found)
        if config is not None and not failed:
            if state is None:
                raise DriverError(f"{self.type_name}: planned as absent, but configured")
            _judge(plan_problems(self._attributes, prior=prior, config=config, planned=state), self.type_name)
        paths = [_path(item) for item in answer.requires_replace]
        return Planned(action, state, all_found, paths, answer.planned_private)

    def _differs_at(self, path: tuple[str | int | MapKey, ...], planned: Object | None) -> bool:
        """Terraform asks for a replacement only where the value at the path really changes."""
        return repr(_at(self.state, path)) != repr(_at(planned, path))

    def _apply_plan(self, planned: Planned, config: Object | None, *, check: bool) -> Applied:
        self.config = config
        if planned.errors or planned.action == "no-op":
            result = Applied(planned.action, self.state, planned.findings)
        elif planned.action == "replace":
            result = self._replace(planned, config)
        else:
            result = self._apply_once(planned, config)
        if check and result.errors:
            raise DriverError("; ".join(f"{item.summary}: {item.detail}" for item in result.errors))
        return result

    def _replace(self, planned: Planned, config: Object | None) -> Applied:
        deleted = self._apply_once(Planned("delete", None, planned.findings), None)
        if deleted.errors:
            return deleted
        assert config is not None
        again = self._plan_once(complete(self._attributes, config), None, "create", [])
        applied = self._apply_once(again, config)
        return Applied("replace", applied.state, deleted.findings + applied.findings)

    def _apply_once(self, planned: Planned, config: Object | None) -> Applied:
        nothing = wire()["DynamicValue"](msgpack=msgpack.packb(None))
        written = None if config is None else complete(self._attributes, config)
        answer = self._driver.call(
            "ApplyResourceChange",
            type_name=self.type_name,
            prior_state=nothing if self.state is None else encode(self._attributes, self.state),
            planned_state=nothing if planned.state is None else encode(self._attributes, planned.state),
            config=nothing if written is None else encode(self._attributes, written),
            planned_private=planned.private,
        )
        found = findings(answer.diagnostics)
        failed = any(item.severity == "error" for item in found)
        state = decode(self._attributes, answer.new_state)
        if planned.state is not None and state is not None and not failed:
            _judge(result_problems(self._attributes, planned=planned.state, actual=state), self.type_name)
        if state is None and planned.state is not None and not failed:
            raise DriverError(f"{self.type_name}: the provider returned nothing after apply")
        if not (failed and state is None and self.state is not None):
            self.state, self.private = state, answer.private
        self.tainted = failed and planned.action == "create" and self.state is not None
        return Applied(planned.action, self.state, planned.findings + found)

    def _through_storage(self, state: Object) -> Object:
        """What the state is after Terraform has written it to its file, and the provider has upgraded it."""
        stored = json.dumps(state, default=json_number).encode()
        answer = self._driver.call(
            "UpgradeResourceState",
            type_name=self.type_name,
            version=self.schema.version,
            raw_state=wire()["RawState"](json=stored),
        )
        upgraded = decode(self._attributes, answer.upgraded_state)
        assert upgraded is not None, findings(answer.diagnostics)
        return upgraded


def _judge(problems: Any, type_name: str) -> None:
    complaints = list(problems)
    if complaints:
        raise DriverError(f"Terraform would refuse this from {type_name}: " + "; ".join(complaints))


def findings(diagnostics: Any) -> list[Finding]:
    """Diagnostics in a readable form."""
    return [
        Finding({1: "error", 2: "warning"}[item.severity], item.summary, item.detail, _path(item.attribute))
        for item in diagnostics
    ]


def _path(message: Any) -> tuple[str | int | MapKey, ...]:
    steps: list[str | int | MapKey] = []
    for step in message.steps:
        selector = step.WhichOneof("selector")
        value = getattr(step, selector)
        steps.append(MapKey(value) if selector == "element_key_string" else value)
    return tuple(steps)


def _at(value: Any, path: tuple[str | int | MapKey, ...]) -> Any:
    for step in path:
        if value is None or isinstance(value, Unknown):
            return value
        key = step.key if isinstance(step, MapKey) else step
        try:
            value = value[key]
        except (KeyError, IndexError):
            return None
    return value
