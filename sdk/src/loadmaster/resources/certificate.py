# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The appliance's store of server certificates with their keys, and of the intermediate and root certificates
that complete a chain. Services name what they use. Configuration backups hold none of this: `backupcert`
does.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import Literal, overload

from pydantic import SecretStr

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import File, Many, Nothing, Scalar, Single
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.certificate import Certificate, IntermediateCertificate

__all__ = ["AsyncCertificates", "Certificates"]

_P_NAME = Parameter("cert", Form(type="string"), required=True)
_P_OUTPUT_FORMAT = Parameter("outform", Form(type="enum", codes={"pem": "PEM", "der": "DER"}))
_P_BUNDLE = Parameter("data", Form(type="file"), required=True, secret=True)
_P_REPLACE = Parameter("replace", Form(type="bool"))
_P_PASSWORD = Parameter("password", Form(type="secret"), clearable=True, secret=True)
_P_BUNDLE_2 = Parameter("data", Form(type="file"), required=True)
_P_REPLACE_2 = Parameter("replace", Form(type="bool"), clearable=True)
_P_PASSWORD_2 = Parameter(
    "password",
    Form(type="secret", min_length=7, max_length=64, pattern="[A-Za-z0-9]+"),
    required=True,
    secret=True,
)
_P_PART = Parameter(
    "type",
    Form(type="enum", codes={"everything": "full", "server_certificates": "vs", "intermediates": "third"}),
    required=True,
)
_LIST: Command[list[Certificate]] = Command("listcert", "listcert", "read", {}, Many(Certificate))
_LIST_INTERMEDIATES: Command[list[IntermediateCertificate]] = Command(
    "listintermediate", "listintermediate", "read", {}, Many(IntermediateCertificate)
)
_SHOW: Command[Scalar] = Command(
    "readcert",
    "readcert",
    "read",
    {"name": _P_NAME, "output_format": _P_OUTPUT_FORMAT},
    Single("certificate"),
)
_SHOW_INTERMEDIATE: Command[Scalar] = Command(
    "readintermediate",
    "readintermediate",
    "read",
    {"name": _P_NAME, "output_format": _P_OUTPUT_FORMAT},
    Single("certificate"),
)
_BACKUP: Command[bytes] = Command(
    "backupcert", "backupcert", "download", {"password": _P_PASSWORD_2}, File("data")
)
_ADD: Command[None] = Command(
    "addcert",
    "addcert",
    "upload",
    {"name": _P_NAME, "bundle": _P_BUNDLE, "replace": _P_REPLACE, "password": _P_PASSWORD},
    Nothing(),
)
_DELETE: Command[None] = Command("delcert", "delcert", "write", {"name": _P_NAME}, Nothing())
_ADD_INTERMEDIATE: Command[None] = Command(
    "addintermediate",
    "addintermediate",
    "upload",
    {"name": _P_NAME, "bundle": _P_BUNDLE_2, "replace": _P_REPLACE_2, "password": _P_PASSWORD},
    Nothing(),
    creates=True,
)
_DELETE_INTERMEDIATE: Command[None] = Command(
    "delintermediate", "delintermediate", "write", {"name": _P_NAME}, Nothing()
)
_RESTORE: Command[None] = Command(
    "restorecert",
    "restorecert",
    "upload",
    {"archive": _P_BUNDLE, "password": _P_PASSWORD_2, "part": _P_PART},
    Nothing(),
)


class Certificates:
    """The appliance's store of server certificates with their keys, and of the intermediate and root
    certificates that complete a chain. Services name what they use. Configuration backups hold none of this:
    `backupcert` does.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
    ) -> builtins.list[Certificate]:
        """List the server certificates.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def list_intermediates(
        self,
    ) -> builtins.list[IntermediateCertificate]:
        """List the intermediate and root certificates.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _LIST_INTERMEDIATES,
            {},
        )

    def show(
        self,
        name: str,
        *,
        output_format: Literal["pem", "der"] | Unset = UNSET,
    ) -> Scalar:
        """Read a server certificate, without its key and without its chain.

        V1 may answer the bare file instead of XML.

        Args:
            name: Name of the certificate.
            output_format: How the certificate is written.

        Refused with:
            422 'Unknown certificate': There is no certificate of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW,
            {
                "name": name,
                "output_format": output_format,
            },
        )

    def show_intermediate(
        self,
        name: str,
        *,
        output_format: Literal["pem", "der"] | Unset = UNSET,
    ) -> Scalar:
        """Read an intermediate or root certificate.

        Args:
            name: Name of the certificate.
            output_format: How the certificate is written.

        Refused with:
            422 'Unknown certificate': There is no certificate of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW_INTERMEDIATE,
            {
                "name": name,
                "output_format": output_format,
            },
        )

    def add(
        self,
        name: str,
        *,
        bundle: FileContent,
        replace: bool | Unset = UNSET,
        password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store a server certificate with its key. A name that is taken is refused unless it is to be
        replaced. Replacing the certificate of web administration may undo its assignment.

        No source gives the text of the refusal.

        Traffic: Services that use a replaced certificate present the new one in handshakes from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name to store it under.
            bundle: Certificate and private key in one file, as PEM text or PFX.
            replace: Takes the place of a certificate that has this name. False unless set.
            password: Pass phrase of the file, where it has one.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD,
            {
                "name": name,
                "bundle": bundle,
                "replace": replace,
                "password": password,
            },
            settle,
            progress=progress,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a server certificate. One that a service uses is refused.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the certificate.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown certificate': There is no certificate of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    def add_intermediate(
        self,
        name: str,
        *,
        bundle: FileContent,
        replace: bool | Unset | None = UNSET,
        password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store an intermediate or root certificate. It cannot be replaced in place.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name to store it under.
            bundle: The certificate as PEM text.
            replace: Asks for replacement. Sent by the vendor module although replacing does not work here.
            password: Pass phrase of the file. Sent by the vendor module; no source gives it a meaning.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD_INTERMEDIATE,
            {
                "name": name,
                "bundle": bundle,
                "replace": replace,
                "password": password,
            },
            settle,
            progress=progress,
        )

    def delete_intermediate(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete an intermediate or root certificate.

        Traffic: Services whose chain it completed can no longer send that chain.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the certificate.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown certificate': There is no certificate of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE_INTERMEDIATE,
            {
                "name": name,
            },
            settle,
        )

    @overload
    def backup(
        self,
        *,
        password: str | SecretStr,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def backup(
        self,
        *,
        password: str | SecretStr,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def backup(
        self,
        *,
        password: str | SecretStr,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save all certificates with their keys in an encrypted archive.

        Args:
            password: Pass phrase of the archive, letters and digits only. Without it the archive is
                worthless. At most 64 characters.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _BACKUP,
                {
                    "password": password,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _BACKUP,
            {
                "password": password,
            },
            progress=progress,
        )

    def restore(
        self,
        *,
        archive: FileContent,
        password: str | SecretStr,
        part: Literal["everything", "server_certificates", "intermediates"],
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Bring certificates back from an encrypted archive.

        Traffic: Services that use a certificate which the archive brings back present that one from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            archive: The archive.
            password: Pass phrase of the archive, letters and digits only. Without it the archive is
                worthless. At most 64 characters.
            part: What to bring back from the archive.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _RESTORE,
            {
                "archive": archive,
                "password": password,
                "part": part,
            },
            settle,
            progress=progress,
        )


class AsyncCertificates:
    """The appliance's store of server certificates with their keys, and of the intermediate and root
    certificates that complete a chain. Services name what they use. Configuration backups hold none of this:
    `backupcert` does.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
    ) -> builtins.list[Certificate]:
        """List the server certificates.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def list_intermediates(
        self,
    ) -> builtins.list[IntermediateCertificate]:
        """List the intermediate and root certificates.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _LIST_INTERMEDIATES,
            {},
        )

    async def show(
        self,
        name: str,
        *,
        output_format: Literal["pem", "der"] | Unset = UNSET,
    ) -> Scalar:
        """Read a server certificate, without its key and without its chain.

        V1 may answer the bare file instead of XML.

        Args:
            name: Name of the certificate.
            output_format: How the certificate is written.

        Refused with:
            422 'Unknown certificate': There is no certificate of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW,
            {
                "name": name,
                "output_format": output_format,
            },
        )

    async def show_intermediate(
        self,
        name: str,
        *,
        output_format: Literal["pem", "der"] | Unset = UNSET,
    ) -> Scalar:
        """Read an intermediate or root certificate.

        Args:
            name: Name of the certificate.
            output_format: How the certificate is written.

        Refused with:
            422 'Unknown certificate': There is no certificate of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW_INTERMEDIATE,
            {
                "name": name,
                "output_format": output_format,
            },
        )

    async def add(
        self,
        name: str,
        *,
        bundle: FileContent,
        replace: bool | Unset = UNSET,
        password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store a server certificate with its key. A name that is taken is refused unless it is to be
        replaced. Replacing the certificate of web administration may undo its assignment.

        No source gives the text of the refusal.

        Traffic: Services that use a replaced certificate present the new one in handshakes from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name to store it under.
            bundle: Certificate and private key in one file, as PEM text or PFX.
            replace: Takes the place of a certificate that has this name. False unless set.
            password: Pass phrase of the file, where it has one.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD,
            {
                "name": name,
                "bundle": bundle,
                "replace": replace,
                "password": password,
            },
            settle,
            progress=progress,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a server certificate. One that a service uses is refused.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the certificate.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown certificate': There is no certificate of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    async def add_intermediate(
        self,
        name: str,
        *,
        bundle: FileContent,
        replace: bool | Unset | None = UNSET,
        password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store an intermediate or root certificate. It cannot be replaced in place.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name to store it under.
            bundle: The certificate as PEM text.
            replace: Asks for replacement. Sent by the vendor module although replacing does not work here.
            password: Pass phrase of the file. Sent by the vendor module; no source gives it a meaning.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD_INTERMEDIATE,
            {
                "name": name,
                "bundle": bundle,
                "replace": replace,
                "password": password,
            },
            settle,
            progress=progress,
        )

    async def delete_intermediate(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete an intermediate or root certificate.

        Traffic: Services whose chain it completed can no longer send that chain.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the certificate.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown certificate': There is no certificate of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE_INTERMEDIATE,
            {
                "name": name,
            },
            settle,
        )

    @overload
    async def backup(
        self,
        *,
        password: str | SecretStr,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def backup(
        self,
        *,
        password: str | SecretStr,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def backup(
        self,
        *,
        password: str | SecretStr,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save all certificates with their keys in an encrypted archive.

        Args:
            password: Pass phrase of the archive, letters and digits only. Without it the archive is
                worthless. At most 64 characters.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _BACKUP,
                {
                    "password": password,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _BACKUP,
            {
                "password": password,
            },
            progress=progress,
        )

    async def restore(
        self,
        *,
        archive: FileContent,
        password: str | SecretStr,
        part: Literal["everything", "server_certificates", "intermediates"],
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Bring certificates back from an encrypted archive.

        Traffic: Services that use a certificate which the archive brings back present that one from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            archive: The archive.
            password: Pass phrase of the archive, letters and digits only. Without it the archive is
                worthless. At most 64 characters.
            part: What to bring back from the archive.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _RESTORE,
            {
                "archive": archive,
                "password": password,
                "part": part,
            },
            settle,
            progress=progress,
        )
