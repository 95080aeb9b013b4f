"""The unit's own table of hosts, and looking servers up again that were added by name."""

from __future__ import annotations

import re

from loadmaster_emulator.answer import DONE, Answer, Listing, Record, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.dns import DnsHandlers
from loadmaster_emulator.health import HealthLog
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.lookup import canonical
from loadmaster_emulator.name_lookup import address_of
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, invalid
from loadmaster_emulator.store import Server, Service
from loadmaster_emulator.unit import NOTICE, WARNING, Unit

_HOST = OBJECTS["HostsEntry"]
_NAME = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?")


class DnsFamily:
    """``resolvenow``, ``gethosts``, ``addhostsentry``, ``delhostsentry``."""

    def __init__(self, unit: Unit, health: HealthLog) -> None:
        self._unit = unit
        self._health = health

    def resolvenow(self, call: Invocation, /) -> Answer:
        """Servers go to the addresses that their names have now; without an answer they stay."""
        self._unit.tell(NOTICE, "config", f"names of servers looked up again by {call.user}")
        for service in self._unit.state.shared.services.values():
            for server in service.servers:
                if server.values.get("DnsName"):
                    self._look_up(service, server)
        return DONE

    def gethosts(self, call: Invocation, /) -> Answer:
        """Every host of the table."""
        del call
        shown = [
            Record(_HOST, {"HostIPAddress": address, "HostFqdn": name})
            for address, name in self._hosts.items()
        ]
        return data(Listing(_HOST.wire, shown))

    def addhostsentry(self, call: Invocation, /) -> Answer:
        """A name for an address that has none yet."""
        address, name = _address(call), str(call.changes.get("HostFqdn") or "")
        if not _NAME.fullmatch(name):
            raise invalid("hostfqdn", name)
        if address in self._hosts:
            raise already_exists(f"Host {address}")
        self._hosts[address] = name
        self._tell(f"host {name} added by {call.user}")
        return DONE

    def delhostsentry(self, call: Invocation, /) -> Answer:
        """A host goes."""
        address = _address(call)
        if address not in self._hosts:
            raise Refusal(422, "Host not found")
        name = self._hosts.pop(address)
        self._tell(f"host {name} deleted by {call.user}")
        return DONE

    @property
    def _hosts(self) -> dict[str, str]:
        return self._unit.state.shared.unit_wide.hosts

    def _look_up(self, service: Service, server: Server) -> None:
        name = str(server.values["DnsName"])
        found = address_of(self._unit, name)
        if found is None:
            self._unit.tell(WARNING, "l4d", f"name {name} of real server {server.index} cannot be resolved")
        elif found != server.values.get("Addr"):
            server.values["Addr"] = found
            self._tell(f"real server {server.index} of service {service.index} is at {found} now")
            self._health.look(service)

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _address(call: Invocation) -> str:
    text = str(call.changes.get("HostIPAddress") or call.text("hostip") or "")
    if not text:
        raise invalid("hostip", text)
    return canonical(text)


def install(parts: Parts) -> DnsHandlers:
    """The family on one appliance."""
    return DnsFamily(parts.unit, parts.health)
