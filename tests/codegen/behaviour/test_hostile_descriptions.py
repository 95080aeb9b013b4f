"""Whatever a description says, what is printed from it is valid, can be imported, and says what was meant."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

from loadmaster_codegen.load import load
from loadmaster_codegen.printing import emitters, print_target, write_folder
from tests.codegen.behaviour.descriptions import OWNERS, family, field, resource, setting, write_api
from tests.codegen.behaviour.grafting import TARGETS, import_printed
from tests.codegen.made_up import API

PYTHON = [target for target in emitters() if "src" in TARGETS[target].parts]
GRAFTED = [["sdk-types", "sdk-resources"], ["emulator"], ["provider"], ["constructs"]]
"""Targets that are imported together: the methods of the client need its models."""

NASTY = (
    'Ends """ and \'\'\' strings, \\ and \\" and {braces} {{ 7 * 7 }} {% raise %} {# gone #} '
    "${x} %{y} <!-- --> | `c`\n\nimport os; raise SystemExit('ran')  # \u2028 \u00e4 \u4e2d \U0001f600 \x85"
)
PATTERN = "[\"'\\\\{}]+"


def builtins_as_names(folder: Path) -> Path:
    names = [
        "print",
        "type",
        "match",
        "case",
        "format",
        "super",
        "input",
        "hash",
        "len",
        "next",
        "vars",
        "repr",
    ]
    fields = {name: field(write=name, read=name.title()) for name in names}
    fields["name"] = field(write="name", read="Name", no_default="required")
    commands = {
        name: {
            "method": name,
            "kind": "action",
            "doc": "Some act.",
            "answer": {"shape": "none"},
            "evidence": "typed",
        }
        for name in ("set", "print", "type", "property", "str", "dict", "bool", "copy", "match")
    }
    table = family(fields=fields, commands=commands, accessor="things", resources=resource("thing", "thing"))
    settings = {name: setting(wire=name, in_getall=True) for name in ("print", "type", "match", "super")}
    return write_api(folder, table, shared={"owners": OWNERS}, settings=settings)


def nasty_texts(folder: Path) -> Path:
    codes = {"quote": {"code": "a'b\"c", "doc": NASTY}, "back": {"code": "a\\b", "doc": NASTY}, "none": "{x}"}
    fields = {
        "name": field(
            write='na\'me "x"', read="Na\\me", no_default="required", doc=NASTY, pattern="[\"'\\\\{}]+"
        ),
        "kind": field("enum", write="kind", read="Kind", codes=codes, default="quote", doc=NASTY, note=NASTY),
        "words": field("list", write="words", read="Words", separator="\\", doc=NASTY, deprecated=NASTY),
        "text": field(write="text", read="Text", default=NASTY, doc=NASTY),
    }
    left_out = {"words": NASTY}
    commands = {
        "odd.command": {
            "method": "odd",
            "kind": "action",
            "v1": "odd/path",
            "doc": NASTY,
            "traffic": NASTY,
            "answer": {"shape": "value", "key": "K'\"\\"},
            "errors": [{"code": 422, "text": NASTY, "when": NASTY}],
            "evidence": "assumed",
        }
    }
    table = family(fields=fields, commands=commands, title=NASTY, doc=NASTY)
    table["resources"] = resource("thing", "thing", left_out=left_out)
    settings = {"text": setting(wire="t'\"\\{", doc=NASTY, default=NASTY, in_getall=True)}
    owners = {"some_settings": {"kind": "group", "title": NASTY, "doc": NASTY}}
    return write_api(folder, table, shared={"owners": owners}, settings=settings)


def nothing_at_all(folder: Path) -> Path:
    return write_api(folder)


def an_object_without_fields(folder: Path) -> Path:
    return write_api(folder, family(fields={}))


def a_family_without_commands(folder: Path) -> Path:
    table = family()
    return write_api(folder, {key: table[key] for key in ("family", "accessor", "title", "doc")})


def settings_only(folder: Path) -> Path:
    settings = {
        "plain": setting(wire="p"),
        "secret": setting("secret", wire="s", in_getall=False),
        "flags": setting("flags", wire="f", codes={"one": 1, "two": 2}, default=["one"]),
    }
    return write_api(folder, shared={"owners": OWNERS}, settings=settings)


def very_much(folder: Path) -> Path:
    codes = {f"member_{number}": number for number in range(2000)}
    fields = {f"field_{number}": field(write=f"f{number}", read=f"F{number}") for number in range(400)}
    fields["name"] = field(write="name", read="Name", no_default="required")
    fields["kind"] = field("enum", write="kind", read="Kind", codes=codes, default="member_7")
    return write_api(folder, family(fields=fields, resources=resource("thing", "thing")))


def objects_named_like_the_tools(folder: Path) -> Path:
    names = ["Field", "Literal", "Any", "Model", "Protocol", "Parameter", "Command", "Callable", "Exception"]
    families = [
        family(f"{name.lower()}-kind", object_name=name, accessor=f"{name.lower()}_kinds") for name in names
    ]
    return write_api(folder, *families)


def families_named_like_the_files(folder: Path) -> Path:
    names = ["base", "types", "init", "main", "builtins", "typing", "owners", "commands", "resources"]
    families = [family(name, object_name=f"{name.title()}Thing", accessor=f"all_{name}") for name in names]
    return write_api(folder, *families, shared={"owners": OWNERS}, settings={"one": setting()})


def the_made_up_api(folder: Path) -> Path:
    del folder
    return API


HOSTILE: list[Callable[[Path], Path]] = [
    builtins_as_names,
    nasty_texts,
    nothing_at_all,
    an_object_without_fields,
    a_family_without_commands,
    settings_only,
    very_much,
    objects_named_like_the_tools,
    families_named_like_the_files,
    the_made_up_api,
]


@pytest.mark.parametrize("targets", GRAFTED, ids="+".join)
@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
def test_what_is_printed_can_be_imported(
    make: Callable[[Path], Path], targets: list[str], tmp_path: Path
) -> None:
    description = load(make(tmp_path))
    folders = {target: tmp_path / target for target in targets}
    for target, folder in folders.items():
        write_folder(folder, print_target(target, description))
    assert import_printed(folders) == ""


@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
def test_reference_pages_have_whole_tables(make: Callable[[Path], Path], tmp_path: Path) -> None:
    for name, page in print_target("docs", load(make(tmp_path))).items():
        columns = 0
        for number, line in enumerate(page.splitlines(), 1):
            if not line.startswith("|"):
                columns = 0
                continue
            bars = line.replace("\\\\", "").replace("\\|", "").count("|")
            columns = columns or bars
            assert bars == columns, f"{name}:{number}: {line}"


@pytest.mark.parametrize("target", PYTHON)
def test_templates_in_texts_are_texts(target: str, tmp_path: Path) -> None:
    """A text of the description may look like a template and must come out as it is, if it comes out."""
    for name, source in print_target(target, load(nasty_texts(tmp_path))).items():
        if not name.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert "49 " not in node.value, f"{name}:{node.lineno}"
            assert not (isinstance(node, ast.Import) and node.names[0].name == "os"), name


def test_templates_in_texts_are_texts_on_reference_pages_too(tmp_path: Path) -> None:
    pages = print_target("docs", load(nasty_texts(tmp_path)))
    assert "{{ 7 \\* 7 }}" in pages["thing.md"]
    assert "{% raise %}" in pages["thing.md"]
