"""The configuration inside a plan: which appliance each resource is for, and what it refers to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from loadmaster_checklist.facts import Fact, Unknown

__all__ = ["Configuration", "member", "members"]

_INSTANCE = re.compile(r"\[[^\]]*\]")
_NOT_WRITTEN_OUT = Unknown("the configuration computes it")


def member(content: Any, name: str) -> Mapping[str, Any]:
    """A member that is to be an object; an empty one where it is not."""
    found = content.get(name) if isinstance(content, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def members(content: Any, name: str) -> Iterator[Mapping[str, Any]]:
    """The objects of a list; nothing where there is none."""
    found = content.get(name) if isinstance(content, Mapping) else None
    for one in found if isinstance(found, list) else ():
        if isinstance(one, Mapping):
            yield one


class Configuration:
    """Provider blocks and resources as they are written down, modules included."""

    def __init__(self, plan: Mapping[str, Any]) -> None:
        configuration = member(plan, "configuration")
        self._variables = member(plan, "variables")
        self._providers = member(configuration, "provider_config")
        self._resources: dict[str, tuple[str, Mapping[str, Any]]] = {}
        self._collect("", member(configuration, "root_module"))

    def providers(self) -> Iterator[tuple[str, dict[str, Fact]]]:
        """The blocks of the LoadMaster provider by key, with what can be told of their arguments."""
        for key, block in self._providers.items():
            if not isinstance(block, Mapping) or block.get("name") != "loadmaster":
                continue
            # A block inside a module speaks of the module's own variables, which a plan does not show.
            variables = {} if "module_address" in block else self._variables
            expressions = member(block, "expressions")
            yield key, {name: _value(expression, variables) for name, expression in expressions.items()}

    def resource(self, address: str) -> Mapping[str, Any]:
        """A resource as it is written down, by the address of any of its instances."""
        return self._resources.get(_INSTANCE.sub("", address), ("", {}))[1]

    def references(self, address: str) -> dict[str, str]:
        """What the argument for the service of a SubVS or server points at, as a full address."""
        module, resource = self._resources.get(_INSTANCE.sub("", address), ("", {}))
        expression = member(member(resource, "expressions"), "virtual_service_id")
        references = expression.get("references")
        for reference in references if isinstance(references, list) else ():
            steps = str(reference).split(".")
            if len(steps) >= 2 and steps[0].startswith("loadmaster_"):
                return {"virtual_service_id": self._instance(f"{module}{steps[0]}.{steps[1]}", address)}
        return {}

    @staticmethod
    def _instance(target: str, address: str) -> str:
        """The module instances of an address that points inside the same module."""
        prefix, separator, _ = address.rpartition(".loadmaster_")
        if not separator:
            return target
        return f"{prefix}.loadmaster_{target.rpartition('loadmaster_')[2]}"

    def _collect(self, module: str, content: Mapping[str, Any]) -> None:
        for resource in members(content, "resources"):
            self._resources[f"{module}{resource.get('address')}"] = (module, resource)
        for name, call in member(content, "module_calls").items():
            self._collect(f"{module}module.{name}.", member(call, "module"))


def _value(expression: Any, variables: Mapping[str, Any]) -> Fact:
    """What an expression of a provider block is, where it is written out or a variable."""
    if not isinstance(expression, Mapping):
        return _NOT_WRITTEN_OUT
    if "constant_value" in expression:
        return expression["constant_value"]
    references = expression.get("references")
    name = str(references[0]) if isinstance(references, list) and len(references) == 1 else ""
    if name.startswith("var.") and name.removeprefix("var.") in variables:
        return member(variables, name.removeprefix("var.")).get("value", _NOT_WRITTEN_OUT)
    return _NOT_WRITTEN_OUT
