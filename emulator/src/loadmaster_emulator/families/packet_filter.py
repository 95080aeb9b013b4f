"""The packet filter: its switches, and lists of addresses for the whole unit and for single services."""

from __future__ import annotations

from loadmaster_emulator.access_list import find_entry, network
from loadmaster_emulator.answer import DONE, Answer, Item, Listing, Part, Record, Section, Shown, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.packet_filter import PacketFilterHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.lookup import canonical, find_service, service_at
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, missing, unknown_service
from loadmaster_emulator.specification import Stored, ValueSpec
from loadmaster_emulator.store import AccessEntry, PacketFilter, Service
from loadmaster_emulator.unit import NOTICE, Unit

_STATE = OBJECTS["PacketFilterState"]
_ENTRY = OBJECTS["AccessListEntry"]
_TEXT = ValueSpec(type="string")
_CONTAINERS = {"allow": "Allowlist", "block": "Blocklist"}


class PacketFilterFamily:
    """Everything behind ``aclcontrol``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def aclcontrol_isenabled(self, call: Invocation, /) -> Answer:
        """Whether the filter is on."""
        del call
        return _shown("aclstatus", self._filter.enabled)

    def aclcontrol_isdrop(self, call: Invocation, /) -> Answer:
        """Whether refused packets are dropped or rejected."""
        del call
        return _shown("aclmethod", self._filter.drop)

    def aclcontrol_isifblock(self, call: Invocation, /) -> Answer:
        """Whether packets pass between interfaces."""
        del call
        return _shown("aclblockall", self._filter.block_between_interfaces)

    def aclcontrol_iswuiblock(self, call: Invocation, /) -> Answer:
        """Whether the lists hold for administration."""
        del call
        return _shown("aclwuiblock", self._filter.block_wui)

    def aclcontrol_wuiaddr(self, call: Invocation, /) -> Answer:
        """The client that switched that on, and nothing while it is off."""
        del call
        return _shown("wuiaddr", self._filter.wui_address) if self._filter.wui_address else data()

    def aclcontrol_enable(self, call: Invocation, /) -> Answer:
        """Switch the filter; global balancing needs it."""
        wanted = call.flag("enable")
        if not wanted and self._unit.state.shared.balances_globally:
            raise Refusal(422, "Cannot disable aclcontrol while GSLB is enabled")
        self._filter.enabled = wanted
        self._tell(f"packet filter switched {'on' if wanted else 'off'} by {call.user}")
        return DONE

    def aclcontrol_drop(self, call: Invocation, /) -> Answer:
        """Drop or reject; without a word nothing happens while the filter is off."""
        if self._filter.enabled:
            self._filter.drop = call.flag("drop")
            self._tell(f"packet filter: drop set to {call.flag('drop')} by {call.user}")
        return DONE

    def aclcontrol_ifblock(self, call: Invocation, /) -> Answer:
        """Stop or allow routing; without a word nothing happens while the filter is off."""
        if self._filter.enabled:
            self._filter.block_between_interfaces = call.flag("ifblock")
            self._tell(f"packet filter: routing block set to {call.flag('ifblock')} by {call.user}")
        return DONE

    def aclcontrol_wuiblock(self, call: Invocation, /) -> Answer:
        """Guard administration; whoever switches it on stays admitted."""
        if self._filter.enabled:
            self._filter.block_wui = call.flag("wuiblock")
            self._filter.wui_address = call.client if self._filter.block_wui else ""
            self._tell(f"packet filter: administration guard set to {call.flag('wuiblock')} by {call.user}")
        return DONE

    def aclcontrol_list(self, call: Invocation, /) -> Answer:
        """One of the lists of the unit."""
        return _listing(call, call.text("list") or "", self._filter.entries, None)

    def aclcontrol_add(self, call: Invocation, /) -> Answer:
        """A new entry of the unit."""
        return self._add(call, self._filter.entries)

    def aclcontrol_del(self, call: Invocation, /) -> Answer:
        """An entry of the unit goes."""
        return self._delete(call, call.text("del") or "", self._filter.entries)

    def aclcontrol_listvs(self, call: Invocation, /) -> Answer:
        """One of the lists of a service."""
        service = self._service(call)
        return _listing(call, call.text("listvs") or "", service.access_list, service)

    def aclcontrol_addvs(self, call: Invocation, /) -> Answer:
        """A new entry of a service."""
        return self._add(call, self._service(call).access_list)

    def aclcontrol_delvs(self, call: Invocation, /) -> Answer:
        """An entry of a service goes; an unknown service brings an inner word of the unit to light."""
        try:
            service = self._service(call)
        except Refusal as refusal:
            raise Refusal(refusal.code, f"vipdump: {refusal.text}") from refusal
        return self._delete(call, call.text("delvs") or "", service.access_list)

    @property
    def _filter(self) -> PacketFilter:
        return self._unit.state.shared.packet_filter

    def _service(self, call: Invocation) -> Service:
        """The service by number under ``vs`` or ``vsip``, or by address, port and protocol."""
        if call.text("vs") is not None:
            return find_service(self._unit.state, call)
        name = call.text("vsip")
        if name is None:
            raise missing("vs")
        if name.isdecimal():
            found = self._unit.state.shared.services.get(int(name)) if len(name) < 10 else None
        else:
            for wire in ("vsport", "vsprot"):
                if call.text(wire) is None:
                    raise missing(wire)
            place = canonical(name), str(call.text("vsport")), str(call.text("vsprot"))
            found = service_at(self._unit.state, *place)
        if found is None:
            raise unknown_service()
        return found

    def _add(self, call: Invocation, entries: list[AccessEntry]) -> Answer:
        name, address = str(call.changes["list"]), _network(str(call.changes["addr"] or ""))
        if find_entry(entries, name, address) is not None:
            raise already_exists(f"Address {address}")
        entries.append(AccessEntry(name, address, str(call.changes.get("comment") or "")))
        self._tell(f"{address} added to a list of addresses ({name}) by {call.user}")
        return DONE

    def _delete(self, call: Invocation, name: str, entries: list[AccessEntry]) -> Answer:
        address = _network(call.text("addr") or "")
        found = find_entry(entries, name, address)
        if found is None:
            raise Refusal(422, f"Address not found: {address}")
        entries.remove(found)
        self._tell(f"{address} taken off a list of addresses ({name}) by {call.user}")
        return DONE

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _shown(key: str, value: Stored) -> Answer:
    """One value of the filter; the unit has no answer that carries all of them."""
    field = _STATE.field(key)
    return data(Item(field.wire or key, value, field.value))


def _network(text: str) -> str:
    try:
        return network(text)
    except ValueError as problem:
        raise Refusal(422, "Invalid address") from problem


def _listing(call: Invocation, name: str, entries: list[AccessEntry], service: Service | None) -> Answer:
    """The entries: below the name of their list in v1, beside it in v2."""
    records = [_record(entry) for entry in entries if entry.list == name]
    listing = Listing(_ENTRY.wire, records)
    if call.dialect == "v2":
        return data(Item("list", name, _TEXT), listing)
    inside = Section(_CONTAINERS[name], (listing,))
    return data(inside if service is None else Section("VS", (*_identity(service), inside)))


def _identity(service: Service) -> list[Part]:
    pairs = (("VS_IP", "VSAddress"), ("VS_Port", "VSPort"), ("VS_Protocol", "Protocol"))
    return [Item(shown, service.values.get(key, ""), _TEXT) for shown, key in pairs]


def _record(entry: AccessEntry) -> Record:
    values: dict[str, Shown] = {"addr": entry.address, "comment": entry.comment}
    return Record(_ENTRY, values)


def install(parts: Parts) -> PacketFilterHandlers:
    """The family on one appliance."""
    return PacketFilterFamily(parts.unit)
