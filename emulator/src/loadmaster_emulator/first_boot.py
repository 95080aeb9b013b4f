"""The way from the factory to a unit in use: agreement, usage data, licence, password, one after the other.

Which words a unit has for a step out of order is unverified; it is only known that setting the first password
twice is answered "Method not allowed".
"""

from __future__ import annotations

import hashlib
import uuid

from .refusal import Refusal
from .specification import CommandSpec
from .store import FirstBoot, FirstBootStep, LicenceKind, UnitState

TEMPORARY_DAYS = 30
_SECONDS_OF_A_DAY = 86_400.0

BY_LOCAL_SERVER = "usersetsyspassword"
"""Gives a unit that a local server has licensed its first password; it takes the one from the factory."""


def is_under_way(own: UnitState) -> bool:
    """Whether the unit is not in use yet."""
    return own.first_boot.step != "done"


def is_open(own: UnitState, spec: CommandSpec) -> bool:
    """Whether a unit that is not in use yet takes a command; it takes it from anybody."""
    if spec.name == BY_LOCAL_SERVER:
        return own.first_boot.step == "password" and own.licence.from_local_server
    return spec.first_boot


def has_password(own: UnitState) -> None:
    """The administrator's password is another one than that from the factory."""
    if own.first_boot.step == "password":
        own.first_boot.step = "done"


def expect(own: UnitState, *steps: FirstBootStep) -> FirstBoot:
    """How far the unit is; ``Refusal`` where that is none of ``steps``."""
    if own.first_boot.step not in steps:
        raise not_allowed()
    return own.first_boot


def not_allowed() -> Refusal:
    """A step that is over, or not reached yet."""
    return Refusal(405, "Method not allowed")


def new_magic(own: UnitState) -> str:
    """A word that the next step has to show; the one before it is worth nothing any more."""
    own.first_boot.magic = str(uuid.uuid4())
    return own.first_boot.magic


def use_magic(own: UnitState, shown: str) -> None:
    """Let a word be used up; ``Refusal`` where it is not the one that was handed out last."""
    if not own.first_boot.magic or shown != own.first_boot.magic:
        raise Refusal(422, "Invalid magic")
    own.first_boot.magic = ""


def license_unit(own: UnitState, kind: LicenceKind, *, now: float, from_local_server: bool = False) -> None:
    """Let the unit have a licence, and go on to the password where there is none yet."""
    licence = own.licence
    licence.kind, licence.activated_at, licence.from_local_server = kind, now, from_local_server
    ends = kind in ("temporary", "trial")
    licence.ends_at = now + TEMPORARY_DAYS * _SECONDS_OF_A_DAY if ends else None
    if own.first_boot.step == "licence":
        own.first_boot.step = "password"


def access_key(own: UnitState) -> str:
    """The word by which a licence file is ordered for this unit and no other."""
    digest = hashlib.sha256(f"access key of {own.serial}".encode()).hexdigest()
    return "-".join(digest[start : start + 5] for start in range(0, 25, 5))


def licence_file(own: UnitState) -> bytes:
    """A licence file for this unit, as the vendor would send it; its form is made up."""
    return f"-----BEGIN LICENSE-----\n{access_key(own)}\n-----END LICENSE-----\n".encode()
