"""Who may talk to the unit: API keys, users with passwords, and what the unit demands before it listens."""

from __future__ import annotations

import hmac
import secrets

from .permissions import is_permitted
from .refusal import Refusal
from .specification import CommandSpec
from .store import Account, State
from .unit import NOTICE, WARNING, Unit
from .values import number
from .wire import Call

MAXIMUM_API_KEYS = 16
ADMINISTRATOR = "bal"
_BLOCKED_SECONDS = 600.0
"""How long the built-in administrator stays locked out; other users stay so until somebody frees them."""

_DEFAULT_ATTEMPTS = 3

CERTIFICATE_ONLY = 2
"""From this value on ``adminclientaccess`` wants a certificate from everybody but the administrator."""


def accounts(state: State) -> list[Account]:
    """The administrator of this unit and the users a pair shares."""
    return [state.unit.administrator, *state.shared.accounts.values()]


def new_api_key(account: Account) -> str:
    """A fresh key for the account. Beyond sixteen the oldest is dropped without a word."""
    key = secrets.token_urlsafe(30)
    account.api_keys.append(key)
    del account.api_keys[:-MAXIMUM_API_KEYS]
    return key


class Gatekeeper:
    """Lets calls in or refuses them."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def admit(self, call: Call) -> Account:
        """The account behind a call; ``Refusal`` 401 where there is none or the dialect is closed."""
        self.open_dialect(call)
        shown = call.credentials
        if shown.api_key is not None:
            return self._by_key(shown.api_key)
        if shown.username is None or shown.password is None:
            raise Refusal(401, "Unauthorized")
        return self._by_password(shown.username, shown.password, call)

    def open_dialect(self, call: Call) -> None:
        """``Refusal`` 401 where the settings of the unit close the dialect to everybody."""
        if call.dialect == "v2" and not self._v2_is_allowed():
            raise Refusal(401, "Unauthorized: session management is not set up for this interface")

    def permit(self, account: Account, spec: CommandSpec, call: Call) -> None:
        """Refuse with 403 what the account may not do. Reading is open to all who got in, files are not."""
        if account is self._unit.state.unit.administrator:
            return
        if not is_permitted(account, spec, call.parameters):
            raise Refusal(403, "Permission denied")

    def _v2_is_allowed(self) -> bool:
        return self._unit.is_on("sessioncontrol") and not self._unit.is_on("sessionbasicauth")

    def _by_key(self, key: str) -> Account:
        given = key.encode("utf-8", "replace")
        for account in accounts(self._unit.state):
            for known in account.api_keys:
                if hmac.compare_digest(given, known.encode()):
                    return account
        raise Refusal(401, "Unauthorized")

    def _by_password(self, username: str, password: str, call: Call) -> Account:
        account = next((one for one in accounts(self._unit.state) if one.name == username), None)
        if account is None or self._is_blocked(account):
            raise Refusal(401, "Unauthorized")
        if self._wants_certificate(account):
            raise Refusal(401, "Unauthorized: a client certificate is needed")
        if _fits(password, account):
            account.failures = 0
            return account
        self._count_failure(account, call)
        raise Refusal(401, "Unauthorized")

    def _wants_certificate(self, account: Account) -> bool:
        """The administrator has no certificate; certificates at all need session management."""
        if account is self._unit.state.unit.administrator or not self._unit.is_on("sessioncontrol"):
            return False
        return number(self._unit.setting("adminclientaccess")) >= CERTIFICATE_ONLY

    def _is_blocked(self, account: Account) -> bool:
        if account.blocked_at is None:
            return False
        waited = self._unit.clock.now() - account.blocked_at
        if account is self._unit.state.unit.administrator and waited >= _BLOCKED_SECONDS:
            account.blocked_at = None
            account.failures = 0
            return False
        return True

    def _count_failure(self, account: Account, call: Call) -> None:
        account.failures += 1
        self._unit.tell(
            NOTICE, "wui", f"login failed for user {account.name} from {call.client or 'unknown'}"
        )
        limit = self._unit.setting("sessionmaxfailattempts")
        if self._unit.is_on("sessioncontrol") and account.failures >= number(limit, _DEFAULT_ATTEMPTS):
            account.blocked_at = self._unit.clock.now()
            self._unit.tell(
                WARNING, "wui", f"user {account.name} is blocked after {account.failures} failed logins"
            )


def _fits(password: str, account: Account) -> bool:
    """Whether a password is the account's; nobody gets in to one that has none or leaves it to RADIUS."""
    if not account.password or account.radius:
        return False
    given = password.encode("utf-8", "replace")
    return hmac.compare_digest(given, account.password.encode("utf-8", "replace"))
