# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.vocabulary.fields import berth_place, pier, tide_gauge
from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    **berth_place.FIELDS,
    **pier.FIELDS,
    **tide_gauge.FIELDS,
}
