# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The methods of all families, hung on the two clients. Each family is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loadmaster._session import AsyncSession, Session
    from loadmaster.resources.berth_place import AsyncBerths, Berths
    from loadmaster.resources.gate import AsyncGates, Gates
    from loadmaster.resources.harbour_office import AsyncHarbourOffice, HarbourOffice
    from loadmaster.resources.pier import AsyncPiers, Piers
    from loadmaster.resources.settings import AsyncSettings, Settings
    from loadmaster.resources.tide_gauge import AsyncTideGauge, TideGauge

__all__ = ["Accessors", "AsyncAccessors"]


class Accessors:
    """The families of the API as attributes."""

    _session: Session

    @cached_property
    def berths(self) -> Berths:
        """Where one ship lies."""
        from loadmaster.resources.berth_place import Berths

        return Berths(self._session)

    @cached_property
    def gates(self) -> Gates:
        """What lets people into the harbour."""
        from loadmaster.resources.gate import Gates

        return Gates(self._session)

    @cached_property
    def harbour_office(self) -> HarbourOffice:
        """What the office is asked about piers, and is handed."""
        from loadmaster.resources.harbour_office import HarbourOffice

        return HarbourOffice(self._session)

    @cached_property
    def piers(self) -> Piers:
        """Where ships lie. A pier is named by its name."""
        from loadmaster.resources.pier import Piers

        return Piers(self._session)

    @cached_property
    def tide_gauge(self) -> TideGauge:
        """What the sea does. Not every harbour has the right to know."""
        from loadmaster.resources.tide_gauge import TideGauge

        return TideGauge(self._session)

    @cached_property
    def settings(self) -> Settings:
        """The appliance-wide values behind `get` and `set`."""
        from loadmaster.resources.settings import Settings

        return Settings(self._session)


class AsyncAccessors:
    """The families of the API as attributes."""

    _session: AsyncSession

    @cached_property
    def berths(self) -> AsyncBerths:
        """Where one ship lies."""
        from loadmaster.resources.berth_place import AsyncBerths

        return AsyncBerths(self._session)

    @cached_property
    def gates(self) -> AsyncGates:
        """What lets people into the harbour."""
        from loadmaster.resources.gate import AsyncGates

        return AsyncGates(self._session)

    @cached_property
    def harbour_office(self) -> AsyncHarbourOffice:
        """What the office is asked about piers, and is handed."""
        from loadmaster.resources.harbour_office import AsyncHarbourOffice

        return AsyncHarbourOffice(self._session)

    @cached_property
    def piers(self) -> AsyncPiers:
        """Where ships lie. A pier is named by its name."""
        from loadmaster.resources.pier import AsyncPiers

        return AsyncPiers(self._session)

    @cached_property
    def tide_gauge(self) -> AsyncTideGauge:
        """What the sea does. Not every harbour has the right to know."""
        from loadmaster.resources.tide_gauge import AsyncTideGauge

        return AsyncTideGauge(self._session)

    @cached_property
    def settings(self) -> AsyncSettings:
        """The appliance-wide values behind `get` and `set`."""
        from loadmaster.resources.settings import AsyncSettings

        return AsyncSettings(self._session)
