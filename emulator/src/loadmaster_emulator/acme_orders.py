"""Certificates that issuers give a unit: asked for once, renewed in time, and kept in the usual store."""

from __future__ import annotations

from .acme_issuers import DAYS, NAMES, AcmeIssuers
from .issued_certificate import alternative_names, expiry_of, issue, new_key, subject_of
from .refusal import Refusal, invalid, unknown_certificate
from .state.acme import AcmeOrder
from .store import Certificate
from .unit import NOTICE, WARNING, Unit

_DAY_SECONDS = 86_400


class AcmeOrders:
    """What the issuers gave one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._issuers = AcmeIssuers(unit)

    def of(self, authority: int) -> list[AcmeOrder]:
        """What an issuer gave."""
        orders = self._unit.state.shared.acme.orders
        return [one for one in orders.values() if one.authority == authority]

    def order(self, authority: int, name: str) -> AcmeOrder:
        """The order behind a certificate; ``Refusal`` where the issuer gave none of that name."""
        found = next((one for one in self.of(authority) if one.name == name), None)
        if found is None:
            raise unknown_certificate()
        return found

    def fulfil(self, order: AcmeOrder) -> None:
        """Put a fresh certificate into the store; ``Refusal`` where the issuer would not give one."""
        if self._issuers.issuer(order.authority).account is None:
            raise Refusal(422, "No ACME account is registered")
        if not order.dns_provider:
            services = {order.challenge_service, *order.alternative_names.values()}
            if not services <= self._unit.state.shared.services.keys():
                raise Refusal(422, "Unknown VS")
        names = (order.common_name, *order.alternative_names)
        try:
            subject, holds = subject_of(order.common_name, order.subject), alternative_names(names)
        except (ValueError, TypeError) as problem:
            raise invalid("cn", order.common_name) from problem
        key = new_key(size=order.key_size, elliptic_curve=order.elliptic_curve)
        pem = issue(
            subject,
            holds,
            key=key,
            issuer=f"{NAMES[order.authority]} (emulated)",
            now=self._unit.clock.now(),
            days=DAYS[order.authority],
        )
        shared = self._unit.state.shared
        order.certificate = pem
        shared.certificates[order.name] = Certificate(order.name, pem, key)
        shared.acme.orders[order.name] = order

    def catch_up(self) -> None:
        """Forget what somebody took out of the store or replaced there, and renew what is near its end.

        What cannot be renewed is tried again a day later, as the log tells. In a pair renewing is the active
        unit's business; the other one gets the certificate from it.
        """
        shared = self._unit.state.shared
        for order in [*shared.acme.orders.values()]:
            stored = shared.certificates.get(order.name)
            if stored is None or stored.pem != order.certificate:
                del shared.acme.orders[order.name]
        if not shared.acme.orders or self._unit.state.unit.role not in ("single", "active"):
            return
        now = self._unit.clock.now()
        for order in [*shared.acme.orders.values()]:
            lead = self._issuers.renewal_days(order.authority) * _DAY_SECONDS
            due = expiry_of(order.certificate).timestamp() - lead
            if now >= max(due, order.tried_at + _DAY_SECONDS):
                self._renew(order, now)

    def _renew(self, order: AcmeOrder, now: float) -> None:
        order.tried_at = now
        try:
            self.fulfil(order)
        except Refusal as refusal:
            text = f"certificate {order.name} could not be renewed: {refusal.text}"
            self._unit.tell(WARNING, "acme", text)
        else:
            self._unit.changed()
            self._unit.tell(NOTICE, "acme", f"certificate {order.name} renewed")
