# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "GlobalHealth": {
        "interval_seconds": Word(wire_name="RetryInterval", type="int", default=9),
        "timeout_seconds": Word(wire_name="Timeout", type="int", default=4),
        "retry_count": Word(wire_name="RetryCount", type="int", default=2),
    },
    "AdaptiveParams": {
        "path": Word(wire_name="AdaptiveURL", type="string"),
        "port": Word(wire_name="AdaptivePort", type="port"),
        "interval_seconds": Word(wire_name="AdaptiveInterval", type="int"),
        "minimum_percent": Word(wire_name="MinPercent", type="int"),
    },
}
