"""A further address of a network interface."""

from __future__ import annotations

import ipaddress
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider.access import lockout_allowed, lockout_detail
from loadmaster_provider.checks import import_advice
from loadmaster_provider.diagnostics import advice, briefly, is_gone
from loadmaster_provider.interfaces import forget_interfaces, interface_number, interfaces
from loadmaster_provider.own_access import own_hosts
from loadmaster_provider.ownership import adopts_identical, describe_once, tell_of_adoption
from loadmaster_provider.protocol import (
    ApplyContext,
    Attribute,
    ImportContext,
    Number,
    Object,
    PlanContext,
    ProviderError,
    ReadContext,
    Resource,
    Schema,
    String,
    is_known,
)
from loadmaster_provider.resources.interface import prefix_problem
from loadmaster_provider.session import Session

__all__ = ["InterfaceAddressResource"]

_KIND = "interface address"


def _check_address(value: Any) -> None:
    if problem := prefix_problem(value):
        raise ValueError(problem.rstrip("."))


def _normal(value: Any) -> str:
    return str(ipaddress.ip_interface(value))


class InterfaceAddressResource(Resource):
    """``loadmaster_interface_address``."""

    schema = Schema(
        description="One further address of a network interface, beside its first one.",
        attributes={
            "id": Attribute(
                type=String,
                computed=True,
                keep=True,
                description="Interface and address, as in `0/10.0.0.20/24`; also the id to import it by.",
            ),
            "interface_number": Attribute(
                type=Number,
                required=True,
                replace=True,
                description="Number of the interface: 0 for `eth0`, 1 for `eth1`.",
            ),
            "address": Attribute(
                type=String,
                required=True,
                replace=True,
                validators=(_check_address,),
                normalize=_normal,
                description="Address with its prefix length, such as `10.0.0.20/24`.",
            ),
        },
    )

    def __init__(self, session: Session) -> None:
        self.session = session

    @override
    def plan(self, context: PlanContext) -> None:
        if context.planned is None:
            self._guard(context.prior or {})
            return
        self._refuse_on_a_pair()
        number, address = context.planned["interface_number"], context.planned["address"]
        if not is_known(number) or not is_known(address):
            return
        context.planned["id"] = key = _key(number, address)
        if context.replace:
            self._guard(context.prior or {})
            return
        describe_once(self.session, context, kind=_KIND, key=key, noun="address", path="address")
        with advice(f"plan address {address}"):
            if context.prior is None and self.session.reached():
                self._check_interface(int(number))

    def _refuse_on_a_pair(self) -> None:
        """An address on whichever unit is active would be missing after a switch."""
        block = self.session.configuration
        if block is not None and block.is_pair:
            raise ProviderError(
                "each unit of a pair has a value of its own for address",
                "The provider block names both units, and the address would be added to whichever is active. "
                "Use a provider block for each unit alone, units = [its address].",
                path="address",
            )

    def _guard(self, prior: Object) -> None:
        """Refuse to take away an address that this provider calls."""
        address = str(prior.get("address") or "").partition("/")[0]
        if address in own_hosts(self.session) and not lockout_allowed(self.session):
            reason = f"this provider calls the appliance at {address}, which would be gone"
            raise ProviderError(
                f"removing {address} could lock everybody out", lockout_detail(reason), path="address"
            )

    def _check_interface(self, number: int) -> None:
        known = interfaces(self.session)
        if number not in known:
            raise ProviderError(
                f"there is no interface {number}",
                f"The appliance has interfaces {', '.join(str(item) for item in sorted(known))}.",
                path="interface_number",
            )

    # ------------------------------------------------------------------------------ reading

    @override
    def read(self, context: ReadContext) -> Object | None:
        number, address = int(context.state["interface_number"]), str(context.state["address"])
        with advice(f"read address {address}"):
            self.session.check_unit(context.private)
            there = self._holds(number, address)
        if not there:
            self.session.gone(_KIND, context.private, stop=context.stop)
            return None
        self.session.vanished.found(_KIND)
        self.session.claims.recognise(context.private)
        return {**context.state, "id": _key(number, address)}

    def _holds(self, number: int, address: str) -> bool:
        found = interfaces(self.session).get(number)
        listed = [str(item) for item in (found.additional_addresses or ())] if found is not None else []
        return any(_same(item, address) for item in listed)

    @override
    def import_state(self, context: ImportContext) -> Object | None:
        number_text, slash, address = context.id.strip().partition("/")
        if not slash or prefix_problem(address):
            raise ProviderError(
                "not an address of an interface",
                f'"{context.id[:80]}" does not name one; expected an id like 0/10.0.0.20/24.',
            )
        number = interface_number(number_text)
        with advice(f"import address {address}"):
            self.session.check_unit(context.private)
            if not self._holds(number, address):
                return None
        return {"id": _key(number, address), "interface_number": number, "address": address}

    # ------------------------------------------------------------------------------ writing

    @override
    def create(self, context: ApplyContext) -> Object:
        number, address = int(context.planned["interface_number"]), str(context.planned["address"])
        key = _key(number, address)
        self.session.claims.release(_KIND, key)
        with advice(f"add address {address}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            forget_interfaces(self.session)
            self._check_interface(number)
            if self._holds(number, address):
                self._adopt(context, key)
                return {**context.planned, "id": key}
            self._add(context, client, number, address)
            return {**context.planned, "id": key}

    def _add(self, context: ApplyContext, client: loadmaster.LoadMaster, number: int, address: str) -> None:
        def settle() -> bool:
            forget_interfaces(self.session)
            return self._holds(number, address)

        client.interfaces.add_address(number, address=address, settle=settle)
        try:
            if not settle():
                raise ProviderError(
                    f"the appliance did not add address {address}",
                    f"It reported success, and reading back does not show it at interface {number}.",
                    path="address",
                )
        except loadmaster.LoadMasterError as error:
            self._undo(context, client, number, address, error)
            raise

    def _undo(
        self,
        context: ApplyContext,
        client: loadmaster.LoadMaster,
        number: int,
        address: str,
        cause: Exception,
    ) -> None:
        try:
            self._remove(client, number, address)
        except loadmaster.LoadMasterError as error:
            context.partial({**context.planned, "id": _key(number, address)})
            context.diagnostics.error(
                f"address {address} was left behind",
                f"Adding it failed ({briefly(cause)}), and so did removing it again ({briefly(error)}). It "
                "is kept in the state as tainted.",
            )

    def _adopt(self, context: ApplyContext, key: str) -> None:
        if not adopts_identical(self.session):
            raise ProviderError(
                f"address {key} exists already",
                f"It was not added by this configuration. {import_advice(key, context.type_name)}",
                path="address",
            )
        tell_of_adoption(context, f"address {key}")

    @override
    def update(self, context: ApplyContext) -> Object:
        # only another spelling of the same address comes this way
        return {**context.prior, **context.planned}

    @override
    def delete(self, context: ApplyContext) -> None:
        number, address = int(context.prior["interface_number"]), str(context.prior["address"])
        self._guard(context.prior)
        with advice(f"remove address {address}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            self._remove(client, number, address)

    def _remove(self, client: loadmaster.LoadMaster, number: int, address: str) -> None:
        def gone() -> bool:
            forget_interfaces(self.session)
            return not self._holds(number, address)

        try:
            if gone():
                return
            client.interfaces.delete_address(number, address=address, settle=gone)
            if not gone():
                raise ProviderError(
                    f"the appliance did not remove address {address}",
                    "It reported success, and reading back shows the address still.",
                    path="address",
                )
        except loadmaster.LoadMasterError as error:
            if not is_gone(error):
                raise
        finally:
            forget_interfaces(self.session)


def _key(number: Any, address: str) -> str:
    return f"{int(number)}/{address}"


def _same(one: str, other: str) -> bool:
    try:
        return ipaddress.ip_interface(one) == ipaddress.ip_interface(other)
    except ValueError:
        return one == other
