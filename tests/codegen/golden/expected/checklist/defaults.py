# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What arguments of services and servers are when they are left out."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import DefaultRule

__all__ = ["DEFAULTS", "RULES"]

DEFAULTS: Mapping[str, Mapping[str, object]] = {}
RULES: Mapping[str, Mapping[str, DefaultRule]] = {}
