# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Web administration."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Flag, Number, Shape, Text, Texts
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

__all__ = ["WuiSettingsResource", "WuiSettingsResults"]


class WuiSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_wui_settings`, none of them required here."""

    shows_help: bool | Resolvable | None
    message_of_the_day: str | Resolvable | None
    statistics_lines: int | Resolvable | None
    hides_licence_server_message: bool | Resolvable | None
    wui_banner: str | Resolvable | None
    wui_cipher_set: str | Resolvable | None
    wui_tls13_ciphers: str | Resolvable | None
    wui_disabled_tls_versions: (
        Sequence[Literal["ssl3", "tls1_0", "tls1_1", "tls1_2", "tls1_3"]] | Resolvable | None
    )
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class WuiSettingsResults(Results):
    """What a `loadmaster_wui_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def shows_help(self) -> Resolvable:
        """Shows help where the pointer rests."""
        return self._flag("shows_help")

    @property
    def message_of_the_day(self) -> str:
        """Text on the first page after login."""
        return self._text("message_of_the_day")

    @property
    def statistics_lines(self) -> float:
        """Lines on a page of statistics."""
        return self._number("statistics_lines")

    @property
    def hides_licence_server_message(self) -> Resolvable:
        """Leaves the text about the local licence server off the login page."""
        return self._flag("hides_licence_server_message")

    @property
    def wui_banner(self) -> str:
        """Text shown before a web login."""
        return self._text("wui_banner")

    @property
    def wui_cipher_set(self) -> str:
        """Cipher set of web administration and the API. The set without ciphers makes the API unreachable."""
        return self._text("wui_cipher_set")

    @property
    def wui_tls13_ciphers(self) -> str:
        """TLS 1.3 ciphers of web administration and the API."""
        return self._text("wui_tls13_ciphers")

    @property
    def wui_disabled_tls_versions(self) -> list[str]:
        """TLS versions that web administration and the API refuse."""
        return self._texts("wui_disabled_tls_versions")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class WuiSettingsResource(Resource, WuiSettingsResults):
    """Looks and encryption of web administration."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_wui_settings",
        {
            "shows_help": Flag(),
            "message_of_the_day": Text(minimum_length=0, maximum_length=5000),
            "statistics_lines": Number(minimum=10, maximum=100),
            "hides_licence_server_message": Flag(),
            "wui_banner": Text(minimum_length=0, maximum_length=5000),
            "wui_cipher_set": Text(),
            "wui_tls13_ciphers": Text(),
            "wui_disabled_tls_versions": Texts(
                item=Text(choices=("ssl3", "tls1_0", "tls1_1", "tls1_2", "tls1_3"))
            ),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        shows_help: bool | Resolvable | None = None,
        message_of_the_day: str | Resolvable | None = None,
        statistics_lines: int | Resolvable | None = None,
        hides_licence_server_message: bool | Resolvable | None = None,
        wui_banner: str | Resolvable | None = None,
        wui_cipher_set: str | Resolvable | None = None,
        wui_tls13_ciphers: str | Resolvable | None = None,
        wui_disabled_tls_versions: Sequence[Literal["ssl3", "tls1_0", "tls1_1", "tls1_2", "tls1_3"]]
        | Resolvable
        | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_wui_settings`; ``ArgumentError`` when a value cannot be meant.

        :param shows_help: Shows help where the pointer rests.
        :param message_of_the_day: Text on the first page after login.
        :param statistics_lines: Lines on a page of statistics.
        :param hides_licence_server_message: Leaves the text about the local licence server off the
            login page.
        :param wui_banner: Text shown before a web login.
        :param wui_cipher_set: Cipher set of web administration and the API. The set without ciphers
            makes the API unreachable.
        :param wui_tls13_ciphers: TLS 1.3 ciphers of web administration and the API.
        :param wui_disabled_tls_versions: TLS versions that web administration and the API refuse.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "shows_help": shows_help,
                "message_of_the_day": message_of_the_day,
                "statistics_lines": statistics_lines,
                "hides_licence_server_message": hides_licence_server_message,
                "wui_banner": wui_banner,
                "wui_cipher_set": wui_cipher_set,
                "wui_tls13_ciphers": wui_tls13_ciphers,
                "wui_disabled_tls_versions": wui_disabled_tls_versions,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
