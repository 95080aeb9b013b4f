"""The shapes in which commands answer, each knowing how to take its result out of a payload."""

from __future__ import annotations

import binascii
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar
from xml.etree.ElementTree import Element

from pydantic import SecretStr

from loadmaster._model import Model
from loadmaster._saving import SavedFile
from loadmaster._wire.collector import collector_paused
from loadmaster._wire.decode import converter, decode_model, fold
from loadmaster._wire.mismatch import Absent, Mismatch
from loadmaster._wire.table import Form
from loadmaster._wire.xml_tree import inner_text, members, plain

__all__ = [
    "File",
    "Kinds",
    "Many",
    "Nothing",
    "One",
    "Payload",
    "Prose",
    "Scalar",
    "Secrets",
    "Shape",
    "Single",
    "Values",
]

M = TypeVar("M", bound=Model)
T = TypeVar("T", covariant=True)

Scalar = bool | int | str | list[Any] | dict[str, Any] | None
"""A value whose type only the appliance knows: a v2 value as it is, a v1 value as text."""


@dataclass(frozen=True, slots=True)
class Payload:
    """What a successful answer carries besides the success."""

    data: Mapping[str, Any] = field(default_factory=dict)
    """By wire name; values as v2 has them, or text and elements of v1."""
    text: str = ""
    """The appliance's sentence, such as ``Command completed ok``."""
    body: bytes | None = None
    """A raw file, where the dialect sends files that way."""
    saved: bool = False
    """The file is where it was wanted already."""


class Shape(Generic[T]):
    """How a command answers."""

    @abstractmethod
    def decode(self, payload: Payload) -> T:
        """The result; ``Mismatch`` when the payload does not have this shape."""

    def is_nothing(self, refusal: str) -> bool:  # noqa: ARG002
        """Whether a refusal of this text stands for an answer without anything in it."""
        return False


class Nothing(Shape[None]):
    """Only success."""

    def decode(self, payload: Payload) -> None:  # noqa: ARG002
        return None


class One(Shape[M]):
    """The fields of one object, directly, or within and beside the elements around them."""

    def __init__(
        self,
        model: type[M],
        *,
        inside: Sequence[str] = (),
        may_be_empty: bool = False,
        empty_is_missing: bool = False,
    ) -> None:
        self._model = model
        self._inside = inside
        self._may_be_empty = may_be_empty
        self._empty_is_missing = empty_is_missing

    def decode(self, payload: Payload) -> M:
        data = payload.data
        for wrapper in self._inside:
            data = _merged(data, wrapper)
        if not data and self._empty_is_missing:
            raise Absent(f"no {self._model.__name__} of that name")
        if not data and not self._may_be_empty:
            raise Mismatch(f"no fields of a {self._model.__name__} in the answer")
        return decode_model(self._model, data)


class Many(Shape[list[M]]):
    """Objects of one kind, under their wire name."""

    def __init__(self, model: type[M], *, inside: Sequence[str] = (), nothing: str = "") -> None:
        self._model = model
        self._inside = inside
        self._nothing = nothing.lower()
        self._convert = converter(Form(type="objects", model=model))

    def is_nothing(self, refusal: str) -> bool:
        return bool(self._nothing) and refusal.strip().lower() == self._nothing

    def decode(self, payload: Payload) -> list[M]:
        data = _unwrapped(payload.data, self._inside)
        found: list[M] = _named(data, self._model.wire_table.wire, self._convert)
        return found


class Kinds(Shape[list[M]]):
    """Objects of several kinds side by side, each under its wire name."""

    def __init__(self, *models: type[M]) -> None:
        self._kinds = [
            (model.wire_table.wire, converter(Form(type="objects", model=model))) for model in models
        ]

    def decode(self, payload: Payload) -> list[M]:
        return [found for wire, convert in self._kinds for found in _named(payload.data, wire, convert)]


def _merged(data: Mapping[str, Any], wrapper: str) -> Mapping[str, Any]:
    """The data with what an element holds in the place of the element."""
    key = next((one for one in data if fold(one) == fold(wrapper)), None)
    if key is None:
        return data
    inner = data[key]
    if isinstance(inner, list) and len(inner) == 1:
        inner = inner[0]
    if isinstance(inner, Element):
        inner = members(inner)
    elif inner in ("", None, []):
        inner = {}
    if not isinstance(inner, Mapping):
        return data
    return {**{name: value for name, value in data.items() if name != key}, **inner}


def _unwrapped(data: Mapping[str, Any], inside: Sequence[str]) -> Mapping[str, Any]:
    """The data without the elements that may stand around it."""
    for wrapper in inside:
        inner = _find(data, wrapper)
        if isinstance(inner, Element):
            data = members(inner)
        elif isinstance(inner, Mapping):
            data = inner
    return data


def _named(data: Mapping[str, Any], wire: str, convert: Any) -> Any:
    raw = _find(data, wire)
    try:
        with collector_paused():
            return convert(raw)
    except Mismatch as mismatch:
        raise mismatch.within(wire) from None


def _find(data: Mapping[str, Any], wire: str) -> Any:
    if wire in data:
        return data[wire]
    return next((value for key, value in data.items() if fold(key) == fold(wire)), None)


class Prose(Shape[str]):
    """A sentence, or the only value of an answer that has none."""

    def decode(self, payload: Payload) -> str:
        if payload.text or len(payload.data) != 1:
            return payload.text
        (value,) = payload.data.values()
        return str(scalar(value))


class File(Shape[bytes]):
    """Bytes: the raw body in v1, base64 under a key in v2."""

    def __init__(self, key: str) -> None:
        self._key = key

    def decode(self, payload: Payload) -> bytes:
        if payload.body is not None:
            return payload.body
        text = self._text(payload)
        try:
            return binascii.a2b_base64(_joined(text), strict_mode=True)
        except (binascii.Error, ValueError):
            # Certificates and plain text files come unencoded from some firmware versions.
            return text.encode("utf-8")

    def save(self, payload: Payload, target: SavedFile) -> None:
        """As ``decode``, into a file."""
        if payload.saved:
            return
        if payload.body is not None:
            target.start()
            target.write(payload.body)
            return
        text = self._text(payload)
        if not target.write_base64(_joined(text)):
            target.write(text.encode("utf-8"))

    def _text(self, payload: Payload) -> str:
        raw = _find(payload.data, self._key)
        if isinstance(raw, Element):
            raw = inner_text(raw)
        if not isinstance(raw, str):
            raise Mismatch(f"no file under {self._key!r} in the answer")
        return raw


def _joined(text: str) -> str:
    """Base64 without line ends; copied only where there are any, since it may be a firmware image."""
    return "".join(text.split()) if any(blank in text for blank in " \t\r\n") else text


class Single(Shape[Scalar]):
    """One value under a known name, or the only one there is."""

    def __init__(self, key: str | None) -> None:
        self._key = key

    def decode(self, payload: Payload) -> Scalar:
        if payload.body is not None:
            return payload.body.decode("utf-8", "replace")
        if self._key is not None:
            return scalar(_find(payload.data, self._key))
        return scalar(next(iter(payload.data.values()), None))


class Secrets(Shape[list[SecretStr]]):
    """Texts under a name, none of which may be shown."""

    def __init__(self, key: str) -> None:
        self._key = key

    def decode(self, payload: Payload) -> list[SecretStr]:
        return [SecretStr(text) for text in _texts(plain(_find(payload.data, self._key)))]


def _texts(raw: Any) -> list[str]:
    """Every text in a value: v1 wraps each of a list in an element, and one alone looks like no list."""
    if isinstance(raw, Mapping):
        raw = list(raw.values())
    if isinstance(raw, list):
        return [text for item in raw for text in _texts(item)]
    if raw is None or raw is False:
        return []
    if not isinstance(raw, str):
        raise Mismatch("is a secret value, which is not text")
    return [text] if (text := raw.strip()) else []


class Values(Shape[dict[str, Scalar]]):
    """Names with values; what the names are, the appliance decides."""

    def decode(self, payload: Payload) -> dict[str, Scalar]:
        return {name: plain(raw) for name, raw in payload.data.items()}


def scalar(raw: Any) -> Scalar:
    """A value without a description: as it came. Elements in it are mark-up that belongs to a text."""
    if isinstance(raw, Element):
        return inner_text(raw)
    if isinstance(raw, float):
        return str(raw)
    found: Scalar = plain(raw)
    return found
