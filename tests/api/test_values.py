"""Every field, parameter and setting holds together: limits, defaults, codes, secrets, requirements."""

from __future__ import annotations

import keyword
import re

from loadmaster_codegen.model import ApiObject, Requirement, Scalar, Value, ValueType
from tests.api.subjects import Subject, subjects
from tests.support.described import description
from tests.support.each import for_each

each_subject = for_each({subject.label: (subject,) for subject in subjects()})

SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
LOOKS_SECRET = re.compile(r"(^|_)(password|passphrase|secret|identity_key)$")
UNITS = {"seconds", "minutes", "milliseconds", "days", "megabytes"}


@each_subject
def test_its_name_is_snake_case_and_no_keyword(subject: Subject) -> None:
    assert SNAKE_CASE.fullmatch(subject.name)
    assert not keyword.iskeyword(subject.name)


@each_subject
def test_its_codes_are_snake_case_and_differ(subject: Subject) -> None:
    codes = subject.value.codes

    coded = subject.value.type in (ValueType.ENUM, ValueType.FLAGS)
    assert bool(codes) if coded else not codes or subject.value.type is ValueType.LIST
    assert all(SNAKE_CASE.fullmatch(code.name) for code in codes)
    assert len({str(code.code) for code in codes}) == len(codes)
    assert len({code.name for code in codes}) == len(codes)


@each_subject
def test_flags_are_single_bits(subject: Subject) -> None:
    if subject.value.type is ValueType.FLAGS:
        for code in subject.value.codes:
            assert isinstance(code.code, int)
            assert code.code.bit_count() == 1


@each_subject
def test_its_default_is_a_value_it_accepts(subject: Subject) -> None:
    if subject.default.kind != "value":
        return
    given = subject.default.value
    if isinstance(given, tuple):
        assert subject.value.type in (ValueType.FLAGS, ValueType.LIST)
        assert all(accepts(subject.value, item) for item in given)
    else:
        assert given is not None
        assert accepts(subject.value, given)


@each_subject
def test_its_limits_are_in_order(subject: Subject) -> None:
    value = subject.value
    if value.minimum is not None and value.maximum is not None:
        assert value.minimum < value.maximum
        assert not [
            item for item in value.also if isinstance(item, int) and value.minimum <= item <= value.maximum
        ]
    if value.min_length is not None and value.max_length is not None:
        assert value.min_length <= value.max_length
    if value.pattern is not None:
        re.compile(value.pattern)


@each_subject
def test_a_secret_is_marked_and_nothing_else_is(subject: Subject) -> None:
    if LOOKS_SECRET.search(subject.name) and subject.value.type is not ValueType.BOOL:
        assert subject.secret
    if subject.value.type is ValueType.SECRET:
        assert subject.secret
    if subject.secret:
        assert subject.value.type in (ValueType.SECRET, ValueType.FILE)


@each_subject
def test_an_object_field_names_an_object_that_is_there(subject: Subject) -> None:
    if subject.value.type is ValueType.OBJECTS:
        assert subject.value.object is not None
        description().find_object(subject.value.object)


@each_subject
def test_a_unit_in_its_name_is_not_said_twice(subject: Subject) -> None:
    last = subject.name.rsplit("_", 1)[-1]
    if last in UNITS:
        assert subject.value.type is ValueType.INT
        assert subject.value.unit in (None, last)


REQUIREMENTS = {
    f"{subject.label} needs {need.field} (number {number})": (subject, need)
    for subject in subjects()
    for number, need in enumerate(subject.requires, start=1)
}


@for_each(REQUIREMENTS)
def test_what_it_requires_exists_and_can_have_that_value(subject: Subject, need: Requirement) -> None:
    if need.scope == "licence":
        assert need.field in description().licence_features
        return
    targets = _targets(subject, need)

    assert targets, f"nothing is called {need.field}"
    for target in targets:
        assert all(accepts(target, value) for value in need.values)
    for value in need.when:
        assert accepts(subject.value, value)
    assert need.doc
    assert not need.doc.endswith(".")


def _targets(subject: Subject, need: Requirement) -> list[Value]:
    """The values a requirement may look at: a setting, a field beside it, or one of any parent object."""
    if need.scope == "setting":
        setting = description().settings.get(need.field)
        return [] if setting is None else [setting.value]
    if need.scope == "object" and "." in subject.label:
        shapes = [description().find_object(subject.label.split(".")[0])]
    else:
        shapes = (need.scope == "object" and _written_by(subject)) or _all_objects()
    return [shape.fields[need.field].value for shape in shapes if need.field in shape.fields]


def _written_by(subject: Subject) -> list[ApiObject]:
    """The objects that a parameter of a command writes a field of."""
    command = subject.label.partition("(")[0]
    return [
        shape
        for shape in _all_objects()
        if subject.name in shape.fields and command in shape.fields[subject.name].write
    ]


def _all_objects() -> list[ApiObject]:
    return [shape for family in description().families.values() for shape in family.objects.values()]


def accepts(value: Value, given: Scalar) -> bool:
    """Whether a value in Python's spelling is one the type and its limits allow."""
    if given in value.also and type(given) in {type(item) for item in value.also}:
        return True
    if value.type is ValueType.BOOL:
        return isinstance(given, bool)
    if value.type in (ValueType.INT, ValueType.PORT):
        if not isinstance(given, int) or isinstance(given, bool):
            return False
        too_small = value.minimum is not None and given < value.minimum
        return not too_small and not (value.maximum is not None and given > value.maximum)
    if value.type in (ValueType.ENUM, ValueType.FLAGS):
        return given in {code.name for code in value.codes}
    return isinstance(given, str)
