"""What has to hold before anything is written to two units that are to be a pair."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import loadmaster
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.identity import refuse_same_box
from loadmaster_provider.pair.members import PLACES, Members, Place
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


def refuse(problems: Iterator[Problem]) -> None:
    """Raise the first problem; nothing was written so far."""
    for problem in problems:
        raise ProviderError(problem.summary, f"{problem.detail} Nothing was changed.", path=problem.path)


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


def licence_problems(members: Members, platform: str | None) -> Iterator[Problem]:
    """Equal licences that allow a pair, on the platform that was named."""
    licences = {}
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
    for place in PLACES:
        licence = licences[place]
        if licence.high_availability is False:
            yield Problem(
                f"the licence of the {place} unit allows no pair",
                "Its licence says that high availability is not part of it.",
            )
        if platform and licence.virtual is not None and licence.virtual != (platform == "virtual"):
            found = "virtual" if licence.virtual else "hardware"
            yield Problem(
                f'platform is "{platform}", and the {place} unit is {found}',
                f'Its licence says so. Write platform = "{found}", or leave it out.',
                ("platform",),
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
                    f"{name} of the {view.place} unit has {found.shared_address}, which was not made by this "
                    "configuration. To manage the existing pair, import it:\n\n"
                    'import {\n  to = loadmaster_ha_pair.NAME\n  id = "pair"\n}\n\n'
                    "with the name of this resource for NAME.",
                    ("interfaces", MapKey(name), "shared_address"),
                )


def _interface_problems(view: UnitView, name: str, wanted: WantedInterface) -> Iterator[Problem]:
    path: Path = ("interfaces", MapKey(name), "shared_address")
    network, address = view.network(wanted.number), ipaddress.ip_address(wanted.shared_address)
    if wanted.number not in view.interfaces:
        known = ", ".join(interface_name(number) for number in sorted(view.interfaces))
        yield Problem(
            f"the {view.place} unit has no interface {name}",
            f"It has {known}.",
            ("interfaces", MapKey(name)),
        )
    elif network is None:
        yield Problem(
            f"{name} of the {view.place} unit has no address",
            "A shared address needs an address of the unit's own beside it.",
            ("interfaces", MapKey(name)),
        )
    elif address.version != network.version or address not in network:
        yield Problem(
            "the shared address is outside of the interface's network",
            f"{address} is not in {network}, where {name} of the {view.place} unit is.",
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
