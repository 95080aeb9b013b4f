# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Mail notification."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Confidential, Flag, Number, Shape, Text, Texts
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
from loadmaster_constructs.secret import Secret

__all__ = ["EmailSettingsResource", "EmailSettingsResults"]


class EmailSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_email_settings`, none of them required here."""

    email_enabled: bool | Resolvable | None
    email_server: str | Resolvable | None
    email_port: int | Resolvable | None
    email_user: str | Resolvable | None
    email_password: Secret | Resolvable | None
    email_password_version: int | Resolvable | None
    email_domain: str | Resolvable | None
    email_security: Literal["plain", "starttls_if_offered", "starttls", "tls"] | Resolvable | None
    email_emergency_recipients: Sequence[str] | Resolvable | None
    email_critical_recipients: Sequence[str] | Resolvable | None
    email_error_recipients: Sequence[str] | Resolvable | None
    email_warning_recipients: Sequence[str] | Resolvable | None
    email_notice_recipients: Sequence[str] | Resolvable | None
    email_info_recipients: Sequence[str] | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class EmailSettingsResults(Results):
    """What a `loadmaster_email_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def email_enabled(self) -> Resolvable:
        """Sends log messages by mail."""
        return self._flag("email_enabled")

    @property
    def email_server(self) -> str:
        """Mail server that takes the messages."""
        return self._text("email_server")

    @property
    def email_port(self) -> float:
        """Port of the mail server."""
        return self._number("email_port")

    @property
    def email_user(self) -> str:
        """Account for logging in to the mail server."""
        return self._text("email_user")

    @property
    def email_password_version(self) -> float:
        """Raise it whenever `email_password` is another one: Terraform keeps nothing to compare."""
        return self._number("email_password_version")

    @property
    def email_domain(self) -> str:
        """Domain of that account."""
        return self._text("email_domain")

    @property
    def email_security(self) -> str:
        """Encryption towards the mail server."""
        return self._text("email_security")

    @property
    def email_emergency_recipients(self) -> list[str]:
        """Mail addresses that get emergencies."""
        return self._texts("email_emergency_recipients")

    @property
    def email_critical_recipients(self) -> list[str]:
        """Mail addresses that get critical messages."""
        return self._texts("email_critical_recipients")

    @property
    def email_error_recipients(self) -> list[str]:
        """Mail addresses that get errors."""
        return self._texts("email_error_recipients")

    @property
    def email_warning_recipients(self) -> list[str]:
        """Mail addresses that get warnings."""
        return self._texts("email_warning_recipients")

    @property
    def email_notice_recipients(self) -> list[str]:
        """Mail addresses that get notices."""
        return self._texts("email_notice_recipients")

    @property
    def email_info_recipients(self) -> list[str]:
        """Mail addresses that get informational messages."""
        return self._texts("email_info_recipients")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class EmailSettingsResource(Resource, EmailSettingsResults):
    """Which log messages are mailed, to whom, and through which server."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_email_settings",
        {
            "email_enabled": Flag(),
            "email_server": Text(),
            "email_port": Number(minimum=0, maximum=65535),
            "email_user": Text(),
            "email_password": Confidential(),
            "email_password_version": Number(),
            "email_domain": Text(),
            "email_security": Text(choices=("plain", "starttls_if_offered", "starttls", "tls")),
            "email_emergency_recipients": Texts(),
            "email_critical_recipients": Texts(),
            "email_error_recipients": Texts(),
            "email_warning_recipients": Texts(),
            "email_notice_recipients": Texts(),
            "email_info_recipients": Texts(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        email_enabled: bool | Resolvable | None = None,
        email_server: str | Resolvable | None = None,
        email_port: int | Resolvable | None = None,
        email_user: str | Resolvable | None = None,
        email_password: Secret | Resolvable | None = None,
        email_password_version: int | Resolvable | None = None,
        email_domain: str | Resolvable | None = None,
        email_security: Literal["plain", "starttls_if_offered", "starttls", "tls"] | Resolvable | None = None,
        email_emergency_recipients: Sequence[str] | Resolvable | None = None,
        email_critical_recipients: Sequence[str] | Resolvable | None = None,
        email_error_recipients: Sequence[str] | Resolvable | None = None,
        email_warning_recipients: Sequence[str] | Resolvable | None = None,
        email_notice_recipients: Sequence[str] | Resolvable | None = None,
        email_info_recipients: Sequence[str] | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_email_settings`; ``ArgumentError`` when a value cannot be meant.

        :param email_enabled: Sends log messages by mail.
        :param email_server: Mail server that takes the messages.
        :param email_port: Port of the mail server.
        :param email_user: Account for logging in to the mail server.
        :param email_password: Password of that account.
        :param email_password_version: Raise it whenever `email_password` is another one: Terraform
            keeps nothing to compare.
        :param email_domain: Domain of that account.
        :param email_security: Encryption towards the mail server.
        :param email_emergency_recipients: Mail addresses that get emergencies.
        :param email_critical_recipients: Mail addresses that get critical messages.
        :param email_error_recipients: Mail addresses that get errors.
        :param email_warning_recipients: Mail addresses that get warnings.
        :param email_notice_recipients: Mail addresses that get notices.
        :param email_info_recipients: Mail addresses that get informational messages.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "email_enabled": email_enabled,
                "email_server": email_server,
                "email_port": email_port,
                "email_user": email_user,
                "email_password": email_password,
                "email_password_version": email_password_version,
                "email_domain": email_domain,
                "email_security": email_security,
                "email_emergency_recipients": email_emergency_recipients,
                "email_critical_recipients": email_critical_recipients,
                "email_error_recipients": email_error_recipients,
                "email_warning_recipients": email_warning_recipients,
                "email_notice_recipients": email_notice_recipients,
                "email_info_recipients": email_info_recipients,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
