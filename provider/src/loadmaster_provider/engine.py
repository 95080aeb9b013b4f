"""The life of an object on the appliance: created, changed, removed.

The rules are the same for all kinds of objects: nothing is reported as done before it was read back, a
create that fails leaves nothing behind, and no object is touched that was not made here.
"""

from __future__ import annotations

from typing_extensions import override

import loadmaster
from loadmaster_provider.checks import import_advice
from loadmaster_provider.comparison import Difference, adoption_differences, differences, shown
from loadmaster_provider.diagnostics import advice, briefly, is_gone
from loadmaster_provider.drain import drain
from loadmaster_provider.object_kind import Found
from loadmaster_provider.object_plan import PlannedObject
from loadmaster_provider.ownership import tell_of_adoption
from loadmaster_provider.protocol import ApplyContext, Object, ProviderError, Value, contains_unknown
from loadmaster_provider.requirements import missing_words
from loadmaster_provider.shape import FieldShape
from loadmaster_provider.translate import to_client

__all__ = ["ObjectResource"]


class ObjectResource(PlannedObject):
    """A kind of object that is created and removed by commands of the appliance."""

    @override
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
            # where the answer is lost: the list of the start had no such object, so one that is there now
            # came from this call
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
            if late := self.written_late(context.config, context.planned):
                self.change(context, key, late)
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
                f"Creating it failed ({briefly(cause)}), and so did removing it again ({briefly(error)}). "
                "It is kept in "
                "the state as tainted: the next apply removes it and creates it anew.",
            )

    def _adopt(self, context: ApplyContext, key: str, existing: Found) -> Object:
        state = self.state_of(existing, base=context.planned)
        found = adoption_differences(self.fields, config=context.config, planned=context.planned, found=state)
        found += self.part_differences(context, state, adopting=True)
        if found or not self.adopts:
            words = "; ".join(item.words for item in found) or "nothing, but adopt_identical is false"
            raise ProviderError(
                f"{self.label(key)} exists already",
                f"It was not made by this configuration and is not changed. It differs in: {words}. "
                f"{import_advice(key, context.type_name)}",
                path=self.shape.identity[0],
            )
        tell_of_adoption(
            context,
            self.label(key),
            same="It equals this configuration in everything that is written, and holds the defaults "
            "elsewhere. If it is not to be taken over, take it out of the state; adopt_identical = false in "
            "the provider block refuses it.",
        )
        self.session.claims.write(self.kind, key, context.private)
        self.complete(context, key, created=False)
        return self._confirm(context, key)

    # ------------------------------------------------------------------------------ changing

    @override
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
        """After a failed change, store the object as it is now, so that the
        next plan starts from the truth.
        """
        self.forget()
        try:
            found = self.asked(new_key) or self.asked(key)
        except loadmaster.LoadMasterError:
            return
        if found is not None:
            context.partial(self.state_of(found, base=context.prior))

    @override
    def delete(self, context: ApplyContext) -> None:
        key = str(context.prior["id"])
        self.refuse_destroy(context.prior)
        self.session.claims.release(self.kind, key)
        with advice(f"remove {self.label(key)}"):
            self.session.check_unit(context.private)
            if self.session.claims.taken_over(self.kind, key, context.private):
                context.diagnostics.warning(
                    f"{self.label(key)} stays",
                    "Another resource of this configuration has taken it over in the same run, so it is "
                    "not removed. "
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

    # ------------------------------------------------------------------------------ reading back

    def _confirm(self, context: ApplyContext, key: str) -> Object:
        """Read the object once and compare it with the plan; restore defaults the appliance did not apply by
        itself.
        """
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
                "The appliance reported success, and the object cannot be read back. Somebody else may be "
                "changing the same appliance.",
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
                reason = (
                    f"the appliance does not go back to the default by itself; write {item.shape.name} = "
                    f"{_literal(item.found)} to accept it"
                )
            lines.append(f"{item.words}" + (f" ({reason})" if reason else ""))
        return ProviderError(
            f"the appliance did not apply {' and '.join(dict.fromkeys(str(item.path[0]) for item in found))}",
            f"It reported success, but reading back shows: {'; '.join(lines)}.",
            path=first.path,
        )

    def _as_planned(self, context: ApplyContext, state: Object) -> Object:
        """The state to store; values nobody asked for are those Terraform was promised, the next read shows
        newer ones.
        """
        result = dict(state)
        for name, promised in context.planned.items():
            if name in result and not contains_unknown(promised) and name != "id":
                result[name] = promised
        return result


def _without_unknowns(values: Object) -> Object:
    return {name: None if contains_unknown(value) else value for name, value in values.items()}


def _literal(value: Value) -> str:
    return "null" if value is None else shown(value)
