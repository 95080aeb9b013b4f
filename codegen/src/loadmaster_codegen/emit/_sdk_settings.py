"""The SDK's settings: one table, and one method with an argument for each of them."""

from __future__ import annotations

from dataclasses import dataclass

from loadmaster_codegen.emit._render import environment, python_literal, python_source
from loadmaster_codegen.emit._sdk import (
    DOCSTRING_INDENT,
    argument_annotation,
    can_be_empty,
    default_words,
    entry,
    form_literal,
    limits_words,
    requirement_words,
    sentence,
)
from loadmaster_codegen.emit._sdk_imports import with_imports
from loadmaster_codegen.model import Description, Setting, ValueType

__all__ = ["settings_module"]


@dataclass(frozen=True, slots=True)
class _Setting:
    name: str
    annotation: str
    table: str
    doc: str


def settings_module(description: Description) -> str:
    """The finished module."""
    settings = [_one_setting(setting) for setting in description.settings.values()]
    writable = [setting for setting in settings if setting.doc]
    names = ", ".join(python_literal(name) for name in sorted(description.settings))
    template = environment("sdk-resources").get_template("settings.py.jinja")
    text = template.render(
        settings=settings,
        writable=writable,
        name_type=f"Literal[{names}]" if names else "str",
        doc="\n\n".join(
            [*_SET_DOC, "Args:\n" + "\n".join(setting.doc for setting in writable)] if writable else _SET_DOC
        ),
    )
    return python_source(with_imports(text, description))


_SET_DOC = [
    "Change settings, one call for each, in the order of the arguments below.",
    sentence(
        """``None`` clears a value. All are checked before the first is sent. A write whose answer is lost is
        settled by reading the value back. When a call fails, the error's notes name the settings that were
        already changed."""
    ),
]


def _one_setting(setting: Setting) -> _Setting:
    parts = [python_literal(setting.wire), form_literal(setting.value)]
    clearable = can_be_empty(setting.value.type, setting.default.kind)
    flags = {
        "in_getall": (setting.in_getall, True),
        "read_only": (setting.read_only, False),
        "write_only": (setting.write_only, False),
        "clearable": (clearable, True),
        "secret": (setting.secret or setting.value.type is ValueType.SECRET, False),
    }
    parts += [f"{name}={holds}" for name, (holds, default) in flags.items() if holds is not default]
    if setting.aliases:
        parts.append(f"aliases={python_literal(setting.aliases)}")
    accepted = argument_annotation(setting.value, secret=setting.secret)
    return _Setting(
        name=setting.name,
        annotation=f"{accepted} | Unset | None" if clearable else f"{accepted} | Unset",
        table=f"Setting({', '.join(parts)})",
        doc="" if setting.read_only else entry(setting.name, _setting_words(setting), DOCSTRING_INDENT),
    )


def _setting_words(setting: Setting) -> str:
    words = [
        sentence(setting.doc),
        sentence(limits_words(setting.value)),
        sentence(default_words(setting.default)),
    ]
    words += [requirement_words(requirement) for requirement in setting.requires]
    if setting.note:
        words.append(sentence(setting.note))
    if setting.per_unit:
        words.append("Each unit of a pair keeps its own.")
    if setting.needs_reboot:
        words.append("Takes effect after a reboot.")
    if setting.since:
        words.append(f"Since firmware {setting.since}.")
    if setting.deprecated:
        words.append(f"Deprecated: {sentence(setting.deprecated)}")
    return " ".join(word for word in words if word)
