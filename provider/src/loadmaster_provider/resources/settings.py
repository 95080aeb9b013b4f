"""Groups of appliance-wide settings. Each argument is managed when it is written, and left alone otherwise.

Nothing is created and nothing removed on the appliance: the group exists always. Destroying the resource
leaves the appliance as it is, or with ``on_destroy = "restore"`` puts back what was there before.
"""

from __future__ import annotations

from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider.access import lockout_reason
from loadmaster_provider.attributes import is_secret, setting_attributes, version_name
from loadmaster_provider.checks import check_family, check_versions, report_unmet
from loadmaster_provider.comparison import Difference, differences
from loadmaster_provider.diagnostics import advice, briefly
from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    Attribute,
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
from loadmaster_provider.requirements import Look, missing_words, unmet
from loadmaster_provider.session import Session
from loadmaster_provider.settings_values import forget_settings, in_order, read_settings, write_setting
from loadmaster_provider.shape import GroupShape, Requirement, SettingShape
from loadmaster_provider.translate import keep_spelling, same

__all__ = ["SettingsResource", "on_destroy_attribute"]

_FOUND = "found"
_MANAGED = "managed"
_NOT_WAITING = "It takes effect after a restart of the unit, which this provider does not do by itself."


def _check_on_destroy(value: Any) -> None:
    if value not in ("keep", "restore"):
        raise ValueError(f'"{value}" is not one of keep, restore')


def on_destroy_attribute() -> Attribute:
    """What becomes of the values when the resource goes."""
    return Attribute(
        type=String,
        default="keep",
        validators=(_check_on_destroy,),
        description=(
            "`keep` leaves the appliance as it is when the resource is removed, `restore` puts back the "
            "values found when each was first "
            "managed. Default `keep`."
        ),
    )


class SettingsResource(Resource):
    """One group, such as ``loadmaster_l7_settings``."""

    def __init__(self, group: GroupShape, session: Session) -> None:
        self.group = group
        self.session = session
        self.shapes = tuple(shape for shape in group.settings if shape.type != "file")
        self.plain = tuple(shape for shape in self.shapes if not is_secret(shape))
        self.secrets = tuple(shape for shape in self.shapes if is_secret(shape))
        self.schema = Schema(
            description=f"{group.doc} Every argument is optional: what is left out is not managed.",
            attributes={
                "id": Attribute(type=String, computed=True, keep=True, description="The name of the group."),
                "on_destroy": on_destroy_attribute(),
                **setting_attributes(self.shapes),
            },
        )

    # ------------------------------------------------------------------------------ checking and planning

    @override
    def validate(self, context: ValidateContext) -> None:
        check_versions(self.secrets, context.config, context.diagnostics)
        for shape in self.plain:
            # where each family has a setting of its own, the plain one is for IPv4
            if shape.type == "address" and f"{shape.name}_ipv6" in self.schema.attributes:
                check_family(context, shape.name, 4, "it is for IPv4")

    @override
    def plan(self, context: PlanContext) -> None:
        if context.planned is None or context.config is None:
            self._refuse_restore(context.prior or {}, context.private)
            return
        context.planned["id"] = self.group.name
        changed = [
            shape for shape in self.plain if _written(context.config, shape) and self._changes(context, shape)
        ]
        self._check_claims(context)
        self._guard_access(context, changed)
        self._check_requirements(context, changed)
        with advice(f"plan {self._label}"):
            if context.prior is None and self.session.reached():
                self._show_current(context.config, context.planned)
        waiting = [shape.name for shape in changed if shape.needs_reboot]
        if waiting:
            context.diagnostics.warning(
                f"{', '.join(waiting)} needs a restart", _NOT_WAITING, path=waiting[0]
            )

    def _changes(self, context: PlanContext, shape: SettingShape) -> bool:
        assert context.planned is not None
        value = context.planned.get(shape.name)
        return (
            context.prior is None
            or contains_unknown(value)
            or not same(shape, value, context.prior.get(shape.name))
        )

    def _check_claims(self, context: PlanContext) -> None:
        config = context.config or {}
        for shape in self.shapes:
            if _written(config, shape) and not self.session.claims.plan(
                "setting", shape.name, context.private
            ):
                raise ProviderError(
                    f"{shape.name} is managed twice",
                    "Another resource of this configuration manages the same setting; the two would undo "
                    "each other. Write it in one of them.",
                    path=shape.name,
                )

    def _guard_access(self, context: PlanContext, changed: list[SettingShape]) -> None:
        planned = context.planned or {}
        if self.session.configuration is not None and self.session.configuration.allow_lockout:
            return
        for shape in changed:
            reason = lockout_reason(shape.wire_name, planned[shape.name])
            if reason and not self._holds_already(context, shape):
                context.diagnostics.error(
                    f"{shape.name} could lock everybody out",
                    f"{reason[:1].upper()}{reason[1:]}. If that is meant, set allow_lockout = true in the "
                    "provider block for one run.",
                    path=shape.name,
                )

    def _holds_already(self, context: PlanContext, shape: SettingShape) -> bool:
        """Whether the appliance has the value now, so that writing it down changes nothing."""
        with advice(f"plan {self._label}"):
            if not self.session.reached():
                return False
            now = read_settings(self.session, [shape], also=[shape.name])
        return same(shape, (context.planned or {}).get(shape.name), now[shape.name])

    def _check_requirements(self, context: PlanContext, changed: list[SettingShape]) -> None:
        planned, config = context.planned or {}, context.config or {}
        for shape in self.plain:
            if _written(config, shape):
                for item in unmet(shape, planned.get(shape.name), self._look(planned)):
                    report_unmet(context.diagnostics, item, shape.name, changed=shape in changed)

    def _look(self, values: Object) -> Look:
        names = {shape.name for shape in self.plain}

        def find(requirement: Requirement) -> Value:
            return values.get(requirement.field) if requirement.field in names else UNKNOWN

        return find

    def _show_current(self, config: Object, planned: Object) -> None:
        """Show what the appliance holds in place of "known after apply" for arguments nobody wrote."""
        current = read_settings(self.session, self.plain)
        for shape in self.plain:
            if not _written(config, shape):
                planned[shape.name] = current.get(shape.name)

    # ------------------------------------------------------------------------------ reading

    @override
    def read(self, context: ReadContext) -> Object | None:
        with advice(f"read {self._label}"):
            self.session.check_unit(context.private)
            return self._state(context.state, context.private.get(_MANAGED) or ())

    def _state(self, base: Object, managed: Any) -> Object:
        values = read_settings(self.session, self.plain, also=managed)
        state: Object = {"id": self.group.name, "on_destroy": base.get("on_destroy") or "keep"}
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
        with advice(f"import {self._label}"):
            self.session.check_unit(context.private)
            names = [shape.name for shape in self.plain]
            context.private[_MANAGED] = names
            return self._state({}, names)

    # ------------------------------------------------------------------------------ writing

    @override
    def create(self, context: ApplyContext) -> Object:
        with (
            advice(f"set {self._label}", fields=self.shapes),
            self.session.exclusive(stop=context.stop) as client,
        ):
            self.session.check_unit(context.private)
            values = self._to_write(context, prior=None)
            found = self._remember(context, values)
            written: list[SettingShape] = []
            try:
                self._write(client, values, written)
                return self._confirm(context)
            except Exception as error:
                self._undo(context, client, written, found, error)
                raise

    @override
    def update(self, context: ApplyContext) -> Object:
        with (
            advice(f"change {self._label}", fields=self.shapes),
            self.session.exclusive(stop=context.stop) as client,
        ):
            self.session.check_unit(context.private)
            values = self._to_write(context, prior=context.prior)
            self._remember(context, values)
            try:
                self._write(client, values, [])
                return self._confirm(context)
            except Exception:
                self._keep_what_is_there(context)
                raise

    @override
    def delete(self, context: ApplyContext) -> None:
        found = context.private.get(_FOUND) or {}
        if context.prior.get("on_destroy") != "restore" or not found:
            return
        self._refuse_restore(context.prior, context.private)
        with (
            advice(f"restore {self._label}", fields=self.shapes),
            self.session.exclusive(stop=context.stop) as client,
        ):
            self.session.check_unit(context.private)
            now = read_settings(self.session, self.plain, also=found)
            values = {
                shape.name: found[shape.name]
                for shape in self.plain
                if shape.name in found and not same(shape, found[shape.name], now[shape.name])
            }
            self._write(client, values, [])

    def _to_write(self, context: ApplyContext, *, prior: Object | None) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for shape in self.shapes:
            if not _written(context.config, shape):
                continue
            if is_secret(shape):
                companion = version_name(shape.name)
                if prior is None or context.planned.get(companion) != prior.get(companion):
                    values[shape.name] = context.config[shape.name]
            elif prior is None or not same(shape, context.planned[shape.name], prior.get(shape.name)):
                values[shape.name] = context.planned[shape.name]
        return values

    def _remember(self, context: ApplyContext, values: dict[str, Value]) -> dict[str, Value]:
        """Note which settings are managed, and what each held before; returns the values before."""
        managed = [shape.name for shape in self.plain if _written(context.config, shape)]
        before = read_settings(self.session, self.plain, also=managed)
        found = context.private.setdefault(_FOUND, {})
        for name in managed:
            found.setdefault(name, before.get(name))
        for name in [name for name in found if name not in managed]:
            del found[name]
        context.private[_MANAGED] = managed
        return {name: before.get(name) for name in values}

    def _write(
        self, client: loadmaster.LoadMaster, values: dict[str, Value], written: list[SettingShape]
    ) -> None:
        try:
            for shape in in_order(self.shapes, values):
                write_setting(client, shape, values[shape.name])
                written.append(shape)
        finally:
            forget_settings(self.session, self.shapes)

    def _confirm(self, context: ApplyContext) -> Object:
        state = self._state(context.planned, context.private.get(_MANAGED) or ())
        owned = [shape for shape in self.plain if _written(context.config, shape)]
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
            reason = missing_words(item.shape, item.wanted, self._look(state))
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
                write_setting(client, shape, before.get(shape.name))
        except loadmaster.LoadMasterError as error:
            names = ", ".join(shape.name for shape in written)
            context.diagnostics.error(
                f"{self._label} were left half changed",
                f"Setting them failed ({briefly(cause)}), and so did putting back {names} "
                f"({briefly(error)}). Apply again.",
            )
        finally:
            forget_settings(self.session, self.shapes)

    def _keep_what_is_there(self, context: ApplyContext) -> None:
        try:
            context.partial(self._state(context.prior, context.private.get(_MANAGED) or ()))
        except loadmaster.LoadMasterError:
            return

    def _refuse_restore(self, prior: Object, private: dict[str, Any]) -> None:
        if prior.get("on_destroy") != "restore":
            return
        found = private.get(_FOUND) or {}
        allowed = self.session.configuration is not None and self.session.configuration.allow_lockout
        for shape in self.plain:
            if shape.name not in found or same(shape, found[shape.name], prior.get(shape.name)):
                continue
            reason = "" if allowed else lockout_reason(shape.wire_name, found[shape.name])
            if shape.needs_reboot:
                reason = "it would only take effect after a restart"
            if reason:
                raise ProviderError(
                    f"{shape.name} cannot be restored",
                    f'on_destroy is "restore", but putting back the value of before is refused: {reason}. '
                    'Set on_destroy = "keep" and apply that first.',
                    path=shape.name,
                )

    @property
    def _label(self) -> str:
        return self.group.name.replace("_", " ")


def _written(config: Object, shape: SettingShape) -> bool:
    return config.get(shape.name) is not None
