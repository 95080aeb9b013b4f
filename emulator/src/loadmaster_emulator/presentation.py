"""Services, servers and seats as answers show them: stored values, and what follows from the rest."""

from __future__ import annotations

from .answer import Record, Shown
from .contract import OBJECTS
from .health import seat_status, server_status, service_status
from .store import Seat, Server, Service, State

NO_NAME = "-"
_HIDDEN = "********"


def service_record(state: State, service: Service) -> Record:
    """A service with everything behind it."""
    seat = seat_of(state, service)
    rules = {key: tuple(names) for key, names in service.rules.items()}
    values: dict[str, Shown] = {
        **service.values,
        **rules,
        **dict.fromkeys(service.secrets, _HIDDEN),
        "Status": service_status(state, service),
        "Index": service.index,
        "Layer": 4 if service.values.get("ForceL7") is False else 7,
        "IsTransparent": 1 if is_transparent(service) else 0,
        "NumberOfRSs": len(service.places),
        "MasterVS": bool(service.seats),
        "MasterVSID": service.parent or 0,
        "NRules": sum(len(one.rules) for one in service.places),
        "NRequestRules": len(service.rules.get("RequestRules", ())),
        "NResponseRules": len(service.rules.get("ResponseRules", ())),
        "NMatchBodyRules": len(service.rules.get("MatchBodyRules", ())),
        "NPreProcessRules": len(service.rules.get("PreProcessRules", ())),
    }
    if len(service.places) <= 1:
        values["RsMinimum"] = 0
    if seat is not None:
        values["Enable"] = seat.values.get("Enable", True)
        values["MatchRules"] = tuple(seat.rules)
        values["VSPort"] = 0
    if service.seats:
        values["SubVS"] = [seat_record(state, one) for one in service.seats]
    if service.servers:
        values["Rs"] = [server_record(state, service, one) for one in service.servers]
    return Record(OBJECTS["VirtualService"], values)


def seat_of(state: State, service: Service) -> Seat | None:
    """The seat of a SubVS in its parent; ``None`` for a virtual service."""
    parent = state.shared.services.get(service.parent or 0)
    if parent is None:
        return None
    return next((seat for seat in parent.seats if seat.service == service.index), None)


def is_transparent(service: Service) -> bool:
    """Whether servers see client addresses: encrypting towards them rules it out whatever is stored."""
    values = service.values
    encrypted = values.get("SSLReencrypt") is True or values.get("SSLReverse") is True
    return values.get("Transparent") is True and not encrypted


def server_record(state: State, service: Service, server: Server) -> Record:
    """A real server."""
    values: dict[str, Shown] = {
        **server.values,
        "Status": server_status(state, server),
        "VSIndex": service.index,
        "RsIndex": server.index,
        "Nrules": len(server.rules),
        "MatchRules": tuple(server.rules),
    }
    return Record(OBJECTS["RealServer"], values)


def seat_record(state: State, seat: Seat) -> Record:
    """The place of a SubVS in its parent."""
    name = state.shared.services[seat.service].values.get("NickName")
    values: dict[str, Shown] = {
        **seat.values,
        "Status": seat_status(state, seat),
        "VSIndex": seat.service,
        "RsIndex": seat.index,
        "Name": name or NO_NAME,
        "MatchRules": tuple(seat.rules),
    }
    return Record(OBJECTS["SubVirtualService"], values)
