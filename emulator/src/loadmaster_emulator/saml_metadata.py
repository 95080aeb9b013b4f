"""Metadata that a SAML identity provider gives out: names, addresses and the certificate it signs with."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError, fromstring

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from .refusal import Refusal

_METADATA = "{urn:oasis:names:tc:SAML:2.0:metadata}"
_SIGNATURE = "{http://www.w3.org/2000/09/xmldsig#}"
_REDIRECT = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
_LONGEST = 255


@dataclass(frozen=True, slots=True)
class IdentityProvider:
    """What a unit takes from the metadata."""

    entity_id: str
    sso_url: str
    logoff_url: str
    """Empty where the provider has none."""
    certificate: str
    """PEM; empty where the provider shows none."""


def read_metadata(content: bytes) -> IdentityProvider:
    """The provider that a file describes; ``Refusal`` where it describes none."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise _bad()
    try:
        root = fromstring(content)
    except (ParseError, ValueError, LookupError) as problem:
        raise _bad() from problem
    role = root.find(f"{_METADATA}IDPSSODescriptor")
    entity_id = root.get("entityID") or ""
    if role is None or not entity_id:
        raise _bad()
    found = IdentityProvider(
        entity_id,
        _location(role, "SingleSignOnService"),
        _location(role, "SingleLogoutService"),
        _certificate(role),
    )
    texts = (found.entity_id, found.sso_url, found.logoff_url)
    if not found.sso_url or any(len(text) > _LONGEST for text in texts):
        raise _bad()
    return found


def _location(role: Element, name: str) -> str:
    """The address for redirected browsers, else the first there is."""
    services = role.findall(f"{_METADATA}{name}")
    preferred = [one for one in services if one.get("Binding") == _REDIRECT] or services
    return (preferred[0].get("Location") or "") if preferred else ""


def _certificate(role: Element) -> str:
    """A certificate for signing as PEM text; one without a use is for everything."""
    for key in role.findall(f"{_METADATA}KeyDescriptor"):
        text = key.findtext(f"{_SIGNATURE}KeyInfo/{_SIGNATURE}X509Data/{_SIGNATURE}X509Certificate")
        if key.get("use") == "encryption" or not text:
            continue
        pem = "\n".join(["-----BEGIN CERTIFICATE-----", *text.split(), "-----END CERTIFICATE-----", ""])
        try:
            return x509.load_pem_x509_certificate(pem.encode()).public_bytes(Encoding.PEM).decode()
        except ValueError as problem:
            raise _bad() from problem
    return ""


def _bad() -> Refusal:
    return Refusal(422, "Invalid metadata")
