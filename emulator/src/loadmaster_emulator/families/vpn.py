"""Tunnels that are described by the networks at their ends, and the IKE daemon."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Any

from loadmaster_emulator.answer import DONE, Answer, Item, Listing, Record, Shown, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.vpn import VpnHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, invalid
from loadmaster_emulator.snapshot_values import (
    Kinds,
    SnapshotError,
    SnapshotFamily,
    objects_of,
    read_object,
    show_object,
)
from loadmaster_emulator.specification import Stored, ValueSpec
from loadmaster_emulator.state.vpn import Tunnel, VpnState
from loadmaster_emulator.store import State
from loadmaster_emulator.tunnels import (
    incomplete,
    is_complete,
    networks,
    new_name,
    not_found,
    one,
    status,
    tell,
)
from loadmaster_emulator.unit import NOTICE, Unit

_TUNNEL = OBJECTS["VpnConnection"]
_TEXT = ValueSpec(type="string")
_DAEMON = "IKE daemon"
_LOG = "ipsec"
"""Tag of messages about tunnels."""


class VpnFamily:
    """``createvpncon`` and what follows, ``listvpns``, and the commands of the daemon."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def listvpns(self, call: Invocation, /) -> Answer:
        """Every tunnel."""
        del call
        shown = [self._record(name, tunnel) for name, tunnel in self._state.tunnels.items()]
        return data(Listing(_TUNNEL.wire, shown))

    def getvpnstatus(self, call: Invocation, /) -> Answer:
        """One tunnel, with its state as it is now."""
        return one(call, self._record(*self._named(call)))

    def createvpncon(self, call: Invocation, /) -> Answer:
        """A tunnel without values, and what suits this end of it."""
        name = new_name(call.text("name") or "")
        if name in self._state.tunnels:
            raise already_exists(f"VPN connection {name}")
        tunnel = self._state.tunnels[name] = Tunnel()
        values = {"status": status(self._unit.state, tunnel), **self._suggestions()}
        tell(self._unit, _LOG, name, f"created by {call.user}")
        return one(call, Record(_TUNNEL, values))

    def deletevpncon(self, call: Invocation, /) -> Answer:
        """A tunnel goes, and is taken down before where it is up."""
        name, tunnel = self._named(call)
        if tunnel.started:
            self.stopvpncon(call)
        del self._state.tunnels[name]
        return tell(self._unit, _LOG, name, f"deleted by {call.user}")

    def setvpnaddr(self, call: Invocation, /) -> Answer:
        """Put those of the four values in place that the command has."""
        name, tunnel = self._named(call)
        tunnel.values = _with_addresses(tunnel, call)
        return tell(self._unit, _LOG, name, f"addresses changed by {call.user}")

    setvpnlocalip = setvpnlocalsubnets = setvpnremoteip = setvpnremotesubnets = setvpnaddr

    def setvpnsecret(self, call: Invocation, /) -> Answer:
        """The identities of both ends, and their key."""
        name, tunnel = self._named(call)
        identities = {key: str(call.changes[key]) for key in ("localID", "remoteID")}
        tunnel.values = {**tunnel.values, **identities}
        tunnel.key = str(call.changes["key"])
        return tell(self._unit, _LOG, name, f"secret changed by {call.user}")

    def setvpnpfsenable(self, call: Invocation, /) -> Answer:
        """Fresh keys for each tunnel, or not."""
        name, tunnel = self._named(call)
        tunnel.values["pfs"] = call.spec.name == "setvpnpfsenable"
        return tell(self._unit, _LOG, name, f"perfect forward secrecy changed by {call.user}")

    setvpnpfsdisable = setvpnpfsenable

    def startvpncon(self, call: Invocation, /) -> Answer:
        """Bring a tunnel up, which needs the daemon and everything set."""
        name, tunnel = self._named(call)
        if not self._state.daemon_runs:
            raise Refusal(422, f"{_DAEMON} is not running")
        if not is_complete(tunnel):
            raise incomplete()
        tunnel.started = True
        return tell(self._unit, _LOG, name, f"started by {call.user}")

    def stopvpncon(self, call: Invocation, /) -> Answer:
        """Take a tunnel down; one that is down stays so."""
        name, tunnel = self._named(call)
        tunnel.started = False
        return tell(self._unit, _LOG, name, f"stopped by {call.user}")

    def startikedaemon(self, call: Invocation, /) -> Answer:
        """Start the daemon; tunnels stay down until each is started."""
        return self._switch(call, on=True)

    def stopikedaemon(self, call: Invocation, /) -> Answer:
        """Stop the daemon, and every tunnel with it."""
        for tunnel in self._state.tunnels.values():
            tunnel.started = False
        return self._switch(call, on=False)

    def statusikedaemon(self, call: Invocation, /) -> Answer:
        """Whether the daemon runs, under a name of our own where ``status`` is taken (unverified)."""
        name = "ikedaemon" if call.dialect == "v2" else "status"
        return data(Item(name, "Running" if self._state.daemon_runs else "Stopped", _TEXT))

    @property
    def _state(self) -> VpnState:
        return self._unit.state.shared.vpn

    def _named(self, call: Invocation) -> tuple[str, Tunnel]:
        name = call.text("name") or ""
        if name not in self._state.tunnels:
            raise not_found()
        return name, self._state.tunnels[name]

    def _record(self, name: str, tunnel: Tunnel) -> Record:
        own: dict[str, Shown] = {"name": name, "status": status(self._unit.state, tunnel)}
        return Record(_TUNNEL, {**tunnel.values, **own})

    def _suggestions(self) -> dict[str, Shown]:
        """The address and network of the interface with the default gateway."""
        for interface in self._unit.state.unit.interfaces.values():
            if interface.values.get("DefaultInterface") is True and "IPAddress" in interface.values:
                at = ipaddress.ip_interface(str(interface.values["IPAddress"]))
                own = str(at.ip)
                return {
                    "defaultLocalIP": own,
                    "defaultLocalSubnets": (str(at.network),),
                    "defaultLocalID": own,
                }
        return {}

    def _switch(self, call: Invocation, *, on: bool) -> Answer:
        self._state.daemon_runs = on
        self._unit.changed()
        self._unit.tell(NOTICE, "config", f"{_DAEMON} {'started' if on else 'stopped'} by {call.user}")
        return DONE


def _with_addresses(tunnel: Tunnel, call: Invocation) -> dict[str, Stored]:
    """The values with those of the call; both ends have to differ and to be of one version of IP."""
    values = dict(tunnel.values)
    for key, value in call.changes.items():
        wire = call.specs[key].wire
        if key.endswith("Subnets"):
            values[key] = networks(wire, value)
        elif not value:
            raise invalid(wire, "")
        else:
            values[key] = value
    ends = [values[key] for key in ("localIP", "remoteIP") if key in values]
    if len(ends) == 2 and not _fit(*map(str, ends)):
        key = "remoteIP" if "remoteIP" in call.changes else "localIP"
        raise invalid(call.specs[key].wire, str(values[key]))
    return values


def _fit(local: str, remote: str) -> bool:
    ends = ipaddress.ip_address(local), ipaddress.ip_address(remote)
    return ends[0] != ends[1] and ends[0].version == ends[1].version


def _show(state: State) -> Kinds:
    shown = [
        show_object(_TUNNEL, {**one.values, "name": name, "status": status(state, one)})
        for name, one in state.shared.vpn.tunnels.items()
    ]
    return {_TUNNEL.name: shown} if shown else {}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    known = state.shared.vpn.tunnels
    found: dict[str, Tunnel] = {}
    for shown in objects_of(kinds, _TUNNEL.name):
        values = read_object(_TUNNEL, shown, "VPN connection")
        if isinstance(shown.get("forward_secrecy"), bool):
            values["pfs"] = shown["forward_secrecy"]
        name = str(values.pop("name", ""))
        if not name:
            raise SnapshotError("VPN connection: 'name' is missing")
        before = known.get(name, Tunnel())
        found[name] = Tunnel(values, before.key, before.started)
    state.shared.vpn.tunnels = found


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> VpnHandlers:
    """The family on one appliance."""
    return VpnFamily(parts.unit)
