# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "diffie_hellman_key_bits": Word(wire_name="dhkeysize", type="int", default=2048, owner="ssl_settings"),
    "verifies_server_certificates": Word(
        wire_name="SSLForceServerVerify", type="bool", default=False, owner="ssl_settings"
    ),
    "old_tls_library": Word(
        wire_name="SSLOldLibraryVersion", type="bool", default=False, owner="ssl_settings"
    ),
    "tls_renegotiation": Word(wire_name="sslrenegotiate", type="bool", default=False, owner="ssl_settings"),
    "extended_master_secret_disabled": Word(
        wire_name="SSLDisableMasterSecret", type="bool", default=False, owner="ssl_settings"
    ),
    "tls_client_error_logging": Word(
        wire_name="sslclienterrors", type="int", default=0, owner="ssl_settings"
    ),
    "outbound_cipher_set": Word(
        wire_name="OutboundCipherset", type="string", unset=True, owner="ssl_settings"
    ),
    "self_signed_key_kind": Word(
        wire_name="ECCerts",
        type="enum",
        codes={"rsa": 0, "elliptic_curve_signed_by_rsa": 1, "elliptic_curve_signed_by_elliptic_curve": 2},
        default="rsa",
        owner="ssl_settings",
    ),
}
