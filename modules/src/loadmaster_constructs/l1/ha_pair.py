# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: High availability pair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Address, Confidential, Flag, Number, Objects, Shape, Text
from loadmaster_constructs._framework import (
    Construct,
    ITerraformDependable,
    ITerraformIterator,
    Resolvable,
    TerraformCount,
    TerraformProvider,
    TerraformResourceLifecycle,
)
from loadmaster_constructs._resource import Resource, Results
from loadmaster_constructs.secret import Secret

__all__ = ["HaPairInterface", "HaPairResource", "HaPairResults"]


class HaPairInterface(TypedDict, total=False):
    """One member of `interfaces`."""

    shared_address: str | Resolvable
    """Address that belongs to whichever unit is active; in the network of the interface."""
    ha_check: bool | Resolvable | None
    """Whether the interface takes part in the checks that decide which unit is active."""


class HaPairArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_ha_pair`, none of them required here."""

    interfaces: Mapping[str, HaPairInterface] | Resolvable
    heartbeat_protocol: Literal["legacy", "carp"] | Resolvable | None
    failover_delay: (
        Literal["seconds_3", "seconds_6", "seconds_9", "seconds_12", "seconds_15"] | Resolvable | None
    )
    initial_wait_seconds: int | Resolvable | None
    ha_virtual_id: int | Resolvable | None
    preferred_unit: Literal["neither", "first", "second"] | Resolvable | None
    update_interface: int | Resolvable | None
    checks_network_at_start: bool | Resolvable | None
    share_layer4_connections: bool | Resolvable | None
    share_layer7_persistence: bool | Resolvable | None
    legacy_share_layer4_connections: bool | Resolvable | None
    legacy_share_layer7_persistence: bool | Resolvable | None
    state_sharing_interface: int | Resolvable | None
    virtual_mac: bool | Resolvable | None
    broadcasts_heartbeats: bool | Resolvable | None
    reboots_on_link_failure: bool | Resolvable | None
    layer4_share_after_packets: int | Resolvable | None
    layer4_share_every_packets: int | Resolvable | None
    layer4_share_refresh: int | Resolvable | None
    partner_secret: Secret | Resolvable | None
    partner_secret_version: int | Resolvable | None
    platform: Literal["virtual", "hardware"] | Resolvable | None
    reboot: Literal["never", "when_needed"] | Resolvable | None
    on_destroy: Literal["keep", "unpair"] | Resolvable | None


class HaPairResults(Results):
    """What a `loadmaster_ha_pair` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def interfaces(self) -> Resolvable:
        """The interfaces on which the pair has a shared address, by name: `eth0`, `eth1` and so on."""
        return self._any("interfaces")

    @property
    def heartbeat_protocol(self) -> str:
        """Protocol the units tell each other that they live."""
        return self._text("heartbeat_protocol")

    @property
    def failover_delay(self) -> str:
        """Silence of the active unit after which the standby takes over."""
        return self._text("failover_delay")

    @property
    def initial_wait_seconds(self) -> float:
        """Pause after start before a unit may claim the active role."""
        return self._number("initial_wait_seconds")

    @property
    def ha_virtual_id(self) -> float:
        """Number of the pair on its network segment, shared by both units. A second pair or VRRP router with
        the same number collides.
        """
        return self._number("ha_virtual_id")

    @property
    def preferred_unit(self) -> str:
        """Unit that takes the active role back whenever it is there. Every return is one more switch of the
        traffic.
        """
        return self._text("preferred_unit")

    @property
    def update_interface(self) -> float:
        """Number of the interface over which the configuration is copied to the partner."""
        return self._number("update_interface")

    @property
    def checks_network_at_start(self) -> Resolvable:
        """Tests the network further before joining the pair. The vendor advises against it."""
        return self._flag("checks_network_at_start")

    @property
    def share_layer4_connections(self) -> Resolvable:
        """Hands open layer 4 connections to the standby, so that they survive a switch of the active unit."""
        return self._flag("share_layer4_connections")

    @property
    def share_layer7_persistence(self) -> Resolvable:
        """Hands layer 7 persistence records to the standby, so that clients keep their server after a switch.
        It costs processor time and bandwidth.
        """
        return self._flag("share_layer7_persistence")

    @property
    def legacy_share_layer4_connections(self) -> Resolvable:
        """Sharing of layer 4 connections under its former wire name."""
        return self._flag("legacy_share_layer4_connections")

    @property
    def legacy_share_layer7_persistence(self) -> Resolvable:
        """Sharing of layer 7 persistence under its former wire name."""
        return self._flag("legacy_share_layer7_persistence")

    @property
    def state_sharing_interface(self) -> float:
        """Number of the interface over which connections and persistence are shared."""
        return self._number("state_sharing_interface")

    @property
    def virtual_mac(self) -> Resolvable:
        """Lets the Ethernet address move with the service addresses, so that neighbours need not learn a new
        one after a switch.
        """
        return self._flag("virtual_mac")

    @property
    def broadcasts_heartbeats(self) -> Resolvable:
        """Sends heartbeats as broadcasts where multicast does not pass."""
        return self._flag("broadcasts_heartbeats")

    @property
    def reboots_on_link_failure(self) -> Resolvable:
        """Restarts the unit when the link of a checked interface is lost."""
        return self._flag("reboots_on_link_failure")

    @property
    def layer4_share_after_packets(self) -> float:
        """Packets a layer 4 connection must have carried before it is shared at all."""
        return self._number("layer4_share_after_packets")

    @property
    def layer4_share_every_packets(self) -> float:
        """Packets between two updates of a shared layer 4 connection."""
        return self._number("layer4_share_every_packets")

    @property
    def layer4_share_refresh(self) -> float:
        """Time after which an unchanged shared connection is sent again; 0 never does."""
        return self._number("layer4_share_refresh")

    @property
    def partner_secret_version(self) -> float:
        """Raise it whenever `partner_secret` is another one: Terraform keeps nothing to compare."""
        return self._number("partner_secret_version")

    @property
    def platform(self) -> str:
        """What the units are; checked against their licences."""
        return self._text("platform")

    @property
    def reboot(self) -> str:
        """Whether units are restarted for values that need it, one after the other: `never` says in
        `waiting_for_reboot` what waits.
        """
        return self._text("reboot")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the pair standing, `unpair` makes two single units
        of it.
        """
        return self._text("on_destroy")

    @property
    def waiting_for_reboot(self) -> list[str]:
        """Units that hold values which take effect only after a restart: `first`, `second`."""
        return self._texts("waiting_for_reboot")

    @property
    def serial_numbers(self) -> list[str]:
        """Serial numbers of the first and the second unit."""
        return self._texts("serial_numbers")


class HaPairResource(Resource, HaPairResults):
    """Roles, heartbeat and shared state of two units that stand in for each other."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_ha_pair",
        {
            "interfaces": Objects({"shared_address": Address(), "ha_check": Flag()}),
            "heartbeat_protocol": Text(choices=("legacy", "carp")),
            "failover_delay": Text(
                choices=("seconds_3", "seconds_6", "seconds_9", "seconds_12", "seconds_15")
            ),
            "initial_wait_seconds": Number(minimum=0, maximum=200),
            "ha_virtual_id": Number(minimum=1, maximum=255),
            "preferred_unit": Text(choices=("neither", "first", "second")),
            "update_interface": Number(),
            "checks_network_at_start": Flag(),
            "share_layer4_connections": Flag(),
            "share_layer7_persistence": Flag(),
            "legacy_share_layer4_connections": Flag(),
            "legacy_share_layer7_persistence": Flag(),
            "state_sharing_interface": Number(),
            "virtual_mac": Flag(),
            "broadcasts_heartbeats": Flag(),
            "reboots_on_link_failure": Flag(),
            "layer4_share_after_packets": Number(minimum=0, maximum=254),
            "layer4_share_every_packets": Number(minimum=1, maximum=255),
            "layer4_share_refresh": Number(minimum=0, maximum=10),
            "partner_secret": Confidential(),
            "partner_secret_version": Number(),
            "platform": Text(choices=("virtual", "hardware")),
            "reboot": Text(choices=("never", "when_needed")),
            "on_destroy": Text(choices=("keep", "unpair")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        interfaces: Mapping[str, HaPairInterface] | Resolvable,
        heartbeat_protocol: Literal["legacy", "carp"] | Resolvable | None = None,
        failover_delay: Literal["seconds_3", "seconds_6", "seconds_9", "seconds_12", "seconds_15"]
        | Resolvable
        | None = None,
        initial_wait_seconds: int | Resolvable | None = None,
        ha_virtual_id: int | Resolvable | None = None,
        preferred_unit: Literal["neither", "first", "second"] | Resolvable | None = None,
        update_interface: int | Resolvable | None = None,
        checks_network_at_start: bool | Resolvable | None = None,
        share_layer4_connections: bool | Resolvable | None = None,
        share_layer7_persistence: bool | Resolvable | None = None,
        legacy_share_layer4_connections: bool | Resolvable | None = None,
        legacy_share_layer7_persistence: bool | Resolvable | None = None,
        state_sharing_interface: int | Resolvable | None = None,
        virtual_mac: bool | Resolvable | None = None,
        broadcasts_heartbeats: bool | Resolvable | None = None,
        reboots_on_link_failure: bool | Resolvable | None = None,
        layer4_share_after_packets: int | Resolvable | None = None,
        layer4_share_every_packets: int | Resolvable | None = None,
        layer4_share_refresh: int | Resolvable | None = None,
        partner_secret: Secret | Resolvable | None = None,
        partner_secret_version: int | Resolvable | None = None,
        platform: Literal["virtual", "hardware"] | Resolvable | None = None,
        reboot: Literal["never", "when_needed"] | Resolvable | None = None,
        on_destroy: Literal["keep", "unpair"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_ha_pair`; ``ArgumentError`` when a value cannot be meant.

        :param interfaces: The interfaces on which the pair has a shared address, by name: `eth0`,
            `eth1` and so on.
        :param heartbeat_protocol: Protocol the units tell each other that they live.
        :param failover_delay: Silence of the active unit after which the standby takes over.
        :param initial_wait_seconds: Pause after start before a unit may claim the active role.
        :param ha_virtual_id: Number of the pair on its network segment, shared by both units. A second
            pair or VRRP router with the same number collides.
        :param preferred_unit: Unit that takes the active role back whenever it is there. Every return
            is one more switch of the traffic.
        :param update_interface: Number of the interface over which the configuration is copied to the
            partner.
        :param checks_network_at_start: Tests the network further before joining the pair. The vendor
            advises against it.
        :param share_layer4_connections: Hands open layer 4 connections to the standby, so that they
            survive a switch of the active unit.
        :param share_layer7_persistence: Hands layer 7 persistence records to the standby, so that
            clients keep their server after a switch. It costs processor time and bandwidth.
        :param legacy_share_layer4_connections: Sharing of layer 4 connections under its former wire
            name. Deprecated: use share_layer4_connections.
        :param legacy_share_layer7_persistence: Sharing of layer 7 persistence under its former wire
            name. Deprecated: use share_layer7_persistence.
        :param state_sharing_interface: Number of the interface over which connections and persistence
            are shared.
        :param virtual_mac: Lets the Ethernet address move with the service addresses, so that
            neighbours need not learn a new one after a switch.
        :param broadcasts_heartbeats: Sends heartbeats as broadcasts where multicast does not pass.
        :param reboots_on_link_failure: Restarts the unit when the link of a checked interface is lost.
        :param layer4_share_after_packets: Packets a layer 4 connection must have carried before it is
            shared at all.
        :param layer4_share_every_packets: Packets between two updates of a shared layer 4 connection.
        :param layer4_share_refresh: Time after which an unchanged shared connection is sent again; 0
            never does.
        :param partner_secret: Secret that both units know each other by, of 8 to 127 characters; kept
            nowhere.
        :param partner_secret_version: Raise it whenever `partner_secret` is another one: Terraform
            keeps nothing to compare.
        :param platform: What the units are; checked against their licences.
        :param reboot: Whether units are restarted for values that need it, one after the other:
            `never` says in `waiting_for_reboot` what waits. Left out: ``never``.
        :param on_destroy: What destroying the resource does: `keep` leaves the pair standing, `unpair`
            makes two single units of it. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "interfaces": interfaces,
                "heartbeat_protocol": heartbeat_protocol,
                "failover_delay": failover_delay,
                "initial_wait_seconds": initial_wait_seconds,
                "ha_virtual_id": ha_virtual_id,
                "preferred_unit": preferred_unit,
                "update_interface": update_interface,
                "checks_network_at_start": checks_network_at_start,
                "share_layer4_connections": share_layer4_connections,
                "share_layer7_persistence": share_layer7_persistence,
                "legacy_share_layer4_connections": legacy_share_layer4_connections,
                "legacy_share_layer7_persistence": legacy_share_layer7_persistence,
                "state_sharing_interface": state_sharing_interface,
                "virtual_mac": virtual_mac,
                "broadcasts_heartbeats": broadcasts_heartbeats,
                "reboots_on_link_failure": reboots_on_link_failure,
                "layer4_share_after_packets": layer4_share_after_packets,
                "layer4_share_every_packets": layer4_share_every_packets,
                "layer4_share_refresh": layer4_share_refresh,
                "partner_secret": partner_secret,
                "partner_secret_version": partner_secret_version,
                "platform": platform,
                "reboot": reboot,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
