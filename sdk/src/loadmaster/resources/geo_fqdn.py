# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The full names (FQDNs) that the unit answers for, each with the way in which one of its sites is chosen,
and with further records beside its addresses.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.geo_fqdn import GeoFqdn

__all__ = ["AsyncGeoFqdns", "GeoFqdns"]

_P_NAME = Parameter("fqdn", Form(type="string", min_length=1, max_length=253), required=True)
_P_SELECTION = Parameter(
    "SelectionCriteria",
    Form(
        type="enum",
        codes={
            "round_robin": "rr",
            "weighted_round_robin": "wrr",
            "fixed_weighting": "fw",
            "real_server_load": "rsr",
            "proximity": "prx",
            "location_based": "lb",
            "all_available": "all",
        },
    ),
)
_P_SITE_RECOVERY = Parameter(
    "siterecoverymode", Form(type="enum", codes={"automatic": "auto", "manual": "manual"})
)
_P_FAILOVER = Parameter("failover", Form(type="bool", words=("Y", "N")))
_P_PUBLIC_REQUESTS = Parameter(
    "publicRequestValue",
    Form(type="enum", codes={"public_only": 0, "prefer_public": 1, "prefer_private": 2, "any": 3}),
)
_P_PRIVATE_REQUESTS = Parameter(
    "privateRequestValue",
    Form(type="enum", codes={"private_only": 0, "prefer_private": 1, "prefer_public": 2, "any": 3}),
)
_P_OWN_TIMES = Parameter("LocalSettings", Form(type="bool", xml="1/0"))
_P_OWN_TIME_TO_LIVE_SECONDS = Parameter(
    "localttl", Form(type="int", minimum=1, maximum=86400), clearable=True
)
_P_OWN_STICKINESS_SECONDS = Parameter(
    "localsticky", Form(type="int", minimum=0, maximum=86400), clearable=True
)
_P_UNANIMOUS_CHECKS = Parameter("unanimouschecks", Form(type="bool", words=("Y", "N")))
_P_CLIENT_SUBNET_TELLS_PUBLIC = Parameter("ecsforpubpriv", Form(type="bool"))
_P_FAILURE_DELAY_MINUTES = Parameter("FailTime", Form(type="int", minimum=0, maximum=1440))
_P_TYPE = Parameter(
    "type", Form(type="enum", codes={"text": "txt", "alias": "cname", "mail": "mx"}), required=True
)
_P_DATA = Parameter("rdata", Form(type="string", min_length=0, max_length=255), clearable=True)
_P_ALIAS = Parameter("name", Form(type="string", min_length=0, max_length=253), clearable=True)
_P_NUMBER = Parameter("id", Form(type="int"), required=True)
_P_FIELD = Parameter(
    "param",
    Form(type="enum", codes={"data": "rdata", "alias": "name", "priority": "priority"}),
    required=True,
)
_P_VALUE = Parameter("value", Form(type="string", min_length=1, max_length=255), required=True)
_LIST: Command[list[GeoFqdn]] = Command(
    "listfqdns", "listfqdns", "read", {}, Many(GeoFqdn, nothing="No geo data found")
)
_SHOW: Command[GeoFqdn] = Command(
    "showfqdn", "showfqdn", "read", {"name": _P_NAME}, One(GeoFqdn, inside=("fqdn",), empty_is_missing=True)
)
_ADD: Command[None] = Command("addfqdn", "addfqdn", "write", {"name": _P_NAME}, Nothing())
_DELETE: Command[None] = Command("delfqdn", "delfqdn", "write", {"name": _P_NAME}, Nothing())
_MODIFY: Command[None] = Command(
    "modfqdn",
    "modfqdn",
    "write",
    {
        "name": _P_NAME,
        "selection": _P_SELECTION,
        "site_recovery": _P_SITE_RECOVERY,
        "failover": _P_FAILOVER,
        "public_requests": _P_PUBLIC_REQUESTS,
        "private_requests": _P_PRIVATE_REQUESTS,
        "own_times": _P_OWN_TIMES,
        "own_time_to_live_seconds": _P_OWN_TIME_TO_LIVE_SECONDS,
        "own_stickiness_seconds": _P_OWN_STICKINESS_SECONDS,
        "unanimous_checks": _P_UNANIMOUS_CHECKS,
        "client_subnet_tells_public": _P_CLIENT_SUBNET_TELLS_PUBLIC,
        "failure_delay_minutes": _P_FAILURE_DELAY_MINUTES,
    },
    Nothing(),
)
_ADD_RECORD: Command[None] = Command(
    "addrr",
    "addrr",
    "write",
    {"name": _P_NAME, "type": _P_TYPE, "data": _P_DATA, "alias": _P_ALIAS},
    Nothing(),
)
_MODIFY_RECORD: Command[None] = Command(
    "modrr",
    "modrr",
    "write",
    {"name": _P_NAME, "number": _P_NUMBER, "type": _P_TYPE, "field": _P_FIELD, "value": _P_VALUE},
    Nothing(),
)
_DELETE_RECORD: Command[None] = Command(
    "delrr", "delrr", "write", {"name": _P_NAME, "number": _P_NUMBER}, Nothing()
)


class GeoFqdns:
    """The full names (FQDNs) that the unit answers for, each with the way in which one of its sites is
    chosen, and with further records beside its addresses.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make a name that the unit answers for. It has no sites yet.

        Firmware up to 7.2.54 takes 256 names, later firmware as many as its memory holds.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'FQDN www.example.com. already exists': The name is there; the wording is unverified.

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
            },
            settle,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a name with its sites and records.

        Traffic: Requests for the name get no answer any more.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'FQDN not found': There is no such name; the wording is unverified.

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

    def modify(
        self,
        name: str,
        *,
        selection: Literal[
            "round_robin",
            "weighted_round_robin",
            "fixed_weighting",
            "real_server_load",
            "proximity",
            "location_based",
            "all_available",
        ]
        | Unset = UNSET,
        site_recovery: Literal["automatic", "manual"] | Unset = UNSET,
        failover: bool | Unset = UNSET,
        public_requests: Literal["public_only", "prefer_public", "prefer_private", "any"] | Unset = UNSET,
        private_requests: Literal["private_only", "prefer_private", "prefer_public", "any"] | Unset = UNSET,
        own_times: bool | Unset = UNSET,
        own_time_to_live_seconds: int | Unset | None = UNSET,
        own_stickiness_seconds: int | Unset | None = UNSET,
        unanimous_checks: bool | Unset = UNSET,
        client_subnet_tells_public: bool | Unset = UNSET,
        failure_delay_minutes: int | Unset = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change how the sites of a name are chosen. What is left out stays as it is.

        Traffic: Later answers follow the new values; running connections stay.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            selection: Which of the sites a client is given. 'round_robin' unless set. The vendor module has
                long words in place of the codes.
            site_recovery: Whether a failed site comes back by itself, or waits until somebody switches it on
                again. 'automatic' unless set.
            failover: A client whose own site is down gets the next best: of its continent, then the nearest.
                False unless set. Sites have to be chosen by location. Otherwise silently ignored.
            public_requests: Sites that clients with public addresses are given, by the kind of the site's
                address. 'public_only' unless set.
            private_requests: Sites that clients with private addresses are given, by the kind of the site's
                address. 'private_only' unless set.
            own_times: The name has a time to live and a stickiness of its own. False unless set.
            own_time_to_live_seconds: How long others may keep an answer about this name. 1 to 86400. The name
                has to have times of its own. Otherwise silently ignored. Starts as that of all names.
            own_stickiness_seconds: How long a client is given the same site of this name again. 0 to 86400.
                The name has to have times of its own. Otherwise silently ignored. Starts as that of all
                names.
            unanimous_checks: When one site fails its check all others of the same data centre count as failed
                too. False unless set.
            client_subnet_tells_public: The network that a request names as the client's decides whether the
                client counts as public or private. One source knows it, and no answer shows it.
            failure_delay_minutes: How long a site has failed before it is taken out for good. 0 takes it out
                at once and lets it come back. 0 to 1440. 0 unless set. Read in seconds, as
                failure_delay_seconds.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'FQDN not found': There is no such name; the wording is unverified.

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
                "selection": selection,
                "site_recovery": site_recovery,
                "failover": failover,
                "public_requests": public_requests,
                "private_requests": private_requests,
                "own_times": own_times,
                "own_time_to_live_seconds": own_time_to_live_seconds,
                "own_stickiness_seconds": own_stickiness_seconds,
                "unanimous_checks": unanimous_checks,
                "client_subnet_tells_public": client_subnet_tells_public,
                "failure_delay_minutes": failure_delay_minutes,
            },
            settle,
        )

    def list(
        self,
    ) -> builtins.list[GeoFqdn]:
        """List the names with their sites.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Refused with:
            422 'No geo data found': There is none; clients take it for an empty list.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def show(
        self,
        name: str,
    ) -> GeoFqdn:
        """Read one name with its sites and records.

        Units answer with success and no data for a name that they do not have; clients raise NotFound.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW,
            {
                "name": name,
            },
        )

    def add_record(
        self,
        name: str,
        *,
        type: Literal["text", "alias", "mail"],
        data: str | Unset | None = UNSET,
        alias: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give a name another record. An alias record takes the alias, a text or mail record the data. A name
        has 64 records at most and one of them for mail, a unit 1,024.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.53.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            type: Kind of the record.
            data: The text of a text record or the host of a mail record. At most 255 characters. The largest
                length is that of one text in DNS; no source gives any.
            alias: The other name of an alias record. At most 253 characters. Has to end in the name it
                belongs to; the largest length is that of names in DNS.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'CNAME has to be a name below www.example.com.': The alias does not end in the name or is an
                address; the wording is unverified.
            422 'MX record already exists': The name has a mail record; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_RECORD,
            {
                "name": name,
                "type": type,
                "data": data,
                "alias": alias,
            },
            settle,
        )

    def modify_record(
        self,
        name: str,
        number: int,
        *,
        type: Literal["text", "alias", "mail"],
        field: Literal["data", "alias", "priority"],
        value: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change one value of a record.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.53.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            number: Number of the record.
            type: Kind of the record.
            field: What to change: data of text and mail, the alias of an alias, the priority of mail.
            value: The new value. At most 255 characters. The largest length is that of one text in DNS; no
                source gives any.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Resource record not found': The name has no record of that number and kind; the wording is
                unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _MODIFY_RECORD,
            {
                "name": name,
                "number": number,
                "type": type,
                "field": field,
                "value": value,
            },
            settle,
        )

    def delete_record(
        self,
        name: str,
        number: int,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take a record off a name.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.53.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            number: Number of the record.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Resource record not found': The name has no record of that number; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_RECORD,
            {
                "name": name,
                "number": number,
            },
            settle,
        )


class AsyncGeoFqdns:
    """The full names (FQDNs) that the unit answers for, each with the way in which one of its sites is
    chosen, and with further records beside its addresses.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make a name that the unit answers for. It has no sites yet.

        Firmware up to 7.2.54 takes 256 names, later firmware as many as its memory holds.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'FQDN www.example.com. already exists': The name is there; the wording is unverified.

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
            },
            settle,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a name with its sites and records.

        Traffic: Requests for the name get no answer any more.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'FQDN not found': There is no such name; the wording is unverified.

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

    async def modify(
        self,
        name: str,
        *,
        selection: Literal[
            "round_robin",
            "weighted_round_robin",
            "fixed_weighting",
            "real_server_load",
            "proximity",
            "location_based",
            "all_available",
        ]
        | Unset = UNSET,
        site_recovery: Literal["automatic", "manual"] | Unset = UNSET,
        failover: bool | Unset = UNSET,
        public_requests: Literal["public_only", "prefer_public", "prefer_private", "any"] | Unset = UNSET,
        private_requests: Literal["private_only", "prefer_private", "prefer_public", "any"] | Unset = UNSET,
        own_times: bool | Unset = UNSET,
        own_time_to_live_seconds: int | Unset | None = UNSET,
        own_stickiness_seconds: int | Unset | None = UNSET,
        unanimous_checks: bool | Unset = UNSET,
        client_subnet_tells_public: bool | Unset = UNSET,
        failure_delay_minutes: int | Unset = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change how the sites of a name are chosen. What is left out stays as it is.

        Traffic: Later answers follow the new values; running connections stay.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            selection: Which of the sites a client is given. 'round_robin' unless set. The vendor module has
                long words in place of the codes.
            site_recovery: Whether a failed site comes back by itself, or waits until somebody switches it on
                again. 'automatic' unless set.
            failover: A client whose own site is down gets the next best: of its continent, then the nearest.
                False unless set. Sites have to be chosen by location. Otherwise silently ignored.
            public_requests: Sites that clients with public addresses are given, by the kind of the site's
                address. 'public_only' unless set.
            private_requests: Sites that clients with private addresses are given, by the kind of the site's
                address. 'private_only' unless set.
            own_times: The name has a time to live and a stickiness of its own. False unless set.
            own_time_to_live_seconds: How long others may keep an answer about this name. 1 to 86400. The name
                has to have times of its own. Otherwise silently ignored. Starts as that of all names.
            own_stickiness_seconds: How long a client is given the same site of this name again. 0 to 86400.
                The name has to have times of its own. Otherwise silently ignored. Starts as that of all
                names.
            unanimous_checks: When one site fails its check all others of the same data centre count as failed
                too. False unless set.
            client_subnet_tells_public: The network that a request names as the client's decides whether the
                client counts as public or private. One source knows it, and no answer shows it.
            failure_delay_minutes: How long a site has failed before it is taken out for good. 0 takes it out
                at once and lets it come back. 0 to 1440. 0 unless set. Read in seconds, as
                failure_delay_seconds.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'FQDN not found': There is no such name; the wording is unverified.

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
                "selection": selection,
                "site_recovery": site_recovery,
                "failover": failover,
                "public_requests": public_requests,
                "private_requests": private_requests,
                "own_times": own_times,
                "own_time_to_live_seconds": own_time_to_live_seconds,
                "own_stickiness_seconds": own_stickiness_seconds,
                "unanimous_checks": unanimous_checks,
                "client_subnet_tells_public": client_subnet_tells_public,
                "failure_delay_minutes": failure_delay_minutes,
            },
            settle,
        )

    async def list(
        self,
    ) -> builtins.list[GeoFqdn]:
        """List the names with their sites.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Refused with:
            422 'No geo data found': There is none; clients take it for an empty list.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def show(
        self,
        name: str,
    ) -> GeoFqdn:
        """Read one name with its sites and records.

        Units answer with success and no data for a name that they do not have; clients raise NotFound.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW,
            {
                "name": name,
            },
        )

    async def add_record(
        self,
        name: str,
        *,
        type: Literal["text", "alias", "mail"],
        data: str | Unset | None = UNSET,
        alias: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give a name another record. An alias record takes the alias, a text or mail record the data. A name
        has 64 records at most and one of them for mail, a unit 1,024.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.53.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            type: Kind of the record.
            data: The text of a text record or the host of a mail record. At most 255 characters. The largest
                length is that of one text in DNS; no source gives any.
            alias: The other name of an alias record. At most 253 characters. Has to end in the name it
                belongs to; the largest length is that of names in DNS.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'CNAME has to be a name below www.example.com.': The alias does not end in the name or is an
                address; the wording is unverified.
            422 'MX record already exists': The name has a mail record; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_RECORD,
            {
                "name": name,
                "type": type,
                "data": data,
                "alias": alias,
            },
            settle,
        )

    async def modify_record(
        self,
        name: str,
        number: int,
        *,
        type: Literal["text", "alias", "mail"],
        field: Literal["data", "alias", "priority"],
        value: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change one value of a record.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.53.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            number: Number of the record.
            type: Kind of the record.
            field: What to change: data of text and mail, the alias of an alias, the priority of mail.
            value: The new value. At most 255 characters. The largest length is that of one text in DNS; no
                source gives any.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Resource record not found': The name has no record of that number and kind; the wording is
                unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _MODIFY_RECORD,
            {
                "name": name,
                "number": number,
                "type": type,
                "field": field,
                "value": value,
            },
            settle,
        )

    async def delete_record(
        self,
        name: str,
        number: int,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take a record off a name.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.53.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The full name; letter case counts. At most 253 characters.
            number: Number of the record.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Resource record not found': The name has no record of that number; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_RECORD,
            {
                "name": name,
                "number": number,
            },
            settle,
        )
