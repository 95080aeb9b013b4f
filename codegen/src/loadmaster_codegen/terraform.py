"""What Terraform sees of the description: resources with arguments and results.

The raw constructs are printed from this view. The provider's own schemas follow the same rules; a test
compares the two through Terraform itself.
"""

from __future__ import annotations

from collections.abc import Iterator

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
from loadmaster_codegen.terraform_appliance import APPLIANCE_RESOURCES
from loadmaster_codegen.terraform_own import (
    DELETION_PROTECTION,
    DRAIN_TIMEOUT,
    EXTRA_PARAMETERS,
    ID,
    ON_DESTROY,
    OWN_RESOURCES,
    SERVICE_ID,
    with_version,
)
from loadmaster_codegen.terraform_pair import PAIR_OWNER, pair_resource, pair_settings
from loadmaster_codegen.terraform_shape import Argument, Kind, Mode, TerraformResource

__all__ = ["terraform_resources"]

_KINDS = {
    ValueType.BOOL: Kind.BOOL,
    ValueType.INT: Kind.NUMBER,
    ValueType.PORT: Kind.NUMBER,
    ValueType.LIST: Kind.LIST,
    ValueType.FLAGS: Kind.SET,
}
# what the provider makes by hand stands here by hand too, whether the description has it as a resource or not
_OWN = {resource.name: resource for resource in (*OWN_RESOURCES, *APPLIANCE_RESOURCES)}


def terraform_resources(description: Description) -> tuple[TerraformResource, ...]:
    """Every resource type: families, settings, and those that no single object of the API stands behind."""
    return (
        *_object_resources(description),
        *_settings_resources(description),
        *_OWN.values(),
    )


def _object_resources(description: Description) -> Iterator[TerraformResource]:
    for family in description.families.values():
        for resource in family.resources.values():
            if resource.name not in _OWN:
                yield _object_resource(resource, family, description)


def _object_resource(resource: Resource, family: Family, description: Description) -> TerraformResource:
    arguments = [ID]
    if resource.parent is not None:
        arguments.append(SERVICE_ID)
    arguments += _object_arguments(resource, description.find_object(resource.object))
    if resource.companion is not None:
        companion = description.find_object(resource.companion.object)
        names = (*resource.companion.attributes, resource.companion.handle)
        arguments += (_field_argument(companion.fields[name], identity=False) for name in names)
    arguments += _behaviour_arguments(resource, description)
    return TerraformResource(resource.name, family.module, resource.doc, tuple(arguments))


def _object_arguments(resource: Resource, shape: ApiObject) -> Iterator[Argument]:
    for name in resource.attributes:
        if shape.fields[name].value.type in (ValueType.FILE, ValueType.OBJECT, ValueType.OBJECTS):
            continue
        yield from with_version(_field_argument(shape.fields[name], identity=name in resource.identity))


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
            yield DELETION_PROTECTION
        yield from (DRAIN_TIMEOUT, EXTRA_PARAMETERS)
    elif resource.name == "real_server":
        yield DRAIN_TIMEOUT


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
        elif owner.name == PAIR_OWNER:
            settings = list(pair_settings(description.settings.values()))
            yield pair_resource(owner, [_setting_argument(setting) for setting in settings])


def _settings_resource(owner: SettingOwner, settings: list[Setting]) -> TerraformResource:
    arguments: list[Argument] = [ID]
    for setting in settings:
        arguments += with_version(_setting_argument(setting))
    return TerraformResource(owner.name, owner.name, owner.doc, (*arguments, ON_DESTROY))


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
