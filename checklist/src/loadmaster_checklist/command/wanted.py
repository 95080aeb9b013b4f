"""What the live source reads: what the rules of a pack judge, and no more."""

from __future__ import annotations

from loadmaster_checklist import PACKS, rule
from loadmaster_checklist.live import Wanted
from loadmaster_checklist.vocabulary.settings import SETTINGS

__all__ = ["wanted"]

_FAMILIES = ("certificate", "interface", "licensing", "packet-filter", "virtual-service")
_OF_PAIRS = "ha_pair"


def wanted(pack: str) -> Wanted:
    """The families, and the settings that rules of the pack say they read."""
    names = dict.fromkeys(name for one in PACKS[pack] for name in rule(one).settings)
    of_pairs = tuple(name for name in names if SETTINGS[name].owner == _OF_PAIRS)
    return Wanted(
        families=_FAMILIES,
        settings=tuple(name for name in names if name not in of_pairs),
        pair_settings=of_pairs,
    )
