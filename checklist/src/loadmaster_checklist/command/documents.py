"""Reading what is judged from files: snapshots, plans and what synthesis wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from loadmaster import InvalidCall
from loadmaster_checklist import from_plan, from_snapshot, from_synth
from loadmaster_checklist.command.target import FileTarget
from loadmaster_checklist.errors import NotReadable
from loadmaster_checklist.facts import Estate
from loadmaster_checklist.rule import Stage

__all__ = ["read_file"]

_ARCHIVE = b"PK\x03\x04"


def read_file(target: FileTarget) -> tuple[Stage, Estate]:
    """What a file or folder holds, and the stage it belongs to.

    ``InvalidCall`` names the file and the fault.
    """
    path = target.path
    try:
        if path.is_dir():
            return "synth", from_synth(path)
        return _from_content(_content(path), path, target.name)
    except NotReadable as error:
        message = str(error)
        raise InvalidCall(message if str(path) in message else f"{str(path)!r}: {message}") from None


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


def _from_content(document: dict[str, Any], path: Path, name: str | None) -> tuple[Stage, Estate]:
    if "families" in document or "appliance" in document:
        return "live", from_snapshot(document, name=name or path.stem)
    if "format_version" in document or "planned_values" in document:
        return "plan", from_plan(document)
    if document.keys() & {"terraform", "provider", "resource"}:
        return "synth", from_synth(path)
    raise InvalidCall(
        f"{str(path)!r} is JSON, but neither a snapshot, nor a plan (terraform show -json), nor cdk.tf.json"
    )
