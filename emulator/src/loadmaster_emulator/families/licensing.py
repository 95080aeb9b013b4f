"""First boot and what a unit is licensed for."""

from __future__ import annotations

import json
import time
import uuid
from typing import Literal

from loadmaster_emulator.answer import DONE, Answer, Item, Record, Shown, data
from loadmaster_emulator.contract import OBJECTS, SETTINGS
from loadmaster_emulator.contract.licensing import LicensingHandlers
from loadmaster_emulator.first_boot import access_key, expect, license_unit, new_magic, not_allowed, use_magic
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.licence import shown_features
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.power import mode
from loadmaster_emulator.refusal import Refusal
from loadmaster_emulator.specification import ValueSpec
from loadmaster_emulator.store import FirstBoot, UnitState
from loadmaster_emulator.unit import NOTICE, Unit

_TEXT = ValueSpec(type="string")
_AGREEMENT = (
    "<html><body><h1>License agreement</h1><p>Use this emulated unit as you like.<br>&nbsp;</body></html>"
)
_USAGE = "<html><body><p>May the unit report how it is used?<br></body></html>"
_TYPES = [
    {"id": "1", "name": "Permanent", "available": "1"},
    {"id": "2", "name": "Subscription", "available": "1"},
]
_NAMES = {
    "none": "",
    "temporary": "Temporary license",
    "trial": "Trial license",
    "free": "Free LoadMaster",
    "permanent": "Permanent license",
}
_SUPPORT_SECONDS = 365 * 86_400.0
_MODELS = {"virtual": "VLM-5000", "hardware": "LM-X15"}


class LicensingFamily:
    """``readeula`` and what follows, and ``licenseinfo``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def readeula(self, call: Invocation, /) -> Answer:
        """The agreement; whoever asks again starts over. In v1 its markup stands in the answer as it is."""
        del call
        boot = expect(self._own, "agreement", "usage")
        boot.step = "agreement"
        return self._agreement("Eula", _AGREEMENT)

    def accepteula(self, call: Invocation, /) -> Answer:
        """Accept it, and be asked about usage data."""
        boot = expect(self._own, "agreement")
        use_magic(self._own, call.text("magic") or "")
        boot.wanted = _wanted(call)
        boot.step = "usage"
        self._unit.changes += 1
        return self._agreement("Eula2", _USAGE)

    def accepteula2(self, call: Invocation, /) -> Answer:
        """Allow reports about usage, or refuse them and with them news of firmware."""
        boot = expect(self._own, "usage")
        use_magic(self._own, call.text("magic") or "")
        self._unit.state.shared.settings[SETTINGS["tethering"].wire] = call.flag("accept")
        boot.step = "licence"
        self._unit.changes += 1
        return DONE

    def alsilicensetypes(self, call: Invocation, /) -> Answer:
        """Kinds of licence for an account, none for an account nobody knows."""
        self._expect_agreed()
        return Answer(text=json.dumps(_TYPES if self._is_known(call) else []))

    def alsilicense(self, call: Invocation, /) -> Answer:
        """A licence for an order; without one a trial or free licence as agreed to, else a temporary one."""
        boot = self._expect_agreed()
        if not self._is_known(call):
            raise Refusal(422, "Invalid Kemp ID or password")
        order, kind = call.text("orderid"), call.text("lic_type_id")
        if kind and not order:
            raise Refusal(422, "A license type needs an order id")
        without = boot.wanted if boot.wanted in ("free", "trial") else "temporary"
        license_unit(self._own, "permanent" if order else without, now=self._now)
        return self._licensed()

    def license(self, call: Invocation, /) -> Answer:
        """A licence from a file that was made for this unit."""
        self._expect_agreed()
        if access_key(self._own).encode() not in (call.upload or b""):
            raise Refusal(422, "Invalid license")
        license_unit(self._own, "permanent", now=self._now)
        return self._licensed()

    def accesskey(self, call: Invocation, /) -> Answer:
        """What a licence file is ordered with."""
        del call
        return data(Item("AccessKey", access_key(self._own), _TEXT))

    def aslgetlicensetypes(self, call: Invocation, /) -> Answer:
        """Kinds of licence that a local licence server has."""
        del call
        self._expect_agreed()
        return Answer(text=json.dumps(_TYPES))

    def aslactivate(self, call: Invocation, /) -> Answer:
        """A licence from a local server, which is always there and has every kind it names."""
        self._expect_agreed()
        if call.text("lic_type_id") not in {one["id"] for one in _TYPES}:
            raise Refusal(422, "Unknown license type")
        license_unit(self._own, "permanent", now=self._now, from_local_server=True)
        return self._licensed()

    def killaslinstance(self, call: Invocation, /) -> Answer:
        """Give the licence back to the local server."""
        del call
        if not self._own.licence.from_local_server:
            raise Refusal(422, "Not licensed by a local license server")
        return self._give_up()

    def kill_instance(self, call: Invocation, /) -> Answer:
        """Give the licence up."""
        del call
        return self._give_up()

    kill_spla_instance = kill_instance

    def set_initial_passwd(self, call: Invocation, /) -> Answer:
        """The administrator's first password; the unit is in use from then on, with its API still off."""
        boot = expect(self._own, "password")
        if self._own.licence.from_local_server:
            raise not_allowed()
        self._own.administrator.password = call.text("passwd") or ""
        boot.step = "done"
        self._unit.changes += 1
        return DONE

    def licenseinfo(self, call: Invocation, /) -> Answer:
        """What the unit is licensed for. Texts carry stray quotes and line ends in v1."""
        values = _licence_values(self._own, self._now, first=mode(self._unit) == 1)
        if call.dialect == "v1":
            values = {key: f'"{one}"\n' if isinstance(one, str) else one for key, one in values.items()}
        return data(Record(OBJECTS["Licence"], values))

    command_360_licenseinfo = licenseinfo

    @property
    def _own(self) -> UnitState:
        return self._unit.state.unit

    @property
    def _now(self) -> float:
        return self._unit.clock.now()

    def _agreement(self, name: str, text: str) -> Answer:
        magic = new_magic(self._own)
        self._unit.changes += 1
        return data(Item("Magic", magic, _TEXT), Item(name, text, _TEXT, markup=True))

    def _expect_agreed(self) -> FirstBoot:
        return expect(self._own, "licence", "password", "done")

    def _is_known(self, call: Invocation) -> bool:
        name, password = call.text("kempid") or "", call.text("password") or ""
        known = self._own.first_boot.accounts
        return known[name] == password if name in known else not known and "@" in name

    def _licensed(self) -> Answer:
        self._unit.changes += 1
        self._unit.tell(NOTICE, "system", f"unit licensed: {_NAMES[self._own.licence.kind]}")
        return DONE

    def _give_up(self) -> Answer:
        license_unit(self._own, "none", now=self._now)
        self._unit.changes += 1
        self._unit.tell(NOTICE, "system", "license given up")
        return DONE


def _wanted(call: Invocation) -> Literal["trial", "permanent", "free"]:
    chosen = call.text("type")
    return "trial" if chosen == "trial" else "free" if chosen == "free" else "permanent"


def _licence_values(own: UnitState, now: float, *, first: bool) -> dict[str, Shown]:
    licence = own.licence
    licensed = licence.kind != "none"
    over = licence.ends_at is not None and licence.ends_at <= now
    virtual = own.platform == "virtual"
    values: dict[str, Shown] = {
        "uuid": str(uuid.uuid5(uuid.NAMESPACE_OID, own.serial)),
        "ActivationDate": _day(licence.activated_at) if licensed else "",
        "LicensedUntil": "" if not licensed else _day(licence.ends_at) if licence.ends_at else "unlimited",
        "SupportLevel": "Enterprise" if licence.kind == "permanent" else "None",
        "SupportUntil": _day(licence.activated_at + _SUPPORT_SECONDS) if licence.kind == "permanent" else "",
        "LicenseType": _NAMES[licence.kind],
        "LicenseStatus": "Expired" if over else "Valid" if licensed else "Unlicensed",
        "ApplianceModel": _MODELS[own.platform],
        "MaxVS": licence.most_services,
        "MaxRS": licence.most_servers,
        "Bandwidth": _most(licence.kilobits_per_second),
        "TpsLimit": _most(licence.tls_connections_per_second),
        "FirstHA": first,
        "VLM": virtual,
        "VlmPlatform": "VMware" if virtual else None,
        "SKU": _MODELS[own.platform] if licence.kind == "permanent" else None,
        "FreeLicense": licence.kind == "free",
        "Temporary": licence.kind in ("temporary", "trial"),
        "ASL": licence.from_local_server,
        "MandatoryTether": licence.kind == "free",
        "SingleCPU": False,
    }
    features = shown_features(licence)
    return {**values, **features, "ViewAFE": features["AFE"]}


def _most(number: int) -> str:
    return str(number) if number else "unlimited"


def _day(seconds: float) -> str:
    return time.strftime("%B %e %Y", time.gmtime(seconds)).replace("  ", " ")


def install(parts: Parts) -> LicensingHandlers:
    """The family on one appliance."""
    return LicensingFamily(parts.unit)
