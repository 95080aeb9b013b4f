"""What Terraform has beyond the objects of the API: the provider block, and resources of our own making."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_codegen.model import Default, Value, ValueType
from loadmaster_codegen.terraform_shape import Argument, Kind, Mode, TerraformResource

__all__ = [
    "DELETION_PROTECTION",
    "DRAIN_TIMEOUT",
    "EXTRA_PARAMETERS",
    "ID",
    "ON_DESTROY",
    "OWN_RESOURCES",
    "PROVIDER_ARGUMENTS",
    "SERVICE_ID",
    "with_version",
]

ID = Argument("id", Kind.STRING, Mode.COMPUTED, "Name of the object for import and for references.")
DELETION_PROTECTION = Argument(
    "deletion_protection",
    Kind.BOOL,
    Mode.OPTIONAL_COMPUTED,
    "Refuses to delete the service or to replace it until this is false again.",
    default=Default("value", False),
)
DRAIN_TIMEOUT = Argument(
    "drain_timeout_seconds",
    Kind.NUMBER,
    Mode.OPTIONAL,
    "Before a server is removed it takes no new clients for at most this long, or until its last connection "
    "has ended.",
    value=Value(ValueType.INT, minimum=0, maximum=86400, unit="seconds"),
)
EXTRA_PARAMETERS = Argument(
    "extra_parameters",
    Kind.MAP,
    Mode.OPTIONAL,
    "Parameters of the appliance that have no argument here, by their wire name.",
)
SERVICE_ID = Argument(
    "virtual_service_id",
    Kind.STRING,
    Mode.REQUIRED,
    "The `id` of a virtual service or SubVS, or its index as text.",
)
ON_DESTROY = Argument(
    "on_destroy",
    Kind.STRING,
    Mode.OPTIONAL_COMPUTED,
    "What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what was "
    "found at first.",
    choices=("keep", "restore"),
    default=Default("value", "keep"),
)


def with_version(argument: Argument) -> Iterator[Argument]:
    """A value that is kept nowhere needs a companion whose change tells Terraform that it is a new one."""
    yield argument
    if argument.write_only:
        yield Argument(
            f"{argument.name}_version",
            Kind.NUMBER,
            Mode.OPTIONAL,
            f"Raise it whenever `{argument.name}` is another one: Terraform keeps nothing to compare.",
            value=Value(ValueType.INT),
        )


def _text(name: str, mode: Mode, doc: str, *choices: str, write_only: bool = False) -> Argument:
    return Argument(name, Kind.STRING, mode, doc, choices=choices, write_only=write_only)


OWN_RESOURCES = (
    TerraformResource(
        "certificate",
        "certificate",
        "One certificate with its private key in the appliance's store. A renewal replaces it in place.",
        (
            ID,
            _text("name", Mode.REQUIRED, "Name of the certificate on the appliance."),
            _text("certificate_pem", Mode.REQUIRED, "Certificate, and the chain behind it, as PEM text."),
            *with_version(
                _text(
                    "private_key_pem",
                    Mode.OPTIONAL,
                    "Private key as PEM text, kept nowhere.",
                    write_only=True,
                )
            ),
            _text(
                "private_key_password",
                Mode.OPTIONAL,
                "Pass phrase of the key, where it has one.",
                write_only=True,
            ),
            _text("fingerprint_sha256", Mode.COMPUTED, "SHA-256 of the certificate, in hexadecimal."),
            _text("key_type", Mode.COMPUTED, "Kind of key, such as RSA or ECC."),
            _text("public_key", Mode.COMPUTED, "Public key as the appliance shows it."),
        ),
    ),
    TerraformResource(
        "rule_attachment",
        "content_rule",
        "Attaches one content rule to a service, or to one server or SubVS of it.",
        (
            ID,
            SERVICE_ID,
            _text(
                "real_server",
                Mode.OPTIONAL,
                "The server the rule selects, as `address:port`; only for `selection`.",
            ),
            _text(
                "kind",
                Mode.REQUIRED,
                "Where the rule works.",
                "selection",
                "pre_process",
                "request",
                "response",
                "response_body",
            ),
            _text("rule", Mode.REQUIRED, "Name of the rule."),
        ),
    ),
    TerraformResource(
        "syslog_target",
        "syslog",
        "One host that receives the appliance's log from a severity on.",
        (
            ID,
            _text("host", Mode.REQUIRED, "Address or name of the log host."),
            _text(
                "minimum_severity",
                Mode.REQUIRED,
                "The host receives messages of this severity and of all worse ones.",
                "emergency",
                "critical",
                "error",
                "warning",
                "notice",
                "info",
            ),
        ),
    ),
    TerraformResource(
        "setting",
        "setting",
        "One appliance-wide value by its wire name, for values that no other resource has.",
        (
            ID,
            _text("name", Mode.REQUIRED, "Wire name of the value, as the `get` command takes it."),
            _text("value", Mode.REQUIRED, "The value as the appliance spells it."),
            ON_DESTROY,
        ),
    ),
)

_OPTIONAL = Mode.OPTIONAL
PROVIDER_ARGUMENTS = (
    _text(
        "name",
        _OPTIONAL,
        "Name of the appliance; credentials are looked up in LOADMASTER_<NAME>_API_KEY and the like.",
    ),
    Argument(
        "units",
        Kind.LIST,
        _OPTIONAL,
        "Address of the appliance, or the units' own addresses of a pair, first unit first, as URLs.",
    ),
    _text("shared", _OPTIONAL, "Shared address of a pair, as URL; left out, the active unit is looked for."),
    _text("api_key", _OPTIONAL, "API key.", write_only=True),
    _text("username", _OPTIONAL, "User to log in as, where there is no API key."),
    _text("password", _OPTIONAL, "Password of that user.", write_only=True),
    _text("ca_file", _OPTIONAL, "File with the certificates to trust, as PEM."),
    _text("ca_pem", _OPTIONAL, "The certificates to trust, as PEM text."),
    _text("fingerprint", _OPTIONAL, "SHA-256 of the one certificate to trust, in hexadecimal."),
    Argument("verify_tls", Kind.BOOL, _OPTIONAL, "False trusts any certificate. Never in production."),
    Argument(
        "calls_per_second",
        Kind.NUMBER,
        _OPTIONAL,
        "API calls a second; above 10 the appliance cuts connections.",
    ),
    Argument("calls_in_flight", Kind.NUMBER, _OPTIONAL, "API calls at the same time."),
    Argument("timeout_seconds", Kind.NUMBER, _OPTIONAL, "Time an answer may take."),
    Argument(
        "adopt_identical", Kind.BOOL, _OPTIONAL, "Takes over an object that is already exactly as planned."
    ),
    Argument("allow_replaced_unit", Kind.BOOL, _OPTIONAL, "Goes on when another box answers than last time."),
    Argument("allow_lockout", Kind.BOOL, _OPTIONAL, "Allows changes that may cut the provider's own access."),
    _text(
        "offline_snapshot",
        _OPTIONAL,
        "File with a snapshot that answers all reads, for plans without reach; nothing is written then.",
    ),
)
