"""Logs of the web application firewall: on the unit, and waiting for the collector."""

from __future__ import annotations

import io
import tarfile

from loadmaster_emulator.answer import DONE, Answer, Nested, data, file
from loadmaster_emulator.contract.waf_log import WafLogHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal
from loadmaster_emulator.state.waf import Collector, WafState
from loadmaster_emulator.store import Service
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.values import hide_login
from loadmaster_emulator.waf.incidents import audits, incidents, written
from loadmaster_emulator.waf.services import legacy_rules, owasp_rules, runs_owasp

_TRACED = 20
"""Incidents of a service whose rules its debug log names, the latest."""


class WafLogFamily:
    """Format, collector, audit files and debug logs."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def setwaflogformat(self, call: Invocation, /) -> Answer:
        """Another form of the audit log; what is written already takes it too."""
        self._waf.log_format = call.text("logformat") or ""
        self._tell(f"audit log format of the web application firewall set by {call.user}")
        return DONE

    def enablewafremotelogging(self, call: Invocation, /) -> Answer:
        """A collector, in the place of the one before."""
        address = call.text("remoteuri") or ""
        self._waf.collector = Collector(
            address=hide_login(address),
            whole_address=address,
            username=call.text("username") or "",
            password=call.text("passwd") or "",
            since=self._unit.clock.now(),
        )
        shown = self._waf.collector.address
        self._tell(f"audit logs of the web application firewall go to {shown}, by {call.user}")
        return DONE

    def disablewafremotelogging(self, call: Invocation, /) -> Answer:
        """No collector, and nothing known of the one before."""
        self._waf.collector = Collector()
        self._tell(f"audit logs of the web application firewall stay on the unit, by {call.user}")
        return DONE

    def listwafauditfiles(self, call: Invocation, /) -> Answer:
        """A file for every service that audits."""
        del call
        return data(Nested("WAFAuditFiles", "File", tuple(self._audit_files())))

    def downloadwafauditlog(self, call: Invocation, /) -> Answer:
        """The lines of a file, or those that contain a text."""
        service = self._audit_files().get(call.text("file") or "")
        if service is None:
            raise Refusal(422, "Unknown log file")
        text = call.text("filter") or ""
        lines = self._audit_lines(service, since=self._unit.state.unit.booted_at)
        return file("".join(f"{line}\n" for line in lines if text in line).encode())

    def logging_downloadwafdebuglogs(self, call: Invocation, /) -> Answer:
        """What each service runs, in the order in which it is run."""
        del call
        since = max(self._unit.state.unit.waf.debug_from, self._unit.state.unit.booted_at)
        members = {}
        for service in self._services():
            state = self._unit.state
            rules = owasp_rules(state, service) if runs_owasp(service) else legacy_rules(state, service)
            found = list(incidents(state, service, since=since, until=self._unit.clock.now()))
            latest = found[-_TRACED:]
            lines = [f"{one.time} Invoking rule {rule.number}" for one in latest for rule in rules]
            if lines:
                members[f"debug_{service.index}.log"] = lines
        return file(_archive(members))

    def logging_resetwafdebuglogs(self, call: Invocation, /) -> Answer:
        """Debug logs begin anew."""
        self._unit.state.unit.waf.debug_from = self._unit.clock.now()
        self._unit.tell(NOTICE, "waf", f"debug logs of the web application firewall emptied by {call.user}")
        return DONE

    def logging_savemlogcdata(self, call: Invocation, /) -> Answer:
        """What waits for the collector; nothing reaches one from an emulated unit."""
        del call
        members = {}
        if self._waf.collector.address:
            since = max(self._waf.collector.since, self._unit.state.unit.waf.unsent_from)
            for name, service in self._audit_files().items():
                members[name] = self._audit_lines(service, since=since)
        return file(_archive(members))

    def logging_clearmlogcdata(self, call: Invocation, /) -> Answer:
        """What waits for the collector goes."""
        self._unit.state.unit.waf.unsent_from = self._unit.clock.now()
        self._unit.tell(NOTICE, "waf", f"unsent audit logs discarded by {call.user}")
        return DONE

    @property
    def _waf(self) -> WafState:
        return self._unit.state.shared.waf

    def _services(self) -> list[Service]:
        return list(self._unit.state.shared.services.values())

    def _audit_files(self) -> dict[str, Service]:
        return {f"audit_{one.index}.log": one for one in self._services() if audits(one)}

    def _audit_lines(self, service: Service, *, since: float) -> list[str]:
        found = incidents(self._unit.state, service, since=since, until=self._unit.clock.now())
        return [written(one, self._waf.log_format) for one in found]

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _archive(members: dict[str, list[str]]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name, lines in members.items():
            content = "".join(f"{line}\n" for line in lines).encode()
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def install(parts: Parts) -> WafLogHandlers:
    """The family on one appliance."""
    return WafLogFamily(parts.unit)
