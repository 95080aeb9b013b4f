# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "GeoAcl": {
        "fetches_daily": Word(wire_name="autoupdate", type="bool", default=False),
        "installs_daily": Word(wire_name="autoinstall", type="bool", default=False),
        "install_hour": Word(wire_name="installtime", type="int"),
        "last_fetched": Word(wire_name="lastupdated", type="string"),
        "last_installed": Word(wire_name="lastinstalled", type="string"),
    },
    "GeoAllowed": {"addresses": Word(wire_name="Allowlist", type="list", unset=True, absent_when_unset=True)},
}
