"""Lays what was observed over what is documented, before anything is resolved."""

from __future__ import annotations

from loadmaster_codegen.complaints import Complaints, did_you_mean
from loadmaster_codegen.source import Folder, Table, merge
from loadmaster_codegen.structure import check_table

__all__ = ["apply_overlays"]


def apply_overlays(folder: Folder, complaints: Complaints) -> None:
    """Merge every observation into the family or settings group it is about, in file order."""
    families = _by_name("family", folder.families, complaints)
    groups = _by_name("group", folder.settings, complaints)
    complaints.raise_if_any()
    changed: dict[int, tuple[str, Table]] = {}
    for overlay in folder.overlays:
        if ("family" in overlay) == ("settings" in overlay):
            complaints.add(overlay.origin, "an overlay names exactly one of family and settings")
            continue
        kind, key, known = (
            ("family", "family", families) if "family" in overlay else ("settings", "settings", groups)
        )
        target = known.get(overlay[key])
        if target is None:
            hint = did_you_mean(overlay[key], known)
            complaints.add(overlay.where(key), f"overlay for the unknown {key} {overlay[key]!r}{hint}")
            continue
        for observation in overlay["observations"]:
            merge(target, observation["change"])
        changed[id(target)] = (kind, target)
    for kind, target in changed.values():
        check_table(kind, target, complaints)


def _by_name(key: str, tables: list[Table], complaints: Complaints) -> dict[str, Table]:
    found: dict[str, Table] = {}
    for table in tables:
        name = table[key]
        if name in found:
            complaints.add(table.where(key), f"{key} {name!r} stands already at {found[name].where(key)}")
        found.setdefault(name, table)
    return found
