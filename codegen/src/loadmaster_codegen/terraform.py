"""What Terraform sees of the description: resources with arguments and results.

The raw constructs are printed from this view. The provider's own schemas follow the same rules; a test
compares the two through Terraform itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from loadmaster_codegen.model import (
    ApiObject,
    Default,
    Description,
    Family,
    Field,
    Resource,
    Setting,
    SettingOwner,
    Value,
    ValueType,
)

__all__ = ["Argument", "Kind", "Mode", "TerraformResource", "provider_arguments", "terraform_resources"]


class Kind(StrEnum):
    """Terraform's type of an argument."""

    BOOL = "bool"
    NUMBER = "number"
    STRING = "string"
    LIST = "list"
    """A list of strings."""
    SET = "set"
    """A set of strings."""
    MAP = "map"
    """A map of strings."""
    NESTED_MAP = "nested_map"
    """A map of objects with arguments of their own."""


class Mode(StrEnum):
    """Who gives an argument its value."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    """Leaving it out means that it has no value."""
    OPTIONAL_COMPUTED = "optional_computed"
    """Leaving it out means its default, or what the appliance has."""
    COMPUTED = "computed"
    """A result; nobody writes it."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument or result of a resource."""

    name: str
    kind: Kind
    mode: Mode
    doc: str
    value: Value | None = None
    """Limits of the value, where the description knows some."""
    choices: tuple[str, ...] = ()
    """The accepted words, where the set is closed."""
    default: Default | None = None
    write_only: bool = False
    """Handed to the provider and kept nowhere."""
    deprecated: str | None = None
    arguments: tuple[Argument, ...] = ()
    """Of a nested map: the arguments of each member."""

    @property
    def writable(self) -> bool:
        """Whether a configuration may hold it."""
        return self.mode is not Mode.COMPUTED


@dataclass(frozen=True, slots=True)
class TerraformResource:
    """One resource type, under its name without the provider's prefix."""

    name: str
    module: str
    """Name of the Python module that holds it: its family, or its own name for settings."""
    doc: str
    arguments: tuple[Argument, ...] = field(default=())


_KINDS = {
    ValueType.BOOL: Kind.BOOL,
    ValueType.INT: Kind.NUMBER,
    ValueType.PORT: Kind.NUMBER,
    ValueType.LIST: Kind.LIST,
    ValueType.FLAGS: Kind.SET,
}

_ID = Argument("id", Kind.STRING, Mode.COMPUTED, "Name of the object for import and for references.")
_DELETION_PROTECTION = Argument(
    "deletion_protection",
    Kind.BOOL,
    Mode.OPTIONAL_COMPUTED,
    "Refuses to delete the service or to replace it until this is false again.",
    default=Default("value", False),
)
_DRAIN_TIMEOUT = Argument(
    "drain_timeout_seconds",
    Kind.NUMBER,
    Mode.OPTIONAL,
    "Before a server is removed it takes no new clients for at most this long, or until its last connection "
    "has ended.",
    value=Value(ValueType.INT, minimum=0, maximum=86400, unit="seconds"),
)
_EXTRA_PARAMETERS = Argument(
    "extra_parameters",
    Kind.MAP,
    Mode.OPTIONAL,
    "Parameters of the appliance that have no argument here, by their wire name.",
)
_SERVICE_ID = Argument(
    "virtual_service_id",
    Kind.STRING,
    Mode.REQUIRED,
    "The `id` of a virtual service or SubVS, or its index as text.",
)
_ON_DESTROY = Argument(
    "on_destroy",
    Kind.STRING,
    Mode.OPTIONAL_COMPUTED,
    "What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what was "
    "found at first.",
    choices=("keep", "restore"),
    default=Default("value", "keep"),
)


def terraform_resources(description: Description) -> tuple[TerraformResource, ...]:
    """Every resource type: families, settings, and those that no single object of the API stands behind."""
    return (
        *_object_resources(description),
        *_settings_resources(description),
        *(resource for resource in _OWN_RESOURCES if _missing(resource.name, description)),
    )


def _missing(name: str, description: Description) -> bool:
    return all(
        name not in family.resources or name == "certificate" for family in description.families.values()
    )


def _object_resources(description: Description) -> Iterator[TerraformResource]:
    own = {resource.name for resource in _OWN_RESOURCES}
    for family in description.families.values():
        for resource in family.resources.values():
            if resource.name not in own:
                yield _object_resource(resource, family, description)


def _object_resource(resource: Resource, family: Family, description: Description) -> TerraformResource:
    arguments = [_ID]
    if resource.parent is not None:
        arguments.append(_SERVICE_ID)
    arguments += _object_arguments(resource, description.find_object(resource.object))
    if resource.companion is not None:
        companion = description.find_object(resource.companion.object)
        names = (*resource.companion.attributes, resource.companion.handle)
        arguments += (_field_argument(companion.fields[name], identity=False) for name in names)
    arguments += _behaviour_arguments(resource, description)
    return TerraformResource(resource.name, family.module, resource.doc, tuple(arguments))


def _object_arguments(resource: Resource, shape: ApiObject) -> Iterator[Argument]:
    for name in resource.attributes:
        if shape.fields[name].value.type in (ValueType.FILE, ValueType.OBJECTS):
            continue
        yield from _with_version(_field_argument(shape.fields[name], identity=name in resource.identity))


def _with_version(argument: Argument) -> Iterator[Argument]:
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


def _field_argument(source: Field, *, identity: bool) -> Argument:
    secret = source.secret or source.value.type is ValueType.SECRET
    return Argument(
        name=source.name,
        kind=_kind(source.value),
        mode=Mode.COMPUTED if source.read_only else _mode(source.default, identity=identity, secret=secret),
        doc=source.doc,
        value=source.value,
        choices=tuple(code.name for code in source.value.codes),
        default=source.default,
        write_only=secret and not source.read_only,
        deprecated=source.deprecated,
    )


def _mode(default: Default, *, identity: bool, secret: bool = False) -> Mode:
    if identity or default.kind == "required":
        return Mode.REQUIRED
    if secret or default.kind == "unset":
        return Mode.OPTIONAL
    return Mode.OPTIONAL_COMPUTED


def _kind(value: Value) -> Kind:
    if any(isinstance(item, str) for item in value.also):
        return Kind.STRING
    return _KINDS.get(value.type, Kind.STRING)


def _behaviour_arguments(resource: Resource, description: Description) -> Iterator[Argument]:
    """Arguments that steer the provider and stand for no parameter of the appliance."""
    if resource.name in ("virtual_service", "sub_virtual_service"):
        servers = _nested_servers(description)
        if servers is not None:
            yield servers
        if resource.name == "virtual_service":
            yield _DELETION_PROTECTION
        yield from (_DRAIN_TIMEOUT, _EXTRA_PARAMETERS)
    elif resource.name == "real_server":
        yield _DRAIN_TIMEOUT


def _nested_servers(description: Description) -> Argument | None:
    for family in description.families.values():
        server = family.resources.get("real_server")
        if server is not None:
            shape = description.find_object(server.object)
            members = tuple(
                argument
                for argument in _object_arguments(server, shape)
                if argument.writable and argument.name not in server.identity
            )
            return Argument(
                "real_servers",
                Kind.NESTED_MAP,
                Mode.OPTIONAL_COMPUTED,
                "The servers behind the service by `address:port`. Left out, they are not managed here.",
                arguments=members,
            )
    return None


def _settings_resources(description: Description) -> Iterator[TerraformResource]:
    for owner in description.owners.values():
        if owner.kind == "group":
            settings = [setting for setting in description.settings.values() if setting.owner == owner.name]
            if settings:
                yield _settings_resource(owner, settings)


def _settings_resource(owner: SettingOwner, settings: list[Setting]) -> TerraformResource:
    arguments: list[Argument] = [_ID]
    for setting in settings:
        arguments += _with_version(_setting_argument(setting))
    return TerraformResource(owner.name, owner.name, owner.doc, (*arguments, _ON_DESTROY))


def _setting_argument(setting: Setting) -> Argument:
    secret = setting.secret or setting.value.type is ValueType.SECRET
    optional = Mode.OPTIONAL if secret else Mode.OPTIONAL_COMPUTED
    return Argument(
        name=setting.name,
        kind=_kind(setting.value),
        mode=Mode.COMPUTED if setting.read_only else optional,
        doc=setting.doc,
        value=setting.value,
        choices=tuple(code.name for code in setting.value.codes),
        default=setting.default,
        write_only=secret and not setting.read_only,
        deprecated=setting.deprecated,
    )


def _text(name: str, mode: Mode, doc: str, *choices: str, write_only: bool = False) -> Argument:
    return Argument(name, Kind.STRING, mode, doc, choices=choices, write_only=write_only)


_OWN_RESOURCES = (
    TerraformResource(
        "certificate",
        "certificate",
        "One certificate with its private key in the appliance's store. A renewal replaces it in place.",
        (
            _ID,
            _text("name", Mode.REQUIRED, "Name of the certificate on the appliance."),
            _text("certificate_pem", Mode.REQUIRED, "Certificate, and the chain behind it, as PEM text."),
            *_with_version(
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
            _ID,
            _SERVICE_ID,
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
            _ID,
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
            _ID,
            _text("name", Mode.REQUIRED, "Wire name of the value, as the `get` command takes it."),
            _text("value", Mode.REQUIRED, "The value as the appliance spells it."),
            _ON_DESTROY,
        ),
    ),
)


def provider_arguments() -> tuple[Argument, ...]:
    """The arguments of the provider block itself."""
    return _PROVIDER


_OPTIONAL = Mode.OPTIONAL
_PROVIDER = (
    _text(
        "name",
        _OPTIONAL,
        "Name of the appliance; credentials are looked up in LOADMASTER_<NAME>_API_KEY and the like.",
    ),
    Argument("units", Kind.LIST, _OPTIONAL, "Address of the appliance, or of both units of a pair, as URLs."),
    _text("shared", _OPTIONAL, "Shared address of a pair, as URL."),
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
)
