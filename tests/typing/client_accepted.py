"""A user's script: one method of every family on both clients. A type checker has nothing to say about it."""
# ruff: noqa: F841 - values are bound for the sake of their types

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import SecretStr

from loadmaster import AsyncLoadMaster, Difference, LoadMaster, Snapshot
from loadmaster.types import (
    ACMEAccount,
    ACMECertificate,
    CipherSet,
    ClientConnectionRateLimit,
    ClusterStatus,
    GeoCustomLocation,
    GeoIpRange,
    GeoSigning,
    GlobalHealth,
    Licence,
    MatchContentRule,
    OwaspRule,
    RealServer,
    Route,
    RouteVpnConnection,
    SdnCluster,
    SSODomain,
    SSOImageSet,
    Stats,
    SubVirtualService,
    TelemetryInterface,
    User,
    VirtualService,
    VpnConnection,
    WafSettings,
)


def told(done_bytes: int, total_bytes: int | None) -> None:
    print(done_bytes, total_bytes)


def every_family(lm: LoadMaster) -> None:
    acme_accounts: ACMEAccount = lm.acme_accounts.show("lets_encrypt")
    acme_certificates: list[ACMECertificate] = lm.acme_certificates.list("lets_encrypt")
    api_keys: list[SecretStr] = lm.api_keys.list()
    lm.backups.restore(archive=Path("file"), parts=["base"])
    lm.cache_compression.exclude_from_cache("mp4")
    certificates: object = lm.certificates.show("www", output_format="pem")
    cipher_sets: CipherSet = lm.cipher_sets.show("BestPractices")
    client_limits: list[ClientConnectionRateLimit] = lm.client_limits.legacy_list()
    cluster: ClusterStatus = lm.cluster.show()
    for rule in lm.content_rules.add("api", type="match_content", pattern="/api"):
        pattern: str | None = rule.pattern if isinstance(rule, MatchContentRule) else None
    debug: str = lm.debug.ping("10.0.1.11", interface=0)
    lm.dns.add_host("10.0.1.11", name="one.example")
    firmware: str = lm.firmware.install("image.patch", reboot=True, progress=told)
    geo: Mapping[str, object] = lm.geo.show_statistics()
    lm.geo_access_list.add_allowed("192.0.2.0/24", kind="allow")
    lm.geo_clusters.modify(number=1, check="icmp")
    geo_custom_locations: list[GeoCustomLocation] = lm.geo_custom_locations.list()
    geo_dnssec: GeoSigning = lm.geo_dnssec.show()
    lm.geo_fqdns.add_record("www.example", type="text")
    geo_ip_ranges: list[GeoIpRange] = lm.geo_ip_ranges.list()
    lm.geo_maps.set_check_mapping("name", number=1)
    lm.ha.set_cloud_mode("single")
    health_checks: GlobalHealth = lm.health_checks.show()
    lm.interfaces.modify(1, mtu=1500)
    lm.intrusion_detection.update_rules(rules=Path("file"))
    lm.kubernetes.set_mode("service")
    lm.ldap_endpoints.add("staff", transport="ldaps")
    lets_encrypt: ACMEAccount = lm.lets_encrypt.show_account()
    licensing: Licence = lm.licensing.show()
    lm.limit_rules.add("few", pattern="/few", limit=10, match="request")
    logs: Mapping[str, object] = lm.logs.list_files()
    owasp: list[OwaspRule] = lm.owasp.rules()
    lm.owasp_files.delete_data("name")
    lm.packet_filter.add_entry("allow", address="192.0.2.0/24", comment="us")
    real_servers: list[RealServer] = lm.real_servers.add(
        1, address="10.0.1.11", port=8443, weight=500, forwarding_method="nat"
    )
    route_vpn: list[RouteVpnConnection] = lm.route_vpn.list()
    routes: list[Route] = lm.routes.list()
    lm.rsa_securid.upload_configuration(configuration=Path("file"))
    sdn: list[SdnCluster] = lm.sdn.list_controllers()
    sso_domains: list[SSODomain] = lm.sso_domains.list()
    sso_images: list[SSOImageSet] = lm.sso_images.list()
    lm.sso_sessions.flush()
    statistics: Stats = lm.statistics.show()
    lm.system.reboot()
    telemetry: list[TelemetryInterface] = lm.telemetry.list(interface=1)
    templates: bytes = lm.templates.export(1, service_protocol="tcp")
    users: User = lm.users.show("name")
    virtual_services: VirtualService = lm.virtual_services.add(
        address="10.0.0.50", port="*", protocol="tcp", nickname="web", persistence=None
    )
    vpn: list[VpnConnection] = lm.vpn.list()
    waf: WafSettings = lm.waf.show()
    lm.waf_files.delete_data("name")
    waf_logs: Mapping[str, object] = lm.waf_logs.list_files()
    waf_rules: Mapping[str, object] = lm.waf_rules.list()
    drop: object = lm.settings.get("drop_on_fail")
    lm.settings.set(drop_on_fail=True, syslog_port=514)


async def every_family_with_tasks(lm: AsyncLoadMaster) -> None:
    acme_accounts: ACMEAccount = await lm.acme_accounts.show("lets_encrypt")
    acme_certificates: list[ACMECertificate] = await lm.acme_certificates.list("lets_encrypt")
    api_keys: list[SecretStr] = await lm.api_keys.list()
    await lm.backups.restore(archive=Path("file"), parts=["base"])
    await lm.cache_compression.exclude_from_cache("mp4")
    certificates: object = await lm.certificates.show("www", output_format="pem")
    cipher_sets: CipherSet = await lm.cipher_sets.show("BestPractices")
    client_limits: list[ClientConnectionRateLimit] = await lm.client_limits.legacy_list()
    cluster: ClusterStatus = await lm.cluster.show()
    for rule in await lm.content_rules.add("api", type="match_content", pattern="/api"):
        pattern: str | None = rule.pattern if isinstance(rule, MatchContentRule) else None
    debug: str = await lm.debug.ping("10.0.1.11", interface=0)
    await lm.dns.add_host("10.0.1.11", name="one.example")
    firmware: str = await lm.firmware.install("image.patch", reboot=True, progress=told)
    geo: Mapping[str, object] = await lm.geo.show_statistics()
    await lm.geo_access_list.add_allowed("192.0.2.0/24", kind="allow")
    await lm.geo_clusters.modify(number=1, check="icmp")
    geo_custom_locations: list[GeoCustomLocation] = await lm.geo_custom_locations.list()
    geo_dnssec: GeoSigning = await lm.geo_dnssec.show()
    await lm.geo_fqdns.add_record("www.example", type="text")
    geo_ip_ranges: list[GeoIpRange] = await lm.geo_ip_ranges.list()
    await lm.geo_maps.set_check_mapping("name", number=1)
    await lm.ha.set_cloud_mode("single")
    health_checks: GlobalHealth = await lm.health_checks.show()
    await lm.interfaces.modify(1, mtu=1500)
    await lm.intrusion_detection.update_rules(rules=Path("file"))
    await lm.kubernetes.set_mode("service")
    await lm.ldap_endpoints.add("staff", transport="ldaps")
    lets_encrypt: ACMEAccount = await lm.lets_encrypt.show_account()
    licensing: Licence = await lm.licensing.show()
    await lm.limit_rules.add("few", pattern="/few", limit=10, match="request")
    logs: Mapping[str, object] = await lm.logs.list_files()
    owasp: list[OwaspRule] = await lm.owasp.rules()
    await lm.owasp_files.delete_data("name")
    await lm.packet_filter.add_entry("allow", address="192.0.2.0/24", comment="us")
    real_servers: list[RealServer] = await lm.real_servers.add(
        1, address="10.0.1.11", port=8443, weight=500, forwarding_method="nat"
    )
    route_vpn: list[RouteVpnConnection] = await lm.route_vpn.list()
    routes: list[Route] = await lm.routes.list()
    await lm.rsa_securid.upload_configuration(configuration=Path("file"))
    sdn: list[SdnCluster] = await lm.sdn.list_controllers()
    sso_domains: list[SSODomain] = await lm.sso_domains.list()
    sso_images: list[SSOImageSet] = await lm.sso_images.list()
    await lm.sso_sessions.flush()
    statistics: Stats = await lm.statistics.show()
    await lm.system.reboot()
    telemetry: list[TelemetryInterface] = await lm.telemetry.list(interface=1)
    templates: bytes = await lm.templates.export(1, service_protocol="tcp")
    users: User = await lm.users.show("name")
    virtual_services: VirtualService = await lm.virtual_services.add(
        address="10.0.0.50", port="*", protocol="tcp", nickname="web", persistence=None
    )
    vpn: list[VpnConnection] = await lm.vpn.list()
    waf: WafSettings = await lm.waf.show()
    await lm.waf_files.delete_data("name")
    waf_logs: Mapping[str, object] = await lm.waf_logs.list_files()
    waf_rules: Mapping[str, object] = await lm.waf_rules.list()
    drop: object = await lm.settings.get("drop_on_fail")
    await lm.settings.set(drop_on_fail=True, syslog_port=514)


def conveniences(lm: LoadMaster) -> None:
    seat: SubVirtualService = lm.sub_virtual_services.add(1)
    attached: bool = lm.content_rules.attach("api", 1, stage="request")
    lm.certificates.add_pem("www", certificate="PEM", key=SecretStr("PEM"), chain="PEM")
    archive: bytes = lm.backups.download()
    path: Path = lm.backups.download(to="unit.backup", overwrite=True, progress=told)
    with Path("unit.backup").open("rb") as opened:
        lm.backups.restore(archive=opened, parts=["services"], progress=told)
    before: Snapshot = lm.snapshot(["virtual-service"])
    found: list[Difference] = before.difference(lm.snapshot())
    answer: dict[str, object] = lm.call("listvs", {"a": 1, "b": Path("file")}, reads=True)


async def conveniences_with_tasks(lm: AsyncLoadMaster) -> None:
    seat: SubVirtualService = await lm.sub_virtual_services.add(1)
    attached: bool = await lm.content_rules.attach("api", 1, server=2)
    await lm.certificates.add_pem("www", certificate="PEM", key="PEM")
    archive: bytes = await lm.backups.download()
    path: Path = await lm.backups.download(to=Path("unit.backup"), progress=told)
    version: str = await lm.firmware.install(b"image", reboot=True, version="7.2.61")
    found: list[Difference] = (await lm.snapshot()).difference(await lm.snapshot(settings=["drop_on_fail"]))
