"""Every other value of the appliance as a whole, by its name."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from loadmaster_constructs._framework import Construct
from loadmaster_constructs._owner import owner_of
from loadmaster_constructs._resource import check_place, in_plain_words, refuse
from loadmaster_constructs.errors import Refusal

if TYPE_CHECKING:
    from loadmaster_constructs.l1.setting_names import SettingValues

__all__ = ["Settings"]

_OTHER_DOORS = {
    "BackupScheduleResource": "BackupSchedule(...)",
    "SyslogSettingsResource": "SyslogTarget(protocol=..., port=..., verify_certificate=...)",
}


class Settings(Construct):
    """Values that no other construct has an opinion on, such as time servers, name servers or TLS behaviour.

    They are checked and typed by name; each reaches the appliance through the one resource of its group. A
    value that is not given is left alone, and destroying the stack leaves all of them as they are. Values
    that another construct sets are refused, and the message says where they are set.

    :param scope: the appliance, or a construct below it, in the stack that owns the appliance.
    :param id: name of the construct.
    :param values: such as ``{"ntp_servers": ["10.0.9.1", "10.0.9.2"], "dns_servers": ["10.0.9.3"]}``.
    :raises ArgumentError: a name that is no setting, one that is set elsewhere, or a value that cannot be
        meant.
    """

    def __init__(self, scope: Construct, id: str, values: SettingValues) -> None:
        check_place(scope, id)
        try:
            owner = owner_of(scope, id)
            groups = _groups(values)
            owner._put_settings(groups, values, f"{scope.node.path}/{id}")
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        try:
            super().__init__(scope, id)
        except RuntimeError as error:
            raise refuse(scope, id, Refusal(in_plain_words(error))) from None


def _groups(values: Any) -> Mapping[str, str]:
    """Where each setting lives; ``Refusal`` for those that are none, or have a construct of their own."""
    # Three hundred names with their types: read by programs that use this door.
    from loadmaster_constructs.l1.setting_names import GROUPS

    if not isinstance(values, Mapping) or not values:
        raise Refusal(
            f"values is {values!r}, accepted are settings by name, such as {{'ntp_servers': ['10.0.9.1']}}",
            wrong_type=not isinstance(values, Mapping),
        )
    for name in values:
        if name not in GROUPS:
            raise _unknown(name, GROUPS)
        door = _OTHER_DOORS.get(GROUPS[name])
        if door is not None:
            raise Refusal(f"{name} belongs to {door}, give it there")
    return GROUPS


def _unknown(name: Any, known: Mapping[str, str]) -> Refusal:
    from loadmaster_constructs.l1.ha_pair import HaPairResource
    from loadmaster_constructs.l1.syslog import SyslogTargetResource

    if name in HaPairResource._shape.arguments:
        return Refusal(f"{name} belongs to HAPair(...), give it there")
    if name in SyslogTargetResource._shape.arguments:
        return Refusal(f"{name} belongs to SyslogTarget(...), give it there")
    meant = difflib.get_close_matches(str(name), known, n=1)
    return Refusal(f"there is no setting {name!r}" + (f", meant is probably {meant[0]!r}" if meant else ""))
