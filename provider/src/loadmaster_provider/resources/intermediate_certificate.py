"""Intermediate and root certificates. The appliance cannot replace one, so a renewal takes the old one away
and puts the new one in its place, or the old one back.
"""

from __future__ import annotations

from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider.certificate_store import CertificateStore, naming, own_fingerprint
from loadmaster_provider.diagnostics import advice, briefly
from loadmaster_provider.ownership import describe_once
from loadmaster_provider.pem import (
    certificates_in,
    check_certificate,
    fingerprint_of,
    normal_pem,
)
from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    Attribute,
    ImportContext,
    Object,
    PlanContext,
    ReadContext,
    Resource,
    Schema,
    String,
    is_known,
)
from loadmaster_provider.session import Session

__all__ = ["IntermediateCertificateResource"]

_KIND = "intermediate certificate"
_HINT = "modulus"
"""Private: by what the list tells whether it is still the same certificate."""


def _check_one(value: Any) -> None:
    check_certificate(value)
    count = len(certificates_in(value))
    if count != 1:
        raise ValueError(f"it holds {count} certificates; store each under a name of its own")


class IntermediateCertificateResource(Resource):
    """``loadmaster_intermediate_certificate``."""

    schema = Schema(
        description=(
            "One intermediate or root certificate in the appliance's store. Configuration backups of the "
            "appliance do not hold certificates."
        ),
        attributes={
            **naming(),
            "certificate_pem": Attribute(
                type=String,
                required=True,
                validators=(_check_one,),
                normalize=normal_pem,
                description=(
                    "The certificate in PEM form. Another one takes its place: the old one is deleted first, "
                    "so services that need it send an incomplete chain for a moment. To avoid that, store "
                    "the new one under a name of its own."
                ),
            ),
            **own_fingerprint(),
        },
    )

    def __init__(self, session: Session) -> None:
        self.session = session
        self.store = CertificateStore(
            session,
            listing="intermediate certificates",
            list_all=lambda client: client.certificates.list_intermediates(),
            show=lambda client, name: client.certificates.show_intermediate(name),
            delete=lambda client, name, settle: client.certificates.delete_intermediate(name, settle=settle),
        )

    @override
    def plan(self, context: PlanContext) -> None:
        planned = context.planned
        if planned is None:
            return
        planned["id"] = name = planned["name"]
        text = planned["certificate_pem"]
        planned["fingerprint_sha256"] = fingerprint_of(text) if is_known(text) else UNKNOWN
        if is_known(name):
            describe_once(self.session, context, kind=_KIND, key=name, noun="certificate", path="name")

    # ------------------------------------------------------------------------------ reading

    @override
    def read(self, context: ReadContext) -> Object | None:
        name = str(context.state["name"])
        with advice(f"read certificate {name}"):
            self.session.check_unit(context.private)
            found = self.store.listed().get(name)
            if found is None:
                self.session.gone(_KIND, context.private, stop=context.stop)
                return None
            self.session.vanished.found(_KIND)
            if found.modulus and context.private.get(_HINT) == found.modulus:
                return {**context.state, "id": name}
            text = self.store.text(self.session.client, name)
            context.private[_HINT] = found.modulus
        return self._state(name, text, context.state.get("certificate_pem"))

    def _state(self, name: str, text: str, stored: Any) -> Object:
        fingerprint = fingerprint_of(text)
        unchanged = isinstance(stored, str) and fingerprint_of(stored) == fingerprint
        return {
            "id": name,
            "name": name,
            "certificate_pem": stored if unchanged else text,
            "fingerprint_sha256": fingerprint,
        }

    @override
    def import_state(self, context: ImportContext) -> Object | None:
        name = context.id.strip()
        with advice(f"import certificate {name}"):
            self.session.check_unit(context.private)
            if name not in self.store.listed():
                return None
            return self._state(name, self.store.text(self.session.client, name), None)

    # ------------------------------------------------------------------------------ writing

    @override
    def create(self, context: ApplyContext) -> Object:
        name, text = str(context.planned["name"]), str(context.planned["certificate_pem"])
        self.session.claims.release(_KIND, name)
        with advice(f"store certificate {name}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            self.store.forget()
            if name in self.store.listed():
                self.store.take_over(context, client, name, "It is the same certificate.")
            else:
                self._add(client, name, text)
                self.store.confirm(context, client, name)
        return self._state(name, text, text)

    @override
    def update(self, context: ApplyContext) -> Object:
        name, text = str(context.planned["name"]), str(context.planned["certificate_pem"])
        before = str(context.prior.get("certificate_pem") or "")
        if normal_pem(text) == normal_pem(before):
            return self._state(name, text, text)
        with advice(f"renew certificate {name}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            self.store.remove(client, name)
            try:
                self._add(client, name, text)
                self.store.confirm(context, client, name)
            except Exception as error:
                self._put_back(context, client, name, before, error)
                raise
        context.private.pop(_HINT, None)
        return self._state(name, text, text)

    def _put_back(
        self,
        context: ApplyContext,
        client: loadmaster.LoadMaster,
        name: str,
        before: str,
        cause: Exception,
    ) -> None:
        try:
            self.store.remove(client, name)
            self._add(client, name, before)
        except loadmaster.LoadMasterError as error:
            context.diagnostics.error(
                f"certificate {name} is missing",
                f"Storing the new one failed ({briefly(cause)}), and so did putting back the one of before "
                f"({briefly(error)}). Apply again.",
            )

    @override
    def delete(self, context: ApplyContext) -> None:
        name = str(context.prior["name"])
        with advice(f"remove certificate {name}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            self.store.remove(client, name)

    def _add(self, client: loadmaster.LoadMaster, name: str, text: str) -> None:
        wanted = fingerprint_of(text)

        def settle() -> bool:
            return self.store.holds(client, name, wanted)

        try:
            bundle = f"{text.strip()}\n".encode()
            client.certificates.add_intermediate(name, bundle=bundle, settle=settle)
        finally:
            self.store.forget()
