# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The methods of all families, hung on the two clients. Each family is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loadmaster._session import AsyncSession, Session
    from loadmaster.resources.backup import AsyncBackups, Backups
    from loadmaster.resources.certificate import AsyncCertificates, Certificates
    from loadmaster.resources.content_rule import AsyncContentRules, ContentRules
    from loadmaster.resources.interface import AsyncInterfaces, Interfaces
    from loadmaster.resources.real_server import AsyncRealServers, RealServers
    from loadmaster.resources.settings import AsyncSettings, Settings
    from loadmaster.resources.sub_virtual_service import AsyncSubVirtualServices, SubVirtualServices
    from loadmaster.resources.syslog import AsyncLogs, Logs
    from loadmaster.resources.system import AsyncSystem, System
    from loadmaster.resources.virtual_service import AsyncVirtualServices, VirtualServices

__all__ = ["Accessors", "AsyncAccessors"]


class Accessors:
    """The families of the API as attributes."""

    _session: Session

    @cached_property
    def backups(self) -> Backups:
        """The configuration as one archive, on demand. It holds no certificates and no keys, see the
        certificate family, and no licence. The schedule for automatic backups is made of settings.
        """
        from loadmaster.resources.backup import Backups

        return Backups(self._session)

    @cached_property
    def certificates(self) -> Certificates:
        """The appliance's store of server certificates with their keys, and of the intermediate and root
        certificates that complete a chain. Services name what they use. Configuration backups hold none of
        this: `backupcert` does.
        """
        from loadmaster.resources.certificate import Certificates

        return Certificates(self._session)

    @cached_property
    def content_rules(self) -> ContentRules:
        """Named rules that select a server by what a request holds, or change headers, paths and bodies on
        the way. A rule does nothing until it is attached to a service or to a server; rules of all six kinds
        share one set of names.
        """
        from loadmaster.resources.content_rule import ContentRules

        return ContentRules(self._session)

    @cached_property
    def interfaces(self) -> Interfaces:
        """Network ports, bonds, VLANs and VXLANs with their addresses. They are numbered; 0 is the first
        port. Changing the address of the interface in use cuts the connection of whoever changes it.
        """
        from loadmaster.resources.interface import Interfaces

        return Interfaces(self._session)

    @cached_property
    def real_servers(self) -> RealServers:
        """The machines behind a virtual service or SubVS. A server is named by its address and port inside
        one service; the appliance also numbers it, and the number is only a hint.
        """
        from loadmaster.resources.real_server import RealServers

        return RealServers(self._session)

    @cached_property
    def sub_virtual_services(self) -> SubVirtualServices:
        """Services inside a virtual service, among which it distributes. A SubVS has two numbers: that of the
        service it is, and that of the seat it takes in its parent, where it stands among its siblings like a
        server.
        """
        from loadmaster.resources.sub_virtual_service import SubVirtualServices

        return SubVirtualServices(self._session)

    @cached_property
    def logs(self) -> Logs:
        """The log files a unit keeps itself. Logs do not survive everything, a restart included on some
        firmware; what has to last goes to remote hosts, see the settings whose names begin with syslog.
        """
        from loadmaster.resources.syslog import Logs

        return Logs(self._session)

    @cached_property
    def system(self) -> System:
        """Appliance-wide values under their wire names, the list of commands a unit knows, and power. The
        client's own access to settings, with types and Python names, is built on these calls.
        """
        from loadmaster.resources.system import System

        return System(self._session)

    @cached_property
    def virtual_services(self) -> VirtualServices:
        """What clients connect to. A virtual service is named by its address, port and protocol together; the
        appliance also numbers it, and the number stays when address or port change.
        """
        from loadmaster.resources.virtual_service import VirtualServices

        return VirtualServices(self._session)

    @cached_property
    def settings(self) -> Settings:
        """The appliance-wide values behind `get` and `set`."""
        from loadmaster.resources.settings import Settings

        return Settings(self._session)


class AsyncAccessors:
    """The families of the API as attributes."""

    _session: AsyncSession

    @cached_property
    def backups(self) -> AsyncBackups:
        """The configuration as one archive, on demand. It holds no certificates and no keys, see the
        certificate family, and no licence. The schedule for automatic backups is made of settings.
        """
        from loadmaster.resources.backup import AsyncBackups

        return AsyncBackups(self._session)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """The appliance's store of server certificates with their keys, and of the intermediate and root
        certificates that complete a chain. Services name what they use. Configuration backups hold none of
        this: `backupcert` does.
        """
        from loadmaster.resources.certificate import AsyncCertificates

        return AsyncCertificates(self._session)

    @cached_property
    def content_rules(self) -> AsyncContentRules:
        """Named rules that select a server by what a request holds, or change headers, paths and bodies on
        the way. A rule does nothing until it is attached to a service or to a server; rules of all six kinds
        share one set of names.
        """
        from loadmaster.resources.content_rule import AsyncContentRules

        return AsyncContentRules(self._session)

    @cached_property
    def interfaces(self) -> AsyncInterfaces:
        """Network ports, bonds, VLANs and VXLANs with their addresses. They are numbered; 0 is the first
        port. Changing the address of the interface in use cuts the connection of whoever changes it.
        """
        from loadmaster.resources.interface import AsyncInterfaces

        return AsyncInterfaces(self._session)

    @cached_property
    def real_servers(self) -> AsyncRealServers:
        """The machines behind a virtual service or SubVS. A server is named by its address and port inside
        one service; the appliance also numbers it, and the number is only a hint.
        """
        from loadmaster.resources.real_server import AsyncRealServers

        return AsyncRealServers(self._session)

    @cached_property
    def sub_virtual_services(self) -> AsyncSubVirtualServices:
        """Services inside a virtual service, among which it distributes. A SubVS has two numbers: that of the
        service it is, and that of the seat it takes in its parent, where it stands among its siblings like a
        server.
        """
        from loadmaster.resources.sub_virtual_service import AsyncSubVirtualServices

        return AsyncSubVirtualServices(self._session)

    @cached_property
    def logs(self) -> AsyncLogs:
        """The log files a unit keeps itself. Logs do not survive everything, a restart included on some
        firmware; what has to last goes to remote hosts, see the settings whose names begin with syslog.
        """
        from loadmaster.resources.syslog import AsyncLogs

        return AsyncLogs(self._session)

    @cached_property
    def system(self) -> AsyncSystem:
        """Appliance-wide values under their wire names, the list of commands a unit knows, and power. The
        client's own access to settings, with types and Python names, is built on these calls.
        """
        from loadmaster.resources.system import AsyncSystem

        return AsyncSystem(self._session)

    @cached_property
    def virtual_services(self) -> AsyncVirtualServices:
        """What clients connect to. A virtual service is named by its address, port and protocol together; the
        appliance also numbers it, and the number stays when address or port change.
        """
        from loadmaster.resources.virtual_service import AsyncVirtualServices

        return AsyncVirtualServices(self._session)

    @cached_property
    def settings(self) -> AsyncSettings:
        """The appliance-wide values behind `get` and `set`."""
        from loadmaster.resources.settings import AsyncSettings

        return AsyncSettings(self._session)
