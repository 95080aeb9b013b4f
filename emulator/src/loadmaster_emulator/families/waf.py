"""Where the vendor's rules of the web application firewall come from, and when they are taken up."""

from __future__ import annotations

from datetime import UTC, datetime

from loadmaster_emulator.answer import DONE, Answer, Record, Section, Shown, data, file
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.waf import WafHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal
from loadmaster_emulator.state.waf import WafState, WafUnitState
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.waf.updates import catch_up, fetch, install_fetched

_SETTINGS = OBJECTS["WafSettings"]


class WafFamily:
    """Updates of the vendor's rules. The vendor has new ones every day."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def getwafsettings(self, call: Invocation, /) -> Answer:
        """What holds; user and password of the collector stay inside."""
        del call
        waf = self._waf
        values: dict[str, Shown] = {
            "AutoUpdate": waf.automatic_update,
            "AutoInstall": waf.automatic_installation,
            "InstallHour": waf.installation_hour,
            "RemoteLoggingEnabled": bool(waf.collector.address),
            "RemoteURI": waf.collector.address or None,
            "LogFormat": waf.log_format,
        }
        return data(Section(_SETTINGS.wire, (Record(_SETTINGS, values),)))

    def setwafautoupdate(self, call: Invocation, /) -> Answer:
        """Fetch every day, from now on."""
        catch_up(self._unit)
        self._waf.automatic_update = call.flag("enable")
        self._tell(f"daily update of rules set to {call.flag('enable')} by {call.user}")
        return DONE

    def setwafautoinstall(self, call: Invocation, /) -> Answer:
        """Take up what was fetched every day, from now on."""
        catch_up(self._unit)
        self._waf.automatic_installation = call.flag("enable")
        self._tell(f"daily installation of rules set to {call.flag('enable')} by {call.user}")
        return DONE

    def enablewafautoinstall(self, call: Invocation, /) -> Answer:
        """The name that only the vendor's module uses."""
        return self.setwafautoinstall(call)

    def setwafinstalltime(self, call: Invocation, /) -> Answer:
        """Another hour."""
        catch_up(self._unit)
        self._waf.installation_hour = call.number("hour") or 0
        self._tell(f"hour to install rules set by {call.user}")
        return DONE

    def downloadwafrules(self, call: Invocation, /) -> Answer:
        """Fetch what is new."""
        catch_up(self._unit)
        if not fetch(self._unit):
            return Answer(text="No updates available")
        self._unit.tell(NOTICE, "waf", f"rules fetched by {call.user}")
        return Answer(text="New rules downloaded")

    def maninstallwafrules(self, call: Invocation, /) -> Answer:
        """Take up what was fetched."""
        catch_up(self._unit)
        if not install_fetched(self._unit):
            raise Refusal(422, "No rules to install")
        self._tell(f"rules installed by {call.user}")
        return DONE

    def getwafchangelog(self, call: Invocation, /) -> Answer:
        """A line for each time that rules were taken up."""
        del call
        catch_up(self._unit)
        days = [datetime.fromtimestamp(day * 86_400, UTC).date() for day in self._own.installed]
        lines = ["rules that came with the firmware", *(f"rules of {day.isoformat()}" for day in days)]
        return file("".join(f"{line}\n" for line in lines).encode())

    @property
    def _waf(self) -> WafState:
        return self._unit.state.shared.waf

    @property
    def _own(self) -> WafUnitState:
        return self._unit.state.unit.waf

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", f"web application firewall: {text}")


def install(parts: Parts) -> WafHandlers:
    """The family on one appliance."""
    return WafFamily(parts.unit)
