"""Groups of appliance-wide settings. An argument is managed when it is written, and left alone otherwise."""

from __future__ import annotations

from typing_extensions import override

from loadmaster_provider.checks import check_family
from loadmaster_provider.managed_values import ManagedValues
from loadmaster_provider.own_access import is_beside, pins_certificate
from loadmaster_provider.protocol import Object, ValidateContext, is_known
from loadmaster_provider.session import Session
from loadmaster_provider.shape import GroupShape, SettingShape
from loadmaster_provider.value_store import SettingsStore

__all__ = ["SettingsResource"]

_GATEWAYS = ("dfltgw", "dfltgwv6")
_PRESENTED = ("admincert", "localcert")


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
    def danger(self, shape: SettingShape, planned: Object) -> str:
        value = planned.get(shape.name)
        if not is_known(value):
            return ""
        if shape.wire_name in _GATEWAYS and not is_beside(self.session):
            return "this machine reaches the appliance through its default gateway, which would be another"
        if shape.wire_name in _PRESENTED and pins_certificate(self.session):
            return (
                "the appliance would present another certificate to this provider than the one that "
                "fingerprint, ca_file or ca_pem trusts"
            )
        return super().danger(shape, planned)

    @override
    def validate(self, context: ValidateContext) -> None:
        super().validate(context)
        for shape in self.plain:
            # where each family has a setting of its own, the plain one is for IPv4
            if shape.type == "address" and f"{shape.name}_ipv6" in self.schema.attributes:
                check_family(context, shape.name, 4, "it is for IPv4")
