"""The rules, one module each, loaded when they are asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from loadmaster_checklist.rule import Rule
from loadmaster_checklist.rule_ids import RULE_IDS

__all__ = ["all_rules", "rule"]


@cache
def rule(id: str) -> Rule:
    """The rule of an id such as ``LM07``; ``KeyError`` when there is none."""
    if id not in RULE_IDS:
        raise KeyError(id)
    found: Rule = import_module(f"loadmaster_checklist.rules.{id.lower()}").RULE
    return found


def all_rules() -> tuple[Rule, ...]:
    """All rules in the order of their ids, points beyond the article last."""
    return tuple(rule(name) for name in RULE_IDS)
