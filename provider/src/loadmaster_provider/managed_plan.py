"""Planning of values that exist always: managed when they are written, left alone otherwise.

Nothing is created and nothing removed on the appliance. Destroying the resource leaves the appliance as it
is, or with ``on_destroy = "restore"`` puts back what was there before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from typing_extensions import override

from loadmaster_provider.access import lockout_allowed, lockout_detail, lockout_reason
from loadmaster_provider.appliance_values import appliance_setting, tell_planned
from loadmaster_provider.attributes import is_secret, setting_attributes
from loadmaster_provider.checks import check_versions, plan_versions, report_unmet
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.protocol import (
    UNKNOWN,
    Attribute,
    Object,
    PlanContext,
    ProviderError,
    Resource,
    Schema,
    String,
    ValidateContext,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.requirements import Look, unmet
from loadmaster_provider.session import Session
from loadmaster_provider.shape import Requirement, SettingShape
from loadmaster_provider.translate import same
from loadmaster_provider.value_store import ValueStore

__all__ = ["FOUND", "MANAGED", "WANTED", "PlannedValues", "is_written", "on_destroy_attribute"]

FOUND = "found"
"""Private: what each managed value was before it was managed."""
MANAGED = "managed"
"""Private: the names of the values that are managed."""
WANTED = "wanted"
"""Private: what was written last, for telling which of two units differs from it."""
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


class PlannedValues(Resource):
    """Values of one subject, such as a group of settings or an interface."""

    def __init__(
        self, name: str, doc: str, shapes: Iterable[SettingShape], *, store: ValueStore, session: Session
    ) -> None:
        self.name = name
        self.session = session
        self.store = store
        self.shapes = tuple(shapes)
        self.plain = tuple(shape for shape in self.shapes if not is_secret(shape))
        self.secrets = tuple(shape for shape in self.shapes if is_secret(shape))
        extra = self.own_attributes()
        self.own_names = tuple(extra)
        self.schema = Schema(
            description=doc,
            attributes={
                "id": Attribute(
                    type=String,
                    computed=True,
                    keep=True,
                    description="What names the values; also the id to import them by.",
                ),
                **extra,
                "on_destroy": on_destroy_attribute(),
                **setting_attributes(self.shapes),
            },
        )

    # ------------------------------------------------------------------------------ filled in by kinds

    def own_attributes(self) -> dict[str, Attribute]:
        """Arguments that say whose values are meant."""
        return {}

    def key(self, values: Object) -> Value:  # noqa: ARG002 - for subjects with a name
        """The id of the values."""
        return self.name

    def label(self, values: Object) -> str:  # noqa: ARG002 - for subjects with a name
        """The values in a sentence."""
        return self.name.replace("_", " ")

    def claim(self, shape: SettingShape, values: Object) -> tuple[str, str]:  # noqa: ARG002
        """What this value is claimed as, so that it is managed in one place only."""
        return "setting", shape.name

    def danger(self, shape: SettingShape, planned: Object) -> str:
        """Why giving the value would cut a way in; empty when it would not."""
        return lockout_reason(shape.wire_name, planned.get(shape.name))

    def check(self, context: PlanContext, changed: Sequence[SettingShape]) -> None:
        """Refuse what only the kind can judge."""

    # ------------------------------------------------------------------------------ checking and planning

    @override
    def validate(self, context: ValidateContext) -> None:
        check_versions(self.secrets, context.config, context.diagnostics)

    @override
    def plan(self, context: PlanContext) -> None:
        if context.planned is None or context.config is None:
            self.refuse_restore(context.prior or {}, context.private)
            return
        context.planned["id"] = self.key(context.planned)
        plan_versions(self.secrets, context.config, context.prior, context.planned)
        changed = [
            shape for shape in self.plain if is_written(context.config, shape) and _changes(context, shape)
        ]
        if is_known(context.planned["id"]):
            self._check_claims(context)
            with advice(f"plan {self.label(context.planned)}"):
                if context.prior is None and self.session.reached():
                    self._show_current(context.config, context.planned)
            refused = self._refuse_on_a_pair(context, changed)
            self._guard_access(context, [shape for shape in changed if shape not in refused])
            self._check_requirements(context, changed)
            with advice(f"plan {self.label(context.planned)}"):
                self.check(context, changed)
        waiting = [shape.name for shape in changed if shape.needs_reboot]
        if waiting:
            context.diagnostics.warning(
                f"{', '.join(waiting)} needs a restart", _NOT_WAITING, path=waiting[0]
            )

    def _check_claims(self, context: PlanContext) -> None:
        config, planned = context.config or {}, context.planned or {}
        for shape in self.shapes:
            if not is_written(config, shape):
                continue
            kind, key = self.claim(shape, planned)
            tell_planned(self.session, kind, key, planned.get(shape.name))
            if not self.session.claims.plan(kind, key, context.private):
                raise ProviderError(
                    f"{shape.name} is managed twice",
                    "Another resource of this configuration manages the same setting; the two would undo "
                    "each other. Write it in one of them.",
                    path=shape.name,
                )

    def _refuse_on_a_pair(self, context: PlanContext, changed: list[SettingShape]) -> list[SettingShape]:
        """Whichever unit is active would get the value, and the other one would lack it."""
        block = self.session.configuration
        if block is None or not block.is_pair:
            return []
        refused = [shape for shape in changed if shape.per_unit]
        for shape in refused:
            context.diagnostics.error(
                f"each unit of a pair has a value of its own for {shape.name}",
                f"The provider block names both units, and {shape.name} would be set on whichever is "
                "active. Use a provider block for each unit alone, units = [its address].",
                path=shape.name,
            )
        return refused

    def _guard_access(self, context: PlanContext, changed: list[SettingShape]) -> None:
        planned = context.planned or {}
        if lockout_allowed(self.session):
            return
        for shape in changed:
            reason = self.danger(shape, planned)
            if reason and not self._holds_already(planned, shape):
                context.diagnostics.error(
                    f"{shape.name} could lock everybody out", lockout_detail(reason), path=shape.name
                )

    def _holds_already(self, planned: Object, shape: SettingShape) -> bool:
        """Whether the appliance has the value now, so that writing it down changes nothing."""
        with advice(f"plan {self.label(planned)}"):
            if not self.session.reached():
                return False
            now = self.store.read(planned, [shape], also=[shape.name])
        return same(shape, planned.get(shape.name), now.get(shape.name))

    def _check_requirements(self, context: PlanContext, changed: list[SettingShape]) -> None:
        planned, config = context.planned or {}, context.config or {}
        look = self.look(planned)
        for shape in self.shapes:
            if not is_written(config, shape):
                continue
            secret = is_secret(shape)
            value = config.get(shape.name) if secret else planned.get(shape.name)
            for item in unmet(shape, value, look):
                elsewhere = self._own(item.requirement) is None
                report_unmet(
                    context.diagnostics,
                    item,
                    shape.name,
                    changed=secret or shape in changed,
                    elsewhere=elsewhere,
                )

    def _own(self, requirement: Requirement) -> SettingShape | None:
        return next((shape for shape in self.plain if shape.name == requirement.field), None)

    def look(self, values: Object) -> Look:
        """Where requirements find their values: here, or among the appliance's settings."""

        def find(requirement: Requirement) -> Value:
            own = self._own(requirement)
            if own is None:
                return appliance_setting(self.session, requirement.field)
            value = values.get(own.name)
            # what nobody wrote is only read where it costs no call of its own
            return UNKNOWN if value is None and not own.in_getall else value

        return find

    def _show_current(self, config: Object, planned: Object) -> None:
        """Show what the appliance holds in place of "known after apply" for arguments nobody wrote."""
        current = self.store.read(planned, self.plain)
        for shape in self.plain:
            if not is_written(config, shape):
                planned[shape.name] = current.get(shape.name)

    def refuse_restore(self, prior: Object, private: dict[str, Any]) -> None:
        """Raise where putting back what was there is not possible without harm."""
        if prior.get("on_destroy") != "restore":
            return
        found = private.get(FOUND) or {}
        for shape in self.plain:
            if shape.name not in found or same(shape, found[shape.name], prior.get(shape.name)):
                continue
            reason = "" if lockout_allowed(self.session) else self.danger(shape, {**prior, **found})
            if shape.needs_reboot:
                reason = "it would only take effect after a restart"
            if reason:
                raise ProviderError(
                    f"{shape.name} cannot be restored",
                    f'on_destroy is "restore", but putting back the value of before is refused: {reason}. '
                    'Set on_destroy = "keep" and apply that first.',
                    path=shape.name,
                )


def _changes(context: PlanContext, shape: SettingShape) -> bool:
    assert context.planned is not None
    value = context.planned.get(shape.name)
    return (
        context.prior is None
        or contains_unknown(value)
        or not same(shape, value, context.prior.get(shape.name))
    )


def is_written(config: Object, shape: SettingShape) -> bool:
    """Whether the configuration gives the value."""
    return config.get(shape.name) is not None
