"""All network interfaces of the appliance."""

from __future__ import annotations

from typing_extensions import override

from loadmaster_provider import schemas
from loadmaster_provider.attributes import describe, terraform_type
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.interfaces import interface_name, interfaces
from loadmaster_provider.protocol import (
    Attribute,
    DataSource,
    Nested,
    Object,
    Schema,
    String,
    ValidateContext,
)
from loadmaster_provider.session import Session
from loadmaster_provider.translate import to_state

__all__ = ["InterfacesSource"]


class InterfacesSource(DataSource):
    """``loadmaster_interfaces``."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.shapes = tuple(shape for shape in schemas.values("interface").settings if shape.readable)
        inner = {
            "name": Attribute(
                type=String,
                computed=True,
                description="Name of a port, such as `eth0`; null for bonds, VLANs and VXLANs.",
            ),
            **{
                shape.name: Attribute(type=terraform_type(shape), computed=True, description=describe(shape))
                for shape in self.shapes
            },
        }
        self.schema = Schema(
            description="All network interfaces of the appliance; of a pair, those of the active unit.",
            attributes={
                "interfaces": Attribute(
                    type=Nested("list", inner), computed=True, description="The interfaces, by number."
                )
            },
        )

    @override
    def read(self, context: ValidateContext) -> Object:
        with advice("list interfaces"):
            found = interfaces(self.session)
        return {
            "interfaces": [
                {
                    "name": interface_name(found[number]),
                    **{
                        shape.name: to_state(shape, getattr(found[number], shape.name, None))
                        for shape in self.shapes
                    },
                }
                for number in sorted(found)
            ]
        }
