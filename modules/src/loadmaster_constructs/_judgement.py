"""The judgement by the checklist."""

from __future__ import annotations

from typing import Any

__all__ = ["judge_below"]


def judge_below(appliance: Any, estate: Any) -> None:
    """Placeholder while F writes."""
