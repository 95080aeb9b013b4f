"""What is asked: every command that reads, about what the unit itself shows, and some that are refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from loadmaster_emulator.contract import COMMANDS, SETTINGS
from loadmaster_emulator.specification import CommandSpec

MOST_SUBJECTS = 3
"""How many objects of a kind are asked about one by one."""


@dataclass(frozen=True)
class Call:
    """One command with its parameters, by wire names."""

    command: str
    """Name in the description."""
    v2: str
    v1: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    compares: str = "shape"
    """`shape`, or `values` where both sides hold what the run itself has put there."""
    why: str = "read"


@dataclass(frozen=True)
class Skipped:
    """A command that is not asked, and why."""

    command: str
    reason: str


def call(command: str, *, why: str = "read", compares: str = "shape", **parameters: Any) -> Call:
    """A call of a described command, or of a name that no unit knows."""
    spec = COMMANDS.get(command.lower())
    if spec is None:
        return Call(command, command, command, parameters, compares, why)
    return Call(spec.name, spec.v2_name or spec.name, spec.v1_path, parameters, compares, why)


REFUSED = (
    call("showvs", why="an unknown service", vs=64999),
    call("showvs", why="a parameter is missing"),
    call("showrs", why="a server of an unknown service", vs=64999, rs="!64999"),
    call("showrule", why="an unknown rule", name="parity-marker-nowhere"),
    call("get", why="an unknown setting", param="paritymarkernowhere"),
    call("get", why="a parameter is missing"),
    call("readcert", why="an unknown certificate", cert="parity-marker-nowhere"),
    call("usershow", why="an unknown user", user="parity-marker-nowhere"),
    call("paritymarkernowhere", why="an unknown command"),
)
LEFT_OUT = {
    "alsilicensetypes": "asks the vendor's licence server with an account",
    "readeula": "belongs to first boot",
    "aclcontrol.wuiaddr": "shows the address of the client, which differs",
}
_DIAGNOSTIC = "diagnostic output of the machine in free text"


def reads(shown: Mapping[str, Any]) -> Iterator[Call | Skipped]:
    """Every command that reads. `shown` holds v2 answers of the unit by command, for what to ask about."""
    subjects = _subjects(shown)
    for spec in COMMANDS.values():
        if spec.kind != "read":
            continue
        if spec.name in LEFT_OUT:
            yield Skipped(spec.name, LEFT_OUT[spec.name])
            continue
        if spec.family == "debug" and spec.answer.shape == "text":
            yield Skipped(spec.name, _DIAGNOSTIC)
            continue
        yield from _with_subjects(spec, subjects)


def _with_subjects(
    spec: CommandSpec, subjects: Mapping[tuple[str, ...], list[dict[str, Any]]]
) -> Iterator[Call | Skipped]:
    needed = tuple(parameter.wire for parameter in spec.parameters if parameter.required)
    found = [{}] if not needed else subjects.get((spec.name, *needed), subjects.get(needed))
    if not found:
        yield Skipped(spec.name, f"takes {', '.join(needed)}, and the unit shows none to ask about")
        return
    for parameters in found:
        yield call(spec.name, **parameters)


def _subjects(shown: Mapping[str, Any]) -> dict[tuple[str, ...], list[dict[str, Any]]]:
    services = [one for one in _items(shown, "listvs", "VS") if one.get("VSAddress")][:MOST_SUBJECTS]
    keys = [{"vs": one["VSAddress"], "port": one["VSPort"], "prot": one["Protocol"]} for one in services]
    servers = [
        {**key, "rs": server["Addr"], "rsport": server["Port"]}
        for key, one in zip(keys, services, strict=True)
        for server in one.get("Rs", [])[:1]
    ]
    return {
        ("vs",): keys,
        ("vs", "rs"): servers,
        ("listvs",): [{"listvs": word, **key} for key in keys[:1] for word in ("allow", "block")],
        ("list",): [{"list": word} for word in ("allow", "block")],
        ("acmetype",): [{"acmetype": "1"}],
        ("getcipherset", "name"): [{"name": "Default"}],
        **{
            needed: [{needed[-1]: name} for name in _names(shown, listing, key, field_name)]
            for needed, (listing, key, field_name) in NAMED.items()
        },
        ("param",): [{"param": name} for name in _settings()],
    }


NAMED: dict[tuple[str, ...], tuple[str, str, str]] = {
    ("cert",): ("listcert", "cert", "name"),
    ("readintermediate", "cert"): ("listintermediate", "cert", "name"),
    ("user",): ("userlist", "User", "Name"),
    ("group",): ("grouplist", "RemoteUserGroup", "Name"),
    ("domain",): ("showdomain", "Domain", "Name"),
    ("fqdn",): ("listfqdns", "fqdn", "FullyQualifiedDomainName"),
    ("ip",): ("listips", "IPAddress", "IPAddress"),
    ("showldapendpoint", "name"): ("showldaplist", "EndPoint", "name"),
    ("getvpnstatus", "name"): ("listvpns", "VPN", "name"),
    ("cid",): ("getsdncontroller", "cluster", "id"),
}
"""By what a command needs, its name in front where others need the same: listing, list and name in it."""
LISTINGS = ("listvs", *sorted({listing for listing, _, _ in NAMED.values()}))
"""What is asked first, to know what to ask about."""


def _settings() -> Iterable[str]:
    return sorted({one.wire for one in SETTINGS.values() if not one.write_only})


def _items(shown: Mapping[str, Any], command: str, key: str) -> list[dict[str, Any]]:
    """The objects of a list, wherever in the answer it stands."""
    places = [shown.get(command, {})]
    while places:
        place = places.pop()
        found = place.get(key, [])
        if isinstance(found, list) and found:
            return [one for one in found if isinstance(one, dict)]
        places += [inner for inner in place.values() if isinstance(inner, dict)]
    return []


def _names(shown: Mapping[str, Any], command: str, key: str, field_name: str) -> list[Any]:
    names = [one[field_name] for one in _items(shown, command, key) if one.get(field_name)]
    return names[:MOST_SUBJECTS]
