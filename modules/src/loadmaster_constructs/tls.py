"""Ending TLS at the appliance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from loadmaster_constructs.because import Because
from loadmaster_constructs.certificate import Certificate, IntermediateCertificate
from loadmaster_constructs.defaults import Departure, default
from loadmaster_constructs.errors import Refusal

__all__ = ["Tls"]

_VERSIONS = ("1.0", "1.1", "1.2", "1.3")
_FLAGS = ("tls1_0", "tls1_1", "tls1_2", "tls1_3")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tls:
    """TLS of a service: clients speak it with the appliance, which sees the requests in the clear.

    :param certificate: a ``Certificate`` of this program, or the name of one that is on the appliance;
        several where clients choose by server name.
    :param reencrypt: speak TLS with the servers too. Left out: true, and servers that name no port are
        reached on the port of the service. False sends requests in the clear, to port 80 behind a service on
        443.
    :param minimum_version: oldest version a client may use. Left out: 1.2; older ones need a ``Because``.
    :param cipher_set: cipher set of the appliance. Left out: BestPractices; weaker ones need a ``Because``.
    :param intermediate_certificates: each an ``IntermediateCertificate`` of this program, or the name of one
        that is on the appliance.
    :param requires_server_name: refuse clients that send no server name.
    :param http2: offer HTTP/2 to clients.
    :param client_certificate: whether clients need a certificate, and in which header servers get it.
    :param strict_transport_security: HSTS header on every answer. Left out: none; browsers remember it for
        long.
    :param server_name: server name that is sent to the servers when re-encrypting.
    :param passes_server_name: send the client's server name on to the servers when re-encrypting.
    :raises ArgumentError: a value that cannot be meant, or one that re-encryption would have to be on for.
    """

    certificate: str | Certificate | Sequence[str | Certificate]
    reencrypt: bool | None = None
    minimum_version: Literal["1.0", "1.1", "1.2", "1.3"] | Because | None = None
    cipher_set: str | Because | None = None
    intermediate_certificates: Sequence[str | IntermediateCertificate] | None = None
    requires_server_name: bool | None = None
    http2: bool | None = None
    client_certificate: (
        Literal[
            "not_required",
            "required",
            "required_with_headers",
            "der_as_ssl_client_cert",
            "der_as_x_client_cert",
            "pem_as_ssl_client_cert",
            "pem_as_x_client_cert",
        ]
        | None
    ) = None
    strict_transport_security: (
        Literal[
            "none",
            "without_subdomains",
            "with_subdomains",
            "without_subdomains_preload",
            "with_subdomains_preload",
        ]
        | None
    ) = None
    server_name: str | None = None
    passes_server_name: bool | None = None
    departures: tuple[Departure, ...] = field(init=False, default=())
    _settled: dict[str, Any] = field(init=False, default_factory=dict, repr=False)
    """The arguments of the service that follow."""

    def __post_init__(self) -> None:
        departures: list[Departure] = []
        try:
            arguments = self._arguments(departures)
        except Refusal as refusal:
            raise refusal.of("Tls") from None
        object.__setattr__(self, "departures", tuple(departures))
        object.__setattr__(self, "_settled", arguments)

    @property
    def _reencrypts(self) -> bool:
        """Whether requests travel to the servers over TLS."""
        found: bool = self._settled["ssl_reencrypt"]
        return found

    def _arguments(self, departures: list[Departure]) -> dict[str, Any]:
        reencrypt = default("tls", "reencrypt").settle(self.reencrypt, departures)
        if not isinstance(reencrypt, bool):
            raise Refusal(f"reencrypt is {reencrypt!r}, accepted is True or False", wrong_type=True)
        if not reencrypt and (self.server_name is not None or self.passes_server_name):
            raise Refusal(
                "reencrypt is False, so there is no TLS with the servers that could send a server name"
            )
        oldest = default("tls", "minimum_version").settle(self.minimum_version, departures)
        if oldest not in _VERSIONS:
            raise Refusal(f"minimum_version is {oldest!r}, accepted is 1.0, 1.1, 1.2 or 1.3")
        return {
            "ssl_acceleration": True,
            "ssl_reencrypt": reencrypt,
            "certificates": _names(self.certificate),
            "intermediate_certificates": _intermediates(self.intermediate_certificates),
            "cipher_set": default("tls", "cipher_set").settle(self.cipher_set, departures),
            "disabled_tls_versions": ["ssl3", *_FLAGS[: _VERSIONS.index(oldest)]],
            "requires_sni": self.requires_server_name,
            "http2": self.http2,
            "client_certificate_mode": self.client_certificate,
            "strict_transport_security": self.strict_transport_security,
            "reverse_sni_host": self.server_name,
            "pass_sni": self.passes_server_name,
        }


def _names(given: str | Certificate | Sequence[str | Certificate]) -> list[str]:
    several: Sequence[Any] = given if isinstance(given, list | tuple) else [given]
    if not several:
        raise Refusal("certificate is an empty list, accepted is at least one certificate")
    return [_name(one) for one in several]


def _intermediates(given: Sequence[str | IntermediateCertificate] | None) -> list[str] | None:
    if isinstance(given, str):
        raise Refusal(f"intermediate_certificates is {given!r}, accepted is a list", wrong_type=True)
    return None if given is None else [_name(one) for one in given]


def _name(given: Any) -> str:
    if isinstance(given, Certificate | IntermediateCertificate):
        return given.name
    if not isinstance(given, str):
        raise Refusal(
            f"certificate is {given!r}, accepted is a Certificate or the name of one", wrong_type=True
        )
    if not given.strip() or "BEGIN" in given:
        raise Refusal("certificate is no name; a certificate itself is declared with Certificate(...)")
    return given
