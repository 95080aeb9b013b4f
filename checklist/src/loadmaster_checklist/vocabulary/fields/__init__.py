# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.vocabulary.fields import (
    certificate,
    cipher_set,
    client_limit,
    cluster,
    content_rule,
    dns,
    ha,
    health_check,
    interface,
    kubernetes,
    licensing,
    limit_rule,
    owasp,
    packet_filter,
    real_server,
    route,
    route_vpn,
    sdn,
    sub_virtual_service,
    system,
    telemetry,
    templates,
    user,
    virtual_service,
    vpn,
    waf,
)
from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    **certificate.FIELDS,
    **cipher_set.FIELDS,
    **client_limit.FIELDS,
    **cluster.FIELDS,
    **content_rule.FIELDS,
    **dns.FIELDS,
    **ha.FIELDS,
    **health_check.FIELDS,
    **interface.FIELDS,
    **kubernetes.FIELDS,
    **licensing.FIELDS,
    **limit_rule.FIELDS,
    **owasp.FIELDS,
    **packet_filter.FIELDS,
    **real_server.FIELDS,
    **route.FIELDS,
    **route_vpn.FIELDS,
    **sdn.FIELDS,
    **sub_virtual_service.FIELDS,
    **system.FIELDS,
    **telemetry.FIELDS,
    **templates.FIELDS,
    **user.FIELDS,
    **virtual_service.FIELDS,
    **vpn.FIELDS,
    **waf.FIELDS,
}
