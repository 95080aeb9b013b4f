"""Secrets: a program says where one comes from and never what it is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal, cast, final

from loadmaster_constructs._framework import Construct, IConstruct, TerraformStack, TerraformVariable
from loadmaster_constructs._text import is_text, literal

__all__ = ["Secret"]

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_ENVIRONMENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@final
class Secret:
    """A password, key or passphrase that is looked up when Terraform runs.

    It stands neither in the synthesised files nor in Terraform's plan and state; arguments that take one
    refuse everything else. Made by :meth:`env`, :meth:`variable` or :meth:`file`.
    """

    __slots__ = ("_kind", "_name")
    _kind: Literal["env", "variable", "file"]
    _name: str

    def __init__(self) -> None:
        raise TypeError("a Secret is made by Secret.env(...), Secret.variable(...) or Secret.file(...)")

    @staticmethod
    def env(name: str) -> Secret:
        """The content of an environment variable of the run of Terraform.

        :raises ValueError: the name cannot be that of an environment variable, as when the secret itself is
            given.
        """
        return _make("env", name, _ENVIRONMENT)

    @staticmethod
    def variable(name: str) -> Secret:
        """The content of a Terraform variable, given as ``TF_VAR_<name>`` or by ``-var``.

        The variable is declared as sensitive and ephemeral in the stack that uses it.

        :raises ValueError: the name cannot be that of a Terraform variable.
        """
        return _make("variable", name, _VARIABLE)

    @staticmethod
    def file(path: str | Path) -> Secret:
        """The content of a text file, read by Terraform. A relative path starts at the current folder.

        :raises ValueError: there is no such file, which is checked while synthesising.
        """
        if not isinstance(path, str | Path):
            raise TypeError(f"Secret.file takes the path of a file, and this is {type(path).__name__}")
        if "\n" in str(path):
            raise ValueError("Secret.file takes the path of a file, and this is text of several lines")
        found = Path(path).expanduser().absolute()
        if not found.is_file():
            raise ValueError(f"Secret.file: there is no file {str(found)!r}")
        return _make("file", str(found), None)

    def __repr__(self) -> str:
        return f"Secret.{self._kind}({self._name!r})"

    def _expression(self, scope: Construct) -> str:
        """What stands in the synthesised file in place of the secret, inside this construct's stack."""
        if self._kind == "variable":
            return _variable(scope, self._name).string_value
        text = literal(self._name).replace("\\", "\\\\").replace('"', '\\"')
        return (
            f'${{file("{text}")}}'
            if self._kind == "file"
            else f'${{provider::loadmaster::environment("{text}")}}'
        )


def _make(kind: Literal["env", "variable", "file"], name: str, form: re.Pattern[str] | None) -> Secret:
    if form is not None and (not is_text(name) or form.fullmatch(name) is None):
        # The text is not repeated: whoever mistakes this for the place of the secret has just written it.
        raise ValueError(f"Secret.{kind} takes a variable's name, such as 'WEB_KEY'; this text is none")
    made = object.__new__(Secret)
    made._kind = kind
    made._name = name
    return made


def _variable(scope: Construct, name: str) -> TerraformVariable:
    """The variable of this name in the stack, declared when it is the first to be asked for."""
    stack = TerraformStack.of(cast(IConstruct, scope))
    known: dict[str, TerraformVariable] = vars(stack).setdefault("_loadmaster_secrets", {})
    if name not in known:
        variable = TerraformVariable(stack, name, type="string", sensitive=True, nullable=False)
        variable.override_logical_id(name)
        variable.add_override("ephemeral", True)
        known[name] = variable
    return known[name]
