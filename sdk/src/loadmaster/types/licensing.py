# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Licensing and first boot: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "Agreement",
    "Licence",
]


class Agreement(Model):
    """A text that has to be agreed to, with the word that the next step asks for. How version 2 carries it is
    derived from version 1.
    """

    magic: str | None = None
    """Word that the next step takes once. Stated by the vendor, unverified."""
    text: str | None = None
    """The licence agreement. HTML that is not always well-formed. Stated by the vendor, unverified."""
    usage_text: str | None = None
    """What would be reported to the vendor. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "Magic": ("magic", Form(type="string")),
            "Eula": ("text", Form(type="string")),
            "Eula2": ("usage_text", Form(type="string")),
        },
        frozenset(),
    )


class Licence(Model):
    """What a unit is licensed for. How version 2 carries it is derived from version 1."""

    uuid: str | None = None
    """Identity of the licence. Stated by the vendor, unverified."""
    activation_date: str | None = None
    """When it was activated. Stated by the vendor, unverified."""
    licensed_until: str | None = None
    """When it ends. Stated by the vendor, unverified."""
    support_level: str | None = None
    """Level of support that was bought. Stated by the vendor, unverified."""
    support_until: str | None = None
    """When support ends. Stated by the vendor, unverified."""
    licence_type: str | None = None
    """Kind of licence. Stated by the vendor, unverified."""
    licence_status: str | None = None
    """Whether it holds. Stated by the vendor, unverified."""
    appliance_model: str | None = None
    """Model of the appliance. Stated by the vendor, unverified."""
    max_virtual_services: int | None = None
    """Virtual services it allows; 0 is without limit. Stated by the vendor, unverified."""
    max_real_servers: int | None = None
    """Real servers it allows; 0 is without limit. Stated by the vendor, unverified."""
    bandwidth: str | None = None
    """Traffic it allows. Stated by the vendor, unverified."""
    tls_transactions: str | None = None
    """New TLS connections it allows each second. Stated by the vendor, unverified."""
    high_availability: bool | None = None
    """The unit can be one of a pair. Stated by the vendor, unverified."""
    first_of_pair: bool | None = None
    """The unit may be the first of a pair. Stated by the vendor, unverified."""
    web_application_firewall: bool | None = None
    """The web application firewall can be used. Stated by the vendor, unverified."""
    application_front_end: bool | None = None
    """Caching, compression and intrusion detection can be used. Stated by the vendor, unverified."""
    shows_application_front_end: bool | None = None
    """Web administration shows these features. Stated by the vendor, unverified."""
    edge_security: bool | None = None
    """Single sign-on can be used. Stated by the vendor, unverified."""
    ipsec: bool | None = None
    """Tunnels can be used. Stated by the vendor, unverified."""
    single_processor: bool | None = None
    """Only one processor is used. Stated by the vendor, unverified."""
    virtual: bool | None = None
    """The unit is a virtual machine. Stated by the vendor, unverified."""
    virtual_platform: str | None = None
    """What the virtual machine runs on. Stated by the vendor, unverified."""
    stock_keeping_unit: str | None = None
    """Number in the vendor's list of goods. Stated by the vendor, unverified."""
    free: bool | None = None
    """The licence costs nothing and allows little. Stated by the vendor, unverified."""
    temporary: bool | None = None
    """The licence is one for trial. Stated by the vendor, unverified."""
    local_licence_server: bool | None = None
    """A local licence server gave it. Stated by the vendor, unverified."""
    mandatory_tether: bool | None = None
    """The unit has to call the vendor now and then. Stated by the vendor, unverified."""
    connection_reuse: bool | None = None
    """Connections to servers can be shared by clients. Stated by the vendor, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "uuid": ("uuid", Form(type="string", quoted=True)),
            "ActivationDate": ("activation_date", Form(type="string", quoted=True)),
            "LicensedUntil": ("licensed_until", Form(type="string", quoted=True)),
            "SupportLevel": ("support_level", Form(type="string", quoted=True)),
            "SupportUntil": ("support_until", Form(type="string", quoted=True)),
            "LicenseType": ("licence_type", Form(type="string", quoted=True)),
            "LicenseStatus": ("licence_status", Form(type="string", quoted=True)),
            "ApplianceModel": ("appliance_model", Form(type="string", quoted=True)),
            "MaxVS": ("max_virtual_services", Form(type="int", quoted=True)),
            "MaxRS": ("max_real_servers", Form(type="int", quoted=True)),
            "Bandwidth": ("bandwidth", Form(type="string", quoted=True)),
            "TpsLimit": ("tls_transactions", Form(type="string", quoted=True)),
            "HA": ("high_availability", Form(type="bool", quoted=True, xml="yes/no")),
            "FirstHA": ("first_of_pair", Form(type="bool", quoted=True, xml="yes/no")),
            "ModSecurity": ("web_application_firewall", Form(type="bool", quoted=True, xml="yes/no")),
            "AFE": ("application_front_end", Form(type="bool", quoted=True, xml="yes/no")),
            "ViewAFE": ("shows_application_front_end", Form(type="bool", quoted=True, xml="yes/no")),
            "ESP": ("edge_security", Form(type="bool", quoted=True, xml="yes/no")),
            "IPSEC": ("ipsec", Form(type="bool", quoted=True, xml="yes/no")),
            "SingleCPU": ("single_processor", Form(type="bool", quoted=True, xml="yes/no")),
            "VLM": ("virtual", Form(type="bool", quoted=True, xml="yes/no")),
            "VlmPlatform": ("virtual_platform", Form(type="string", quoted=True)),
            "SKU": ("stock_keeping_unit", Form(type="string", quoted=True)),
            "FreeLicense": ("free", Form(type="bool", quoted=True, xml="yes/no")),
            "Temporary": ("temporary", Form(type="bool", quoted=True, xml="yes/no")),
            "ASL": ("local_licence_server", Form(type="bool", quoted=True, xml="yes/no")),
            "MandatoryTether": ("mandatory_tether", Form(type="bool", quoted=True, xml="yes/no")),
            "MultipleConnect": ("connection_reuse", Form(type="bool", quoted=True, xml="yes/no")),
        },
        frozenset(),
    )
