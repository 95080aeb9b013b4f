"""What answers are made of: the base of all models, and the sentinel for "leave alone"."""

from __future__ import annotations

from enum import Enum
from typing import Any, ClassVar, Final, Literal

from pydantic import BaseModel, ConfigDict

from loadmaster._wire.table import ObjectTable

__all__ = ["UNSET", "Model", "Texts", "Unset"]

Texts = list[str] | tuple[str, ...] | frozenset[str] | set[str]
"""Several texts; a single one is refused rather than taken apart into letters."""


class Unset(Enum):
    """The type of ``UNSET``; see there."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Leave a value as it is. ``None`` clears it, and every other value sets it."""


class Model(BaseModel):
    """An object as an answer showed it.

    A field is ``None`` when the appliance left it out or showed it empty; both mean unset. Codes this
    release does not know are kept as text, and fields it does not know are in ``model_extra``.
    """

    model_config = ConfigDict(
        extra="allow", defer_build=True, protected_namespaces=(), populate_by_name=True, frozen=True
    )

    wire_table: ClassVar[ObjectTable]

    def snapshot_values(self) -> dict[str, Any]:
        """The shown fields under their Python names, without secrets and without fields nobody knows."""
        secret = self.wire_table.secret_names
        return {name: value for name, value in self if name in type(self).model_fields and name not in secret}
