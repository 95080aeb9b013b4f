"""Certificates that issuers give: asked for, shown, renewed and deleted."""

from __future__ import annotations

from loadmaster_emulator.acme_orders import AcmeOrders
from loadmaster_emulator.answer import DONE, Answer, Listing, Record, Shown
from loadmaster_emulator.certificate_file import identify
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.acme_certificate import AcmeCertificateHandlers
from loadmaster_emulator.families.acme_account import authority_of, below_data
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.issued_certificate import expiry_of, size_of_key
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.references import domains_trust, referring_services
from loadmaster_emulator.refusal import Refusal, already_exists, invalid, missing, unknown_service
from loadmaster_emulator.state.acme import AcmeOrder
from loadmaster_emulator.unit import NOTICE, Unit

_CERTIFICATE = OBJECTS["ACMECertificate"]
_SUBJECT = ("country", "state", "city", "company", "organization", "email")
_MOST_NAMES = 10
_ASSIGNED = ("admincert", "localcert")


class AcmeCertificateFamily:
    """``addacmecert`` and its relatives."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._orders = AcmeOrders(unit)

    def listacmecert(self, call: Invocation, /) -> Answer:
        """What an issuer gave."""
        shown = [self._record(one) for one in self._orders.of(authority_of(call))]
        return below_data(call, Listing(_CERTIFICATE.wire, shown))

    def getacmecert(self, call: Invocation, /) -> Answer:
        """One certificate."""
        return below_data(call, self._record(self._order(call)))

    def addacmecert(self, call: Invocation, /) -> Answer:
        """A certificate is in the store at once; on a unit that may take a while (unverified)."""
        order = self._asked_for(call)
        if order.name in self._unit.state.shared.certificates:
            raise already_exists(f"Certificate {order.name}")
        self._orders.fulfil(order)
        self._tell(f"certificate {order.name} got from ACME issuer by {call.user}")
        return DONE

    def renewacmecert(self, call: Invocation, /) -> Answer:
        """A fresh certificate with a fresh key in the place of the old one."""
        order = self._order(call)
        self._orders.fulfil(order)
        self._tell(f"certificate {order.name} renewed by {call.user}")
        return DONE

    def delacmecert(self, call: Invocation, /) -> Answer:
        """A certificate goes that nothing uses."""
        name = self._order(call).name
        shared = self._unit.state.shared
        assigned = any(self._unit.setting(wire) == name for wire in _ASSIGNED)
        if self._users(name) or assigned or domains_trust(shared, name):
            raise Refusal(422, f"Certificate {name} is in use")
        del shared.certificates[name]
        del shared.acme.orders[name]
        self._tell(f"certificate {name} deleted by {call.user}")
        return DONE

    def _order(self, call: Invocation) -> AcmeOrder:
        return self._orders.order(authority_of(call), call.text("cert") or "")

    def _asked_for(self, call: Invocation) -> AcmeOrder:
        provider, credentials = call.text("dnsapi") or "", call.text("dnsapiparams") or ""
        if provider and not credentials:
            raise missing("dnsapiparams")
        common_name = call.text("cn") or ""
        order = AcmeOrder(
            call.text("cert") or "",
            authority_of(call),
            common_name,
            self._service(call.text("vid") or "", needed=not provider),
            subject={part: text for part in _SUBJECT if (text := call.text(part))},
            key_size=call.number("key_size") or 2048,
            elliptic_curve=call.flag("ec"),
            dns_provider=provider,
            dns_credentials=credentials,
        )
        for place in range(1, _MOST_NAMES + 1):
            name, service = call.text(f"san{place}"), call.text(f"vid{place}")
            if service and not name:
                raise missing(f"san{place}")
            if name:
                chosen = self._service(service, needed=not provider) if service else order.challenge_service
                order.alternative_names[name] = chosen
        if not provider and any(name.startswith("*.") for name in (common_name, *order.alternative_names)):
            # No issuer takes the word of a web server for all names of a zone.
            raise missing("dnsapi")
        return order

    def _service(self, text: str, *, needed: bool) -> int:
        number = int(text) if text.isdecimal() and len(text) < 10 else 0
        if number in self._unit.state.shared.services:
            return number
        if needed:
            raise unknown_service() if text.isdecimal() else invalid("vid", text)
        return 0

    def _record(self, order: AcmeOrder) -> Record:
        certificate = self._unit.state.shared.certificates[order.name]
        kind, _, _ = identify(certificate.pem)
        values: dict[str, Shown] = {
            "Identifier": order.name,
            "DomainName": order.common_name,
            "ExpiryDate": expiry_of(certificate.pem).strftime("%b %d %H:%M:%S %Y GMT"),
            "SubjectAlternateNames": tuple(order.alternative_names) or None,
            "Type": kind,
            "KeySize": size_of_key(certificate.pem),
            "HTTPChallengeVS": str(order.challenge_service) if order.challenge_service else None,
            "VirtualServices": self._users(order.name) or None,
        }
        return Record(_CERTIFICATE, values)

    def _users(self, name: str) -> tuple[str, ...]:
        services = referring_services(self._unit.state.shared, ["CertFile", "BearerCertificateName"], name)
        return tuple(str(index) for index in services)

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def install(parts: Parts) -> AcmeCertificateHandlers:
    """The family on one appliance."""
    unit = parts.unit
    unit.before_call.append(AcmeOrders(unit).catch_up)
    return AcmeCertificateFamily(unit)
