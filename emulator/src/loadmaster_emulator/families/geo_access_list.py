"""Clients that global balancing does not answer: the vendor's list, and who is answered all the same."""

from __future__ import annotations

from datetime import datetime

from loadmaster_emulator.answer import DONE, Answer, Nested, Record, Section, Shown, data, file
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.geo_access_list import GeoAccessListHandlers
from loadmaster_emulator.geo.access_list import addresses, catch_up, changes
from loadmaster_emulator.geo.access_list import install as install_list
from loadmaster_emulator.geo.changes import tell
from loadmaster_emulator.geo.lookup import network
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists
from loadmaster_emulator.state.geo import GeoAccessList
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.values import number

_SETTINGS = OBJECTS["GeoAcl"]
_CONTAINERS = {"white": "Whitelist"}
_NEVER = "Never"


class GeoAccessListFamily:
    """The ``geoacl`` commands."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def geoacl_getsettings(self, call: Invocation, /) -> Answer:
        """When the list is fetched and installed, and when that was done last."""
        del call
        state = self._caught_up()
        values: dict[str, Shown] = {
            "autoupdate": state.fetches_daily,
            "autoinstall": state.installs_daily,
            "installtime": state.install_hour,
            "lastupdated": self._time(state.fetched_at),
            "lastinstalled": self._time(state.installed_at),
        }
        return data(Section("GeoAcl", (Record(_SETTINGS, values),)))

    def geoacl_setautoupdate(self, call: Invocation, /) -> Answer:
        """Fetch each day from now on, or no longer."""
        state = self._caught_up()
        if call.flag("enable") and not state.fetches_daily:
            state.daily_since = self._unit.clock.now()
        state.fetches_daily = call.flag("enable")
        tell(self._unit, call, f"daily fetching of the GEO access list switched {_word(call)}")
        return DONE

    def geoacl_setautoinstall(self, call: Invocation, /) -> Answer:
        """Install each day, or no longer."""
        self._caught_up().installs_daily = call.flag("enable")
        tell(self._unit, call, f"daily installation of the GEO access list switched {_word(call)}")
        return DONE

    def geoacl_setinstalltime(self, call: Invocation, /) -> Answer:
        """The hour of the daily installation, which has to be on."""
        state = self._caught_up()
        if not state.installs_daily:
            raise Refusal(422, "Automatic installation is disabled")
        state.install_hour = number(call.number("hour"))
        tell(self._unit, call, f"GEO access list is installed at {state.install_hour} o'clock, set")
        return DONE

    def geoacl_updatenow(self, call: Invocation, /) -> Answer:
        """Fetch today's edition."""
        self._caught_up().fetched_at = self._unit.clock.now()
        self._unit.tell(NOTICE, "config", f"GEO access list fetched by {call.user}")
        self._unit.changed()
        return DONE

    def geoacl_installnow(self, call: Invocation, /) -> Answer:
        """Install what was fetched since the last installation."""
        state = self._caught_up()
        if state.fetched_at is None or state.fetched_at <= (state.installed or 0.0):
            raise Refusal(422, "There is no list to install")
        install_list(state, state.fetched_at, self._unit.clock.now())
        tell(self._unit, call, "GEO access list installed")
        return DONE

    def geoacl_downloadlist(self, call: Invocation, /) -> Answer:
        """The installed list, a line for each address."""
        del call
        state = self._caught_up()
        if state.installed is None:
            raise Refusal(422, "There is no list")
        return file(_lines(addresses(self._unit.state.seed, state.installed)))

    def geoacl_downloadchanges(self, call: Invocation, /) -> Answer:
        """What came and went with the installed list."""
        del call
        found = changes(self._unit.state.seed, self._caught_up())
        if not found:
            raise Refusal(422, "There are no changes")
        return file(_lines(found))

    def geoacl_listcustom(self, call: Invocation, /) -> Answer:
        """Who is answered all the same; under the former word for clients that say it."""
        container = _CONTAINERS.get(call.text("type") or "", "Allowlist")
        return data(Nested(container, "addr", tuple(self._state.allowed)))

    def geoacl_addcustom(self, call: Invocation, /) -> Answer:
        """Another address or network."""
        name = network("addr", call.text("addr") or "")
        if name in self._state.allowed:
            raise already_exists(f"Address {name}")
        self._state.allowed.append(name)
        tell(self._unit, call, f"{name} put on the GEO allow list")
        return DONE

    def geoacl_removecustom(self, call: Invocation, /) -> Answer:
        """An address or network goes."""
        name = network("addr", call.text("addr") or "")
        if name not in self._state.allowed:
            raise Refusal(422, "Address not found")
        self._state.allowed.remove(name)
        tell(self._unit, call, f"{name} taken off the GEO allow list")
        return DONE

    @property
    def _state(self) -> GeoAccessList:
        return self._unit.state.shared.geo.access_list

    def _caught_up(self) -> GeoAccessList:
        """The state after everything that a schedule had due by now."""
        catch_up(self._state, self._unit.clock.now(), self._unit.zone)
        return self._state

    def _time(self, moment: float | None) -> str:
        if moment is None:
            return _NEVER
        return datetime.fromtimestamp(moment, self._unit.zone).strftime("%a %b %d %H:%M:%S %Y")


def _word(call: Invocation) -> str:
    return "on" if call.flag("enable") else "off"


def _lines(texts: list[str]) -> bytes:
    return "".join(f"{one}\n" for one in texts).encode()


def install(parts: Parts) -> GeoAccessListHandlers:
    """The family on one appliance."""
    return GeoAccessListFamily(parts.unit)
