"""What the appliance says about itself."""

from __future__ import annotations

from typing_extensions import override

from loadmaster_provider import schemas
from loadmaster_provider.attributes import describe, terraform_type
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.protocol import Attribute, DataSource, Object, Schema, String, ValidateContext
from loadmaster_provider.session import Session
from loadmaster_provider.settings_values import read_settings

__all__ = ["UnitSource"]


class UnitSource(DataSource):
    """``loadmaster_unit``."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.shapes = schemas.group("unit").settings
        self.schema = Schema(
            description="What the appliance says about itself: firmware, serial number, role.",
            attributes={
                "id": Attribute(type=String, computed=True, description="The serial number."),
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
        with advice("read the unit"):
            values = read_settings(self.session, self.shapes, also=[shape.name for shape in self.shapes])
        return {**values, "id": values.get("serial_number")}
