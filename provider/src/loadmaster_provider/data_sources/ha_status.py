"""The role the appliance plays in a pair."""

from __future__ import annotations

from typing_extensions import override

from loadmaster_provider import schemas
from loadmaster_provider.attributes import describe, terraform_type
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.protocol import Attribute, DataSource, Object, Schema, String, ValidateContext
from loadmaster_provider.session import Session
from loadmaster_provider.settings_values import read_settings

__all__ = ["HaStatusSource"]

_NAMES = ("ha_mode", "ha_status", "active_since", "boot_time", "ha_virtual_id")


class HaStatusSource(DataSource):
    """``loadmaster_ha_status``."""

    def __init__(self, session: Session) -> None:
        self.session = session
        known = {
            shape.name: shape for owner in ("unit", "ha_pair") for shape in schemas.group(owner).settings
        }
        self.shapes = tuple(known[name] for name in _NAMES)
        self.schema = Schema(
            description=(
                "The role of the appliance in a pair right now; with two units in the provider block, that "
                "of the active one."
            ),
            attributes={
                "id": Attribute(type=String, computed=True, description="The serial number of the unit."),
                **{
                    shape.name: Attribute(
                        type=terraform_type(shape), computed=True, description=describe(shape)
                    )
                    for shape in self.shapes
                },
            },
        )

    @override
    def read(self, context: ValidateContext) -> Object:
        with advice("read the status of the pair"):
            values = read_settings(self.session, self.shapes, also=_NAMES)
            return {**values, "id": self.session.settings().get("serial_number")}
