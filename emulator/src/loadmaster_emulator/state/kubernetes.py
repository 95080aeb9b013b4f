"""The ingress controller."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class KubernetesState:
    """The ingress controller."""
