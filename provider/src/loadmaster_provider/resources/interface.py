"""One network interface. The appliance applies one property a call, so each is sent by itself."""

from __future__ import annotations

import dataclasses
import ipaddress
from collections.abc import Iterable, Sequence
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider import schemas
from loadmaster_provider.access import lockout_reason
from loadmaster_provider.interfaces import forget_interfaces, interface_number, interfaces, of_every_unit
from loadmaster_provider.managed_values import ManagedValues
from loadmaster_provider.own_access import carries_access
from loadmaster_provider.protocol import (
    Attribute,
    Number,
    Object,
    PlanContext,
    ProviderError,
    ValidateContext,
    Value,
    is_known,
)
from loadmaster_provider.session import Session
from loadmaster_provider.shape import SettingShape
from loadmaster_provider.translate import same, to_client, to_state
from loadmaster_provider.value_store import ValueStore

__all__ = ["InterfaceResource"]

_MANAGED = ("address", "mtu", "geo_traffic", "holds_default_gateway", "admin_wui_enabled", "ha_check")
_SHOWN = ("kind", "shared_address", "partner_address")
_GATEWAY = "the way out to other networks, and with it the answers of the API, would change"


class InterfaceStore(ValueStore):
    """Properties of one interface."""

    def __init__(self, session: Session) -> None:
        self.session = session

    @override
    def exists(self, subject: Object) -> bool:
        return int(subject["number"]) in interfaces(self.session)

    @override
    def read(
        self, subject: Object, shapes: Iterable[SettingShape], *, also: Iterable[str] = ()
    ) -> dict[str, Value]:
        number = int(subject["number"])
        found = of_every_unit(self.session, number)
        if not found:
            there = ", ".join(str(item) for item in sorted(interfaces(self.session)))
            raise ProviderError(
                f"there is no interface {number}",
                f"The appliance has interfaces {there or 'none that it lists'}.",
                path="number",
            )
        return {shape.name: _told(shape, found, subject.get(shape.name)) for shape in shapes}

    @override
    def holds_secret(self, subject: Object, shape: SettingShape) -> bool:
        return False

    @override
    def write(
        self, client: loadmaster.LoadMaster, subject: Object, shape: SettingShape, value: Value
    ) -> None:
        sent: dict[str, Any] = {shape.name: to_client(shape, value)}
        members = self.session.members
        # an interface belongs to its unit, and no unit of a pair takes it from the other
        for each in [client] if members is None else [unit for _, unit in members]:
            _modify(each, int(subject["number"]), shape, sent)

    @override
    def forget(self, subject: Object, shapes: Iterable[SettingShape]) -> None:
        forget_interfaces(self.session)


def _modify(client: loadmaster.LoadMaster, number: int, shape: SettingShape, sent: dict[str, Any]) -> None:
    def settle() -> bool:
        shown = [item for item in client.interfaces.show() if item.number == number]
        # what this firmware does not show is sent again, which does no harm
        return any(
            same(shape, to_state(shape, getattr(item, shape.name)), sent[shape.name]) for item in shown
        )

    client.interfaces.modify(number, **sent, settle=settle)


def _told(shape: SettingShape, found: list[Any], wanted: Value) -> Value:
    """One value for all units: where they differ, that of the first that has not what is wanted."""
    values = [to_state(shape, getattr(item, shape.name, None)) for item in found]
    if not is_known(wanted) or shape.per_unit or not shape.writable:
        return values[0]
    return next((value for value in values if not same(shape, value, wanted)), values[0])


class InterfaceResource(ManagedValues):
    """``loadmaster_interface``."""

    def __init__(self, session: Session) -> None:
        group = schemas.values("interface")
        known = {shape.name: shape for shape in group.settings}
        known["address"] = dataclasses.replace(known["address"], per_unit=True)
        shown = (dataclasses.replace(known[name], on_create=False, on_update=False) for name in _SHOWN)
        super().__init__(
            "interface",
            f"{group.doc} What is left out is not managed; destroying it leaves the interface as it is. Of "
            "a pair, both units get the same but for `address`, which is each unit's own; roles, shared "
            "addresses and checks belong to `ha_pair`.",
            (*(known[name] for name in _MANAGED), *shown),
            store=InterfaceStore(session),
            session=session,
        )

    @override
    def own_attributes(self) -> dict[str, Attribute]:
        return {
            "number": Attribute(
                type=Number,
                required=True,
                replace=True,
                validators=(_check_number,),
                description="Number of the interface: 0 for `eth0`, 1 for `eth1`.",
            )
        }

    @override
    def key(self, values: Object) -> Value:
        number = values.get("number")
        return str(number) if is_known(number) and number is not None else number

    @override
    def label(self, values: Object) -> str:
        return f"interface {values.get('number')}"

    @override
    def claim(self, shape: SettingShape, values: Object) -> tuple[str, str]:
        return f"interface {shape.name}", str(values["number"])

    @override
    def subject_of(self, text: str) -> Object:
        return {"number": interface_number(text)}

    # ------------------------------------------------------------------------------ checks

    @override
    def validate(self, context: ValidateContext) -> None:
        super().validate(context)
        address = context.config.get("address")
        if isinstance(address, str) and (problem := prefix_problem(address)):
            context.diagnostics.error("not an address of an interface", problem, path="address")

    @override
    def check(self, context: PlanContext, changed: Sequence[SettingShape]) -> None:
        config = context.config or {}
        names = {shape.name for shape in changed}
        if "holds_default_gateway" in names and config.get("holds_default_gateway") is True:
            context.diagnostics.warning(
                "the default gateway has to be set again",
                "After the default gateway moves to another interface the appliance forgets its address: "
                "write default_gateway in loadmaster_network_settings, depending on this resource.",
                path="holds_default_gateway",
            )
        if "holds_default_gateway" in names and config.get("holds_default_gateway") is False:
            context.diagnostics.error(
                "an interface cannot give the default gateway away",
                "It goes when another interface takes it: write holds_default_gateway = true there.",
                path="holds_default_gateway",
            )

    @override
    def danger(self, shape: SettingShape, planned: Object) -> str:
        value = planned.get(shape.name)
        if not is_known(value):
            return ""
        if shape.name == "holds_default_gateway":
            return _GATEWAY if value is True else ""
        if shape.name not in ("address", "admin_wui_enabled") or value is True:
            return lockout_reason(shape.wire_name, value)
        number = int(planned["number"])
        if not self._carries_access(number):
            return ""
        if shape.name == "address":
            return f"web administration and the API are reached over interface {number}, whose address moves"
        return f"web administration and the API are reached over interface {number}, which stops answering"

    def _carries_access(self, number: int) -> bool:
        if not self.session.reached():
            return True
        found = interfaces(self.session).get(number)
        held = [found.address, found.shared_address, *(found.additional_addresses or ())] if found else []
        return carries_access(self.session, number, [str(item) for item in held if item])


def _check_number(value: Value) -> None:
    if value != int(value) or not 0 <= value <= 999:
        raise ValueError(f"{value} is not the number of an interface; expected a whole number from 0 to 999")


def prefix_problem(text: str) -> str:
    """What is wrong with an address and its prefix length; empty when nothing is."""
    try:
        found = ipaddress.ip_interface(text)
    except ValueError:
        return f'"{text[:60]}" is not an address with a prefix length, such as 10.0.0.11/24.'
    if "/" not in text:
        return f'"{text}" has no prefix length; expected one like {text}/{24 if found.version == 4 else 64}.'
    network = found.network
    if network.num_addresses > 2 and found.ip in (network.network_address, network.broadcast_address):
        return f'"{text}" is the first or last address of its network, which no interface can have.'
    return ""
