# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The addresses (maps) that a name is answered with, each of them a site: how it is checked, which data
centre it belongs to, where it is and whom it serves.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._model import UNSET, Texts, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["AsyncGeoMaps", "GeoMaps"]

_P_NAME = Parameter("fqdn", Form(type="string", min_length=1, max_length=253), required=True)
_P_ADDRESS = Parameter("ip", Form(type="address"), required=True)
_P_CLUSTER = Parameter("clust", Form(type="reference"), clearable=True)
_P_CLUSTER_2 = Parameter("Cluster", Form(type="reference"), clearable=True)
_P_CHECK = Parameter(
    "Checker",
    Form(
        type="enum",
        codes={
            "none": "none",
            "icmp": "icmp",
            "tcp": "tcp",
            "cluster": "clust",
            "http": "http",
            "https": "https",
        },
    ),
)
_P_CHECK_PATH = Parameter(
    "checkerurl",
    Form(type="string", min_length=0, max_length=127, pattern="(?!.*https?:)/.*"),
    clearable=True,
)
_P_CHECK_CODES = Parameter(
    "checkercodes",
    Form(type="list", min_length=0, max_length=127, max_items=32, pattern="[345][0-9]{2}", separator=" "),
    clearable=True,
)
_P_CHECK_HOST = Parameter(
    "checkerhost",
    Form(type="string", min_length=0, max_length=127, pattern="[A-Za-z0-9._:-]*"),
    clearable=True,
)
_P_CHECK_METHOD = Parameter("checkerhttpmethod", Form(type="enum", codes={"get": 1, "post": 2}))
_P_CHECK_POST_DATA = Parameter(
    "checkerpostdata", Form(type="string", min_length=0, max_length=2047), clearable=True
)
_P_CHECK_HEADERS = Parameter("checkerheaders", Form(type="string"), clearable=True)
_P_WEIGHT = Parameter("weight", Form(type="int", minimum=1, maximum=65535))
_P_ENABLED = Parameter("enable", Form(type="bool", words=("Y", "N")))
_P_MAPPED_ADDRESS = Parameter("mapaddress", Form(type="address"), clearable=True)
_P_MAPPED_PORT = Parameter("mapport", Form(type="port", minimum=1, maximum=65535), clearable=True)
_P_LATITUDE_SECONDS = Parameter("lat", Form(type="int", minimum=-324000, maximum=324000), required=True)
_P_LONGITUDE_SECONDS = Parameter("long", Form(type="int", minimum=-648000, maximum=648000), required=True)
_P_CHECK_ADDRESS = Parameter("checkerip", Form(type="address"), clearable=True)
_P_CHECK_PORT = Parameter("port", Form(type="port", minimum=1, maximum=65530), clearable=True)
_P_ADDRESS_2 = Parameter("fqdnip", Form(type="address"), clearable=True)
_P_NUMBER = Parameter("fqdnipid", Form(type="int"), clearable=True)
_P_MAPPED_ADDRESS_2 = Parameter("remvip", Form(type="address"), clearable=True)
_P_MAPPED_PORT_2 = Parameter(
    "remport", Form(type="port", minimum=1, maximum=65535, also=("*",)), clearable=True
)
_P_MAPPED_NAME = Parameter("remname", Form(type="string"), clearable=True)
_P_CODE = Parameter("countrycode", Form(type="string", pattern="[A-Z]{2}|ALL"), clearable=True)
_P_IS_CONTINENT = Parameter("iscontinent", Form(type="bool", xml="yes/no"), clearable=True)
_P_CUSTOM_LOCATION = Parameter("customlocation", Form(type="string"), clearable=True)
_ADD: Command[None] = Command(
    "addmap", "addmap", "write", {"name": _P_NAME, "address": _P_ADDRESS, "cluster": _P_CLUSTER}, Nothing()
)
_MODIFY: Command[None] = Command(
    "modmap",
    "modmap",
    "write",
    {
        "name": _P_NAME,
        "address": _P_ADDRESS,
        "cluster": _P_CLUSTER_2,
        "check": _P_CHECK,
        "check_path": _P_CHECK_PATH,
        "check_codes": _P_CHECK_CODES,
        "check_host": _P_CHECK_HOST,
        "check_method": _P_CHECK_METHOD,
        "check_post_data": _P_CHECK_POST_DATA,
        "check_headers": _P_CHECK_HEADERS,
        "weight": _P_WEIGHT,
        "enabled": _P_ENABLED,
        "mapped_address": _P_MAPPED_ADDRESS,
        "mapped_port": _P_MAPPED_PORT,
    },
    Nothing(),
)
_DELETE: Command[None] = Command(
    "delmap", "delmap", "write", {"name": _P_NAME, "address": _P_ADDRESS}, Nothing()
)
_SET_LOCATION: Command[None] = Command(
    "changemaploc",
    "changemaploc",
    "write",
    {
        "name": _P_NAME,
        "address": _P_ADDRESS,
        "latitude_seconds": _P_LATITUDE_SECONDS,
        "longitude_seconds": _P_LONGITUDE_SECONDS,
    },
    Nothing(),
)
_SET_CHECK_ADDRESS: Command[None] = Command(
    "changecheckeraddr",
    "changecheckeraddr",
    "write",
    {"name": _P_NAME, "address": _P_ADDRESS, "check_address": _P_CHECK_ADDRESS, "check_port": _P_CHECK_PORT},
    Nothing(),
)
_SET_CHECK_MAPPING: Command[None] = Command(
    "geochangecheckermapping",
    "geochangecheckermapping",
    "write",
    {
        "name": _P_NAME,
        "address": _P_ADDRESS_2,
        "number": _P_NUMBER,
        "mapped_address": _P_MAPPED_ADDRESS_2,
        "mapped_port": _P_MAPPED_PORT_2,
        "mapped_name": _P_MAPPED_NAME,
    },
    Nothing(),
)
_ADD_LOCATION: Command[None] = Command(
    "addcountry",
    "addcountry",
    "write",
    {
        "name": _P_NAME,
        "address": _P_ADDRESS,
        "code": _P_CODE,
        "is_continent": _P_IS_CONTINENT,
        "custom_location": _P_CUSTOM_LOCATION,
    },
    Nothing(),
)
_REMOVE_LOCATION: Command[None] = Command(
    "removecountry",
    "removecountry",
    "write",
    {
        "name": _P_NAME,
        "address": _P_ADDRESS,
        "code": _P_CODE,
        "is_continent": _P_IS_CONTINENT,
        "custom_location": _P_CUSTOM_LOCATION,
    },
    Nothing(),
)


class GeoMaps:
    """The addresses (maps) that a name is answered with, each of them a site: how it is checked, which data
    centre it belongs to, where it is and whom it serves.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        name: str,
        address: str,
        *,
        cluster: int | str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give a name another site.

        Firmware before 7.2.57 takes 64 sites for a name, later firmware 256.

        Traffic: Clients are given the site as soon as it passes its check.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            cluster: Data centre that the site belongs to. Taken by name when the site is added and by number
                when it is changed; a sample answer shows the name, one source takes it for the number.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'FQDN not found': There is no such name; the wording is unverified.
            422 'IP address 10.0.0.9 already exists': The name has that site; the wording is unverified.
            422 'Too many IP addresses already specified': The name has as many sites as it can have.
            422 'Cluster not found': There is no such data centre; the wording is unverified.

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
                "address": address,
                "cluster": cluster,
            },
            settle,
        )

    def modify(
        self,
        name: str,
        address: str,
        *,
        cluster: int | str | Unset | None = UNSET,
        check: Literal["none", "icmp", "tcp", "cluster", "http", "https"] | Unset = UNSET,
        check_path: str | Unset | None = UNSET,
        check_codes: Texts | Unset | None = UNSET,
        check_host: str | Unset | None = UNSET,
        check_method: Literal["get", "post"] | Unset = UNSET,
        check_post_data: str | Unset | None = UNSET,
        check_headers: str | Unset | None = UNSET,
        weight: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        mapped_address: str | Unset | None = UNSET,
        mapped_port: int | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change a site. What is left out stays as it is.

        That a site which waits to be brought back does so when it is switched on is assumed.

        Traffic: A site that is switched off or given another check may be answered with no longer.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            cluster: Data centre that the site belongs to. Taken by name when the site is added and by number
                when it is changed; a sample answer shows the name, one source takes it for the number.
            check: How the site is checked. 'icmp' unless set.
            check_path: Path that requests ask for. At most 127 characters. '/' unless set. The check has to
                send requests. Otherwise stored without effect. No known answer shows it.
            check_codes: Status codes from 300 to 599 that count as good answers beside those below 300. At
                most 127 characters, at most 32 entries. The check has to send requests. Otherwise stored
                without effect. No known answer shows it.
            check_host: Host name in requests. At most 127 characters. The check has to send requests.
                Otherwise stored without effect. No known answer shows it; without it the site's address
                stands there.
            check_method: Method of requests. 'get' unless set. The check has to send requests. Otherwise
                stored without effect. No known answer shows it.
            check_post_data: Body of requests that are sent by POST. At most 2047 characters. Requests have to
                be sent by POST. Otherwise stored without effect. No known answer shows it.
            check_headers: Header fields that requests carry besides. The check has to send requests.
                Otherwise stored without effect. One source knows it, and none its form.
            weight: Share of the answers that the site gets under a selection by weight. 1 to 65535. 1000
                unless set.
            enabled: Clients are given the site. True unless set.
            mapped_address: Service of the data centre whose state is that of the site. The site has to be
                checked with its data centre. Otherwise stored without effect.
            mapped_port: Port of that service. 1 to 65535. An address has to be mapped. Otherwise stored
                without effect. Without it any service at that address counts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP address not found': The name has no such site; the wording is unverified.
            422 'Cluster not found': There is no such data centre; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _MODIFY,
            {
                "name": name,
                "address": address,
                "cluster": cluster,
                "check": check,
                "check_path": check_path,
                "check_codes": check_codes,
                "check_host": check_host,
                "check_method": check_method,
                "check_post_data": check_post_data,
                "check_headers": check_headers,
                "weight": weight,
                "enabled": enabled,
                "mapped_address": mapped_address,
                "mapped_port": mapped_port,
            },
            settle,
        )

    def delete(
        self,
        name: str,
        address: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take a site off a name.

        Traffic: Clients are given the site no longer; those that know it go on until its time to live is
        over.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP address not found': The name has no such site; the wording is unverified.

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
                "address": address,
            },
            settle,
        )

    def set_location(
        self,
        name: str,
        address: str,
        *,
        latitude_seconds: int,
        longitude_seconds: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Say where a site is. It counts for a selection by proximity.

        Traffic: Clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            latitude_seconds: Where the site is: seconds of arc to the north, negative to the south. A degree
                has 3,600. -324000 to 324000. The limits are those of the earth; no source gives any.
            longitude_seconds: Where the site is: seconds of arc to the east, negative to the west. -648000 to
                648000. The limits are those of the earth; no source gives any.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SET_LOCATION,
            {
                "name": name,
                "address": address,
                "latitude_seconds": latitude_seconds,
                "longitude_seconds": longitude_seconds,
            },
            settle,
        )

    def set_check_address(
        self,
        name: str,
        address: str,
        *,
        check_address: str | Unset | None = UNSET,
        check_port: int | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Check another address than that of the site, or another port. Cleared, they go back to the site's
        address and to port 80.

        Traffic: The site may be answered with no longer if the check fails there.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            check_address: Address to check; cleared for that of the site. Tables call it required, so that it
                is better cleared than left out.
            check_port: Port to check; cleared for 80. 1 to 65530.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_CHECK_ADDRESS,
            {
                "name": name,
                "address": address,
                "check_address": check_address,
                "check_port": check_port,
            },
            settle,
        )

    def set_check_mapping(
        self,
        name: str,
        *,
        address: str | Unset | None = UNSET,
        number: int | Unset | None = UNSET,
        mapped_address: str | Unset | None = UNSET,
        mapped_port: int | str | Unset | None = UNSET,
        mapped_name: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let a service of another unit decide whether a site is up. The site is named by address or number,
        the service by address and port or by name.

        Known to one source only, which does not say what has to be given together.

        Traffic: The site may be answered with no longer while that service is down.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            number: Number of the site where its address is not given.
            mapped_address: Address of the service.
            mapped_port: Port of the service; an asterisk for any. 1 to 65535, or *.
            mapped_name: Name of the service.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP address not found': The name has no such site; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SET_CHECK_MAPPING,
            {
                "name": name,
                "address": address,
                "number": number,
                "mapped_address": mapped_address,
                "mapped_port": mapped_port,
                "mapped_name": mapped_name,
            },
            settle,
        )

    def add_location(
        self,
        name: str,
        address: str,
        *,
        code: str | Unset | None = UNSET,
        is_continent: bool | Unset | None = UNSET,
        custom_location: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let a site serve a country, a continent or a place of our own. It counts for a selection by
        location.

        Traffic: Clients there are given the site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            code: ISO code of a country or continent, in capitals. ALL as a continent is everywhere.
            is_continent: The code is that of a continent.
            custom_location: Place of our own. Sources disagree whether code and place may be given together.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Custom location not found': No such place is defined; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD_LOCATION,
            {
                "name": name,
                "address": address,
                "code": code,
                "is_continent": is_continent,
                "custom_location": custom_location,
            },
            settle,
        )

    def remove_location(
        self,
        name: str,
        address: str,
        *,
        code: str | Unset | None = UNSET,
        is_continent: bool | Unset | None = UNSET,
        custom_location: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let a site serve a country, a continent or a place of our own no longer.

        Traffic: Clients there are given another site, or none.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            code: ISO code of a country or continent, in capitals. ALL as a continent is everywhere.
            is_continent: The code is that of a continent.
            custom_location: Place of our own. Sources disagree whether code and place may be given together.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Location not found': The site does not serve it; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _REMOVE_LOCATION,
            {
                "name": name,
                "address": address,
                "code": code,
                "is_continent": is_continent,
                "custom_location": custom_location,
            },
            settle,
        )


class AsyncGeoMaps:
    """The addresses (maps) that a name is answered with, each of them a site: how it is checked, which data
    centre it belongs to, where it is and whom it serves.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        name: str,
        address: str,
        *,
        cluster: int | str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give a name another site.

        Firmware before 7.2.57 takes 64 sites for a name, later firmware 256.

        Traffic: Clients are given the site as soon as it passes its check.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            cluster: Data centre that the site belongs to. Taken by name when the site is added and by number
                when it is changed; a sample answer shows the name, one source takes it for the number.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'FQDN not found': There is no such name; the wording is unverified.
            422 'IP address 10.0.0.9 already exists': The name has that site; the wording is unverified.
            422 'Too many IP addresses already specified': The name has as many sites as it can have.
            422 'Cluster not found': There is no such data centre; the wording is unverified.

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
                "address": address,
                "cluster": cluster,
            },
            settle,
        )

    async def modify(
        self,
        name: str,
        address: str,
        *,
        cluster: int | str | Unset | None = UNSET,
        check: Literal["none", "icmp", "tcp", "cluster", "http", "https"] | Unset = UNSET,
        check_path: str | Unset | None = UNSET,
        check_codes: Texts | Unset | None = UNSET,
        check_host: str | Unset | None = UNSET,
        check_method: Literal["get", "post"] | Unset = UNSET,
        check_post_data: str | Unset | None = UNSET,
        check_headers: str | Unset | None = UNSET,
        weight: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        mapped_address: str | Unset | None = UNSET,
        mapped_port: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change a site. What is left out stays as it is.

        That a site which waits to be brought back does so when it is switched on is assumed.

        Traffic: A site that is switched off or given another check may be answered with no longer.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            cluster: Data centre that the site belongs to. Taken by name when the site is added and by number
                when it is changed; a sample answer shows the name, one source takes it for the number.
            check: How the site is checked. 'icmp' unless set.
            check_path: Path that requests ask for. At most 127 characters. '/' unless set. The check has to
                send requests. Otherwise stored without effect. No known answer shows it.
            check_codes: Status codes from 300 to 599 that count as good answers beside those below 300. At
                most 127 characters, at most 32 entries. The check has to send requests. Otherwise stored
                without effect. No known answer shows it.
            check_host: Host name in requests. At most 127 characters. The check has to send requests.
                Otherwise stored without effect. No known answer shows it; without it the site's address
                stands there.
            check_method: Method of requests. 'get' unless set. The check has to send requests. Otherwise
                stored without effect. No known answer shows it.
            check_post_data: Body of requests that are sent by POST. At most 2047 characters. Requests have to
                be sent by POST. Otherwise stored without effect. No known answer shows it.
            check_headers: Header fields that requests carry besides. The check has to send requests.
                Otherwise stored without effect. One source knows it, and none its form.
            weight: Share of the answers that the site gets under a selection by weight. 1 to 65535. 1000
                unless set.
            enabled: Clients are given the site. True unless set.
            mapped_address: Service of the data centre whose state is that of the site. The site has to be
                checked with its data centre. Otherwise stored without effect.
            mapped_port: Port of that service. 1 to 65535. An address has to be mapped. Otherwise stored
                without effect. Without it any service at that address counts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP address not found': The name has no such site; the wording is unverified.
            422 'Cluster not found': There is no such data centre; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _MODIFY,
            {
                "name": name,
                "address": address,
                "cluster": cluster,
                "check": check,
                "check_path": check_path,
                "check_codes": check_codes,
                "check_host": check_host,
                "check_method": check_method,
                "check_post_data": check_post_data,
                "check_headers": check_headers,
                "weight": weight,
                "enabled": enabled,
                "mapped_address": mapped_address,
                "mapped_port": mapped_port,
            },
            settle,
        )

    async def delete(
        self,
        name: str,
        address: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take a site off a name.

        Traffic: Clients are given the site no longer; those that know it go on until its time to live is
        over.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP address not found': The name has no such site; the wording is unverified.

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
                "address": address,
            },
            settle,
        )

    async def set_location(
        self,
        name: str,
        address: str,
        *,
        latitude_seconds: int,
        longitude_seconds: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Say where a site is. It counts for a selection by proximity.

        Traffic: Clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            latitude_seconds: Where the site is: seconds of arc to the north, negative to the south. A degree
                has 3,600. -324000 to 324000. The limits are those of the earth; no source gives any.
            longitude_seconds: Where the site is: seconds of arc to the east, negative to the west. -648000 to
                648000. The limits are those of the earth; no source gives any.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SET_LOCATION,
            {
                "name": name,
                "address": address,
                "latitude_seconds": latitude_seconds,
                "longitude_seconds": longitude_seconds,
            },
            settle,
        )

    async def set_check_address(
        self,
        name: str,
        address: str,
        *,
        check_address: str | Unset | None = UNSET,
        check_port: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Check another address than that of the site, or another port. Cleared, they go back to the site's
        address and to port 80.

        Traffic: The site may be answered with no longer if the check fails there.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            check_address: Address to check; cleared for that of the site. Tables call it required, so that it
                is better cleared than left out.
            check_port: Port to check; cleared for 80. 1 to 65530.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_CHECK_ADDRESS,
            {
                "name": name,
                "address": address,
                "check_address": check_address,
                "check_port": check_port,
            },
            settle,
        )

    async def set_check_mapping(
        self,
        name: str,
        *,
        address: str | Unset | None = UNSET,
        number: int | Unset | None = UNSET,
        mapped_address: str | Unset | None = UNSET,
        mapped_port: int | str | Unset | None = UNSET,
        mapped_name: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let a service of another unit decide whether a site is up. The site is named by address or number,
        the service by address and port or by name.

        Known to one source only, which does not say what has to be given together.

        Traffic: The site may be answered with no longer while that service is down.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            number: Number of the site where its address is not given.
            mapped_address: Address of the service.
            mapped_port: Port of the service; an asterisk for any. 1 to 65535, or *.
            mapped_name: Name of the service.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP address not found': The name has no such site; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SET_CHECK_MAPPING,
            {
                "name": name,
                "address": address,
                "number": number,
                "mapped_address": mapped_address,
                "mapped_port": mapped_port,
                "mapped_name": mapped_name,
            },
            settle,
        )

    async def add_location(
        self,
        name: str,
        address: str,
        *,
        code: str | Unset | None = UNSET,
        is_continent: bool | Unset | None = UNSET,
        custom_location: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let a site serve a country, a continent or a place of our own. It counts for a selection by
        location.

        Traffic: Clients there are given the site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            code: ISO code of a country or continent, in capitals. ALL as a continent is everywhere.
            is_continent: The code is that of a continent.
            custom_location: Place of our own. Sources disagree whether code and place may be given together.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Custom location not found': No such place is defined; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD_LOCATION,
            {
                "name": name,
                "address": address,
                "code": code,
                "is_continent": is_continent,
                "custom_location": custom_location,
            },
            settle,
        )

    async def remove_location(
        self,
        name: str,
        address: str,
        *,
        code: str | Unset | None = UNSET,
        is_continent: bool | Unset | None = UNSET,
        custom_location: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let a site serve a country, a continent or a place of our own no longer.

        Traffic: Clients there are given another site, or none.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            address: Address of the site.
            code: ISO code of a country or continent, in capitals. ALL as a continent is everywhere.
            is_continent: The code is that of a continent.
            custom_location: Place of our own. Sources disagree whether code and place may be given together.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Location not found': The site does not serve it; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _REMOVE_LOCATION,
            {
                "name": name,
                "address": address,
                "code": code,
                "is_continent": is_continent,
                "custom_location": custom_location,
            },
            settle,
        )
