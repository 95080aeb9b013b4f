"""What the appliance is licensed for, and whether it is a virtual machine or a box."""

from __future__ import annotations

from typing_extensions import override

from loadmaster_provider import schemas
from loadmaster_provider.attributes import describe, terraform_type
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.protocol import Attribute, DataSource, Object, Schema, String, ValidateContext
from loadmaster_provider.session import Session
from loadmaster_provider.translate import to_state

__all__ = ["LicenceSource"]

_LEFT_OUT = ("uuid",)
"""The licence's identity: whoever knows it may speak for the licence with the vendor."""


class LicenceSource(DataSource):
    """``loadmaster_licence``."""

    def __init__(self, session: Session) -> None:
        self.session = session
        group = schemas.values("licence")
        self.shapes = tuple(shape for shape in group.settings if shape.name not in _LEFT_OUT)
        self.schema = Schema(
            description="What the appliance is licensed for; of a pair, the active unit.",
            attributes={
                "id": Attribute(type=String, computed=True, description="The serial number of the unit."),
                "platform": Attribute(
                    type=String,
                    computed=True,
                    description="`virtual` or `hardware`; null when the licence does not tell.",
                ),
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
        with advice("read the licence"):
            found = self.session.shared("licence", lambda client: client.licensing.show())
            serial = self.session.settings().get("serial_number")
        values = {shape.name: to_state(shape, getattr(found, shape.name, None)) for shape in self.shapes}
        platform = None if found.virtual is None else "virtual" if found.virtual else "hardware"
        return {**values, "id": serial, "platform": platform}
