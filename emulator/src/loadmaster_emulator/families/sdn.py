"""Controllers of networks. None is ever spoken to: what they know follows from their number and the seed."""

from __future__ import annotations

import ipaddress
import zlib
from collections.abc import Mapping
from typing import Any

from loadmaster_emulator.answer import Answer, Listing, Nested, Record, Section, Shown, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.sdn import SdnHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, invalid, missing
from loadmaster_emulator.snapshot_values import (
    Kinds,
    SnapshotFamily,
    number_of,
    objects_of,
    read_object,
    show_object,
)
from loadmaster_emulator.state.sdn import Controller, SdnState
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import NOTICE, Unit

_CLUSTER, _CONTROLLER = OBJECTS["SdnCluster"], OBJECTS["SdnController"]
_FIRST_CLUSTER = 1
_HIDDEN = "********"
_ADAPTIVE = "sdn-adaptive"
_SWITCHES = 3


class SdnFamily:
    """``addsdncontroller`` and what follows."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def getsdncontroller(self, call: Invocation, /) -> Answer:
        """Every controller, by group."""
        del call
        return self._all()

    sdninfo = getsdncontroller

    def addsdncontroller(self, call: Invocation, /) -> Answer:
        """A controller more."""
        made = Controller(call.number("clid") or _FIRST_CLUSTER)
        self._change(made, call)
        self._state.last_controller += 1
        number = self._state.last_controller
        self._state.controllers[number] = made
        return self._tell(f"SDN controller {number} added by {call.user}")

    def modsdncontroller(self, call: Invocation, /) -> Answer:
        """Change what was sent."""
        number, controller = self._named(call)
        self._change(controller, call)
        controller.cluster = call.number("clid") or controller.cluster
        return self._tell(f"SDN controller {number} changed by {call.user}")

    def delsdncontroller(self, call: Invocation, /) -> Answer:
        """A controller goes, or a whole group."""
        number, cluster = call.number("cid"), call.number("clid")
        if number is None and cluster is None:
            raise missing("cid")
        gone = [
            one
            for one, controller in self._state.controllers.items()
            if number in (None, one) and cluster in (None, controller.cluster)
        ]
        if not gone:
            raise _unknown()
        for one in gone:
            del self._state.controllers[one]
        shown = ", ".join(map(str, gone))
        return self._tell(f"SDN controllers {shown} deleted by {call.user}")

    def sdndeviceinfo(self, call: Invocation, /) -> Answer:
        """The switches that a controller knows."""
        number, _ = self._named(call)
        return data(Nested("devices", "device", self._switches(number)))

    def sdnpathinfo(self, call: Invocation, /) -> Answer:
        """A way through the switches to each server of the services that are scheduled by it."""
        number, _ = self._named(call)
        first, *others = self._switches(number)
        paths = [
            f"{service.index} {server.values['Addr']}:{server.values['Port']}"
            f" {first} {others[server.index % len(others)]}"
            for service in self._unit.state.shared.services.values()
            if service.values.get("Schedule") == _ADAPTIVE
            for server in service.servers
        ]
        return data(Nested("paths", "path", tuple(paths)))

    @property
    def _state(self) -> SdnState:
        return self._unit.state.shared.sdn

    def _named(self, call: Invocation) -> tuple[int, Controller]:
        number = call.number("cid") or 0
        if number not in self._state.controllers:
            raise _unknown()
        return number, self._state.controllers[number]

    def _change(self, controller: Controller, call: Invocation) -> None:
        """Take over what was sent; nothing where the address is none or another controller has it."""
        values = dict(controller.values)
        for key, value in call.changes.items():
            if key == "password":
                continue
            if value is None:
                values.pop(key, None)
            else:
                values[key] = value
        _check_address(call, values.get("ipv4"))
        place = (values.get("ipv4"), values.get("port"))
        for other in self._state.controllers.values():
            if other is not controller and (other.values["ipv4"], other.values["port"]) == place:
                raise already_exists(f"SDN controller {place[0]}")
        controller.values = values
        if "password" in call.changes:
            controller.password = str(call.changes["password"] or "")

    def _switches(self, number: int) -> tuple[str, ...]:
        """Names of switches as OpenFlow writes them, the same whenever they are asked for."""
        found = []
        for place in range(_SWITCHES):
            digest = zlib.crc32(f"{self._unit.state.seed}/{number}/{place}".encode())
            found.append(":".join(f"{byte:02x}" for byte in (0, 0, *digest.to_bytes(4), number % 256, place)))
        return tuple(found)

    def _all(self) -> Answer:
        groups: dict[int, list[Record]] = {}
        for number, controller in self._state.controllers.items():
            groups.setdefault(controller.cluster, []).append(Record(_CONTROLLER, _shown(number, controller)))
        shown = [
            Record(_CLUSTER, {"id": cluster, "controller": members})
            for cluster, members in sorted(groups.items())
        ]
        return data(Section("controllers", (Listing(_CLUSTER.wire, shown),)))

    def _tell(self, text: str) -> Answer:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)
        return self._all()


def _unknown() -> Refusal:
    return Refusal(422, "Unknown SDN controller")


def _check_address(call: Invocation, address: object) -> None:
    if not address:
        raise invalid("ipv4", "")
    if ipaddress.ip_address(str(address)).version != 4:
        raise invalid(call.specs["ipv4"].wire, str(address))


def _shown(number: int, controller: Controller) -> dict[str, Shown]:
    values: dict[str, Shown] = {"https": False, **controller.values, "id": number}
    if controller.password:
        values["password"] = _HIDDEN
    return values


def _show(state: State) -> Kinds:
    controllers = state.shared.sdn.controllers
    shown = [
        {
            "id": cluster,
            "controllers": [
                show_object(_CONTROLLER, _shown(number, one))
                for number, one in controllers.items()
                if one.cluster == cluster
            ],
        }
        for cluster in sorted({one.cluster for one in controllers.values()})
    ]
    return {_CLUSTER.name: shown} if shown else {}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    known = state.shared.sdn.controllers
    found: dict[int, Controller] = {}
    for group in objects_of(kinds, _CLUSTER.name):
        for shown in objects_of(group, "controllers"):
            number = number_of(shown, "id")
            values = read_object(_CONTROLLER, shown, f"SDN controller {number}")
            values.pop("password", None)
            password = known[number].password if number in known else ""
            found[number] = Controller(number_of(group, "id"), values, password)
    state.shared.sdn.controllers = dict(sorted(found.items()))
    state.shared.sdn.last_controller = max([state.shared.sdn.last_controller, *found])


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> SdnHandlers:
    """The family on one appliance."""
    return SdnFamily(parts.unit)
