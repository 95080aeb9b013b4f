# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: OCSP settings."""

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

__all__ = ["OcspSettingsResource", "OcspSettingsResults"]


class OcspSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_ocsp_settings`, none of them required here."""

    ocsp_server: str | Resolvable | None
    ocsp_port: int | Resolvable | None
    ocsp_path: str | Resolvable | None
    ocsp_over_tls: bool | Resolvable | None
    ocsp_accepts_without_answer: bool | Resolvable | None
    ocsp_checks_outbound: bool | Resolvable | None
    ocsp_stapling: bool | Resolvable | None
    ocsp_stapling_refresh_seconds: int | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class OcspSettingsResults(Results):
    """What a `loadmaster_ocsp_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def ocsp_server(self) -> str:
        """Host that answers OCSP queries about client certificates."""
        return self._text("ocsp_server")

    @property
    def ocsp_port(self) -> float:
        """Port of that host."""
        return self._number("ocsp_port")

    @property
    def ocsp_path(self) -> str:
        """Path of OCSP queries on that host."""
        return self._text("ocsp_path")

    @property
    def ocsp_over_tls(self) -> Resolvable:
        """Talks TLS to that host."""
        return self._flag("ocsp_over_tls")

    @property
    def ocsp_accepts_without_answer(self) -> Resolvable:
        """Lets clients in whose certificate could not be checked because the host is silent."""
        return self._flag("ocsp_accepts_without_answer")

    @property
    def ocsp_checks_outbound(self) -> Resolvable:
        """Also checks the certificates of hosts the appliance itself connects to."""
        return self._flag("ocsp_checks_outbound")

    @property
    def ocsp_stapling(self) -> Resolvable:
        """Attaches a fresh OCSP answer to the services' own certificates."""
        return self._flag("ocsp_stapling")

    @property
    def ocsp_stapling_refresh_seconds(self) -> float:
        """Age at which an attached answer is fetched again."""
        return self._number("ocsp_stapling_refresh_seconds")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class OcspSettingsResource(Resource, OcspSettingsResults):
    """How certificates are checked online and answers stapled."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_ocsp_settings",
        {
            "ocsp_server": Text(),
            "ocsp_port": Number(minimum=0, maximum=65535),
            "ocsp_path": Text(),
            "ocsp_over_tls": Flag(),
            "ocsp_accepts_without_answer": Flag(),
            "ocsp_checks_outbound": Flag(),
            "ocsp_stapling": Flag(),
            "ocsp_stapling_refresh_seconds": Number(minimum=3600, maximum=86400),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        ocsp_server: str | Resolvable | None = None,
        ocsp_port: int | Resolvable | None = None,
        ocsp_path: str | Resolvable | None = None,
        ocsp_over_tls: bool | Resolvable | None = None,
        ocsp_accepts_without_answer: bool | Resolvable | None = None,
        ocsp_checks_outbound: bool | Resolvable | None = None,
        ocsp_stapling: bool | Resolvable | None = None,
        ocsp_stapling_refresh_seconds: int | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_ocsp_settings`; ``ArgumentError`` when a value cannot be meant.

        :param ocsp_server: Host that answers OCSP queries about client certificates.
        :param ocsp_port: Port of that host.
        :param ocsp_path: Path of OCSP queries on that host.
        :param ocsp_over_tls: Talks TLS to that host.
        :param ocsp_accepts_without_answer: Lets clients in whose certificate could not be checked
            because the host is silent.
        :param ocsp_checks_outbound: Also checks the certificates of hosts the appliance itself
            connects to.
        :param ocsp_stapling: Attaches a fresh OCSP answer to the services' own certificates.
        :param ocsp_stapling_refresh_seconds: Age at which an attached answer is fetched again.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "ocsp_server": ocsp_server,
                "ocsp_port": ocsp_port,
                "ocsp_path": ocsp_path,
                "ocsp_over_tls": ocsp_over_tls,
                "ocsp_accepts_without_answer": ocsp_accepts_without_answer,
                "ocsp_checks_outbound": ocsp_checks_outbound,
                "ocsp_stapling": ocsp_stapling,
                "ocsp_stapling_refresh_seconds": ocsp_stapling_refresh_seconds,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
