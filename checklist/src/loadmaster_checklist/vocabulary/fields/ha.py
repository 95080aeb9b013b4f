# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "CloudHa": {
        "mode": Word(
            wire_name="HaMode",
            type="enum",
            codes={"single": "single", "first": "first", "second": "second"},
            default="single",
        ),
        "preferred_unit": Word(wire_name="HaPrefered", type="enum", codes={"none": 0, "first": 1}),
        "partner": Word(wire_name="Partner", type="string", unset=True, absent_when_unset=True),
        "health_check_port": Word(wire_name="Port", type="port", default=8444),
        "checks_on_all_interfaces": Word(wire_name="HealthCheckAllInterfaces", type="bool", default=False),
    }
}
