"""What all groups of calls share: the provider, its bound schemas and its secrets."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from .binding import BoundDataSource, BoundResource, BoundSchema
from .diagnostics import Diagnostics, ProviderError
from .outcome import diagnostic_messages
from .redaction import Redactor, secret_values
from .resource import Provider

__all__ = ["BaseCalls"]


class BaseCalls:
    """One provider and what is known about it."""

    def __init__(self, provider: Provider, *, stop: threading.Event) -> None:
        self.provider = provider
        self.stop = stop
        self._lock = threading.Lock()
        self._resources: dict[str, BoundResource] = {}
        self._data_sources: dict[str, BoundDataSource] = {}
        self._provider_secrets = Redactor()

    def resource(self, name: str) -> BoundResource:
        """The resource with that type name, made at first use."""
        with self._lock:
            if name not in self._resources:
                if name not in self.provider.resource_names():
                    raise ProviderError(f"this provider has no resource {name}")
                self._resources[name] = BoundResource(self.provider.resource(name))
            return self._resources[name]

    def data_source(self, name: str) -> BoundDataSource:
        """The data source with that type name, made at first use."""
        with self._lock:
            if name not in self._data_sources:
                if name not in self.provider.data_source_names():
                    raise ProviderError(f"this provider has no data source {name}")
                self._data_sources[name] = BoundDataSource(self.provider.data_source(name))
            return self._data_sources[name]

    def remember_secrets(self, bound: BoundSchema, config: Any) -> None:
        """Keep the secrets of the provider block out of every later message."""
        self._provider_secrets.add(secret_values(bound.attributes, config))

    def redactor(self, bound: BoundSchema, *objects: Any) -> Callable[[], Redactor]:
        """Knows the provider's secrets and those in the objects of this call; costs nothing until it is
        used.
        """

        def make() -> Redactor:
            secrets = [text for item in objects for text in secret_values(bound.attributes, item)]
            return self._provider_secrets.joined(secrets)

        return make

    def messages(self, diagnostics: Diagnostics, redactor: Callable[[], Redactor]) -> list[Any]:
        """The diagnostics in wire form."""
        return diagnostic_messages(diagnostics.items, redactor)
