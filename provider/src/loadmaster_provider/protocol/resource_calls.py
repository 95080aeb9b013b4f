"""Calls that check, read, import or convert a resource without changing it."""

from __future__ import annotations

from typing import Any

from .base_calls import BaseCalls
from .binding import BoundResource, duplicate
from .codec import parse_json, unpack
from .diagnostics import ProviderError
from .equality import equal_objects, keep_spelling
from .messages import wire
from .outcome import attempt
from .private_state import decode_private, encode_private
from .resource import ImportContext, MoveContext, ReadContext, UpgradeContext, ValidateContext
from .stored_state import fits_schema
from .values import Object, without_unknowns

__all__ = ["ResourceCalls"]


class ResourceCalls(BaseCalls):
    """Answers that do not change anything."""

    def validate_resource_config(self, request: Any) -> Any:
        """Check one resource block."""
        bound = self.resource(request.type_name)
        config = bound.decode(request.config) or {}
        context = ValidateContext(type_name=request.type_name, stop=self.stop, config=config)
        redactor = self.redactor(bound, config)
        bound.checker.check(
            config,
            context.diagnostics,
            write_only_allowed=request.client_capabilities.write_only_attributes_allowed,
        )
        if bound.has_validate_hook:
            attempt(
                lambda: bound.resource.validate(context),
                doing=f"checking {request.type_name}",
                diagnostics=context.diagnostics,
                redactor=redactor,
            )
        return wire()["ValidateResourceConfig.Response"](
            diagnostics=self.messages(context.diagnostics, redactor)
        )

    def upgrade_resource_state(self, request: Any) -> Any:
        """Bring a stored state into the form of today's schema."""
        bound = self.resource(request.type_name)
        make = wire()["UpgradeResourceState.Response"]
        if not request.raw_state.json:
            raise ProviderError(
                f"the state of {request.type_name} is in the format of Terraform 0.11, which is not supported"
            )
        stored = parse_json(request.raw_state.json)
        if request.version == bound.schema.version and fits_schema(bound.attributes, stored):
            return make(upgraded_state=wire()["DynamicValue"](json=request.raw_state.json))
        context = UpgradeContext(
            type_name=request.type_name, stop=self.stop, version=request.version, state=stored
        )
        redactor = self.redactor(bound, stored)

        def upgrade() -> Object | None:
            current = request.version == bound.schema.version
            return bound.from_json(stored if current else bound.resource.upgrade(context))

        outcome = attempt(
            upgrade,
            doing=f"upgrading the state of {request.type_name}",
            diagnostics=context.diagnostics,
            redactor=redactor,
        )
        response = make(diagnostics=self.messages(context.diagnostics, redactor))
        if not outcome.failed:
            response.upgraded_state.CopyFrom(bound.encode(outcome.value))
        return response

    def upgrade_resource_identity(self, request: Any) -> Any:
        """Identities have had one form so far."""
        identity = wire()["ResourceIdentityData"](
            identity_data=wire()["DynamicValue"](json=request.raw_identity.json)
        )
        return wire()["UpgradeResourceIdentity.Response"](upgraded_identity=identity)

    def read_resource(self, request: Any) -> Any:
        """What the object looks like now."""
        bound = self.resource(request.type_name)
        stored = bound.decode(request.current_state) or {}
        context = ReadContext(
            type_name=request.type_name,
            stop=self.stop,
            state=duplicate(stored),
            private=decode_private(request.private),
            identity=_identity(bound, request, "current_identity"),
        )
        redactor = self.redactor(bound, stored)

        def read() -> Object | None:
            found = bound.resource.read(context)
            return None if found is None else bound.codec.accept(without_unknowns(found))

        outcome = attempt(
            read, doing=f"reading {request.type_name}", diagnostics=context.diagnostics, redactor=redactor
        )
        response = wire()["ReadResource.Response"](
            diagnostics=self.messages(context.diagnostics, redactor), private=encode_private(context.private)
        )
        found = outcome.value
        if outcome.failed or (found is not None and equal_objects(bound.attributes, found, stored)):
            response.new_state.CopyFrom(request.current_state)
            found = stored
        else:
            found = None if found is None else keep_spelling(bound.attributes, found, stored)
            response.new_state.CopyFrom(bound.encode(found))
        if (identity := bound.identity_message(found)) is not None:
            response.new_identity.CopyFrom(identity)
        return response

    def import_resource_state(self, request: Any) -> Any:
        """Find an object that Terraform does not know yet."""
        bound = self.resource(request.type_name)
        context = ImportContext(
            type_name=request.type_name,
            stop=self.stop,
            id=request.id,
            identity=_identity(bound, request, "identity"),
        )
        redactor = self.redactor(bound)

        def find() -> Object:
            state = bound.resource.import_state(context)
            if state is None:
                wanted = f"with id {request.id!r}" if request.id else "with this identity"
                raise ProviderError(
                    f"there is no {request.type_name} {wanted}", "check the id, and on which system it is"
                )
            return bound.codec.accept(without_unknowns(state))

        outcome = attempt(
            find, doing=f"importing {request.type_name}", diagnostics=context.diagnostics, redactor=redactor
        )
        response = wire()["ImportResourceState.Response"](
            diagnostics=self.messages(context.diagnostics, redactor)
        )
        if not outcome.failed:
            response.imported_resources.add(
                type_name=request.type_name,
                state=bound.encode(outcome.value),
                private=encode_private(context.private),
                identity=bound.identity_message(outcome.value),
            )
        return response

    def move_resource_state(self, request: Any) -> Any:
        """Take over an object that was another type of resource."""
        bound = self.resource(request.target_type_name)
        context = MoveContext(
            type_name=request.target_type_name,
            stop=self.stop,
            source_provider=request.source_provider_address,
            source_type=request.source_type_name,
            source_version=request.source_schema_version,
            state=parse_json(request.source_state.json or b"{}"),
            private=decode_private(request.source_private),
        )
        redactor = self.redactor(bound, context.state)
        outcome = attempt(
            lambda: bound.codec.accept(without_unknowns(bound.resource.move(context))),
            doing=f"moving {request.source_type_name} to {request.target_type_name}",
            diagnostics=context.diagnostics,
            redactor=redactor,
        )
        response = wire()["MoveResourceState.Response"](
            diagnostics=self.messages(context.diagnostics, redactor)
        )
        if not outcome.failed:
            response.target_state.CopyFrom(bound.encode(outcome.value))
            response.target_private = encode_private(context.private)
            if (identity := bound.identity_message(outcome.value)) is not None:
                response.target_identity.CopyFrom(identity)
        return response


def _identity(bound: BoundResource, request: Any, field: str) -> Object | None:
    if bound.identity is None or not request.HasField(field):
        return None
    data = getattr(request, field).identity_data
    return unpack(data.msgpack) if data.msgpack else bound.identity.decode(data)
