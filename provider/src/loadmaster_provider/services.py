"""Naming services: what a reference says, and which virtual service or SubVS it means.

A virtual service is its address, port and protocol, ``10.0.0.50:443/tcp``; a SubVS is its name behind that of
its parent, ``10.0.0.50:443/tcp/mail``. An index is a hint that may mean another service after a restore, so
it is accepted in references and never stored as an identity.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import loadmaster
from loadmaster_provider.diagnostics import is_gone
from loadmaster_provider.protocol import ProviderError
from loadmaster_provider.session import Session

__all__ = [
    "ServiceReference",
    "Services",
    "all_services",
    "ask_service",
    "parse_reference",
    "service_key",
    "service_of",
    "services_at_start",
]

LIST = "services"
"""Name of the shared list of all services."""

Model = Any
_KEY = re.compile(
    r"(?P<address>\[[0-9A-Fa-f:.]+\]|[^\[\]/:\s]+):(?P<port>\d+|\*)/(?P<protocol>tcp|udp)(?:/(?P<name>[^/\s]+))?"
)


def service_key(address: object, port: object, protocol: object) -> str:
    """The id of a virtual service, with the address in its canonical spelling."""
    text = str(address)
    try:
        parsed = ipaddress.ip_address(text)
        text = f"[{parsed}]" if parsed.version == 6 else str(parsed)
    except ValueError:
        pass
    return f"{text}:{port}/{protocol}"


@dataclass(frozen=True, slots=True)
class ServiceReference:
    """A service as somebody wrote it: by key, a SubVS by its parent's key and its name, or by index."""

    key: str = ""
    name: str = ""
    index: int | None = None

    @property
    def text(self) -> str:
        """The reference in its canonical spelling."""
        if self.index is not None:
            return str(self.index)
        return f"{self.key}/{self.name}" if self.name else self.key


def parse_reference(text: str) -> ServiceReference:
    """What a reference says; ``ValueError`` when it is none."""
    written = text.strip()
    if written.isdecimal() and int(written) > 0:
        return ServiceReference(index=int(written))
    match = _KEY.fullmatch(written)
    if match is None:
        raise ValueError(
            f'"{text}" does not name a service; expected its id such as "10.0.0.50:443/tcp" or, '
            'for a SubVS, "10.0.0.50:443/tcp/name", or its index'
        )
    address = match["address"].strip("[]")
    return ServiceReference(
        key=service_key(address, match["port"], match["protocol"]), name=match["name"] or ""
    )


class Services:
    """All services of one list, findable by key and by index."""

    def __init__(self, models: Iterable[Model]) -> None:
        self.by_index: dict[int, Model] = {}
        self.by_key: dict[str, Model] = {}
        for model in models:
            if model.index is not None:
                self.by_index[model.index] = model
        for model in self.by_index.values():
            self.by_key[self.key_of(model)] = model

    def key_of(self, model: Model) -> str:
        """The id of a service; a SubVS whose parent is missing from the list is named by its index."""
        if not is_sub_service(model):
            return service_key(model.address, model.port, model.protocol)
        parent = self.by_index.get(model.parent_index)
        return f"{self.key_of(parent)}/{model.nickname}" if parent is not None else str(model.index)

    def find(self, reference: ServiceReference) -> Model | None:
        """The service meant, or ``None``."""
        if reference.index is not None:
            return self.by_index.get(reference.index)
        return self.by_key.get(reference.text)


def is_sub_service(model: Model) -> bool:
    """Whether this is a SubVS."""
    return bool(model.parent_index)


def all_services(session: Session) -> Services:
    """Every service of the appliance, from one list that all resources of this run share."""
    return session.shared(LIST, lambda client: Services(client.virtual_services.list()))


def services_at_start(session: Session) -> Services:
    """The services as this run first saw them; for plans, which in an apply come between writes."""
    return session.shared(f"{LIST} at the start", lambda _: all_services(session))


def ask_service(client: loadmaster.LoadMaster, reference: ServiceReference) -> Model | None:
    """One service read by itself; ``None`` when the appliance has none of this name."""
    if reference.index is None and reference.name:
        return _ask_sub_service(client, reference)
    try:
        if reference.index is not None:
            return client.virtual_services.show(reference.index)
        service, address = address_of(reference)
        return client.virtual_services.show(service, **address)
    except loadmaster.LoadMasterError as error:
        if is_gone(error):
            return None
        raise


def address_of(reference: ServiceReference) -> tuple[Any, dict[str, Any]]:
    """How commands name the service: its index, or its address with port and protocol."""
    if reference.index is not None:
        return reference.index, {}
    match = _KEY.fullmatch(reference.key)
    assert match is not None
    port = match["port"]
    return match["address"].strip("[]"), {
        "service_port": int(port) if port.isdecimal() else port,
        "service_protocol": match["protocol"],
    }


def _ask_sub_service(client: loadmaster.LoadMaster, reference: ServiceReference) -> Model | None:
    parent = ask_service(client, ServiceReference(key=reference.key))
    if parent is None:
        return None
    for seat in parent.sub_services or ():
        if seat.name == reference.name:
            found = ask_service(client, ServiceReference(index=seat.service_index))
            # the seat tells the name; only the service itself confirms whose it is
            if found is not None and found.parent_index == parent.index:
                return found
    return None


def service_of(session: Session, text: str, *, argument: str = "virtual_service_id") -> Model:
    """The service a resource refers to; ``ProviderError`` when the appliance has none."""
    try:
        reference = parse_reference(text)
    except ValueError as error:
        raise ProviderError("not a service", f"{error}.", path=argument) from None
    found = all_services(session).find(reference)
    if found is None:
        found = ask_service(session.client, reference)
    if found is None:
        raise ProviderError(
            "no such service",
            f'{argument} is "{text}", and the appliance has no such service. '
            "Refer to the resource's id, so that Terraform makes it first.",
            path=argument,
        )
    return found
