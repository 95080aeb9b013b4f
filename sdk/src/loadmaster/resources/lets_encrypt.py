# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The commands by which earlier firmware spoke of the only issuer it knew. They act on the same account and
the same certificates as the commands of the ACME families do for Let's Encrypt.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from typing import Literal

from pydantic import SecretStr

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Many, Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.acme_account import ACMEAccount
from loadmaster.types.acme_certificate import ACMECertificate

__all__ = ["AsyncLetsEncrypt", "LetsEncrypt"]

_P_EMAIL = Parameter("email", Form(type="string"), clearable=True)
_P_ACCOUNT_KEY = Parameter("data", Form(type="file"), required=True, secret=True)
_P_PASSWORD = Parameter("password", Form(type="secret"), clearable=True, secret=True)
_P_NAME = Parameter("cert", Form(type="string"), required=True)
_P_COMMON_NAME = Parameter("cn", Form(type="string"), required=True)
_P_CHALLENGE_SERVICE = Parameter("vid", Form(type="reference"), required=True)
_P_COUNTRY = Parameter("country", Form(type="string"), clearable=True)
_P_STATE = Parameter("state", Form(type="string"), clearable=True)
_P_CITY = Parameter("city", Form(type="string"), clearable=True)
_P_COMPANY = Parameter("company", Form(type="string"), clearable=True)
_P_ORGANIZATION = Parameter("organization", Form(type="string"), clearable=True)
_P_KEY_SIZE = Parameter("key_size", Form(type="enum", codes={"bits_2048": 2048, "bits_4096": 4096}))
_P_ELLIPTIC_CURVE = Parameter("ec", Form(type="bool"))
_P_ALTERNATIVE_NAME_1 = Parameter("san1", Form(type="string"), clearable=True)
_P_ALTERNATIVE_NAME_1_SERVICE = Parameter("vid1", Form(type="reference"), clearable=True)
_P_ALTERNATIVE_NAME_2 = Parameter("san2", Form(type="string"), clearable=True)
_P_ALTERNATIVE_NAME_2_SERVICE = Parameter("vid2", Form(type="reference"), clearable=True)
_P_ALTERNATIVE_NAME_3 = Parameter("san3", Form(type="string"), clearable=True)
_P_ALTERNATIVE_NAME_3_SERVICE = Parameter("vid3", Form(type="reference"), clearable=True)
_P_ALTERNATIVE_NAME_4 = Parameter("san4", Form(type="string"), clearable=True)
_P_ALTERNATIVE_NAME_4_SERVICE = Parameter("vid4", Form(type="reference"), clearable=True)
_P_ALTERNATIVE_NAME_5 = Parameter("san5", Form(type="string"), clearable=True)
_P_ALTERNATIVE_NAME_5_SERVICE = Parameter("vid5", Form(type="reference"), clearable=True)
_P_ALTERNATIVE_NAME_6 = Parameter("san6", Form(type="string"), clearable=True)
_P_ALTERNATIVE_NAME_6_SERVICE = Parameter("vid6", Form(type="reference"), clearable=True)
_P_ALTERNATIVE_NAME_7 = Parameter("san7", Form(type="string"), clearable=True)
_P_ALTERNATIVE_NAME_7_SERVICE = Parameter("vid7", Form(type="reference"), clearable=True)
_P_ALTERNATIVE_NAME_8 = Parameter("san8", Form(type="string"), clearable=True)
_P_ALTERNATIVE_NAME_8_SERVICE = Parameter("vid8", Form(type="reference"), clearable=True)
_P_ALTERNATIVE_NAME_9 = Parameter("san9", Form(type="string"), clearable=True)
_P_ALTERNATIVE_NAME_9_SERVICE = Parameter("vid9", Form(type="reference"), clearable=True)
_P_ALTERNATIVE_NAME_10 = Parameter("san10", Form(type="string"), clearable=True)
_P_ALTERNATIVE_NAME_10_SERVICE = Parameter("vid10", Form(type="reference"), clearable=True)
_SHOW_ACCOUNT: Command[ACMEAccount] = Command(
    "leaccountinfo", "leaccountinfo", "read", {}, One(ACMEAccount, inside=("Data",))
)
_LIST: Command[list[ACMECertificate]] = Command(
    "listlecert", "listlecert", "read", {}, Many(ACMECertificate, inside=("Data",))
)
_SHOW: Command[ACMECertificate] = Command(
    "getlecert", "getlecert", "read", {"name": _P_NAME}, One(ACMECertificate, inside=("Data",))
)
_REGISTER: Command[None] = Command(
    "registerleaccount", "registerleaccount", "action", {"email": _P_EMAIL}, Nothing()
)
_FETCH: Command[None] = Command(
    "fetchleaccount",
    "fetchleaccount",
    "upload",
    {"account_key": _P_ACCOUNT_KEY, "password": _P_PASSWORD},
    Nothing(),
)
_REQUEST: Command[None] = Command(
    "addlecert",
    "addlecert",
    "action",
    {
        "name": _P_NAME,
        "common_name": _P_COMMON_NAME,
        "challenge_service": _P_CHALLENGE_SERVICE,
        "country": _P_COUNTRY,
        "state": _P_STATE,
        "city": _P_CITY,
        "company": _P_COMPANY,
        "organization": _P_ORGANIZATION,
        "email": _P_EMAIL,
        "key_size": _P_KEY_SIZE,
        "elliptic_curve": _P_ELLIPTIC_CURVE,
        "alternative_name_1": _P_ALTERNATIVE_NAME_1,
        "alternative_name_1_service": _P_ALTERNATIVE_NAME_1_SERVICE,
        "alternative_name_2": _P_ALTERNATIVE_NAME_2,
        "alternative_name_2_service": _P_ALTERNATIVE_NAME_2_SERVICE,
        "alternative_name_3": _P_ALTERNATIVE_NAME_3,
        "alternative_name_3_service": _P_ALTERNATIVE_NAME_3_SERVICE,
        "alternative_name_4": _P_ALTERNATIVE_NAME_4,
        "alternative_name_4_service": _P_ALTERNATIVE_NAME_4_SERVICE,
        "alternative_name_5": _P_ALTERNATIVE_NAME_5,
        "alternative_name_5_service": _P_ALTERNATIVE_NAME_5_SERVICE,
        "alternative_name_6": _P_ALTERNATIVE_NAME_6,
        "alternative_name_6_service": _P_ALTERNATIVE_NAME_6_SERVICE,
        "alternative_name_7": _P_ALTERNATIVE_NAME_7,
        "alternative_name_7_service": _P_ALTERNATIVE_NAME_7_SERVICE,
        "alternative_name_8": _P_ALTERNATIVE_NAME_8,
        "alternative_name_8_service": _P_ALTERNATIVE_NAME_8_SERVICE,
        "alternative_name_9": _P_ALTERNATIVE_NAME_9,
        "alternative_name_9_service": _P_ALTERNATIVE_NAME_9_SERVICE,
        "alternative_name_10": _P_ALTERNATIVE_NAME_10,
        "alternative_name_10_service": _P_ALTERNATIVE_NAME_10_SERVICE,
    },
    Nothing(),
)
_RENEW: Command[None] = Command("renewlecert", "renewlecert", "action", {"name": _P_NAME}, Nothing())
_DELETE: Command[None] = Command("dellecert", "dellecert", "write", {"name": _P_NAME}, Nothing())


class LetsEncrypt:
    """The commands by which earlier firmware spoke of the only issuer it knew. They act on the same account
    and the same certificates as the commands of the ACME families do for Let's Encrypt.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def register(
        self,
        *,
        email: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make an account with Let's Encrypt, at the directory that is set.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use registeracmeaccount.

        Args:
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
                "email": email,
            },
            settle,
        )

    def fetch(
        self,
        *,
        account_key: FileContent,
        password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Take over an account with Let's Encrypt that exists, by its key.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use fetchacmeaccount.

        Args:
            account_key: Private key of the account as PEM text.
            password: Pass phrase of the key, where it has one.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _FETCH,
            {
                "account_key": account_key,
                "password": password,
            },
            settle,
            progress=progress,
        )

    def show_account(
        self,
    ) -> ACMEAccount:
        """Read the account with Let's Encrypt.

        Deprecated: Use acmeaccountinfo.

        Refused with:
            422 'ACME account not found': There is no account.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_ACCOUNT,
            {},
        )

    def list(
        self,
    ) -> builtins.list[ACMECertificate]:
        """List the certificates that Let's Encrypt gave.

        Deprecated: Use listacmecert.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def show(
        self,
        name: str,
    ) -> ACMECertificate:
        """Read one certificate that Let's Encrypt gave.

        Deprecated: Use getacmecert.

        Args:
            name: Name of the certificate in the store.

        Refused with:
            422 'Unknown certificate': There is none of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW,
            {
                "name": name,
            },
        )

    def request(
        self,
        name: str,
        *,
        common_name: str,
        challenge_service: int | str,
        country: str | Unset | None = UNSET,
        state: str | Unset | None = UNSET,
        city: str | Unset | None = UNSET,
        company: str | Unset | None = UNSET,
        organization: str | Unset | None = UNSET,
        email: str | Unset | None = UNSET,
        key_size: Literal["bits_2048", "bits_4096"] | Unset = UNSET,
        elliptic_curve: bool | Unset = UNSET,
        alternative_name_1: str | Unset | None = UNSET,
        alternative_name_1_service: int | str | Unset | None = UNSET,
        alternative_name_2: str | Unset | None = UNSET,
        alternative_name_2_service: int | str | Unset | None = UNSET,
        alternative_name_3: str | Unset | None = UNSET,
        alternative_name_3_service: int | str | Unset | None = UNSET,
        alternative_name_4: str | Unset | None = UNSET,
        alternative_name_4_service: int | str | Unset | None = UNSET,
        alternative_name_5: str | Unset | None = UNSET,
        alternative_name_5_service: int | str | Unset | None = UNSET,
        alternative_name_6: str | Unset | None = UNSET,
        alternative_name_6_service: int | str | Unset | None = UNSET,
        alternative_name_7: str | Unset | None = UNSET,
        alternative_name_7_service: int | str | Unset | None = UNSET,
        alternative_name_8: str | Unset | None = UNSET,
        alternative_name_8_service: int | str | Unset | None = UNSET,
        alternative_name_9: str | Unset | None = UNSET,
        alternative_name_9_service: int | str | Unset | None = UNSET,
        alternative_name_10: str | Unset | None = UNSET,
        alternative_name_10_service: int | str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Ask Let's Encrypt for a certificate and put it into the store. Every name is proven at a service.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use addacmecert.

        Args:
            name: Name of the certificate in the store.
            common_name: Name that the certificate is for; one with an asterisk is proven by DNS only.
            challenge_service: Number of the service at which the issuer asks for proof.
            country: Country in the subject.
            state: State or province in the subject.
            city: Town in the subject.
            company: Organisation in the subject.
            organization: Part of the organisation in the subject.
            email: Mail address in the subject.
            key_size: Length of an RSA key; without effect on an elliptic curve. 'bits_2048' unless set. One
                client sends keysize.
            elliptic_curve: Makes a key on an elliptic curve instead of an RSA key.
            alternative_name_1: Another name the certificate is to hold, 1 of up to 10.
            alternative_name_1_service: Number of the service that answers the question about alternative name
                1.
            alternative_name_2: Another name the certificate is to hold, 2 of up to 10.
            alternative_name_2_service: Number of the service that answers the question about alternative name
                2.
            alternative_name_3: Another name the certificate is to hold, 3 of up to 10.
            alternative_name_3_service: Number of the service that answers the question about alternative name
                3.
            alternative_name_4: Another name the certificate is to hold, 4 of up to 10.
            alternative_name_4_service: Number of the service that answers the question about alternative name
                4.
            alternative_name_5: Another name the certificate is to hold, 5 of up to 10.
            alternative_name_5_service: Number of the service that answers the question about alternative name
                5.
            alternative_name_6: Another name the certificate is to hold, 6 of up to 10.
            alternative_name_6_service: Number of the service that answers the question about alternative name
                6.
            alternative_name_7: Another name the certificate is to hold, 7 of up to 10.
            alternative_name_7_service: Number of the service that answers the question about alternative name
                7.
            alternative_name_8: Another name the certificate is to hold, 8 of up to 10.
            alternative_name_8_service: Number of the service that answers the question about alternative name
                8.
            alternative_name_9: Another name the certificate is to hold, 9 of up to 10.
            alternative_name_9_service: Number of the service that answers the question about alternative name
                9.
            alternative_name_10: Another name the certificate is to hold, 10 of up to 10.
            alternative_name_10_service: Number of the service that answers the question about alternative
                name 10.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': A service that is to answer does not exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _REQUEST,
            {
                "name": name,
                "common_name": common_name,
                "challenge_service": challenge_service,
                "country": country,
                "state": state,
                "city": city,
                "company": company,
                "organization": organization,
                "email": email,
                "key_size": key_size,
                "elliptic_curve": elliptic_curve,
                "alternative_name_1": alternative_name_1,
                "alternative_name_1_service": alternative_name_1_service,
                "alternative_name_2": alternative_name_2,
                "alternative_name_2_service": alternative_name_2_service,
                "alternative_name_3": alternative_name_3,
                "alternative_name_3_service": alternative_name_3_service,
                "alternative_name_4": alternative_name_4,
                "alternative_name_4_service": alternative_name_4_service,
                "alternative_name_5": alternative_name_5,
                "alternative_name_5_service": alternative_name_5_service,
                "alternative_name_6": alternative_name_6,
                "alternative_name_6_service": alternative_name_6_service,
                "alternative_name_7": alternative_name_7,
                "alternative_name_7_service": alternative_name_7_service,
                "alternative_name_8": alternative_name_8,
                "alternative_name_8_service": alternative_name_8_service,
                "alternative_name_9": alternative_name_9,
                "alternative_name_9_service": alternative_name_9_service,
                "alternative_name_10": alternative_name_10,
                "alternative_name_10_service": alternative_name_10_service,
            },
            settle,
        )

    def renew(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Ask Let's Encrypt for a fresh certificate now, in the place of the old one.

        Traffic: Services that use it present the new one in handshakes from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use renewacmecert.

        Args:
            name: Name of the certificate in the store.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown certificate': There is none of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _RENEW,
            {
                "name": name,
            },
            settle,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a certificate that Let's Encrypt gave, also from the store. One that a service uses is
        refused.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use delacmecert.

        Args:
            name: Name of the certificate in the store.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown certificate': There is none of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )


class AsyncLetsEncrypt:
    """The commands by which earlier firmware spoke of the only issuer it knew. They act on the same account
    and the same certificates as the commands of the ACME families do for Let's Encrypt.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def register(
        self,
        *,
        email: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make an account with Let's Encrypt, at the directory that is set.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use registeracmeaccount.

        Args:
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
                "email": email,
            },
            settle,
        )

    async def fetch(
        self,
        *,
        account_key: FileContent,
        password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Take over an account with Let's Encrypt that exists, by its key.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use fetchacmeaccount.

        Args:
            account_key: Private key of the account as PEM text.
            password: Pass phrase of the key, where it has one.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _FETCH,
            {
                "account_key": account_key,
                "password": password,
            },
            settle,
            progress=progress,
        )

    async def show_account(
        self,
    ) -> ACMEAccount:
        """Read the account with Let's Encrypt.

        Deprecated: Use acmeaccountinfo.

        Refused with:
            422 'ACME account not found': There is no account.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_ACCOUNT,
            {},
        )

    async def list(
        self,
    ) -> builtins.list[ACMECertificate]:
        """List the certificates that Let's Encrypt gave.

        Deprecated: Use listacmecert.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def show(
        self,
        name: str,
    ) -> ACMECertificate:
        """Read one certificate that Let's Encrypt gave.

        Deprecated: Use getacmecert.

        Args:
            name: Name of the certificate in the store.

        Refused with:
            422 'Unknown certificate': There is none of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW,
            {
                "name": name,
            },
        )

    async def request(
        self,
        name: str,
        *,
        common_name: str,
        challenge_service: int | str,
        country: str | Unset | None = UNSET,
        state: str | Unset | None = UNSET,
        city: str | Unset | None = UNSET,
        company: str | Unset | None = UNSET,
        organization: str | Unset | None = UNSET,
        email: str | Unset | None = UNSET,
        key_size: Literal["bits_2048", "bits_4096"] | Unset = UNSET,
        elliptic_curve: bool | Unset = UNSET,
        alternative_name_1: str | Unset | None = UNSET,
        alternative_name_1_service: int | str | Unset | None = UNSET,
        alternative_name_2: str | Unset | None = UNSET,
        alternative_name_2_service: int | str | Unset | None = UNSET,
        alternative_name_3: str | Unset | None = UNSET,
        alternative_name_3_service: int | str | Unset | None = UNSET,
        alternative_name_4: str | Unset | None = UNSET,
        alternative_name_4_service: int | str | Unset | None = UNSET,
        alternative_name_5: str | Unset | None = UNSET,
        alternative_name_5_service: int | str | Unset | None = UNSET,
        alternative_name_6: str | Unset | None = UNSET,
        alternative_name_6_service: int | str | Unset | None = UNSET,
        alternative_name_7: str | Unset | None = UNSET,
        alternative_name_7_service: int | str | Unset | None = UNSET,
        alternative_name_8: str | Unset | None = UNSET,
        alternative_name_8_service: int | str | Unset | None = UNSET,
        alternative_name_9: str | Unset | None = UNSET,
        alternative_name_9_service: int | str | Unset | None = UNSET,
        alternative_name_10: str | Unset | None = UNSET,
        alternative_name_10_service: int | str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Ask Let's Encrypt for a certificate and put it into the store. Every name is proven at a service.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use addacmecert.

        Args:
            name: Name of the certificate in the store.
            common_name: Name that the certificate is for; one with an asterisk is proven by DNS only.
            challenge_service: Number of the service at which the issuer asks for proof.
            country: Country in the subject.
            state: State or province in the subject.
            city: Town in the subject.
            company: Organisation in the subject.
            organization: Part of the organisation in the subject.
            email: Mail address in the subject.
            key_size: Length of an RSA key; without effect on an elliptic curve. 'bits_2048' unless set. One
                client sends keysize.
            elliptic_curve: Makes a key on an elliptic curve instead of an RSA key.
            alternative_name_1: Another name the certificate is to hold, 1 of up to 10.
            alternative_name_1_service: Number of the service that answers the question about alternative name
                1.
            alternative_name_2: Another name the certificate is to hold, 2 of up to 10.
            alternative_name_2_service: Number of the service that answers the question about alternative name
                2.
            alternative_name_3: Another name the certificate is to hold, 3 of up to 10.
            alternative_name_3_service: Number of the service that answers the question about alternative name
                3.
            alternative_name_4: Another name the certificate is to hold, 4 of up to 10.
            alternative_name_4_service: Number of the service that answers the question about alternative name
                4.
            alternative_name_5: Another name the certificate is to hold, 5 of up to 10.
            alternative_name_5_service: Number of the service that answers the question about alternative name
                5.
            alternative_name_6: Another name the certificate is to hold, 6 of up to 10.
            alternative_name_6_service: Number of the service that answers the question about alternative name
                6.
            alternative_name_7: Another name the certificate is to hold, 7 of up to 10.
            alternative_name_7_service: Number of the service that answers the question about alternative name
                7.
            alternative_name_8: Another name the certificate is to hold, 8 of up to 10.
            alternative_name_8_service: Number of the service that answers the question about alternative name
                8.
            alternative_name_9: Another name the certificate is to hold, 9 of up to 10.
            alternative_name_9_service: Number of the service that answers the question about alternative name
                9.
            alternative_name_10: Another name the certificate is to hold, 10 of up to 10.
            alternative_name_10_service: Number of the service that answers the question about alternative
                name 10.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': A service that is to answer does not exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _REQUEST,
            {
                "name": name,
                "common_name": common_name,
                "challenge_service": challenge_service,
                "country": country,
                "state": state,
                "city": city,
                "company": company,
                "organization": organization,
                "email": email,
                "key_size": key_size,
                "elliptic_curve": elliptic_curve,
                "alternative_name_1": alternative_name_1,
                "alternative_name_1_service": alternative_name_1_service,
                "alternative_name_2": alternative_name_2,
                "alternative_name_2_service": alternative_name_2_service,
                "alternative_name_3": alternative_name_3,
                "alternative_name_3_service": alternative_name_3_service,
                "alternative_name_4": alternative_name_4,
                "alternative_name_4_service": alternative_name_4_service,
                "alternative_name_5": alternative_name_5,
                "alternative_name_5_service": alternative_name_5_service,
                "alternative_name_6": alternative_name_6,
                "alternative_name_6_service": alternative_name_6_service,
                "alternative_name_7": alternative_name_7,
                "alternative_name_7_service": alternative_name_7_service,
                "alternative_name_8": alternative_name_8,
                "alternative_name_8_service": alternative_name_8_service,
                "alternative_name_9": alternative_name_9,
                "alternative_name_9_service": alternative_name_9_service,
                "alternative_name_10": alternative_name_10,
                "alternative_name_10_service": alternative_name_10_service,
            },
            settle,
        )

    async def renew(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Ask Let's Encrypt for a fresh certificate now, in the place of the old one.

        Traffic: Services that use it present the new one in handshakes from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use renewacmecert.

        Args:
            name: Name of the certificate in the store.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown certificate': There is none of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _RENEW,
            {
                "name": name,
            },
            settle,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a certificate that Let's Encrypt gave, also from the store. One that a service uses is
        refused.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use delacmecert.

        Args:
            name: Name of the certificate in the store.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown certificate': There is none of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )
