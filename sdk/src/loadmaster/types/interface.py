# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Network interfaces: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "Interface",
]


class Interface(Model):
    """One network interface of a unit."""

    number: int | None = None
    """Number of the interface, as commands take it. Known from clients that work against units."""
    address: str | None = None
    """Address of this unit with its prefix length, such as 10.0.0.11/24. An interface without an address of
    its own is shown in v1 with that of the interface before it. Known from clients that work against units.
    """
    mtu: int | None = None
    """Largest packet that is sent. 512 to 9216, in bytes. 1500 unless set. Known from clients that work
    against units.
    """
    kind: str | None = None
    """Port, Bond, VLAN or VXLAN. Only Port was seen. Known from clients that work against units."""
    geo_traffic: bool | None = None
    """Answers the name queries of global load balancing. V1 was seen to answer Y as well as yes and no. Seen
    in a recorded answer of a unit.
    """
    holds_default_gateway: bool | None = None
    """The default gateway is reached over this interface. After a change the gateway itself has to be set
    again. Seen in a recorded answer of a unit.
    """
    admin_wui_enabled: bool | None = None
    """Answers web administration and the API too. That version 2 shows it as well is assumed. Seen in a
    recorded answer of a unit.
    """
    ha_check: bool | None = None
    """Takes part in the checks that decide which unit of a pair is active. The last interface that has it
    cannot lose it. That answers show it, and under this name, is assumed; one that does not leaves it
    unknown. The first port has it from the factory. Derived, unverified.
    """
    shared_address: str | None = None
    """Address that belongs to the active unit of a pair. Derived, unverified."""
    partner_address: str | None = None
    """Address of the other unit of a pair on this network. Derived, unverified."""
    additional_addresses: list[str] = Field(default_factory=list)
    """Further addresses of this interface, with their prefix lengths. Known from clients that work against
    units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Interface",
        {
            "Id": ("number", Form(type="int")),
            "IPAddress": ("address", Form(type="string")),
            "Mtu": ("mtu", Form(type="int", minimum=512, maximum=9216)),
            "InterfaceType": ("kind", Form(type="string")),
            "GeoTrafficEnable": ("geo_traffic", Form(type="bool", xml="yes/no")),
            "DefaultInterface": ("holds_default_gateway", Form(type="bool", xml="yes/no")),
            "AdminWuiEnable": ("admin_wui_enabled", Form(type="bool", xml="yes/no")),
            "hacheck": ("ha_check", Form(type="bool")),
            "SharedIPAddress": ("shared_address", Form(type="address")),
            "PartnerIPAddress": ("partner_address", Form(type="address")),
            "AdditionalAddresses": ("additional_addresses", Form(type="list", xml="repeated")),
        },
        frozenset(),
    )
