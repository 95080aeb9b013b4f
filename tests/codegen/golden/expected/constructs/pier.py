# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Piers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Address, Confidential, Flag, Number, Shape, Text, Texts
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
from loadmaster_constructs.secret import Secret

__all__ = ["PierResource", "PierResults"]


class PierArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_pier`, none of them required here."""

    name: str | Resolvable
    kind: Literal["deep", "shallow", "unlisted"] | Resolvable | None
    lit: bool | Resolvable | None
    lamps: Sequence[Literal["red", "green", "white"]] | Resolvable | None
    depth_metres: int | Resolvable | None
    mole_address: str | Resolvable | None
    radio_port: int | str | Resolvable | None
    tags: Sequence[str] | Resolvable | None
    uses: Sequence[Literal["fishing", "trade"]] | Resolvable | None
    open: bool | Resolvable | None
    passphrase: Secret | Resolvable | None
    passphrase_version: int | Resolvable | None


class PierResults(Results):
    """What a `loadmaster_pier` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Name of the pier."""
        return self._text("name")

    @property
    def number(self) -> float:
        """Number the harbour gave it."""
        return self._number("number")

    @property
    def kind(self) -> str:
        """What the pier is for."""
        return self._text("kind")

    @property
    def lit(self) -> Resolvable:
        """Its lamps are on."""
        return self._flag("lit")

    @property
    def lamps(self) -> list[str]:
        """Which lamps are on."""
        return self._texts("lamps")

    @property
    def depth_metres(self) -> float:
        """Depth of the water; 0 is unknown."""
        return self._number("depth_metres")

    @property
    def mole_address(self) -> str:
        """Address of the mole."""
        return self._text("mole_address")

    @property
    def radio_port(self) -> str:
        """Port of the radio."""
        return self._text("radio_port")

    @property
    def tags(self) -> list[str]:
        """Words about the pier."""
        return self._texts("tags")

    @property
    def uses(self) -> list[str]:
        """What happens there."""
        return self._texts("uses")

    @property
    def open(self) -> Resolvable:
        """Its gate lets people in."""
        return self._flag("open")

    @property
    def passphrase_version(self) -> float:
        """Raise it whenever `passphrase` is another one: Terraform keeps nothing to compare."""
        return self._number("passphrase_version")


class PierResource(Resource, PierResults):
    """One pier."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_pier",
        {
            "name": Text(minimum_length=1, maximum_length=60, pattern="[A-Z][a-z]*"),
            "kind": Text(choices=("deep", "shallow", "unlisted")),
            "lit": Flag(),
            "lamps": Texts(item=Text(choices=("red", "green", "white"))),
            "depth_metres": Number(minimum=2, maximum=20, also=(0,)),
            "mole_address": Address(),
            "radio_port": Number(minimum=3, maximum=99, also=("*",), as_text=True),
            "tags": Texts(maximum_items=3),
            "uses": Texts(item=Text(choices=("fishing", "trade"))),
            "open": Flag(),
            "passphrase": Confidential(),
            "passphrase_version": Number(),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        kind: Literal["deep", "shallow", "unlisted"] | Resolvable | None = None,
        lit: bool | Resolvable | None = None,
        lamps: Sequence[Literal["red", "green", "white"]] | Resolvable | None = None,
        depth_metres: int | Resolvable | None = None,
        mole_address: str | Resolvable | None = None,
        radio_port: int | str | Resolvable | None = None,
        tags: Sequence[str] | Resolvable | None = None,
        uses: Sequence[Literal["fishing", "trade"]] | Resolvable | None = None,
        open: bool | Resolvable | None = None,
        passphrase: Secret | Resolvable | None = None,
        passphrase_version: int | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_pier`; ``ArgumentError`` when a value cannot be meant.

        :param name: Name of the pier.
        :param kind: What the pier is for. Left out: ``deep``.
        :param lit: Its lamps are on. Left out: ``True``.
        :param lamps: Which lamps are on.
        :param depth_metres: Depth of the water; 0 is unknown.
        :param mole_address: Address of the mole.
        :param radio_port: Port of the radio. Left out: ``16``.
        :param tags: Words about the pier. Left out: ``['old', 'stone']``.
        :param uses: What happens there.
        :param open: Its gate lets people in.
        :param passphrase: What opens the gate. Deprecated: nobody locks a pier.
        :param passphrase_version: Raise it whenever `passphrase` is another one: Terraform keeps
            nothing to compare.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "kind": kind,
                "lit": lit,
                "lamps": lamps,
                "depth_metres": depth_metres,
                "mole_address": mole_address,
                "radio_port": radio_port,
                "tags": tags,
                "uses": uses,
                "open": open,
                "passphrase": passphrase,
                "passphrase_version": passphrase_version,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
