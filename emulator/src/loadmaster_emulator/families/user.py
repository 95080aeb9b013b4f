"""Local users with their permissions, passwords and certificates, and groups that another server knows."""

from __future__ import annotations

import hmac

from loadmaster_emulator.answer import DONE, Answer, Listing, Record, Section, Shown, data, file
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.user import UserHandlers
from loadmaster_emulator.invocation import CLEARED, Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, invalid, missing
from loadmaster_emulator.store import Account
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.user_certificate import LONGEST_PASSPHRASE, make_certificate
from loadmaster_emulator.values import number

_USER = OBJECTS["User"]
_GROUP = OBJECTS["RemoteUserGroup"]
_TRAILER = " "
"""Lists of permissions end in a comma and a space on the appliance."""


class UserFamily:
    """The ``user`` and ``group`` commands."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def userlist(self, call: Invocation, /) -> Answer:
        """Every local user; the built-in administrator is none of them."""
        del call
        return data(Listing(_USER.wire, [_user(one) for one in self._accounts.values()]))

    def usershow(self, call: Invocation, /) -> Answer:
        """One user: below an element in v1, by itself in v2."""
        record = _user(self._account(call))
        return data(record if call.dialect == "v2" else Section(_USER.wire, (record,)))

    def useraddlocal(self, call: Invocation, /) -> Answer:
        """A new user, who may read and nothing else."""
        name = str(call.changes.get("Name") or "")
        if not name:
            raise missing("user")
        if name in self._accounts or name == self._unit.state.unit.administrator.name:
            # The vendor's Python client knows the refusal by exactly this text.
            raise Refusal(422, "User already exists.")
        radius, bare = call.changes.get("radius") is True, call.changes.get("nopass") is True
        password = str(call.changes.get("password") or "")
        if not (password or radius or bare):
            raise missing("password")
        if password:
            self._check(password)
        account = Account(name, "" if radius or bare else password, [], radius=radius)
        self._accounts[name] = account
        self._tell(f"user {name} added by {call.user}")
        return DONE

    def userdellocal(self, call: Invocation, /) -> Answer:
        """A user goes, with certificate and keys."""
        account = self._account(call)
        del self._accounts[account.name]
        self._tell(f"user {account.name} deleted by {call.user}")
        return DONE

    def usersetperms(self, call: Invocation, /) -> Answer:
        """All that a user may do from now on."""
        account = self._account(call)
        account.permissions = _permissions(call)
        self._tell(f"permissions of user {account.name} set by {call.user}")
        return DONE

    def userchangelocpass(self, call: Invocation, /) -> Answer:
        """Another password, or RADIUS; somebody locked out gets in again (unverified)."""
        account = self._account(call)
        password = call.text("password") or ""
        self._check(password)
        account.radius = call.flag("radius")
        account.password = "" if account.radius else password
        account.failures, account.blocked_at = 0, None
        self._tell(f"password of user {account.name} changed by {call.user}")
        return DONE

    def usersetsyspassword(self, call: Invocation, /) -> Answer:
        """Another password for the built-in administrator, for whoever knows the present one."""
        administrator = self._unit.state.unit.administrator
        given = (call.text("currpassword") or "").encode("utf-8", "replace")
        if not hmac.compare_digest(given, administrator.password.encode("utf-8", "replace")):
            raise invalid("currpassword", None)
        password = call.text("password") or ""
        self._check(password)
        administrator.password = password
        self._tell(f"password of user {administrator.name} changed by {call.user}")
        return DONE

    def usernewcert(self, call: Invocation, /) -> Answer:
        """A certificate in the place of an earlier one."""
        account = self._account(call)
        passphrase = call.text("passphrase") or ""
        if len(passphrase.encode()) > LONGEST_PASSPHRASE:
            raise invalid("passphrase", None)
        account.certificate, account.certificate_key = make_certificate(
            account.name,
            self._unit.host_name,
            now=self._unit.clock.now(),
            passphrase=passphrase,
        )
        self._tell(f"certificate made for user {account.name} by {call.user}")
        return DONE

    def userreadcert(self, call: Invocation, /) -> Answer:
        """The certificate without its key."""
        return Answer(text=self._certified(call).certificate)

    def userdownloadcert(self, call: Invocation, /) -> Answer:
        """The certificate with its key."""
        account = self._certified(call)
        return file((account.certificate_key + account.certificate).encode())

    def userdelcert(self, call: Invocation, /) -> Answer:
        """The certificate goes."""
        account = self._certified(call)
        account.certificate = account.certificate_key = ""
        self._tell(f"certificate of user {account.name} deleted by {call.user}")
        return DONE

    def grouplist(self, call: Invocation, /) -> Answer:
        """Every group."""
        del call
        return data(Listing(_GROUP.wire, [_group(name, words) for name, words in self._groups.items()]))

    def groupshow(self, call: Invocation, /) -> Answer:
        """One group."""
        name = self._group_name(call)
        return data(Section(_GROUP.wire, (_group(name, self._groups[name]),)))

    def groupaddremote(self, call: Invocation, /) -> Answer:
        """A new group, whose members may read and nothing else."""
        name = call.text("group") or ""
        if name in self._groups:
            raise already_exists(f"Group {name}")
        self._groups[name] = []
        self._tell(f"group {name} added by {call.user}")
        return DONE

    def groupdelremote(self, call: Invocation, /) -> Answer:
        """A group goes."""
        name = self._group_name(call)
        del self._groups[name]
        self._tell(f"group {name} deleted by {call.user}")
        return DONE

    def groupsetperms(self, call: Invocation, /) -> Answer:
        """All that members may do from now on."""
        name = self._group_name(call)
        self._groups[name] = _permissions(call)
        self._tell(f"permissions of group {name} set by {call.user}")
        return DONE

    @property
    def _accounts(self) -> dict[str, Account]:
        return self._unit.state.shared.accounts

    @property
    def _groups(self) -> dict[str, list[str]]:
        return self._unit.state.shared.groups

    def _account(self, call: Invocation) -> Account:
        found = self._accounts.get(call.text("user") or "")
        if found is None:
            raise Refusal(422, "Unknown user")
        return found

    def _certified(self, call: Invocation) -> Account:
        account = self._account(call)
        if not account.certificate:
            raise Refusal(422, "Certificate not found")
        return account

    def _group_name(self, call: Invocation) -> str:
        name = call.text("group") or ""
        if name not in self._groups:
            raise Refusal(422, "Unknown group")
        return name

    def _check(self, password: str) -> None:
        if len(password) < number(self._unit.setting("MinPassword"), 8):
            raise invalid("password", None)

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _permissions(call: Invocation) -> list[str]:
    words = call.arguments.get("perms", CLEARED)
    return list(words) if isinstance(words, tuple) else []


def _user(account: Account) -> Record:
    return Record(_USER, _named(account.name, account.permissions))


def _group(name: str, words: list[str]) -> Record:
    return Record(_GROUP, _named(name, words))


def _named(name: str, words: list[str]) -> dict[str, Shown]:
    return {"Name": name, "Perms": (*words, _TRAILER) if words else None}


def install(parts: Parts) -> UserHandlers:
    """The family on one appliance."""
    return UserFamily(parts.unit)
