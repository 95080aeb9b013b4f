"""Commands, objects and resources fit each other."""

from __future__ import annotations

import re
from collections import Counter

from loadmaster_codegen.model import ApiObject, Command, Family, Resource
from tests.support.described import description
from tests.support.each import for_each

FAMILIES = tuple(description().families.values())
COMMANDS = {command.name: command for command in description().commands()}
OBJECTS = {shape.name: shape for family in FAMILIES for shape in family.objects.values()}
RESOURCES = tuple(resource for family in FAMILIES for resource in family.resources.values())

each_family = for_each({family.name: (family,) for family in FAMILIES})
each_command = for_each({command.name: (command,) for command in COMMANDS.values()})
each_object = for_each({shape.name: (shape,) for shape in OBJECTS.values()})
each_resource = for_each({resource.name: (resource,) for resource in RESOURCES})


@each_family
def test_methods_of_one_family_differ(family: Family) -> None:
    assert [
        name for name, times in Counter(c.method for c in family.commands.values()).items() if times > 1
    ] == []


def test_accessors_differ_and_read_as_attributes() -> None:
    accessors = [family.accessor for family in FAMILIES]

    assert len(set(accessors)) == len(accessors)
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", accessor) for accessor in accessors)


@each_command
def test_parameters_of_one_command_differ(command: Command) -> None:
    assert max(Counter(one.name for one in command.parameters).values(), default=1) == 1
    spellings = [
        wire.lower()
        for one in command.parameters
        for wire in {one.wire.lower(), *map(str.lower, one.aliases)}
    ]
    assert max(Counter(spellings).values(), default=1) == 1


@each_command
def test_a_required_parameter_has_no_default(command: Command) -> None:
    assert [one.name for one in command.parameters if one.required and one.default.kind != "required"] == []


@each_command
def test_subjects_come_before_what_is_said_about_them(command: Command) -> None:
    required = [one.subject for one in command.parameters if one.required]

    assert True not in required or required.index(True) == 0


@each_command
def test_the_objects_it_answers_are_described(command: Command) -> None:
    assert set(command.answer.objects) <= set(OBJECTS)
    assert bool(command.answer.objects) == (command.answer.shape in ("object", "objects", "kinds"))


@each_command
def test_what_it_answers_can_stand_apart_from_the_outcome_of_the_call(command: Command) -> None:
    """Version 2 says ``code``, ``message`` and ``status`` of the call beside the fields of one object."""
    names = {
        field.read
        for name in command.answer.objects
        if command.answer.shape == "object" and not command.answer.inside
        for field in OBJECTS[name].fields.values()
    }

    assert not {command.answer.key, *names} & {"code", "message", "status"}


@each_command
def test_its_refusals_are_failures(command: Command) -> None:
    assert all(400 <= error.code < 600 and error.text and error.when for error in command.errors)


@each_command
def test_its_path_in_version_1_has_slashes_for_dots(command: Command) -> None:
    assert command.v1_path == command.v2_name.replace(".", "/") or command.v1_path.startswith("/")


@each_command
def test_one_of_several_under_a_name_is_told_by_a_parameter_that_it_must_have(command: Command) -> None:
    sharing = [one for one in COMMANDS.values() if one.v2_name == command.v2_name]

    assert (command.verb is not None) == (command.name != command.v2_name)
    assert command.verb is None or len(sharing) > 1
    assert command.verb is None or command.verb in {one.wire for one in command.parameters if one.required}
    assert Counter(one.verb for one in sharing)[command.verb] == 1


@each_command
def test_an_upload_has_a_file_and_several_only_as_parts_of_a_form(command: Command) -> None:
    files = [one.name for one in command.parameters if one.value.type == "file"]

    assert bool(files) == (command.kind == "upload")
    assert len(files) < 2 or command.v1_only, "only version 1 has forms of several files"
    assert (command.answer.shape == "file") == (command.kind == "download")


@each_command
def test_a_reading_command_has_no_effect_on_traffic(command: Command) -> None:
    if command.kind in ("read", "download"):
        assert command.traffic == "none"


@each_object
def test_a_field_is_written_with_a_parameter_that_the_command_has(shape: ApiObject) -> None:
    for field in shape.fields.values():
        for name, wire in field.write.items():
            assert wire in {one.wire for one in COMMANDS[name].parameters}, f"{shape.name}.{field.name}"


@each_object
def test_a_field_is_shown_or_written(shape: ApiObject) -> None:
    assert [field.name for field in shape.fields.values() if field.read is None and not field.write] == []


@each_object
def test_no_answer_field_stands_for_two_fields(shape: ApiObject) -> None:
    shown = Counter(field.read.lower() for field in shape.fields.values() if field.read)

    assert [name for name, times in shown.items() if times > 1] == []


@each_resource
def test_it_can_be_made_found_and_removed(resource: Resource) -> None:
    assert resource.create in COMMANDS
    assert resource.delete in COMMANDS
    assert resource.read in COMMANDS or resource.list in COMMANDS
    assert {resource.read, resource.list, resource.update} - {None} <= set(COMMANDS)


@each_resource
def test_what_reads_it_answers_its_object(resource: Resource) -> None:
    readers = [COMMANDS[name] for name in (resource.read, resource.list) if name is not None]

    assert all(resource.object in command.answer.objects for command in readers)


@each_resource
def test_its_identity_is_made_of_fields(resource: Resource) -> None:
    fields = OBJECTS[resource.object].fields

    assert resource.identity
    assert {*resource.identity, *resource.replace_on, *resource.left_out} <= set(fields)
    assert resource.handle is None or resource.handle in fields
    assert not set(resource.identity) & set(resource.left_out)


@each_resource
def test_every_field_it_leaves_out_has_a_reason(resource: Resource) -> None:
    assert all(reason.strip() for reason in resource.left_out.values())


@each_resource
def test_an_argument_that_no_update_can_send_replaces(resource: Resource) -> None:
    fields = OBJECTS[resource.object].fields
    writable = [name for name in resource.attributes if fields[name].write]
    updates = {resource.update, *resource.also_update}
    stuck = {name for name in writable if not updates & fields[name].write.keys()}

    assert stuck - set(resource.identity) <= resource.replace_on


@each_resource
def test_what_it_always_sends_is_a_parameter_with_that_code(resource: Resource) -> None:
    for name, value in resource.fixed.items():
        codes = {code.name for code in COMMANDS[resource.create].parameter(name).value.codes}
        assert value in codes if codes else isinstance(value, (bool, int, str))


def test_a_rule_that_is_changed_has_to_be_sent_whole() -> None:
    assert COMMANDS["modrule"].replaces
    assert [command.name for command in COMMANDS.values() if command.replaces] == ["modrule"]
