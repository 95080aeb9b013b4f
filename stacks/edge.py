"""The edge: one LoadMaster with a web site, mail and name service, and its log sent away."""

from __future__ import annotations

from loadmaster_constructs import (
    App,
    Certificate,
    HealthCheck,
    HttpsRedirect,
    LoadMaster,
    Persistence,
    Secret,
    Stack,
    SyslogTarget,
    Tls,
    Unit,
    VirtualService,
)
from stacks.configuration import EdgeSettings


def edge(app: App, settings: EdgeSettings) -> Stack:
    """The stack `edge`, which owns the appliance's settings and every service on it."""
    stack = Stack(app, "edge")
    appliance = LoadMaster(stack, "edge", unit=Unit(settings.unit))
    SyslogTarget(appliance, "siem", host=settings.log_host, minimum_severity="warning")
    _web(appliance, settings)
    VirtualService(
        appliance,
        "mail",
        address=settings.mail.address,
        port=25,
        health_check=HealthCheck.tcp(),
        persistence=Persistence.source_address(timeout_seconds=360),
        servers=settings.mail.servers,
    )
    VirtualService(
        appliance,
        "names",
        address=settings.names.address,
        port=53,
        protocol="udp",
        servers=settings.names.servers,
    )
    return stack


def _web(appliance: LoadMaster, settings: EdgeSettings) -> None:
    """HTTPS with its certificate, and a redirect for those who come by HTTP."""
    web = settings.web
    certificate = Certificate(
        appliance, "www", certificate=web.certificate, private_key=Secret.file(web.private_key)
    )
    VirtualService(
        appliance,
        "web",
        address=web.address,
        port=443,
        tls=Tls(certificate=certificate, reencrypt=False),
        health_check=HealthCheck.http("/healthz"),
        persistence=Persistence.active_cookie("EDGE", timeout_seconds=3600),
        scheduling_method="least_connections",
        servers=web.servers,
    )
    HttpsRedirect(appliance, "web-redirect", address=web.address)
