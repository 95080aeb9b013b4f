# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "GeoCluster": {
        "status": Word(wire_name="Status", type="string"),
        "number": Word(wire_name="Index", type="int"),
        "name": Word(wire_name="Name", type="string"),
        "address": Word(wire_name="IPAddress", type="address"),
        "check": Word(
            wire_name="Checker",
            type="enum",
            codes={"none": "none", "tcp": "tcp", "icmp": "icmp"},
            default="none",
        ),
        "check_port": Word(wire_name="CheckerPort", type="port", default=0),
        "type": Word(
            wire_name="Type",
            type="enum",
            codes={"default": "default", "remote": "remoteLM", "local": "localLM"},
            default="default",
        ),
        "enabled": Word(wire_name="Enable", type="bool", default=True, words=("Y", "N")),
        "latitude_seconds": Word(wire_name="LocationLatitude", type="int", default=0),
        "longitude_seconds": Word(wire_name="LocationLongitude", type="int", default=0),
        "service_address": Word(
            wire_name="ClusterVSAddress", type="string", unset=True, absent_when_unset=True
        ),
    }
}
