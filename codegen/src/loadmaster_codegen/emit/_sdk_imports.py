"""The imports of a printed module: what its code uses, and nothing else."""

from __future__ import annotations

import io
import tokenize

from loadmaster_codegen.emit._sdk import model_name
from loadmaster_codegen.model import Description

__all__ = ["with_imports"]


def with_imports(text: str, description: Description) -> str:
    """The text with imports of what it uses, and of nothing else."""
    body = text.replace("#IMPORTS#", "")
    tokens = _tokens(body)
    lines = ["from __future__ import annotations"]
    if {"builtins", "Awaitable", "Callable", "Mapping", "Literal", "Path", "overload"} & tokens:
        lines.append("")
    if "builtins" in tokens:
        lines.append("import builtins")
    standard = [name for name in ("Awaitable", "Callable", "Mapping") if name in tokens]
    if standard:
        lines.append(f"from collections.abc import {', '.join(standard)}")
    if "PathLike" in tokens:
        lines.append("from os import PathLike")
    if "Path" in tokens:
        lines.append("from pathlib import Path")
    typing = [name for name in ("Literal", "overload") if name in tokens]
    if typing:
        lines.append(f"from typing import {', '.join(typing)}")
    if "SecretStr" in tokens:
        lines += ["", "from pydantic import SecretStr"]
    lines.append("")
    local = {
        "loadmaster._model": ("Texts", "UNSET", "Unset"),
        "loadmaster._session": ("AsyncSession", "Session"),
        "loadmaster._settings": (
            "get_command",
            "known_setting",
            "read_all",
            "read_value",
            "set_arguments",
            "SET",
            "GET_ALL",
            "SettingValue",
        ),
        "loadmaster._wire.file_content": ("FileContent", "Progress"),
        "loadmaster._wire.shape": (
            "File",
            "Kinds",
            "Many",
            "Nothing",
            "One",
            "Prose",
            "Scalar",
            "Secrets",
            "Single",
            "Values",
        ),
        "loadmaster._wire.table": ("Command", "Form", "Lookup", "Parameter", "Setting"),
        "loadmaster._wire.text_file": ("TextFile",),
    }
    for module, names in local.items():
        used = sorted((name for name in names if name in tokens), key=_import_order)
        if used:
            lines.append(f"from {module} import {', '.join(used)}")
    for family in sorted(description.families.values(), key=lambda one: one.module):
        used = sorted(name for name in map(model_name, family.objects) if name in tokens)
        if used:
            lines.append(f"from loadmaster.types.{family.module} import {', '.join(used)}")
    return text.replace("#IMPORTS#", "\n".join(lines))


def _import_order(name: str) -> tuple[int, str]:
    kind = 0 if name.isupper() else 1 if name[0].isupper() else 2
    return kind, name


def _tokens(text: str) -> set[str]:
    """Names in the code of the text, not counting what stands in strings."""
    readable = tokenize.generate_tokens(io.StringIO(text).readline)
    return {token.string for token in readable if token.type == tokenize.NAME}
