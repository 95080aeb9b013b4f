"""Calls about the provider as a whole: what it offers, its configuration, its functions."""

from __future__ import annotations

import logging
import threading
from typing import Any

from .base_calls import BaseCalls
from .binding import BoundSchema
from .codec import ValueTypeError, pack, type_codec, unpack
from .diagnostics import ProviderError
from .function import Function
from .messages import wire
from .outcome import attempt
from .resource import ConfigureContext, Provider, ValidateContext
from .schema_message import function_message, identity_message, schema_response, set_capabilities

__all__ = ["ProviderCalls"]

_log = logging.getLogger(__name__)


class ProviderCalls(BaseCalls):
    """Answers for the provider block."""

    def __init__(self, provider: Provider, *, stop: threading.Event) -> None:
        super().__init__(provider, stop=stop)
        self._block: BoundSchema | None = None

    @property
    def block(self) -> BoundSchema:
        """The schema of the provider block."""
        if self._block is None:
            self._block = BoundSchema(self.provider.schema)
        return self._block

    def get_metadata(self, _: Any) -> Any:
        """Names only."""
        response = wire()["GetMetadata.Response"]()
        set_capabilities(response.server_capabilities)
        for name in self.provider.resource_names():
            response.resources.add(type_name=name)
        for name in self.provider.data_source_names():
            response.data_sources.add(type_name=name)
        for name in self.provider.functions():
            response.functions.add(name=name)
        return response

    def get_provider_schema(self, _: Any) -> Any:
        """All schemas; prepared bytes where the provider has them."""
        prepared = self.provider.serialized_schemas()
        return schema_response(self.provider) if prepared is None else prepared

    def get_resource_identity_schemas(self, _: Any) -> Any:
        """The identities of those resources that have one."""
        response = wire()["GetResourceIdentitySchemas.Response"]()
        for name in self.provider.resource_names():
            identity = self.provider.resource(name).identity
            if identity is not None:
                response.identity_schemas[name].CopyFrom(identity_message(identity))
        return response

    def validate_provider_config(self, request: Any) -> Any:
        """Check the provider block."""
        config = self.block.decode(request.config) or {}
        self.remember_secrets(self.block, config)
        context = ValidateContext(type_name="", stop=self.stop, config=config)
        redactor = self.redactor(self.block)
        self.block.checker.check(config, context.diagnostics)
        attempt(
            lambda: self.provider.validate(context),
            doing="checking the provider block",
            diagnostics=context.diagnostics,
            redactor=redactor,
        )
        return wire()["ValidateProviderConfig.Response"](
            diagnostics=self.messages(context.diagnostics, redactor)
        )

    def configure_provider(self, request: Any) -> Any:
        """Hand the provider block to the provider."""
        config = self.block.decode(request.config) or {}
        self.remember_secrets(self.block, config)
        context = ConfigureContext(
            type_name="", stop=self.stop, config=config, terraform_version=request.terraform_version
        )
        redactor = self.redactor(self.block)
        attempt(
            lambda: self.provider.configure(context),
            doing="configuring the provider",
            diagnostics=context.diagnostics,
            redactor=redactor,
        )
        return wire()["ConfigureProvider.Response"](diagnostics=self.messages(context.diagnostics, redactor))

    def stop_provider(self, _: Any) -> Any:
        """Ctrl-C: tell whoever waits to give up; work that is under way is finished."""
        _log.info("asked to stop")
        self.stop.set()
        return wire()["StopProvider.Response"]()

    def get_functions(self, _: Any) -> Any:
        """The provider's functions."""
        response = wire()["GetFunctions.Response"]()
        for name, function in self.provider.functions().items():
            response.functions[name].CopyFrom(function_message(function))
        return response

    def call_function(self, request: Any) -> Any:
        """Call one function."""
        make = wire()["CallFunction.Response"]
        function = self.provider.functions().get(request.name)
        if function is None:
            return make(error=wire()["FunctionError"](text=f"this provider has no function {request.name}"))
        try:
            result = _call(function, [unpack(item.msgpack) for item in request.arguments])
        except (ValueError, ProviderError, ValueTypeError) as error:
            return make(error=wire()["FunctionError"](text=str(error)))
        except Exception as error:  # noqa: BLE001 - Terraform must get an answer
            _log.exception("function %s failed", request.name)
            return make(
                error=wire()["FunctionError"](text=f"unexpected {type(error).__name__} in the provider")
            )
        return make(result=wire()["DynamicValue"](msgpack=result))


def _call(function: Function, arguments: list[Any]) -> bytes:
    decoded = []
    for kind, value in zip(function.parameters.values(), arguments, strict=True):
        decoder = type_codec(kind)[0]
        decoded.append(value if decoder is None else decoder(value))
    result = function.call(*decoded)
    return pack(None if result is None else type_codec(function.returns)[1](result))
