"""Resolves what units differ in: the firmware they run and the features they are licensed for."""

from __future__ import annotations

from loadmaster_codegen.complaints import Complaints
from loadmaster_codegen.model import FirmwareVersion, LicenceFeature, Origin
from loadmaster_codegen.source import Folder, Table
from loadmaster_codegen.values import evidence

__all__ = ["dialects", "firmware_versions", "licence_features"]


def licence_features(folder: Folder) -> dict[str, LicenceFeature]:
    """Every feature by its name."""
    profile = folder.profiles.get("licence")
    features: Table = (
        profile["features"] if profile is not None else Table(Origin("profiles/licence.yaml", 1))
    )
    return {
        name: LicenceFeature(
            name=name,
            title=table["title"],
            doc=table["doc"],
            shown_as=table.get("shown_as"),
            code=table["error"]["code"],
            text=table["error"]["text"],
            evidence=evidence(table),
            origin=table.origin,
        )
        for name, table in features.items()
    }


def firmware_versions(folder: Folder, complaints: Complaints) -> dict[str, FirmwareVersion]:
    """Every version by its number; one that stands twice is complained about."""
    found: dict[str, FirmwareVersion] = {}
    profile = folder.profiles.get("firmware")
    for table in profile["firmware"] if profile is not None else ():
        version = table["version"]
        if version in found:
            complaints.add(table.origin, f"firmware {version!r} stands already at {found[version].origin}")
        found[version] = FirmwareVersion(version, table.get("line"), table["doc"], table.origin)
    return found


def dialects(folder: Folder) -> dict[str, str]:
    """The first firmware of dialects that not every firmware speaks."""
    profile = folder.profiles.get("firmware")
    return dict(profile.get("dialects", {})) if profile is not None else {}
