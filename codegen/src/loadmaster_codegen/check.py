"""Complains about what only the whole description can tell: names, references, completeness."""

from __future__ import annotations

import keyword
import re

from loadmaster_codegen.complaints import Complaints
from loadmaster_codegen.model import Description, Origin

__all__ = ["check"]

_SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


def check(description: Description, complaints: Complaints) -> None:
    """Complain about everything that is wrong in a resolved description."""
    for family in description.families.values():
        for api_object in family.objects.values():
            for field in api_object.fields.values():
                _name(field.name, "field", field.origin, complaints)
    for setting in description.settings.values():
        _name(setting.name, "setting", setting.origin, complaints)


def _name(name: str, what: str, origin: Origin, complaints: Complaints) -> None:
    if not _SNAKE_CASE.fullmatch(name):
        complaints.add(origin, f"{what} {name!r} is not in snake case")
    elif keyword.iskeyword(name):
        complaints.add(origin, f"{what} {name!r} is a keyword of Python")
