"""Resources for what an appliance has beside services: interfaces, packet filter, users, intermediates."""

from __future__ import annotations

from loadmaster_codegen.model import Default, Value, ValueType
from loadmaster_codegen.terraform_own import ID, ON_DESTROY, with_version
from loadmaster_codegen.terraform_shape import Argument, Kind, Mode, TerraformResource

__all__ = ["APPLIANCE_RESOURCES"]

_PERMISSIONS = (
    "real_servers",
    "virtual_services",
    "rules",
    "system_backup",
    "certificates",
    "intermediate_certificates",
    "certificate_backup",
    "user_administration",
    "all",
    "geo",
    "add_virtual_services",
)


def _text(name: str, mode: Mode, doc: str, *choices: str, longest: int | None = None) -> Argument:
    value = Value(ValueType.STRING, max_length=longest) if longest else None
    return Argument(name, Kind.STRING, mode, doc, value=value, choices=choices)


def _managed_flag(name: str, doc: str) -> Argument:
    """A value that is left alone unless it is written."""
    return Argument(name, Kind.BOOL, Mode.OPTIONAL_COMPUTED, doc)


def _owned_flag(name: str, doc: str) -> Argument:
    """A value that goes back to false when it is not written."""
    return Argument(name, Kind.BOOL, Mode.OPTIONAL_COMPUTED, doc, default=Default("value", False))


def _interface_number(name: str) -> Argument:
    return Argument(
        name,
        Kind.NUMBER,
        Mode.REQUIRED,
        "Number of the interface: 0 for `eth0`, 1 for `eth1`.",
        value=Value(ValueType.INT, minimum=0, maximum=999),
    )


_INTERFACE = TerraformResource(
    "interface",
    "interface",
    "One network interface of the unit. What is left out is not managed; destroying it leaves the interface.",
    (
        ID,
        _interface_number("number"),
        _text("address", Mode.OPTIONAL_COMPUTED, "Address with its prefix length, such as `10.0.0.11/24`."),
        Argument(
            "mtu",
            Kind.NUMBER,
            Mode.OPTIONAL_COMPUTED,
            "Largest packet that is sent, in bytes.",
            value=Value(ValueType.INT, minimum=512, maximum=9216, unit="bytes"),
        ),
        _managed_flag("geo_traffic", "Answers the name queries of global load balancing."),
        _managed_flag("holds_default_gateway", "The default gateway is reached over this interface."),
        _managed_flag("admin_wui_enabled", "Answers web administration and the API too."),
        _managed_flag(
            "ha_check",
            "Takes part in the checks that decide which unit of a pair is active. With `ha_pair`, written "
            "there.",
        ),
        _text("kind", Mode.COMPUTED, "Port, Bond, VLAN or VXLAN."),
        _text("shared_address", Mode.COMPUTED, "Address of the active unit of a pair on this interface."),
        _text("partner_address", Mode.COMPUTED, "Address of the other unit of a pair on this interface."),
        ON_DESTROY,
    ),
)

_INTERFACE_ADDRESS = TerraformResource(
    "interface_address",
    "interface",
    "One further address of a network interface, beside its first one.",
    (
        ID,
        _interface_number("interface_number"),
        _text("address", Mode.REQUIRED, "Address with its prefix length, such as `10.0.0.20/24`."),
    ),
)

_PACKET_FILTER = TerraformResource(
    "packet_filter",
    "packet_filter",
    "The packet filter of the appliance. What is left out is not managed; destroying it leaves the filter.",
    (
        ID,
        _managed_flag("enabled", "Filters packets. Off, the unit forwards packets like a plain router."),
        _managed_flag("drop", "Drops blocked packets in silence instead of rejecting them."),
        _managed_flag("block_between_interfaces", "Routes no packets from one interface to another."),
        _managed_flag("block_wui", "Lets the access lists guard web administration and the API too."),
        _text("wui_address", Mode.COMPUTED, "Address that may always administer while `block_wui` is on."),
        ON_DESTROY,
    ),
)

_ACCESS_LIST_ENTRY = TerraformResource(
    "access_list_entry",
    "packet_filter",
    "One address or network on the list of those that are let in or kept out, by all services or by one.",
    (
        ID,
        _text("list", Mode.REQUIRED, "The list it stands on.", "allow", "block"),
        _text("address", Mode.REQUIRED, "Address, or network with its prefix length."),
        _text("comment", Mode.OPTIONAL, "Note kept with the entry.", longest=127),
        _text(
            "virtual_service_id",
            Mode.OPTIONAL,
            "The `id` of the virtual service whose own list is meant; left out, the list of the appliance.",
        ),
    ),
)

_INTERMEDIATE_CERTIFICATE = TerraformResource(
    "intermediate_certificate",
    "certificate",
    "One intermediate or root certificate in the appliance's store.",
    (
        ID,
        _text("name", Mode.REQUIRED, "Name it is stored under."),
        _text("certificate_pem", Mode.REQUIRED, "The certificate as PEM text; another one replaces it."),
        _text("fingerprint_sha256", Mode.COMPUTED, "SHA-256 of the certificate, in hexadecimal."),
    ),
)

_LOCAL_USER = TerraformResource(
    "local_user",
    "user",
    "One administrator kept on the appliance, beside the built-in one.",
    (
        ID,
        _text("name", Mode.REQUIRED, "Name to log in with; letter case matters."),
        Argument(
            "permissions",
            Kind.SET,
            Mode.OPTIONAL,
            "What the user may do; left out, look and nothing else.",
            choices=_PERMISSIONS,
        ),
        *with_version(
            Argument(
                "password",
                Kind.STRING,
                Mode.OPTIONAL,
                "Password of the user, kept nowhere.",
                value=Value(ValueType.SECRET),
                write_only=True,
            )
        ),
        _owned_flag("radius", "Has a RADIUS server check the password."),
        _owned_flag("no_password", "Has no password: the user logs in by certificate."),
    ),
)

APPLIANCE_RESOURCES = (
    _INTERFACE,
    _INTERFACE_ADDRESS,
    _PACKET_FILTER,
    _ACCESS_LIST_ENTRY,
    _INTERMEDIATE_CERTIFICATE,
    _LOCAL_USER,
)
