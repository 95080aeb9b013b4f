# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Limit rules: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "LimitRule",
]


class LimitRule(Model):
    """One limit on requests that look alike."""

    name: str | None = None
    """Name of the rule. Derived, unverified."""
    pattern: str | None = None
    """Text that requests are compared with, such as /login. Derived, unverified."""
    limit: int | None = None
    """Requests that are let through. In requests per second. No source states the largest value; 0 leaves a
    rule in the list without effect. Derived, unverified.
    """
    match: (
        Literal["request", "host", "user_agent", "not_request", "not_host", "not_user_agent"] | str | None
    ) = None
    """What of a request is compared. Web administration of later firmware knows the method of a request too;
    no source tells its numbers. Derived, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Limits",
        {
            "name": ("name", Form(type="string")),
            "pattern": ("pattern", Form(type="string")),
            "limit": ("limit", Form(type="int")),
            "match": (
                "match",
                Form(
                    type="enum",
                    codes={
                        "request": 0,
                        "host": 1,
                        "user_agent": 2,
                        "not_request": 64,
                        "not_host": 65,
                        "not_user_agent": 66,
                    },
                ),
            ),
        },
        frozenset(),
    )
