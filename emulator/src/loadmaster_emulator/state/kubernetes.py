"""The ingress controller."""

from __future__ import annotations

from dataclasses import dataclass, field

from .secret import secret


@dataclass(slots=True)
class KubernetesState:
    """The ingress controller: how it logs in, and what it watches."""

    configuration: str = secret()
    """The kube config file, which holds keys."""
    contexts: list[str] = field(default_factory=list)
    mode: str = "Service"
    namespace: str = "default"
    watch_timeout_seconds: int = 60
