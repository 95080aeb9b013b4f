"""Models of services, from which ``addvs`` makes new ones."""

from __future__ import annotations

from loadmaster_emulator import template_file
from loadmaster_emulator.answer import DONE, Answer, Listing, Record, data, file
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.templates import TemplatesHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.lookup import find_service
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal
from loadmaster_emulator.store import Template
from loadmaster_emulator.unit import NOTICE, Unit

_TEMPLATE = OBJECTS["Template"]


class TemplatesFamily:
    """``exportvstmplt``, ``uploadtemplate``, ``listtemplates``, ``deltemplate``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def exportvstmplt(self, call: Invocation, /) -> Answer:
        """A service as a template; one of SubVSs cannot be told in one."""
        service = find_service(self._unit.state, call)
        if service.parent is not None or service.seats:
            raise Refusal(422, "Couldn't export VS")
        return file(template_file.pack(service))

    def uploadtemplate(self, call: Invocation, /) -> Answer:
        """The templates of a file, but for those whose names are taken."""
        found = template_file.unpack(call.upload or b"")
        new = {one.name: one for one in found if one.name not in self._templates}
        self._templates.update(new)
        self._tell(f"{len(new)} templates installed by {call.user}")
        return Answer(text=f"Installed {len(new)} new templates")

    def listtemplates(self, call: Invocation, /) -> Answer:
        """Every template."""
        del call
        shown = [
            Record(
                _TEMPLATE,
                {"name": one.name, "comment": one.comment or None, "certified": one.certified or None},
            )
            for one in self._templates.values()
        ]
        return data(Listing(_TEMPLATE.wire, shown))

    def deltemplate(self, call: Invocation, /) -> Answer:
        """A template goes."""
        name = call.text("name") or ""
        if name not in self._templates:
            raise Refusal(422, "Template not found")
        del self._templates[name]
        self._tell(f"template {name} deleted by {call.user}")
        return DONE

    @property
    def _templates(self) -> dict[str, Template]:
        return self._unit.state.shared.unit_wide.templates

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def install(parts: Parts) -> TemplatesHandlers:
    """The family on one appliance."""
    return TemplatesFamily(parts.unit)
