"""The appliance as a scope: what stands below it is configured on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from loadmaster_constructs._estate import estate_of, take_units
from loadmaster_constructs._framework import Construct, IConstruct, TerraformStack
from loadmaster_constructs._judgement import judge_below
from loadmaster_constructs._resource import check_place, in_plain_words, refuse
from loadmaster_constructs._text import is_text
from loadmaster_constructs.defaults import Departure
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.l1.provider import LoadMasterProvider
from loadmaster_constructs.secret import Secret
from loadmaster_constructs.unit import Unit

__all__ = ["Access", "Appliance"]

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How the provider reaches the appliance, where the environment does not say so.

    Left out, credentials and trust come from ``LOADMASTER_<NAME>_API_KEY``, ``_USERNAME``, ``_PASSWORD``,
    ``_CA_FILE`` and ``_FINGERPRINT`` of the environment Terraform runs in, or from the same without the name.
    Where the units of a pair differ in them, ``LOADMASTER_<NAME>_FIRST_API_KEY``,
    ``LOADMASTER_<NAME>_SECOND_API_KEY`` and so on come before.

    :param calls_per_second: API calls a second; the appliance cuts connections above ten, of all clients
        together.
    :param verify_tls: false trusts any certificate; never in production.
    :param allow_replaced_unit: go on when another box answers than the last time.
    :param allow_lockout: permit changes that may cut the provider's own access.
    """

    username: str | None = None
    api_key: Secret | None = None
    password: Secret | None = None
    ca_file: str | None = None
    fingerprint: str | None = None
    verify_tls: bool | None = None
    calls_per_second: float | None = None
    calls_in_flight: int | None = None
    timeout_seconds: float | None = None
    allow_replaced_unit: bool | None = None
    allow_lockout: bool | None = None


class Appliance(Construct):
    """What services, rules, certificates and log targets hang under; made by ``LoadMaster`` and ``HAPair``.

    It judges what stands below it by the checklist whenever the program is synthesised, in an ``App`` of the
    framework as well as in ours.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        units: Sequence[Unit | str],
        name: str | None,
        access: Access | None,
        shared_url: str | None = None,
    ) -> None:
        check_place(scope, id)
        self.name = id if name is None else name
        """Name in the environment's variables and in reports."""
        self.departures: list[Departure] = []
        """Defaults of the checklist that were left for the appliance as a whole."""
        try:
            self._check_name()
            if access is not None and not isinstance(access, Access):
                raise Refusal(f"access is {type(access).__name__}, accepted is an Access", wrong_type=True)
            self._units = [unit if isinstance(unit, Unit) else Unit(unit) for unit in units]
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        try:
            super().__init__(scope, id)
            self._stack = TerraformStack.of(cast(IConstruct, self))
        except RuntimeError as error:
            raise refuse(scope, id, Refusal(in_plain_words(error))) from None
        self._path: str = self.node.path
        self._estate = estate_of(self, self.name)
        try:
            take_units(self, self._path, self.name, self._units)
            self._estate.enter(self._stack.node.path, self)
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        self._provide([unit.url for unit in self._units], shared_url, access or Access())
        judge_below(self)

    @staticmethod
    def of(scope: Construct, id: str) -> Appliance:
        """The appliance that the scope is or stands below; ``id`` is for the message when there is none."""
        check_place(scope, id)
        found: Any = scope
        while not isinstance(found, Appliance):
            known = vars(found).get("_loadmaster_appliance")
            parent = known or cast(IConstruct, found).node.scope
            if parent is None or isinstance(found, TerraformStack):
                raise refuse(
                    scope,
                    id,
                    Refusal("stands below no appliance, accepted as its scope is a LoadMaster or an HAPair"),
                )
            found = parent
        vars(scope)["_loadmaster_appliance"] = found
        return found

    @property
    def provider(self) -> LoadMasterProvider:
        """The Terraform provider that talks to the appliance."""
        return self._provider

    @property
    def _provider_reference(self) -> LoadMasterProvider | None:
        """The provider where a resource has to name it: beside another appliance in the same stack."""
        return self._provider if self._alias else None

    def _check_name(self) -> None:
        if not is_text(self.name) or not _NAME.fullmatch(self.name):
            raise Refusal(
                f"name is {self.name!r}, accepted is a letter followed by letters, digits, '-' and '_': it "
                "is part of the names of environment variables"
            )

    def _provide(self, urls: Sequence[str], shared_url: str | None, access: Access) -> None:
        before: list[str] = vars(self._stack).setdefault("_loadmaster_appliances", [])
        self._alias = self.name if before else None
        before.append(self.name)
        self._provider = LoadMasterProvider(
            self,
            "provider",
            name=self.name,
            units=urls,
            shared=shared_url,
            username=access.username,
            api_key=access.api_key,
            password=access.password,
            ca_file=access.ca_file,
            fingerprint=access.fingerprint,
            verify_tls=access.verify_tls,
            calls_per_second=access.calls_per_second,
            calls_in_flight=access.calls_in_flight,
            timeout_seconds=access.timeout_seconds,
            allow_replaced_unit=access.allow_replaced_unit,
            allow_lockout=access.allow_lockout,
            alias=self._alias,
        )
