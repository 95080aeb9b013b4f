# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""High availability: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "CloudHa",
]


class CloudHa(Model):
    """How a unit in a cloud stands to its partner."""

    mode: Literal["single", "first", "second"] | str | None = None
    """Part the unit plays. 'single' unless set. Derived, unverified."""
    preferred_unit: Literal["none", "first"] | str | None = None
    """Unit that takes over whenever it is there. Derived, unverified."""
    partner: str | None = None
    """Address or name of the other unit. Derived, unverified."""
    health_check_port: int | str | None = None
    """Port that the load balancer of the cloud asks. 0 to 65535. 8444 unless set. Derived, unverified."""
    checks_on_all_interfaces: bool | None = None
    """Answers the questions of the cloud on every interface. False unless set. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "CloudHA",
        {
            "HaMode": (
                "mode",
                Form(
                    type="enum",
                    codes={"single": "single", "first": "first", "second": "second"},
                    read_codes={"first": "master", "second": "slave"},
                ),
            ),
            "HaPrefered": ("preferred_unit", Form(type="enum", codes={"none": 0, "first": 1})),
            "Partner": ("partner", Form(type="string")),
            "Port": ("health_check_port", Form(type="port", minimum=0, maximum=65535)),
            "HealthCheckAllInterfaces": ("checks_on_all_interfaces", Form(type="bool", xml="yes/no")),
        },
        frozenset(),
    )
