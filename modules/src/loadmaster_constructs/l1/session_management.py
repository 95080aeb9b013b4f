# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Session management."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Flag, Number, Shape, Text
from loadmaster_constructs._framework import (
    Construct,
    ITerraformDependable,
    ITerraformIterator,
    Resolvable,
    TerraformCount,
    TerraformProvider,
    TerraformResourceLifecycle,
)
from loadmaster_constructs._resource import Resource, Results

__all__ = ["SessionManagementResource", "SessionManagementResults"]


class SessionManagementArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_session_management`, none of them required here."""

    session_management: bool | Resolvable | None
    session_basic_authentication: bool | Resolvable | None
    session_idle_seconds: int | Resolvable | None
    session_failed_login_limit: int | Resolvable | None
    session_concurrent_logins: int | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SessionManagementResults(Results):
    """What a `loadmaster_session_management` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def session_management(self) -> Resolvable:
        """Manages administrators' logins as sessions. The JSON API works only while it is on, and the audit
        log is written only then.
        """
        return self._flag("session_management")

    @property
    def session_basic_authentication(self) -> Resolvable:
        """Asks for HTTP basic authentication on top of the login page. The JSON API works only while it is
        off.
        """
        return self._flag("session_basic_authentication")

    @property
    def session_idle_seconds(self) -> float:
        """Silence after which an administrator is logged out."""
        return self._number("session_idle_seconds")

    @property
    def session_failed_login_limit(self) -> float:
        """Failed logins after which a user is blocked. The built-in administrator is free again after ten
        minutes.
        """
        return self._number("session_failed_login_limit")

    @property
    def session_concurrent_logins(self) -> float:
        """Logins one user may have open; 0 sets no limit."""
        return self._number("session_concurrent_logins")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SessionManagementResource(Resource, SessionManagementResults):
    """Logins to web administration and to the JSON API."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_session_management",
        {
            "session_management": Flag(),
            "session_basic_authentication": Flag(),
            "session_idle_seconds": Number(minimum=60, maximum=86400),
            "session_failed_login_limit": Number(minimum=1, maximum=999),
            "session_concurrent_logins": Number(minimum=0, maximum=9),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        session_management: bool | Resolvable | None = None,
        session_basic_authentication: bool | Resolvable | None = None,
        session_idle_seconds: int | Resolvable | None = None,
        session_failed_login_limit: int | Resolvable | None = None,
        session_concurrent_logins: int | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_session_management`; ``ArgumentError`` when a value cannot be meant.

        :param session_management: Manages administrators' logins as sessions. The JSON API works only
            while it is on, and the audit log is written only then.
        :param session_basic_authentication: Asks for HTTP basic authentication on top of the login
            page. The JSON API works only while it is off.
        :param session_idle_seconds: Silence after which an administrator is logged out.
        :param session_failed_login_limit: Failed logins after which a user is blocked. The built-in
            administrator is free again after ten minutes.
        :param session_concurrent_logins: Logins one user may have open; 0 sets no limit.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "session_management": session_management,
                "session_basic_authentication": session_basic_authentication,
                "session_idle_seconds": session_idle_seconds,
                "session_failed_login_limit": session_failed_login_limit,
                "session_concurrent_logins": session_concurrent_logins,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
