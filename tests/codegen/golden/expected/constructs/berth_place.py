# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Berths."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, TypedDict

from loadmaster_constructs._arguments import Flag, Number, Shape, Text
from loadmaster_constructs._framework import (
    Construct,
    ITerraformDependable,
    ITerraformIterator,
    Resolvable,
    TerraformCount,
    TerraformProvider,
    TerraformResourceLifecycle,
)
from loadmaster_constructs._resource import Resource, Results

__all__ = ["BerthResource", "BerthResults"]


class BerthArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_berth`, none of them required here."""

    virtual_service_id: str | Resolvable
    ship: str | Resolvable
    rope_length: int | Resolvable | None
    tight: bool | Resolvable | None


class BerthResults(Results):
    """What a `loadmaster_berth` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def virtual_service_id(self) -> str:
        """The `id` of a virtual service or SubVS, or its index as text."""
        return self._text("virtual_service_id")

    @property
    def ship(self) -> str:
        """Name of the ship."""
        return self._text("ship")

    @property
    def rope_length(self) -> float:
        """Length of the rope."""
        return self._number("rope_length")

    @property
    def tight(self) -> Resolvable:
        """The rope is tight."""
        return self._flag("tight")

    @property
    def place(self) -> float:
        """Where it is."""
        return self._number("place")


class BerthResource(Resource, BerthResults):
    """One berth."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_berth",
        {
            "virtual_service_id": Text(),
            "ship": Text(),
            "rope_length": Number(),
            "tight": Flag(),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        virtual_service_id: str | Resolvable,
        ship: str | Resolvable,
        rope_length: int | Resolvable | None = None,
        tight: bool | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_berth`; ``ArgumentError`` when a value cannot be meant.

        :param virtual_service_id: The `id` of a virtual service or SubVS, or its index as text.
        :param ship: Name of the ship.
        :param rope_length: Length of the rope. Left out: ``10``.
        :param tight: The rope is tight. Left out: ``False``.
        """
        super().__init__(
            scope,
            id,
            {
                "virtual_service_id": virtual_service_id,
                "ship": ship,
                "rope_length": rope_length,
                "tight": tight,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
