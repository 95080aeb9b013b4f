"""Commands that share a name: which of them a request means is told by the parameter that it carries."""

from __future__ import annotations

from collections.abc import MutableMapping

from .access_list import OLD_WORDS
from .contract import VERBS
from .specification import CommandSpec
from .values import Raw

__all__ = ["command_by_verb"]


def command_by_verb(name: str, parameters: MutableMapping[str, Raw]) -> CommandSpec | None:
    """The command of this name whose verb is among the parameters, which are in lower case.

    Of several verbs in one request the first of the contract counts. A word of former firmware for the list
    that it names gives way to the one of today.
    """
    for verb, spec in VERBS.get(name.lower(), {}).items():
        if verb in parameters:
            value = parameters[verb]
            if isinstance(value, str):
                parameters[verb] = OLD_WORDS.get(value, value)
            return spec
    return None
