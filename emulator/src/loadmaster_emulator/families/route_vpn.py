"""Tunnels whose traffic is chosen by routes, each described by three files."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import Any

from loadmaster_emulator.answer import DONE, Answer, Listing, Record, data, file
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.route_vpn import RouteVpnHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, missing
from loadmaster_emulator.snapshot_values import Kinds, SnapshotError, SnapshotFamily, objects_of, show_object
from loadmaster_emulator.state.vpn import RoutedTunnel, VpnState
from loadmaster_emulator.store import State
from loadmaster_emulator.tunnels import (
    far_end,
    incomplete,
    is_complete,
    new_name,
    not_found,
    one,
    status,
    tell,
)
from loadmaster_emulator.unit import NOTICE, Unit

_TUNNEL = OBJECTS["RouteVpnConnection"]
_DAEMON = "VPN daemon"
_LOG = "routevpn"
"""Tag of messages about tunnels."""
_SECTION = re.compile(r"^conn\s+\S+\s*$", re.MULTILINE)
_SECRET = re.compile(r"^[^#\n]*:\s*(PSK|RSA|ECDSA|PKCS8|EAP|XAUTH)\s+\S", re.MULTILINE)
_MOST_CHARACTERS = 1_000_000


class RouteVpnFamily:
    """The commands below ``routevpn``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def routevpn_listvpns(self, call: Invocation, /) -> Answer:
        """Every tunnel."""
        del call
        shown = [self._record(name, tunnel) for name, tunnel in self._state.routed.items()]
        return data(Listing(_TUNNEL.wire, shown))

    def routevpn_getvpnconn(self, call: Invocation, /) -> Answer:
        """One tunnel; without a name the only one there is."""
        if not call.text("name"):
            if len(self._state.routed) != 1:
                raise missing("name")
            (only,) = self._state.routed.items()
            return one(call, self._record(*only))
        return one(call, self._record(*self._named(call)))

    def routevpn_createvpnconn(self, call: Invocation, /) -> Answer:
        """A tunnel without files."""
        name = new_name(call.text("name") or "")
        if name in self._state.routed:
            raise already_exists(f"VPN connection {name}")
        self._state.routed[name] = RoutedTunnel()
        return tell(self._unit, _LOG, name, f"created by {call.user}")

    def routevpn_deletevpnconn(self, call: Invocation, /) -> Answer:
        """A tunnel goes with its files, and is taken down before where it is up."""
        name, tunnel = self._named(call)
        if tunnel.started:
            self.routevpn_stopvpnconn(call)
        del self._state.routed[name]
        return tell(self._unit, _LOG, name, f"deleted by {call.user}")

    def routevpn_setipsecconf(self, call: Invocation, /) -> Answer:
        """The file that describes the tunnel; it has a section for a connection."""
        name, tunnel = self._named(call)
        text = _text(call)
        if text is None or not _SECTION.search(text):
            raise Refusal(422, "Invalid IPsec configuration file")
        tunnel.configuration = text
        return tell(self._unit, _LOG, name, f"configuration file replaced by {call.user}")

    def routevpn_setsecretsconf(self, call: Invocation, /) -> Answer:
        """The file with the keys."""
        name, tunnel = self._named(call)
        text = _text(call)
        if text is None or not _SECRET.search(text):
            raise Refusal(422, "Invalid IPsec secrets file")
        tunnel.secrets = text
        return tell(self._unit, _LOG, name, f"secrets file replaced by {call.user}")

    def routevpn_setrouteconf(self, call: Invocation, /) -> Answer:
        """The file with the routes, of which no source tells what it looks like."""
        name, tunnel = self._named(call)
        text = _text(call)
        if text is None or not text.strip():
            raise Refusal(422, "Invalid route file")
        tunnel.routes = text
        return tell(self._unit, _LOG, name, f"route file replaced by {call.user}")

    def routevpn_startvpnconn(self, call: Invocation, /) -> Answer:
        """Bring a tunnel up, which needs the daemon and the files."""
        name, tunnel = self._named(call)
        if not self._state.routed_daemon_runs:
            raise Refusal(422, f"{_DAEMON} is not running")
        if not is_complete(tunnel):
            raise incomplete()
        tunnel.started = True
        return tell(self._unit, _LOG, name, f"started by {call.user}")

    def routevpn_stopvpnconn(self, call: Invocation, /) -> Answer:
        """Take a tunnel down; one that is down stays so."""
        name, tunnel = self._named(call)
        tunnel.started = False
        return tell(self._unit, _LOG, name, f"stopped by {call.user}")

    def routevpn_startdaemon(self, call: Invocation, /) -> Answer:
        """Start the daemon; tunnels stay down until each is started."""
        return self._switch(call, on=True)

    def routevpn_stopdaemon(self, call: Invocation, /) -> Answer:
        """Stop the daemon, and every tunnel with it."""
        for tunnel in self._state.routed.values():
            tunnel.started = False
        return self._switch(call, on=False)

    def routevpn_viewlogs(self, call: Invocation, /) -> Answer:
        """What the unit's log holds about one tunnel, or about all."""
        names = self._asked(call)
        lines = [
            f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(line.time))} {line.text}"
            for line in self._unit.state.unit.log
            if line.tag == _LOG and line.text.partition(": ")[0] in names
        ]
        return _file_of(lines)

    def routevpn_getvpnstatus(self, call: Invocation, /) -> Answer:
        """How one tunnel or all of them stand."""
        lines = [f"{_DAEMON}: {'running' if self._state.routed_daemon_runs else 'stopped'}"]
        for name in self._asked(call):
            tunnel = self._state.routed[name]
            lines.append(
                f"{name}: {status(self._unit.state, tunnel)}, far end {far_end(tunnel) or 'unknown'}"
            )
        return _file_of(lines)

    def routevpn_viewroutes(self, call: Invocation, /) -> Answer:
        """The routes of the unit: to the default gateway, to its own networks, those that somebody added."""
        del call
        unit = self._unit.state.unit
        lines = [f"default via {self._unit.setting('dfltgw')}"] if self._unit.setting("dfltgw") else []
        lines += [
            f"{interface.values['IPAddress']} dev eth{interface.index}"
            for interface in unit.interfaces.values()
            if "IPAddress" in interface.values
        ]
        routes = self._unit.state.shared.unit_wide.routes
        return _file_of([*lines, *(f"{to} via {gateway}" for to, gateway in routes.items())])

    @property
    def _state(self) -> VpnState:
        return self._unit.state.shared.vpn

    def _named(self, call: Invocation) -> tuple[str, RoutedTunnel]:
        name = call.text("name") or ""
        if name not in self._state.routed:
            raise not_found()
        return name, self._state.routed[name]

    def _asked(self, call: Invocation) -> list[str]:
        return [self._named(call)[0]] if call.text("name") else list(self._state.routed)

    def _record(self, name: str, tunnel: RoutedTunnel) -> Record:
        return Record(_TUNNEL, {"name": name, "status": status(self._unit.state, tunnel)})

    def _switch(self, call: Invocation, *, on: bool) -> Answer:
        self._state.routed_daemon_runs = on
        self._unit.changed()
        self._unit.tell(NOTICE, "config", f"{_DAEMON} {'started' if on else 'stopped'} by {call.user}")
        return DONE


def _text(call: Invocation) -> str | None:
    """The file as text; ``None`` for one that is none or is far too large."""
    try:
        text = (call.upload or b"").decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text or len(text) > _MOST_CHARACTERS else text.replace("\r\n", "\n")


def _file_of(lines: list[str]) -> Answer:
    return file("".join(f"{line}\n" for line in lines).encode())


def _show(state: State) -> Kinds:
    shown = [
        show_object(_TUNNEL, {"name": name, "status": status(state, one)})
        for name, one in state.shared.vpn.routed.items()
    ]
    return {_TUNNEL.name: shown} if shown else {}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    """The names; files are in no answer, so that only tunnels that were there before keep theirs."""
    known = state.shared.vpn.routed
    names = [str(shown.get("name") or "") for shown in objects_of(kinds, _TUNNEL.name)]
    if "" in names:
        raise SnapshotError("VPN connection: 'name' is missing")
    state.shared.vpn.routed = {name: known.get(name, RoutedTunnel()) for name in names}


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> RouteVpnHandlers:
    """The family on one appliance."""
    return RouteVpnFamily(parts.unit)
