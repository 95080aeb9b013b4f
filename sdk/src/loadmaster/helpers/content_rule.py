"""Content rules: attaching one so that doing it twice does no harm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from loadmaster._exceptions import InvalidCall, NotFound
from loadmaster._script import Script
from loadmaster._session import AsyncSession, Session
from loadmaster.resources import content_rule as printed

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster

__all__ = ["AsyncContentRules", "ContentRules", "Stage"]

Stage = Literal["pre_process", "request", "response", "response_body"]
"""Where in the life of a request a rule of a service acts."""

_SHOWN = {
    "pre_process": "pre_process_rules",
    "request": "request_rules",
    "response": "response_rules",
    "response_body": "response_body_rules",
}


def _attach(rule: str, service: int, stage: str | None, seat: int | None) -> Script[bool]:
    if (stage is None) == (seat is None):
        raise InvalidCall(
            f"attach takes either stage or server, got stage {stage!r} and server {seat!r}", command="addrule"
        )
    if stage is not None and stage not in _SHOWN:
        raise InvalidCall(f"stage is {stage!r}; expected one of {', '.join(map(repr, _SHOWN))}")

    def attached() -> Script[bool]:
        found = yield lambda client: client.virtual_services.show(service)
        return rule in _names(found, stage, seat)

    if (yield from attached()):
        return False

    def send(client: Any) -> Any:
        settle = lambda: client.run_script(attached())  # noqa: E731 - one line for both clients
        if seat is not None:
            return client.content_rules.attach_to_server(service, seat, rule=rule, settle=settle)
        return getattr(client.content_rules, f"attach_{stage}")(service, rule=rule, settle=settle)

    yield send
    return True


def _names(service: Any, stage: str | None, seat: int | None) -> list[str]:
    """The rules attached there; ``NotFound`` when the service has no such server or SubVS."""
    if stage is not None:
        names: list[str] = getattr(service, _SHOWN[stage])
        return names
    for server in service.real_servers:
        if server.index == seat:
            return list(server.match_rules)
    for sub_service in service.sub_services:
        if sub_service.seat_index == seat:
            return list(sub_service.match_rules)
    raise NotFound(
        f"service {service.index} has no server {seat}", command="addrsrule", code=422, text="Unknown RS"
    )


class ContentRules(printed.ContentRules):
    """Named rules that select servers, or change headers, paths and bodies on the way."""

    def __init__(self, session: Session, client: LoadMaster) -> None:
        super().__init__(session)
        self._client = client

    def attach(
        self, rule: str, service: int, *, stage: Stage | None = None, server: int | None = None
    ) -> bool:
        """Attach a rule to a stage of a service, or to one of its servers or SubVS seats.

        True when it was not attached before. Traffic: takes effect with the next request. Raises ``NotFound``
        when rule, service or server do not exist. Whether the rule is of a kind that fits there, the
        appliance decides.
        """
        with self._client.write_lane():
            return self._client.run_script(_attach(rule, service, stage, server))


class AsyncContentRules(printed.AsyncContentRules):
    """As ``ContentRules``."""

    def __init__(self, session: AsyncSession, client: AsyncLoadMaster) -> None:
        super().__init__(session)
        self._client = client

    async def attach(
        self, rule: str, service: int, *, stage: Stage | None = None, server: int | None = None
    ) -> bool:
        """As ``ContentRules.attach``."""
        async with self._client.write_lane():
            return await self._client.run_script(_attach(rule, service, stage, server))
