# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Kubernetes ingress: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "KubernetesContexts",
]


class KubernetesContexts(Model):
    """What the kube config file offers."""

    contexts: list[str] = Field(default_factory=list)
    """Names of the contexts in the file. The name of the field is assumed. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "context": ("contexts", Form(type="list", xml="repeated")),
        },
        frozenset(),
    )
