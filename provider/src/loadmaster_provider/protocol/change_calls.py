"""Calls that plan and make changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .base_calls import BaseCalls
from .binding import BoundResource, duplicate
from .codec import NULL, ValueTypeError
from .diagnostics import Diagnostics
from .equality import equal_objects, keep_spelling
from .messages import wire
from .outcome import attempt, path_message
from .plan import mark_volatile, plan_object, replacement_paths
from .private_state import decode_private, encode_private
from .redaction import Redactor
from .resource import ApplyContext, PlanContext
from .values import Object, contains_unknown, format_path, is_known, without_unknowns

__all__ = ["ChangeCalls"]


class ChangeCalls(BaseCalls):
    """Answers that plan or make changes."""

    def plan_may_block(self, request: Any) -> bool:
        """Whether the provider's own code takes part in planning this type."""
        return self.resource(request.type_name).has_plan_hook

    def plan_resource_change(self, request: Any) -> Any:
        """What a change will look like."""
        bound = self.resource(request.type_name)
        prior = bound.decode(request.prior_state)
        config = bound.decode(request.config)
        planned = None if config is None else plan_object(bound.attributes, config, prior)
        context = PlanContext(
            type_name=request.type_name,
            stop=self.stop,
            config=config,
            prior=prior,
            planned=planned,
            private=decode_private(request.prior_private),
        )
        redactor = self.redactor(bound, config, prior)
        outcome = attempt(
            lambda: _finish_plan(bound, context),
            doing=f"planning {request.type_name}",
            diagnostics=context.diagnostics,
            redactor=redactor,
        )
        response = wire()["PlanResourceChange.Response"](
            diagnostics=self.messages(context.diagnostics, redactor),
            planned_private=encode_private(context.private),
        )
        if not outcome.failed:
            _write_plan(response, request, bound, context, outcome.value)
        return response

    def apply_resource_change(self, request: Any) -> Any:
        """Make the change; whatever exists afterwards is in the answer, also when something went wrong."""
        bound = self.resource(request.type_name)
        prior = bound.decode(request.prior_state)
        planned = bound.decode(request.planned_state)
        config = bound.decode(request.config)
        context = ApplyContext(
            type_name=request.type_name,
            stop=self.stop,
            config=config or {},
            prior=duplicate(prior or {}),
            planned=duplicate(planned or {}),
            private=decode_private(request.planned_private),
        )
        redactor = self.redactor(bound, config, prior, planned)
        if planned is None:
            state = _delete(bound, context, prior, redactor)
        else:
            state = _create_or_update(bound, context, prior, planned, redactor)
        response = wire()["ApplyResourceChange.Response"](
            new_state=bound.encode(state),
            private=encode_private(context.private),
            diagnostics=self.messages(context.diagnostics, redactor),
        )
        if (identity := bound.identity_message(state)) is not None:
            response.new_identity.CopyFrom(identity)
        return response


def _finish_plan(bound: BoundResource, context: PlanContext) -> Object | None:
    """Let the provider's hook adjust the plan."""
    schema_plan = context.planned
    if bound.has_plan_hook:
        context.planned = duplicate(schema_plan)
        bound.resource.plan(context)
    planned = context.planned
    if planned is None or schema_plan is None:
        return None
    if schema_plan is context.prior:
        # nothing had changed so far; is that still so?
        if planned == schema_plan or equal_objects(
            bound.attributes, bound.codec.accept(planned), schema_plan
        ):
            return context.prior
        planned = mark_volatile(bound.attributes, context.config or {}, schema_plan, planned)
    return bound.codec.accept(planned)


def _write_plan(
    response: Any, request: Any, bound: BoundResource, context: PlanContext, planned: Object | None
) -> None:
    if planned is None:
        response.planned_state.msgpack = NULL
        return
    if planned is context.prior:
        response.planned_state.CopyFrom(request.prior_state)
    else:
        response.planned_state.CopyFrom(bound.encode(planned))
    if context.prior is not None and (planned is not context.prior or context.replace):
        paths = set(replacement_paths(bound.attributes, context.prior, planned)) | context.replace
        response.requires_replace.extend(path_message(path) for path in sorted(paths, key=format_path))
    if (identity := bound.identity_message(planned)) is not None:
        response.planned_identity.CopyFrom(identity)


def _delete(
    bound: BoundResource, context: ApplyContext, prior: Object | None, redactor: Callable[[], Redactor]
) -> Object | None:
    outcome = attempt(
        lambda: bound.resource.delete(context),
        doing=f"deleting {context.type_name}",
        diagnostics=context.diagnostics,
        redactor=redactor,
    )
    if not outcome.failed:
        return None
    return (
        _usable(bound, context.saved, context.diagnostics, prior or {})
        if context.saved is not None
        else prior
    )


def _create_or_update(
    bound: BoundResource,
    context: ApplyContext,
    prior: Object | None,
    planned: Object,
    redactor: Callable[[], Redactor],
) -> Object | None:
    hook = bound.resource.create if prior is None else bound.resource.update
    outcome = attempt(
        lambda: hook(context),
        doing=f"{'creating' if prior is None else 'updating'} {context.type_name}",
        diagnostics=context.diagnostics,
        redactor=redactor,
    )
    found = context.saved if outcome.value is None else outcome.value
    if found is None and outcome.failed:
        return prior
    if found is None:
        # the object exists, and a state that is forgotten would leave it behind without an owner
        context.diagnostics.error(f"the provider returned no state for {context.type_name}")
        found = planned
    state = _usable(bound, found, context.diagnostics, planned, complete=not outcome.failed)
    return keep_spelling(bound.attributes, state, planned)


def _usable(
    bound: BoundResource, found: Object, diagnostics: Diagnostics, fallback: Object, *, complete: bool = False
) -> Object:
    """The state that a hook returned, repaired where the hook made a mistake, so that Terraform can store
    it.
    """
    state = {name: found.get(name) for name in bound.attributes}
    for name in sorted(found.keys() - bound.attributes.keys()):
        diagnostics.error(f"the provider returned {name}, which its schema does not have")
    while True:
        try:
            state = bound.codec.accept(state)
            break
        except ValueTypeError as error:
            diagnostics.error(
                "the provider returned a value of the wrong type", error.problem, path=error.path
            )
            name = str(error.path[0])
            state[name] = without_unknowns(fallback.get(name)) if is_known(fallback.get(name)) else None
    for name in [name for name, value in state.items() if contains_unknown(value)]:
        if complete:
            detail = "It is stored as null until the next refresh. This is a defect of the provider."
            diagnostics.warning(f"the provider did not say what {name} is", detail, path=name)
        state[name] = without_unknowns(state[name])
    return state
