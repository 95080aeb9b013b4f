"""Image sets of login pages, as archives give them."""

from __future__ import annotations

import io
import re
import tarfile
import zlib
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from loadmaster_emulator.answer import DONE, Answer, Listing, Record, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.sso_image import SsoImageHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.references import is_referred_to
from loadmaster_emulator.refusal import Refusal, missing
from loadmaster_emulator.snapshot_values import Kinds, SnapshotFamily, objects_of, show_object
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import NOTICE, Unit

_IMAGE_SET = OBJECTS["SSOImageSet"]
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_MOST_FILES = 200
_LARGEST_BYTES = 16_000_000
"""Of all files of an archive together, so that a small archive cannot fill the unit."""


class SsoImageFamily:
    """``ssoimages``, ``listssoimages``, ``delssoimage``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def listssoimages(self, call: Invocation, /) -> Answer:
        """Sets that somebody uploaded."""
        del call
        return data(Listing(_IMAGE_SET.wire, [Record(_IMAGE_SET, {"Name": name}) for name in self._images]))

    def ssoimages(self, call: Invocation, /) -> Answer:
        """A set under the name of the one folder in the archive, in the place of an earlier one."""
        if call.upload is None:
            raise missing("data")
        name, files = _read_archive(call.upload)
        self._images[name] = files
        self._tell(f"image set {name} stored by {call.user}")
        return DONE

    def delssoimage(self, call: Invocation, /) -> Answer:
        """A set goes that no service shows."""
        name = call.text("name") or ""
        if name not in self._images:
            raise Refusal(422, "Image set not found")
        if is_referred_to(self._unit.state.shared, ["SingleSignOnDir"], name):
            raise Refusal(422, f"Image set {name} is in use")
        del self._images[name]
        self._tell(f"image set {name} deleted by {call.user}")
        return DONE

    @property
    def _images(self) -> dict[str, list[str]]:
        return self._unit.state.shared.sso.images

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _read_archive(content: bytes) -> tuple[str, list[str]]:
    """Name and files of a set; ``Refusal`` for what is no archive of one folder."""
    files: list[PurePosixPath] = []
    size = 0
    try:
        with tarfile.open(fileobj=io.BytesIO(content), mode="r:*") as archive:
            for member in archive:
                size += member.size
                if size > _LARGEST_BYTES or len(files) >= _MOST_FILES:
                    raise _bad()
                if member.isfile():
                    files.append(PurePosixPath(member.name))
    except (tarfile.TarError, EOFError, OSError, ValueError, zlib.error) as problem:
        raise _bad() from problem
    folders = {path.parts[0] for path in files}
    flat = any(len(path.parts) < 2 or ".." in path.parts for path in files)
    name = folders.pop() if len(folders) == 1 else ""
    if flat or not _NAME.fullmatch(name):
        raise _bad()
    return name, sorted(str(path.relative_to(name)) for path in files)


def _bad() -> Refusal:
    return Refusal(422, "Invalid image set")


def _show(state: State) -> Kinds:
    shown = [show_object(_IMAGE_SET, {"Name": name}) for name in state.shared.sso.images]
    return {_IMAGE_SET.name: shown} if shown else {}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    """Names of sets; the files of those that are not there are in no snapshot."""
    sso = state.shared.sso
    names = [str(shown["name"]) for shown in objects_of(kinds, _IMAGE_SET.name)]
    sso.images = {name: sso.images.get(name, []) for name in names}


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> SsoImageHandlers:
    """The family on one appliance."""
    return SsoImageFamily(parts.unit)
