"""The life of values that exist always: found, written one by one, read back, put back on request."""

from __future__ import annotations

from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider.access import lockout_allowed, lockout_detail
from loadmaster_provider.attributes import is_secret, version_name
from loadmaster_provider.comparison import Difference, differences
from loadmaster_provider.diagnostics import advice, briefly
from loadmaster_provider.managed_plan import FOUND, MANAGED, WANTED, PlannedValues, is_written
from loadmaster_provider.protocol import (
    ApplyContext,
    ImportContext,
    Object,
    ProviderError,
    ReadContext,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.requirements import missing_words
from loadmaster_provider.settings_values import in_order
from loadmaster_provider.shape import SettingShape
from loadmaster_provider.translate import keep_spelling, same

__all__ = ["ManagedValues"]


class ManagedValues(PlannedValues):
    """Values of one subject that are written when they are in the configuration."""

    def subject_of(self, text: str) -> Object:  # noqa: ARG002 - for subjects with a name
        """The arguments that an import id stands for."""
        return {}

    # ------------------------------------------------------------------------------ reading

    @override
    def read(self, context: ReadContext) -> Object | None:
        with advice(f"read {self.label(context.state)}"):
            self.session.check_unit(context.private)
            if not self.store.exists(context.state):
                return None
            wanted = context.private.get(WANTED) or {}
            return self._state(context.state, context.private.get(MANAGED) or (), wanted=wanted)

    def _state(self, base: Object, managed: Any, *, wanted: Object | None = None) -> Object:
        values = self.store.read({**base, **(wanted or {})}, self.plain, also=managed)
        state: Object = {
            "id": self.key(base),
            "on_destroy": base.get("on_destroy") or "keep",
            **{name: base.get(name) for name in self.own_names},
        }
        for shape in self.shapes:
            stored = base.get(shape.name)
            if is_secret(shape):
                state[shape.name] = None
                state[version_name(shape.name)] = base.get(version_name(shape.name))
            elif not shape.readable:
                state[shape.name] = stored if is_known(stored) else None
            else:
                found = values[shape.name]
                state[shape.name] = keep_spelling(shape, found, stored) if is_known(stored) else found
        return state

    @override
    def import_state(self, context: ImportContext) -> Object | None:
        subject = self.subject_of(context.id.strip())
        with advice(f"import {self.label(subject)}"):
            self.session.check_unit(context.private)
            if not self.store.exists(subject):
                return None
            names = [shape.name for shape in self.plain]
            context.private[MANAGED] = names
            versions = {
                version_name(shape.name): 1
                for shape in self.secrets
                if self.store.holds_secret(subject, shape)
            }
            return self._state({**subject, **versions}, names)

    # ------------------------------------------------------------------------------ writing

    @override
    def create(self, context: ApplyContext) -> Object:
        with (
            advice(f"set {self.label(context.planned)}", fields=self.shapes),
            self.session.exclusive(stop=context.stop) as client,
        ):
            self.session.check_unit(context.private)
            values = self._to_write(context, prior=None)
            found = self._remember(context, values)
            self._guard(context, values, found)
            written: list[SettingShape] = []
            try:
                self._write(client, context.planned, values, written)
                return self._confirm(context)
            except Exception as error:
                self._undo(context, client, written, found, error)
                raise

    @override
    def update(self, context: ApplyContext) -> Object:
        with (
            advice(f"change {self.label(context.planned)}", fields=self.shapes),
            self.session.exclusive(stop=context.stop) as client,
        ):
            self.session.check_unit(context.private)
            values = self._to_write(context, prior=context.prior)
            self._guard(context, values, self._remember(context, values))
            try:
                self._write(client, context.planned, values, [])
                return self._confirm(context)
            except Exception:
                self._keep_what_is_there(context)
                raise

    @override
    def delete(self, context: ApplyContext) -> None:
        found = context.private.get(FOUND) or {}
        if context.prior.get("on_destroy") != "restore" or not found:
            return
        self.refuse_restore(context.prior, context.private)
        with (
            advice(f"restore {self.label(context.prior)}", fields=self.shapes),
            self.session.exclusive(stop=context.stop) as client,
        ):
            self.session.check_unit(context.private)
            now = self.store.read(context.prior, self.plain, also=found)
            values = {
                shape.name: found[shape.name]
                for shape in self.plain
                if shape.name in found and not same(shape, found[shape.name], now[shape.name])
            }
            self._write(client, context.prior, values, [])

    def _to_write(self, context: ApplyContext, *, prior: Object | None) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for shape in self.shapes:
            if not is_written(context.config, shape):
                continue
            if is_secret(shape):
                companion = version_name(shape.name)
                if prior is None or context.planned.get(companion) != prior.get(companion):
                    values[shape.name] = context.config[shape.name]
            elif prior is None or not same(shape, context.planned[shape.name], prior.get(shape.name)):
                values[shape.name] = context.planned[shape.name]
        return values

    def _remember(self, context: ApplyContext, values: dict[str, Value]) -> dict[str, Value]:
        """Note which values are managed, and what each was before; returns those to be written as they
        were.
        """
        managed = [shape.name for shape in self.plain if is_written(context.config, shape)]
        before = self.store.read(context.planned, self.plain, also=managed)
        found = context.private.setdefault(FOUND, {})
        for name in managed:
            found.setdefault(name, before.get(name))
        for name in [name for name in found if name not in managed]:
            del found[name]
        context.private[MANAGED] = managed
        context.private[WANTED] = {name: context.planned.get(name) for name in managed}
        return {name: before.get(name) for name in values}

    def _guard(self, context: ApplyContext, values: dict[str, Value], before: dict[str, Value]) -> None:
        """Refuse, before anything is sent, what would cut a way in and could not be seen while planning."""
        if lockout_allowed(self.session):
            return
        for shape in self.plain:
            if shape.name not in values or same(shape, values[shape.name], before.get(shape.name)):
                continue
            if reason := self.danger(shape, context.planned):
                raise ProviderError(
                    f"{shape.name} could lock everybody out", lockout_detail(reason), path=shape.name
                )

    def _write(
        self,
        client: loadmaster.LoadMaster,
        subject: Object,
        values: dict[str, Value],
        written: list[SettingShape],
    ) -> None:
        try:
            for shape in in_order(self.shapes, values):
                self.store.write(client, subject, shape, values[shape.name])
                written.append(shape)
        finally:
            self.store.forget(subject, self.shapes)

    def _confirm(self, context: ApplyContext) -> Object:
        state = self._state(context.planned, context.private.get(MANAGED) or ())
        owned = [shape for shape in self.plain if is_written(context.config, shape)]
        found = differences(owned, config=context.config, planned=context.planned, found=state)
        if found:
            raise self._ignored(found, state)
        return {
            name: value if contains_unknown(context.planned.get(name)) else context.planned.get(name)
            for name, value in state.items()
        }

    def _ignored(self, found: list[Difference], state: Object) -> ProviderError:
        lines = []
        for item in found:
            reason = missing_words(item.shape, item.wanted, self.look(state))
            lines.append(item.words + (f" ({reason})" if reason else ""))
        return ProviderError(
            f"the appliance did not apply {' and '.join(item.shape.name for item in found)}",
            f"It reported success, and reading back shows: {'; '.join(lines)}.",
            path=found[0].path,
        )

    def _undo(
        self,
        context: ApplyContext,
        client: loadmaster.LoadMaster,
        written: list[SettingShape],
        before: dict[str, Value],
        cause: Exception,
    ) -> None:
        """Put back what was changed before the failure; secrets cannot be."""
        try:
            for shape in reversed([shape for shape in written if not is_secret(shape) and shape.readable]):
                self.store.write(client, context.planned, shape, before.get(shape.name))
        except loadmaster.LoadMasterError as error:
            names = ", ".join(shape.name for shape in written)
            context.diagnostics.error(
                f"{self.label(context.planned)} were left half changed",
                f"Setting them failed ({briefly(cause)}), and so did putting back {names} "
                f"({briefly(error)}). Apply again.",
            )
        finally:
            self.store.forget(context.planned, self.shapes)

    def _keep_what_is_there(self, context: ApplyContext) -> None:
        try:
            context.partial(self._state(context.prior, context.private.get(MANAGED) or ()))
        except loadmaster.LoadMasterError:
            return
