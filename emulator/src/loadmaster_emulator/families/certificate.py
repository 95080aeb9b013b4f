"""The store of certificates: real PEM and PFX files are read, keys are checked and never given back."""

from __future__ import annotations

from collections.abc import Callable

from loadmaster_emulator import certificate_archive
from loadmaster_emulator.answer import DONE, Answer, Item, Listing, Record, Shown, data, file
from loadmaster_emulator.certificate_file import der_of, identify, leaf_of, read_bundle, read_intermediate
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.certificate import CertificateHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.references import domains_trust
from loadmaster_emulator.refusal import Refusal, already_exists, missing, unknown_certificate
from loadmaster_emulator.specification import ValueSpec
from loadmaster_emulator.store import Certificate
from loadmaster_emulator.unit import NOTICE, Unit

_TEXT = ValueSpec(type="string")
_ASSIGNED = ("admincert", "localcert")


class CertificateFamily:
    """Server certificates, intermediates, and their encrypted archive."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def listcert(self, call: Invocation, /) -> Answer:
        """Server certificates."""
        del call
        return _listing("Certificate", self._certificates)

    def listintermediate(self, call: Invocation, /) -> Answer:
        """Intermediate and root certificates."""
        del call
        return _listing("IntermediateCertificate", self._intermediates)

    def readcert(self, call: Invocation, /) -> Answer:
        """A server certificate without its key and chain."""
        return _read(call, self._certificates)

    def readintermediate(self, call: Invocation, /) -> Answer:
        """An intermediate certificate."""
        return _read(call, self._intermediates)

    def addcert(self, call: Invocation, /) -> Answer:
        """Store a certificate with its key; an existing name only with ``replace``."""
        name = call.text("cert") or ""
        if name in self._certificates and not call.flag("replace"):
            raise already_exists(f"Certificate {name}")
        pem, key = read_bundle(_content(call), call.text("password") or "")
        self._certificates[name] = Certificate(name, pem, key)
        self._tell(f"certificate {name} stored by {call.user}")
        return DONE

    def addintermediate(self, call: Invocation, /) -> Answer:
        """Store an intermediate; it cannot be replaced in place."""
        name = call.text("cert") or ""
        if name in self._intermediates:
            raise already_exists(f"Certificate {name}")
        self._intermediates[name] = Certificate(name, read_intermediate(_content(call)))
        self._tell(f"intermediate certificate {name} stored by {call.user}")
        return DONE

    def delcert(self, call: Invocation, /) -> Answer:
        """Delete a certificate that nothing uses."""
        name = call.text("cert") or ""
        if name not in self._certificates:
            raise unknown_certificate()
        assigned = any(self._unit.setting(wire) == name for wire in _ASSIGNED)
        if assigned or self._is_used(name, "CertFile", "BearerCertificateName"):
            raise Refusal(422, f"Certificate {name} is in use")
        del self._certificates[name]
        self._tell(f"certificate {name} deleted by {call.user}")
        return DONE

    def delintermediate(self, call: Invocation, /) -> Answer:
        """Delete an intermediate that no service asks client certificates for."""
        name = call.text("cert") or ""
        if name not in self._intermediates:
            raise unknown_certificate()
        if self._is_used(name, "IntermediateCerts", "BearerCertificateName"):
            raise Refusal(422, f"Certificate {name} is in use")
        del self._intermediates[name]
        self._tell(f"intermediate certificate {name} deleted by {call.user}")
        return DONE

    def backupcert(self, call: Invocation, /) -> Answer:
        """Every certificate with its key, encrypted."""
        self._unit.tell(NOTICE, "config", f"certificate backup taken by {call.user}")
        content = certificate_archive.pack(
            self._certificates.values(), self._intermediates.values(), call.text("password") or ""
        )
        return file(content)

    def restorecert(self, call: Invocation, /) -> Answer:
        """Bring certificates back; the wrong pass phrase changes nothing."""
        servers, intermediates = certificate_archive.unpack(_content(call), call.text("password") or "")
        part = call.text("type")
        if part in ("full", "vs"):
            self._certificates.update({one.name: one for one in servers})
        if part in ("full", "third"):
            self._intermediates.update({one.name: one for one in intermediates})
        self._tell(f"certificates restored by {call.user}, part {part}")
        return DONE

    @property
    def _certificates(self) -> dict[str, Certificate]:
        return self._unit.state.shared.certificates

    @property
    def _intermediates(self) -> dict[str, Certificate]:
        return self._unit.state.shared.intermediates

    def _is_used(self, name: str, *keys: str) -> bool:
        for service in self._unit.state.shared.services.values():
            named = (service.values.get(key) for key in keys)
            if any(name in one if isinstance(one, tuple) else name == one for one in named):
                return True
        return domains_trust(self._unit.state.shared, name)

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _content(call: Invocation) -> bytes:
    if call.upload is None:
        raise missing("data")
    return call.upload


def _listing(object_name: str, certificates: dict[str, Certificate]) -> Answer:
    spec = OBJECTS[object_name]
    records = []
    for certificate in certificates.values():
        kind, modulus, public = identify(certificate.pem)
        values: dict[str, Shown] = {"name": certificate.name, "type": kind}
        values.update({"modulus": modulus, "publickey": public})
        records.append(Record(spec, values))
    return data(Listing(spec.wire, records))


def _read(call: Invocation, certificates: dict[str, Certificate]) -> Answer:
    certificate = certificates.get(call.text("cert") or "")
    if certificate is None:
        raise unknown_certificate()
    form: Callable[[str], str] = der_of if call.text("outform") == "DER" else leaf_of
    return data(Item("certificate", form(certificate.pem), _TEXT))


def install(parts: Parts) -> CertificateHandlers:
    """The family on one appliance."""
    return CertificateFamily(parts.unit)
