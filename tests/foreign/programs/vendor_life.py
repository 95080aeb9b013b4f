"""Run by the vendor client's own Python: one life of everything it knows, over v1; what it saw is printed.

Where to go comes in as JSON on standard input. After each stage it waits for a line, so that whoever started
it can look at the unit in between.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from typing import Any

from python_kemptech_api import LoadMaster  # type: ignore[import-not-found]
from python_kemptech_api.exceptions import KempTechApiException  # type: ignore[import-not-found]


def main() -> None:
    logging.disable(logging.CRITICAL)
    place = json.loads(sys.stdin.readline())
    unit = LoadMaster(place["host"], place["username"], place["password"], port=place["port"])
    for stage in (create, read_back, change, refusals, delete, password):
        print(json.dumps({"stage": stage.__name__, "saw": stage(unit, place)}), flush=True)
        sys.stdin.readline()


def create(unit: Any, place: dict[str, Any]) -> dict[str, Any]:
    unit.create_certificate("shop", place["bundle"]).save()
    unit.create_intermediate_certificate("chain", place["intermediate"]).save()
    rule = unit.create_rule("images", "^/images/")
    rule.save()
    header = unit.create_rule("from-edge", None)
    header.type, header.header, header.replacement = 1, "X-Edge", "yes"
    header.save()
    web = unit.create_virtual_service("10.0.0.60", 443, "tcp")
    web.save()
    web.sslacceleration = "Y"
    web.nickname = "shop"
    web.save(update=True)
    # Only a service that is known to terminate TLS lets this client send a certificate.
    web.certfile = ["shop"]
    web.save(update=True)
    first = web.create_real_server("10.0.1.11", 8443)
    first.save()
    second = web.create_real_server("10.0.1.12", 8443)
    second.save()
    parent = unit.create_virtual_service("10.0.0.61", 80, "tcp")
    parent.save()
    child = parent.create_sub_virtual_service()
    child.save()
    other = parent.create_sub_virtual_service()
    other.save()
    inner = child.create_real_server("10.0.1.13", 8080)
    inner.save()
    unit.add_local_user("reader", "a-long-enough-word")
    unit.set_user_perms("reader", ["real", "vs"])
    return {
        "web": web.index,
        "servers": [first.rsindex, second.rsindex],
        "parent": parent.index,
        "children": [child.index, other.index],
        "inner": inner.rsindex,
    }


def read_back(unit: Any, place: dict[str, Any]) -> dict[str, Any]:
    del place
    services = unit.get_all_objects()
    listed, when = unit.get_all_objects(with_timestamp=True)
    return {
        "services": {
            service.index: {
                "address": service.vs,
                "port": getattr(service, "port", None),
                "nickname": service.nickname,
                "status": service.status,
                "certificates": service.certfile,
                "check": service.checktype,
                "idle": service.idletime,
                "master": service.mastervsid,
                "servers": [[one.rs, one.rsport, one.weight, one.enable] for one in service.real_servers],
                "children": [one.index for one in service.subvs_entries],
            }
            for service in services
        },
        "listed": len(listed),
        "changed": when,
        "rules": [[one.name, one.pattern] for one in unit.get_rules()],
        "one_rule": unit.get_rule("images").pattern,
        "certificates": [[one.certname, one.modulus] for one in unit.get_certificates()],
        "intermediates": [one.certname for one in unit.get_intermediate_certificates()],
        "version": unit["version"],
        "settings": len(unit.get_all_parameters()),
        "interfaces": {name: one.addr for name, one in unit.interfaces.items()},
        "licence": unit.license_as_object.uuid if hasattr(unit.license_as_object, "uuid") else None,
    }


def change(unit: Any, place: dict[str, Any]) -> dict[str, Any]:
    del place
    web = unit.get_virtual_service(address="10.0.0.60", port=443, protocol="tcp")
    web.idletime = 1800
    web.persist, web.persisttimeout = "src", 600
    web.save(update=True)
    server = web.get_real_server("10.0.1.12", 8443)
    server.weight, server.enable = 300, "N"
    server.save(update=True)
    moved = web.get_real_server("10.0.1.11", 8443)
    moved.newport = 9443
    moved.save(update=True)
    rule = unit.get_rule("images")
    rule.type, rule.pattern = 0, "^/pictures/"
    rule.save(update=True)
    parent = unit.get_virtual_service(address="10.0.0.61", port=80, protocol="tcp")
    child = parent.subvs_entries[0]
    child.nickname = "first-child"
    child.subvs_data["Weight"] = 250
    child.save(update=True)
    port = unit.get_interface(1)
    port.mtu = 1400
    port.save()
    unit["motd"] = "touched by a foreign client"
    unit.set_user_perms("reader", ["rules"])
    again = unit.get_virtual_service(index=web.index)
    return {
        "idle": again.idletime,
        "persist": [again.persist, again.persisttimeout],
        "server": [server.weight, server.enable],
        "moved": moved.rsport,
        "rule": unit.get_rule("images").pattern,
        "child": unit.get_virtual_service(index=child.index).nickname,
        "motd": unit["motd"],
        "mtu": unit.get_interface(1).mtu,
    }


def refusals(unit: Any, place: dict[str, Any]) -> dict[str, Any]:
    del place
    attempts: dict[str, Callable[[], Any]] = {
        "unknown service": lambda: unit.get_virtual_service(index=999),
        "the same service again": lambda: unit.create_virtual_service("10.0.0.60", 443, "tcp").save(),
        "a server beside SubVSs": lambda: (
            unit.get_virtual_service(address="10.0.0.61", port=80, protocol="tcp")
            .create_real_server("10.0.1.14", 80)
            .save()
        ),
        "a certificate that is in use": lambda: first_certificate(unit).delete(),
        "the same user again": lambda: unit.add_local_user("reader", "a-long-enough-word"),
        "an unknown parameter": lambda: unit.set_parameter("nonsense", "1"),
    }
    said: dict[str, Any] = {}
    for name, attempt in attempts.items():
        try:
            attempt()
        except KempTechApiException as refused:
            said[name] = [type(refused).__name__, refused.status_code, str(refused)]
        else:
            said[name] = None
    return said


def first_certificate(unit: Any) -> Any:
    return unit.get_certificates()[0]


def delete(unit: Any, place: dict[str, Any]) -> dict[str, Any]:
    del place
    parent = unit.get_virtual_service(address="10.0.0.61", port=80, protocol="tcp")
    parent.subvs_entries[1].delete()
    after_child = [one.index for one in unit.get_virtual_services()]
    web = unit.get_virtual_service(address="10.0.0.60", port=443, protocol="tcp")
    web.get_real_server("10.0.1.12", 8443).delete()
    after_server = [one.rs for one in web.get_real_servers()]
    web.delete()
    parent.delete()
    for rule in unit.get_rules():
        rule.delete()
    for certificate in (*unit.get_certificates(), *unit.get_intermediate_certificates()):
        certificate.delete()
    unit.delete_local_user("reader")
    return {
        "after_child": after_child,
        "after_server": after_server,
        "services": len(unit.get_virtual_services()),
        "rules": len(unit.get_rules()),
    }


def password(unit: Any, place: dict[str, Any]) -> dict[str, Any]:
    changed = unit.change_bal_password(place["next_password"])
    # This client goes on with the password it was made with.
    again = LoadMaster(place["host"], place["username"], place["next_password"], port=place["port"])
    try:
        unit.get_rules()
        old = "still works"
    except KempTechApiException as refused:
        old = type(refused).__name__
    return {"changed": changed, "services": len(again.get_virtual_services()), "old": old}


if __name__ == "__main__":
    main()
