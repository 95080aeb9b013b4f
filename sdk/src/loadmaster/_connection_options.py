"""How the command line learns which appliance is meant: options, or the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from loadmaster._client import CALLS_PER_SECOND, LoadMaster
from loadmaster._exceptions import InvalidCall

__all__ = ["connect"]


def connect(
    *,
    url: str | None,
    ca: Path | None,
    fingerprint: str | None,
    insecure: bool,
    calls_per_second: float | None,
    environment: Mapping[str, str] | None = None,
) -> LoadMaster:
    """A client for the appliance that options and environment name.

    ``LOADMASTER_URL``, ``LOADMASTER_API_KEY`` (or ``_USERNAME`` and ``_PASSWORD``), ``_CA_FILE`` and
    ``_FINGERPRINT`` fill in what the options leave open. Credentials come from the environment only: options
    stand in process lists.
    """
    known = os.environ if environment is None else environment
    address = url or known.get("LOADMASTER_URL")
    if not address:
        raise InvalidCall("no appliance named; give --url or set LOADMASTER_URL")
    pinned = fingerprint or (None if ca or insecure else known.get("LOADMASTER_FINGERPRINT"))
    authority = ca or (None if fingerprint or insecure else known.get("LOADMASTER_CA_FILE"))
    return LoadMaster(
        address,
        api_key=known.get("LOADMASTER_API_KEY") or None,
        username=known.get("LOADMASTER_USERNAME") or None,
        password=known.get("LOADMASTER_PASSWORD") or None,
        ca=authority or None,
        fingerprint=pinned or None,
        verify=not insecure,
        calls_per_second=CALLS_PER_SECOND if calls_per_second is None else calls_per_second,
    )
