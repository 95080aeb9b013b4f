"""Who may reach the appliance and its services, and who may not."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from loadmaster_constructs._framework import Construct
from loadmaster_constructs._owner import owner_of
from loadmaster_constructs._resource import check_place, in_plain_words, refuse
from loadmaster_constructs._text import has_reference, is_text
from loadmaster_constructs.appliance import Appliance
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.l1.packet_filter import AccessListEntryResource
from loadmaster_constructs.virtual_service import VirtualService

__all__ = ["PacketFilter"]

Entries = Sequence[str] | Mapping[str, str]


class PacketFilter(Construct):
    """Lists of addresses that the packet filter lets in or keeps out, for the appliance or for one service.

    The filter itself is switched on by ``routing_between_networks="blocked"`` of the appliance. A service can
    have lists of its own from any stack; lists for everything stand in the stack that owns the appliance.

    :param scope: the appliance, or a construct below it.
    :param id: name of the construct.
    :param allow: addresses and networks that get in although ``block`` would keep them out. A mapping gives
        each a comment of at most 127 characters.
    :param block: addresses and networks that are kept out.
    :param service: the service that the lists are for. Left out: everything on the appliance.
    :raises ArgumentError: no address or network, one that is listed twice, or a filter that is off.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        allow: Entries = (),
        block: Entries = (),
        service: VirtualService | None = None,
    ) -> None:
        check_place(scope, id)
        try:
            appliance = _appliance(scope, id, service)
            entries = [*_read("allow", allow), *_read("block", block)]
            _check(entries)
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        try:
            super().__init__(scope, id)
        except RuntimeError as error:
            raise refuse(scope, id, Refusal(in_plain_words(error))) from None
        owner = appliance._estate.owner
        # A filter that is off refuses entries, and one of another stack is on before this one is deployed.
        before = [owner.packet_filter] if owner is appliance and owner.packet_filter else None
        self.entries = tuple(
            AccessListEntryResource(
                self,
                f"{access_list}-{address}",
                list=access_list,
                address=address,
                comment=comment,
                virtual_service_id=None if service is None else service.id,
                depends_on=before,
                provider=appliance._provider_reference,
            )
            for access_list, address, comment in entries
        )
        """The raw resource of each entry."""


def _appliance(scope: Construct, id: str, service: VirtualService | None) -> Appliance:
    appliance: Appliance = owner_of(scope, id) if service is None else Appliance.of(scope, id)
    if service is not None and not isinstance(service, VirtualService):
        raise Refusal(f"service is {service!r}, accepted is a VirtualService", wrong_type=True)
    if service is not None and service._appliance is not appliance:
        raise Refusal(f"service is {service._id!r}, which stands on {service._appliance._path}")
    owner = appliance._estate.owner
    if owner is not None and not owner._filters:
        raise Refusal(
            f"does nothing while the packet filter is off: give {owner._path} "
            "routing_between_networks='blocked'"
        )
    return appliance


def _read(name: Literal["allow", "block"], given: Any) -> Iterator[tuple[Any, str, str | None]]:
    if isinstance(given, str) or not isinstance(given, Sequence | Mapping):
        raise Refusal(f"{name} is {given!r}, accepted is a list such as ['10.0.0.0/8']", wrong_type=True)
    for address in given:
        if not is_text(address) or not (has_reference(address) or _is_network(address)):
            raise Refusal(
                f"{name} has {address!r}, accepted is an address or a network, such as '10.0.0.0/8'"
            )
        yield name, address, given[address] if isinstance(given, Mapping) else None


def _is_network(text: str) -> bool:
    try:
        ipaddress.ip_network(text)
    except ValueError:
        return False
    return True


def _check(entries: Sequence[tuple[str, str, str | None]]) -> None:
    if not entries:
        raise Refusal("lists nothing, accepted is at least one address in allow or block")
    seen: dict[str, str] = {}
    for name, address, _ in entries:
        taken = seen.setdefault(address, name)
        if taken != name or sum(other[1] == address for other in entries) > 1:
            raise Refusal(f"{name} has {address!r}, which stands in {taken} already")
