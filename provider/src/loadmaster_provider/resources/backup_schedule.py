"""The backup schedule: settings that only make sense together, and are checked together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from typing_extensions import override

from loadmaster_provider import schemas
from loadmaster_provider.protocol import (
    Object,
    PlanContext,
    ProviderError,
    ValidateContext,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.resources.settings import SettingsResource
from loadmaster_provider.session import Session
from loadmaster_provider.shape import SettingShape

__all__ = ["BackupScheduleResource"]

_KEY = "backup_identity_key"
_WITH_KEY = ("scp", "sftp")
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(:\d{1,5})?")
_PRIVATE = re.compile(r"-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----")


class BackupScheduleResource(SettingsResource):
    """``loadmaster_backup_schedule``."""

    def __init__(self, session: Session) -> None:
        super().__init__(schemas.group("backup_schedule"), session)

    @override
    def validate(self, context: ValidateContext) -> None:
        super().validate(context)
        host, key = context.config.get("backup_host"), context.config.get(_KEY)
        if isinstance(host, str) and not _HOST.fullmatch(host):
            context.diagnostics.error(
                "not a host for backups",
                f'"{host[:80]}" is not a host, with a port behind a colon where it is not the usual one; '
                "the account goes to backup_user, the folder to backup_path.",
                path="backup_host",
            )
        if isinstance(key, str) and not _PRIVATE.search(key):
            context.diagnostics.error(
                "not a private key",
                "backup_identity_key is the text of an SSH private key, which begins with a line such as "
                "-----BEGIN OPENSSH PRIVATE KEY-----.",
                path=_KEY,
            )
        if context.config.get("backup_enabled") is True and context.config.get("backup_method") == "ftp":
            context.diagnostics.warning(
                "backups travel in the clear",
                "ftp sends the configuration, and the password, readable for everybody on the way. Use sftp "
                "or scp with backup_identity_key.",
                path="backup_method",
            )

    @override
    def check(self, context: PlanContext, changed: Sequence[SettingShape]) -> None:
        config, planned = context.config or {}, context.planned or {}
        if planned.get("backup_enabled") is not True or config.get("backup_enabled") is not True:
            return
        method = self._value(config, planned, "backup_method")
        needed = ["backup_host"]
        if method in _WITH_KEY:
            needed.append("backup_user")
        for name in needed:
            if self._value(config, planned, name) in (None, ""):
                raise ProviderError(
                    f"{name} is missing",
                    f"A schedule that is switched on needs {name}: without it no backup arrives anywhere.",
                    path=name,
                )
        if method in _WITH_KEY and not self._has_key(context, config):
            raise ProviderError(
                f"{_KEY} is missing",
                f'backup_method is "{method}", which logs in with an SSH key. Write {_KEY} and '
                f"{_KEY}_version = 1.",
                path=_KEY,
            )

    def _value(self, config: Object, planned: Object, name: str) -> Value:
        """The value that will be in force; one that cannot be told counts as there."""
        if config.get(name) is not None:
            value = planned.get(name)
            return "known after apply" if contains_unknown(value) or not is_known(value) else value
        if not self.session.reached():
            return "out of reach"
        shape = next(item for item in self.plain if item.name == name)
        return self.store.read(planned, [shape], also=[name]).get(name)

    def _has_key(self, context: PlanContext, config: Object) -> bool:
        if config.get(_KEY) is not None:
            return True
        if context.prior is not None and context.prior.get(f"{_KEY}_version") is not None:
            return True
        # a key that is set reads as asterisks
        return not self.session.reached() or bool(self.session.settings().get(_KEY))
