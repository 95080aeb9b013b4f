# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Global balancing (GEO, GSLB): the unit answers requests for names with the address of one of several sites.
Here are its switch, what holds for all names, and its counters; names, sites, data centres, client networks,
places, blocked addresses and signing have accessors of their own that begin with geo.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Many, Nothing, One, Prose, Scalar, Values
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.geo import GeoParams, GeoPartner

__all__ = ["AsyncGeo", "Geo"]

_P_ZONE = Parameter("zone", Form(type="string", min_length=0, max_length=253), clearable=True)
_P_SOURCE_OF_AUTHORITY = Parameter(
    "SourceOfAuthority", Form(type="string", min_length=0, max_length=253), clearable=True
)
_P_NAME_SERVER = Parameter("namesrv", Form(type="string", min_length=0, max_length=253), clearable=True)
_P_CONTACT = Parameter("SOAEmail", Form(type="string", min_length=0, max_length=253), clearable=True)
_P_GLUE_ADDRESS = Parameter("glueip", Form(type="address"), clearable=True)
_P_TEXT_RECORD = Parameter("Txt", Form(type="string", min_length=0, max_length=255), clearable=True)
_P_TIME_TO_LIVE_SECONDS = Parameter("TTL", Form(type="int", minimum=1, maximum=86400))
_P_STICKINESS_SECONDS = Parameter("persist", Form(type="int", minimum=0, maximum=86400))
_P_CHECK_INTERVAL_SECONDS = Parameter("CheckInterval", Form(type="int", minimum=9, maximum=3600))
_P_CHECK_TIMEOUT_SECONDS = Parameter("ConnTimeout", Form(type="int", minimum=4, maximum=60))
_P_CHECK_RETRY_COUNT = Parameter("RetryAttempts", Form(type="int", minimum=2, maximum=10))
_P_AUTHORITY_FOR_ZONE_ONLY = Parameter("PerZoneSOA", Form(type="bool"))
_P_DROP_WHEN_CLUSTER_DISABLED = Parameter("dclustunavail", Form(type="bool"))
_P_CLIENT_SUBNET = Parameter("EDNSECS", Form(type="bool"))
_P_PATCH = Parameter("data", Form(type="file"), required=True)
_SHOW_ENABLED: Command[str] = Command("isgeoenabled", "isgeoenabled", "read", {}, Prose())
_SHOW_STATISTICS: Command[dict[str, Scalar]] = Command("geostats", "geostats", "read", {}, Values())
_LIST_PARTNERS: Command[list[GeoPartner]] = Command(
    "getgeopartnerstatus", "getgeopartnerstatus", "read", {}, Many(GeoPartner, inside=("GeoPartners",))
)
_SHOW_PARAMETERS: Command[GeoParams] = Command(
    "listparams", "listparams", "read", {}, One(GeoParams, inside=("soa",))
)
_ENABLE: Command[None] = Command("enablegeo", "enablegeo", "action", {}, Nothing())
_DISABLE: Command[None] = Command("disablegeo", "disablegeo", "action", {}, Nothing())
_MODIFY_PARAMETERS: Command[None] = Command(
    "modparams",
    "modparams",
    "write",
    {
        "zone": _P_ZONE,
        "source_of_authority": _P_SOURCE_OF_AUTHORITY,
        "name_server": _P_NAME_SERVER,
        "contact": _P_CONTACT,
        "glue_address": _P_GLUE_ADDRESS,
        "text_record": _P_TEXT_RECORD,
        "time_to_live_seconds": _P_TIME_TO_LIVE_SECONDS,
        "stickiness_seconds": _P_STICKINESS_SECONDS,
        "check_interval_seconds": _P_CHECK_INTERVAL_SECONDS,
        "check_timeout_seconds": _P_CHECK_TIMEOUT_SECONDS,
        "check_retry_count": _P_CHECK_RETRY_COUNT,
        "authority_for_zone_only": _P_AUTHORITY_FOR_ZONE_ONLY,
        "drop_when_cluster_disabled": _P_DROP_WHEN_CLUSTER_DISABLED,
        "client_subnet": _P_CLIENT_SUBNET,
    },
    Nothing(),
)
_UPDATE_LOCATION_DATA: Command[None] = Command(
    "locdataupdate", "locdataupdate", "upload", {"patch": _P_PATCH}, Nothing(), v1_only=True
)


class Geo:
    """Global balancing (GEO, GSLB): the unit answers requests for names with the address of one of several
    sites. Here are its switch, what holds for all names, and its counters; names, sites, data centres, client
    networks, places, blocked addresses and signing have accessors of their own that begin with geo.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def show_enabled(
        self,
    ) -> str:
        """Tell in words whether global balancing runs.

        The wording is unverified; a unit with it switched off says so.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_ENABLED,
            {},
        )

    def enable(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Start global balancing. The packet filter is switched on with it and cannot be switched off as long
        as it runs.

        Traffic: Requests for names are answered from now on; what the packet filter keeps out is cut off.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ENABLE,
            {},
            settle,
        )

    def disable(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Stop global balancing. What was configured is kept.

        Traffic: Requests for names get no answer any more.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DISABLE,
            {},
            settle,
        )

    def show_statistics(
        self,
    ) -> dict[str, Scalar]:
        """Read the counters of requests for names.

        No source tells how the answer is made up, so it is given as it comes; units refuse while global
        balancing is off.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Refused with:
            422 'GEO is not enabled': Global balancing is off; the wording is unverified.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_STATISTICS,
            {},
        )

    def list_partners(
        self,
    ) -> list[GeoPartner]:
        """List the units named in the setting geo_partners with the state of each.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_PARTNERS,
            {},
        )

    def show_parameters(
        self,
    ) -> GeoParams:
        """Read what holds for all names.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_PARAMETERS,
            {},
        )

    def modify_parameters(
        self,
        *,
        zone: str | Unset | None = UNSET,
        source_of_authority: str | Unset | None = UNSET,
        name_server: str | Unset | None = UNSET,
        contact: str | Unset | None = UNSET,
        glue_address: str | Unset | None = UNSET,
        text_record: str | Unset | None = UNSET,
        time_to_live_seconds: int | Unset = UNSET,
        stickiness_seconds: int | Unset = UNSET,
        check_interval_seconds: int | Unset = UNSET,
        check_timeout_seconds: int | Unset = UNSET,
        check_retry_count: int | Unset = UNSET,
        authority_for_zone_only: bool | Unset = UNSET,
        drop_when_cluster_disabled: bool | Unset = UNSET,
        client_subnet: bool | Unset = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change what holds for all names. What is left out stays as it is.

        Traffic: Later answers follow the new values; running connections stay.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            zone: Name of the zone that the unit answers for. At most 253 characters.
            source_of_authority: Primary name server in answers about the source of authority. At most 253
                characters.
            name_server: Name server that the unit names when it is asked for one. At most 253 characters.
            contact: Mail address of whoever looks after the zone, with a full stop for the at sign:
                hostmaster.example.com. At most 253 characters.
            glue_address: Address of the name server in additional records. Without it answers carry 0.0.0.0.
            text_record: Text record of the zone. At most 255 characters. The largest length is that of one
                text in DNS; no source gives any.
            time_to_live_seconds: How long others may keep an answer of the unit. 1 to 86400. 10 unless set.
            stickiness_seconds: How long a client is given the same site again. 0 is not at all. 0 to 86400. 0
                unless set.
            check_interval_seconds: How often sites and data centres are checked. 9 to 3600. 120 unless set.
                Has to be more than check_timeout_seconds times check_retry_count plus one; a longer timeout
                or more retries lengthen it, a shorter interval is assumed to be refused.
            check_timeout_seconds: How long a check waits for an answer. 4 to 60. 20 unless set.
            check_retry_count: How often a failed check is repeated before a site is down. 2 to 10. 2 unless
                set.
            authority_for_zone_only: Source of authority and name server are told for the zone only instead of
                for every name. False unless set. No known answer shows it.
            drop_when_cluster_disabled: Requests whose data centre is switched off get no answer at all. False
                unless set. No known answer shows it.
            client_subnet: The client's network in a request (EDNS client subnet) tells where the client is.
                True unless set. No known answer shows it; off on units that used global balancing before they
                knew it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'CheckInterval has to be greater than ConnTimeout * RetryAttempts + 1': The interval asked for
                is too short; unverified.
            422 'www.example.com. exists as CNAME': The zone is the name of an alias record.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _MODIFY_PARAMETERS,
            {
                "zone": zone,
                "source_of_authority": source_of_authority,
                "name_server": name_server,
                "contact": contact,
                "glue_address": glue_address,
                "text_record": text_record,
                "time_to_live_seconds": time_to_live_seconds,
                "stickiness_seconds": stickiness_seconds,
                "check_interval_seconds": check_interval_seconds,
                "check_timeout_seconds": check_timeout_seconds,
                "check_retry_count": check_retry_count,
                "authority_for_zone_only": authority_for_zone_only,
                "drop_when_cluster_disabled": drop_when_cluster_disabled,
                "client_subnet": client_subnet,
            },
            settle,
        )

    def update_location_data(
        self,
        *,
        patch: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Install newer data that tells where addresses are. The file comes from the vendor.

        Traffic: Clients are placed by the new data from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Goes through dialect v1 on every unit: v2 does not have it.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            patch: The vendor's file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Invalid location data file': The file is none of the vendor's; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPDATE_LOCATION_DATA,
            {
                "patch": patch,
            },
            settle,
            progress=progress,
        )


class AsyncGeo:
    """Global balancing (GEO, GSLB): the unit answers requests for names with the address of one of several
    sites. Here are its switch, what holds for all names, and its counters; names, sites, data centres, client
    networks, places, blocked addresses and signing have accessors of their own that begin with geo.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def show_enabled(
        self,
    ) -> str:
        """Tell in words whether global balancing runs.

        The wording is unverified; a unit with it switched off says so.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_ENABLED,
            {},
        )

    async def enable(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Start global balancing. The packet filter is switched on with it and cannot be switched off as long
        as it runs.

        Traffic: Requests for names are answered from now on; what the packet filter keeps out is cut off.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ENABLE,
            {},
            settle,
        )

    async def disable(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Stop global balancing. What was configured is kept.

        Traffic: Requests for names get no answer any more.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DISABLE,
            {},
            settle,
        )

    async def show_statistics(
        self,
    ) -> dict[str, Scalar]:
        """Read the counters of requests for names.

        No source tells how the answer is made up, so it is given as it comes; units refuse while global
        balancing is off.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Refused with:
            422 'GEO is not enabled': Global balancing is off; the wording is unverified.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_STATISTICS,
            {},
        )

    async def list_partners(
        self,
    ) -> list[GeoPartner]:
        """List the units named in the setting geo_partners with the state of each.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_PARTNERS,
            {},
        )

    async def show_parameters(
        self,
    ) -> GeoParams:
        """Read what holds for all names.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_PARAMETERS,
            {},
        )

    async def modify_parameters(
        self,
        *,
        zone: str | Unset | None = UNSET,
        source_of_authority: str | Unset | None = UNSET,
        name_server: str | Unset | None = UNSET,
        contact: str | Unset | None = UNSET,
        glue_address: str | Unset | None = UNSET,
        text_record: str | Unset | None = UNSET,
        time_to_live_seconds: int | Unset = UNSET,
        stickiness_seconds: int | Unset = UNSET,
        check_interval_seconds: int | Unset = UNSET,
        check_timeout_seconds: int | Unset = UNSET,
        check_retry_count: int | Unset = UNSET,
        authority_for_zone_only: bool | Unset = UNSET,
        drop_when_cluster_disabled: bool | Unset = UNSET,
        client_subnet: bool | Unset = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change what holds for all names. What is left out stays as it is.

        Traffic: Later answers follow the new values; running connections stay.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            zone: Name of the zone that the unit answers for. At most 253 characters.
            source_of_authority: Primary name server in answers about the source of authority. At most 253
                characters.
            name_server: Name server that the unit names when it is asked for one. At most 253 characters.
            contact: Mail address of whoever looks after the zone, with a full stop for the at sign:
                hostmaster.example.com. At most 253 characters.
            glue_address: Address of the name server in additional records. Without it answers carry 0.0.0.0.
            text_record: Text record of the zone. At most 255 characters. The largest length is that of one
                text in DNS; no source gives any.
            time_to_live_seconds: How long others may keep an answer of the unit. 1 to 86400. 10 unless set.
            stickiness_seconds: How long a client is given the same site again. 0 is not at all. 0 to 86400. 0
                unless set.
            check_interval_seconds: How often sites and data centres are checked. 9 to 3600. 120 unless set.
                Has to be more than check_timeout_seconds times check_retry_count plus one; a longer timeout
                or more retries lengthen it, a shorter interval is assumed to be refused.
            check_timeout_seconds: How long a check waits for an answer. 4 to 60. 20 unless set.
            check_retry_count: How often a failed check is repeated before a site is down. 2 to 10. 2 unless
                set.
            authority_for_zone_only: Source of authority and name server are told for the zone only instead of
                for every name. False unless set. No known answer shows it.
            drop_when_cluster_disabled: Requests whose data centre is switched off get no answer at all. False
                unless set. No known answer shows it.
            client_subnet: The client's network in a request (EDNS client subnet) tells where the client is.
                True unless set. No known answer shows it; off on units that used global balancing before they
                knew it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'CheckInterval has to be greater than ConnTimeout * RetryAttempts + 1': The interval asked for
                is too short; unverified.
            422 'www.example.com. exists as CNAME': The zone is the name of an alias record.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _MODIFY_PARAMETERS,
            {
                "zone": zone,
                "source_of_authority": source_of_authority,
                "name_server": name_server,
                "contact": contact,
                "glue_address": glue_address,
                "text_record": text_record,
                "time_to_live_seconds": time_to_live_seconds,
                "stickiness_seconds": stickiness_seconds,
                "check_interval_seconds": check_interval_seconds,
                "check_timeout_seconds": check_timeout_seconds,
                "check_retry_count": check_retry_count,
                "authority_for_zone_only": authority_for_zone_only,
                "drop_when_cluster_disabled": drop_when_cluster_disabled,
                "client_subnet": client_subnet,
            },
            settle,
        )

    async def update_location_data(
        self,
        *,
        patch: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Install newer data that tells where addresses are. The file comes from the vendor.

        Traffic: Clients are placed by the new data from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Goes through dialect v1 on every unit: v2 does not have it.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            patch: The vendor's file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Invalid location data file': The file is none of the vendor's; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPDATE_LOCATION_DATA,
            {
                "patch": patch,
            },
            settle,
            progress=progress,
        )
