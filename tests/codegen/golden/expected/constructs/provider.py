# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw construct of the provider itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from loadmaster_constructs._arguments import Confidential, Flag, Number, Shape, Text, Texts
from loadmaster_constructs._framework import Construct, Resolvable
from loadmaster_constructs._provider import Provider
from loadmaster_constructs.secret import Secret

__all__ = ["LoadMasterProvider"]


class LoadMasterProvider(Provider):
    """One appliance, or one pair, and the way in. Several in one stack need an alias each."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster",
        {
            "name": Text(maximum_length=255),
            "units": Texts(),
            "shared": Text(),
            "api_key": Confidential(),
            "username": Text(),
            "password": Confidential(),
            "ca_file": Text(),
            "ca_pem": Text(),
            "fingerprint": Text(),
            "verify_tls": Flag(),
            "calls_per_second": Number(whole=False),
            "calls_in_flight": Number(whole=False),
            "timeout_seconds": Number(whole=False),
            "adopt_identical": Flag(),
            "allow_replaced_unit": Flag(),
            "allow_lockout": Flag(),
            "offline_snapshot": Text(),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable | None = None,
        units: Sequence[str] | Resolvable | None = None,
        shared: str | Resolvable | None = None,
        api_key: Secret | Resolvable | None = None,
        username: str | Resolvable | None = None,
        password: Secret | Resolvable | None = None,
        ca_file: str | Resolvable | None = None,
        ca_pem: str | Resolvable | None = None,
        fingerprint: str | Resolvable | None = None,
        verify_tls: bool | Resolvable | None = None,
        calls_per_second: float | Resolvable | None = None,
        calls_in_flight: float | Resolvable | None = None,
        timeout_seconds: float | Resolvable | None = None,
        adopt_identical: bool | Resolvable | None = None,
        allow_replaced_unit: bool | Resolvable | None = None,
        allow_lockout: bool | Resolvable | None = None,
        offline_snapshot: str | Resolvable | None = None,
        alias: str | None = None,
    ) -> None:
        """Declare the provider; ``ArgumentError`` when a value cannot be meant.

        :param name: Name of the appliance; credentials are looked up in LOADMASTER_<NAME>_API_KEY and
            the like.
        :param units: Address of the appliance, or the units' own addresses of a pair, first unit
            first, as URLs.
        :param shared: Shared address of a pair, as URL; left out, the active unit is looked for.
        :param api_key: API key.
        :param username: User to log in as, where there is no API key.
        :param password: Password of that user.
        :param ca_file: File with the certificates to trust, as PEM.
        :param ca_pem: The certificates to trust, as PEM text.
        :param fingerprint: SHA-256 of the one certificate to trust, in hexadecimal.
        :param verify_tls: False trusts any certificate. Never in production.
        :param calls_per_second: API calls a second; above 10 the appliance cuts connections.
        :param calls_in_flight: API calls at the same time.
        :param timeout_seconds: Time an answer may take.
        :param adopt_identical: Takes over an object that is already exactly as planned.
        :param allow_replaced_unit: Goes on when another box answers than last time.
        :param allow_lockout: Allows changes that may cut the provider's own access.
        :param offline_snapshot: File with a snapshot that answers all reads, for plans without reach;
            nothing is written then.
        :param alias: Name that tells this provider from the others of the stack.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "units": units,
                "shared": shared,
                "api_key": api_key,
                "username": username,
                "password": password,
                "ca_file": ca_file,
                "ca_pem": ca_pem,
                "fingerprint": fingerprint,
                "verify_tls": verify_tls,
                "calls_per_second": calls_per_second,
                "calls_in_flight": calls_in_flight,
                "timeout_seconds": timeout_seconds,
                "adopt_identical": adopt_identical,
                "allow_replaced_unit": allow_replaced_unit,
                "allow_lockout": allow_lockout,
                "offline_snapshot": offline_snapshot,
            },
            alias=alias,
        )
