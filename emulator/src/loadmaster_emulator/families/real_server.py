"""Real servers, and the seats of SubVSs as far as they behave like servers."""

from __future__ import annotations

import ipaddress

from loadmaster_emulator.answer import DONE, Answer, Listing, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.real_server import RealServerHandlers
from loadmaster_emulator.defaults import initial
from loadmaster_emulator.health import HealthLog
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.licence import refuse_another_server
from loadmaster_emulator.lookup import canonical, find_seat_or_server, find_server, find_service
from loadmaster_emulator.name_lookup import address_of
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.prerequisites import settle
from loadmaster_emulator.presentation import server_record
from loadmaster_emulator.references import forget_server
from loadmaster_emulator.refusal import Refusal, already_exists, unknown_server
from loadmaster_emulator.store import Seat, Server, Service, Values
from loadmaster_emulator.unit import NOTICE, Unit

_SERVER = OBJECTS["RealServer"]
_COULD_NOT_CREATE = "Couldn't create RS"
_SEAT_KEYS = frozenset(
    field.key for field in OBJECTS["SubVirtualService"].fields if dict(field.writes).get("modrs") is not None
)


class RealServerFamily:
    """``addrs``, ``modrs``, ``delrs``, ``showrs``, ``enablers``, ``disablers``."""

    def __init__(self, unit: Unit, health: HealthLog) -> None:
        self._unit = unit
        self._health = health

    def addrs(self, call: Invocation, /) -> Answer:
        """Add a server, to every SubVS where that is asked for; the answer lists what is new.

        The vendor's Python client breaks at an answer with more than one server, so the others of the
        service cannot be in it.
        """
        service = find_service(self._unit.state, call)
        if service.seats:
            if not call.flag("addtoallsubvs"):
                raise Refusal(422, _COULD_NOT_CREATE)
            targets = [self._unit.state.shared.services[seat.service] for seat in service.seats]
        else:
            targets = [service]
        prepared = [(target, self._prepare(target, call)) for target in targets]
        refuse_another_server(self._unit.state.unit, self._unit.state.shared, targets)
        made = []
        for target, values in prepared:
            server = Server(self._unit.state.next_server(), values)
            target.servers.append(server)
            made.append((target, server))
            self._tell(target, f"real server {server.index} of service {target.index} created by {call.user}")
        return data(Listing("Rs", [server_record(self._unit.state, *one) for one in made]))

    def modrs(self, call: Invocation, /) -> Answer:
        """Change a server, or the seat of a SubVS in its parent."""
        service = find_service(self._unit.state, call)
        place = find_seat_or_server(self._unit.state, service, call)
        if isinstance(place, Seat):
            child = self._unit.state.shared.services[place.service]
            place.values.update(
                {key: value for key, value in call.changes.items() if key in _SEAT_KEYS and value is not None}
            )
            self._tell(child, f"seat {place.index} of service {service.index} changed by {call.user}")
            return DONE
        values = self._settled(place.values, call, service)
        if "dnsname" in call.arguments:
            values["DnsName"] = call.text("dnsname") or ""
        self._refuse_twin(service, values, place)
        self._check_follow(service, values, place)
        place.values = values
        self._tell(service, f"real server {place.index} of service {service.index} changed by {call.user}")
        return DONE

    def delrs(self, call: Invocation, /) -> Answer:
        """Take a server out of a service."""
        service = find_service(self._unit.state, call)
        server = find_server(service, call)
        service.servers.remove(server)
        forget_server(service, server.index)
        self._tell(service, f"real server {server.index} of service {service.index} deleted by {call.user}")
        return DONE

    def showrs(self, call: Invocation, /) -> Answer:
        """One server, still as a list."""
        service = find_service(self._unit.state, call)
        server = find_server(service, call)
        return data(Listing("Rs", [server_record(self._unit.state, service, server)]))

    def enablers(self, call: Invocation, /) -> Answer:
        """Let a server take clients in every service."""
        return self._switch_everywhere(call, on=True)

    def disablers(self, call: Invocation, /) -> Answer:
        """Drain a server in every service."""
        return self._switch_everywhere(call, on=False)

    def _prepare(self, service: Service, call: Invocation) -> Values:
        """The values of a new server; ``Refusal`` where the unit does not create it."""
        address, name = self._resolve(str(call.changes.get("Addr") or ""))
        base = initial(_SERVER, {"Addr": address, "Port": call.changes.get("Port") or 0})
        if name:
            base["DnsName"] = name
        values = self._settled(base, call, service)
        values["Addr"] = address
        if not values.get("non_local") and not self._is_local(address):
            raise Refusal(422, _COULD_NOT_CREATE)
        self._refuse_twin(service, values, None)
        self._check_follow(service, values, None)
        return values

    def _settled(self, base: Values, call: Invocation, service: Service) -> Values:
        return settle(base, call, settings=self._unit.setting, parent=service.values)

    def _resolve(self, text: str) -> tuple[str, str]:
        """Address and host name; a name has to be known to the unit's resolver."""
        address = canonical(text)
        try:
            ipaddress.ip_address(address)
        except ValueError:
            found = address_of(self._unit, text)
            if found is None:
                raise Refusal(422, _COULD_NOT_CREATE) from None
            return found, text
        return address, ""

    def _is_local(self, address: str) -> bool:
        """Whether an interface sits in the server's network; without any of that version nobody can say."""
        wanted = ipaddress.ip_address(address)
        networks = []
        for interface in self._unit.state.unit.interfaces.values():
            for text in (interface.values.get("IPAddress"), *interface.addresses):
                if text:
                    networks.append(ipaddress.ip_interface(str(text)).network)  # noqa: PERF401
        same_version = [network for network in networks if network.version == wanted.version]
        return not same_version or any(wanted in network for network in same_version)

    def _refuse_twin(self, service: Service, values: Values, server: Server | None) -> None:
        for other in service.servers:
            same = all(other.values.get(key) == values.get(key) for key in ("Addr", "Port"))
            if same and other is not server:
                raise already_exists("Real Server")

    def _check_follow(self, service: Service, values: Values, server: Server | None) -> None:
        followed = values.get("Follow")
        before = server.values.get("Follow") if server else 0
        if followed and followed != before and all(one.index != followed for one in service.servers):
            raise unknown_server()

    def _switch_everywhere(self, call: Invocation, *, on: bool) -> Answer:
        name, port = canonical(call.text("rs") or ""), call.number("port")
        found = [
            (service, server)
            for service in self._unit.state.shared.services.values()
            for server in service.servers
            if name in (server.values.get("Addr"), server.values.get("DnsName"))
            and port in (None, server.values.get("Port"))
        ]
        if not found:
            raise unknown_server()
        for service, server in found:
            server.values["Enable"] = on
            self._health.look(service)
        self._unit.changed()
        self._unit.tell(
            NOTICE, "config", f"real server {name} {'enabled' if on else 'disabled'} by {call.user}"
        )
        return DONE

    def _tell(self, service: Service, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)
        self._health.look(service)


def install(parts: Parts) -> RealServerHandlers:
    """The family on one appliance."""
    return RealServerFamily(parts.unit, parts.health)
