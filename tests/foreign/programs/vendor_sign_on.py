"""Run by the vendor client's own Python: single sign-on and LDAP endpoints, over v1.

Where to go and what to do (`make` or `delete`) comes in as JSON on standard input; it prints what it saw.
"""

from __future__ import annotations

import json
import logging
import sys
from typing import Any

from python_kemptech_api import LoadMaster  # type: ignore[import-not-found]

DOMAIN, ENDPOINT = "vendor.example", "directory"


def main() -> None:
    logging.disable(logging.CRITICAL)
    place = json.loads(sys.stdin.readline())
    unit = LoadMaster(place["host"], place["username"], place["password"], place["port"])
    print(json.dumps({"make": make, "delete": delete}[place["what"]](unit)))


def make(unit: Any) -> dict[str, Any]:
    unit.create_ldap(
        {"name": ENDPOINT, "server": "10.0.3.1", "ldaptype": 2, "adminpass": "never-shown-9"}
    ).save()
    unit.create_sso(DOMAIN).save()
    domain = unit.get_sso(DOMAIN)
    fresh = {"type": domain.auth_type, "reset": domain.reset_fail_tout, "side": domain.server_side}
    domain.auth_type, domain.ldap_endpoint, domain.max_failed_auths = "LDAP-LDAPS", ENDPOINT, 3
    domain.save(update=True)
    changed = unit.get_sso(DOMAIN)
    return {
        "fresh": fresh,
        "changed": {
            "type": changed.auth_type,
            "endpoint": changed.ldap_endpoint,
            "most": changed.max_failed_auths,
        },
        "domains": sorted(unit.sso),
        "endpoint": unit.get_ldap_endpoint({"name": ENDPOINT}),
        "endpoints": unit.get_ldap_endpoint(),
    }


def delete(unit: Any) -> dict[str, Any]:
    unit.get_sso(DOMAIN).delete()
    return {"domains": sorted(unit.sso)}


if __name__ == "__main__":
    main()
