"""Calls about data sources."""

from __future__ import annotations

from typing import Any

from .base_calls import BaseCalls
from .messages import wire
from .outcome import attempt
from .resource import ValidateContext
from .values import without_unknowns

__all__ = ["DataSourceCalls"]


class DataSourceCalls(BaseCalls):
    """Answers for data blocks."""

    def validate_data_resource_config(self, request: Any) -> Any:
        """Check one data block."""
        bound = self.data_source(request.type_name)
        config = bound.decode(request.config) or {}
        context = ValidateContext(type_name=request.type_name, stop=self.stop, config=config)
        redactor = self.redactor(bound, config)
        bound.checker.check(config, context.diagnostics)
        attempt(
            lambda: bound.data_source.validate(context),
            doing=f"checking data source {request.type_name}",
            diagnostics=context.diagnostics,
            redactor=redactor,
        )
        return wire()["ValidateDataResourceConfig.Response"](
            diagnostics=self.messages(context.diagnostics, redactor)
        )

    def read_data_source(self, request: Any) -> Any:
        """Look it up."""
        bound = self.data_source(request.type_name)
        config = bound.decode(request.config) or {}
        context = ValidateContext(type_name=request.type_name, stop=self.stop, config=config)
        redactor = self.redactor(bound, config)
        outcome = attempt(
            lambda: bound.codec.accept(without_unknowns(bound.data_source.read(context))),
            doing=f"reading data source {request.type_name}",
            diagnostics=context.diagnostics,
            redactor=redactor,
        )
        response = wire()["ReadDataSource.Response"](diagnostics=self.messages(context.diagnostics, redactor))
        if not outcome.failed:
            response.state.CopyFrom(bound.encode(outcome.value))
        return response
