"""Reasons for leaving defaults: until when they hold, and where the other stages find them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from loadmaster_constructs._estate import Estate, Left

if TYPE_CHECKING:
    from loadmaster_checklist import Waiver

__all__ = ["judge_expiry", "waiver_of", "warn_of_unwritten", "write_reasons"]

_WARNING_DAYS = 30
_PLACE = "place"


def judge_expiry(
    estates: Sequence[Estate], today: date, errors: list[tuple[str, str]], warnings: list[tuple[str, str]]
) -> None:
    """Note the reasons that no longer hold, and those that soon will not, by the path of their construct."""
    for estate in estates:
        for left in estate.left:
            until = cast("date | None", left.departure.because.until)
            if until is None:
                continue
            days = (until - today).days
            point = f"{left.departure.point} " if left.departure.point else ""
            what = f"{point}{left.departure.argument}: the reason {left.departure.because.reason!r}"
            if days < 0:
                text = (
                    f"{what} ended on {until}, {_days(-days)} ago; fix: take the default, or give a new day"
                )
                errors.append((left.path, text))
            elif days <= _WARNING_DAYS:
                warnings.append((left.path, f"{what} ends on {until}, in {_days(days)}"))


def waiver_of(estate: Estate, left: Left, *, expires: bool) -> Waiver | None:
    """The reason as the checklist takes it; ``None`` for what no point of it asks for."""
    from loadmaster_checklist import RULE_IDS, Waiver

    point = left.departure.point
    if point is None or point not in RULE_IDS:
        return None
    return Waiver(
        rule=point,
        appliance=estate.name,
        object=_key(left),
        reason=left.departure.because.reason,
        expires=cast("date | None", left.departure.because.until) if expires else None,
        file=left.path,
    )


def warn_of_unwritten(estates: Sequence[Estate], warnings: list[tuple[str, str]]) -> None:
    """Note the reasons that hold for this synthesis only: nothing but the program knows what they are for."""
    for estate in estates:
        for left in estate.left:
            if left.kind == _PLACE:
                what = f"{left.departure.argument}: the reason {left.departure.because.reason!r}"
                text = (
                    f"{what} is not written down for the other stages, since the address is known only later"
                )
                warnings.append((left.path, text))


def write_reasons(estates: Sequence[Estate], folder: Path) -> None:
    """Write the reasons to ``checklist.generated.toml``, which is committed; equal programs write the same.

    Without a reason there is no file, unless an earlier synthesis left one to be emptied.
    """
    from loadmaster_checklist import GENERATED_FILE, render_waivers

    found = (
        waiver_of(estate, left, expires=True)
        for estate in estates
        for left in estate.left
        if left.kind != _PLACE
    )
    waivers = {waiver for waiver in found if waiver is not None}
    file = folder / GENERATED_FILE
    if not waivers and not file.exists():
        return
    text = render_waivers(waivers)
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")


def _key(left: Left) -> str:
    """The checklist's neutral key of the thing that a default was left for."""
    from loadmaster_checklist.facts import (
        interface_key,
        service_key,
        setting_key,
        sub_service_key,
        target_key,
    )

    if left.kind == "setting":
        return setting_key(left.names[0])
    if left.kind == "interface":
        return interface_key(left.names[0])
    if left.kind == "syslog_target":
        return target_key(left.names[0])
    if left.kind == "service":
        return service_key(*left.names)
    if left.kind == "sub_service":
        return sub_service_key(service_key(*left.names[:3]), left.names[3])
    return left.names[0] if left.kind == _PLACE else left.kind


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"
