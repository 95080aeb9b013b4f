"""Reads the YAML files of a description folder and remembers where everything stands.

Plain words stay text: ``yes``, ``no``, ``on`` and ``off`` are codes of the appliance far more often than
truth values, so only ``true`` and ``false`` are booleans here, as in YAML 1.2.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import yaml

from loadmaster_codegen.complaints import Complaints
from loadmaster_codegen.model import Origin

__all__ = ["Folder", "Items", "Table", "merge", "read_folder"]

_BaseLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SCALARS = {
    "tag:yaml.org,2002:bool": (re.compile(r"^(?:true|false)$"), "tf"),
    "tag:yaml.org,2002:null": (re.compile(r"^(?:null|~|)$"), ["n", "~", ""]),
    "tag:yaml.org,2002:int": (re.compile(r"^-?(?:0|[1-9][0-9]*)$"), "-0123456789"),
    "tag:yaml.org,2002:float": (re.compile(r"^-?(?:0|[1-9][0-9]*)\.[0-9]+$"), "-0123456789"),
}


PROFILES = ("firmware", "licence")
"""What units differ in: files of the folder ``profiles``, each defined in the schema under its name."""


class Table(dict[str, Any]):
    """A mapping that knows the place of itself and of each of its keys."""

    def __init__(self, origin: Origin) -> None:
        super().__init__()
        self.origin = origin
        self.origins: dict[str, Origin] = {}

    def put(self, key: str, value: Any, origin: Origin) -> None:
        """Set a key together with its place; what belongs to the key starts where the key stands."""
        if isinstance(value, Table | Items):
            value.origin = origin
        self[key] = value
        self.origins[key] = origin

    def where(self, key: str) -> Origin:
        """Place of a key; of the table itself when the key is not there."""
        return self.origins.get(key, self.origin)


class Items(list[Any]):
    """A sequence that knows the place of each of its items."""

    def __init__(self, origin: Origin) -> None:
        super().__init__()
        self.origin = origin
        self.origins: list[Origin] = []


@dataclass
class Folder:
    """The files of a description folder, parsed and not yet understood."""

    shared: Table
    families: list[Table] = field(default_factory=list)
    settings: list[Table] = field(default_factory=list)
    overlays: list[Table] = field(default_factory=list)
    profiles: dict[str, Table] = field(default_factory=dict)
    """The files of the folder ``profiles``, by kind: ``firmware`` and ``licence``."""

    def files(self) -> Iterator[tuple[str, Table]]:
        """Every file with its kind: the name of its definition in the schema."""
        yield "shared", self.shared
        for kind, tables in (
            ("family", self.families),
            ("settings", self.settings),
            ("overlay", self.overlays),
        ):
            for table in tables:
                yield kind, table
        yield from self.profiles.items()

    def digest(self) -> str:
        """SHA-256 over the content: comments and layout do not count, the order of keys does."""
        content = [[table.origin.file, table] for _, table in self.files()]
        text = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
        return hashlib.sha256(text.encode("ascii")).hexdigest()


def read_folder(folder: Path, complaints: Complaints) -> Folder:
    """Parse every file of the folder; a file that is no YAML mapping becomes a complaint."""

    def read_all(name: str) -> list[Table]:
        paths = sorted((folder / name).glob("*.yaml"))
        return [table for path in paths if (table := _read_file(folder, path, complaints)) is not None]

    shared = Table(Origin("shared.yaml", 1))
    if (folder / "shared.yaml").exists():
        shared = _read_file(folder, folder / "shared.yaml", complaints) or shared
    profiles = {
        kind: table
        for kind in PROFILES
        if (path := folder / "profiles" / f"{kind}.yaml").exists()
        and (table := _read_file(folder, path, complaints)) is not None
    }
    return Folder(
        shared=shared,
        families=read_all("families"),
        settings=read_all("settings"),
        overlays=read_all("overlays"),
        profiles=profiles,
    )


def merge(base: Table, changes: Table) -> None:
    """Lay ``changes`` over ``base``: tables merge key by key, anything else replaces, ``null`` removes."""
    for key, value in changes.items():
        if value is None:
            base.pop(key, None)
        elif isinstance(value, Table) and isinstance(base.get(key), Table):
            merge(base[key], value)
        else:
            base.put(key, value, changes.where(key))


def _read_file(folder: Path, path: Path, complaints: Complaints) -> Table | None:
    name = path.relative_to(folder).as_posix()
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_loader())
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        complaints.add(Origin(name, line), f"not YAML: {error.problem or error.context}")
        return None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        complaints.add(Origin(name, 1), f"not readable as YAML in UTF-8: {' '.join(str(error).split())}")
        return None
    if not isinstance(node, yaml.MappingNode):
        complaints.add(Origin(name, 1), "the file holds no mapping")
        return None
    table: Table = _build(node, name, complaints)
    return table


def _loader() -> Any:
    """A safe loader whose plain words follow YAML 1.2."""

    class Loader(_BaseLoader):  # type: ignore[misc]
        yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}

    for tag, (pattern, first) in _SCALARS.items():
        Loader.add_implicit_resolver(tag, pattern, list(first))
    return Loader


def _build(node: Any, file: str, complaints: Complaints) -> Any:
    origin = Origin(file, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        table = Table(origin)
        for key_node, value_node in node.value:
            key_origin = Origin(file, key_node.start_mark.line + 1)
            key = key_node.value
            if not isinstance(key_node, yaml.ScalarNode) or not isinstance(key, str):
                complaints.add(key_origin, "a key is not text")
                continue
            if key in table:
                complaints.add(key_origin, f"{key!r} stands twice in one mapping")
            table.put(key, _build(value_node, file, complaints), key_origin)
        return table
    if isinstance(node, yaml.SequenceNode):
        items = Items(origin)
        for item_node in node.value:
            items.append(_build(item_node, file, complaints))
            items.origins.append(Origin(file, item_node.start_mark.line + 1))
        return items
    return _scalar(node)


def _scalar(node: Any) -> Any:
    kind = node.tag.rpartition(":")[2]
    if kind == "bool":
        return node.value == "true"
    if kind == "int":
        return int(node.value)
    if kind == "float":
        return float(node.value)
    if kind == "null":
        return None
    return node.value
