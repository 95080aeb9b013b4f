"""The element of a stack that hands over the attributes of all its resources.

The framework asks a resource written in Python for its attributes by two calls from Node to Python and back.
All resources of a stack therefore hand theirs over together: at 1,000 services that halves the time of a
synthesis.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from loadmaster_constructs._framework import Construct, IConstruct, TerraformElement, TerraformStack
from loadmaster_constructs._program import notes_of

if TYPE_CHECKING:
    from loadmaster_constructs._resource import Resource

__all__ = ["OUTCOME", "Carrier"]

_CARRIER_ID = "loadmaster-attributes"
OUTCOME = "outcome"
"""Where the program keeps its judgement between two syntheses of a stack."""


class Carrier(TerraformElement):
    """Made with the first resource of a stack, and knows them all."""

    def __init__(self, stack: TerraformStack) -> None:
        super().__init__(stack, _CARRIER_ID)
        self._stack = stack
        self._stack_path = stack.node.path
        self._resources: dict[Construct, list[Resource]] = {}
        self._foundations: dict[str, Resource] = {}
        self._late: list[Callable[[], None]] = []
        self._paths: dict[Construct, str] = {}

    @staticmethod
    def of(scope: Construct) -> Carrier:
        """The carrier of the stack that the scope stands in; made when it is the first resource there."""
        known = vars(scope).get("_loadmaster_carrier")
        if known is None:
            stack = TerraformStack.of(cast(IConstruct, scope))
            known = vars(stack).get("_loadmaster_carrier") or Carrier(stack)
            vars(stack)["_loadmaster_carrier"] = vars(scope)["_loadmaster_carrier"] = known
            carriers: list[Carrier] = notes_of(stack).setdefault("carriers", [])
            if known not in carriers:
                carriers.append(known)
        return cast(Carrier, known)

    @staticmethod
    def all_of(construct: Construct | IConstruct) -> Sequence[Carrier]:
        """The carriers of every stack of the construct's program."""
        return tuple(notes_of(construct).get("carriers", ()))

    def add(self, resource: Resource) -> None:
        self._resources.setdefault(resource._scope, []).append(resource)

    def found(self, path: str, resource: Resource) -> None:
        """Let everything below this path be made after the resource."""
        self._foundations[path] = resource

    def settle_late(self, settle: Callable[[], None]) -> None:
        """Call this when the program has said everything, before anything is judged or written."""
        self._late.append(settle)

    def settle(self) -> None:
        """Settle what depends on the whole program."""
        for settle in self._late:
            settle()

    def below(self, path: str) -> Iterator[tuple[str, Resource]]:
        """The resources below a construct, each with its own path."""
        for scope, resources in self._resources.items():
            place = self._path(scope)
            if place == path or place.startswith(f"{path}/"):
                for resource in resources:
                    yield f"{place}/{resource._id}", resource

    def to_terraform(self) -> dict[str, dict[str, dict[str, Any]]]:
        """The attributes, below the names under which the framework writes the rest of the resources."""
        self.settle()
        notes_of(self._stack).pop(OUTCOME, None)
        found: dict[str, dict[str, Any]] = {}
        bases = {
            path: (base, f"{base._shape.type}.{base.friendly_unique_id}")
            for path, base in self._foundations.items()
        }
        for scope, resources in self._resources.items():
            names = self._logical_ids(scope, resources)
            base, address = self._foundation(scope, bases)
            for resource, name in zip(resources, names, strict=True):
                if not resource._moved:
                    written = resource._attributes
                    if address and resource is not base:
                        # The framework joins this list with what the program itself says there.
                        written = {**written, "depends_on": [address]}
                    found.setdefault(resource._shape.type, {})[name] = written
        return {"resource": found}

    def _path(self, scope: Construct) -> str:
        """The path of a scope, asked for once."""
        if scope not in self._paths:
            self._paths[scope] = scope.node.path
        return self._paths[scope]

    def _foundation(
        self, scope: Construct, bases: Mapping[str, tuple[Resource, str]]
    ) -> tuple[Resource | None, str | None]:
        if not bases:
            return None, None
        place = f"{self._path(scope)}/"
        return next((base for path, base in bases.items() if place.startswith(f"{path}/")), (None, None))

    def to_hcl_terraform(self) -> Any:
        raise NotImplementedError("LoadMaster constructs synthesise to JSON; leave out --hcl and hcl_output")

    def _logical_ids(self, scope: Construct, resources: Sequence[Resource]) -> list[str]:
        """The names of sibling resources, computed here and confirmed by the framework for the first of them.

        Asking for each would be a call to Node for each. A stack may allocate names in a way of its own; then
        all are asked.
        """
        inside_stack = self._path(scope)[len(self._stack_path) :].strip("/")
        parents = inside_stack.split("/") if inside_stack else []
        computed = [
            resource._own_logical_id or _logical_id([*parents, resource._id]) for resource in resources
        ]
        if resources[0].friendly_unique_id == computed[0]:
            return computed
        return [resource.friendly_unique_id for resource in resources]


def _logical_id(path: Sequence[str]) -> str:
    """The framework's own naming of an element by its path below the stack."""
    components = [part.replace("/", "--") for part in path if part != "Default"]
    if len(components) == 1:
        return re.sub(r"[^A-Za-z0-9_-]", "", components[0])
    digest = hashlib.md5("/".join(components).encode(), usedforsecurity=False).hexdigest()[:8].upper()
    shown: list[str] = []
    for part in components:
        if not shown or not shown[-1].endswith(part):
            shown.append(part)
    words = [re.sub(r"[^A-Za-z0-9_-]", "", part) for part in shown if part != "Resource"]
    return f"{'_'.join(words)[:240]}_{digest}"
