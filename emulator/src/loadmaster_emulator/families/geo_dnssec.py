"""Signed answers: the key signing keys and the switch. The private key never leaves the unit."""

from __future__ import annotations

from loadmaster_emulator.answer import DONE, Answer, Record, Section, Shown, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.geo_dnssec import GeoDnssecHandlers
from loadmaster_emulator.geo.changes import tell
from loadmaster_emulator.geo.signing import BadKeyFiles, digest_record, key_record, make_keys, read_keys
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists
from loadmaster_emulator.specification import ObjectSpec
from loadmaster_emulator.state.geo import GeoState
from loadmaster_emulator.unit import Unit
from loadmaster_emulator.values import number

_SIGNING = OBJECTS["GeoSigning"]
_KEY = ObjectSpec(
    "KSK", "KSK", "geo-dnssec", tuple(_SIGNING.field(key) for key in ("PublicKey", "DS_SHA1", "DS_SHA2"))
)
_SWITCH = ObjectSpec("DNSSEC", "DNSSEC", "geo-dnssec", (_SIGNING.field("Enable"),))
_ROOT = "."
_USUAL_ALGORITHM, _USUAL_SIZE = "RSASHA256", 2048


class GeoDnssecFamily:
    """``geogenerateksk`` and its relatives."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def geoshowdnssec(self, call: Invocation, /) -> Answer:
        """The public half with its digests for the zone, and the switch."""
        del call
        shown: dict[str, Shown] = {}
        keys = self._geo.keys
        if keys is not None:
            zone = str(self._geo.parameters.get("Zone") or _ROOT)
            shown = {
                "PublicKey": key_record(keys, zone),
                "DS_SHA1": digest_record(keys, zone, "sha1"),
                "DS_SHA2": digest_record(keys, zone, "sha256"),
            }
        switch = Section("DNSSEC", (Record(_SWITCH, {"Enable": self._geo.signs}),))
        return data(Section("KSK", (Record(_KEY, shown),)), switch)

    def geogenerateksk(self, call: Invocation, /) -> Answer:
        """A new pair."""
        self._refuse_second()
        algorithm = call.text("algorithm") or _USUAL_ALGORITHM
        size = number(call.number("keysize"), _USUAL_SIZE)
        self._geo.keys = make_keys(algorithm, size)
        tell(self._unit, call, f"DNSSEC keys of {size} bits generated")
        return DONE

    def geoimportksk(self, call: Invocation, /) -> Answer:
        """A pair from elsewhere."""
        self._refuse_second()
        try:
            self._geo.keys = read_keys(call.files["publickey"], call.files["privatekey"])
        except BadKeyFiles as problem:
            raise Refusal(422, "Invalid KSK files") from problem
        tell(self._unit, call, "DNSSEC keys imported")
        return DONE

    def geodeleteksk(self, call: Invocation, /) -> Answer:
        """The pair goes, unless answers are signed with it."""
        if self._geo.keys is None:
            raise Refusal(422, "KSK not found")
        if self._geo.signs:
            raise Refusal(422, "DNSSEC is enabled")
        self._geo.keys = None
        tell(self._unit, call, "DNSSEC keys deleted")
        return DONE

    def geosetdnssec(self, call: Invocation, /) -> Answer:
        """Sign answers or do not; without keys nothing can be signed."""
        wanted = call.flag("enable")
        if wanted and self._geo.keys is None:
            raise Refusal(422, "KSK not found")
        self._geo.signs = wanted
        tell(self._unit, call, f"DNSSEC switched {'on' if wanted else 'off'}")
        return DONE

    @property
    def _geo(self) -> GeoState:
        return self._unit.state.shared.geo

    def _refuse_second(self) -> None:
        if self._geo.keys is not None:
            raise already_exists("KSK")


def install(parts: Parts) -> GeoDnssecHandlers:
    """The family on one appliance."""
    return GeoDnssecFamily(parts.unit)
