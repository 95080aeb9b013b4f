# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: DNS settings."""

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

__all__ = ["DnsSettingsResource", "DnsSettingsResults"]


class DnsSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_dns_settings`, none of them required here."""

    hostname: str | Resolvable | None
    name_servers: Sequence[str] | Resolvable | None
    legacy_name_servers: Sequence[str] | Resolvable | None
    search_domains: Sequence[str] | Resolvable | None
    validates_dnssec: bool | Resolvable | None
    refreshes_server_names: bool | Resolvable | None
    server_name_refresh_minutes: int | Resolvable | None
    refreshes_name_on_failed_check: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class DnsSettingsResults(Results):
    """What a `loadmaster_dns_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def hostname(self) -> str:
        """Name of the unit that answers."""
        return self._text("hostname")

    @property
    def name_servers(self) -> list[str]:
        """Addresses of the DNS resolvers, asked in this order. Servers added by host name need at least one."""
        return self._texts("name_servers")

    @property
    def legacy_name_servers(self) -> list[str]:
        """Resolver addresses under the misspelt wire name that firmware once used."""
        return self._texts("legacy_name_servers")

    @property
    def search_domains(self) -> list[str]:
        """Domains tried behind a name that has no dot."""
        return self._texts("search_domains")

    @property
    def validates_dnssec(self) -> Resolvable:
        """Has DNS answers validated by DNSSEC."""
        return self._flag("validates_dnssec")

    @property
    def refreshes_server_names(self) -> Resolvable:
        """Resolves again, from time to time, the host names that servers were added by."""
        return self._flag("refreshes_server_names")

    @property
    def server_name_refresh_minutes(self) -> float:
        """Time between two rounds of resolving server names."""
        return self._number("server_name_refresh_minutes")

    @property
    def refreshes_name_on_failed_check(self) -> Resolvable:
        """Resolves a server's name again as soon as its health check fails."""
        return self._flag("refreshes_name_on_failed_check")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class DnsSettingsResource(Resource, DnsSettingsResults):
    """The host name of the unit and how it resolves others."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_dns_settings",
        {
            "hostname": Text(),
            "name_servers": Texts(),
            "legacy_name_servers": Texts(),
            "search_domains": Texts(),
            "validates_dnssec": Flag(),
            "refreshes_server_names": Flag(),
            "server_name_refresh_minutes": Number(minimum=1, maximum=60),
            "refreshes_name_on_failed_check": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        hostname: str | Resolvable | None = None,
        name_servers: Sequence[str] | Resolvable | None = None,
        legacy_name_servers: Sequence[str] | Resolvable | None = None,
        search_domains: Sequence[str] | Resolvable | None = None,
        validates_dnssec: bool | Resolvable | None = None,
        refreshes_server_names: bool | Resolvable | None = None,
        server_name_refresh_minutes: int | Resolvable | None = None,
        refreshes_name_on_failed_check: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_dns_settings`; ``ArgumentError`` when a value cannot be meant.

        :param hostname: Name of the unit that answers.
        :param name_servers: Addresses of the DNS resolvers, asked in this order. Servers added by host
            name need at least one.
        :param legacy_name_servers: Resolver addresses under the misspelt wire name that firmware once
            used. Deprecated: use name_servers.
        :param search_domains: Domains tried behind a name that has no dot.
        :param validates_dnssec: Has DNS answers validated by DNSSEC.
        :param refreshes_server_names: Resolves again, from time to time, the host names that servers
            were added by.
        :param server_name_refresh_minutes: Time between two rounds of resolving server names.
        :param refreshes_name_on_failed_check: Resolves a server's name again as soon as its health
            check fails.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "hostname": hostname,
                "name_servers": name_servers,
                "legacy_name_servers": legacy_name_servers,
                "search_domains": search_domains,
                "validates_dnssec": validates_dnssec,
                "refreshes_server_names": refreshes_server_names,
                "server_name_refresh_minutes": server_name_refresh_minutes,
                "refreshes_name_on_failed_check": refreshes_name_on_failed_check,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
