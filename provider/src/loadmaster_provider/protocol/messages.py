"""The protocol's messages, made at run time from the table below.

Generated modules would tie the provider to one protobuf release; classes made from a descriptor work with
any. The table holds field numbers, names and types of the calls that this layer answers, and nothing else of
the protocol.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

__all__ = ["Wire", "wire"]

Wire = Mapping[str, Any]

_PACKAGE = "tfplugin6"

# message: fields, each "number name type"; "*" marks a repeated field, "a|b" a map from a to b, "?" a member
# of a oneof
_MESSAGES: dict[str, str] = {
    "DynamicValue": "1 msgpack bytes, 2 json bytes",
    "AttributePath": "1 steps *AttributePath.Step",
    "AttributePath.Step": "1 attribute_name ?string, 2 element_key_string ?string, 3 element_key_int ?int64",
    "Diagnostic": "1 severity int32, 2 summary string, 3 detail string, 4 attribute AttributePath",
    "FunctionError": "1 text string, 2 function_argument ?int64",
    "RawState": "1 json bytes, 2 flatmap string|string",
    "ResourceIdentityData": "1 identity_data DynamicValue",
    "ResourceIdentitySchema": (
        "1 version int64, 2 identity_attributes *ResourceIdentitySchema.IdentityAttribute"
    ),
    "ResourceIdentitySchema.IdentityAttribute": (
        "1 name string, 2 type bytes, 3 required_for_import bool, 4 optional_for_import bool,"
        " 5 description string"
    ),
    "Schema": "1 version int64, 2 block Schema.Block",
    "Schema.Block": (
        "1 version int64, 2 attributes *Schema.Attribute, 4 description string, 5 description_kind int32,"
        " 6 deprecated bool"
    ),
    "Schema.Attribute": (
        "1 name string, 2 type bytes, 10 nested_type Schema.Object, 3 description string, 4 required bool,"
        " 5 optional bool, 6 computed bool, 7 sensitive bool, 8 description_kind int32, 9 deprecated bool,"
        " 11 write_only bool"
    ),
    "Schema.Object": "1 attributes *Schema.Attribute, 3 nesting int32",
    "Function": (
        "1 parameters *Function.Parameter, 3 return Function.Return, 4 summary string, 5 description string,"
        " 6 description_kind int32"
    ),
    "Function.Parameter": "1 name string, 2 type bytes, 5 description string, 6 description_kind int32",
    "Function.Return": "1 type bytes",
    "ServerCapabilities": (
        "1 plan_destroy bool, 2 get_provider_schema_optional bool, 3 move_resource_state bool"
    ),
    "ClientCapabilities": "1 deferral_allowed bool, 2 write_only_attributes_allowed bool",
    "TypeName": "1 type_name string",
    "FunctionName": "1 name string",
    "GetMetadata.Request": "",
    "GetMetadata.Response": (
        "1 server_capabilities ServerCapabilities, 2 diagnostics *Diagnostic, 3 data_sources *TypeName,"
        " 4 resources *TypeName, 5 functions *FunctionName"
    ),
    "GetProviderSchema.Request": "",
    "GetProviderSchema.Response": (
        "1 provider Schema, 2 resource_schemas string|Schema, 3 data_source_schemas string|Schema,"
        " 4 diagnostics *Diagnostic, 6 server_capabilities ServerCapabilities, 7 functions string|Function"
    ),
    "GetFunctions.Request": "",
    "GetFunctions.Response": "1 functions string|Function, 2 diagnostics *Diagnostic",
    "CallFunction.Request": "1 name string, 2 arguments *DynamicValue",
    "CallFunction.Response": "1 result DynamicValue, 2 error FunctionError",
    "ValidateProviderConfig.Request": "1 config DynamicValue",
    "ValidateProviderConfig.Response": "2 diagnostics *Diagnostic",
    "ConfigureProvider.Request": (
        "1 terraform_version string, 2 config DynamicValue, 3 client_capabilities ClientCapabilities"
    ),
    "ConfigureProvider.Response": "1 diagnostics *Diagnostic",
    "ValidateResourceConfig.Request": (
        "1 type_name string, 2 config DynamicValue, 3 client_capabilities ClientCapabilities"
    ),
    "ValidateResourceConfig.Response": "1 diagnostics *Diagnostic",
    "ValidateDataResourceConfig.Request": "1 type_name string, 2 config DynamicValue",
    "ValidateDataResourceConfig.Response": "1 diagnostics *Diagnostic",
    "UpgradeResourceState.Request": "1 type_name string, 2 version int64, 3 raw_state RawState",
    "UpgradeResourceState.Response": "1 upgraded_state DynamicValue, 2 diagnostics *Diagnostic",
    "GetResourceIdentitySchemas.Request": "",
    "GetResourceIdentitySchemas.Response": (
        "1 identity_schemas string|ResourceIdentitySchema, 2 diagnostics *Diagnostic"
    ),
    "UpgradeResourceIdentity.Request": "1 type_name string, 2 version int64, 3 raw_identity RawState",
    "UpgradeResourceIdentity.Response": "1 upgraded_identity ResourceIdentityData, 2 diagnostics *Diagnostic",
    "ReadResource.Request": (
        "1 type_name string, 2 current_state DynamicValue, 3 private bytes,"
        " 6 current_identity ResourceIdentityData"
    ),
    "ReadResource.Response": (
        "1 new_state DynamicValue, 2 diagnostics *Diagnostic, 3 private bytes,"
        " 5 new_identity ResourceIdentityData"
    ),
    "PlanResourceChange.Request": (
        "1 type_name string, 2 prior_state DynamicValue, 3 proposed_new_state DynamicValue,"
        " 4 config DynamicValue,"
        " 5 prior_private bytes, 8 prior_identity ResourceIdentityData"
    ),
    "PlanResourceChange.Response": (
        "1 planned_state DynamicValue, 2 requires_replace *AttributePath, 3 planned_private bytes,"
        " 4 diagnostics *Diagnostic, 7 planned_identity ResourceIdentityData"
    ),
    "ApplyResourceChange.Request": (
        "1 type_name string, 2 prior_state DynamicValue, 3 planned_state DynamicValue, 4 config DynamicValue,"
        " 5 planned_private bytes, 7 planned_identity ResourceIdentityData"
    ),
    "ApplyResourceChange.Response": (
        "1 new_state DynamicValue, 2 private bytes, 3 diagnostics *Diagnostic,"
        " 5 new_identity ResourceIdentityData"
    ),
    "ImportResourceState.Request": "1 type_name string, 2 id string, 4 identity ResourceIdentityData",
    "ImportResourceState.ImportedResource": (
        "1 type_name string, 2 state DynamicValue, 3 private bytes, 4 identity ResourceIdentityData"
    ),
    "ImportResourceState.Response": (
        "1 imported_resources *ImportResourceState.ImportedResource, 2 diagnostics *Diagnostic"
    ),
    "MoveResourceState.Request": (
        "1 source_provider_address string, 2 source_type_name string, 3 source_schema_version int64,"
        " 4 source_state RawState, 5 target_type_name string, 6 source_private bytes"
    ),
    "MoveResourceState.Response": (
        "1 target_state DynamicValue, 2 diagnostics *Diagnostic, 3 target_private bytes,"
        " 4 target_identity ResourceIdentityData"
    ),
    "ReadDataSource.Request": "1 type_name string, 2 config DynamicValue",
    "ReadDataSource.Response": "1 state DynamicValue, 2 diagnostics *Diagnostic",
    "StopProvider.Request": "",
    "StopProvider.Response": "1 Error string",
}

_Field = descriptor_pb2.FieldDescriptorProto
_SCALARS = {
    "string": _Field.TYPE_STRING,
    "bytes": _Field.TYPE_BYTES,
    "bool": _Field.TYPE_BOOL,
    "int64": _Field.TYPE_INT64,
    "int32": _Field.TYPE_INT32,
}


@cache
def wire() -> Wire:
    """The message classes by name, e.g. ``wire()["ReadResource.Request"]``."""
    pool = descriptor_pool.DescriptorPool()
    pool.AddSerializedFile(_describe().SerializeToString())
    return {
        name: message_factory.GetMessageClass(pool.FindMessageTypeByName(f"{_PACKAGE}.{name}"))
        for name in _MESSAGES
    }


def _describe() -> descriptor_pb2.FileDescriptorProto:
    file = descriptor_pb2.FileDescriptorProto(name="tfplugin6.proto", package=_PACKAGE, syntax="proto3")
    made: dict[str, descriptor_pb2.DescriptorProto] = {}
    for name in _MESSAGES:
        _message(name, file=file, made=made)
    for name, fields in _MESSAGES.items():
        for field in filter(None, fields.split(",")):
            number, label, kind = field.split()
            _add_field(made[name], name=label, number=int(number), kind=kind, owner=name)
    return file


def _message(
    name: str, *, file: descriptor_pb2.FileDescriptorProto, made: dict[str, descriptor_pb2.DescriptorProto]
) -> descriptor_pb2.DescriptorProto:
    if name not in made:
        outer, _, inner = name.rpartition(".")
        siblings = _message(outer, file=file, made=made).nested_type if outer else file.message_type
        made[name] = siblings.add(name=inner)
    return made[name]


def _add_field(
    message: descriptor_pb2.DescriptorProto, *, name: str, number: int, kind: str, owner: str
) -> None:
    field = message.field.add(name=name, number=number, label=_Field.LABEL_OPTIONAL)
    if "|" in kind:
        entry_name = "".join(part.capitalize() for part in name.split("_")) + "Entry"
        entry = message.nested_type.add(name=entry_name)
        entry.options.map_entry = True
        for position, part in enumerate(kind.split("|"), start=1):
            _add_field(entry, name=("key", "value")[position - 1], number=position, kind=part, owner=owner)
        field.label = _Field.LABEL_REPEATED
        kind = f"{owner}.{entry_name}"
    elif kind[0] == "*":
        field.label = _Field.LABEL_REPEATED
        kind = kind[1:]
    elif kind[0] == "?":
        if not message.oneof_decl:
            message.oneof_decl.add(name="selector")
        field.oneof_index = 0
        kind = kind[1:]
    if kind in _SCALARS:
        field.type = _SCALARS[kind]
    else:
        field.type = _Field.TYPE_MESSAGE
        field.type_name = f".{_PACKAGE}.{kind}"
