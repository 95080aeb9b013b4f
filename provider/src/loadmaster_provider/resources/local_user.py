"""Local users: the user, what it may do, and its password are three commands."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider import schemas
from loadmaster_provider.access import lockout_allowed, lockout_detail
from loadmaster_provider.appliance_values import appliance_setting
from loadmaster_provider.engine import ObjectResource
from loadmaster_provider.object_kind import Found
from loadmaster_provider.own_access import logs_in_as
from loadmaster_provider.protocol import (
    ApplyContext,
    ImportContext,
    Object,
    PlanContext,
    ProviderError,
    ValidateContext,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.session import Session
from loadmaster_provider.shape import FieldShape, ResourceShape

__all__ = ["LocalUserResource"]

_BUILT_IN = "bal"
_IMPORTED = "imported"
"""Private: nobody knows yet whether the user has a password; no answer tells."""


def _shape() -> ResourceShape:
    """The described user, with what several commands write between them."""
    shape = schemas.resource("local_user")
    changed: Mapping[str, Mapping[str, Any]] = {
        # the order means nothing, and none is a value
        "permissions": {"type": "flags", "default_kind": "value", "default": ()},
        "password": {"on_update": True},
        "radius": {"on_update": True},
        # what an import cannot see does not replace anybody; see plan_parts
        "no_password": {"on_update": True, "replace": False},
    }
    fields: tuple[FieldShape, ...] = tuple(
        dataclasses.replace(field, **changed.get(field.name, {})) for field in shape.fields
    )
    return dataclasses.replace(shape, fields=fields)


class LocalUserResource(ObjectResource):
    """``loadmaster_local_user``."""

    def __init__(self, session: Session) -> None:
        super().__init__(_shape(), session)

    @override
    def key(self, values: Object) -> Value:
        return values.get("name")

    @override
    def key_of(self, found: Found) -> str:
        return str(found.name)

    @override
    def load(self, client: loadmaster.LoadMaster) -> Mapping[str, Found]:
        return {str(user.name): user for user in client.users.list()}

    @override
    def show(self, client: loadmaster.LoadMaster, key: str) -> Found | None:
        found = client.users.show(key)
        return found if found.name == key else None

    @override
    def import_base(self, text: str) -> Object:
        return {"password_version": 1}

    @override
    def import_state(self, context: ImportContext) -> Object | None:
        context.private[_IMPORTED] = True
        return super().import_state(context)

    @override
    def update(self, context: ApplyContext) -> Object:
        state = super().update(context)
        context.private.pop(_IMPORTED, None)
        return state

    # ------------------------------------------------------------------------------ checks

    @override
    def validate(self, context: ValidateContext) -> None:
        super().validate(context)
        config = context.config
        if config.get("name") == _BUILT_IN:
            context.diagnostics.error(
                f'"{_BUILT_IN}" is the built-in administrator',
                "It can neither be made nor removed; its password is set with `loadmaster call` or at first "
                "boot. Choose another name.",
                path="name",
            )
        if contains_unknown([config.get(name) for name in ("password", "radius", "no_password")]):
            return
        if config.get("no_password") is True and config.get("password") is not None:
            context.diagnostics.error(
                "a password for a user without one",
                "no_password is true, so the user has no password. Leave one of the two out.",
                path="no_password",
            )

    @override
    def plan_parts(self, context: PlanContext) -> None:
        config, planned, prior = context.config or {}, context.planned or {}, context.prior
        self._check_length(config.get("password"))
        if prior is None and not context.replace:
            self._need_password(config, planned)
        if prior is None:
            return
        radius = planned.get("radius")
        if is_known(radius) and radius != prior.get("radius") and config.get("password") is None:
            raise ProviderError(
                "password is missing",
                "radius changes, and the appliance takes that only together with the password.",
                path="password",
            )
        if planned.get("no_password") != prior.get("no_password") and not context.private.get(_IMPORTED):
            context.replace.add(("no_password",))
        self._guard_change(planned, prior)

    def _check_length(self, password: Value) -> None:
        """Refuse what the appliance's own rule for passwords refuses; the password is not told."""
        least = appliance_setting(self.session, "minimum_password_length")
        if isinstance(password, str) and isinstance(least, int) and len(password) < least:
            raise ProviderError(
                "the password is too short for this appliance",
                f"It has {len(password)} characters; minimum_password_length of the appliance is {least}.",
                path="password",
            )

    def _need_password(self, config: Object, planned: Object) -> None:
        others = (planned.get("radius"), planned.get("no_password"))
        if config.get("password") is None and not contains_unknown(list(others)) and True not in others:
            raise ProviderError(
                "password is missing",
                "A user needs a password, or radius = true or no_password = true.",
                path="password",
            )

    def _guard_change(self, planned: Object, prior: Object) -> None:
        """Refuse to take from the user as whom this provider logs in."""
        if lockout_allowed(self.session) or prior.get("name") not in (logs_in_as(self.session) or ()):
            return
        lost = sorted(set(prior.get("permissions") or ()) - set(planned.get("permissions") or ()))
        reason = f"this provider logs in as {prior['name']}, who would lose {', '.join(lost)}" if lost else ""
        if planned.get("password_version") != prior.get("password_version"):
            reason = f"this provider logs in as {prior['name']} with the password of before"
        if reason:
            raise ProviderError(
                f"changing user {prior['name']} could lock everybody out",
                lockout_detail(reason),
                path="permissions" if lost else "password_version",
            )

    @override
    def refuse_destroy(self, prior: Object) -> None:
        super().refuse_destroy(prior)
        if prior.get("name") in (logs_in_as(self.session) or ()) and not lockout_allowed(self.session):
            reason = f"this provider logs in as {prior['name']}, who would be gone"
            raise ProviderError(f"user {prior['name']} is this provider's own", lockout_detail(reason))

    # ------------------------------------------------------------------------------ writing

    @override
    def add(self, context: ApplyContext, arguments: dict[str, Any], *, settle: Callable[[], Any]) -> None:
        name = arguments.pop("name")
        self.session.client.users.add(name, **arguments, settle=lambda: settle() is not None)

    @override
    def change(self, context: ApplyContext, key: str, arguments: dict[str, Any]) -> None:
        users = self.session.client.users
        if "permissions" in arguments:
            wanted = sorted(arguments["permissions"] or ())
            users.set_permissions(
                key, permissions=wanted, settle=lambda: sorted(users.show(key).permissions) == wanted
            )
        if "password" in arguments or "radius" in arguments:
            password = context.config.get("password")
            if password is None:
                raise ProviderError(
                    "password is missing",
                    "The appliance takes a change of it, or of radius, only together with the password.",
                    path="password",
                )
            # no answer shows a password, and sending it again does no harm
            users.change_password(
                key,
                password=password,
                radius=context.planned.get("radius") is True,
                settle=lambda: None,
            )

    @override
    def remove(self, client: loadmaster.LoadMaster, key: str) -> None:
        client.users.delete(key, settle=lambda: self.asked(key) is None)
