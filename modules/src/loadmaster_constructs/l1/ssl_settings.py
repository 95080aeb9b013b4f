# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: TLS settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Flag, Number, Shape, Text
from loadmaster_constructs._framework import (
    Construct,
    ITerraformDependable,
    ITerraformIterator,
    Resolvable,
    TerraformCount,
    TerraformProvider,
    TerraformResourceLifecycle,
)
from loadmaster_constructs._resource import Resource, Results

__all__ = ["SslSettingsResource", "SslSettingsResults"]


class SslSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_ssl_settings`, none of them required here."""

    diffie_hellman_key_bits: int | Resolvable | None
    verifies_server_certificates: bool | Resolvable | None
    old_tls_library: bool | Resolvable | None
    tls_renegotiation: bool | Resolvable | None
    extended_master_secret_disabled: bool | Resolvable | None
    tls_client_error_logging: int | Resolvable | None
    outbound_cipher_set: str | Resolvable | None
    self_signed_key_kind: (
        Literal["rsa", "elliptic_curve_signed_by_rsa", "elliptic_curve_signed_by_elliptic_curve"]
        | Resolvable
        | None
    )
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SslSettingsResults(Results):
    """What a `loadmaster_ssl_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def diffie_hellman_key_bits(self) -> float:
        """Length of the keys in Diffie-Hellman key exchange."""
        return self._number("diffie_hellman_key_bits")

    @property
    def verifies_server_certificates(self) -> Resolvable:
        """Checks the certificates of servers on re-encrypted connections. Servers with untrusted certificates
        stop receiving traffic.
        """
        return self._flag("verifies_server_certificates")

    @property
    def old_tls_library(self) -> Resolvable:
        """Uses the previous TLS library, which has no TLS 1.3."""
        return self._flag("old_tls_library")

    @property
    def tls_renegotiation(self) -> Resolvable:
        """Allows a client to negotiate anew inside a TLS connection."""
        return self._flag("tls_renegotiation")

    @property
    def extended_master_secret_disabled(self) -> Resolvable:
        """Leaves the extended master secret out of TLS handshakes."""
        return self._flag("extended_master_secret_disabled")

    @property
    def tls_client_error_logging(self) -> float:
        """How much is logged about handshakes that fail on the client's side; 0 logs nothing."""
        return self._number("tls_client_error_logging")

    @property
    def outbound_cipher_set(self) -> str:
        """Cipher set of connections the appliance itself opens."""
        return self._text("outbound_cipher_set")

    @property
    def self_signed_key_kind(self) -> str:
        """Kind of key in certificates that the appliance signs itself."""
        return self._text("self_signed_key_kind")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SslSettingsResource(Resource, SslSettingsResults):
    """TLS behaviour that all services and the appliance's own connections share."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_ssl_settings",
        {
            "diffie_hellman_key_bits": Number(minimum=512, maximum=4096),
            "verifies_server_certificates": Flag(),
            "old_tls_library": Flag(),
            "tls_renegotiation": Flag(),
            "extended_master_secret_disabled": Flag(),
            "tls_client_error_logging": Number(),
            "outbound_cipher_set": Text(),
            "self_signed_key_kind": Text(
                choices=("rsa", "elliptic_curve_signed_by_rsa", "elliptic_curve_signed_by_elliptic_curve")
            ),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        diffie_hellman_key_bits: int | Resolvable | None = None,
        verifies_server_certificates: bool | Resolvable | None = None,
        old_tls_library: bool | Resolvable | None = None,
        tls_renegotiation: bool | Resolvable | None = None,
        extended_master_secret_disabled: bool | Resolvable | None = None,
        tls_client_error_logging: int | Resolvable | None = None,
        outbound_cipher_set: str | Resolvable | None = None,
        self_signed_key_kind: Literal[
            "rsa", "elliptic_curve_signed_by_rsa", "elliptic_curve_signed_by_elliptic_curve"
        ]
        | Resolvable
        | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_ssl_settings`; ``ArgumentError`` when a value cannot be meant.

        :param diffie_hellman_key_bits: Length of the keys in Diffie-Hellman key exchange.
        :param verifies_server_certificates: Checks the certificates of servers on re-encrypted
            connections. Servers with untrusted certificates stop receiving traffic.
        :param old_tls_library: Uses the previous TLS library, which has no TLS 1.3.
        :param tls_renegotiation: Allows a client to negotiate anew inside a TLS connection.
        :param extended_master_secret_disabled: Leaves the extended master secret out of TLS
            handshakes.
        :param tls_client_error_logging: How much is logged about handshakes that fail on the client's
            side; 0 logs nothing.
        :param outbound_cipher_set: Cipher set of connections the appliance itself opens.
        :param self_signed_key_kind: Kind of key in certificates that the appliance signs itself.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "diffie_hellman_key_bits": diffie_hellman_key_bits,
                "verifies_server_certificates": verifies_server_certificates,
                "old_tls_library": old_tls_library,
                "tls_renegotiation": tls_renegotiation,
                "extended_master_secret_disabled": extended_master_secret_disabled,
                "tls_client_error_logging": tls_client_error_logging,
                "outbound_cipher_set": outbound_cipher_set,
                "self_signed_key_kind": self_signed_key_kind,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
