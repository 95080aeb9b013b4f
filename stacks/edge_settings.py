"""Where things are: the part of the reference deployment that differs from site to site."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, IPvAnyAddress, ValidationError

SAMPLE = Path(__file__).parent / "settings" / "edge.toml"


class SettingsError(Exception):
    """The settings cannot be used; one line for each problem."""


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CertificateFiles(_Model):
    """A certificate and its private key, as PEM files."""

    certificate: Path
    private_key: Path


class Pair(_Model):
    """Two units and what they share."""

    first: str | None = None
    second: str | None = None
    active: str | None = None
    virtual_id: int
    platform: Literal["virtual", "hardware"]
    partner_secret: Path | None = None
    shared: dict[str, str]


class Backup(_Model):
    """Where backups go, and when."""

    to: str
    daily_at: str
    key: Path | None = None


class Service(_Model):
    """A service's address and the servers behind it."""

    address: IPvAnyAddress
    servers: list[str]


class Directory(Service):
    """A service that only some networks may use."""

    clients: list[str]


class Applications(_Model):
    """One address, and the servers of each application behind it."""

    address: IPvAnyAddress
    api: list[str]
    shop: list[str]


class EdgeSettings(_Model):
    """Everything that the stacks ask for."""

    pair: Pair
    log_host: str
    backup: Backup
    blocked: dict[str, str] = {}
    certificate: CertificateFiles | None = None
    web: Service
    applications: Applications
    directory: Directory
    names: Service


@dataclass(frozen=True, slots=True)
class PairAddresses:
    """The URLs of both units, and where the active one answers if that is somewhere of its own."""

    first: str
    second: str
    active: str | None = None


def read_settings(file: Path) -> EdgeSettings:
    """The settings of a file; ``SettingsError`` names every entry that cannot be used."""
    try:
        return EdgeSettings.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except OSError as error:
        raise SettingsError(f"{file}: {error.strerror}") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: {error}") from None
    except ValidationError as error:
        lines = (f"{file}: {_place(problem['loc'])}: {problem['msg']}" for problem in error.errors())
        raise SettingsError("\n".join(lines)) from None


def pair_addresses(settings: EdgeSettings, environment: Mapping[str, str]) -> PairAddresses:
    """The pair to deploy to: the environment's, else that of the settings."""
    first = environment.get("LOADMASTER_FIRST_URL") or settings.pair.first
    second = environment.get("LOADMASTER_SECOND_URL") or settings.pair.second
    if first is None or second is None:
        alone = environment.get("LOADMASTER_URL")
        reason = f"LOADMASTER_URL names one unit, {alone}" if alone else "which pair?"
        raise SettingsError(
            f"{reason}; the reference deployment is for a pair: set LOADMASTER_FIRST_URL and "
            "LOADMASTER_SECOND_URL to the addresses of its units, such as https://10.0.0.11"
        )
    return PairAddresses(first, second, environment.get("LOADMASTER_SHARED_URL") or settings.pair.active)


def _place(steps: tuple[int | str, ...]) -> str:
    return ".".join(str(step) for step in steps)
