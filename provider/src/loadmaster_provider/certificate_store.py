"""The certificates of one kind that an appliance stores: what resources for them have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import loadmaster
from loadmaster_provider.checks import import_advice
from loadmaster_provider.diagnostics import is_gone
from loadmaster_provider.ownership import adopts_identical, tell_of_adoption
from loadmaster_provider.pem import check_name, fingerprint_of
from loadmaster_provider.protocol import ApplyContext, Attribute, ProviderError, String
from loadmaster_provider.session import Session

__all__ = ["CertificateStore", "naming", "own_fingerprint"]


def naming() -> dict[str, Attribute]:
    """The arguments by which a certificate is found."""
    return {
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
    }


def own_fingerprint() -> dict[str, Attribute]:
    """What tells one certificate from another."""
    return {
        "fingerprint_sha256": Attribute(
            type=String, computed=True, description="SHA-256 fingerprint of the certificate, in hexadecimal."
        ),
    }


class CertificateStore:
    """Lists them once for all resources of a run, and again after every change."""

    def __init__(
        self,
        session: Session,
        *,
        listing: str,
        list_all: Callable[[loadmaster.LoadMaster], Iterable[Any]],
        show: Callable[[loadmaster.LoadMaster, str], object],
        delete: Callable[[loadmaster.LoadMaster, str, Callable[[], bool]], object],
    ) -> None:
        self._session = session
        self._listing = listing
        self._list_all = list_all
        self._show = show
        self._delete = delete

    def listed(self) -> dict[str, Any]:
        """What the appliance says of each certificate, by name."""
        return self._session.shared(
            self._listing, lambda client: {str(found.name): found for found in self._list_all(client)}
        )

    def text(self, client: loadmaster.LoadMaster, name: str) -> str:
        """The certificate in PEM form; a call of its own for each."""
        return str(self._show(client, name))

    def forget(self) -> None:
        """Have the list read again, since something is about to change or has changed."""
        self._session.forget(self._listing)

    def holds(self, client: loadmaster.LoadMaster, name: str, fingerprint: str) -> bool:
        """Whether the certificate with this fingerprint stands under the name right now."""
        self.forget()
        return name in self.listed() and fingerprint_of(self.text(client, name)) == fingerprint

    def take_over(self, context: ApplyContext, client: loadmaster.LoadMaster, name: str, same: str) -> None:
        """Adopt the certificate of the name with a warning; ``ProviderError`` where it is another one."""
        shown = fingerprint_of(self.text(client, name))
        wanted = fingerprint_of(str(context.planned["certificate_pem"]))
        if shown != wanted or not adopts_identical(self._session):
            raise ProviderError(
                f"certificate {name} exists already",
                "It was not stored by this configuration and is not replaced. Its fingerprint is "
                f"{shown}, this one's is {wanted}. {import_advice(name, context.type_name)}",
                path="name",
            )
        tell_of_adoption(context, f"certificate {name}", same=same)

    def confirm(self, context: ApplyContext, client: loadmaster.LoadMaster, name: str) -> Any:
        """What the appliance says of the certificate; ``ProviderError`` where it did not store it."""
        found = self.listed().get(name)
        shown = fingerprint_of(self.text(client, name)) if found is not None else "nothing"
        wanted = fingerprint_of(str(context.planned["certificate_pem"]))
        if shown != wanted:
            raise ProviderError(
                f"the appliance did not store certificate {name}",
                f"It reported success, and reading back shows fingerprint {shown} and not {wanted}.",
                path="certificate_pem",
            )
        return found

    def remove(self, client: loadmaster.LoadMaster, name: str) -> None:
        """Delete the certificate; nothing happens where it is gone already."""

        def settle() -> bool:
            self.forget()
            return name not in self.listed()

        try:
            self._delete(client, name, settle)
        except loadmaster.LoadMasterError as error:
            if not is_gone(error):
                raise
        finally:
            self.forget()
