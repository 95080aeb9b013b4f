"""Where things are: the part of the reference deployment that differs from site to site."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

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


class Service(_Model):
    """A service's address and the servers behind it."""

    address: IPvAnyAddress
    servers: list[str]


class Applications(_Model):
    """One address, and the servers of each application behind it."""

    address: IPvAnyAddress
    api: list[str]
    shop: list[str]


class EdgeSettings(_Model):
    """Everything that the edge stack asks for."""

    unit: str | None = None
    log_host: str
    certificate: CertificateFiles | None = None
    web: Service
    applications: Applications
    directory: Service
    names: Service


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


def unit_address(settings: EdgeSettings, environment: Mapping[str, str]) -> str:
    """The appliance to deploy to: the environment's, else that of the settings."""
    for name in ("LOADMASTER_EDGE_URL", "LOADMASTER_URL"):
        if environment.get(name):
            return environment[name]
    if settings.unit is None:
        raise SettingsError("which appliance? set LOADMASTER_URL to its address, such as https://10.0.0.11")
    return settings.unit


def _place(steps: tuple[int | str, ...]) -> str:
    return ".".join(str(step) for step in steps)
