# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Signing of answers about names (DNSSEC): one pair of key signing keys for the unit, made there or brought
along, and the switch.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.geo_dnssec import GeoSigning

__all__ = ["AsyncGeoDnssec", "GeoDnssec"]

_P_ALGORITHM = Parameter(
    "algorithm",
    Form(
        type="enum",
        codes={"rsa_sha256": "RSASHA256", "rsa_sha512": "RSASHA512", "nsec3_rsa_sha1": "NSEC3RSASHA1"},
    ),
)
_P_KEY_SIZE = Parameter(
    "keysize", Form(type="enum", codes={"bits_1024": 1024, "bits_2048": 2048, "bits_4096": 4096})
)
_P_PUBLIC_KEY = Parameter("publickey", Form(type="file"), required=True)
_P_PRIVATE_KEY = Parameter("privatekey", Form(type="file"), required=True, secret=True)
_P_ENABLED = Parameter("enable", Form(type="bool", xml="yes/no"), required=True)
_SHOW: Command[GeoSigning] = Command(
    "geoshowdnssec", "geoshowdnssec", "read", {}, One(GeoSigning, inside=("KSK", "DNSSEC"), may_be_empty=True)
)
_GENERATE_KEYS: Command[None] = Command(
    "geogenerateksk",
    "geogenerateksk",
    "action",
    {"algorithm": _P_ALGORITHM, "key_size": _P_KEY_SIZE},
    Nothing(),
)
_IMPORT_KEYS: Command[None] = Command(
    "geoimportksk",
    "geoimportksk",
    "upload",
    {"public_key": _P_PUBLIC_KEY, "private_key": _P_PRIVATE_KEY},
    Nothing(),
    v1_only=True,
)
_DELETE_KEYS: Command[None] = Command("geodeleteksk", "geodeleteksk", "write", {}, Nothing())
_SET_ENABLED: Command[None] = Command(
    "geosetdnssec", "geosetdnssec", "write", {"enabled": _P_ENABLED}, Nothing()
)


class GeoDnssec:
    """Signing of answers about names (DNSSEC): one pair of key signing keys for the unit, made there or
    brought along, and the switch.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def show(
        self,
    ) -> GeoSigning:
        """Read the public key with its digests, and whether answers are signed. The private key is never
        shown.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW,
            {},
        )

    def generate_keys(
        self,
        *,
        algorithm: Literal["rsa_sha256", "rsa_sha512", "nsec3_rsa_sha1"] | Unset = UNSET,
        key_size: Literal["bits_1024", "bits_2048", "bits_4096"] | Unset = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make a pair of key signing keys.

        That an existing pair has to be deleted first is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            algorithm: How signatures are made. 'rsa_sha256' unless set.
            key_size: Length of the keys. 'bits_2048' unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'KSK already exists': There is a pair; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _GENERATE_KEYS,
            {
                "algorithm": algorithm,
                "key_size": key_size,
            },
            settle,
        )

    def import_keys(
        self,
        *,
        public_key: FileContent,
        private_key: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Bring a pair of key signing keys along, as dnssec-keygen writes them.

        That an existing pair has to be deleted first is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Goes through dialect v1 on every unit: v2 does not have it.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            public_key: The file that ends in .key.
            private_key: The file that ends in .private.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'KSK already exists': There is a pair; the wording is unverified.
            422 'Invalid KSK files': The files are no pair; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _IMPORT_KEYS,
            {
                "public_key": public_key,
                "private_key": private_key,
            },
            settle,
            progress=progress,
        )

    def delete_keys(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete the key signing keys.

        That answers must not be signed any more is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'DNSSEC is enabled': Answers are signed with them; the wording is unverified.
            422 'KSK not found': There are none; the wording is unverified.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_KEYS,
            {},
            settle,
        )

    def set_enabled(
        self,
        enabled: bool,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Sign answers, or do not. It takes key signing keys.

        Traffic: Resolvers that check signatures refuse answers until the zone above has the digest.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            enabled: Signed when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'KSK not found': There are no keys; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_ENABLED,
            {
                "enabled": enabled,
            },
            settle,
        )


class AsyncGeoDnssec:
    """Signing of answers about names (DNSSEC): one pair of key signing keys for the unit, made there or
    brought along, and the switch.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def show(
        self,
    ) -> GeoSigning:
        """Read the public key with its digests, and whether answers are signed. The private key is never
        shown.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW,
            {},
        )

    async def generate_keys(
        self,
        *,
        algorithm: Literal["rsa_sha256", "rsa_sha512", "nsec3_rsa_sha1"] | Unset = UNSET,
        key_size: Literal["bits_1024", "bits_2048", "bits_4096"] | Unset = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make a pair of key signing keys.

        That an existing pair has to be deleted first is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            algorithm: How signatures are made. 'rsa_sha256' unless set.
            key_size: Length of the keys. 'bits_2048' unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'KSK already exists': There is a pair; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _GENERATE_KEYS,
            {
                "algorithm": algorithm,
                "key_size": key_size,
            },
            settle,
        )

    async def import_keys(
        self,
        *,
        public_key: FileContent,
        private_key: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Bring a pair of key signing keys along, as dnssec-keygen writes them.

        That an existing pair has to be deleted first is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Goes through dialect v1 on every unit: v2 does not have it.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            public_key: The file that ends in .key.
            private_key: The file that ends in .private.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'KSK already exists': There is a pair; the wording is unverified.
            422 'Invalid KSK files': The files are no pair; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _IMPORT_KEYS,
            {
                "public_key": public_key,
                "private_key": private_key,
            },
            settle,
            progress=progress,
        )

    async def delete_keys(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete the key signing keys.

        That answers must not be signed any more is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'DNSSEC is enabled': Answers are signed with them; the wording is unverified.
            422 'KSK not found': There are none; the wording is unverified.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_KEYS,
            {},
            settle,
        )

    async def set_enabled(
        self,
        enabled: bool,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Sign answers, or do not. It takes key signing keys.

        Traffic: Resolvers that check signatures refuse answers until the zone above has the digest.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            enabled: Signed when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'KSK not found': There are no keys; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_ENABLED,
            {
                "enabled": enabled,
            },
            settle,
        )
