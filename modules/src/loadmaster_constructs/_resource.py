"""What every raw resource is: a resource of the framework whose attributes are checked and kept in Python.

They reach the synthesised files through the one ``Carrier`` of their stack.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, ClassVar, cast

from loadmaster_constructs._arguments import Shape
from loadmaster_constructs._carrier import Carrier
from loadmaster_constructs._framework import (
    Construct,
    ITerraformDependable,
    ITerraformIterator,
    Resolvable,
    TerraformCount,
    TerraformProvider,
    TerraformProviderGeneratorMetadata,
    TerraformResource,
    TerraformResourceConfig,
    TerraformResourceLifecycle,
    create_resource,
)
from loadmaster_constructs.errors import ArgumentError, Refusal
from loadmaster_constructs.secret import Secret

__all__ = [
    "PROVIDER_METADATA",
    "PROVIDER_SOURCE",
    "Resource",
    "Results",
    "check_place",
    "check_scope",
    "in_plain_words",
    "refuse",
]

PROVIDER_SOURCE = "loadmaster.example/community/loadmaster"
PROVIDER_METADATA = TerraformProviderGeneratorMetadata(
    provider_name="loadmaster", provider_version_constraint="0.1.0"
)

_META_ARGUMENTS = ("connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner")


class Results:
    """References to what a resource has or will have; each is asked from the framework once.

    The printed classes of results stand behind the resource class in the list of bases: what stands before
    it, jsii searches for overridden methods at each construction, and a hundred properties there would double
    the time.
    """

    def _result(self, name: str, reader: str) -> Any:
        known: dict[str, Any] = vars(self).setdefault("_results", {})
        if name not in known:
            known[name] = getattr(self, reader)(name)
        return known[name]

    def _text(self, name: str) -> str:
        return cast(str, self._result(name, "get_string_attribute"))

    def _number(self, name: str) -> float:
        return cast(float, self._result(name, "get_number_attribute"))

    def _flag(self, name: str) -> Resolvable:
        return cast(Resolvable, self._result(name, "get_boolean_attribute"))

    def _texts(self, name: str) -> list[str]:
        return cast("list[str]", self._result(name, "get_list_attribute"))

    def _map(self, name: str) -> Mapping[str, str]:
        return cast("Mapping[str, str]", self._result(name, "get_string_map_attribute"))

    def _any(self, name: str) -> Resolvable:
        return cast(Resolvable, self._result(name, "interpolation_for_attribute"))


class Resource(TerraformResource):
    """Base of all raw resources; the printed subclasses give names and types to the arguments."""

    _shape: ClassVar[Shape]

    def __init__(
        self,
        scope: Construct,
        id: str,
        values: Mapping[str, Any],
        *,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        check_place(scope, id)
        try:
            attributes = self._shape.convert(values)
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        meta_arguments = (depends_on, lifecycle, count, for_each, provider)
        try:
            carrier = Carrier.of(scope)
            create_resource(self, scope, id, _config(self._shape.type, *meta_arguments))
        except RuntimeError as error:
            raise refuse(scope, id, Refusal(in_plain_words(error))) from None
        for name in self._shape.secrets:
            if isinstance(attributes.get(name), Secret):
                attributes[name] = attributes[name]._expression(scope)
        self._attributes = attributes
        self._id = id
        self._scope = scope
        self._own_logical_id: str | None = None
        self._moved = False
        carrier.add(self)

    def add_override(self, path: str, value: Any) -> None:
        """Set one value below the resource in the synthesised JSON, unchecked; ``None`` takes it out."""
        steps = path.split(".")
        if steps[0] in _META_ARGUMENTS:
            super().add_override(path, value)
            return
        place = self._attributes
        for step in steps[:-1]:
            if not isinstance(place.get(step), dict):
                place[step] = {}
            place = place[step]
        if value is None:
            place.pop(steps[-1], None)
        else:
            place[steps[-1]] = value

    def override_logical_id(self, new_logical_id: str) -> None:
        """Give the resource another name in Terraform, which sees a new one unless a move says otherwise."""
        super().override_logical_id(new_logical_id)
        self._own_logical_id = new_logical_id

    def reset_override_logical_id(self) -> None:
        """Go back to the name that follows from the construct's path."""
        super().reset_override_logical_id()
        self._own_logical_id = None

    def move_to(self, move_target: str, index: str | float | None = None) -> None:
        """Say that the resource with this move target is this one under a new name."""
        super().move_to(move_target, index)
        self._moved = True

    def move_to_id(self, id: str) -> None:
        """Say that the resource with this Terraform address is this one under a new name."""
        super().move_to_id(id)
        self._moved = True

    def _put(self, name: str, value: Any) -> None:
        """Set an argument after construction, with the same checks."""
        try:
            converted = self._shape.convert({name: value})
        except Refusal as refusal:
            raise refuse(self._scope, self._id, refusal) from None
        for found in converted.values():
            self._attributes[name] = found._expression(self._scope) if isinstance(found, Secret) else found


def _config(
    type: str,
    depends_on: Sequence[ITerraformDependable] | None,
    lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None,
    count: int | TerraformCount | None,
    for_each: ITerraformIterator | None,
    provider: TerraformProvider | None,
) -> TerraformResourceConfig:
    if all(given is None for given in (depends_on, lifecycle, count, for_each, provider)):
        return _plain_config(type)
    return TerraformResourceConfig(
        terraform_resource_type=type,
        terraform_generator_metadata=PROVIDER_METADATA,
        depends_on=depends_on,
        lifecycle=cast("TerraformResourceLifecycle | dict[str, Any] | None", lifecycle),
        count=count,
        for_each=for_each,
        provider=provider,
    )


@cache
def _plain_config(type: str) -> TerraformResourceConfig:
    return TerraformResourceConfig(
        terraform_resource_type=type, terraform_generator_metadata=PROVIDER_METADATA
    )


def check_scope(scope: object, id: object) -> None:
    """Refuse a scope that is no construct; Node would say less about it."""
    if not isinstance(scope, Construct):
        accepted = "a construct, such as a stack or an appliance"
        raise Refusal(f"scope is {scope!r}, accepted is {accepted}", wrong_type=True).of(str(id))


def check_place(scope: Construct, id: object) -> None:
    """Refuse a scope that is no construct, and an id that is no name."""
    check_scope(scope, id)
    if not isinstance(id, str) or not id.strip():
        raise Refusal(f"id is {id!r}, accepted is a name", wrong_type=not isinstance(id, str)).of(
            scope.node.path or "the app"
        )


def refuse(scope: Construct, id: str, refusal: Refusal) -> ArgumentError:
    """The error for a construct that could not be made."""
    path = scope.node.path
    return refusal.of(f"{path}/{id}" if path else id)


def in_plain_words(error: RuntimeError) -> str:
    """What the framework has to say, without its own advice."""
    text = str(error)
    if "No stack could be identified" in text:
        return "stands in no stack, accepted as its scope is a stack or a construct in one"
    if "There is already a Construct" in text:
        return "this name is taken by another construct in the same place"
    return text
