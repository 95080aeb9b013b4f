"""Run by the vendor client's own Python: global balancing as that client knows it, over v1.

It prints what it saw. Where to go comes in as JSON on standard input. After each stage it waits for a line,
so that whoever started it can look at the unit in between.
"""

from __future__ import annotations

import json
import logging
import sys
from typing import Any

from python_kemptech_api import Geo  # type: ignore[import-not-found]
from python_kemptech_api.exceptions import KempTechApiException  # type: ignore[import-not-found]

NAME, SITE, CENTRE = "www.example.com.", "10.0.6.1", "10.0.5.1"


def main() -> None:
    logging.disable(logging.CRITICAL)
    place = json.loads(sys.stdin.readline())
    unit = Geo(place["host"], place["username"], place["password"], port=place["port"])
    for stage in (nothing, create, change, delete):
        print(json.dumps({"stage": stage.__name__, "saw": stage(unit)}), flush=True)
        sys.stdin.readline()


def nothing(unit: Any) -> dict[str, Any]:
    return {
        "enabled": unit.enable_geo(),
        "lists": [len(one) for one in (unit.fqdns, unit.clusters, unit.ipranges, unit.customlocations)],
        "settings": unit.get_acl_settings(),
        "ttl": unit["ttl"],
    }


def create(unit: Any) -> dict[str, Any]:
    name = unit.create_fqdn(NAME)
    name.save()
    centre = unit.create_cluster(CENTRE, "dublin")
    centre.save()
    site = name.create_site(SITE)
    site.save()
    unit.create_customlocation("Hamburg").save()
    site.add_location("DE")
    site.add_location("EU", is_continent=True)
    site.add_location("Hamburg", is_custom=True)
    unit.create_range("192.0.2.0", "24").save()
    return {
        "name": [name.fqdn, name.selectioncriteria, name.failtime],
        "centre": [centre.id, centre.name, centre.checkerport],
        "site": [site.index, site.checker, site.weight],
        "locations": site.locations,
        "lists": [list(one) for one in (unit.fqdns, unit.clusters, unit.ipranges, unit.customlocations)],
    }


def change(unit: Any) -> dict[str, Any]:
    name = unit.get_fqdn(NAME)
    name.selectioncriteria, name.failtime = "lb", 5
    name.update()
    centre = unit.get_cluster(CENTRE)
    centre.name, centre.type = "cork", "remoteLM"
    centre.update()
    site = name.get_site(SITE)
    site.fqdn = NAME
    site.weight, site.checker = 5, "tcp"
    site.update()
    site.set_coordinates(3600, 7200)
    site.remove_location("DE")
    network = unit.ipranges["192.0.2.0"]
    network.lat, network.long, network.country = 3600, -7200, "IE"
    network.update()
    unit["ttl"] = 60
    unit.acl_autoupdate = True
    unit.acl_whitelist = ["192.0.2.1/32"]
    again = unit.ipranges["192.0.2.0"]
    return {
        "failtime": unit.get_fqdn(NAME).failtime,
        "network": [again.country, again.lat, again.long],
        "ttl": unit["ttl"],
        "fetches": unit.acl_autoupdate,
        "allowed": unit.acl_whitelist,
    }


def delete(unit: Any) -> dict[str, Any]:
    name = unit.get_fqdn(NAME)
    site = name.get_site(SITE)
    site.fqdn = NAME
    site.delete()
    centre = unit.get_cluster(CENTRE)
    centre.delete()
    try:
        refused = str(unit.get_cluster(CENTRE))
    except KempTechApiException as problem:
        refused = str(problem)
    unit.ipranges["192.0.2.0"].delete()
    unit.customlocations["Hamburg"].delete()
    name.delete()
    return {
        "refused": refused,
        "lists": [len(one) for one in (unit.fqdns, unit.clusters, unit.ipranges, unit.customlocations)],
        "disabled": unit.disable_geo(),
    }


if __name__ == "__main__":
    main()
