"""``loadmaster api-key``: keys of the user who logs in; they go to files and are never printed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Annotated

import typer
from pydantic import SecretStr

from loadmaster._commands.options import AsJson, confirmed
from loadmaster._commands.ways import Appliance, reaches_appliance
from loadmaster._exceptions import InvalidCall, NotFound
from loadmaster._key_file import KeyFile
from loadmaster.helpers.api_key import MOST_KEYS

__all__ = ["api_key"]

api_key = typer.Typer(help="API keys of the user who logs in.", no_args_is_help=True)
File = Annotated[Path, typer.Option("--api-key-file", help="File for the key.")]


@api_key.command("list")
@reaches_appliance
def list_keys(
    appliance: Appliance,
    as_json: AsJson = False,
) -> None:
    """List the keys, oldest first, each by a digest that gives nothing away. A user has 16 at most."""
    with appliance.connect() as lm:
        keys = lm.api_keys.list()
        own = lm._session.settings.credentials.api_key
    shown = [{"digest": digest(key), "in_use": key.get_secret_value() == own} for key in keys]
    if as_json:
        print(json.dumps({"keys": shown, "most": MOST_KEYS}, indent=2))
        return
    for one in shown:
        print(f"{one['digest']}{'  in use here' if one['in_use'] else ''}")
    print(f"{len(shown)} of {MOST_KEYS}")


@api_key.command()
@reaches_appliance
def create(
    appliance: Appliance,
    api_key_file: File,
) -> None:
    """Make a key and write it to a file that only its owner can read.

    Refused when the user has 14 keys: the appliance keeps 16, and silently drops the oldest for the next one.
    """
    file = KeyFile(api_key_file)
    if file.read() is not None:
        raise InvalidCall(f"{str(api_key_file)!r} holds a key already; rotate it, or name another file")
    file.prepare()
    try:
        with appliance.connect() as lm:
            key = lm.api_keys.create()
        file.write(key)
    finally:
        file.leave()
    print(f"key {digest(key)} is in {api_key_file}")


@api_key.command()
@reaches_appliance
def rotate(
    appliance: Appliance,
    api_key_file: File,
) -> None:
    """Put a new key in the place of the one in the file, and delete the old one.

    The new key is made with the old one, tried, written to the file, and only then is the old one deleted.
    Cut short, it leaves a file that works and at most one key too many. Deleting takes the permission to
    administrate users.
    """
    file = KeyFile(api_key_file)
    old = file.read()
    if old is None:
        raise InvalidCall(
            f"there is no key in {str(api_key_file)!r}; make one with `loadmaster api-key create`"
        )
    file.prepare()
    try:
        with appliance.connect(old) as lm:
            new = lm.api_keys.create()
        with appliance.connect(new) as lm:
            lm.settings.get("firmware_version")
            file.write(new)
            lm.api_keys.delete(old)
    finally:
        file.leave()
    print(f"key {digest(new)} is in {api_key_file}; key {digest(old)} is deleted")


@api_key.command()
@reaches_appliance
def delete(
    appliance: Appliance,
    key: Annotated[str, typer.Argument(metavar="DIGEST", help="The key, as `list` shows it.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete a key that nobody uses any more. Whoever logs in with it is locked out."""
    with appliance.connect() as lm:
        found = [one for one in lm.api_keys.list() if digest(one) == key]
        if not found:
            raise NotFound(f"the user has no key {key!r}; see `loadmaster api-key list`", code=422)
        if found[0].get_secret_value() == lm._session.settings.credentials.api_key:
            raise InvalidCall(f"key {key!r} is the one in use here; rotate it instead")
        confirmed(f"whoever uses key {key} is locked out", yes=yes)
        lm.api_keys.delete(found[0])
    print(f"key {key} is deleted")


def digest(key: SecretStr) -> str:
    """Tells keys apart and gives nothing of them away: they are long and random."""
    return hashlib.sha256(key.get_secret_value().encode()).hexdigest()[:12]
