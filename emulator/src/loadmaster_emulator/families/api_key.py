"""API keys of the calling user: sixteen at most, and nobody says a word when the oldest goes."""

from __future__ import annotations

from loadmaster_emulator.answer import DONE, Answer, Nested, data
from loadmaster_emulator.authentication import accounts, new_api_key
from loadmaster_emulator.contract.api_key import ApiKeyHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal
from loadmaster_emulator.store import Account
from loadmaster_emulator.unit import NOTICE, Unit


class ApiKeyFamily:
    """``addapikey``, ``listapikeys``, ``delapikey``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def addapikey(self, call: Invocation, /) -> Answer:
        """A new key; the answer lists all of them."""
        account = self._account(call.user)
        new_api_key(account)
        self._tell(f"API key created for user {account.name}")
        return _listing(account)

    def listapikeys(self, call: Invocation, /) -> Answer:
        """Every key of the caller."""
        return _listing(self._account(call.user))

    def delapikey(self, call: Invocation, /) -> Answer:
        """Remove a key."""
        account = self._account(call.text("user") or call.user)
        key = call.text("key") or ""
        if key not in account.api_keys:
            raise Refusal(422, "Unknown API key")
        account.api_keys.remove(key)
        self._tell(f"API key of user {account.name} deleted")
        return _listing(account) if account.api_keys else DONE

    def _account(self, name: str) -> Account:
        for account in accounts(self._unit.state):
            if account.name == name:
                return account
        raise Refusal(422, "Unknown user")

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _listing(account: Account) -> Answer:
    return data(Nested("apikeys", "key", tuple(account.api_keys)))


def install(parts: Parts) -> ApiKeyHandlers:
    """The family on one appliance."""
    return ApiKeyFamily(parts.unit)
