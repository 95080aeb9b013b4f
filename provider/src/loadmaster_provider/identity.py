"""Which boxes an object was made on, remembered beside it by serial number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from loadmaster_provider.protocol import ProviderError

__all__ = ["check_identity", "refuse_same_box"]

_ONE = "serial_number"
_BOTH = "serial_numbers"


def check_identity(private: dict[str, Any], found: Sequence[str], *, allowed: bool) -> None:
    """Refuse boxes that the object was not made on, unless ``allowed``, and remember those found.

    A pair of which one unit is away is still the pair, and so is a pair that was made of the single unit.
    """
    known = set(private.get(_BOTH) or [private[_ONE]] if private.get(_ONE) or private.get(_BOTH) else [])
    answering = set(found)
    if not answering:
        return
    same = not known or answering <= known or known <= answering
    if not same and not allowed:
        raise ProviderError(
            "this is another appliance",
            f"The object was made on the unit with serial number {' and '.join(sorted(known))}, and the one "
            f"that answers now has {' and '.join(sorted(answering))}. "
            "If the unit was replaced, set allow_replaced_unit = true in the provider block for one run.",
        )
    remembered = sorted(answering | known if same else answering)
    private.pop(_ONE, None)
    private.pop(_BOTH, None)
    private |= {_ONE: remembered[0]} if len(remembered) == 1 else {_BOTH: remembered}


def refuse_same_box(serials: Sequence[str]) -> None:
    """Refuse two addresses that lead to one unit: nothing would ever be where it is expected."""
    known = [serial for serial in serials if serial]
    if len(known) > len(set(known)):
        raise ProviderError(
            "both units are the same box",
            f"Both addresses in units lead to the unit with serial number {known[0]}. Name each unit by an "
            "address of its own; a shared address belongs in shared.",
            path="units",
        )
