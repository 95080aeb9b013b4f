"""Complains about references: to objects, fields, settings, commands, rules and owners that do not exist."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from loadmaster_codegen.check_values import fits
from loadmaster_codegen.complaints import Complaints, did_you_mean
from loadmaster_codegen.model import (
    Command,
    Default,
    DefaultRule,
    Description,
    Field,
    Origin,
    Parameter,
    Requirement,
    Setting,
    Value,
    ValueType,
)

__all__ = ["References"]

Known = Mapping[str, Field] | Mapping[str, Parameter] | Mapping[str, Setting]


class References:
    """Looks references up in a description and complains about those that lead nowhere."""

    def __init__(self, description: Description, complaints: Complaints) -> None:
        self._description = description
        self._complaints = complaints
        self._objects = {
            name: one for family in description.families.values() for name, one in family.objects.items()
        }
        self._commands = {command.name: command for command in description.commands()}

    def object(self, name: str, what: str, origin: Origin) -> bool:
        """Whether there is an object of this name; complains when not."""
        return self._known(name, self._objects, f"{what} the unknown object", origin)

    def command(self, name: str, what: str, origin: Origin) -> Command | None:
        """The command of this name; complains when there is none."""
        self._known(name, self._commands, f"{what} the unknown command", origin)
        return self._commands.get(name)

    def field(self, name: str, fields: Collection[str], what: str, origin: Origin) -> bool:
        """Whether there is a field of this name; complains when not."""
        return self._known(name, fields, f"{what} the unknown field", origin)

    def licence(self, name: str, what: str, origin: Origin) -> None:
        """Complain about a feature that no licence has."""
        self._known(
            name, self._description.licence_features, f"{what} needs the unknown licence feature", origin
        )

    def since(self, version: str | None, what: str, origin: Origin) -> None:
        """Complain about a first firmware that the list of versions lacks."""
        if version is not None and self._description.firmware:
            self._known(version, self._description.firmware, f"{what} is since the unknown firmware", origin)

    def answer(self, command: Command) -> None:
        """Complain about an answer whose objects are unknown, missing or out of place."""
        answer, what = command.answer, f"command {command.name!r}"
        expected = {"object": (1, 1), "objects": (1, 1), "kinds": (1, None)}
        fewest, most = expected.get(answer.shape, (0, 0))
        if len(answer.objects) < fewest:
            self._complaints.add(command.origin, f"{what} answers {answer.shape} and does not say which")
        elif most is not None and len(answer.objects) > most:
            names = ", ".join(answer.objects)
            self._complaints.add(
                command.origin, f"{what} answers {answer.shape} and names the objects {names}"
            )
        for name in answer.objects:
            self.object(name, f"{what} answers", command.origin)
        told = {
            "nothing": (answer.nothing, "objects"),
            "empty_is_missing": (answer.empty_is_missing, "object"),
        }
        for key, (given, shape) in told.items():
            if given and answer.shape != shape:
                message = f"{what} answers {answer.shape} and says {key}, which belongs to {shape}"
                self._complaints.add(command.origin, message)
        if answer.may_be_empty and answer.empty_is_missing:
            self._complaints.add(command.origin, f"{what} says both may_be_empty and empty_is_missing")

    def default(self, default: Default, value: Value, beside: Known, what: str, origin: Origin) -> None:
        """Complain about a rule that does not exist, or does not fit the value or the fields beside it."""
        if default.rule is None:
            return
        rules = self._description.rules
        if not self._known(default.rule, rules, f"{what} takes its default from the unknown rule", origin):
            return
        rule = rules[default.rule]
        for outcome in (*(case.value for case in rule.cases), rule.otherwise):
            if problem := fits(outcome, value):
                self._complaints.add(
                    rule.origin, f"rule {rule.name!r} gives {what} the value {outcome!r}, {problem}"
                )
        self._cases(rule, beside, what)

    def _cases(self, rule: DefaultRule, beside: Known, what: str) -> None:
        named = f"rule {rule.name!r}, the default of {what}, looks at"
        for case in rule.cases:
            for name, values in case.when.items():
                if self._known(name, beside, f"{named} the unknown field", rule.origin):
                    self._all_fit(values, beside[name].value, f"{named} {name!r} for", rule.origin)

    def requirements(
        self,
        requirements: Iterable[Requirement],
        value: Value,
        *,
        beside: Known,
        parent: Known | None,
        what: str,
        origin: Origin,
    ) -> None:
        """Complain about requirements on unknown fields or settings, and on values these cannot have."""
        scopes: dict[str, tuple[str, Known | None]] = {
            "object": ("field", beside),
            "setting": ("setting", self._description.settings),
            "parent": ("parent field", parent),
        }
        for one in requirements:
            self._all_fit(one.when, value, f"{what} requires something when it is", origin)
            self._all_fit(one.when_not, value, f"{what} requires nothing when it is", origin)
            if one.scope == "licence":
                self.licence(one.field, what, origin)
                continue
            kind, known = scopes[one.scope]
            if known is None:
                self._complaints.add(origin, f"{what} requires something of a parent, but has none")
                continue
            if self._known(one.field, known, f"{what} requires the unknown {kind}", origin):
                self._all_fit(
                    one.values, known[one.field].value, f"{what} requires {one.field!r} to be", origin
                )
                self._all_fit(
                    one.values_not, known[one.field].value, f"{what} requires {one.field!r} not to be", origin
                )

    def _all_fit(self, given: Iterable[bool | int | str], value: Value, what: str, origin: Origin) -> None:
        for one in given:
            single = (one,) if value.type is ValueType.FLAGS and isinstance(one, str) else one
            if value.type is not ValueType.LIST and (problem := fits(single, value)):
                self._complaints.add(origin, f"{what} {one!r}, {problem}")

    def _known(self, name: str, known: Collection[str], what: str, origin: Origin) -> bool:
        if name in known:
            return True
        self._complaints.add(origin, f"{what} {name!r}{did_you_mean(name, known)}")
        return False
