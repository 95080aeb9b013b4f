"""``loadmaster_ha_pair``: two licensed single units made one pair, and kept one.

The only resource that writes to the units by themselves. Everything else goes to whichever unit is active,
and depends on this.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from typing_extensions import override

import loadmaster
from loadmaster_provider import schemas
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.pair import preflight
from loadmaster_provider.pair.arguments import check_arguments, schema, settings_of
from loadmaster_provider.pair.bring_up import BringUp
from loadmaster_provider.pair.members import PLACES, Members, Place
from loadmaster_provider.pair.restart import Waiting
from loadmaster_provider.pair.state import PairState, Views
from loadmaster_provider.pair.take_down import TakeDown
from loadmaster_provider.pair.view import look_at_both, look_for_reading, read_value
from loadmaster_provider.pair.wanted import Values, wanted
from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    ImportContext,
    MapKey,
    Object,
    PlanContext,
    ProviderError,
    ReadContext,
    Resource,
    ValidateContext,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.session import Session
from loadmaster_provider.settings_values import in_order
from loadmaster_provider.translate import same, to_client

__all__ = ["HaPairResource"]

_MANAGED = "managed"
_DEFERRED = "deferred"
"""In private state: addresses and shared values are to be written once the units have restarted."""


class HaPairResource(Resource):
    """The pair of the provider block."""

    def __init__(self, session: Session) -> None:
        group = schemas.group("ha_pair")
        self.session = session
        self.shapes = settings_of(group)
        self.mode = next(shape for shape in group.settings if shape.name == "ha_mode")
        self.schema = schema(group)

    # ------------------------------------------------------------------------------ checking and planning

    @override
    def validate(self, context: ValidateContext) -> None:
        check_arguments(context.config, context.diagnostics)

    @override
    def plan(self, context: PlanContext) -> None:
        if context.planned is None or context.config is None:
            self._refuse_unpair(context.prior or {})
            return
        planned = context.planned
        planned["id"] = "pair"
        self._refuse_single_unit()
        self._check_claims(context)
        prior = context.prior
        if prior is not None and planned.get("reboot") == "when_needed" and prior.get("waiting_for_reboot"):
            # a run was ended before the restart: there is something to do although nothing differs
            planned["waiting_for_reboot"] = UNKNOWN
        with advice("plan the pair"):
            self._check_units(context)
        if not context.diagnostics.failed:
            self._tell_of_restarts(context)

    def _check_claims(self, context: PlanContext) -> None:
        written = [shape.name for shape in self.shapes if (context.config or {}).get(shape.name) is not None]
        if not self.session.claims.plan("ha pair", "pair", context.private):
            raise ProviderError(
                "the pair is described twice",
                "Another resource of this configuration describes the same pair; the two would undo each "
                "other. Remove one of them.",
            )
        for name in written:
            if not self.session.claims.plan("setting", name, context.private):
                raise ProviderError(
                    f"{name} is managed twice",
                    "Another resource of this configuration manages the same setting; the two would undo "
                    "each other. Write it in one of them.",
                    path=name,
                )
        for name, values in ((context.config or {}).get("interfaces") or {}).items():
            if not isinstance(values, dict) or values.get("ha_check") is None:
                continue
            if not self.session.claims.plan(
                "interface ha_check", str(name).removeprefix("eth"), context.private
            ):
                raise ProviderError(
                    f"ha_check of {name} is managed twice",
                    "Another resource of this configuration manages the check of this interface; the two "
                    "would undo each other. Write it in one of them.",
                    path=("interfaces", MapKey(name), "ha_check"),
                )

    def _refuse_single_unit(self) -> None:
        block = self.session.configuration
        if block is not None and block.offline_snapshot is None and not block.is_pair:
            raise ProviderError(
                "a pair needs both units",
                "Name the own addresses of both in the provider block, the first unit first: "
                'units = ["https://10.0.0.11", "https://10.0.0.12"].',
            )

    def _check_units(self, context: PlanContext) -> None:
        """What would be refused while applying, as far as it can be seen now."""
        assert context.planned is not None
        assert context.config is not None
        changes = context.prior is None or any(
            context.planned.get(name) != context.prior.get(name)
            for name in ("interfaces", "platform", "virtual_mac")
        )
        members = self.session.members if self.session.configuration is not None else None
        if members is None or not changes or not _addresses_known(context.planned.get("interfaces")):
            return
        views = {place: view for place, view in look_at_both(members).items() if view is not None}
        if len(views) < len(list(members)):
            return
        aim = wanted(self.shapes, config=context.config, planned=context.planned, prior=context.prior)
        problems = preflight.merged(self._problems(members, views, aim, creating=context.prior is None))
        for problem in problems[:1]:
            # one mistake is often several problems, and the first of them is named
            context.diagnostics.error(problem.summary, problem.detail, path=problem.path)

    def _problems(
        self, members: Members, views: preflight.Views, aim: preflight.Wanted, *, creating: bool
    ) -> Iterator[preflight.Problem]:
        yield from preflight.unit_problems(views)
        yield from preflight.address_problems(views, aim)
        yield from preflight.service_problems(members, views, aim)
        if creating:
            yield from preflight.taken_problems(views, aim)
        if creating or aim.platform is not None or aim.has_virtual_mac:
            yield from preflight.licence_problems(members, aim)

    def _tell_of_restarts(self, context: PlanContext) -> None:
        planned, prior = context.planned or {}, context.prior
        names = [
            shape.name
            for shape in self.shapes
            if shape.needs_reboot
            and (context.config or {}).get(shape.name) is not None
            and (prior is None or not same(shape, planned.get(shape.name), prior.get(shape.name)))
        ]
        if prior is not None and not names:
            return
        what = ", ".join(["ha_mode", *names] if prior is None else names)
        if planned.get("reboot") == "when_needed":
            context.diagnostics.warning(
                f"units may be restarted for {what}",
                "These values take effect with a restart. The units restart one after the other, and only "
                "where a value is another one than it holds; with the active one the traffic changes over.",
                path="reboot",
            )
        else:
            context.diagnostics.warning(
                f"{what} may need a restart",
                'These values take effect with a restart, and reboot is "never": what waits for one is told '
                "in waiting_for_reboot, and the apply after it goes on.",
                path="reboot",
            )

    # ------------------------------------------------------------------------------ reading

    @override
    def read(self, context: ReadContext) -> Object | None:
        if self.session.configuration is not None and self.session.configuration.offline_snapshot is not None:
            return context.state
        with advice("read the pair"):
            self.session.check_unit(context.private)
            views = self._answering(look_for_reading(self._members(), self.session.unit_listings()))
            waiting = self._waiting(context.private).units(views)
            stored = context.state.get("waiting_for_reboot") or []
            waiting += [place for place, view in views.items() if view is None and place in stored]
            if not waiting:
                context.private.pop(_DEFERRED, None)
            self.session.claims.recognise(context.private)
            return self._state(views, context.state, context.private, waiting)

    def _answering(self, views: Views | None = None) -> Views:
        members = self._members()
        views = look_at_both(members) if views is None else views
        if not any(views.values()):
            raise loadmaster.Unreachable(f"neither {members.first.url} nor {members.second.url} answers")
        return views

    def _state(self, views: Views, base: Object, private: Object, waiting: list[Place]) -> Object:
        return PairState(self._members(), views, self.shapes).build(
            base,
            managed=private.get(_MANAGED) or (),
            waiting=waiting,
            promised=bool(waiting) and private.get(_DEFERRED) is True,
        )

    @override
    def import_state(self, context: ImportContext) -> Object | None:
        self._refuse_single_unit()
        with advice("import the pair"):
            self.session.check_unit(context.private)
            views = self._answering()
            for place, view in views.items():
                if view is not None and view.mode != place:
                    swapped = view.mode in PLACES
                    raise ProviderError(
                        "this is no pair to import",
                        f"ha_mode of the {place} unit is {view.mode}. "
                        + (
                            "Exchange the two in units: the first unit stands first."
                            if swapped
                            else "Leave the import out: the resource makes a pair of two single units."
                        ),
                    )
            context.private[_MANAGED] = [shape.name for shape in self.shapes]
            return self._state(views, {}, context.private, self._waiting(context.private).units(views))

    # ------------------------------------------------------------------------------ writing

    @override
    def create(self, context: ApplyContext) -> Object:
        return self._bring_about(context, prior=None)

    @override
    def update(self, context: ApplyContext) -> Object:
        try:
            return self._bring_about(context, prior=context.prior)
        except Exception:
            with suppress(loadmaster.LoadMasterError, ProviderError):
                views = self._answering()
                waiting = self._waiting(context.private).units(views)
                context.partial(self._state(views, context.prior, context.private, waiting))
            raise

    @override
    def delete(self, context: ApplyContext) -> None:
        if context.prior.get("on_destroy") != "unpair":
            return
        self._refuse_unpair(context.prior)
        with advice("take the pair apart"), self.session.lane(stop=context.stop):
            self.session.check_unit(context.private)
            try:
                TakeDown(
                    self._members(),
                    mode=self.mode,
                    waiting=self._waiting(context.private),
                    stop=context.stop,
                ).run()
            finally:
                self.session.pair_changed()

    def _refuse_unpair(self, prior: Object) -> None:
        if prior.get("on_destroy") == "unpair" and prior.get("reboot") != "when_needed":
            raise ProviderError(
                "the pair cannot be taken apart without restarts",
                'on_destroy is "unpair", which restarts both units, and reboot is "never". Set reboot = '
                '"when_needed" and apply that first, or on_destroy = "keep".',
                path="reboot",
            )

    def _bring_about(self, context: ApplyContext, *, prior: Object | None) -> Object:
        self.session.claims.release("ha pair", "pair")
        config, planned = context.config, context.planned
        aim = wanted(self.shapes, config=config, planned=planned, prior=prior)
        with advice("set up the pair", fields=self.shapes), self.session.lane(stop=context.stop):
            self.session.check_unit(context.private)
            members = self._members()
            if prior is None:
                self._refuse_taken(members, aim)
            noted = self._waiting(context.private)
            try:
                waiting = BringUp(members, aim, mode=self.mode, waiting=noted, stop=context.stop).run(
                    self._write_shared
                )
            finally:
                self.session.pair_changed()
            self._remember(context, waiting)
            state = self._state(self._answering(), planned, context.private, waiting)
        if waiting:
            _tell_of_waiting(context, waiting)
        return {
            name: value if contains_unknown(planned.get(name)) else planned.get(name)
            for name, value in state.items()
        } | {"interfaces": _interfaces(planned["interfaces"], state["interfaces"])}

    def _refuse_taken(self, members: Members, aim: preflight.Wanted) -> None:
        views = {place: view for place, view in look_at_both(members).items() if view is not None}
        preflight.refuse(preflight.taken_problems(views, aim))

    def _remember(self, context: ApplyContext, waiting: list[Place]) -> None:
        context.private[_MANAGED] = [
            shape.name for shape in self.shapes if context.config.get(shape.name) is not None
        ]
        if waiting:
            context.private[_DEFERRED] = True
        else:
            context.private.pop(_DEFERRED, None)

    def _write_shared(self, values: Values) -> None:
        """Write through the active unit what it hands to the other, and read it back."""
        self.session.pair_changed()
        with advice("set the values of the pair", fields=self.shapes):
            client, listed = self.session.client, self.session.settings()
            by_name = {shape.name: value for shape, value in values}
            for shape in in_order([shape for shape, _ in values], by_name):
                if not same(shape, by_name[shape.name], read_value(client, shape, listed)):
                    client.settings.set(**{shape.name: to_client(shape, by_name[shape.name])})
            self.session.forget_everything()
            listed = self.session.settings()
            lines = [
                f"{shape.name} is {found} there and {value} here"
                for shape, value in values
                if not same(shape, value, found := read_value(client, shape, listed))
            ]
        if lines:
            raise ProviderError(
                "the pair did not apply everything",
                f"It reported success, and reading back shows: {'; '.join(lines)}.",
            )

    def _members(self) -> Members:
        members = self.session.members
        if members is None:
            self.session.client  # noqa: B018 - says what is missing
            self._refuse_single_unit()
        assert members is not None
        return members

    def _waiting(self, private: Object) -> Waiting:
        block = self.session.configuration
        return Waiting(private, " ".join(unit.url for unit in block.units) if block is not None else "")


def _addresses_known(interfaces: Value) -> bool:
    """Whether it can be judged now where the shared addresses lie."""
    return isinstance(interfaces, dict) and all(
        isinstance(one, dict) and isinstance(one.get("shared_address"), str) for one in interfaces.values()
    )


def _interfaces(planned: Object, found: Object) -> Object:
    """As planned, with checks that nobody wrote as they were found."""
    return {
        name: {
            **one,
            "ha_check": one["ha_check"]
            if is_known(one["ha_check"])
            else ((found or {}).get(name) or {}).get("ha_check"),
        }
        for name, one in planned.items()
    }


def _tell_of_waiting(context: ApplyContext, waiting: list[Place]) -> None:
    units = " and ".join(f"the {place}" for place in waiting)
    context.diagnostics.warning(
        f"{units} unit{'s wait' if len(waiting) > 1 else ' waits'} for a restart",
        'reboot is "never", so the units were not restarted. Shared addresses, checks and shared values are '
        "written by the first apply after the restarts. Restart one unit after the other, each when the one "
        'before answers again, or set reboot = "when_needed".',
        path="reboot",
    )
