"""Network interfaces of a unit: numbered, and changed one property a call."""

from __future__ import annotations

import ipaddress

from loadmaster_emulator.answer import DONE, Answer, Item, Listing, Record, Shown, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.interface import InterfaceHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.power import mode
from loadmaster_emulator.prerequisites import settle
from loadmaster_emulator.refusal import Refusal, already_exists, invalid, unknown_command
from loadmaster_emulator.setting_change import change_setting, judge_setting
from loadmaster_emulator.specification import Stored, ValueSpec
from loadmaster_emulator.store import Interface, Values
from loadmaster_emulator.unit import NOTICE, Unit

_INTERFACE = OBJECTS["Interface"]
PROPERTY_ORDER = (
    "IPAddress",
    "Mtu",
    "hacheck",
    "clupdate",
    "DefaultInterface",
    "bondmode",
    "PartnerIPAddress",
    "SharedIPAddress",
    "AdminWuiEnable",
    "GeoTrafficEnable",
)
"""Of several properties in one call only the first of this order is applied."""

_NAMES = ValueSpec(type="list", json="array", xml="repeated")
PORT, BOND, VLAN, VXLAN = "Port", "Bond", "VLAN", "VXLAN"

_CARRYING = ("wuiiface", "haif", "mcast")
"""Settings that name the interface of administration, of HA and of its multicasts."""

_NOTHING_MODIFIED = "Nothing Modified"
"""The vendor's Python client sends an interface back property by property and passes over this refusal.
Whether units give it for every value that is there already, nobody tells: here for what it cannot do without.
"""


class InterfaceFamily:
    """Ports, bonds, VLANs and VXLANs."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def showiface(self, call: Invocation, /) -> Answer:
        """One interface or all; in v1 one without an address shows that of the interface before it."""
        number = call.number("iface")
        shown = [self._find(number)] if number is not None else list(self._interfaces.values())
        records = []
        inherited: Stored | None = None
        for interface in self._interfaces.values():
            values: dict[str, Shown] = {**interface.values, "Id": interface.index}
            values["AdditionalAddresses"] = tuple(interface.addresses)
            for key in self._hidden():
                values.pop(key, None)
            if call.dialect == "v1" and "IPAddress" not in interface.values:
                values["IPAddress"] = inherited
            inherited = interface.values.get("IPAddress", inherited)
            if interface in shown:
                records.append(Record(_INTERFACE, values))
        return data(Listing(_INTERFACE.wire, records))

    def modiface(self, call: Invocation, /) -> Answer:
        """Change the first property of the call; the others are passed over without a word."""
        interface = self._find(call.number("iface"))
        key = next((key for key in PROPERTY_ORDER if key in call.changes), None)
        if key is None:
            raise Refusal(422, _NOTHING_MODIFIED)
        only = Invocation(
            call.spec,
            call.dialect,
            call.user,
            call.client,
            call.arguments,
            {key: call.changes[key]},
            specs={key: call.specs[key]},
        )
        values = settle(interface.values, only, settings=self._unit.in_force)
        self._check(interface, key, values)
        if key == "DefaultInterface" and values.get(key) is True:
            for other in self._interfaces.values():
                other.values["DefaultInterface"] = False
            # The gateway belonged to the network of the other interface and has to be set again.
            change_setting(self._unit, "dfltgw", "")
        interface.values = values
        self._tell(f"interface {interface.index}: {call.specs[key].wire} changed by {call.user}")
        return DONE

    def addadditional(self, call: Invocation, /) -> Answer:
        """Give an interface a further address."""
        interface = self._find(call.number("iface"))
        address = _with_prefix(call.text("addr") or "")
        if address in interface.addresses or address == interface.values.get("IPAddress"):
            raise already_exists(f"Address {address}")
        interface.addresses.append(address)
        self._tell(f"interface {interface.index}: address {address} added by {call.user}")
        return DONE

    def deladditional(self, call: Invocation, /) -> Answer:
        """Take a further address off."""
        interface = self._find(call.number("iface"))
        address = _with_prefix(call.text("addr") or "")
        if address not in interface.addresses:
            raise Refusal(422, "Unknown address")
        interface.addresses.remove(address)
        self._tell(f"interface {interface.index}: address {address} removed by {call.user}")
        return DONE

    def createbond(self, call: Invocation, /) -> Answer:
        """Turn a port into a bond."""
        interface = self._expect(call.number("iface"), PORT)
        interface.values["InterfaceType"] = BOND
        interface.values.setdefault("bondmode", 1)
        self._tell(f"interface {interface.index} is a bond now")
        return DONE

    def unbond(self, call: Invocation, /) -> Answer:
        """Turn a bond back into a port; its other ports are free again."""
        bond = self._expect(call.number("iface"), BOND)
        bond.values["InterfaceType"] = PORT
        bond.values.pop("bondmode", None)
        for port in self._interfaces.values():
            if port.values.get("bond") == bond.index:
                del port.values["bond"]
        self._tell(f"interface {bond.index} is a port again")
        return DONE

    def addbond(self, call: Invocation, /) -> Answer:
        """Add a free port to a bond."""
        port, bond = self._expect(call.number("iface"), PORT), self._expect(call.number("bond"), BOND)
        if "bond" in port.values or "IPAddress" in port.values:
            raise Refusal(422, "Interface is in use")
        port.values["bond"] = bond.index
        self._tell(f"interface {port.index} added to bond {bond.index}")
        return DONE

    def delbond(self, call: Invocation, /) -> Answer:
        """Take a port out of a bond."""
        port, bond = self._expect(call.number("iface"), PORT), self._expect(call.number("bond"), BOND)
        if port.values.get("bond") != bond.index:
            raise Refusal(422, "Interface is no member of this bond")
        del port.values["bond"]
        self._tell(f"interface {port.index} removed from bond {bond.index}")
        return DONE

    def addvlan(self, call: Invocation, /) -> Answer:
        """Make a VLAN; its number is a word of the answer and nowhere else."""
        return self._add_virtual(call, VLAN, "vlanid")

    def delvlan(self, call: Invocation, /) -> Answer:
        """Delete a VLAN."""
        return self._delete_virtual(call, VLAN)

    def addvxlan(self, call: Invocation, /) -> Answer:
        """Make a VXLAN; its number is a word of the answer and nowhere else."""
        if call.dialect == "v2" and "group" in call.arguments:
            raise Refusal(422, "group cannot be given here")
        return self._add_virtual(call, VXLAN, "vni")

    def delvxlan(self, call: Invocation, /) -> Answer:
        """Delete a VXLAN."""
        return self._delete_virtual(call, VXLAN)

    def listifconfig(self, call: Invocation, /) -> Answer:
        """Names of the network devices."""
        del call
        return data(Item("device", tuple(f"eth{number}" for number in self._interfaces), _NAMES))

    def setadminaccess(self, call: Invocation, /) -> Answer:
        """Move administration; an emulated unit goes on answering where it did, and remembers."""
        self._find(call.number("wuiiface"))
        pairs = (("wuiiface", "wuiiface"), ("wuiport", "wuiport"), ("wuidefaultgateway", "admingw"))
        wanted = [(wire, value) for name, wire in pairs if (value := call.text(name)) is not None]
        for wire, value in wanted:
            judge_setting(wire, value)
        for wire, value in wanted:
            change_setting(self._unit, wire, value)
        return DONE

    def addaddress(self, call: Invocation, /) -> Answer:
        """A name that one third party made up; no unit is known to have it."""
        raise unknown_command(call.spec.name)

    deladdress = showvxlan = modvxlan = addaddress

    @property
    def _interfaces(self) -> dict[int, Interface]:
        return self._unit.state.unit.interfaces

    def _hidden(self) -> list[str]:
        """What answers leave out: a pair's addresses on a single unit, the HA checks with some firmware."""
        hidden = [] if self._unit.state.unit.shows_ha_check else ["hacheck"]
        return hidden if mode(self._unit) else [*hidden, "SharedIPAddress", "PartnerIPAddress"]

    def _find(self, number: int | None) -> Interface:
        interface = self._interfaces.get(-1 if number is None else number)
        if interface is None:
            raise Refusal(422, "Unknown interface")
        return interface

    def _expect(self, number: int | None, kind: str) -> Interface:
        interface = self._find(number)
        if interface.values.get("InterfaceType") != kind:
            raise Refusal(422, f"Interface {interface.index} is no {kind}")
        return interface

    def _check(self, interface: Interface, key: str, values: Values) -> None:
        if key == "IPAddress" and key in values:
            values[key] = _with_prefix(str(values[key]))
        if key == "hacheck" and values.get(key) is not True:
            others = [one for one in self._interfaces.values() if one is not interface]
            if interface.values.get(key) is True and not any(one.values.get(key) is True for one in others):
                raise Refusal(422, "At least one interface must have HA checks enabled, enable another first")
        if key == "clupdate" and values.get(key) is not True:
            raise Refusal(422, "Cluster updates cannot be disabled here")
        if key == "DefaultInterface" and values.get(key) is not True:
            if interface.values.get(key) is not True:
                raise Refusal(422, _NOTHING_MODIFIED)
            raise Refusal(422, "Set the default gateway interface on another interface instead")
        if key == "bondmode" and interface.values.get("InterfaceType") != BOND:
            raise Refusal(422, f"Interface {interface.index} is no {BOND}")

    def _add_virtual(self, call: Invocation, kind: str, tag: str) -> Answer:
        base = self._find(call.number("iface"))
        number = call.number(tag) or 0
        for other in self._interfaces.values():
            if (other.values.get("base"), other.values.get("tag")) == (base.index, number):
                raise already_exists(f"{kind} {number}")
        index = max(self._interfaces) + 1
        values: Values = {"InterfaceType": kind, "Mtu": 1500, "base": base.index, "tag": number}
        values.update(DefaultInterface=False, GeoTrafficEnable=False)
        self._interfaces[index] = Interface(index, values)
        self._tell(f"{kind} {number} added as interface {index}")
        return Answer(text=f"{kind} {index} added")

    def _delete_virtual(self, call: Invocation, kind: str) -> Answer:
        interface = self._expect(call.number("iface"), kind)
        self._refuse_in_use(interface)
        del self._interfaces[interface.index]
        reporting = self._unit.state.unit.telemetry
        reporting.interfaces = [one for one in reporting.interfaces if one != interface.index]
        self._tell(f"{kind} interface {interface.index} deleted")
        return DONE

    def _refuse_in_use(self, interface: Interface) -> None:
        """What the unit cannot be reached or watched without stays (assumed but for the last HA check)."""
        others = [one for one in self._interfaces.values() if one is not interface]
        if interface.values.get("hacheck") is True and not any(one.values.get("hacheck") for one in others):
            raise Refusal(422, "At least one interface must have HA checks enabled, enable another first")
        if (
            interface.values.get("DefaultInterface") is True
            or any(self._unit.setting(wire) == interface.index for wire in _CARRYING)
            or any(one.values.get("base") == interface.index for one in others)
        ):
            raise Refusal(422, "Interface is in use")

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _with_prefix(text: str) -> str:
    """An address with its prefix length; the unit takes none without."""
    try:
        if "/" not in text:
            raise ValueError(text)
        return str(ipaddress.ip_interface(text))
    except ValueError as problem:
        raise invalid("addr", text) from problem


def install(parts: Parts) -> InterfaceHandlers:
    """The family on one appliance."""
    return InterfaceFamily(parts.unit)
