"""What is judged while planning: twice-described objects, prerequisites, side effects, protected objects."""

from __future__ import annotations

from typing_extensions import override

from loadmaster_provider.attributes import is_secret
from loadmaster_provider.checks import check_versions, import_advice, plan_versions, report_unmet
from loadmaster_provider.comparison import adoption_differences
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.object_kind import Found, ObjectKind
from loadmaster_provider.ownership import adopts_identical
from loadmaster_provider.protocol import (
    UNKNOWN,
    Object,
    PlanContext,
    ProviderError,
    ValidateContext,
    contains_unknown,
    is_known,
)
from loadmaster_provider.requirements import unmet

__all__ = ["PlannedObject"]


class PlannedObject(ObjectKind):
    """A kind of object whose changes are planned."""

    @override
    def validate(self, context: ValidateContext) -> None:
        check_versions(self.secrets, context.config, context.diagnostics)

    @override
    def plan(self, context: PlanContext) -> None:
        if context.planned is None or context.config is None:
            self.refuse_destroy(context.prior or {})
            return
        planned = context.planned
        key = self.key(planned)
        planned["id"] = key
        plan_versions(self.secrets, context.config, context.prior, planned)
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
                "deletion_protection is true, so it is not removed or replaced. Set it to false and apply "
                "that first.",
                path="deletion_protection",
            )

    def _check_claim(self, context: PlanContext, key: str) -> None:
        if not self.session.claims.plan(self.kind, key, context.private):
            raise ProviderError(
                f"{self.label(key)} is described twice",
                "Another resource of this configuration describes the same object; the two would undo "
                "each other. Remove one of them.",
                path=self.shape.identity[0],
            )
        prior_key = (context.prior or {}).get("id")
        if prior_key == key:
            return
        with advice(f"plan {self.label(key)}"):
            # asked of the list of the start: in an apply, plans come between writes that drop the present one
            there = self.session.reached() and self.existed(key)
            existing = self.listed(key) if there else None
        if existing is not None:
            self._warn_of_existing(context, key, existing)

    def _warn_of_existing(self, context: PlanContext, key: str, existing: Found) -> None:
        assert context.config is not None
        assert context.planned is not None
        state = self.state_of(existing, base=context.planned)
        found = adoption_differences(self.fields, config=context.config, planned=context.planned, found=state)
        if context.prior is None and not found and self.adopts:
            detail = "It equals this configuration, so apply will take it over instead of creating it."
        else:
            words = "; ".join(item.words for item in found)
            detail = (
                "Apply will stop there. "
                f"{f'It differs: {words}. ' if words else ''}{import_advice(key, context.type_name)}"
            )
        context.diagnostics.warning(f"{self.label(key)} exists already", detail, path=self.shape.identity[0])

    @property
    def adopts(self) -> bool:
        """Whether an existing object that equals the configuration is taken over."""
        return adopts_identical(self.session)

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


def _family(name: str) -> str:
    return name.partition("_")[0]
