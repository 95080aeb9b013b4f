"""What waivers do to findings, and what has to be said about the waivers themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from loadmaster_checklist.facts import Appliance, Estate
from loadmaster_checklist.finding import Finding, Notice
from loadmaster_checklist.vocabulary.settings import SETTINGS
from loadmaster_checklist.waivers import Waiver, Waivers

__all__ = ["Ledger"]


class Ledger:
    """The waivers of one run, and which of them were needed."""

    def __init__(self, waivers: Waivers, today: date) -> None:
        self._today = today
        self._waivers = waivers
        self._used: set[Waiver] = set()
        self._refused: set[Waiver] = set()
        self._by_rule: dict[tuple[str, str], list[Waiver]] = {}
        for waiver in waivers:
            self._by_rule.setdefault((waiver.rule, waiver.appliance), []).append(waiver)

    def settle(self, finding: Finding) -> Finding:
        """The finding as it counts: waived where a waiver that still holds covers it."""
        if finding.verdict != "fails":
            return finding
        key = finding.object.removeprefix(finding.appliance).removeprefix("/")
        candidates = self._by_rule.get((finding.rule, finding.appliance), ())
        covering = [one for one in candidates if one.covers(finding.rule, finding.appliance, key)]
        if not covering:
            return finding
        self._used.update(covering)
        if not finding.waivable or finding.rule in self._waivers.never_waived:
            self._refused.update(covering)
            return replace(finding, message=f"{finding.message}; no waiver counts for {finding.rule}")
        holding = next((one for one in covering if not one.has_expired(self._today)), None)
        if holding is not None:
            return replace(finding, verdict="waived", waiver=holding)
        expired = covering[0]
        note = f"its waiver in {expired.place} expired on {expired.expires}"
        return replace(finding, message=f"{finding.message}; {note}", waiver=expired)

    def notices(self, estate: Estate, *, rules: Collection[str], whole_estate: bool) -> Iterator[Notice]:
        """What people should know about their waivers; only those of the rules that were judged."""
        appliances = {appliance.name: appliance for appliance in estate}
        keys: dict[str, frozenset[str]] = {}
        for waiver in self._waivers:
            appliance = appliances.get(waiver.appliance)
            if appliance is not None and waiver.object and appliance.name not in keys:
                keys[appliance.name] = frozenset(appliance.keys())
            if waiver.rule in rules:
                known = keys.get(waiver.appliance, frozenset())
                yield from self._about(waiver, appliance, known, whole_estate=whole_estate)

    def _about(
        self, waiver: Waiver, appliance: Appliance | None, keys: frozenset[str], *, whole_estate: bool
    ) -> Iterator[Notice]:
        place = f"{waiver.place}: " if waiver.place else ""
        scope = f"{waiver.rule} on {waiver.appliance}" + (f"/{waiver.object}" if waiver.object else "")
        if waiver in self._refused:
            yield Notice("waiver_refused", f"{place}{scope} may not be waived", is_error=True)
        elif appliance is None:
            if whole_estate:
                text = f"{place}{scope}: there is no appliance {waiver.appliance!r}"
                yield Notice("waiver_unknown_object", text, is_error=True)
        elif waiver.object and self._is_nowhere(waiver.object, appliance, keys, whole_estate=whole_estate):
            text = f"{place}{scope}: {waiver.appliance!r} has no {waiver.object!r}"
            yield Notice("waiver_unknown_object", text, is_error=True)
        elif waiver.has_expired(self._today):
            text = f"{place}{scope} expired on {waiver.expires} and no longer counts"
            yield Notice("waiver_expired", text, is_error=waiver in self._used)
        elif waiver.expires_soon(self._today):
            yield Notice("waiver_expires_soon", f"{place}{scope} expires on {waiver.expires}")
        elif whole_estate and waiver not in self._used:
            yield Notice("waiver_unused", f"{place}{scope} silences nothing any more")

    @staticmethod
    def _is_nowhere(object: str, appliance: Appliance, keys: frozenset[str], *, whole_estate: bool) -> bool:
        """Whether an object is certainly none of the appliance's."""
        kind, _, name = object.partition("/")
        if kind == "setting":
            return name not in SETTINGS
        return object not in keys and (whole_estate or appliance.is_known_whole(object))
