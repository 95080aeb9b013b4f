"""The network as the unit's own tools show it: ports, routes, connections, and who answers."""

from __future__ import annotations

import hashlib
import ipaddress
from collections.abc import Iterator

from loadmaster_emulator.name_lookup import address_of
from loadmaster_emulator.state.statistics import PortCount
from loadmaster_emulator.store import Interface
from loadmaster_emulator.traffic.addresses import Half, ends_of, servers_of
from loadmaster_emulator.traffic.flow import chance
from loadmaster_emulator.values import number

from .facts import Machine

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_LISTENING = {"sshd": 22, "snmpd": 161}
_PINGS = 5
_FAR_MILLISECONDS = 8.0


def mac_address(serial: str, index: int) -> str:
    """The Ethernet address of a network port: always the same for the same box."""
    digest = hashlib.sha256(f"{serial}/{index}".encode()).digest()
    return ":".join(f"{byte:02X}" for byte in (0x00, 0x50, 0x56, *digest[:3]))


def ifconfig(machine: Machine) -> str:
    """State and counters of the network ports."""
    blocks = [_port(machine, interface) for interface in machine.unit.state.unit.interfaces.values()]
    blocks.append(
        "lo        Link encap:Local Loopback\n"
        "          inet addr:127.0.0.1  Mask:255.0.0.0\n"
        "          UP LOOPBACK RUNNING  MTU:65536  Metric:1\n"
    )
    return "\n".join(blocks)


def _port(machine: Machine, interface: Interface) -> str:
    own, index = machine.unit.state.unit, interface.index
    lines = [f"eth{index:<7}Link encap:Ethernet  HWaddr {mac_address(own.serial, index)}"]
    addresses = [str(text) for text in (interface.values.get("IPAddress"), *interface.addresses) if text]
    if own.role == "active" and addresses and interface.values.get("SharedIPAddress"):
        # Whoever is active has the address that a pair shares, in the network of its own.
        addresses.append(f"{interface.values['SharedIPAddress']}/{addresses[0].partition('/')[2]}")
    lines += [_addressed(ipaddress.ip_interface(text)) for text in addresses]
    state = "UP BROADCAST MULTICAST" if index in own.failed_links else "UP BROADCAST RUNNING MULTICAST"
    count = machine.counts.ports.get(index, PortCount())
    lines.append(f"          {state}  MTU:{number(interface.values.get('Mtu'), 1500)}  Metric:1")
    for word, size in (("RX", count.bytes_in), ("TX", count.bytes_out)):
        lines.append(f"          {word} packets:{-(-size // 1024)} errors:0 dropped:0 overruns:0")
    lines.append(f"          RX bytes:{count.bytes_in}  TX bytes:{count.bytes_out}")
    return "".join(f"{line}\n" for line in lines)


def _addressed(found: ipaddress.IPv4Interface | ipaddress.IPv6Interface) -> str:
    if found.version == 6:
        return f"          inet6 addr: {found.ip}/{found.network.prefixlen} Scope:Global"
    return f"          inet addr:{found.ip}  Bcast:{found.network.broadcast_address}  Mask:{found.netmask}"


def netstat(machine: Machine) -> str:
    """Routes, then connections: what waits for clients first."""
    lines = ["Kernel IP routing table", "Destination        Gateway         Flags Iface"]
    lines += _routes(machine)
    lines += ["", "Active Internet connections (servers and established)"]
    lines.append("Proto Recv-Q Send-Q Local Address           Foreign Address         State")
    for name, port in _LISTENING.items():
        lines.append(_socket("udp" if name == "snmpd" else "tcp", f"0.0.0.0:{port}", "0.0.0.0:*", "LISTEN"))
    wui = number(machine.unit.setting("wuiport"), 443)
    lines.append(_socket("tcp", f"0.0.0.0:{wui}", "0.0.0.0:*", "LISTEN"))
    for service in machine.unit.state.shared.services.values():
        if service.parent is None and service.values.get("Enable") is not False:
            values = service.values
            place = _place(str(values.get("VSAddress")), str(values.get("VSPort")))
            lines.append(_socket(str(values.get("Protocol") or "tcp"), place, "0.0.0.0:*", "LISTEN"))
    for connection in machine.counts.open_connections:
        ends = ends_of(machine.unit.state, connection)
        if ends is not None:
            lines.append(_established(ends.protocol, ends.outer, is_ours=False))
            lines.append(_established(ends.protocol, ends.inner, is_ours=True))
    return "".join(f"{line}\n" for line in lines)


def _routes(machine: Machine) -> Iterator[str]:
    gateway = machine.unit.setting("dfltgw")
    if gateway:
        yield f"{'0.0.0.0/0':18} {gateway!s:15} UG    eth{_index_towards(machine, str(gateway))}"
    for target, router in machine.unit.state.shared.unit_wide.routes.items():
        yield f"{target:18} {router:15} UG    eth{_index_towards(machine, router)}"
    for index, network in _networks(machine):
        yield f"{network!s:18} {'0.0.0.0':15} U     eth{index}"


def _socket(protocol: str, local: str, foreign: str, state: str) -> str:
    return f"{protocol:5}      0      0 {local:23} {foreign:23} {'' if protocol == 'udp' else state}".rstrip()


def _established(protocol: str, half: Half, *, is_ours: bool) -> str:
    source, target = _place(half.source, half.source_port), _place(half.target, half.target_port)
    local, foreign = (source, target) if is_ours else (target, source)
    return _socket(protocol, local, foreign, "ESTABLISHED")


def _place(address: str, port: int | str) -> str:
    return f"{address}:{port}"


def ping(machine: Machine, host: str, interface: int | None, *, version: int) -> str:
    """What comes back from a host."""
    tool = "ping" if version == 4 else "ping6"
    target = find(machine, host, version=version)
    if target is None:
        return f"{tool}: unknown host {host}\n"
    if interface is not None and interface not in machine.unit.state.unit.interfaces:
        return f"{tool}: unknown iface eth{interface}\n"
    distance = milliseconds_to(machine, target)
    lines = [f"PING {host} ({target}) 56(84) bytes of data."]
    times = []
    for turn in range(1, _PINGS + 1):
        if distance is not None:
            times.append(distance * (0.8 + machine.luck("ping", host, turn) * 0.4))
            lines.append(f"64 bytes from {target}: icmp_seq={turn} ttl=64 time={times[-1]:.3f} ms")
    lost = round((_PINGS - len(times)) * 100 / _PINGS)
    lines += ["", f"--- {host} ping statistics ---"]
    lines.append(
        f"{_PINGS} packets transmitted, {len(times)} received, {lost}% packet loss, time {_PINGS - 1}000ms"
    )
    if times:
        average = sum(times) / len(times)
        lines.append(f"rtt min/avg/max = {min(times):.3f}/{average:.3f}/{max(times):.3f} ms")
    return "".join(f"{line}\n" for line in lines)


def traceroute(machine: Machine, host: str) -> str:
    """The routers on the way to a host."""
    target = find(machine, host)
    if target is None:
        return f"traceroute: unknown host {host}\n"
    lines = [f"traceroute to {host} ({target}), 30 hops max, 38 byte packets"]
    distance, way = milliseconds_to(machine, target), _way(machine, target)
    for hop, router in enumerate(way, start=1):
        far = (distance or 1.0) * hop / (len(way) + 1)
        lines.append(f"{hop:2}  {router} ({router})  " + "  ".join(f"{far:.3f} ms" for _ in range(3)))
    if distance is None:
        lines += [f"{hop:2}  * * *" for hop in range(len(way) + 1, 31)]
    else:
        lines.append(f"{len(way) + 1:2}  {target} ({target})  " + "  ".join([f"{distance:.3f} ms"] * 3))
    return "".join(f"{line}\n" for line in lines)


def find(machine: Machine, host: str, *, version: int | None = None) -> Address | None:
    """The address of a host; ``None`` for a name that nobody knows, and for the other version."""
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        text = address_of(machine.unit, host)
        if text is None:
            return None
        found = ipaddress.ip_address(text)
    return found if version in (None, found.version) else None


def milliseconds_to(machine: Machine, target: Address) -> float | None:
    """How long a host takes to answer; ``None`` for one that does not.

    In the unit's own networks answers what the unit knows of, but for servers that fail their check; hosts
    elsewhere answer as long as there is a way to them.
    """
    state, text = machine.unit.state, str(target)
    near = 0.2 + chance(state.seed, "distance", text) * 0.4
    if text in _own_addresses(machine) or target.is_loopback:
        return 0.03
    failing = {name.rpartition(":")[0] for name in state.shared.down}
    known = {str(server.values.get("Addr")) for server in servers_of(state)} | {
        str(machine.unit.setting("dfltgw"))
    }
    if any(target in network for _, network in _networks(machine)):
        return near if text in known and text not in failing else None
    if text in failing or not _way(machine, target):
        return None
    return near + _FAR_MILLISECONDS * (1 + 4 * chance(state.seed, "far", text))


def _way(machine: Machine, target: Address) -> list[str]:
    """Routers between the unit and a host that is not in one of its networks."""
    if any(target in network for _, network in _networks(machine)) or str(target) in _own_addresses(machine):
        return []
    routes = {
        ipaddress.ip_network(network): router
        for network, router in machine.unit.state.shared.unit_wide.routes.items()
    }
    fitting = [network for network in routes if target in network]
    gateway = machine.unit.setting("dfltgw")
    first = routes[max(fitting, key=lambda one: one.prefixlen)] if fitting else str(gateway or "")
    if not first:
        return []
    hops = 2 + int(4 * chance(machine.unit.state.seed, "hops", target))
    between = (int(250 * chance(machine.unit.state.seed, "hop", target, hop)) + 1 for hop in range(hops))
    return [first, *(f"198.51.100.{one}" for one in between)]


def _networks(machine: Machine) -> Iterator[tuple[int, ipaddress.IPv4Network | ipaddress.IPv6Network]]:
    for index, interface in machine.unit.state.unit.interfaces.items():
        for text in (interface.values.get("IPAddress"), *interface.addresses):
            if text:
                yield index, ipaddress.ip_interface(str(text)).network


def _own_addresses(machine: Machine) -> set[str]:
    state = machine.unit.state
    own = {
        str(ipaddress.ip_interface(str(text)).ip)
        for interface in state.unit.interfaces.values()
        for text in (interface.values.get("IPAddress"), *interface.addresses)
        if text
    }
    return own | {str(service.values.get("VSAddress")) for service in state.shared.services.values()}


def _index_towards(machine: Machine, address: str) -> int:
    wanted = ipaddress.ip_address(address)
    return next((index for index, network in _networks(machine) if wanted in network), 0)
