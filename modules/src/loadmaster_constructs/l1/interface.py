# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Network interfaces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

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

__all__ = ["InterfaceAddressResource", "InterfaceAddressResults", "InterfaceResource", "InterfaceResults"]


class InterfaceArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_interface`, none of them required here."""

    number: int | Resolvable
    address: str | Resolvable | None
    mtu: int | Resolvable | None
    geo_traffic: bool | Resolvable | None
    holds_default_gateway: bool | Resolvable | None
    admin_wui_enabled: bool | Resolvable | None
    ha_check: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class InterfaceResults(Results):
    """What a `loadmaster_interface` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def number(self) -> float:
        """Number of the interface: 0 for `eth0`, 1 for `eth1`."""
        return self._number("number")

    @property
    def address(self) -> str:
        """Address with its prefix length, such as `10.0.0.11/24`."""
        return self._text("address")

    @property
    def mtu(self) -> float:
        """Largest packet that is sent, in bytes."""
        return self._number("mtu")

    @property
    def geo_traffic(self) -> Resolvable:
        """Answers the name queries of global load balancing."""
        return self._flag("geo_traffic")

    @property
    def holds_default_gateway(self) -> Resolvable:
        """The default gateway is reached over this interface."""
        return self._flag("holds_default_gateway")

    @property
    def admin_wui_enabled(self) -> Resolvable:
        """Answers web administration and the API too."""
        return self._flag("admin_wui_enabled")

    @property
    def ha_check(self) -> Resolvable:
        """Takes part in the checks that decide which unit of a pair is active. With `ha_pair`, written there."""
        return self._flag("ha_check")

    @property
    def kind(self) -> str:
        """Port, Bond, VLAN or VXLAN."""
        return self._text("kind")

    @property
    def shared_address(self) -> str:
        """Address of the active unit of a pair on this interface."""
        return self._text("shared_address")

    @property
    def partner_address(self) -> str:
        """Address of the other unit of a pair on this interface."""
        return self._text("partner_address")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class InterfaceResource(Resource, InterfaceResults):
    """One network interface of the unit. What is left out is not managed; destroying it leaves the interface."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_interface",
        {
            "number": Number(minimum=0, maximum=999),
            "address": Text(),
            "mtu": Number(minimum=512, maximum=9216),
            "geo_traffic": Flag(),
            "holds_default_gateway": Flag(),
            "admin_wui_enabled": Flag(),
            "ha_check": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        number: int | Resolvable,
        address: str | Resolvable | None = None,
        mtu: int | Resolvable | None = None,
        geo_traffic: bool | Resolvable | None = None,
        holds_default_gateway: bool | Resolvable | None = None,
        admin_wui_enabled: bool | Resolvable | None = None,
        ha_check: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_interface`; ``ArgumentError`` when a value cannot be meant.

        :param number: Number of the interface: 0 for `eth0`, 1 for `eth1`.
        :param address: Address with its prefix length, such as `10.0.0.11/24`.
        :param mtu: Largest packet that is sent, in bytes.
        :param geo_traffic: Answers the name queries of global load balancing.
        :param holds_default_gateway: The default gateway is reached over this interface.
        :param admin_wui_enabled: Answers web administration and the API too.
        :param ha_check: Takes part in the checks that decide which unit of a pair is active. With
            `ha_pair`, written there.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "number": number,
                "address": address,
                "mtu": mtu,
                "geo_traffic": geo_traffic,
                "holds_default_gateway": holds_default_gateway,
                "admin_wui_enabled": admin_wui_enabled,
                "ha_check": ha_check,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class InterfaceAddressArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_interface_address`, none of them required here."""

    interface_number: int | Resolvable
    address: str | Resolvable


class InterfaceAddressResults(Results):
    """What a `loadmaster_interface_address` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def interface_number(self) -> float:
        """Number of the interface: 0 for `eth0`, 1 for `eth1`."""
        return self._number("interface_number")

    @property
    def address(self) -> str:
        """Address with its prefix length, such as `10.0.0.20/24`."""
        return self._text("address")


class InterfaceAddressResource(Resource, InterfaceAddressResults):
    """One further address of a network interface, beside its first one."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_interface_address",
        {
            "interface_number": Number(minimum=0, maximum=999),
            "address": Text(),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        interface_number: int | Resolvable,
        address: str | Resolvable,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_interface_address`; ``ArgumentError`` when a value cannot be meant.

        :param interface_number: Number of the interface: 0 for `eth0`, 1 for `eth1`.
        :param address: Address with its prefix length, such as `10.0.0.20/24`.
        """
        super().__init__(
            scope,
            id,
            {
                "interface_number": interface_number,
                "address": address,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
