"""Lays what was observed over what is documented, before anything is resolved."""

from __future__ import annotations

from loadmaster_codegen.complaints import Complaints, did_you_mean
from loadmaster_codegen.source import Folder, Table, merge
from loadmaster_codegen.structure import check_table

__all__ = ["apply_overlays"]


def apply_overlays(folder: Folder, complaints: Complaints) -> None:
    """Merge every observation into the family or settings group it is about, in file order."""
    families = {table["family"]: table for table in folder.families}
    groups = {table["group"]: table for table in folder.settings}
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
