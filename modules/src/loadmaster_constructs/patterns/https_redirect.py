"""Sending browsers from HTTP to HTTPS."""

from __future__ import annotations

from loadmaster_constructs._framework import Construct
from loadmaster_constructs.unavailable import Redirect
from loadmaster_constructs.virtual_service import VirtualService

__all__ = ["HttpsRedirect"]


class HttpsRedirect(VirtualService):
    """A service without servers that answers every request by the same address with ``https://``.

    :param scope: the appliance, or a construct below it.
    :param id: name of the construct and of the service.
    :param address: address of the service that clients shall use instead.
    :param port: port that clients come to by mistake.
    :param url: where they are sent; ``%h`` is the host and ``%s`` the path and query they asked for.
    :raises ArgumentError: as for ``VirtualService``.
    """

    def __init__(
        self, scope: Construct, id: str, *, address: str, port: int = 80, url: str = "https://%h%s"
    ) -> None:
        super().__init__(
            scope,
            id,
            address=address,
            port=port,
            service_type="http",
            servers=(),
            when_unavailable=Redirect(url),
        )
