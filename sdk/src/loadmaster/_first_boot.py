"""From a unit fresh from the factory to one whose API is on: agreement, licence, password, API, key.

The steps have an order that the unit enforces, and nothing tells how far it is. So each step is tried, and
one that the unit has behind it is passed over; that makes the whole thing repeatable after any interruption.
First boot is spoken in v1: that is where it is documented, and where the API can be switched on while it is
off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from loadmaster._client import LoadMaster
from loadmaster._exceptions import (
    ApiDisabled,
    AuthenticationFailed,
    FateUnknown,
    InvalidCall,
    InvalidValue,
    LoadMasterError,
    Refused,
)

__all__ = ["ADMINISTRATOR", "STEPS", "FirstBoot", "Licence", "Step"]

ADMINISTRATOR = "bal"
_OF_LOCAL_LICENCE = "1fourall"
"""Password from the factory of units that a local licence server has licensed; publicly documented."""
_BEHIND = frozenset({401, 403, 404, 405})
"""Codes by which a unit turns down a step of first boot that it has behind it."""
_NOTHING_THERE = 404
_TRIES = 3

Step = Literal["agreement", "licence", "password", "api", "sessions"]
STEPS: tuple[Step, ...] = ("agreement", "licence", "password", "api", "sessions")
Outcome = Literal["done", "was done"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """How a unit gets its licence."""

    kind: Literal["online", "offline", "temporary", "local"]
    account: str | None = None
    """Mail address of the vendor's account, for ``online`` and ``temporary``."""
    account_password: str | None = field(default=None, repr=False)
    order_id: str | None = None
    licence_type_id: str | None = None
    proxy: str | None = None
    file: bytes | None = field(default=None, repr=False)
    """Content of the licence file, for ``offline``."""
    server: str | None = None
    server_port: int | None = None

    def __post_init__(self) -> None:
        needed: dict[str, tuple[tuple[str, object], ...]] = {
            "online": (("account", self.account), ("order id", self.order_id)),
            "temporary": (("account", self.account),),
            "offline": (("file", self.file),),
            "local": (("licence type id", self.licence_type_id),),
        }
        missing = [name for name, value in needed[self.kind] if not value]
        if missing:
            raise InvalidCall(f"licence is {self.kind!r}, which needs the {' and the '.join(missing)} too")
        if self.kind in ("online", "temporary"):
            if "@" not in (self.account or ""):
                raise InvalidCall(f"licence account is {self.account!r}; expected a mail address")
            if not self.account_password:
                raise InvalidCall(f"licence is {self.kind!r}, but the account's password is missing")
        if self.kind == "temporary" and (self.order_id or self.licence_type_id):
            raise InvalidCall("a temporary licence has neither order id nor type; expected licence 'online'")


class Connect(Protocol):
    """Makes a client of the unit with these credentials."""

    def __call__(self, username: str | None, password: str | None) -> LoadMaster:
        """A client that speaks v1."""
        ...


class FirstBoot:
    """Takes one unit through first boot, from wherever it is.

    ``tell`` hears of each step when it is over. ``usage_reports`` is the answer to the vendor's question; the
    unit does not tell of new firmware without them. Raises what the calls raise; running it again goes on.
    """

    def __init__(
        self,
        connect: Connect,
        password: str,
        *,
        licence: Licence | None,
        usage_reports: bool,
        tell: Callable[[Step, Outcome], None],
    ) -> None:
        if not 8 <= len(password) <= 127:
            raise InvalidCall(f"the password has {len(password)} characters; expected 8 to 127")
        self._connect = connect
        self._password = password
        self._licence = licence
        self._usage_reports = usage_reports
        self._tell = tell
        self._has_no_api = False
        self._said_agreement = False

    def run(self) -> None:
        """Do what is left to do, until the API answers in both dialects."""
        with (
            self._connect(None, None) as nobody,
            self._connect(ADMINISTRATOR, self._password) as administrator,
        ):
            agreed = self._agree(nobody)
            if agreed:
                self._say("agreement", "done")
            if agreed or not self._is_in_use(administrator):
                self._set_up(nobody, administrator, agreed=agreed)
            else:
                self._say("licence", "was done")
                self._say("password", "was done")
            self._say("api", self._enter(administrator))
            self._say("sessions", _switch_on_sessions(administrator))

    def _set_up(self, nobody: LoadMaster, administrator: LoadMaster, *, agreed: bool) -> None:
        """Licence and password. A unit that takes a password has its licence, so that no licence is asked for
        twice."""
        if not agreed and self._took_password(nobody):
            self._say("licence", "was done")
            self._say("password", "done")
            return
        if self._licence is not None:
            self._say("licence", self._license(nobody))
        outcome = self._set_password(nobody, administrator)
        if self._licence is None:
            # Only a unit that came with a licence takes a password.
            self._say("licence", "was done")
        self._say("password", outcome)

    def _say(self, step: Step, outcome: Outcome) -> None:
        """Tell of a step; whatever comes after the agreement proves that it is behind the unit."""
        if not self._said_agreement and step != "agreement":
            self._tell("agreement", "was done")
        self._said_agreement = True
        self._tell(step, outcome)

    def _agree(self, unit: LoadMaster) -> bool:
        """Accept the agreement and answer about usage; ``False`` when that is behind the unit."""
        for attempt in range(1, _TRIES + 1):
            with _may_be_behind() as behind:
                first = unit.licensing.read_eula()
            if behind:
                return attempt > 1
            try:
                second = unit.licensing.accept_eula(first.magic or "", kind=self._kind())
                unit.licensing.answer_usage_reports(second.magic or "", accept=self._usage_reports)
            except (FateUnknown, InvalidValue):
                # The word was used up, by a lost call of ours or by somebody else: begin anew.
                if attempt == _TRIES:
                    raise
            else:
                return True
        return True

    def _kind(self) -> Literal["trial", "permanent"]:
        return "trial" if self._licence is None or self._licence.kind == "temporary" else "permanent"

    def _is_in_use(self, administrator: LoadMaster) -> bool:
        """Whether our password opens the unit already, with the API on or off."""
        try:
            self._enter(administrator)
        except Refused as error:
            if error.code not in _BEHIND:
                raise
            return False
        return True

    def _license(self, unit: LoadMaster) -> Outcome:
        for attempt in range(1, _TRIES + 1):
            try:
                with _may_be_behind() as behind:
                    _ask_for_licence(unit, self._licence)
            except FateUnknown:
                if self._took_password(unit):
                    return "done"
                if attempt == _TRIES:
                    raise
            else:
                break
        return "was done" if behind else "done"

    def _took_password(self, unit: LoadMaster) -> bool:
        """Give the first password; ``False`` when the unit is not, or no longer, where it takes one."""
        self._has_no_api = False
        with _may_be_behind() as behind:
            try:
                self._first_password(unit)
            except FateUnknown:
                # A second time it is refused where the first one arrived.
                self._first_password(unit)
        self._has_no_api = any(error.code == _NOTHING_THERE for error in behind)
        return not behind

    def _set_password(self, unit: LoadMaster, administrator: LoadMaster) -> Outcome:
        if self._took_password(unit):
            return "done"
        try:
            self._enter(administrator)
        except Refused as error:
            if error.code not in _BEHIND:
                raise
            raise self._stuck(error) from error
        return "was done"

    def _first_password(self, unit: LoadMaster) -> None:
        if self._licence is not None and self._licence.kind == "local":
            unit.users.change_own_password(current_password=_OF_LOCAL_LICENCE, password=self._password)
        else:
            unit.licensing.set_initial_password(self._password)

    def _stuck(self, error: Refused) -> LoadMasterError:
        """Why a unit takes neither a first password nor ours."""
        if isinstance(error, AuthenticationFailed):
            never = "; or it has no licence yet, see --licence" if self._licence is None else ""
            return AuthenticationFailed(
                f"the unit has been set up already, with another password for {ADMINISTRATOR!r}{never}",
                code=error.code,
            )
        if self._has_no_api and error.code == _NOTHING_THERE:
            return ApiDisabled(
                "no API at this address (HTTP 404), and none that could be switched on from here: check host "
                "and port, or switch it on in the web administration: Certificates, Remote Access",
                code=error.code,
            )
        if self._licence is None:
            return InvalidCall("the unit has no licence yet; say how it gets one with --licence")
        return Refused(
            "the unit takes no first password, although it should have its licence by now; look at it in the "
            f"web administration ({error.message})",
            code=error.code,
        )

    def _enter(self, administrator: LoadMaster) -> Outcome:
        """Switch the API on where it is off."""
        try:
            administrator.settings.get("firmware_version")
        except AuthenticationFailed:
            raise
        except Refused as error:
            if error.code not in _BEHIND:
                raise
        else:
            return "was done"
        administrator.settings.set(api_enabled=True)
        administrator.settings.get("firmware_version")
        return "done"


def _switch_on_sessions(administrator: LoadMaster) -> Outcome:
    """The JSON API needs session management, and no basic authentication beside it."""
    wanted: dict[str, Any] = {}
    if administrator.settings.get("session_management") is not True:
        wanted["session_management"] = True
    if administrator.settings.get("session_basic_authentication") is True:
        wanted["session_basic_authentication"] = False
    if not wanted:
        return "was done"
    administrator.settings.set(**wanted)
    return "done"


def _ask_for_licence(unit: LoadMaster, licence: Licence | None) -> None:
    assert licence is not None, "asked for only with a licence"
    if licence.kind == "offline":
        unit.licensing.license_offline(licence=licence.file or b"")
        return
    given: dict[str, Any] = {
        "order_id": licence.order_id,
        "licence_type_id": licence.licence_type_id,
        "proxy": licence.proxy,
        "server": licence.server,
        "server_port": licence.server_port,
    }
    said = {name: value for name, value in given.items() if value is not None}
    if licence.kind == "local":
        unit.licensing.license_locally(**said)
    else:
        unit.licensing.license_online(
            account=licence.account or "", password=licence.account_password or "", **said
        )


@contextmanager
def _may_be_behind() -> Iterator[list[Refused]]:
    """Collects the refusal by which a unit says that a step is behind it, or not reached yet."""
    refused: list[Refused] = []
    try:
        yield refused
    except Refused as error:
        if error.code not in _BEHIND:
            raise
        refused.append(error)
