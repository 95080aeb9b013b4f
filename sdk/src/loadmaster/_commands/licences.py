"""Options of ``loadmaster bootstrap`` that say how units get their licences."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from loadmaster._commands.options import secret
from loadmaster._exceptions import InvalidCall
from loadmaster._first_boot import Licence

__all__ = ["licences"]


def licences(
    count: int,
    *,
    kind: str | None,
    account: str | None,
    order_ids: list[str],
    type_id: str | None,
    files: list[Path],
    server: str | None,
    proxy: str | None,
) -> list[Licence | None]:
    """The licence of each of ``count`` units; ``InvalidCall`` names the option that is wrong or missing."""
    if kind is None:
        return [None] * count
    kinds: dict[str, Literal["online", "offline", "temporary", "local"]] = {
        "online": "online",
        "offline": "offline",
        "temporary": "temporary",
        "local": "local",
    }
    if kind not in kinds:
        raise InvalidCall(f"--licence is {kind!r}; expected {', '.join(map(repr, kinds))}")
    for option, values in (("--order-id", order_ids), ("--licence-file", files)):
        if values and len(values) != count:
            raise InvalidCall(
                f"{option} is given {len(values)} times for {count} URLs; expected one for each"
            )
    asks_account = kind in ("online", "temporary")
    account_password = (
        secret(f"password of {account}", ["LOADMASTER_KEMP_PASSWORD"]) if asks_account else None
    )
    host, port = _server(server)
    return [
        Licence(
            kind=kinds[kind],
            account=account,
            account_password=account_password,
            order_id=order_ids[number] if order_ids else None,
            licence_type_id=type_id,
            proxy=proxy,
            file=_content(files[number]) if files else None,
            server=host,
            server_port=port,
        )
        for number in range(count)
    ]


def _server(given: str | None) -> tuple[str | None, int | None]:
    if given is None:
        return None, None
    host, colon, port = given.rpartition(":")
    if not colon:
        return given, None
    if not host or not port.isascii() or not port.isdecimal() or not 0 < int(port) < 65536:
        raise InvalidCall(f"--licence-server is {given!r}; expected HOST or HOST:PORT")
    return host, int(port)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InvalidCall(
            f"--licence-file is {str(path)!r}, which cannot be read: {error.strerror}"
        ) from None
