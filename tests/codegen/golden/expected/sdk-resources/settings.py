# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The appliance-wide values behind `get` and `set`, with their names, types and limits."""

from __future__ import annotations

from typing import Literal

from pydantic import SecretStr

from loadmaster._model import UNSET, Texts, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._settings import (
    GET_ALL,
    SettingValue,
    get_command,
    known_setting,
    read_all,
    read_value,
    set_arguments,
)
from loadmaster._wire.table import Form, Setting

__all__ = ["SETTINGS", "AsyncSettings", "SettingName", "Settings"]

SettingName = Literal["charts_allowed", "gate_code", "quiet_minutes", "tide_table", "wind"]

SETTINGS: dict[str, Setting] = {
    "charts_allowed": Setting("charts", Form(type="bool", xml="yes/no"), clearable=False),
    "gate_code": Setting("gatecode", Form(type="secret"), in_getall=False, write_only=True, secret=True),
    "quiet_minutes": Setting(
        "quiet", Form(type="int", minimum=1, maximum=60), clearable=False, aliases=("silence",)
    ),
    "tide_table": Setting("tidetable", Form(type="list", separator=","), in_getall=False),
    "wind": Setting("wind", Form(type="string"), read_only=True),
}


class Settings:
    """Appliance-wide values under their Python names and with their types."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, name: SettingName | str) -> SettingValue:
        """The value of one setting; ``None`` when it is unset.

        A secret that is set comes back as asterisks. Raises ``InvalidCall`` for a name that does not exist,
        ``InvalidValue`` where this firmware lacks the setting.
        """
        setting = known_setting(SETTINGS, name)
        return read_value(setting, self._session.execute(get_command(setting), {"parameter": setting.wire}))

    def all(self) -> dict[str, SettingValue]:
        """All values that the unit lists, in one call.

        Values that are unset are missing, and so are those that need a ``get`` of their own. What this release does not know
        stands under its wire name.
        """
        return read_all(SETTINGS, self._session.execute(GET_ALL, {}))

    def set(
        self,
        *,
        charts_allowed: bool | Unset = UNSET,
        gate_code: str | SecretStr | Unset | None = UNSET,
        quiet_minutes: int | Unset = UNSET,
        tide_table: Texts | Unset | None = UNSET,
    ) -> None:
        """Change settings, one call for each, in the order of the arguments below.

        ``None`` clears a value. All are checked before the first is sent. A write whose answer is lost is
        settled by reading the value back. When a call fails, the error's notes name the settings that were
        already changed.

        Args:
            charts_allowed: Piers may have charts. True unless set.
            gate_code: What opens all gates.
            quiet_minutes: How long nobody may blow a horn. 1 to 60, in minutes. 10 unless set. Nobody knows
                why. Otherwise stored without effect. Each unit of a pair keeps its own. Takes effect after a
                reboot. Since firmware 2.2. Deprecated: The harbour sleeps anyway.
            tide_table: When the water comes. ('high', 'low') unless set.
        """
        self._session.run_sets(
            set_arguments(
                SETTINGS,
                {
                    "charts_allowed": charts_allowed,
                    "gate_code": gate_code,
                    "quiet_minutes": quiet_minutes,
                    "tide_table": tide_table,
                },
            )
        )


class AsyncSettings:
    """Appliance-wide values under their Python names and with their types."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, name: SettingName | str) -> SettingValue:
        """The value of one setting; ``None`` when it is unset.

        A secret that is set comes back as asterisks. Raises ``InvalidCall`` for a name that does not exist,
        ``InvalidValue`` where this firmware lacks the setting.
        """
        setting = known_setting(SETTINGS, name)
        return read_value(
            setting, await self._session.execute(get_command(setting), {"parameter": setting.wire})
        )

    async def all(self) -> dict[str, SettingValue]:
        """All values that the unit lists, in one call.

        Values that are unset are missing, and so are those that need a ``get`` of their own. What this release does not know
        stands under its wire name.
        """
        return read_all(SETTINGS, await self._session.execute(GET_ALL, {}))

    async def set(
        self,
        *,
        charts_allowed: bool | Unset = UNSET,
        gate_code: str | SecretStr | Unset | None = UNSET,
        quiet_minutes: int | Unset = UNSET,
        tide_table: Texts | Unset | None = UNSET,
    ) -> None:
        """Change settings, one call for each, in the order of the arguments below.

        ``None`` clears a value. All are checked before the first is sent. A write whose answer is lost is
        settled by reading the value back. When a call fails, the error's notes name the settings that were
        already changed.

        Args:
            charts_allowed: Piers may have charts. True unless set.
            gate_code: What opens all gates.
            quiet_minutes: How long nobody may blow a horn. 1 to 60, in minutes. 10 unless set. Nobody knows
                why. Otherwise stored without effect. Each unit of a pair keeps its own. Takes effect after a
                reboot. Since firmware 2.2. Deprecated: The harbour sleeps anyway.
            tide_table: When the water comes. ('high', 'low') unless set.
        """
        await self._session.run_sets(
            set_arguments(
                SETTINGS,
                {
                    "charts_allowed": charts_allowed,
                    "gate_code": gate_code,
                    "quiet_minutes": quiet_minutes,
                    "tide_table": tide_table,
                },
            )
        )
