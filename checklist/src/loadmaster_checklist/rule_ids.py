"""Which rules there are, by id, without loading them."""

from __future__ import annotations

__all__ = ["HARDENING", "PACKS", "RULE_IDS", "TWELVE"]

TWELVE = tuple(f"LM{number:02}" for number in range(12))
"""The article's twelve points, firmware included."""

HARDENING = tuple(f"LMH{number:02}" for number in range(1, 14))
"""What the vendor advises beyond them."""

PACKS = {"twelve": TWELVE, "hardening": HARDENING, "all": (*TWELVE, *HARDENING)}

RULE_IDS = PACKS["all"]
