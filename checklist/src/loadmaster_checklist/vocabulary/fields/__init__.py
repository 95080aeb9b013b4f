# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.vocabulary.fields import (
    certificate,
    cipher_set,
    content_rule,
    dns,
    ha,
    health_check,
    interface,
    licensing,
    packet_filter,
    real_server,
    route,
    sub_virtual_service,
    system,
    templates,
    user,
    virtual_service,
)
from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    **certificate.FIELDS,
    **cipher_set.FIELDS,
    **content_rule.FIELDS,
    **dns.FIELDS,
    **ha.FIELDS,
    **health_check.FIELDS,
    **interface.FIELDS,
    **licensing.FIELDS,
    **packet_filter.FIELDS,
    **real_server.FIELDS,
    **route.FIELDS,
    **sub_virtual_service.FIELDS,
    **system.FIELDS,
    **templates.FIELDS,
    **user.FIELDS,
    **virtual_service.FIELDS,
}
