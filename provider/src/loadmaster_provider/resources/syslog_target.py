"""One remote log host. The appliance keeps a list of hosts for each level; a host stands in one of them.

Changing a list means reading it, changing it and writing it whole, with the appliance held against other
writers. Other hosts are never touched.
"""

from __future__ import annotations

from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider import schemas
from loadmaster_provider.checks import import_advice
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.ownership import adopts_identical, describe_once, tell_of_adoption
from loadmaster_provider.protocol import (
    ApplyContext,
    Attribute,
    ImportContext,
    Object,
    PlanContext,
    ProviderError,
    ReadContext,
    Resource,
    Schema,
    String,
    is_known,
)
from loadmaster_provider.session import Session
from loadmaster_provider.settings_values import forget_settings, read_settings, write_setting
from loadmaster_provider.shape import SettingShape

__all__ = ["SyslogTargetResource"]

_LEVELS = ("emergency", "critical", "error", "warning", "notice", "info")
_MOST_HOSTS = 10


def _check_severity(value: Any) -> None:
    if value not in _LEVELS:
        raise ValueError(f'"{value}" is not one of {", ".join(_LEVELS)}')


def _check_host(value: Any) -> None:
    if not value or any(character.isspace() or character in ",/" for character in value) or len(value) > 253:
        raise ValueError(f'"{value[:60]}" is not an address or host name')


class SyslogTargetResource(Resource):
    """``loadmaster_syslog_target``."""

    schema = Schema(
        description=(
            "One remote log host and the least severe level it receives. It receives everything more "
            "severe as well."
        ),
        attributes={
            "id": Attribute(
                type=String, computed=True, keep=True, description="The host; also the id to import it by."
            ),
            "host": Attribute(
                type=String,
                required=True,
                replace=True,
                validators=(_check_host,),
                normalize=str.lower,
                description="Address or name of the log host.",
            ),
            "minimum_severity": Attribute(
                type=String,
                required=True,
                validators=(_check_severity,),
                description="The least severe level that is sent: one of "
                + ", ".join(f"`{level}`" for level in _LEVELS)
                + ".",
            ),
        },
    )

    def __init__(self, session: Session) -> None:
        self.session = session
        owned = {shape.name: shape for shape in schemas.group("syslog_target").settings}
        self.shapes: dict[str, SettingShape] = {level: owned[f"syslog_{level}_hosts"] for level in _LEVELS}

    @override
    def plan(self, context: PlanContext) -> None:
        if context.planned is None:
            return
        host = context.planned["host"]
        context.planned["id"] = host
        if is_known(host):
            describe_once(
                self.session,
                context,
                kind="syslog target",
                key=host.lower(),
                noun="log host",
                shown=host,
                path="host",
            )

    @override
    def create(self, context: ApplyContext) -> Object:
        host, level = str(context.planned["host"]), str(context.planned["minimum_severity"])
        with advice(f"add log host {host}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            hosts = self._fresh()
            standing = _level_of(hosts, host)
            if standing == level and adopts_identical(self.session):
                tell_of_adoption(context, f"log host {host}")
            elif standing is not None:
                raise ProviderError(
                    f"log host {host} exists already",
                    f'It stands at "{standing}" and was not put there by this configuration. '
                    f"{import_advice(host, context.type_name)}",
                    path="host",
                )
            else:
                self._refuse_eleventh(hosts, host)
                self._place(client, hosts, host, level)
            return {"id": host, "host": host, "minimum_severity": level}

    @override
    def read(self, context: ReadContext) -> Object | None:
        host = str(context.state["host"])
        with advice(f"read log host {host}"):
            self.session.check_unit(context.private)
            level = _level_of(self._hosts(), host)
            if level is None:
                self.session.gone("syslog target", context.private, stop=context.stop)
                return None
        self.session.vanished.found("syslog target")
        return {"id": host, "host": host, "minimum_severity": level}

    @override
    def update(self, context: ApplyContext) -> Object:
        host, level = str(context.planned["host"]), str(context.planned["minimum_severity"])
        with advice(f"change log host {host}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            self._place(client, self._fresh(), host, level)
            return {"id": host, "host": host, "minimum_severity": level}

    @override
    def delete(self, context: ApplyContext) -> None:
        host = str(context.prior["host"])
        with advice(f"remove log host {host}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            self._place(client, self._fresh(), host, None)

    @override
    def import_state(self, context: ImportContext) -> Object | None:
        host = context.id.strip()
        with advice(f"import log host {host}"):
            level = _level_of(self._hosts(), host)
        return None if level is None else {"id": host, "host": host, "minimum_severity": level}

    # ------------------------------------------------------------------------------ the lists

    def _hosts(self) -> dict[str, list[str]]:
        values = read_settings(
            self.session, self.shapes.values(), also=[shape.name for shape in self.shapes.values()]
        )
        return {level: list(values[shape.name] or ()) for level, shape in self.shapes.items()}

    def _fresh(self) -> dict[str, list[str]]:
        """The lists as they are now, not as they were when this run began."""
        forget_settings(self.session, self.shapes.values())
        return self._hosts()

    def _refuse_eleventh(self, hosts: dict[str, list[str]], host: str) -> None:
        count = sum(len(listed) for listed in hosts.values())
        if count >= _MOST_HOSTS:
            raise ProviderError(
                f"there is no room for log host {host}",
                f"The appliance holds at most {_MOST_HOSTS} log hosts over all levels, and has {count}. "
                "Remove one first.",
                path="host",
            )

    def _place(
        self, client: loadmaster.LoadMaster, hosts: dict[str, list[str]], host: str, level: str | None
    ) -> None:
        """Put the host at one level, or at none, and read back; in between it
        may stand nowhere, never twice.
        """
        touched = [other for other, listed in hosts.items() if other != level and _in(listed, host)]
        for other in touched:
            write_setting(
                client, self.shapes[other], [item for item in hosts[other] if item.lower() != host.lower()]
            )
        if level is not None and not _in(hosts[level], host):
            write_setting(client, self.shapes[level], [*hosts[level], host])
            touched.append(level)
        forget_settings(self.session, [self.shapes[other] for other in touched])
        standing = _level_of(self._hosts(), host)
        if standing != level:
            raise ProviderError(
                f"the appliance did not put log host {host} where it belongs",
                f"It reported success, and reading back shows it at {standing or 'no level'} and not at "
                f"{level or 'none'}.",
                path="minimum_severity",
            )


def _in(listed: list[str], host: str) -> bool:
    return any(item.lower() == host.lower() for item in listed)


def _level_of(hosts: dict[str, list[str]], host: str) -> str | None:
    return next((level for level, listed in hosts.items() if _in(listed, host)), None)
