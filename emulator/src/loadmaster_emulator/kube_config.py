"""Kube config files: whether a file is one, and which contexts it offers."""

from __future__ import annotations

from typing import Any

_MOST_BYTES = 256 * 1024


def contexts(content: bytes) -> list[str]:
    """Names of the contexts in a file; ``ValueError`` for one with which nobody can log in."""
    document = _document(content)
    if document.get("kind") != "Config" or document.get("apiVersion") != "v1":
        raise ValueError("not of kind Config")
    clusters, users = _named(document, "clusters", "cluster"), _named(document, "users", "user")
    found = _named(document, "contexts", "context")
    for one in found.values():
        if one.get("cluster") not in clusters or one.get("user") not in users:
            raise ValueError("a context names what is not there")
    if not all(isinstance(one.get("server"), str) for one in clusters.values()):
        raise ValueError("a cluster without server")
    current = document.get("current-context")
    if not found or (current and current not in found):
        raise ValueError("no context to use")
    return list(found)


def _document(content: bytes) -> dict[str, Any]:
    import yaml  # units start sooner without it

    if len(content) > _MOST_BYTES:
        raise ValueError("too large")
    try:
        found = yaml.safe_load(content)
    except (yaml.YAMLError, ArithmeticError, LookupError, RuntimeError, TypeError, AttributeError) as problem:
        # Values that only look like dates or numbers make the parser stumble in all these ways.
        raise ValueError("not YAML") from problem
    if not isinstance(found, dict):
        raise ValueError("no mapping")
    return found


def _named(document: dict[str, Any], kind: str, member: str) -> dict[str, dict[str, Any]]:
    """The entries of one kind by name."""
    entries = document.get(kind)
    if not isinstance(entries, list):
        raise ValueError(f"no {kind}")
    found: dict[str, dict[str, Any]] = {}
    for entry in entries:
        name = entry.get("name") if isinstance(entry, dict) else None
        if not isinstance(name, str) or not isinstance(entry.get(member), dict):
            raise ValueError(f"bad entry in {kind}")
        found[name] = entry[member]
    return found
