"""What the appliance's settings are while planning: as another resource of this run plans them, or as they
stand.
"""

from __future__ import annotations

from functools import cache

from loadmaster_provider import schemas
from loadmaster_provider.attributes import is_secret
from loadmaster_provider.protocol import UNKNOWN, Value
from loadmaster_provider.requirements import Look
from loadmaster_provider.session import Session
from loadmaster_provider.shape import Requirement, SettingShape
from loadmaster_provider.translate import shown_value

__all__ = ["appliance_setting", "tell_planned", "with_settings"]

_TOPIC = "planned"


@cache
def _shape(name: str) -> SettingShape | None:
    return schemas.settings().get(name)


def tell_planned(session: Session, kind: str, key: str, value: Value) -> None:
    """Let other resources of this run know what a value is going to be."""
    session.claims.tell(f"{_TOPIC} {kind}", key, value)


def appliance_setting(session: Session, name: str) -> Value:
    """The value of a setting by its Python name; ``UNKNOWN`` where telling it would cost a call of its own,
    or where the appliance is out of reach.
    """
    planned = session.claims.told(f"{_TOPIC} setting", name)
    if planned is not None:
        return planned
    shape = _shape(name)
    if shape is None or is_secret(shape) or not shape.in_getall or not session.reached():
        return UNKNOWN
    return shown_value(shape, session.settings().get(name))


def with_settings(session: Session, look: Look) -> Look:
    """Looks where ``look`` does, and at the appliance's settings for what is one."""

    def find(requirement: Requirement) -> Value:
        if requirement.scope == "setting":
            return appliance_setting(session, requirement.field)
        return look(requirement)

    return find
