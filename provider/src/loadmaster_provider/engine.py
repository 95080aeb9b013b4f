"""The life of an object on the appliance: planned, created, read, changed, removed, imported.

One class for every kind of object. What differs between kinds is what names an object, how it is found and which
commands make it; ``resources/`` fills that in. The rules are the same for all and stand here: nothing is reported as
done before it was read back, a create that fails leaves nothing behind, and no object is touched that was not made here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager
from typing import Any

import loadmaster
from loadmaster_provider.attributes import describe, field_attributes, is_secret, version_name
from loadmaster_provider.comparison import Difference, adoption_differences, differences, shown
from loadmaster_provider.default_rules import rule_default
from loadmaster_provider.diagnostics import advice, briefly, is_gone
from loadmaster_provider.drain import drain
from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    Attribute,
    Diagnostics,
    ImportContext,
    Object,
    PlanContext,
    ProviderError,
    ReadContext,
    Resource,
    Schema,
    String,
    ValidateContext,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.requirements import Look, Unmet, missing_words, own_fields, unmet
from loadmaster_provider.session import Session
from loadmaster_provider.shape import FieldShape, ResourceShape
from loadmaster_provider.translate import default_value, keep_spelling, same, shown_value, to_client

__all__ = ["Found", "ObjectResource"]

Found = Any
"""An object as the client's model of its kind."""


class ObjectResource(Resource):
    """A kind of object that is created and removed by commands of the appliance."""

    left_alone: frozenset[str] = frozenset()
    """Arguments that are not touched unless they are written."""
    resends_everything = False
    """The update command resets what it is not sent."""

    def __init__(self, shape: ResourceShape, session: Session) -> None:
        self.shape = shape
        self.session = session
        attributes = field_attributes(shape.fields, left_alone=self.left_alone)
        extra = self.own_attributes()
        self.own_names = tuple(extra)
        own = {
            "id": Attribute(
                type=String,
                computed=True,
                keep=True,
                description="What names the object; also the id to import it by.",
            ),
            **extra,
        }
        self.schema = Schema(attributes={**own, **attributes}, description=shape.doc)
        self.fields: tuple[FieldShape, ...] = tuple(item for item in shape.fields if item.name in attributes)
        self._by_name = {item.name: item for item in self.fields}
        self.secrets = tuple(item for item in self.fields if is_secret(item))

    # ------------------------------------------------------------------------------ filled in by kinds

    @property
    def kind(self) -> str:
        """The name under which objects of this kind are listed and counted."""
        return self.shape.name

    def own_attributes(self) -> dict[str, Attribute]:
        """Attributes that no field of the object carries."""
        return {}

    def key(self, values: Object) -> Value:
        """What names the object with these values; ``UNKNOWN`` while a part of it is."""
        raise NotImplementedError

    def key_of(self, found: Found) -> str:
        """What names an object the appliance showed."""
        raise NotImplementedError

    def current_key(self, prior: Object, planned: Object) -> str:
        """What names the object just before a change."""
        return str(prior["id"])

    def load(self, client: loadmaster.LoadMaster) -> Mapping[str, Found]:
        """Every object of the kind by key, in one call."""
        raise NotImplementedError

    def show(self, client: loadmaster.LoadMaster, key: str) -> Found | None:
        """The object, asked for by its key."""
        raise NotImplementedError

    def add(self, context: ApplyContext, arguments: dict[str, Any], *, settle: Callable[[], Any]) -> None:
        """Create the object from the arguments that were written; ``settle`` looks whether it is there."""
        raise NotImplementedError

    def change(self, context: ApplyContext, key: str, arguments: dict[str, Any]) -> None:
        """Send changed arguments; called only when there are some."""
        raise NotImplementedError

    def remove(self, client: loadmaster.LoadMaster, key: str) -> None:
        """Delete the object."""
        raise NotImplementedError

    def complete(self, context: ApplyContext, key: str, *, created: bool) -> float:
        """Bring parts of the object into being that commands of their own make, such as servers.

        Returns the seconds to wait before ``leave``, with the appliance free for others meanwhile.
        """
        return 0.0

    def leave(self, context: ApplyContext, key: str) -> None:
        """Remove parts that were given time to drain."""

    def parts_of(self, found: Found, base: Object) -> Object:
        """State of ``own_attributes``, from the object and from what was stored or planned."""
        return {name: base.get(name) for name in self.own_names}

    def part_differences(self, context: ApplyContext, found: Object, *, adopting: bool) -> list[Difference]:
        """Differences in ``own_attributes``."""
        return []

    def plan_parts(self, context: PlanContext) -> None:
        """Plan ``own_attributes``, and refuse what only the kind can judge."""

    def look(self, values: Object) -> Look:
        """Where requirements find their values while planning."""
        return own_fields(values)

    def label(self, key: Value) -> str:
        """The object in a sentence."""
        return (
            f"{self.shape.name.replace('_', ' ')} {key}"
            if is_known(key)
            else self.shape.name.replace("_", " ")
        )

    # ------------------------------------------------------------------------------ checking and planning

    def validate(self, context: ValidateContext) -> None:
        check_versions(self.secrets, context.config, context.diagnostics)

    def plan(self, context: PlanContext) -> None:
        if context.planned is None or context.config is None:
            self.refuse_destroy(context.prior or {})
            return
        planned = context.planned
        key = self.key(planned)
        planned["id"] = key
        self._mark_side_effects(context.config, context.prior, planned)
        self._check_requirements(context, planned)
        self.plan_parts(context)
        if is_known(key) and not context.replace:
            self._check_claim(context, key)

    def refuse_destroy(self, prior: Object) -> None:
        """Raise when the object is protected."""
        if prior.get("deletion_protection") is True:
            raise ProviderError(
                f"{self.label(prior.get('id'))} is protected",
                "deletion_protection is true, so it is not removed or replaced. Set it to false and apply that first.",
                path="deletion_protection",
            )

    def _check_claim(self, context: PlanContext, key: str) -> None:
        if not self.session.claims.plan(self.kind, key, context.private):
            raise ProviderError(
                f"{self.label(key)} is described twice",
                "Another resource of this configuration describes the same object; the two would undo each other. Remove one of them.",
                path=self.shape.identity[0],
            )
        prior_key = (context.prior or {}).get("id")
        if prior_key == key:
            return
        with advice(f"plan {self.label(key)}"):
            existing = self.listed(key) if self.session.reached() else None
        if existing is not None:
            self._warn_of_existing(context, key, existing)

    def _warn_of_existing(self, context: PlanContext, key: str, existing: Found) -> None:
        assert context.config is not None
        assert context.planned is not None
        state = self.state_of(existing, base=context.planned)
        found = adoption_differences(self.fields, config=context.config, planned=context.planned, found=state)
        if context.prior is None and not found and self._adopts:
            detail = "It equals this configuration, so apply will take it over instead of creating it."
        else:
            words = "; ".join(item.words for item in found)
            detail = f"Apply will stop there. {f'It differs: {words}. ' if words else ''}{self.import_advice(key, context.type_name)}"
        context.diagnostics.warning(f"{self.label(key)} exists already", detail, path=self.shape.identity[0])

    @property
    def _adopts(self) -> bool:
        return self.session.configuration is None or self.session.configuration.adopt_identical

    def import_advice(self, key: str, type_name: str) -> str:
        """The way to take an existing object into the configuration."""
        return (
            "To manage the existing object, import it:\n\n"
            f'import {{\n  to = {type_name}.NAME\n  id = "{key}"\n}}\n\nwith the name of this resource for NAME.'
        )

    def _mark_side_effects(self, config: Object, prior: Object | None, planned: Object) -> None:
        """Arguments nobody wrote, whose value hangs on one that changes, are only known after apply."""
        if prior is None:
            return
        changing = {
            name for name in planned if contains_unknown(planned[name]) or planned[name] != prior.get(name)
        }
        for shape in self.fields:
            attribute = self.schema.attributes[shape.name]
            if not (attribute.computed and attribute.default is None) or config.get(shape.name) is not None:
                continue
            needs = {item.field for item in shape.requires if item.scope == "object"}
            if needs & changing or any(_family(name) == _family(shape.name) for name in changing):
                planned[shape.name] = UNKNOWN

    def _check_requirements(self, context: PlanContext, planned: Object) -> None:
        assert context.config is not None
        look, prior = self.look(planned), context.prior or {}
        for shape in self.fields:
            if context.config.get(shape.name) is None:
                continue
            value = planned.get(shape.name) if not is_secret(shape) else context.config.get(shape.name)
            for item in unmet(shape, value, look):
                report_unmet(context.diagnostics, item, shape.name, changed=prior.get(shape.name) != value)

    # ------------------------------------------------------------------------------ reading

    def read(self, context: ReadContext) -> Object | None:
        key = str(context.state.get("id"))
        with advice(f"read {self.label(key)}"):
            self.session.check_unit(context.private)
            found = self.find(context.state, key)
            if found is None:
                self.session.vanished.gone(self.kind, stop=context.stop)
                return None
        self.session.vanished.found(self.kind)
        self.session.claims.recognise(context.private)
        return self.state_of(found, base=context.state)

    def forget(self) -> None:
        """Drop the lists that a change of such an object makes old."""
        self.session.forget(self.kind)

    def find(self, state: Object, key: str) -> Found | None:
        """The object with that key: from the shared list, and where it is missing there, asked for by itself."""
        found = self.listed(key)
        return found if found is not None else self.asked(key)

    def listed(self, key: str) -> Found | None:
        """The object from the list that all resources share."""
        return self.session.shared(self.kind, self.load).get(key)

    def all_keys(self) -> Collection[str]:
        """The keys of every object on the appliance."""
        return self.session.shared(self.kind, self.load)

    def asked(self, key: str) -> Found | None:
        """The object from a read of its own; ``None`` when the appliance does not know it."""
        try:
            return self.show(self.session.client, key)
        except loadmaster.LoadMasterError as error:
            if is_gone(error):
                return None
            raise

    def existed(self, key: str) -> bool:
        """Whether the object was there when this run first looked, and was not removed by it since."""
        return self.session.existed(self.kind, key, lambda: self.all_keys())

    def state_of(self, found: Found, *, base: Object) -> Object:
        """Complete state from what the appliance showed; ``base`` gives spelling and what is never shown."""
        state: Object = {"id": self.key_of(found), **self.parts_of(found, base)}
        for shape in self.fields:
            stored = base.get(shape.name)
            if is_secret(shape):
                state[shape.name] = None
                state[version_name(shape.name)] = base.get(version_name(shape.name))
            elif not shape.readable:
                known = stored if is_known(stored) else None
                state[shape.name] = default_value(shape) if known is None else known
            else:
                shown = shown_value(shape, getattr(found, shape.name, None))
                state[shape.name] = keep_spelling(shape, shown, stored) if is_known(stored) else shown
        for shape in self.fields:
            if shape.default_rule is not None and state[shape.name] is None:
                state[shape.name] = rule_default(shape, self._by_name)(state)
        return state

    # ------------------------------------------------------------------------------ creating

    def create(self, context: ApplyContext) -> Object:
        key = str(self.key(context.planned))
        self.session.claims.release(self.kind, key)
        with (
            self.advice(f"create {self.label(key)}", context),
            self.session.exclusive(stop=context.stop),
        ):
            self.session.check_unit(context.private)
            existing = self.asked(key) if self.existed(key) else None
            if existing is None:
                existing = self._add(context, key)
            if existing is not None:
                return self._adopt(context, key, existing)
            self.session.claims.write(self.kind, key, context.private)
            return self._finish_create(context, key)

    def _add(self, context: ApplyContext, key: str) -> Found | None:
        """Create the object; what it returns exists already and is not ours."""
        try:
            # where the answer is lost: the list of the start had no such object, so one that is there now came from this call
            self.add(
                context,
                self.written(context.config, context.planned, creating=True),
                settle=lambda: self.asked(key),
            )
        except loadmaster.AlreadyExists:
            existing = self.asked(key)
            if existing is None:
                raise
            return existing
        finally:
            self.forget()
        return None

    def _finish_create(self, context: ApplyContext, key: str) -> Object:
        try:
            self.complete(context, key, created=True)
            return self._confirm(context, key)
        except Exception as error:
            self._undo(context, key, error)
            raise

    def _undo(self, context: ApplyContext, key: str, cause: Exception) -> None:
        try:
            self._remove(self.session.client, key)
        except loadmaster.LoadMasterError as error:
            context.partial({**_without_unknowns(context.planned), "id": key})
            context.diagnostics.error(
                f"{self.label(key)} was left behind unfinished",
                f"Creating it failed ({briefly(cause)}), and so did removing it again ({briefly(error)}). It is kept in "
                "the state as tainted: the next apply removes it and creates it anew.",
            )

    def _adopt(self, context: ApplyContext, key: str, existing: Found) -> Object:
        state = self.state_of(existing, base=context.planned)
        found = adoption_differences(self.fields, config=context.config, planned=context.planned, found=state)
        found += self.part_differences(context, state, adopting=True)
        if found or not self._adopts:
            words = "; ".join(item.words for item in found) or "nothing, but adopt_identical is false"
            raise ProviderError(
                f"{self.label(key)} exists already",
                f"It was not made by this configuration and is not changed. It differs in: {words}. {self.import_advice(key, context.type_name)}",
                path=self.shape.identity[0],
            )
        context.diagnostics.warning(
            f"{self.label(key)} existed already and was taken over",
            "It equals this configuration in everything that is written, and holds the defaults elsewhere. From now on it belongs to this "
            "configuration. If that is not wanted, take it out of the state; adopt_identical = false in the provider block refuses it.",
        )
        self.session.claims.write(self.kind, key, context.private)
        self.complete(context, key, created=False)
        return self._confirm(context, key)

    # ------------------------------------------------------------------------------ changing

    def update(self, context: ApplyContext) -> Object:
        key, new_key = self.current_key(context.prior, context.planned), str(self.key(context.planned))
        with self.advice(f"change {self.label(key)}", context):
            try:
                with self.session.exclusive(stop=context.stop):
                    self.session.check_unit(context.private)
                    self._send_changes(context, key)
                    seconds = self.complete(context, new_key, created=False)
                    if not seconds:
                        return self._confirm(context, new_key)
                drain(context, seconds, self.label(new_key))
                with self.session.exclusive(stop=context.stop):
                    self.leave(context, new_key)
                    return self._confirm(context, new_key)
            except Exception:
                self._keep_what_is_there(context, key, new_key)
                raise

    def _send_changes(self, context: ApplyContext, key: str) -> None:
        changed = self.written(context.config, context.planned, prior=context.prior)
        try:
            if changed:
                self.change(context, key, changed)
        finally:
            self.forget()

    def _keep_what_is_there(self, context: ApplyContext, key: str, new_key: str) -> None:
        """After a failed change, store the object as it is now, so that the next plan starts from the truth."""
        self.forget()
        try:
            found = self.asked(new_key) or self.asked(key)
        except loadmaster.LoadMasterError:
            return
        if found is not None:
            context.partial(self.state_of(found, base=context.prior))

    def delete(self, context: ApplyContext) -> None:
        key = str(context.prior["id"])
        self.refuse_destroy(context.prior)
        self.session.claims.release(self.kind, key)
        with advice(f"remove {self.label(key)}"):
            self.session.check_unit(context.private)
            if self.session.claims.taken_over(self.kind, key, context.private):
                context.diagnostics.warning(
                    f"{self.label(key)} stays",
                    "Another resource of this configuration has taken it over in the same run, so it is not removed. "
                    "A `moved` block does the same without a detour.",
                )
                return
            self.before_removal(context, key)
            with self.session.exclusive(stop=context.stop) as client:
                self._remove(client, key)
            self.session.removed(self.kind, key)

    def _remove(self, client: loadmaster.LoadMaster, key: str) -> None:
        """Remove the object; that it is gone already is fine."""
        try:
            self.remove(client, key)
        except loadmaster.LoadMasterError as error:
            if not is_gone(error):
                raise
        finally:
            self.forget()

    def before_removal(self, context: ApplyContext, key: str) -> None:
        """What has to happen while the object still exists."""

    # ------------------------------------------------------------------------------ sending and reading back

    def written(
        self, config: Object, planned: Object, *, prior: Object | None = None, creating: bool = False
    ) -> dict[str, Any]:
        """Values to send, by field: what is written for a new object, what changes for an existing one.

        A new object gets no defaults: what is not written is not sent.
        """
        values: dict[str, Any] = {}
        for shape in self.fields:
            if not (shape.on_create if creating else shape.on_update):
                continue
            if is_secret(shape):
                companion = version_name(shape.name)
                if creating or planned.get(companion) != (prior or {}).get(companion):
                    if config.get(shape.name) is not None:
                        values[shape.name] = to_client(shape, config[shape.name])
                continue
            value = planned.get(shape.name)
            if contains_unknown(value):
                continue
            if creating:
                if config.get(shape.name) is not None:
                    values[shape.name] = to_client(shape, value)
            elif prior is not None and not same(shape, value, prior.get(shape.name)):
                values[shape.name] = to_client(shape, value)
        return values

    def _confirm(self, context: ApplyContext, key: str) -> Object:
        """Read the object once and compare it with the plan; restore defaults the appliance did not apply by itself."""
        state = self._read_back(context, key)
        found = self._differences(context, state)
        stale = [item for item in found if not item.given and len(item.path) == 1 and item.shape.on_update]
        if stale and len(stale) == len(found):
            self.change(context, key, {item.shape.name: to_client(item.shape, item.wanted) for item in stale})
            self.forget()
            state = self._read_back(context, key)
            found = self._differences(context, state)
        if found:
            raise self._ignored(found, state)
        return self._as_planned(context, state)

    def _read_back(self, context: ApplyContext, key: str) -> Object:
        found = self.asked(key)
        if found is None:
            raise ProviderError(
                f"{self.label(key)} is not there",
                "The appliance reported success, and the object cannot be read back. Somebody else may be changing the same appliance.",
            )
        return self.state_of(found, base=context.planned)

    def _differences(self, context: ApplyContext, state: Object) -> list[Difference]:
        owned = [shape for shape in self.fields if self._owned(shape, context.config)]
        found = differences(owned, config=context.config, planned=context.planned, found=state)
        return found + self.part_differences(context, state, adopting=False)

    def _owned(self, shape: FieldShape, config: Object) -> bool:
        """Whether the configuration says what the value has to be, itself or by its default."""
        attribute = self.schema.attributes[shape.name]
        return config.get(shape.name) is not None or attribute.default is not None or not attribute.computed

    def _ignored(self, found: list[Difference], state: Object) -> ProviderError:
        first, look = found[0], self.look(state)
        lines = []
        for item in found:
            reason = missing_words(item.shape, item.wanted, look)
            if not reason and not item.given:
                reason = f"the appliance does not go back to the default by itself; write {item.shape.name} = {_literal(item.found)} to accept it"
            lines.append(f"{item.words}" + (f" ({reason})" if reason else ""))
        return ProviderError(
            f"the appliance did not apply {' and '.join(dict.fromkeys(str(item.path[0]) for item in found))}",
            f"It reported success, and reading back shows: {'; '.join(lines)}.",
            path=first.path,
        )

    def _as_planned(self, context: ApplyContext, state: Object) -> Object:
        """The state to store; values nobody asked for are those Terraform was promised, the next read shows newer ones."""
        result = dict(state)
        for name, promised in context.planned.items():
            if name in result and not contains_unknown(promised) and name not in ("id",):
                result[name] = promised
        return result

    def advice(self, doing: str, context: ApplyContext) -> AbstractContextManager[None]:
        """The border for errors, knowing this kind's arguments."""
        return advice(doing, fields=self.fields)

    # ------------------------------------------------------------------------------ importing

    def import_state(self, context: ImportContext) -> Object | None:
        with advice(f"import {self.label(context.id)}"):
            self.session.check_unit(context.private)
            found = self.by_import_id(context.id.strip())
        if found is None:
            return None
        base = dict.fromkeys(self.schema.attributes)
        return self.state_of(found, base={**base, **self.import_base(context.id.strip())})

    def import_base(self, text: str) -> Object:
        """What an import id tells about attributes that the appliance does not show."""
        return {}

    def by_import_id(self, text: str) -> Found | None:
        """The object named by a key or by an index."""
        return self.asked(text)


def check_versions(secrets: Collection[FieldShape], config: Object, diagnostics: Diagnostics) -> None:
    """A secret that is written needs its version: nothing else tells Terraform that it changed."""
    for shape in secrets:
        companion = version_name(shape.name)
        if config.get(shape.name) is not None and config.get(companion) is None:
            diagnostics.error(
                f"{companion} is missing",
                f"{shape.name} is never stored, so a change of it shows only in {companion}. Write {companion} = 1, and raise it with every change.",
                path=companion,
            )


def report_unmet(diagnostics: Diagnostics, item: Unmet, name: str, *, changed: bool) -> None:
    """An error where the appliance would refuse or ignore the value, a warning where it would be without effect."""
    sentence = f"{name} would have no effect: {item.words}."
    if item.requirement.effect == "inert" or item.requirement.scope == "setting":
        if changed:
            diagnostics.warning(f"{name} has no effect", sentence, path=name)
    else:
        diagnostics.error(
            f"{name} cannot take effect", f"{item.words[:1].upper()}{item.words[1:]}.", path=name
        )


def _family(name: str) -> str:
    return name.partition("_")[0]


def _without_unknowns(values: Object) -> Object:
    return {name: None if contains_unknown(value) else value for name, value in values.items()}


def _literal(value: Value) -> str:
    return "null" if value is None else shown(value)
