# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Services inside a virtual service, among which it distributes. A SubVS has two numbers: that of the service
it is, and that of the seat it takes in its parent, where it stands among its siblings like a server.
"""

from __future__ import annotations

from loadmaster._session import AsyncSession, Session

__all__ = ["AsyncSubVirtualServices", "SubVirtualServices"]


class SubVirtualServices:
    """Services inside a virtual service, among which it distributes. A SubVS has two numbers: that of the
    service it is, and that of the seat it takes in its parent, where it stands among its siblings like a
    server.
    """

    def __init__(self, session: Session) -> None:
        self._session = session


class AsyncSubVirtualServices:
    """Services inside a virtual service, among which it distributes. A SubVS has two numbers: that of the
    service it is, and that of the seat it takes in its parent, where it stands among its siblings like a
    server.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
