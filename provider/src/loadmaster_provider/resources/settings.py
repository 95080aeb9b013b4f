"""Groups of appliance-wide settings. An argument is managed when it is written, and left alone otherwise."""

from __future__ import annotations

from typing_extensions import override

from loadmaster_provider.checks import check_family
from loadmaster_provider.managed_values import ManagedValues
from loadmaster_provider.protocol import ValidateContext
from loadmaster_provider.session import Session
from loadmaster_provider.shape import GroupShape
from loadmaster_provider.value_store import SettingsStore

__all__ = ["SettingsResource"]


class SettingsResource(ManagedValues):
    """One group, such as ``loadmaster_l7_settings``."""

    def __init__(self, group: GroupShape, session: Session) -> None:
        super().__init__(
            group.name,
            f"{group.doc} Every argument is optional: what is left out is not managed.",
            group.settings,
            store=SettingsStore(session),
            session=session,
        )

    @override
    def validate(self, context: ValidateContext) -> None:
        super().validate(context)
        for shape in self.plain:
            # where each family has a setting of its own, the plain one is for IPv4
            if shape.type == "address" and f"{shape.name}_ipv6" in self.schema.attributes:
                check_family(context, shape.name, 4, "it is for IPv4")
