# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Models of virtual services, from which new ones are made with the `template` of `addvs`. They come as
files, from the vendor or from another appliance.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import Literal, overload

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import File, Many, Nothing, Prose
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.templates import Template

__all__ = ["AsyncTemplates", "Templates"]

_P_SERVICE = Parameter("vs", Form(type="reference"), required=True)
_P_SERVICE_PORT = Parameter("port", Form(type="port", minimum=3, maximum=65530, also=("*",)))
_P_SERVICE_PROTOCOL = Parameter("prot", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"}))
_P_TEMPLATES = Parameter("data", Form(type="file"), required=True)
_P_NAME = Parameter("name", Form(type="string"), required=True)
_EXPORT: Command[bytes] = Command(
    "exportvstmplt",
    "exportvstmplt",
    "download",
    {"service": _P_SERVICE, "service_port": _P_SERVICE_PORT, "service_protocol": _P_SERVICE_PROTOCOL},
    File("data"),
)
_LIST: Command[list[Template]] = Command("listtemplates", "listtemplates", "read", {}, Many(Template))
_UPLOAD: Command[str] = Command(
    "uploadtemplate", "uploadtemplate", "upload", {"templates": _P_TEMPLATES}, Prose()
)
_DELETE: Command[None] = Command("deltemplate", "deltemplate", "write", {"name": _P_NAME}, Nothing())


class Templates:
    """Models of virtual services, from which new ones are made with the `template` of `addvs`. They come as
    files, from the vendor or from another appliance.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @overload
    def export(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def export(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def export(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch a service as a template.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'Unknown VS': The service does not exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _EXPORT,
                {
                    "service": service,
                    "service_port": service_port,
                    "service_protocol": service_protocol,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _EXPORT,
            {
                "service": service,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            progress=progress,
        )

    def upload(
        self,
        *,
        templates: FileContent,
        settle: Callable[[], str | None] | None = None,
        progress: Progress | None = None,
    ) -> str:
        """Install the templates of a file. The answer tells in its text how many were new.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            templates: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Invalid template file': The file is none.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD,
            {
                "templates": templates,
            },
            settle,
            progress=progress,
        )

    def list(
        self,
    ) -> builtins.list[Template]:
        """List the installed templates.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a template. Services made from it stay as they are.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name as the list shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Template not found': There is no template of that name.

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


class AsyncTemplates:
    """Models of virtual services, from which new ones are made with the `template` of `addvs`. They come as
    files, from the vendor or from another appliance.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @overload
    async def export(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def export(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def export(
        self,
        service: int | str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch a service as a template.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'Unknown VS': The service does not exist.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _EXPORT,
                {
                    "service": service,
                    "service_port": service_port,
                    "service_protocol": service_protocol,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _EXPORT,
            {
                "service": service,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            progress=progress,
        )

    async def upload(
        self,
        *,
        templates: FileContent,
        settle: Callable[[], Awaitable[str | None]] | None = None,
        progress: Progress | None = None,
    ) -> str:
        """Install the templates of a file. The answer tells in its text how many were new.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            templates: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Invalid template file': The file is none.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD,
            {
                "templates": templates,
            },
            settle,
            progress=progress,
        )

    async def list(
        self,
    ) -> builtins.list[Template]:
        """List the installed templates.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a template. Services made from it stay as they are.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name as the list shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Template not found': There is no template of that name.

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
