"""The accessors of the families that have hand-written conveniences, in place of the printed ones."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from loadmaster.resources import Accessors, AsyncAccessors

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster
    from loadmaster.helpers.api_key import ApiKeys, AsyncApiKeys
    from loadmaster.helpers.certificate import AsyncCertificates, Certificates
    from loadmaster.helpers.content_rule import AsyncContentRules, ContentRules
    from loadmaster.helpers.firmware import AsyncFirmware, Firmware
    from loadmaster.helpers.health_check import AsyncHealthChecks, HealthChecks
    from loadmaster.helpers.interface import AsyncInterfaces, Interfaces
    from loadmaster.helpers.packet_filter import AsyncPacketFilter, PacketFilter
    from loadmaster.helpers.real_server import AsyncRealServers, RealServers
    from loadmaster.helpers.sub_virtual_service import AsyncSubVirtualServices, SubVirtualServices
    from loadmaster.helpers.waf_log import AsyncWafLogs, WafLogs
    from loadmaster.helpers.waf_rule import AsyncWafRules, WafRules

__all__ = ["AsyncHelpedAccessors", "HelpedAccessors"]


class HelpedAccessors(Accessors):
    """What a client offers for each family."""

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Keys with which programs log in."""
        from loadmaster.helpers.api_key import ApiKeys

        return ApiKeys(self._session, cast("LoadMaster", self))

    @cached_property
    def packet_filter(self) -> PacketFilter:
        """What the appliance lets through besides its services."""
        from loadmaster.helpers.packet_filter import PacketFilter

        return PacketFilter(self._session, cast("LoadMaster", self))

    @cached_property
    def certificates(self) -> Certificates:
        """Server certificates with their keys, and intermediates."""
        from loadmaster.helpers.certificate import Certificates

        return Certificates(self._session, cast("LoadMaster", self))

    @cached_property
    def content_rules(self) -> ContentRules:
        """Rules that select servers or change requests and answers."""
        from loadmaster.helpers.content_rule import ContentRules

        return ContentRules(self._session, cast("LoadMaster", self))

    @cached_property
    def firmware(self) -> Firmware:
        """Images of the appliance's own software."""
        from loadmaster.helpers.firmware import Firmware

        return Firmware(self._session, cast("LoadMaster", self))

    @cached_property
    def health_checks(self) -> HealthChecks:
        """How servers are checked where their service says nothing."""
        from loadmaster.helpers.health_check import HealthChecks

        return HealthChecks(self._session, cast("LoadMaster", self))

    @cached_property
    def interfaces(self) -> Interfaces:
        """Network interfaces with their addresses."""
        from loadmaster.helpers.interface import Interfaces

        return Interfaces(self._session)

    @cached_property
    def real_servers(self) -> RealServers:
        """The machines behind a service."""
        from loadmaster.helpers.real_server import RealServers

        return RealServers(self._session, cast("LoadMaster", self))

    @cached_property
    def sub_virtual_services(self) -> SubVirtualServices:
        """Services inside a virtual service."""
        from loadmaster.helpers.sub_virtual_service import SubVirtualServices

        return SubVirtualServices(self._session, cast("LoadMaster", self))

    @cached_property
    def waf_logs(self) -> WafLogs:
        """What the web application firewall writes down."""
        from loadmaster.helpers.waf_log import WafLogs

        return WafLogs(self._session, cast("LoadMaster", self))

    @cached_property
    def waf_rules(self) -> WafRules:
        """Sets of legacy rules of the web application firewall."""
        from loadmaster.helpers.waf_rule import WafRules

        return WafRules(self._session, cast("LoadMaster", self))


class AsyncHelpedAccessors(AsyncAccessors):
    """As ``HelpedAccessors``."""

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """As ``LoadMaster.api_keys``."""
        from loadmaster.helpers.api_key import AsyncApiKeys

        return AsyncApiKeys(self._session, cast("AsyncLoadMaster", self))

    @cached_property
    def packet_filter(self) -> AsyncPacketFilter:
        """As ``LoadMaster.packet_filter``."""
        from loadmaster.helpers.packet_filter import AsyncPacketFilter

        return AsyncPacketFilter(self._session, cast("AsyncLoadMaster", self))

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """As ``LoadMaster.certificates``."""
        from loadmaster.helpers.certificate import AsyncCertificates

        return AsyncCertificates(self._session, cast("AsyncLoadMaster", self))

    @cached_property
    def content_rules(self) -> AsyncContentRules:
        """As ``LoadMaster.content_rules``."""
        from loadmaster.helpers.content_rule import AsyncContentRules

        return AsyncContentRules(self._session, cast("AsyncLoadMaster", self))

    @cached_property
    def firmware(self) -> AsyncFirmware:
        """As ``LoadMaster.firmware``."""
        from loadmaster.helpers.firmware import AsyncFirmware

        return AsyncFirmware(self._session, cast("AsyncLoadMaster", self))

    @cached_property
    def health_checks(self) -> AsyncHealthChecks:
        """As ``LoadMaster.health_checks``."""
        from loadmaster.helpers.health_check import AsyncHealthChecks

        return AsyncHealthChecks(self._session, cast("AsyncLoadMaster", self))

    @cached_property
    def interfaces(self) -> AsyncInterfaces:
        """As ``LoadMaster.interfaces``."""
        from loadmaster.helpers.interface import AsyncInterfaces

        return AsyncInterfaces(self._session)

    @cached_property
    def real_servers(self) -> AsyncRealServers:
        """As ``LoadMaster.real_servers``."""
        from loadmaster.helpers.real_server import AsyncRealServers

        return AsyncRealServers(self._session, cast("AsyncLoadMaster", self))

    @cached_property
    def sub_virtual_services(self) -> AsyncSubVirtualServices:
        """As ``LoadMaster.sub_virtual_services``."""
        from loadmaster.helpers.sub_virtual_service import AsyncSubVirtualServices

        return AsyncSubVirtualServices(self._session, cast("AsyncLoadMaster", self))

    @cached_property
    def waf_logs(self) -> AsyncWafLogs:
        """As ``HelpedAccessors.waf_logs``."""
        from loadmaster.helpers.waf_log import AsyncWafLogs

        return AsyncWafLogs(self._session, cast("AsyncLoadMaster", self))

    @cached_property
    def waf_rules(self) -> AsyncWafRules:
        """As ``HelpedAccessors.waf_rules``."""
        from loadmaster.helpers.waf_rule import AsyncWafRules

        return AsyncWafRules(self._session, cast("AsyncLoadMaster", self))
