"""Settings of the reference stacks: TOML files in `settings/`, checked before anything is built."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

FOLDER = Path(__file__).parent / "settings"


class Settings(BaseModel):
    """A part of the settings; unknown names are refused, so that a misspelt one cannot go unnoticed."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Service(Settings):
    """Where a service is reached and what stands behind it."""

    address: str
    servers: list[str] = Field(min_length=1)


class SecureService(Service):
    """A service that ends TLS, with the files of its certificate."""

    certificate: Path
    private_key: Path


class EdgeSettings(Settings):
    """What the edge stack needs to know of its site."""

    unit: str
    log_host: str
    web: SecureService
    mail: Service
    names: Service


def read_edge_settings(*, environment: Mapping[str, str] = os.environ, folder: Path = FOLDER) -> EdgeSettings:
    """The settings of the edge stack; LOADMASTER_URL replaces the unit.

    Ends the program with one line a mistake when the file is not as it should be.
    """
    file = folder / "edge.toml"
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
        if url := environment.get("LOADMASTER_URL"):
            content["unit"] = url
        return EdgeSettings.model_validate(content)
    except OSError as error:
        raise SystemExit(f"{file} cannot be read: {error.strerror}") from None
    except tomllib.TOMLDecodeError as error:
        raise SystemExit(f"{file} is no TOML: {error}") from None
    except ValidationError as error:
        lines = [
            f"{file}: {'.'.join(map(str, part['loc']))}: {part['msg'].lower()}" for part in error.errors()
        ]
        raise SystemExit("\n".join(lines)) from None
