# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Backup schedule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Confidential, Flag, Number, Shape, Text
from loadmaster_constructs._framework import (
    Construct,
    ITerraformDependable,
    ITerraformIterator,
    Resolvable,
    TerraformCount,
    TerraformProvider,
    TerraformResourceLifecycle,
)
from loadmaster_constructs._resource import Resource, Results
from loadmaster_constructs.secret import Secret

__all__ = ["BackupScheduleResource", "BackupScheduleResults"]


class BackupScheduleArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_backup_schedule`, none of them required here."""

    backup_enabled: bool | Resolvable | None
    backup_day: (
        Literal["daily", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        | Resolvable
        | None
    )
    backup_hour: int | Resolvable | None
    backup_minute: int | Resolvable | None
    backup_method: Literal["ftp", "scp", "sftp"] | Resolvable | None
    legacy_backup_secure: bool | Resolvable | None
    backup_host: str | Resolvable | None
    backup_path: str | Resolvable | None
    backup_user: str | Resolvable | None
    backup_password: Secret | Resolvable | None
    backup_password_version: int | Resolvable | None
    backup_identity_key: Secret | Resolvable | None
    backup_identity_key_version: int | Resolvable | None
    backup_includes_sockets: bool | Resolvable | None
    backup_includes_processes: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class BackupScheduleResults(Results):
    """What a `loadmaster_backup_schedule` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def backup_enabled(self) -> Resolvable:
        """Sends a backup to a remote host on a schedule."""
        return self._flag("backup_enabled")

    @property
    def backup_day(self) -> str:
        """Day of the week for the backup."""
        return self._text("backup_day")

    @property
    def backup_hour(self) -> float:
        """Hour of the backup, in the unit's time zone."""
        return self._number("backup_hour")

    @property
    def backup_minute(self) -> float:
        """Minute of the backup."""
        return self._number("backup_minute")

    @property
    def backup_method(self) -> str:
        """How the backup travels; ftp sends it in the clear."""
        return self._text("backup_method")

    @property
    def legacy_backup_secure(self) -> Resolvable:
        """Whether the backup travels by SCP rather than FTP, as older firmware asks."""
        return self._flag("legacy_backup_secure")

    @property
    def backup_host(self) -> str:
        """Host that receives the backup, with a port behind a colon where it is not the usual one."""
        return self._text("backup_host")

    @property
    def backup_path(self) -> str:
        """Folder on that host."""
        return self._text("backup_path")

    @property
    def backup_user(self) -> str:
        """Account on that host."""
        return self._text("backup_user")

    @property
    def backup_password_version(self) -> float:
        """Raise it whenever `backup_password` is another one: Terraform keeps nothing to compare."""
        return self._number("backup_password_version")

    @property
    def backup_identity_key_version(self) -> float:
        """Raise it whenever `backup_identity_key` is another one: Terraform keeps nothing to compare."""
        return self._number("backup_identity_key_version")

    @property
    def backup_includes_sockets(self) -> Resolvable:
        """Puts a list of open sockets into each backup."""
        return self._flag("backup_includes_sockets")

    @property
    def backup_includes_processes(self) -> Resolvable:
        """Puts a list of running processes into each backup."""
        return self._flag("backup_includes_processes")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class BackupScheduleResource(Resource, BackupScheduleResults):
    """When the configuration is backed up, and where to."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_backup_schedule",
        {
            "backup_enabled": Flag(),
            "backup_day": Text(
                choices=(
                    "daily",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                )
            ),
            "backup_hour": Number(minimum=0, maximum=23),
            "backup_minute": Number(minimum=0, maximum=59),
            "backup_method": Text(choices=("ftp", "scp", "sftp")),
            "legacy_backup_secure": Flag(),
            "backup_host": Text(),
            "backup_path": Text(),
            "backup_user": Text(),
            "backup_password": Confidential(),
            "backup_password_version": Number(),
            "backup_identity_key": Confidential(),
            "backup_identity_key_version": Number(),
            "backup_includes_sockets": Flag(),
            "backup_includes_processes": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        backup_enabled: bool | Resolvable | None = None,
        backup_day: Literal[
            "daily", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
        ]
        | Resolvable
        | None = None,
        backup_hour: int | Resolvable | None = None,
        backup_minute: int | Resolvable | None = None,
        backup_method: Literal["ftp", "scp", "sftp"] | Resolvable | None = None,
        legacy_backup_secure: bool | Resolvable | None = None,
        backup_host: str | Resolvable | None = None,
        backup_path: str | Resolvable | None = None,
        backup_user: str | Resolvable | None = None,
        backup_password: Secret | Resolvable | None = None,
        backup_password_version: int | Resolvable | None = None,
        backup_identity_key: Secret | Resolvable | None = None,
        backup_identity_key_version: int | Resolvable | None = None,
        backup_includes_sockets: bool | Resolvable | None = None,
        backup_includes_processes: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_backup_schedule`; ``ArgumentError`` when a value cannot be meant.

        :param backup_enabled: Sends a backup to a remote host on a schedule.
        :param backup_day: Day of the week for the backup.
        :param backup_hour: Hour of the backup, in the unit's time zone.
        :param backup_minute: Minute of the backup.
        :param backup_method: How the backup travels; ftp sends it in the clear.
        :param legacy_backup_secure: Whether the backup travels by SCP rather than FTP, as older
            firmware asks. Deprecated: use backup_method.
        :param backup_host: Host that receives the backup, with a port behind a colon where it is not
            the usual one.
        :param backup_path: Folder on that host.
        :param backup_user: Account on that host.
        :param backup_password: Password of that account.
        :param backup_password_version: Raise it whenever `backup_password` is another one: Terraform
            keeps nothing to compare.
        :param backup_identity_key: Private SSH key that logs in to the host.
        :param backup_identity_key_version: Raise it whenever `backup_identity_key` is another one:
            Terraform keeps nothing to compare.
        :param backup_includes_sockets: Puts a list of open sockets into each backup.
        :param backup_includes_processes: Puts a list of running processes into each backup.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "backup_enabled": backup_enabled,
                "backup_day": backup_day,
                "backup_hour": backup_hour,
                "backup_minute": backup_minute,
                "backup_method": backup_method,
                "legacy_backup_secure": legacy_backup_secure,
                "backup_host": backup_host,
                "backup_path": backup_path,
                "backup_user": backup_user,
                "backup_password": backup_password,
                "backup_password_version": backup_password_version,
                "backup_identity_key": backup_identity_key,
                "backup_identity_key_version": backup_identity_key_version,
                "backup_includes_sockets": backup_includes_sockets,
                "backup_includes_processes": backup_includes_processes,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
