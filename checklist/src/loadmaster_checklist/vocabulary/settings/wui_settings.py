# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "shows_help": Word(wire_name="hoverhelp", type="bool", owner="wui_settings"),
    "message_of_the_day": Word(wire_name="motd", type="string", unset=True, owner="wui_settings"),
    "statistics_lines": Word(wire_name="wuidisplaylines", type="int", owner="wui_settings"),
    "hides_licence_server_message": Word(wire_name="hideaslloginmsg", type="bool", owner="wui_settings"),
    "wui_banner": Word(wire_name="WUIPreAuth", type="string", unset=True, owner="wui_settings"),
    "wui_cipher_set": Word(wire_name="WUICipherset", type="string", unset=True, owner="wui_settings"),
    "wui_tls13_ciphers": Word(
        wire_name="WUITLS13Ciphersets", type="string", unset=True, owner="wui_settings"
    ),
    "wui_disabled_tls_versions": Word(
        wire_name="WUITLSProtocols",
        type="flags",
        codes={"ssl3": 1, "tls1_0": 2, "tls1_1": 4, "tls1_2": 8, "tls1_3": 16},
        owner="wui_settings",
    ),
}
