"""Runs a provider's own code and turns what goes wrong into messages for the user."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .codec import ValueTypeError
from .diagnostics import Diagnostic, Diagnostics, ProviderError
from .messages import wire
from .redaction import Redactor
from .values import MapKey, Path, SetElement, format_path

__all__ = ["Outcome", "attempt", "diagnostic_messages", "path_message"]

_log = logging.getLogger(__name__)

_DEFECT = "This is a defect of the provider. With TF_LOG=error the log shows where it happened."
_ERROR = 1
_WARNING = 2

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a hook returned, or that it failed."""

    failed: bool
    value: T | None = None


def attempt(
    hook: Callable[[], T], *, doing: str, diagnostics: Diagnostics, redactor: Callable[[], Redactor]
) -> Outcome[T]:
    """Run a hook; what it raises is added to the diagnostics, with a traceback in the log only.

    ``doing`` completes "unexpected error while ...".
    """
    try:
        value = hook()
    except ProviderError as error:
        diagnostics.error(error.summary, error.detail, path=error.path)
    except ValueTypeError as error:
        diagnostics.error(f"the provider made an invalid value while {doing}", error.problem, path=error.path)
    except Exception as error:  # noqa: BLE001 - whatever a hook raises, Terraform must get an answer
        _log.error("%s", redactor().clean(traceback.format_exc()))
        detail = f"{type(error).__name__}: {error}\n\n{_DEFECT}"
        diagnostics.error(f"unexpected error while {doing}", detail)
    else:
        return Outcome(diagnostics.failed, value)
    return Outcome(True)


def diagnostic_messages(items: Iterable[Diagnostic], redactor: Callable[[], Redactor]) -> list[Any]:
    """The wire form, without secrets."""
    diagnostics = list(items)
    if not diagnostics:
        return []
    redact = redactor()
    return [_message(item, redact) for item in diagnostics]


def _message(item: Diagnostic, redactor: Redactor) -> Any:
    place = _location(item.path)
    detail = item.detail
    written = format_path(item.path)
    if place != item.path and written not in item.summary and written not in detail:
        detail = f"{detail}\n\nIn {written}.".lstrip()
    return wire()["Diagnostic"](
        severity=_ERROR if item.severity == "error" else _WARNING,
        summary=redactor.clean(item.summary),
        detail=redactor.clean(detail),
        attribute=path_message(place) if place else None,
    )


def _location(path: Path) -> Path:
    """As much of the path as Terraform can show the right line for: an attribute and one index or key.

    Of a deeper path Terraform takes the last name, and marks the attribute that has this name in the
    outermost block.
    """
    location = path[:2] if len(path) > 1 and not isinstance(path[1], str) else path[:1]
    return tuple(step for step in location if not isinstance(step, SetElement))


def path_message(path: Path) -> Any:
    """The wire form of a path; it ends in front of a set's member, which cannot be named."""
    message = wire()["AttributePath"]()
    for step in path:
        if isinstance(step, SetElement):
            break
        if isinstance(step, str):
            message.steps.add(attribute_name=step)
        elif isinstance(step, MapKey):
            message.steps.add(element_key_string=step.key)
        else:
            message.steps.add(element_key_int=step)
    return message
