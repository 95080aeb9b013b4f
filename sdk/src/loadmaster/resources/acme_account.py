# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The appliance's account with each issuer that gives certificates by the ACME protocol, where that issuer is
found, and how early certificates are renewed. What an account has issued is the family of ACME certificates.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from pydantic import SecretStr

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.acme_account import ACMEAccount, ACMEConfiguration

__all__ = ["AcmeAccounts", "AsyncAcmeAccounts"]

_P_AUTHORITY = Parameter(
    "acmetype", Form(type="enum", codes={"lets_encrypt": 1, "digicert": 2}), required=True
)
_P_EMAIL = Parameter("email", Form(type="string"), clearable=True)
_P_ACCOUNT_KEY = Parameter("data", Form(type="file"), required=True, secret=True)
_P_PASSWORD = Parameter("password", Form(type="secret"), clearable=True, secret=True)
_P_DIRECTORY_URL = Parameter("directoryurl", Form(type="string"), required=True)
_P_RENEWAL_DAYS = Parameter("renewperiod", Form(type="int", minimum=1, maximum=60), required=True)
_P_KEY_ID = Parameter("kid", Form(type="string"), required=True)
_P_HMAC_KEY = Parameter("hmac", Form(type="secret"), required=True, secret=True)
_SHOW: Command[ACMEAccount] = Command(
    "acmeaccountinfo",
    "acmeaccountinfo",
    "read",
    {"authority": _P_AUTHORITY},
    One(ACMEAccount, inside=("Data",)),
)
_SHOW_DIRECTORY: Command[ACMEConfiguration] = Command(
    "getacmedirectoryurl",
    "getacmedirectoryurl",
    "read",
    {"authority": _P_AUTHORITY},
    One(ACMEConfiguration, may_be_empty=True),
)
_SHOW_RENEWAL: Command[ACMEConfiguration] = Command(
    "getacmerenewperiod",
    "getacmerenewperiod",
    "read",
    {"authority": _P_AUTHORITY},
    One(ACMEConfiguration, may_be_empty=True),
)
_SHOW_KEY_ID: Command[ACMEConfiguration] = Command(
    "getacmekid", "getacmekid", "read", {"authority": _P_AUTHORITY}, One(ACMEConfiguration, may_be_empty=True)
)
_SHOW_HMAC_KEY: Command[ACMEConfiguration] = Command(
    "getacmehmac",
    "getacmehmac",
    "read",
    {"authority": _P_AUTHORITY},
    One(ACMEConfiguration, may_be_empty=True),
)
_REGISTER: Command[None] = Command(
    "registeracmeaccount",
    "registeracmeaccount",
    "action",
    {"authority": _P_AUTHORITY, "email": _P_EMAIL},
    Nothing(),
)
_FETCH: Command[None] = Command(
    "fetchacmeaccount",
    "fetchacmeaccount",
    "upload",
    {"authority": _P_AUTHORITY, "account_key": _P_ACCOUNT_KEY, "password": _P_PASSWORD},
    Nothing(),
)
_DELETE: Command[None] = Command(
    "delacmeconfig", "delacmeconfig", "write", {"authority": _P_AUTHORITY}, Nothing()
)
_SET_DIRECTORY: Command[None] = Command(
    "setacmedirectoryurl",
    "setacmedirectoryurl",
    "write",
    {"authority": _P_AUTHORITY, "directory_url": _P_DIRECTORY_URL},
    Nothing(),
)
_SET_RENEWAL: Command[None] = Command(
    "setacmerenewperiod",
    "setacmerenewperiod",
    "write",
    {"authority": _P_AUTHORITY, "renewal_days": _P_RENEWAL_DAYS},
    Nothing(),
)
_SET_KEY_ID: Command[None] = Command(
    "setacmekid", "setacmekid", "write", {"authority": _P_AUTHORITY, "key_id": _P_KEY_ID}, Nothing()
)
_SET_HMAC_KEY: Command[None] = Command(
    "setacmehmac", "setacmehmac", "write", {"authority": _P_AUTHORITY, "hmac_key": _P_HMAC_KEY}, Nothing()
)


class AcmeAccounts:
    """The appliance's account with each issuer that gives certificates by the ACME protocol, where that
    issuer is found, and how early certificates are renewed. What an account has issued is the family of ACME
    certificates.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def register(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        email: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make an account with an issuer, at the directory that is set. An issuer that demands an existing
        account needs key identifier and key before.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            email: Where the issuer is to write to.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _REGISTER,
            {
                "authority": authority,
                "email": email,
            },
            settle,
        )

    def fetch(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        account_key: FileContent,
        password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Take over an account that exists, by its key.

        Only the vendor module knows this command.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            account_key: Private key of the account as PEM text.
            password: Pass phrase of the key, where it has one.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _FETCH,
            {
                "authority": authority,
                "account_key": account_key,
                "password": password,
            },
            settle,
            progress=progress,
        )

    def show(
        self,
        authority: Literal["lets_encrypt", "digicert"],
    ) -> ACMEAccount:
        """Read the account with an issuer.

        Args:
            authority: Issuer of certificates that the account is with.

        Refused with:
            422 'ACME account not found': There is no account with that issuer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW,
            {
                "authority": authority,
            },
        )

    def delete(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Forget the account with an issuer and all that is set for it. Refused while there are certificates
        of that issuer.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'ACME certificates are in use': Certificates of the issuer exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "authority": authority,
            },
            settle,
        )

    def show_directory(
        self,
        authority: Literal["lets_encrypt", "digicert"],
    ) -> ACMEConfiguration:
        """Read where the issuer's ACME directory is.

        Args:
            authority: Issuer of certificates that the account is with.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW_DIRECTORY,
            {
                "authority": authority,
            },
        )

    def set_directory(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        directory_url: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Say where the issuer's ACME directory is. An account that is registered afterwards is one of that
        directory.

        For Let's Encrypt this is assumed to be the value of the setting of the same wire name.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            directory_url: Address, such as that of a test directory.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SET_DIRECTORY,
            {
                "authority": authority,
                "directory_url": directory_url,
            },
            settle,
        )

    def show_renewal(
        self,
        authority: Literal["lets_encrypt", "digicert"],
    ) -> ACMEConfiguration:
        """Read how early certificates of an issuer are renewed.

        Args:
            authority: Issuer of certificates that the account is with.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW_RENEWAL,
            {
                "authority": authority,
            },
        )

    def set_renewal(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        renewal_days: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Say how early certificates of an issuer are renewed.

        For Let's Encrypt this is assumed to be the value of the setting of the same wire name.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            renewal_days: How long before its expiry a certificate is renewed. 1 to 60, in days.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SET_RENEWAL,
            {
                "authority": authority,
                "renewal_days": renewal_days,
            },
            settle,
        )

    def show_key_id(
        self,
        authority: Literal["lets_encrypt", "digicert"],
    ) -> ACMEConfiguration:
        """Read which key ties the account to an existing account with the issuer.

        Args:
            authority: Issuer of certificates that the account is with.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_KEY_ID,
            {
                "authority": authority,
            },
        )

    def set_key_id(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        key_id: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Say which key ties an account that is registered afterwards to an existing account with the issuer.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            key_id: What the issuer calls the key.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_KEY_ID,
            {
                "authority": authority,
                "key_id": key_id,
            },
            settle,
        )

    def show_hmac_key(
        self,
        authority: Literal["lets_encrypt", "digicert"],
    ) -> ACMEConfiguration:
        """Read whether there is a key that ties the account to an existing account with the issuer. The
        answer hides its value.

        Args:
            authority: Issuer of certificates that the account is with.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_HMAC_KEY,
            {
                "authority": authority,
            },
        )

    def set_hmac_key(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        hmac_key: str | SecretStr,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give the key that ties an account that is registered afterwards to an existing account with the
        issuer.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            hmac_key: The key as the issuer gave it out.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_HMAC_KEY,
            {
                "authority": authority,
                "hmac_key": hmac_key,
            },
            settle,
        )


class AsyncAcmeAccounts:
    """The appliance's account with each issuer that gives certificates by the ACME protocol, where that
    issuer is found, and how early certificates are renewed. What an account has issued is the family of ACME
    certificates.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def register(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        email: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make an account with an issuer, at the directory that is set. An issuer that demands an existing
        account needs key identifier and key before.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            email: Where the issuer is to write to.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _REGISTER,
            {
                "authority": authority,
                "email": email,
            },
            settle,
        )

    async def fetch(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        account_key: FileContent,
        password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Take over an account that exists, by its key.

        Only the vendor module knows this command.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            account_key: Private key of the account as PEM text.
            password: Pass phrase of the key, where it has one.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _FETCH,
            {
                "authority": authority,
                "account_key": account_key,
                "password": password,
            },
            settle,
            progress=progress,
        )

    async def show(
        self,
        authority: Literal["lets_encrypt", "digicert"],
    ) -> ACMEAccount:
        """Read the account with an issuer.

        Args:
            authority: Issuer of certificates that the account is with.

        Refused with:
            422 'ACME account not found': There is no account with that issuer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW,
            {
                "authority": authority,
            },
        )

    async def delete(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Forget the account with an issuer and all that is set for it. Refused while there are certificates
        of that issuer.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'ACME certificates are in use': Certificates of the issuer exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "authority": authority,
            },
            settle,
        )

    async def show_directory(
        self,
        authority: Literal["lets_encrypt", "digicert"],
    ) -> ACMEConfiguration:
        """Read where the issuer's ACME directory is.

        Args:
            authority: Issuer of certificates that the account is with.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW_DIRECTORY,
            {
                "authority": authority,
            },
        )

    async def set_directory(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        directory_url: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Say where the issuer's ACME directory is. An account that is registered afterwards is one of that
        directory.

        For Let's Encrypt this is assumed to be the value of the setting of the same wire name.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            directory_url: Address, such as that of a test directory.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SET_DIRECTORY,
            {
                "authority": authority,
                "directory_url": directory_url,
            },
            settle,
        )

    async def show_renewal(
        self,
        authority: Literal["lets_encrypt", "digicert"],
    ) -> ACMEConfiguration:
        """Read how early certificates of an issuer are renewed.

        Args:
            authority: Issuer of certificates that the account is with.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW_RENEWAL,
            {
                "authority": authority,
            },
        )

    async def set_renewal(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        renewal_days: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Say how early certificates of an issuer are renewed.

        For Let's Encrypt this is assumed to be the value of the setting of the same wire name.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            renewal_days: How long before its expiry a certificate is renewed. 1 to 60, in days.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SET_RENEWAL,
            {
                "authority": authority,
                "renewal_days": renewal_days,
            },
            settle,
        )

    async def show_key_id(
        self,
        authority: Literal["lets_encrypt", "digicert"],
    ) -> ACMEConfiguration:
        """Read which key ties the account to an existing account with the issuer.

        Args:
            authority: Issuer of certificates that the account is with.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_KEY_ID,
            {
                "authority": authority,
            },
        )

    async def set_key_id(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        key_id: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Say which key ties an account that is registered afterwards to an existing account with the issuer.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            key_id: What the issuer calls the key.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_KEY_ID,
            {
                "authority": authority,
                "key_id": key_id,
            },
            settle,
        )

    async def show_hmac_key(
        self,
        authority: Literal["lets_encrypt", "digicert"],
    ) -> ACMEConfiguration:
        """Read whether there is a key that ties the account to an existing account with the issuer. The
        answer hides its value.

        Args:
            authority: Issuer of certificates that the account is with.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_HMAC_KEY,
            {
                "authority": authority,
            },
        )

    async def set_hmac_key(
        self,
        authority: Literal["lets_encrypt", "digicert"],
        *,
        hmac_key: str | SecretStr,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give the key that ties an account that is registered afterwards to an existing account with the
        issuer.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            authority: Issuer of certificates that the account is with.
            hmac_key: The key as the issuer gave it out.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_HMAC_KEY,
            {
                "authority": authority,
                "hmac_key": hmac_key,
            },
            settle,
        )
