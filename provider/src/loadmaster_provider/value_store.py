"""Where managed values are kept on the appliance: behind ``get`` and ``set``, or in an object of its own.

A store reads and writes; what is managed, planned and put back is decided in ``managed_plan`` and
``managed_values``, the same for all stores.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from typing_extensions import override

import loadmaster
from loadmaster_provider.protocol import Object, Value
from loadmaster_provider.session import Session
from loadmaster_provider.settings_values import forget_settings, read_settings, write_setting
from loadmaster_provider.shape import SettingShape

__all__ = ["SettingsStore", "ValueStore"]


class ValueStore(Protocol):
    """Values that exist always and are read and written one at a time; ``subject`` says whose they are."""

    def exists(self, subject: Object) -> bool:
        """Whether there is such a subject on the appliance."""
        ...

    def read(
        self, subject: Object, shapes: Iterable[SettingShape], *, also: Iterable[str] = ()
    ) -> dict[str, Value]:
        """Values by name; those of ``also`` even where each costs a call of its own."""
        ...

    def holds_secret(self, subject: Object, shape: SettingShape) -> bool:
        """Whether a secret is set, where the appliance tells that without telling it."""
        ...

    def write(
        self, client: loadmaster.LoadMaster, subject: Object, shape: SettingShape, value: Value
    ) -> None:
        """Send one value; null clears it."""
        ...

    def forget(self, subject: Object, shapes: Iterable[SettingShape]) -> None:
        """Drop what was read before a write."""
        ...


class SettingsStore(ValueStore):
    """Appliance-wide values behind ``get`` and ``set``."""

    def __init__(self, session: Session) -> None:
        self.session = session

    @override
    def exists(self, subject: Object) -> bool:
        return True

    @override
    def read(
        self, subject: Object, shapes: Iterable[SettingShape], *, also: Iterable[str] = ()
    ) -> dict[str, Value]:
        return read_settings(self.session, shapes, also=also)

    @override
    def holds_secret(self, subject: Object, shape: SettingShape) -> bool:
        return shape.in_getall and bool(self.session.settings().get(shape.name))

    @override
    def write(
        self, client: loadmaster.LoadMaster, subject: Object, shape: SettingShape, value: Value
    ) -> None:
        write_setting(client, shape, value)

    @override
    def forget(self, subject: Object, shapes: Iterable[SettingShape]) -> None:
        forget_settings(self.session, shapes)
