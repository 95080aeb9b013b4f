"""Server certificates with their keys. A renewal takes the place of the old one; the key goes to the
appliance and nowhere else.
"""

from __future__ import annotations

from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider.certificate_store import CertificateStore, naming, own_fingerprint
from loadmaster_provider.diagnostics import advice, briefly
from loadmaster_provider.ownership import describe_once
from loadmaster_provider.pem import (
    check_certificate,
    check_key,
    check_pair,
    fingerprint_of,
    normal_pem,
)
from loadmaster_provider.protocol import (
    UNKNOWN,
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
    ValidateContext,
    is_known,
)
from loadmaster_provider.session import Session

__all__ = ["CertificateResource"]


class CertificateResource(Resource):
    """``loadmaster_certificate``."""

    schema = Schema(
        description=(
            "One certificate with its private key in the appliance's store. A renewal is a change in "
            "place, and every service that uses the "
            "certificate follows. Configuration backups of the appliance do not hold certificates."
        ),
        attributes={
            **naming(),
            "certificate_pem": Attribute(
                type=String,
                required=True,
                validators=(check_certificate,),
                normalize=normal_pem,
                description=(
                    "The certificate, and behind it those that complete its chain, in PEM form. Public, "
                    "and stored in the state."
                ),
            ),
            "private_key_pem": Attribute(
                type=String,
                optional=True,
                sensitive=True,
                write_only=True,
                validators=(check_key,),
                description=(
                    "The private key in PEM form. Never stored; needed whenever the certificate is sent."
                ),
            ),
            "private_key_pem_version": Attribute(
                type=Number,
                default=1,
                description=(
                    "A number of your own; certificate and key are sent again when it changes. Default 1."
                ),
            ),
            "private_key_password": Attribute(
                type=String,
                optional=True,
                sensitive=True,
                write_only=True,
                description="Pass phrase of the key, where it has one. Never stored.",
            ),
            **own_fingerprint(),
            "key_type": Attribute(
                type=String, computed=True, description="Kind of key as the appliance names it, RSA or ECC."
            ),
            "public_key": Attribute(
                type=String,
                computed=True,
                description=(
                    "Modulus of an RSA key or the public key of an ECC certificate, as the appliance "
                    "shows it."
                ),
            ),
        },
    )

    def __init__(self, session: Session) -> None:
        self.session = session
        self.store = CertificateStore(
            session,
            listing="certificates",
            list_all=lambda client: client.certificates.list(),
            show=lambda client, name: client.certificates.show(name),
            delete=lambda client, name, settle: client.certificates.delete(name, settle=settle),
        )

    # ------------------------------------------------------------------------------ checking and planning

    @override
    def validate(self, context: ValidateContext) -> None:
        key, text = context.config.get("private_key_pem"), context.config.get("certificate_pem")
        if (
            not (is_known(key) and is_known(text))
            or key is None
            or text is None
            or context.config.get("private_key_password") is not None
        ):
            return
        try:
            check_pair(text, key)
        except ValueError as error:
            context.diagnostics.error(
                "certificate and key do not belong together", f"{error}.", path="private_key_pem"
            )

    @override
    def plan(self, context: PlanContext) -> None:
        planned, prior = context.planned, context.prior
        if planned is None or context.config is None:
            return
        planned["id"] = planned["name"]
        text = planned["certificate_pem"]
        planned["fingerprint_sha256"] = fingerprint_of(text) if is_known(text) else UNKNOWN
        sends = prior is None or not is_known(text) or _sends(planned, prior)
        if sends and context.config.get("private_key_pem") is None:
            raise ProviderError(
                "private_key_pem is missing",
                "The certificate has to be sent, and the appliance takes it only together with its "
                "private key.",
                path="private_key_pem",
            )
        if prior is not None and not sends:
            planned["key_type"], planned["public_key"] = prior["key_type"], prior["public_key"]
        name = planned["name"]
        if is_known(name):
            describe_once(
                self.session, context, kind="certificate", key=name, noun="certificate", path="name"
            )

    # ------------------------------------------------------------------------------ reading

    @override
    def read(self, context: ReadContext) -> Object | None:
        name = str(context.state["name"])
        with advice(f"read certificate {name}"):
            self.session.check_unit(context.private)
            found = self.store.listed().get(name)
            if found is None:
                self.session.gone("certificate", context.private, stop=context.stop)
                return None
            self.session.vanished.found("certificate")
            state = {
                **context.state,
                "id": name,
                "key_type": found.key_type,
                "public_key": _public_key(found),
            }
            if context.state.get("public_key") != state["public_key"]:
                # another certificate stands under the name; only now is it worth a call of its own
                state["certificate_pem"] = self.store.text(self.session.client, name)
                state["fingerprint_sha256"] = fingerprint_of(state["certificate_pem"])
            return state

    @override
    def import_state(self, context: ImportContext) -> Object | None:
        name = context.id.strip()
        with advice(f"import certificate {name}"):
            found = self.store.listed().get(name)
            if found is None:
                return None
            text = self.store.text(self.session.client, name)
        return {
            **dict.fromkeys(self.schema.attributes),
            "id": name,
            "name": name,
            "certificate_pem": text,
            "private_key_pem_version": 1,
            "fingerprint_sha256": fingerprint_of(text),
            "key_type": found.key_type,
            "public_key": _public_key(found),
        }

    # ------------------------------------------------------------------------------ writing

    @override
    def create(self, context: ApplyContext) -> Object:
        name = str(context.planned["name"])
        with advice(f"store certificate {name}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            if name in self.store.listed():
                same = "It is the same certificate, so its key is the same."
                self.store.take_over(context, client, name, same)
                return self._confirm(context, client, name)
            self._send(context, client, replace=False)
            try:
                return self._confirm(context, client, name)
            except Exception as error:
                self._undo(context, client, name, error)
                raise

    @override
    def update(self, context: ApplyContext) -> Object:
        name = str(context.planned["name"])
        with advice(f"renew certificate {name}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            if _sends(context.planned, context.prior):
                self._send(context, client, replace=True)
                return self._confirm(context, client, name)
            return {
                **context.prior,
                **{key: value for key, value in context.planned.items() if is_known(value)},
            }

    @override
    def delete(self, context: ApplyContext) -> None:
        name = str(context.prior["name"])
        with advice(f"remove certificate {name}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            self.store.remove(client, name)

    def _send(self, context: ApplyContext, client: loadmaster.LoadMaster, *, replace: bool) -> None:
        config = context.config
        text = str(config["certificate_pem"])
        bundle = f"{str(config['private_key_pem']).strip()}\n{text.strip()}\n".encode()
        extra = {"password": config["private_key_password"]} if config.get("private_key_password") else {}
        name = str(config["name"])
        wanted = fingerprint_of(text)

        def settle() -> bool:
            return self.store.holds(client, name, wanted)

        try:
            client.certificates.add(name, bundle=bundle, replace=replace, settle=settle, **extra)
        finally:
            self.store.forget()

    def _confirm(self, context: ApplyContext, client: loadmaster.LoadMaster, name: str) -> Object:
        found = self.store.confirm(context, client, name)
        return {
            **context.planned,
            "id": name,
            "fingerprint_sha256": fingerprint_of(str(context.planned["certificate_pem"])),
            "key_type": found.key_type,
            "public_key": _public_key(found),
        }

    def _undo(
        self, context: ApplyContext, client: loadmaster.LoadMaster, name: str, cause: Exception
    ) -> None:
        try:
            self.store.remove(client, name)
        except loadmaster.LoadMasterError as error:
            context.partial(
                {
                    **{key: value if is_known(value) else None for key, value in context.planned.items()},
                    "id": name,
                }
            )
            context.diagnostics.error(
                f"certificate {name} was left behind",
                f"Storing it failed ({briefly(cause)}), and so did removing it again ({briefly(error)}). "
                "It is kept in the state as tainted.",
            )


def _sends(planned: Object, prior: Object) -> bool:
    """Whether certificate and key have to be sent again."""
    if planned.get("private_key_pem_version") != prior.get("private_key_pem_version"):
        return True
    before, after = prior.get("certificate_pem"), planned["certificate_pem"]
    return not before or normal_pem(after) != normal_pem(before)


def _public_key(found: Any) -> str | None:
    shown = found.modulus or found.public_key
    return str(shown) if shown else None
