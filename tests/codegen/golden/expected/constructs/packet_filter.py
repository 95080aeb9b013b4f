# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Packet filter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Flag, Shape, Text
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

__all__ = ["AccessListEntryResource", "AccessListEntryResults", "PacketFilterResource", "PacketFilterResults"]


class PacketFilterArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_packet_filter`, none of them required here."""

    enabled: bool | Resolvable | None
    drop: bool | Resolvable | None
    block_between_interfaces: bool | Resolvable | None
    block_wui: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class PacketFilterResults(Results):
    """What a `loadmaster_packet_filter` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def enabled(self) -> Resolvable:
        """Filters packets. Off, the unit forwards packets like a plain router."""
        return self._flag("enabled")

    @property
    def drop(self) -> Resolvable:
        """Drops blocked packets in silence instead of rejecting them."""
        return self._flag("drop")

    @property
    def block_between_interfaces(self) -> Resolvable:
        """Routes no packets from one interface to another."""
        return self._flag("block_between_interfaces")

    @property
    def block_wui(self) -> Resolvable:
        """Lets the access lists guard web administration and the API too."""
        return self._flag("block_wui")

    @property
    def wui_address(self) -> str:
        """Address that may always administer while `block_wui` is on."""
        return self._text("wui_address")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class PacketFilterResource(Resource, PacketFilterResults):
    """The packet filter of the appliance. What is left out is not managed; destroying it leaves the filter."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_packet_filter",
        {
            "enabled": Flag(),
            "drop": Flag(),
            "block_between_interfaces": Flag(),
            "block_wui": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        enabled: bool | Resolvable | None = None,
        drop: bool | Resolvable | None = None,
        block_between_interfaces: bool | Resolvable | None = None,
        block_wui: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_packet_filter`; ``ArgumentError`` when a value cannot be meant.

        :param enabled: Filters packets. Off, the unit forwards packets like a plain router.
        :param drop: Drops blocked packets in silence instead of rejecting them.
        :param block_between_interfaces: Routes no packets from one interface to another.
        :param block_wui: Lets the access lists guard web administration and the API too.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "enabled": enabled,
                "drop": drop,
                "block_between_interfaces": block_between_interfaces,
                "block_wui": block_wui,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class AccessListEntryArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_access_list_entry`, none of them required here."""

    list: Literal["allow", "block"] | Resolvable
    address: str | Resolvable
    comment: str | Resolvable | None
    virtual_service_id: str | Resolvable | None


class AccessListEntryResults(Results):
    """What a `loadmaster_access_list_entry` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def list(self) -> str:
        """The list it stands on."""
        return self._text("list")

    @property
    def address(self) -> str:
        """Address, or network with its prefix length."""
        return self._text("address")

    @property
    def comment(self) -> str:
        """Note kept with the entry."""
        return self._text("comment")

    @property
    def virtual_service_id(self) -> str:
        """The `id` of the virtual service whose own list is meant; left out, the list of the appliance."""
        return self._text("virtual_service_id")


class AccessListEntryResource(Resource, AccessListEntryResults):
    """One address or network on the list of those that are let in or kept out, by all services or by one."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_access_list_entry",
        {
            "list": Text(choices=("allow", "block")),
            "address": Text(),
            "comment": Text(maximum_length=127),
            "virtual_service_id": Text(),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        list: Literal["allow", "block"] | Resolvable,
        address: str | Resolvable,
        comment: str | Resolvable | None = None,
        virtual_service_id: str | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_access_list_entry`; ``ArgumentError`` when a value cannot be meant.

        :param list: The list it stands on.
        :param address: Address, or network with its prefix length.
        :param comment: Note kept with the entry.
        :param virtual_service_id: The `id` of the virtual service whose own list is meant; left out,
            the list of the appliance.
        """
        super().__init__(
            scope,
            id,
            {
                "list": list,
                "address": address,
                "comment": comment,
                "virtual_service_id": virtual_service_id,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
