"""What has to hold before anything is written to two units that are to be a pair."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import loadmaster
from loadmaster.types import Licence
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.identity import refuse_same_box
from loadmaster_provider.pair.members import Members, Place
from loadmaster_provider.pair.view import UnitView, alike, interface_name
from loadmaster_provider.pair.wanted import Wanted, WantedInterface
from loadmaster_provider.protocol import MapKey, Path, ProviderError

__all__ = [
    "Problem",
    "Views",
    "Wanted",
    "address_problems",
    "licence_problems",
    "refuse",
    "taken_problems",
    "unit_problems",
]

Views = Mapping[Place, UnitView]


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason not to begin."""

    summary: str
    detail: str
    path: Path = ()


def refuse(problems: Iterable[Problem]) -> None:
    """Raise the first problem; nothing was written so far."""
    for problem in merged(problems):
        raise ProviderError(problem.summary, f"{problem.detail} Nothing was changed.", path=problem.path)


def merged(problems: Iterable[Problem]) -> list[Problem]:
    """The problems with what both units have in common said once."""
    found: dict[tuple[str, Path], list[str]] = {}
    for problem in problems:
        details = found.setdefault((problem.summary, problem.path), [])
        if problem.detail not in details:
            details.append(problem.detail)
    return [Problem(summary, " ".join(details), path) for (summary, path), details in found.items()]


def unit_problems(views: Views) -> Iterator[Problem]:
    """Two different boxes with one firmware, neither a member of something else."""
    first, second = views["first"], views["second"]
    refuse_same_box([serial for view in (first, second) if (serial := view.serial_number)])
    if first.firmware != second.firmware:
        yield Problem(
            "the units run different firmware",
            f"The first unit runs {first.firmware}, the second {second.firmware}. Update the older one.",
        )
    for place, view in views.items():
        if view.mode not in ("single", place):
            yield Problem(
                f"the {place} unit has another part already",
                f"Its ha_mode is {view.mode}. The order in units says which unit is the first; exchange the "
                "two, or take the unit out of what it belongs to.",
            )


def licence_problems(members: Members, wanted: Wanted) -> Iterator[Problem]:
    """Equal licences that allow a pair, on the platform that was named."""
    licences: dict[Place, Licence] = {}
    for place, client in members:
        with advice(f"read the licence of the {place} unit ({client.url})"):
            try:
                licences[place] = client.licensing.show()
            except loadmaster.UnknownCommand:
                # firmware without the command tells nothing, and a pair was possible before it
                return
    first, second = licences["first"], licences["second"]
    for name, words in (("appliance_model", "models"), ("licence_type", "licences")):
        ours, theirs = getattr(first, name), getattr(second, name)
        if ours and theirs and ours != theirs:
            yield Problem(
                f"the units have different {words}",
                f'The first unit has "{ours}", the second "{theirs}". A pair needs two equal units.',
            )
    for place, licence in licences.items():
        if licence.high_availability is False:
            yield Problem(
                "a licence allows no pair",
                f"High availability is not part of the licence of the {place} unit.",
            )
        yield from _platform_problems(place, licence, wanted)


def _platform_problems(place: Place, licence: Licence, wanted: Wanted) -> Iterator[Problem]:
    if licence.virtual is None:
        return
    found = "virtual" if licence.virtual else "hardware"
    if wanted.platform is not None and wanted.platform != found:
        yield Problem(
            f'platform is "{wanted.platform}", and the licences say "{found}"',
            f"The {place} unit is {found}.",
            ("platform",),
        )
    if licence.virtual and wanted.has_virtual_mac:
        yield Problem(
            "virtual units have no virtual MAC",
            f"The {place} unit is virtual by its licence, and would refuse virtual_mac = true.",
            ("virtual_mac",),
        )


def address_problems(views: Views, wanted: Wanted) -> Iterator[Problem]:
    """Shared addresses inside the networks of both units, and nobody's yet."""
    for name, interface in wanted.interfaces.items():
        for view in views.values():
            yield from _interface_problems(view, name, interface)


def taken_problems(views: Views, wanted: Wanted) -> Iterator[Problem]:
    """Interfaces with another shared address than the wanted one: a pair somebody else has made."""
    for name, interface in wanted.interfaces.items():
        for view in views.values():
            found = view.interfaces.get(interface.number)
            if found and found.shared_address and not alike(found.shared_address, interface.shared_address):
                yield Problem(
                    "the units have another shared address already",
                    f"{name} has {found.shared_address}, which was not made by this configuration. To manage "
                    "the existing pair, import it:\n\n"
                    'import {\n  to = loadmaster_ha_pair.NAME\n  id = "pair"\n}\n\n'
                    "with the name of this resource for NAME.",
                    ("interfaces", MapKey(name), "shared_address"),
                )


def service_problems(members: Members, views: Views, wanted: Wanted) -> Iterator[Problem]:
    """Shared addresses that are new and that a service answers at already."""
    new = {
        name: one
        for name, one in wanted.interfaces.items()
        if any(not _has_shared(view, one) for view in views.values())
    }
    if not new:
        return
    for place, client in members:
        with advice(f"list the services of the {place} unit ({client.url})"):
            services = client.virtual_services.list()
        for name, one in new.items():
            for service in services:
                if service.address and alike(service.address, one.shared_address):
                    yield Problem(
                        "the shared address is a service's already",
                        f"The {place} unit has service {service.address}:{service.port}/{service.protocol}.",
                        ("interfaces", MapKey(name), "shared_address"),
                    )


def _has_shared(view: UnitView, wanted: WantedInterface) -> bool:
    interface = view.interfaces.get(wanted.number)
    return interface is not None and alike(interface.shared_address, wanted.shared_address)


def _interface_problems(view: UnitView, name: str, wanted: WantedInterface) -> Iterator[Problem]:
    path: Path = ("interfaces", MapKey(name), "shared_address")
    network, address = view.network(wanted.number), ipaddress.ip_address(wanted.shared_address)
    if wanted.number not in view.interfaces:
        known = ", ".join(interface_name(number) for number in sorted(view.interfaces))
        yield Problem(
            f"there is no interface {name}",
            f"The {view.place} unit has {known}.",
            ("interfaces", MapKey(name)),
        )
    elif network is None:
        yield Problem(
            f"{name} has no address",
            f"A shared address needs an address of the {view.place} unit's own beside it.",
            ("interfaces", MapKey(name)),
        )
    elif address.version != network.version or address not in network:
        yield Problem(
            "the shared address is outside of the interface's network",
            f"{name} of the {view.place} unit is in {network}, and {address} is not.",
            path,
        )
    elif address in (network.network_address, network.broadcast_address) and network.num_addresses > 2:
        yield Problem(
            "the shared address belongs to no host", f"{address} is the first or last one of {network}.", path
        )
    for number, taken, is_shared in _taken(view):
        if taken == address and not (is_shared and number == wanted.number):
            yield Problem(
                "the shared address is somebody's already",
                f"{address} is an address of {interface_name(number)} of the {view.place} unit.",
                path,
            )


def _taken(view: UnitView) -> Iterator[tuple[int, object, bool]]:
    for number, interface in view.interfaces.items():
        for text in (interface.address, *interface.additional_addresses):
            if text:
                yield number, ipaddress.ip_interface(text).ip, False
        if interface.shared_address:
            yield number, ipaddress.ip_address(interface.shared_address), True
