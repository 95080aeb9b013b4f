"""Reading what is judged from files: snapshots, plans and what synthesis wrote."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from loadmaster import InvalidCall
from loadmaster_checklist import Entry, from_resources, from_snapshot, from_synth
from loadmaster_checklist.command.target import FileTarget
from loadmaster_checklist.errors import NotReadable
from loadmaster_checklist.facts import Estate
from loadmaster_checklist.readers.plan import entries_of_plan
from loadmaster_checklist.rule import Stage

__all__ = ["FileContent", "read_files"]

_ARCHIVE = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class FileContent:
    """What one file or folder holds, or several plans together."""

    stage: Stage
    estate: Estate
    sources: dict[str, str]
    """By appliance, the file it was found in."""


def read_files(targets: Iterable[FileTarget]) -> Iterator[FileContent]:
    """What files and folders hold; plans are read together, since several may speak of one appliance.

    ``InvalidCall`` names the file and the fault.
    """
    entries: list[Entry] = []
    sources: dict[str, str] = {}
    for target in targets:
        try:
            found = _read(target)
        except NotReadable as error:
            message = str(error)
            named = message if str(target.path) in message else f"{str(target.path)!r}: {message}"
            raise InvalidCall(named) from None
        if isinstance(found, FileContent):
            yield found
        else:
            entries += found
            sources |= {
                entry.appliance: str(target.path) for entry in found if entry.appliance not in sources
            }
    if entries:
        yield FileContent("plan", from_resources(entries), sources)


def _read(target: FileTarget) -> FileContent | list[Entry]:
    """What a target holds by itself; of a plan its entries."""
    if target.path.is_dir():
        return _whole("synth", from_synth(target.path), target)
    document = _content(target.path)
    if "families" in document or "appliance" in document:
        return _whole("live", from_snapshot(document, name=target.name or target.path.stem), target)
    if "format_version" in document or "planned_values" in document:
        return entries_of_plan(document)
    if document.keys() & {"terraform", "provider", "resource"}:
        return _whole("synth", from_synth(target.path), target)
    raise InvalidCall(
        f"{str(target.path)!r} is JSON, but neither a snapshot, nor a plan (terraform show -json), "
        "nor cdk.tf.json"
    )


def _whole(stage: Stage, estate: Estate, target: FileTarget) -> FileContent:
    return FileContent(stage, estate, {appliance.name: str(target.path) for appliance in estate})


def _content(path: Path) -> dict[str, Any]:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InvalidCall(f"{str(path)!r} cannot be read: {error.strerror}") from None
    if content.startswith(_ARCHIVE):
        raise InvalidCall(
            f"{str(path)!r} is a saved plan; write it as JSON: terraform show -json {path.name} > plan.json"
        )
    try:
        document = json.loads(content)
    except ValueError as error:
        raise InvalidCall(f"{str(path)!r} is not whole or not JSON: {error}") from None
    if not isinstance(document, dict):
        raise InvalidCall(
            f"{str(path)!r} holds a {type(document).__name__}; expected a snapshot, "
            "a plan (terraform show -json) or cdk.tf.json"
        )
    return document
