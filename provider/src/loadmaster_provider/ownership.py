"""Whose an object is: of one resource only, and taken over from nobody without a word."""

from __future__ import annotations

from .protocol import ApplyContext, PlanContext, ProviderError
from .session import Session

__all__ = ["adopts_identical", "describe_once", "tell_of_adoption"]


def describe_once(
    session: Session, context: PlanContext, *, kind: str, key: str, noun: str, path: str, shown: str = ""
) -> None:
    """Note that a resource describes the object; ``ProviderError`` when another one of this run does.

    A plan that ends in a replacement is made once more, and counts then.
    """
    if not context.replace and not session.claims.plan(kind, key, context.private):
        raise ProviderError(
            f"the {noun} is described twice",
            f"Another resource of this configuration describes {shown or key}. Remove one of them.",
            path=path,
        )


def adopts_identical(session: Session) -> bool:
    """Whether a create takes over an object that is there already and just as planned."""
    return session.configuration is None or session.configuration.adopt_identical


def tell_of_adoption(context: ApplyContext, what: str, *, same: str = "") -> None:
    """Warn that an object was there already; ``same`` says what made it the same, as a sentence."""
    context.diagnostics.warning(
        f"{what} existed already and was taken over",
        f"{same} From now on it belongs to this configuration.".strip(),
    )
