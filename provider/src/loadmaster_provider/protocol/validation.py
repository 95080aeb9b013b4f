"""Checks of a configuration that the schema asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .diagnostics import Diagnostics, ProviderError
from .schema import Attribute, Nested
from .values import MapKey, Object, Path, PathStep, SetElement, Unknown, contains_unknown, format_path

__all__ = ["Checker"]

_WRITE_ONLY = "It is a write-only argument: its value is kept out of state and plan."


class Checker:
    """Runs the validators of a schema; attributes without checks cost nothing."""

    def __init__(self, attributes: Mapping[str, Attribute]) -> None:
        self._checked: list[tuple[str, Attribute, Checker | None]] = [
            (name, attribute, inner)
            for name, attribute in attributes.items()
            for inner in [Checker(attribute.type.attributes) if isinstance(attribute.type, Nested) else None]
            if attribute.validators
            or attribute.deprecated
            or attribute.write_only
            or (inner and inner._checked)
        ]

    def check(
        self, config: Object, diagnostics: Diagnostics, *, write_only_allowed: bool = True, base: Path = ()
    ) -> None:
        """Report everything that is wrong with the configuration, each with its path."""
        for name, attribute, inner in self._checked:
            value = config.get(name)
            if value is None:
                continue
            path = (*base, name)
            if attribute.deprecated:
                diagnostics.warning(f"{format_path(path)} is deprecated", attribute.deprecated, path=path)
            if attribute.write_only and not write_only_allowed:
                diagnostics.error(
                    f"{format_path(path)} needs Terraform 1.11 or newer", _WRITE_ONLY, path=path
                )
            if isinstance(value, Unknown):
                continue
            if attribute.validators and not contains_unknown(value):
                for validator in attribute.validators:
                    _run(validator, value, path, diagnostics)
            if inner is not None and isinstance(attribute.type, Nested):
                for step, member in _members(attribute.type, value):
                    where = path if step is None else (*path, step)
                    inner.check(member, diagnostics, write_only_allowed=write_only_allowed, base=where)


def _run(validator: Callable[[Any], None], value: Any, path: Path, diagnostics: Diagnostics) -> None:
    try:
        validator(value)
    except ProviderError as error:
        diagnostics.error(error.summary, error.detail, path=(*path, *error.path))
    except ValueError as error:
        diagnostics.error(f"invalid value for {format_path(path)}", str(error), path=path)


def _members(kind: Nested, value: Any) -> Iterator[tuple[PathStep | None, Object]]:
    pairs: Iterator[tuple[PathStep | None, Any]]
    if kind.nesting == "single":
        pairs = iter([(None, value)])
    elif kind.nesting == "map":
        pairs = ((MapKey(key), item) for key, item in value.items())
    elif kind.nesting == "list":
        pairs = iter(enumerate(value))
    else:
        pairs = ((SetElement(), item) for item in value)
    return ((step, item) for step, item in pairs if isinstance(item, dict))
