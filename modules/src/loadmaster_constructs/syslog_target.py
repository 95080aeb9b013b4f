"""Logs that outlive the appliance's reboot."""

from __future__ import annotations

import ipaddress
import re
from typing import Any, Literal

from loadmaster_constructs._framework import Construct
from loadmaster_constructs._owner import owner_of
from loadmaster_constructs._resource import refuse
from loadmaster_constructs._text import has_reference
from loadmaster_constructs.appliance import Appliance
from loadmaster_constructs.because import Because
from loadmaster_constructs.defaults import Departure, default
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.l1.syslog import SyslogTargetResource

__all__ = ["SyslogTarget"]

_PORTS = {"udp": 514, "tcp": 514, "tls": 6514}
_GROUPS = dict.fromkeys(
    ("syslog_port", "syslog_protocol", "syslog_verify_certificate"), "SyslogSettingsResource"
)
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")


class SyslogTarget(SyslogTargetResource):
    """A host that receives the appliance's log.

    Protocol, port and the check of certificates are one for all log hosts of an appliance: it is enough that
    one of them says so, and they may not say different things. Where none does, the appliance keeps what it
    has, which is UDP to port 514 from the factory.

    :param scope: the appliance, or a construct below it.
    :param id: name of the construct.
    :param host: address or name of the log host. The appliance takes ten, each once.
    :param minimum_severity: least severe level that is sent. Left out: ``warning``; ``notice`` and ``info``
        need a ``Because`` with that value (LM09).
    :param protocol: ``udp`` loses messages without notice; ``tls`` keeps them from being read on the way.
    :param port: left out, and with a protocol: 514, and 6514 for ``tls``.
    :param verify_certificate: check the log host's certificate. Left out: yes for ``tls``; no needs a
        ``Because``. An authority of your own is put on the appliance by ``IntermediateCertificate``.
    :raises ArgumentError: a value that cannot be meant, a host that is listed twice, or two log hosts that
        differ in what is one for all.
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
        protocol: Literal["udp", "tcp", "tls"] | None = None,
        port: int | None = None,
        verify_certificate: bool | Because | None = None,
    ) -> None:
        appliance = Appliance.of(scope, id)
        self.departures: list[Departure] = []
        path = f"{scope.node.path}/{id}"
        try:
            _check_host(host)
            severity = default("syslog", "minimum_severity").settle(minimum_severity, self.departures)
            transport = _transport(protocol, port, verify_certificate, self.departures)
            if transport:
                owner_of(scope, id)._put_settings(_GROUPS, transport, path, repeatable=True)
            appliance._estate.add_log_host(host)
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        super().__init__(
            scope, id, host=host, minimum_severity=severity, provider=appliance._provider_reference
        )
        if has_reference(host):
            appliance._estate.leave(path, "place", [f"syslog_target/{path}"], self.departures)
        else:
            appliance._estate.leave(path, "syslog_target", [host], self.departures)


def _transport(
    protocol: str | None,
    port: int | None,
    verify: bool | Because | None,
    departures: list[Departure],
) -> dict[str, Any]:
    """What is one for all log hosts, as far as anything was said about it."""
    if protocol is None:
        for name, value in (("port", port), ("verify_certificate", verify)):
            if value is not None:
                raise Refusal(f"{name} is given without a protocol, accepted with 'udp', 'tcp' or 'tls'")
        return {}
    if protocol not in _PORTS:
        raise Refusal(f"protocol is {protocol!r}, accepted is 'udp', 'tcp' or 'tls'")
    if protocol != "tls" and verify is not None:
        raise Refusal(f"verify_certificate is given, and protocol is {protocol!r}: only tls has certificates")
    found: dict[str, Any] = {"syslog_protocol": protocol, "syslog_port": port or _PORTS[protocol]}
    if protocol == "tls":
        settled = default("syslog", "verify_certificate").settle(verify, departures)
        found["syslog_verify_certificate"] = settled
    return found


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
