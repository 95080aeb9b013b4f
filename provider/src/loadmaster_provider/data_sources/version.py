"""The firmware of the appliance."""

from __future__ import annotations

import re

from typing_extensions import override

from loadmaster_provider import schemas
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.protocol import Attribute, DataSource, Object, Schema, String, ValidateContext
from loadmaster_provider.session import Session
from loadmaster_provider.settings_values import read_settings

__all__ = ["VersionSource"]

_VERSION = re.compile(r"(\d+\.\d+\.\d+)(?:\.\d+)?")


class VersionSource(DataSource):
    """``loadmaster_version``."""

    schema = Schema(
        description="The firmware of the appliance; of a pair, that of the active unit.",
        attributes={
            "id": Attribute(type=String, computed=True, description="The firmware as the unit tells it."),
            "firmware_version": Attribute(
                type=String,
                computed=True,
                description="The firmware as the unit tells it, with build and kind of release.",
            ),
            "version": Attribute(
                type=String,
                computed=True,
                description="Its four numbers alone, such as `7.2.63.2`; null when they cannot be told.",
            ),
            "branch": Attribute(
                type=String, computed=True, description="The first three of them, such as `7.2.63`."
            ),
        },
    )

    def __init__(self, session: Session) -> None:
        self.session = session
        self.shape = next(
            shape for shape in schemas.group("unit").settings if shape.name == "firmware_version"
        )

    @override
    def read(self, context: ValidateContext) -> Object:
        with advice("read the firmware version"):
            told = read_settings(self.session, [self.shape], also=[self.shape.name])["firmware_version"]
        matched = _VERSION.match(str(told or ""))
        return {
            "id": told,
            "firmware_version": told,
            "version": matched[0] if matched else None,
            "branch": matched[1] if matched else None,
        }
