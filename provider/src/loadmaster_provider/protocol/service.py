"""The calls that Terraform makes, by name."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .change_calls import ChangeCalls
from .data_source_calls import DataSourceCalls
from .diagnostics import Diagnostics
from .messages import wire
from .outcome import attempt, diagnostic_messages
from .provider_calls import ProviderCalls
from .redaction import Redactor
from .resource import Provider
from .resource_calls import ResourceCalls

__all__ = ["Call", "Service"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Call:
    """One remote procedure: parse the request, tell whether answering may block, answer."""

    name: str
    parse: Callable[[bytes], Any]
    may_block: Callable[[Any], bool]
    handler: Callable[[Any], Any]

    def answer(self, request: Any) -> bytes:
        """The serialised answer."""
        started = time.monotonic()
        try:
            message = self.handler(request)
        except Exception as error:  # noqa: BLE001 - Terraform must get an answer
            message = self._failure(error)
        answer: bytes = message if isinstance(message, bytes) else message.SerializeToString()
        if _log.isEnabledFor(logging.DEBUG):
            subject = getattr(request, "type_name", "")
            _log.debug("%s %s took %.1f ms", self.name, subject, (time.monotonic() - started) * 1000)
        return answer

    def _failure(self, error: Exception) -> Any:
        """The answer when not even the schema could be made ready; what Terraform has stored stays as it
        is.
        """
        diagnostics = Diagnostics()

        def fail() -> None:
            raise error

        attempt(fail, doing=f"answering {self.name}", diagnostics=diagnostics, redactor=Redactor)
        return wire()[f"{self.name}.Response"](diagnostics=diagnostic_messages(diagnostics.items, Redactor))


class Service(ProviderCalls, ResourceCalls, ChangeCalls, DataSourceCalls):
    """All calls for one configured provider."""

    def __init__(self, provider: Provider, *, stop: threading.Event) -> None:
        super().__init__(provider, stop=stop)
        self.calls: Mapping[str, Call] = {call.name: call for call in self._make_calls()}

    def close(self) -> None:
        """End the provider."""
        self.provider.close()

    def _make_calls(self) -> list[Call]:
        def never(_: Any) -> bool:
            return False

        def always(_: Any) -> bool:
            return True

        rows: list[tuple[str, Callable[[Any], bool], Callable[[Any], Any]]] = [
            ("GetMetadata", never, self.get_metadata),
            ("GetProviderSchema", never, self.get_provider_schema),
            ("GetResourceIdentitySchemas", never, self.get_resource_identity_schemas),
            ("ValidateProviderConfig", never, self.validate_provider_config),
            ("ConfigureProvider", always, self.configure_provider),
            ("StopProvider", never, self.stop_provider),
            ("GetFunctions", never, self.get_functions),
            ("CallFunction", always, self.call_function),
            ("ValidateResourceConfig", never, self.validate_resource_config),
            ("UpgradeResourceState", never, self.upgrade_resource_state),
            ("UpgradeResourceIdentity", never, self.upgrade_resource_identity),
            ("ReadResource", always, self.read_resource),
            ("PlanResourceChange", self.plan_may_block, self.plan_resource_change),
            ("ApplyResourceChange", always, self.apply_resource_change),
            ("ImportResourceState", always, self.import_resource_state),
            ("MoveResourceState", always, self.move_resource_state),
            ("ValidateDataResourceConfig", never, self.validate_data_resource_config),
            ("ReadDataSource", always, self.read_data_source),
        ]
        return [
            Call(name, wire()[f"{name}.Request"].FromString, may_block, handler)
            for name, may_block, handler in rows
        ]
