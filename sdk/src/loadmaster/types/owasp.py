# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""OWASP rules of the web application firewall: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "OwaspRule",
]


class OwaspRule(Model):
    """One rule of the core rule set or of one's own, for one service where one was named."""

    identifier: str | None = None
    """Number of the rule. What it is for rules of one's own, no source tells. Known from clients that work
    against units.
    """
    rule_type: Literal["core_rule_set", "custom"] | str | None = None
    """Where the rule comes from. Known from clients that work against units."""
    name: str | None = None
    """What the rule is about, or the name of the file of one's own. Known from clients that work against
    units.
    """
    enabled: bool | None = None
    """The service runs the rule. A rule of one's own stays in the list when the service runs it no longer.
    That every rule of the core rule set runs until it is switched off is assumed. Known from clients that
    work against units.
    """
    runs_first: bool | None = None
    """The rule runs before those of the core rule set. Only rules of one's own can. Known from clients that
    work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Rule",
        {
            "Id": ("identifier", Form(type="string")),
            "Type": ("rule_type", Form(type="enum", codes={"core_rule_set": "CRS", "custom": "custom"})),
            "Name": ("name", Form(type="string")),
            "Enabled": ("enabled", Form(type="bool", words=("yes", "no"))),
            "Runfirst": ("runs_first", Form(type="bool", words=("yes", "no"))),
        },
        frozenset(),
    )
