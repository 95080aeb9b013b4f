"""Backups of the configuration that leave the appliance by themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from loadmaster_constructs._framework import Construct
from loadmaster_constructs._owner import owner_of
from loadmaster_constructs._resource import Resource, refuse
from loadmaster_constructs._text import is_text
from loadmaster_constructs.because import Because
from loadmaster_constructs.defaults import Departure, default
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.l1.backup_schedule import BackupScheduleResource
from loadmaster_constructs.secret import Secret

__all__ = ["BackupSchedule"]

_METHODS = ("sftp", "scp", "ftp")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_FORM = "sftp://backup@10.0.9.7/loadmaster"


class BackupSchedule(BackupScheduleResource):
    """The configuration, sent to another machine once a day or once a week (LM10).

    Both units of a pair send theirs. What is sent holds no TLS certificates and keys: `loadmaster backup
    --with-certificates` fetches those, and the checklist asks for a record of it where services use some.

    :param scope: the appliance, or a construct below it, in the stack that owns the appliance.
    :param id: name of the construct.
    :param to: where to, as ``sftp://user@host:port/path`` or ``scp://...``. A password does not belong in it.
        ``ftp`` shows everything to whoever listens, and needs a ``Because`` with the address as its value.
    :param daily_at: time of day in the unit's own time zone, as ``02:30``.
    :param weekly_at: day and time instead, as ``sunday 02:30``.
    :param key: private SSH key that logs in, for sftp and scp.
    :param key_version: raise it when the key is another one: nothing is kept to compare.
    :param password: password that logs in, for ftp.
    :param password_version: raise it when the password is another one.
    :raises ArgumentError: a value that cannot be meant, no time or two, or ftp without a reason.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        to: str | Because,
        daily_at: str | None = None,
        weekly_at: str | None = None,
        key: Secret | None = None,
        key_version: int = 1,
        password: Secret | None = None,
        password_version: int = 1,
    ) -> None:
        self.departures: list[Departure] = []
        try:
            owner = owner_of(scope, id)
            target = _Target.of(to.value if isinstance(to, Because) else to)
            _settle_method(target.method, to, self.departures)
            _check_login(target.method, key, password)
            values = {
                "backup_enabled": True,
                **_when(daily_at, weekly_at),
                **target.arguments,
                "backup_identity_key": key,
                "backup_identity_key_version": None if key is None else key_version,
                "backup_password": password,
                "backup_password_version": None if password is None else password_version,
            }
            owner._take("backup schedule", f"{scope.node.path}/{id}")
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        Resource.__init__(self, scope, id, values, provider=owner._provider_reference)
        owner._estate.leave(f"{scope.node.path}/{id}", "setting", ["backup_method"], self.departures)


@dataclass(frozen=True, slots=True)
class _Target:
    """Where a backup goes."""

    method: str
    user: str
    host: str
    path: str

    @staticmethod
    def of(to: Any) -> _Target:
        """The parts of the address; ``Refusal`` names what is missing and never repeats a password."""
        if not is_text(to):
            raise Refusal(f"to is {to!r}, accepted is such as '{_FORM}'", wrong_type=True)
        parts = urlsplit(to)
        if parts.password is not None:
            raise Refusal(
                "to holds a password, which would stand in cdk.tf.json; give key=Secret.env(...), or for ftp "
                "password=Secret.env(...)"
            )
        if parts.scheme not in _METHODS:
            raise Refusal(
                f"to is {to!r}, accepted is such as '{_FORM}': sftp or scp, a user, a host and a path"
            )
        for name, part in (
            ("user", parts.username),
            ("host", parts.hostname),
            ("path", parts.path.strip("/")),
        ):
            if not part:
                raise Refusal(f"to is {to!r} and names no {name}, accepted is such as '{_FORM}'")
        try:
            port = parts.port
        except ValueError:
            raise Refusal(f"to is {to!r}, where the port is no number from 1 to 65535") from None
        if parts.query or parts.fragment:
            raise Refusal(f"to is {to!r}, accepted is an address without '?' and '#'")
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else str(parts.hostname)
        return _Target(
            method=parts.scheme,
            user=unquote(parts.username or ""),
            host=host if port is None else f"{host}:{port}",
            path=unquote(parts.path),
        )

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments of the resource."""
        return {
            "backup_method": self.method,
            "backup_user": self.user,
            "backup_host": self.host,
            "backup_path": self.path,
        }


def _settle_method(method: str, to: str | Because, departures: list[Departure]) -> None:
    if isinstance(to, Because):
        given = Because(to.reason, until=to.until, value=method)
        default("backup", "method").settle(given, departures)
        return
    try:
        default("backup", "method").settle(method, departures)
    except Refusal:
        raise Refusal(
            f"to is {to!r}, and ftp shows the whole configuration to everybody on the way (LM10); accepted "
            'is sftp or scp, or to=Because("why", value="ftp://...")'
        ) from None


def _check_login(method: str, key: Secret | None, password: Secret | None) -> None:
    if method == "ftp":
        if key is not None:
            raise Refusal("key is given, and ftp logs in with a password")
    elif password is not None:
        raise Refusal(f"password is given, and {method} logs in with a key")
    elif key is None:
        raise Refusal(f"key has to be given: {method} logs in with one, such as Secret.env('BACKUP_KEY')")


def _when(daily_at: Any, weekly_at: Any) -> dict[str, Any]:
    if (daily_at is None) == (weekly_at is None):
        both = (
            "both daily_at and weekly_at are" if daily_at is not None else "neither daily_at nor weekly_at is"
        )
        raise Refusal(f"{both} given, accepted is one of them, such as daily_at='02:30'")
    if daily_at is not None:
        day, time = "daily", daily_at
        match = _TIME.fullmatch(time) if is_text(time) else None
        accepted = f"daily_at is {daily_at!r}, accepted is a time of day such as '02:30'"
    else:
        day, _, time = weekly_at.strip().lower().partition(" ") if is_text(weekly_at) else ("", "", "")
        match = _TIME.fullmatch(time.strip()) if day in _DAYS else None
        accepted = f"weekly_at is {weekly_at!r}, accepted is a day and a time, such as 'sunday 02:30'"
    if match is None:
        raise Refusal(accepted)
    return {"backup_day": day, "backup_hour": int(match[1]), "backup_minute": int(match[2])}
