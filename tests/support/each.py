"""One test over many subjects: thousands of them are worth a check each, and not a test each to schedule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

__all__ = ["for_each"]


def for_each(
    subjects: Mapping[str, tuple[Any, ...]],
) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Have a test run with the arguments of every subject; it fails with the names of all it fails for."""
    assert subjects, "a test of no subjects would show nothing"

    def decorate(test: Callable[..., None]) -> Callable[[], None]:
        def run() -> None:
            wrong = []
            for name, arguments in subjects.items():
                try:
                    test(*arguments)
                except AssertionError as problem:
                    wrong.append(f"{name}: {problem}")
                except Exception as problem:
                    problem.add_note(f"while looking at {name}")
                    raise
            assert not wrong, f"{len(wrong)} of {len(subjects)}:\n" + "\n".join(wrong)

        run.__name__, run.__doc__, run.__module__ = test.__name__, test.__doc__, test.__module__
        return run

    return decorate
