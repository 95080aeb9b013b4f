"""How the command line learns which appliance is meant: options, or the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from pydantic import SecretStr

from loadmaster._client import CALLS_PER_SECOND, LoadMaster
from loadmaster._exceptions import InvalidCall

__all__ = ["connect"]

_ADMINISTRATOR = "bal"


def connect(
    *,
    url: str | None,
    ca: Path | None,
    fingerprint: str | None,
    insecure: bool,
    calls_per_second: float | None,
    api_key: SecretStr | None = None,
    environment: Mapping[str, str] | None = None,
) -> LoadMaster:
    """A client for the appliance that options and environment name.

    ``LOADMASTER_URL``, ``LOADMASTER_API_KEY`` (or ``_USERNAME`` and ``_PASSWORD``), ``_CA_FILE`` and
    ``_FINGERPRINT`` fill in what the options leave open. Credentials come from the environment only: options
    stand in process lists. ``api_key`` takes the place of all of them. A password without a user is that of
    the built-in administrator.
    """
    known = os.environ if environment is None else environment
    address = url or known.get("LOADMASTER_URL")
    if not address:
        raise InvalidCall("no appliance named; give --url or set LOADMASTER_URL")
    pinned = fingerprint or (None if ca or insecure else known.get("LOADMASTER_FINGERPRINT"))
    authority = ca or (None if fingerprint or insecure else known.get("LOADMASTER_CA_FILE"))
    key, username, password = _login(known, api_key)
    return LoadMaster(
        address,
        api_key=key,
        username=username,
        password=password,
        ca=authority or None,
        fingerprint=pinned or None,
        verify=not insecure,
        calls_per_second=CALLS_PER_SECOND if calls_per_second is None else calls_per_second,
    )


def _login(known: Mapping[str, str], api_key: SecretStr | None) -> tuple[str | None, str | None, str | None]:
    """Key, or user and password: the appliance looks at one of them only."""
    key = api_key.get_secret_value() if api_key is not None else known.get("LOADMASTER_API_KEY")
    if key:
        return key, None, None
    username, password = known.get("LOADMASTER_USERNAME") or None, known.get("LOADMASTER_PASSWORD") or None
    return None, username or (_ADMINISTRATOR if password else None), password
