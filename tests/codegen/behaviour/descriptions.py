"""Descriptions that nobody should write and that have to print working code all the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

Table = dict[str, Any]


def field(kind: str = "string", **keys: Any) -> Table:
    """One field with everything that has to stand there."""
    default = {} if "default" in keys else {"no_default": "unset"}
    return {"type": kind, "doc": "Some value.", "evidence": "typed", **default, **keys}


def family(name: str = "thing", **keys: Any) -> Table:
    """A family of one object with the usual five commands, made of ``fields``."""
    fields = keys.pop("fields", {"name": field(write="name", read="Name", no_default="required")})
    thing = keys.pop("object_name", "Thing")
    doc = keys.pop("doc", "Some things.")
    writes = any("write" in one for one in fields.values())
    taken = [{"fields": thing}] if writes else []
    subject = {"name": "subject", "wire": "id", "type": "reference", "required": True, "subject": True}
    named = {**subject, "evidence": "typed", "doc": "Which thing."}

    def command(method: str, kind: str, shape: str, parameters: list[Table]) -> Table:
        answer = {"shape": shape} if shape == "none" else {"shape": shape, "object": thing}
        common = {"kind": kind, "doc": doc, "answer": answer, "evidence": "typed"}
        return {"method": method, "parameters": parameters, **common}

    suffix = name.replace("-", "")
    commands = {
        f"add{suffix}": command("add", "write", "object", taken),
        f"mod{suffix}": command("modify", "write", "none", [named, *taken]),
        f"del{suffix}": command("delete", "write", "none", [named]),
        f"show{suffix}": command("show", "read", "object", [named]),
        f"list{suffix}": command("list", "read", "objects", []),
    }
    return {
        "family": name,
        "accessor": keys.pop("accessor", f"{name.replace('-', '_')}s"),
        "title": keys.pop("title", "Things"),
        "doc": doc,
        "objects": {thing: {"wire": thing, "doc": doc, "fields": fields}},
        "commands": {**commands, **keys.pop("commands", {})},
        **keys,
    }


def resource(name: str, family_name: str, **keys: Any) -> Table:
    """The resource over the object of such a family."""
    suffix = family_name.replace("-", "")
    commands = {
        "create": f"add{suffix}",
        "read": f"show{suffix}",
        "list": f"list{suffix}",
        "update": f"mod{suffix}",
        "delete": f"del{suffix}",
    }
    return {name: {"object": "Thing", "doc": "Some thing.", "identity": ["name"], **commands, **keys}}


def write_api(
    folder: Path, *families: Table, shared: Table | None = None, settings: Table | None = None
) -> Path:
    """Write a description folder and return it."""
    api = folder / "api"
    (api / "families").mkdir(parents=True)
    for number, table in enumerate(families):
        _write(api / "families" / f"{number:02}.yaml", table)
    if shared is not None:
        _write(api / "shared.yaml", shared)
    if settings is not None:
        (api / "settings").mkdir()
        _write(api / "settings" / "all.yaml", {"group": "all", "settings": settings})
    return api


def _write(path: Path, table: Table) -> None:
    path.write_text(yaml.safe_dump(table, allow_unicode=True, sort_keys=False), encoding="utf-8")


def setting(kind: str = "string", **keys: Any) -> Table:
    """One setting of the owner ``some_settings``."""
    return field(kind, wire=keys.pop("wire", "w"), owner="some_settings", **keys)


OWNERS: Table = {"some_settings": {"kind": "group", "title": "Some settings", "doc": "Some values."}}
