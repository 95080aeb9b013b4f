"""What kinds of objects differ in, and how an object of any kind is found and becomes state.

The hooks of this class are filled in by ``resources/``; planning and the life of objects stand in
``object_plan`` and ``engine``.
"""

# ruff: noqa: ARG002 - a hook is given what the kinds that fill it in may need

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider.appliance_values import with_settings
from loadmaster_provider.attributes import field_attributes, is_secret, version_name
from loadmaster_provider.comparison import Difference
from loadmaster_provider.default_rules import rule_default
from loadmaster_provider.diagnostics import advice, is_gone
from loadmaster_provider.protocol import (
    ApplyContext,
    Attribute,
    ImportContext,
    Object,
    PlanContext,
    ReadContext,
    Resource,
    Schema,
    String,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.requirements import Look, own_fields
from loadmaster_provider.session import Session
from loadmaster_provider.shape import FieldShape, ResourceShape
from loadmaster_provider.translate import default_value, keep_spelling, same, shown_value, to_client

__all__ = ["Found", "ObjectKind"]

Found = Any
"""An object as the client's model of its kind."""


class ObjectKind(Resource):
    """A kind of object on the appliance: what names it, which commands make it, what it shows."""

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
        """Where requirements find their values while planning: here, or among the appliance's settings."""
        return with_settings(self.session, own_fields(values))

    def label(self, key: Value) -> str:
        """The object in a sentence."""
        return (
            f"{self.shape.name.replace('_', ' ')} {key}"
            if is_known(key)
            else self.shape.name.replace("_", " ")
        )

    # ------------------------------------------------------------------------------ reading

    @override
    def read(self, context: ReadContext) -> Object | None:
        key = str(context.state.get("id"))
        with advice(f"read {self.label(key)}"):
            self.session.check_unit(context.private)
            found = self.find(context.state, key)
            if found is None:
                self.session.gone(self.kind, context.private, stop=context.stop)
                return None
        self.session.vanished.found(self.kind)
        self.session.claims.recognise(context.private)
        return self.state_of(found, base=context.state)

    def forget(self) -> None:
        """Drop the lists that a change of such an object makes old."""
        self.session.forget(self.kind)

    def find(self, state: Object, key: str) -> Found | None:
        """The object with that key: from the shared list, and where it is
        missing there, asked for by itself.
        """
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
        return self.session.existed(self.kind, key, self.all_keys)

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

    # ------------------------------------------------------------------------------ sending

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
                changes = creating or planned.get(companion) != (prior or {}).get(companion)
                if changes and config.get(shape.name) is not None:
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

    def written_late(self, config: Object, planned: Object) -> dict[str, Any]:
        """Values that are written for a new object and that only a change can send."""
        return {
            shape.name: to_client(shape, config[shape.name] if is_secret(shape) else planned[shape.name])
            for shape in self.fields
            if shape.on_update and not shape.on_create and config.get(shape.name) is not None
        }

    def advice(self, doing: str, context: ApplyContext) -> AbstractContextManager[None]:
        """The border for errors, knowing this kind's arguments."""
        return advice(doing, fields=self.fields)

    # ------------------------------------------------------------------------------ ids of imports

    @override
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
