# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "GeoPlace": {
        "code": Word(wire_name="code", type="string", unset=True, absent_when_unset=True),
        "name": Word(wire_name="name", type="string", unset=True, absent_when_unset=True),
    },
    "GeoMap": {
        "status": Word(wire_name="Status", type="string"),
        "number": Word(wire_name="Index", type="int"),
        "address": Word(wire_name="IPAddress", type="address"),
        "cluster": Word(wire_name="Cluster", type="reference", unset=True, absent_when_unset=True),
        "check": Word(
            wire_name="Checker",
            type="enum",
            codes={
                "none": "none",
                "icmp": "icmp",
                "tcp": "tcp",
                "cluster": "clust",
                "http": "http",
                "https": "https",
            },
            default="icmp",
        ),
        "check_path": Word(wire_name="checkerurl", type="string", default="/"),
        "check_codes": Word(wire_name="checkercodes", type="list", unset=True, separator=" "),
        "check_host": Word(wire_name="checkerhost", type="string", unset=True),
        "check_method": Word(
            wire_name="checkerhttpmethod", type="enum", codes={"get": 1, "post": 2}, default="get"
        ),
        "check_post_data": Word(wire_name="checkerpostdata", type="string", unset=True),
        "check_headers": Word(wire_name="checkerheaders", type="string", unset=True),
        "check_port": Word(wire_name="CheckerPort", type="port"),
        "check_address": Word(wire_name="checkerAddr", type="address", unset=True, absent_when_unset=True),
        "weight": Word(wire_name="Weight", type="int", default=1000),
        "enabled": Word(wire_name="Enable", type="bool", default=True, words=("Y", "N")),
        "mapped_address": Word(wire_name="MappedAddress", type="address", unset=True, absent_when_unset=True),
        "mapped_port": Word(wire_name="MappedPort", type="port", unset=True, absent_when_unset=True),
        "mapped_name": Word(wire_name="MappedName", type="string", unset=True, absent_when_unset=True),
        "latitude_seconds": Word(wire_name="LocationLatitude", type="int", default=0),
        "longitude_seconds": Word(wire_name="LocationLongitude", type="int", default=0),
        "continents": Word(wire_name="continent", type="objects", unset=True, absent_when_unset=True),
        "countries": Word(wire_name="country", type="objects", unset=True, absent_when_unset=True),
        "custom_locations": Word(
            wire_name="customLocation", type="objects", unset=True, absent_when_unset=True
        ),
        "cluster_service_address": Word(
            wire_name="ClusterVSAddress", type="string", unset=True, absent_when_unset=True
        ),
    },
}
