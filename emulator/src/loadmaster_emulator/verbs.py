"""Commands that share a name: which of them a request means is told by the parameter that it carries."""

from __future__ import annotations

from collections.abc import Mapping

from .contract import VERBS
from .specification import CommandSpec
from .values import Raw

__all__ = ["command_by_verb"]


def command_by_verb(name: str, parameters: Mapping[str, Raw]) -> CommandSpec | None:
    """The command of this name whose verb is among the parameters, which are in lower case.

    Of several verbs in one request the first of the contract counts.
    """
    verbs = VERBS.get(name.lower(), {})
    return next((spec for verb, spec in verbs.items() if verb in parameters), None)
