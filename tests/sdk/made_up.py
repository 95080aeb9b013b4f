"""A made-up kind of object that has one field of every form, and commands to go with it.

The tests of the wire use it instead of the description, which changes for reasons of its own.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field, SecretStr

from loadmaster import Model
from loadmaster._wire.shape import Many, Nothing, One
from loadmaster._wire.table import Command, Form, Lookup, ObjectTable, Parameter

COLOURS = {"red": "r", "green": "g", "blue_or_red": "b-r"}
LEVELS = {"off": 0, "low": 1, "high": 2}
BITS = {"first": 1, "second": 2, "third": 4}

FORMS: dict[str, Form] = {
    "lit": Form(type="bool"),
    "size": Form(type="int", minimum=1, maximum=1000, also=(-1,)),
    "title": Form(type="string", max_length=40),
    "colour": Form(type="enum", codes=COLOURS, read_codes={"red": "Red"}),
    "level": Form(type="enum", codes=LEVELS),
    "parts": Form(type="flags", codes=BITS, minimum=0, maximum=6),
    "address": Form(type="address"),
    "port": Form(type="port", minimum=3, maximum=65530, also=("*",)),
    "names": Form(type="list", separator=" ", max_items=3),
    "pairs": Form(type="list", separator="|"),
    "password": Form(type="secret", min_length=4),
    "parent": Form(type="reference", prefix="!"),
    "mode": Form(type="enum", codes={"on_demand": "d"}, clear_with="none"),
}
WIRE = {name: name.capitalize() for name in FORMS}


class Part(Model):
    """A thing inside a widget."""

    name: str | None = None
    weight: int | None = None

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Part", {"Name": ("name", Form(type="string")), "Weight": ("weight", Form(type="int"))}
    )


class Widget(Model):
    """A thing with a field of every form."""

    lit: bool | None = None
    size: int | None = None
    title: str | None = None
    colour: Literal["red", "green", "blue_or_red"] | str | None = None
    level: str | None = None
    parts: list[str] | None = None
    address: str | None = None
    port: int | str | None = None
    names: list[str] = Field(default_factory=list)
    pairs: list[str] = Field(default_factory=list)
    password: SecretStr | None = None
    parent: int | str | None = None
    mode: str | None = None
    inner: list[Part] = Field(default_factory=list)

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Widget",
        {
            **{WIRE[name]: (name, form) for name, form in FORMS.items()},
            "Part": ("inner", Form(type="objects", model=Part)),
        },
        frozenset({"password"}),
    )


PARAMETERS = {
    name: Parameter(WIRE[name], form, clearable=form.type != "bool", secret=form.type == "secret")
    for name, form in FORMS.items()
}
SHOW: Command[Widget] = Command("showwidget", "showwidget", "read", {}, One(Widget))
LIST: Command[list[Widget]] = Command("listwidget", "listwidget", "read", {}, Many(Widget))
CHANGE: Command[None] = Command("modwidget", "modwidget", "write", PARAMETERS, Nothing())
MAKE: Command[Widget] = Command("addwidget", "addwidget", "write", PARAMETERS, One(Widget), creates=True)
UPLOAD: Command[None] = Command(
    "putwidget",
    "putwidget",
    "upload",
    {
        "name": Parameter("name", Form(type="string")),
        "file": Parameter("data", Form(type="file"), secret=True),
    },
    Nothing(),
)

_FIELDS: dict[str, str | None] = {name: None if name == "password" else name for name in PARAMETERS}
KEY = {"name": Parameter("name", Form(type="string"), required=True)}
FIND: Command[Widget] = Command("findwidget", "findwidget", "read", KEY, One(Widget))
RESHAPE: Command[Widget] = Command(
    "setwidget",
    "setwidget",
    "write",
    {**KEY, **PARAMETERS, "spawn": Parameter("spawn", Form(type="bool"))},
    One(Widget),
    lookup=Lookup(FIND, ("name",), _FIELDS),
)
REMOVE: Command[None] = Command(
    "delwidget", "delwidget", "write", KEY, Nothing(), lookup=Lookup(FIND, ("name",), removes=True)
)
