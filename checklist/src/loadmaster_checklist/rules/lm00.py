"""LM00: firmware without a known flaw that a newer release of its branch mends."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Fact, Unknown, setting_key
from loadmaster_checklist.firmware import Branch, Flaw, Floors, Version, read_version
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Raw, Rule, Severity
from loadmaster_checklist.rules._reading import not_known, setting_raw, unit_raw, unit_settings

__all__ = ["RULE"]

_SETTING = "firmware_version"
_KEY = setting_key(_SETTING)
_KNOWN_LINE = (7, 2)
_NAMED_FLAWS = 4


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    found = [(unit_raw(unit, _SETTING), value) for unit, value in unit_settings(appliance, _SETTING)]
    if not found:
        found = [(setting_raw(appliance, _SETTING)[0], appliance.setting(_SETTING))]
    for raw, value in found:
        yield _of_unit(raw, value, appliance, context.floors)
    versions = {str(value) for _, value in found if not isinstance(value, Unknown)}
    if len(versions) > 1:
        message = f"the units run different firmware: {' and '.join(sorted(versions))}"
        origin = appliance.setting_origin(_SETTING)
        yield Judgement("fails", message, _KEY, origin, tuple(raw for raw, _ in found), "high")


def _of_unit(raw: Raw, value: Fact, appliance: Appliance, floors: Floors) -> Judgement:
    origin = appliance.setting_origin(_SETTING)
    where = f" on the {raw.unit} unit" if raw.unit in ("first", "second") else ""
    if isinstance(value, Unknown):
        return Judgement("unknown", not_known(f"the firmware{where}", value), _KEY, origin, (raw,))
    version = read_version(str(value))
    if version is None or version[:2] != _KNOWN_LINE:
        message = f"no floor is known for firmware {value}{where}"
        return Judgement("unknown", message, _KEY, origin, (raw,))
    branch, flaws = floors.branch_of(version), floors.flaws_of(version)
    if branch is None or not branch.supported:
        message = f"firmware {_text(version)}{where} is of a branch that gets no more fixes{_named(flaws)}"
        return Judgement("fails", message, _KEY, origin, (raw,))
    if branch.floor is not None and version < branch.floor:
        return _below(version, branch, branch.floor, flaws, raw, appliance, where)
    message = f"firmware {_text(version)}{where} has no flaw published up to {floors.dated}"
    if appliance.is_half_known:
        return Judgement("unknown", f"{message}; that of the other unit is not known", _KEY, origin, (raw,))
    return Judgement("passes", message, _KEY, origin, (raw,))


def _below(
    version: Version,
    branch: Branch,
    floor: Version,
    flaws: tuple[Flaw, ...],
    raw: Raw,
    appliance: Appliance,
    where: str,
) -> Judgement:
    message = (
        f"firmware {_text(version)}{where} is older than {_text(floor)}, the floor of the {branch.title} "
        f"branch{_named(flaws)}"
    )
    severity: Severity = "high" if all(flaw.needs_login for flaw in flaws) else "critical"
    return Judgement("fails", message, _KEY, appliance.setting_origin(_SETTING), (raw,), severity)


def _named(flaws: tuple[Flaw, ...]) -> str:
    """The flaws that are open, the newest by name."""
    names = [name for flaw in flaws for name in flaw.ids]
    if not names:
        return ""
    more = f" and {len(names) - _NAMED_FLAWS} more" if len(names) > _NAMED_FLAWS else ""
    exploited = "; attacks with some of them are reported" if any(flaw.exploited for flaw in flaws) else ""
    return f": {', '.join(names[:_NAMED_FLAWS])}{more}{exploited}"


def _text(version: Version) -> str:
    return ".".join(str(number) for number in version)


RULE = Rule(
    id="LM00",
    title="Firmware above the floor of its branch",
    number=0,
    severity="critical",
    circumstances=(
        "High when every open flaw needs a login, and when the units of a pair run different firmware."
    ),
    point=(
        "Start from the firmware that is approved at present; it comes from the vendor's support. Compare a "
        "release with the floor of its own branch, never with that of another."
    ),
    protects=(
        "Several flaws let strangers run commands through the management interface, some of them without any "
        "login. Old firmware also costs time: known trouble is looked for again."
    ),
    settings=(_SETTING,),
    api=(("get version", "at least the floor of its branch, on both units of a pair and the same"),),
    exceptions=(
        "Appliances whose management is cut off from every other network may wait: waive the point.",
        "Going below 7.2.51 needs other signature settings first; the release notes say which.",
    ),
    evidence=(
        "The article's point before the first.",
        (
            "Public CVE records, kept with their dates in `firmware_floors.toml`; where a fixed release is "
            "inferred the file says so. Data older than its own limit is warned of."
        ),
        "The multi-tenant line 7.1 has floors of its own that are not judged.",
    ),
    fix=Fix(
        construct="firmware has no construct: update the units, the standby first",
        hcl="firmware has no resource: update the units, the standby first",
        web_ui="System Configuration > System Administration > Update Software, on the standby first",
    ),
    stages={
        "synth": Decision("no", "no construct says what firmware runs"),
        "plan": Decision("where declared", "the data source `loadmaster_version` reads it"),
        "live": Decision("yes", "each unit tells its version"),
    },
    judge=_judge,
)
