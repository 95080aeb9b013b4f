"""From answers to models. Made for lists of a thousand services: converters are prepared once per class.

An answer's values arrive as JSON values (v2) or as text and elements (v1); one set of converters takes both,
because units mix the forms: numbers as text, disabled features as ``false`` or as empty text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from math import isfinite, nan
from typing import Any, TypeVar
from xml.etree.ElementTree import Element

from pydantic import SecretStr

from loadmaster._model import Model
from loadmaster._wire.mismatch import Mismatch
from loadmaster._wire.table import Form
from loadmaster._wire.xml_tree import inner_text, members, plain

__all__ = ["converter", "decode_model", "fold"]

M = TypeVar("M", bound=Model)
Convert = Callable[[Any], Any]

_TRUE = frozenset({"y", "yes", "1", "true", "on"})
_FALSE = frozenset({"n", "no", "0", "false", "off", ""})
_NATURAL: Mapping[str, type] = {"bool": bool, "int": int, "string": str, "address": str}
"""Values of this class need no conversion, unless they are empty text."""
_set = object.__setattr__
_STRAY = " \t\r\n\"'"
_MOST_KINDS = 500
"""Combinations of fields that are remembered for one class."""


def decode_model(model: type[M], source: Mapping[str, Any] | Element) -> M:
    """The object an answer shows; ``Mismatch`` names the field that does not fit."""
    plan = _plan(model)
    fields = plan.fields
    given = members(source) if isinstance(source, Element) else source
    values = plan.blank.copy()
    extra: dict[str, Any] = {}
    for key, raw in given.items():
        entry = fields.get(key) or plan.folded.get(fold(key))
        if entry is None:
            extra[key] = plain(raw)
            continue
        name, natural, convert = entry
        if raw.__class__ is natural and (raw or natural is not str):
            values[name] = raw
            continue
        try:
            values[name] = convert(raw)
        except Mismatch as mismatch:
            raise mismatch.within(key) from None
    shown = plan.shown(given)
    if plan.tagged is not None and extra and isinstance(source, Element):
        shown = shown | _take_tagged(plan.tagged, source, values, extra)
    for name in plan.lists:
        if values[name] is None:
            values[name] = []
    return _construct(model, values, shown, extra)


@dataclass(frozen=True, slots=True)
class _Tagged:
    """A list whose items stand in elements of different names, such as ``<eth0>`` and ``<eth1>``."""

    name: str
    key: str
    """Wire name of the item's field that the element's name tells."""
    is_number: bool
    """The element is called as that field with the number behind it."""
    convert: Convert


def _take_tagged(tagged: _Tagged, source: Element, values: dict[str, Any], extra: dict[str, Any]) -> set[str]:
    """Move what no field takes into the list; the names of the fields that were filled."""
    found = []
    for child in source:
        if child.tag in extra and len(child):
            told = child.tag.removeprefix(tagged.key) if tagged.is_number else child.tag
            found.append({tagged.key: told, **members(child)})
    if not found:
        return set()
    for child in source:
        if len(child):
            extra.pop(child.tag, None)
    values[tagged.name] = tagged.convert(found)
    return {tagged.name}


def _construct(model: type[M], values: dict[str, Any], shown: set[str], extra: dict[str, Any]) -> M:
    # Validation by pydantic would repeat what the converters guarantee, at several times the cost.
    made = model.__new__(model)
    _set(made, "__dict__", values)
    _set(made, "__pydantic_fields_set__", shown)
    _set(made, "__pydantic_extra__", extra)
    _set(made, "__pydantic_private__", None)
    return made


Entry = tuple[str, type | None, Convert]


class _Plan:
    """What decoding of one class needs, prepared once."""

    def __init__(self, model: type[Model]) -> None:
        table = model.wire_table
        self.fields: dict[str, Entry] = {
            wire: (name, _NATURAL.get(form.type) if _is_plain(form) else None, converter(form))
            for wire, (name, form) in table.fields.items()
        }
        self.folded = {fold(wire): entry for wire, entry in self.fields.items()}
        self.lists = tuple(name for name, form in table.fields.values() if form.type in ("list", "objects"))
        self.blank: dict[str, Any] = dict.fromkeys(name for name, _ in table.fields.values())
        self.tagged = next((_tagged(*field) for field in table.fields.values() if _is_tagged(field[1])), None)
        self._shown: dict[tuple[str, ...], set[str]] = {}

    def shown(self, given: Mapping[str, Any]) -> set[str]:
        """The names of the fields an answer carries; one set for all objects that show the same ones."""
        keys = tuple(given)
        found = self._shown.get(keys)
        if found is None:
            if len(self._shown) >= _MOST_KINDS:
                self._shown.clear()
            entries = (self.fields.get(key) or self.folded.get(fold(key)) for key in keys)
            found = self._shown[keys] = {entry[0] for entry in entries if entry is not None}
        return found


def _is_tagged(form: Form) -> bool:
    return form.xml.startswith("tagged:")


def _tagged(name: str, form: Form) -> _Tagged:
    assert form.model is not None, "a form of type objects has a model"
    key = form.xml.removeprefix("tagged:")
    _, told = form.model.wire_table.fields[key]
    return _Tagged(name, key, told.type == "int", converter(form))


@cache
def _plan(model: type[Model]) -> _Plan:
    return _Plan(model)


def fold(name: str) -> str:
    """The spelling in which two wire names are compared: units change letter case between commands."""
    return name.lower()


def converter(form: Form) -> Convert:
    """What turns a raw answer value of this form into its Python value, ``None`` for unset."""
    if form.quoted:
        return _unquoted(converter(replace(form, quoted=False)))
    match form.type:
        case "bool":
            return _bool if form.words is None else _worded(form.words)
        case "int":
            return _int
        case "port" | "reference":
            return _number_or_text
        case "enum":
            return _named(form)
        case "flags":
            return _flags(form)
        case "list":
            return _list(form)
        case "secret":
            return _secret
        case "float":
            return _float
        case "object":
            return _object(form)
        case "objects":
            return _objects(form)
        case _:
            return _text if _is_plain(form) else _unless(form.clear_with)


def _is_plain(form: Form) -> bool:
    """Whether answers show the value as it is, without anything around it or in the place of nothing."""
    return not (form.quoted or form.clear_with)


def _unless(nothing: str) -> Convert:
    """Text, but for the one that stands for none."""

    def convert(raw: Any) -> str | None:
        text = _text(raw)
        return None if text == nothing else text

    return convert


def _bool(raw: Any) -> bool | None:
    if isinstance(raw, str):
        word = raw.strip().lower()
        if word in _TRUE:
            return True
        if word in _FALSE:
            return False if word else None
    elif isinstance(raw, bool):
        return raw
    elif isinstance(raw, int) and raw in (0, 1):
        return raw == 1
    elif raw is None:
        return None
    raise Mismatch(f"is {_shown(raw)}, which is neither yes nor no")


def _worded(words: tuple[str, str]) -> Convert:
    """Booleans that answers spell in words of their own, and as usual now and then."""
    meanings = {words[0].lower(): True, words[1].lower(): False}

    def convert(raw: Any) -> bool | None:
        word = raw.strip().lower() if isinstance(raw, str) else None
        return meanings[word] if word in meanings else _bool(raw)

    return convert


def _unquoted(convert: Convert) -> Convert:
    def without(raw: Any) -> Any:
        return convert(raw.strip(_STRAY) if isinstance(raw, str) else raw)

    return without


def _int(raw: Any) -> int | None:
    if isinstance(raw, str):
        word = raw.strip()
        if not word:
            return None
        if word.removeprefix("-").isdecimal() and word.isascii() and len(word) < 20:
            return int(word)
    elif isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    elif isinstance(raw, float) and raw.is_integer():
        return int(raw)
    elif raw is None or raw is False:
        return None
    raise Mismatch(f"is {_shown(raw)}, which is not a whole number")


def _float(raw: Any) -> float | None:
    if raw is None or raw is False or (isinstance(raw, str) and not raw.strip()):
        return None
    found = nan
    if isinstance(raw, str | int | float) and raw is not True:
        with suppress(ValueError, OverflowError):
            found = float(raw)
    if not isfinite(found):
        raise Mismatch(f"is {_shown(raw)}, which is not a number")
    return found


def _text(raw: Any) -> str | None:
    if isinstance(raw, str):
        return raw or None
    if raw is None or raw is False:
        return None
    if isinstance(raw, Element):
        return inner_text(raw)
    if isinstance(raw, int | float) and raw is not True:
        return str(raw)
    raise Mismatch(f"is {_shown(raw)}, which is not text")


def _number_or_text(raw: Any) -> int | str | None:
    text = _text(raw)
    if text is not None and text.isascii() and text.isdecimal() and len(text) < 20:
        return int(text)
    return text


def _secret(raw: Any) -> SecretStr | None:
    try:
        text = _text(raw)
    except Mismatch:
        raise Mismatch("is a secret value, which is not text") from None
    # Units show asterisks in place of most secrets: enough to know that there is one.
    return SecretStr(text) if text else None


def _named(form: Form) -> Convert:
    names = {str(code).lower(): name for name, code in form.codes.items()}
    if form.clear_with:
        names.setdefault(form.clear_with.lower(), "")
    names |= {str(form.read_codes[name]).lower(): name for name in form.read_codes}
    exact: dict[Any, str] = {
        spelling: name for name, code in form.codes.items() for spelling in (code, str(code))
    }
    unset = names.get("")

    def convert(raw: Any) -> str | None:
        try:
            return exact[raw]
        except (KeyError, TypeError):
            pass
        if isinstance(raw, bool):
            spellings = ("yes", "y", "1", "true") if raw else ("no", "n", "0", "false", "")
            return next(
                (names[word] for word in spellings if word in names), None if raw is False else "true"
            )
        text = _text(raw)
        return unset if text is None else names.get(text.lower(), text) or None

    return convert


def _flags(form: Form) -> Convert:
    bits = [(name, int(bit)) for name, bit in form.codes.items()]

    def convert(raw: Any) -> list[str] | None:
        mask = _int(raw)
        if mask is None:
            return None
        if mask < 0:
            raise Mismatch(f"is {mask}, which is not a set of bits")
        found = [name for name, bit in bits if bit and mask & bit == bit]
        rest = mask
        for _, bit in bits:
            rest &= ~bit
        return [*found, str(rest)] if rest else found

    return convert


def _list(form: Form) -> Convert:
    separator = form.separator
    names = {str(code).lower(): name for name, code in form.codes.items()}
    child = form.xml.removeprefix("children:") if form.xml.startswith("children:") else None

    def split(text: str) -> list[str]:
        if separator == " ":
            return text.split()
        parts = [text] if separator is None else text.split(separator)
        found = [stripped for part in parts if (stripped := part.strip())]
        return [names.get(item.lower(), item) for item in found] if names else found

    def convert(raw: Any) -> list[str] | None:
        if raw.__class__ is str:
            return split(raw)
        if isinstance(raw, list):
            return [item for entry in raw for item in convert(entry) or ()]
        if isinstance(raw, Element):
            return [inner_text(item) for item in raw if child is None or item.tag == child]
        if isinstance(raw, Mapping) and len(raw) == 1:
            return convert(next(iter(raw.values())))
        text = _text(raw)
        return split(text) if text else None

    return convert


def _object(form: Form) -> Convert:
    assert form.model is not None, "a form of type object has a model"
    model = form.model

    def convert(raw: Any) -> Model | None:
        if raw is None or raw is False or raw == "":
            return None
        if not isinstance(raw, dict | Element):
            raise Mismatch(f"is {_shown(raw)}, which is not an object")
        return decode_model(model, raw)

    return convert


def _objects(form: Form) -> Convert:
    assert form.model is not None, "a form of type objects has a model"
    model = form.model

    def convert(raw: Any) -> list[Model]:
        if raw is None or raw is False or raw == "":
            return []
        found = []
        for position, item in enumerate(raw if isinstance(raw, list) else [raw]):
            if not isinstance(item, dict | Element):
                raise Mismatch(f"is {_shown(item)}, which is not an object", f"[{position}]")
            try:
                found.append(decode_model(model, item))
            except Mismatch as mismatch:
                raise mismatch.within(f"[{position}]") from None
        return found

    return convert


def _shown(raw: Any) -> str:
    text = f"<{raw.tag}>" if isinstance(raw, Element) else repr(raw)
    return text if len(text) <= 80 else f"{text[:80]}..."
