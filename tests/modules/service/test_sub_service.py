"""SubVSs live in a service without servers and are chosen by rules."""

from __future__ import annotations

import pytest

from loadmaster_constructs import (
    App,
    ArgumentError,
    Because,
    ContentRule,
    LoadMaster,
    Persistence,
    Stack,
    Tls,
    VirtualService,
)
from tests.support.synthesis import synthesise


@pytest.fixture
def apps(lb: LoadMaster) -> VirtualService:
    return VirtualService(
        lb, "apps", address="10.0.0.51", port=443, tls=Tls(certificate="www", reencrypt=False)
    )


def test_a_sub_service_has_the_defaults_of_a_service(app: App, apps: VirtualService) -> None:
    apps.add_sub_service("api", servers=["10.0.1.21"], weight=500, critical=True)
    written = synthesise(app).resource("sub_virtual_service")
    assert written.pop("virtual_service_id").startswith("${loadmaster_virtual_service.lb_apps_")
    assert written == {
        "nickname": "api",
        "service_type": "http",
        "transparent": False,
        "subnet_originating": True,
        "forwarded_header": "x_forwarded_for",
        "check_type": "http",
        "check_url": "/",
        "real_servers": {"10.0.1.21:80": {}},
        "weight": 500,
        "critical": True,
    }


def test_rules_choose_the_sub_service(app: App, lb: LoadMaster, apps: VirtualService) -> None:
    rules = [ContentRule.match(lb, name, pattern=f"/^\\/{name}/") for name in ("api", "v2")]
    apps.add_sub_service("api", servers=["10.0.1.21"], rules=rules)
    written = synthesise(app)
    attachments = written.resources("rule_attachment")
    assert set(attachments) == {"edge/lb/apps/api/selection-api", "edge/lb/apps/api/selection-v2"}
    first, second = attachments.values()
    assert first["kind"] == second["kind"] == "selection"
    assert first["rule"].startswith("${loadmaster_match_content_rule.")
    assert first["virtual_service_id"].startswith("${loadmaster_sub_virtual_service.")
    # The appliance works through rules in the order they were attached.
    (before,) = second["depends_on"]
    assert before.startswith("loadmaster_rule_attachment.lb_apps_api_selection-api_")


def test_a_service_with_servers_takes_no_sub_service(lb: LoadMaster) -> None:
    service = VirtualService(lb, "web", address="10.0.0.50", port=80, servers=["10.0.1.1"])
    with pytest.raises(
        ArgumentError, match=r"^edge/lb/web/api: cannot be a SubVS here: the service has servers"
    ):
        service.add_sub_service("api")


def test_a_service_at_layer_4_takes_no_sub_service(lb: LoadMaster) -> None:
    service = VirtualService(lb, "dns", address="10.0.0.50", port=53, protocol="udp")
    with pytest.raises(ArgumentError, match=r"works at layer 4"):
        service.add_sub_service("api")


def test_names_of_siblings_differ(apps: VirtualService) -> None:
    apps.add_sub_service("api")
    with pytest.raises(ArgumentError, match=r"^edge/lb/apps/other: nickname is 'api', which a sibling has"):
        apps.add_sub_service("other", nickname="api")


def test_persistence_of_a_sub_service_lengthens_the_drain_time(app: App, apps: VirtualService) -> None:
    apps.add_sub_service("api", persistence=Persistence.active_cookie(timeout_seconds=7200))
    assert synthesise(app).resource("l7_settings")["drain_time_seconds"] == 7200


def test_a_reason_is_remembered(apps: VirtualService) -> None:
    plain = apps.add_sub_service("plain")
    inside = apps.add_sub_service("ids", transparent=Because("IDS"))
    assert plain.departures == []
    assert [departure.point for departure in inside.departures] == ["LM01"]


def test_what_cannot_be_meant_names_the_sub_service(apps: VirtualService) -> None:
    with pytest.raises(ArgumentError, match=r"^edge/lb/apps/api: servers item 1 is 'x:y', accepted"):
        apps.add_sub_service("api", servers=["x:y"])


def test_beside_another_appliance_everything_names_its_provider(
    app: App, stack: Stack, lb: LoadMaster
) -> None:
    other = LoadMaster(stack, "other", unit="https://10.0.0.12")
    service = VirtualService(other, "apps", address="10.0.0.51", port=80)
    rule = ContentRule.match(other, "api", pattern="x")
    service.add_sub_service("api", rules=[rule])
    written = synthesise(app)
    types = ("virtual_service", "sub_virtual_service", "rule_attachment", "match_content_rule")
    for made in types:
        assert written.resource(made)["provider"] == "loadmaster.other"
