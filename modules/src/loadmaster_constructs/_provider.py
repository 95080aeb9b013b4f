"""What the raw provider construct is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from loadmaster_constructs._arguments import Shape, Text
from loadmaster_constructs._framework import Construct, TerraformProvider
from loadmaster_constructs._resource import PROVIDER_METADATA, PROVIDER_SOURCE, refuse
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.secret import Secret

__all__ = ["Provider"]


class Provider(TerraformProvider):
    """Base of the printed provider construct, which gives names and types to the arguments."""

    _shape: ClassVar[Shape]

    def __init__(self, scope: Construct, id: str, values: Mapping[str, Any], *, alias: str | None) -> None:
        try:
            arguments = self._shape.convert(values)
            if alias is not None:
                arguments["alias"] = Text(pattern="[A-Za-z_][A-Za-z0-9_-]*").convert(alias)
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        super().__init__(
            scope,
            id,
            terraform_resource_type="loadmaster",
            terraform_provider_source=PROVIDER_SOURCE,
            terraform_generator_metadata=PROVIDER_METADATA,
        )
        for name in self._shape.secrets:
            if isinstance(arguments.get(name), Secret):
                arguments[name] = arguments[name]._expression(scope)
        self._arguments = arguments

    # The framework takes a reference's alias from this property, and that of the block from the attributes.
    @property
    def alias(self) -> str | None:
        """Name that tells this provider from the others of the stack."""
        found: str | None = self._arguments.get("alias")
        return found

    @alias.setter
    def alias(self, value: str | None) -> None:
        if value is None:
            self._arguments.pop("alias", None)
        else:
            self._arguments["alias"] = value

    def _synthesize_attributes(self) -> dict[str, Any]:
        return self._arguments
