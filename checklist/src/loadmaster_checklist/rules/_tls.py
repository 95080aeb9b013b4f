"""What counts as old or weak in TLS."""

from __future__ import annotations

__all__ = ["OLD_VERSIONS", "WEAK_CIPHER_SETS"]

OLD_VERSIONS = frozenset({"ssl3", "tls1_0", "tls1_1"})

WEAK_CIPHER_SETS = frozenset(
    {"Default", "Default_NoRc4", "Backward_compatibility", "Legacy", "Null_Ciphers", "WUI"}
)
"""Sets of the appliance that still hold ciphers which nobody needs any more."""
