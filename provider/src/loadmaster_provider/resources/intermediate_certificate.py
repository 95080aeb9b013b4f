"""Intermediate and root certificates. The appliance cannot replace one, so a renewal takes the old one away
and puts the new one in its place, or the old one back.
"""

from __future__ import annotations

from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider.checks import import_advice
from loadmaster_provider.diagnostics import advice, briefly, is_gone
from loadmaster_provider.ownership import adopts_identical, describe_once, tell_of_adoption
from loadmaster_provider.pem import (
    certificates_in,
    check_certificate,
    check_name,
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
    ProviderError,
    ReadContext,
    Resource,
    Schema,
    String,
    is_known,
)
from loadmaster_provider.session import Session

__all__ = ["IntermediateCertificateResource"]

_LIST = "intermediate certificates"
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
            "id": Attribute(
                type=String, computed=True, keep=True, description="The name; also the id to import it by."
            ),
            "name": Attribute(
                type=String,
                required=True,
                replace=True,
                validators=(check_name,),
                description="Name it is stored under, as services refer to it.",
            ),
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
            "fingerprint_sha256": Attribute(
                type=String,
                computed=True,
                description="SHA-256 fingerprint of the certificate, in hexadecimal.",
            ),
        },
    )

    def __init__(self, session: Session) -> None:
        self.session = session

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

    def _listed(self) -> dict[str, Any]:
        return self.session.shared(
            _LIST, lambda client: {str(item.name): item for item in client.certificates.list_intermediates()}
        )

    def _text(self, client: loadmaster.LoadMaster, name: str) -> str:
        return str(client.certificates.show_intermediate(name))

    @override
    def read(self, context: ReadContext) -> Object | None:
        name = str(context.state["name"])
        with advice(f"read certificate {name}"):
            self.session.check_unit(context.private)
            found = self._listed().get(name)
            if found is None:
                self.session.gone(_KIND, context.private, stop=context.stop)
                return None
            self.session.vanished.found(_KIND)
            if found.modulus and context.private.get(_HINT) == found.modulus:
                return {**context.state, "id": name}
            text = self._text(self.session.client, name)
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
            if name not in self._listed():
                return None
            return self._state(name, self._text(self.session.client, name), None)

    # ------------------------------------------------------------------------------ writing

    @override
    def create(self, context: ApplyContext) -> Object:
        name, text = str(context.planned["name"]), str(context.planned["certificate_pem"])
        self.session.claims.release(_KIND, name)
        with advice(f"store certificate {name}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            self.session.forget(_LIST)
            if name in self._listed():
                self._adopt(context, client, name)
            else:
                self._add(client, name, text)
                self._confirm(context, client, name)
        return self._state(name, text, text)

    def _adopt(self, context: ApplyContext, client: loadmaster.LoadMaster, name: str) -> None:
        shown = fingerprint_of(self._text(client, name))
        wanted = fingerprint_of(str(context.planned["certificate_pem"]))
        if shown != wanted or not adopts_identical(self.session):
            raise ProviderError(
                f"certificate {name} exists already",
                "It was not stored by this configuration and is not replaced. Its fingerprint is "
                f"{shown}, this one's is {wanted}. {import_advice(name, context.type_name)}",
                path="name",
            )
        tell_of_adoption(context, f"certificate {name}", same="It is the same certificate.")

    def _confirm(self, context: ApplyContext, client: loadmaster.LoadMaster, name: str) -> None:
        wanted = fingerprint_of(str(context.planned["certificate_pem"]))
        shown = fingerprint_of(self._text(client, name)) if name in self._listed() else "nothing"
        if shown != wanted:
            raise ProviderError(
                f"the appliance did not store certificate {name}",
                f"It reported success, and reading back shows fingerprint {shown} and not {wanted}.",
                path="certificate_pem",
            )

    @override
    def update(self, context: ApplyContext) -> Object:
        name, text = str(context.planned["name"]), str(context.planned["certificate_pem"])
        before = str(context.prior.get("certificate_pem") or "")
        if normal_pem(text) == normal_pem(before):
            return self._state(name, text, text)
        with advice(f"renew certificate {name}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            self._remove(client, name)
            try:
                self._add(client, name, text)
                self._confirm(context, client, name)
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
            self._remove(client, name)
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
            self._remove(client, name)

    def _add(self, client: loadmaster.LoadMaster, name: str, text: str) -> None:
        wanted = fingerprint_of(text)

        def settle() -> bool:
            self.session.forget(_LIST)
            return name in self._listed() and fingerprint_of(self._text(client, name)) == wanted

        try:
            bundle = f"{text.strip()}\n".encode()
            client.certificates.add_intermediate(name, bundle=bundle, settle=settle)
        finally:
            self.session.forget(_LIST)

    def _remove(self, client: loadmaster.LoadMaster, name: str) -> None:
        def settle() -> bool:
            self.session.forget(_LIST)
            return name not in self._listed()

        try:
            client.certificates.delete_intermediate(name, settle=settle)
        except loadmaster.LoadMasterError as error:
            if not is_gone(error):
                raise
        finally:
            self.session.forget(_LIST)
