"""Where each command, object and setting stands on the reference pages; all of them lie in one folder."""

from __future__ import annotations

from collections.abc import Iterable

from loadmaster_codegen.emit._wording import code
from loadmaster_codegen.model import ApiObject, Command, Description, SettingOwner

__all__ = ["Links", "command_anchor", "object_anchor", "owner_file", "setting_anchor"]


def command_anchor(command: Command) -> str:
    """Identifier of the section about a command."""
    return f"command-{command.name.lower()}"


def object_anchor(name: str) -> str:
    """Identifier of the section about an object."""
    return f"object-{name.lower()}"


def setting_anchor(name: str) -> str:
    """Identifier of the section about a setting."""
    return f"setting-{name}"


def owner_file(owner: SettingOwner) -> str:
    """The page that has the settings of an owner."""
    return f"settings-{owner.name.replace('_', '-')}.md"


class Links:
    """Markdown links to everything that has a section."""

    def __init__(self, description: Description) -> None:
        self._description = description
        families = description.families.values()
        self.objects = {
            name: f"{family.name}.md#{object_anchor(name)}" for family in families for name in family.objects
        }
        """Address of each object's section."""
        self._commands = {one.name: one for one in description.commands()}
        self._resources = {
            name: f"{family.name}.md#resource-{name}" for family in families for name in family.resources
        }

    def command(self, name: str) -> str:
        """A link to a command, by its unique name."""
        command = self._commands[name]
        return f"[{code(name)}]({command.family}.md#{command_anchor(command)})"

    def commands(self, names: Iterable[str]) -> str:
        """Links to several commands."""
        return ", ".join(self.command(name) for name in names)

    def object(self, name: str) -> str:
        """A link to an object."""
        return f"[{name}]({self.objects[name]})"

    def setting(self, name: str) -> str:
        """A link to a setting, by its Python name."""
        owner = self._description.owners[self._description.settings[name].owner]
        return f"[{code(name)}]({owner_file(owner)}#{setting_anchor(name)})"

    def feature(self, name: str) -> str:
        """A link to something that licences include or leave out."""
        return f"[{code(name)}](units.md#licence-{name})"

    def resource(self, name: str) -> str:
        """A link to a resource, or its name where it has no section, as that of a group of settings."""
        address = self._resources.get(name)
        return f"[{code(name)}]({address})" if address else code(name)

    def answering(self, shape: ApiObject) -> list[str]:
        """Names of the commands that answer with an object."""
        return [one.name for one in self._commands.values() if shape.name in one.answer.objects]

    def writing(self, shape: ApiObject) -> list[str]:
        """Names of the commands that write a field of an object."""
        found = {name for field in shape.fields.values() for name in field.write}
        return [name for name in self._commands if name in found]

    def holding(self, shape: ApiObject) -> list[str]:
        """Names of the objects that carry an object inside."""
        return [
            other.name
            for family in self._description.families.values()
            for other in family.objects.values()
            if any(field.value.object == shape.name for field in other.fields.values())
        ]

    def written_by(self, command: Command) -> list[ApiObject]:
        """The objects whose fields a command takes."""
        return [
            shape
            for family in self._description.families.values()
            for shape in family.objects.values()
            if any(command.name in field.write for field in shape.fields.values())
        ]
