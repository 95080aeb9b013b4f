# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "first_unit_hostname": Word(
        wire_name="ha1hostname", type="string", unset=True, owner="ha_pair", per_unit=True
    ),
    "second_unit_hostname": Word(
        wire_name="ha2hostname", type="string", unset=True, owner="ha_pair", per_unit=True
    ),
    "ha_mode": Word(
        wire_name="hamode",
        type="enum",
        codes={"single": 0, "first": 1, "second": 2, "cloud": 3, "cluster": 4},
        default="single",
        owner="ha_pair",
        per_unit=True,
    ),
    "heartbeat_protocol": Word(
        wire_name="hastyle", type="enum", codes={"legacy": 0, "carp": 1}, default="carp", owner="ha_pair"
    ),
    "failover_delay": Word(
        wire_name="hatimeout",
        type="enum",
        codes={"seconds_3": 1, "seconds_6": 2, "seconds_9": 3, "seconds_12": 4, "seconds_15": 5},
        owner="ha_pair",
    ),
    "initial_wait_seconds": Word(wire_name="hawait", type="int", owner="ha_pair"),
    "ha_virtual_id": Word(wire_name="havhid", type="int", default=1, owner="ha_pair"),
    "preferred_unit": Word(
        wire_name="haprefered",
        type="enum",
        codes={"neither": 0, "first": 1, "second": 2},
        default="neither",
        owner="ha_pair",
    ),
    "update_interface": Word(wire_name="haif", type="int", owner="ha_pair"),
    "checks_network_at_start": Word(wire_name="hainitial", type="bool", default=False, owner="ha_pair"),
    "ha_check": Word(wire_name="hacheck", type="bool", owner="ha_pair"),
    "share_layer4_connections": Word(wire_name="hal4update", type="bool", default=False, owner="ha_pair"),
    "share_layer7_persistence": Word(wire_name="hal7update", type="bool", default=False, owner="ha_pair"),
    "legacy_share_layer4_connections": Word(wire_name="tcpfailover", type="bool", owner="ha_pair"),
    "legacy_share_layer7_persistence": Word(wire_name="cookieupdate", type="bool", owner="ha_pair"),
    "state_sharing_interface": Word(wire_name="mcast", type="int", owner="ha_pair"),
    "virtual_mac": Word(wire_name="vmac", type="bool", default=False, owner="ha_pair"),
    "broadcasts_heartbeats": Word(wire_name="macglobal", type="bool", default=False, owner="ha_pair"),
    "reboots_on_link_failure": Word(
        wire_name="halinkfailreboot", type="bool", default=False, owner="ha_pair"
    ),
    "layer4_share_after_packets": Word(wire_name="L4SyncThreshold", type="int", default=3, owner="ha_pair"),
    "layer4_share_every_packets": Word(wire_name="L4SyncPeriod", type="int", default=50, owner="ha_pair"),
    "layer4_share_refresh": Word(wire_name="L4SyncRefreshPeriod", type="int", default=0, owner="ha_pair"),
}
