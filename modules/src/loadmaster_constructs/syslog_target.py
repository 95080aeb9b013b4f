"""Logs that outlive the appliance's reboot."""

from __future__ import annotations

import ipaddress
import re
from typing import Literal

from loadmaster_constructs._framework import Construct
from loadmaster_constructs._resource import refuse
from loadmaster_constructs._text import has_reference
from loadmaster_constructs.appliance import Appliance
from loadmaster_constructs.because import Because
from loadmaster_constructs.defaults import Departure, default
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.l1.syslog import SyslogTargetResource

__all__ = ["SyslogTarget"]

_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")


class SyslogTarget(SyslogTargetResource):
    """A host that receives the appliance's log.

    Port and protocol are those of the appliance as a whole: UDP port 514 unless its syslog settings say
    otherwise.

    :param scope: the appliance, or a construct below it.
    :param id: name of the construct.
    :param host: address or name of the log host. The appliance takes ten, each once.
    :param minimum_severity: least severe level that is sent. Left out: ``warning``; ``notice`` and ``info``
        need a ``Because`` with that value (LM09).
    :raises ArgumentError: a value that cannot be meant, or a host that is listed twice.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        host: str,
        minimum_severity: Literal["emergency", "critical", "error", "warning", "notice", "info"]
        | Because
        | None = None,
    ) -> None:
        appliance = Appliance.of(scope, id)
        self.departures: list[Departure] = []
        try:
            _check_host(host)
            severity = default("syslog", "minimum_severity").settle(minimum_severity, self.departures)
            appliance._estate.add_log_host(host)
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        super().__init__(
            scope, id, host=host, minimum_severity=severity, provider=appliance._provider_reference
        )


def _check_host(host: str) -> None:
    if not isinstance(host, str):
        raise Refusal(f"host is {host!r}, accepted is an address or a name", wrong_type=True)
    if has_reference(host):
        return
    try:
        ipaddress.ip_address(host)
    except ValueError:
        # A port would be taken for a part of the name: it is a setting for all hosts together.
        if not _HOST.fullmatch(host) or re.fullmatch(r"[0-9.]+", host):
            raise Refusal(f"host is {host!r}, accepted is an address or a name, without a port") from None
