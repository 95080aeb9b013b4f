"""How to get in to a unit from the start."""

from __future__ import annotations

from dataclasses import dataclass, field

from .authentication import new_api_key
from .store import State


@dataclass(frozen=True, slots=True)
class Login:
    """The administrator's; empty where the unit has yet to be given a password and a key."""

    password: str = field(default="", repr=False)
    api_key: str = field(default="", repr=False)


def first_login(state: State, api_key: str | None) -> Login:
    """How to get in; an administrator without a key is given ``api_key``, or one that is made up."""
    administrator = state.unit.administrator
    if state.unit.first_boot.step != "done":
        return Login()
    if api_key is not None and api_key not in administrator.api_keys:
        administrator.api_keys.append(api_key)
    key = administrator.api_keys[-1] if administrator.api_keys else new_api_key(administrator)
    return Login(administrator.password, key)
