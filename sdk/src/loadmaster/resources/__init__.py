# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The methods of all families, hung on the two clients. Each family is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loadmaster._session import AsyncSession, Session
    from loadmaster.resources.acme_account import AcmeAccounts, AsyncAcmeAccounts
    from loadmaster.resources.acme_certificate import AcmeCertificates, AsyncAcmeCertificates
    from loadmaster.resources.api_key import ApiKeys, AsyncApiKeys
    from loadmaster.resources.backup import AsyncBackups, Backups
    from loadmaster.resources.cache_compression import AsyncCacheCompression, CacheCompression
    from loadmaster.resources.certificate import AsyncCertificates, Certificates
    from loadmaster.resources.cipher_set import AsyncCipherSets, CipherSets
    from loadmaster.resources.client_limit import AsyncClientLimits, ClientLimits
    from loadmaster.resources.cluster import AsyncCluster, Cluster
    from loadmaster.resources.content_rule import AsyncContentRules, ContentRules
    from loadmaster.resources.debug import AsyncDebug, Debug
    from loadmaster.resources.dns import AsyncDns, Dns
    from loadmaster.resources.firmware import AsyncFirmware, Firmware
    from loadmaster.resources.geo import AsyncGeo, Geo
    from loadmaster.resources.geo_access_list import AsyncGeoAccessList, GeoAccessList
    from loadmaster.resources.geo_cluster import AsyncGeoClusters, GeoClusters
    from loadmaster.resources.geo_custom_location import AsyncGeoCustomLocations, GeoCustomLocations
    from loadmaster.resources.geo_dnssec import AsyncGeoDnssec, GeoDnssec
    from loadmaster.resources.geo_fqdn import AsyncGeoFqdns, GeoFqdns
    from loadmaster.resources.geo_ip_range import AsyncGeoIpRanges, GeoIpRanges
    from loadmaster.resources.geo_map import AsyncGeoMaps, GeoMaps
    from loadmaster.resources.ha import AsyncHa, Ha
    from loadmaster.resources.health_check import AsyncHealthChecks, HealthChecks
    from loadmaster.resources.interface import AsyncInterfaces, Interfaces
    from loadmaster.resources.intrusion_detection import AsyncIntrusionDetection, IntrusionDetection
    from loadmaster.resources.kubernetes import AsyncKubernetes, Kubernetes
    from loadmaster.resources.ldap_endpoint import AsyncLdapEndpoints, LdapEndpoints
    from loadmaster.resources.lets_encrypt import AsyncLetsEncrypt, LetsEncrypt
    from loadmaster.resources.licensing import AsyncLicensing, Licensing
    from loadmaster.resources.limit_rule import AsyncLimitRules, LimitRules
    from loadmaster.resources.owasp import AsyncOwasp, Owasp
    from loadmaster.resources.owasp_file import AsyncOwaspFiles, OwaspFiles
    from loadmaster.resources.packet_filter import AsyncPacketFilter, PacketFilter
    from loadmaster.resources.real_server import AsyncRealServers, RealServers
    from loadmaster.resources.route import AsyncRoutes, Routes
    from loadmaster.resources.route_vpn import AsyncRouteVpn, RouteVpn
    from loadmaster.resources.rsa_securid import AsyncRsaSecurid, RsaSecurid
    from loadmaster.resources.sdn import AsyncSdn, Sdn
    from loadmaster.resources.settings import AsyncSettings, Settings
    from loadmaster.resources.sso_domain import AsyncSsoDomains, SsoDomains
    from loadmaster.resources.sso_image import AsyncSsoImages, SsoImages
    from loadmaster.resources.sso_session import AsyncSsoSessions, SsoSessions
    from loadmaster.resources.statistics import AsyncStatistics, Statistics
    from loadmaster.resources.sub_virtual_service import AsyncSubVirtualServices, SubVirtualServices
    from loadmaster.resources.syslog import AsyncLogs, Logs
    from loadmaster.resources.system import AsyncSystem, System
    from loadmaster.resources.telemetry import AsyncTelemetry, Telemetry
    from loadmaster.resources.templates import AsyncTemplates, Templates
    from loadmaster.resources.user import AsyncUsers, Users
    from loadmaster.resources.virtual_service import AsyncVirtualServices, VirtualServices
    from loadmaster.resources.vpn import AsyncVpn, Vpn
    from loadmaster.resources.waf import AsyncWaf, Waf
    from loadmaster.resources.waf_file import AsyncWafFiles, WafFiles
    from loadmaster.resources.waf_log import AsyncWafLogs, WafLogs
    from loadmaster.resources.waf_rule import AsyncWafRules, WafRules

__all__ = ["Accessors", "AsyncAccessors"]


class Accessors:
    """The families of the API as attributes."""

    _session: Session

    @cached_property
    def acme_accounts(self) -> AcmeAccounts:
        """The appliance's account with each issuer that gives certificates by the ACME protocol, where that
        issuer is found, and how early certificates are renewed. What an account has issued is the family of
        ACME certificates.
        """
        from loadmaster.resources.acme_account import AcmeAccounts

        return AcmeAccounts(self._session)

    @cached_property
    def acme_certificates(self) -> AcmeCertificates:
        """Certificates that the appliance asks an issuer for by itself and renews before they expire. They
        stand in the store of certificates as well, and services use them by their name.
        """
        from loadmaster.resources.acme_certificate import AcmeCertificates

        return AcmeCertificates(self._session)

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Keys with which programs log in, with the permissions of the user who made them. A user has 16 at
        most: the next one silently takes the place of the oldest, and whoever used that is locked out.
        """
        from loadmaster.resources.api_key import ApiKeys

        return ApiKeys(self._session)

    @cached_property
    def backups(self) -> Backups:
        """The configuration as one archive, on demand. It holds no certificates and no keys, see the
        certificate family, and no licence. The schedule for automatic backups is made of settings.
        """
        from loadmaster.resources.backup import Backups

        return Backups(self._session)

    @cached_property
    def cache_compression(self) -> CacheCompression:
        """Kinds of files that are never cached or never compressed, whatever the services say. They go by the
        extension of their names. No command shows which there are.
        """
        from loadmaster.resources.cache_compression import CacheCompression

        return CacheCompression(self._session)

    @cached_property
    def certificates(self) -> Certificates:
        """The appliance's store of server certificates with their keys, and of the intermediate and root
        certificates that complete a chain. Services name what they use. Configuration backups hold none of
        this: `backupcert` does.
        """
        from loadmaster.resources.certificate import Certificates

        return Certificates(self._session)

    @cached_property
    def cipher_sets(self) -> CipherSets:
        """Named lists of TLS ciphers, as services and administration refer to them. The appliance brings sets
        of its own, which nobody can change; it has no command that lists the names of all sets.
        """
        from loadmaster.resources.cipher_set import CipherSets

        return CipherSets(self._session)

    @cached_property
    def client_limits(self) -> ClientLimits:
        """Limits for clients of one address or network, beside those that the settings make hold for every
        client. Where several entries cover a client, or an entry and the setting, the entry of the smallest
        network counts. No limit lets more through than the one over all services.
        """
        from loadmaster.resources.client_limit import ClientLimits

        return ClientLimits(self._session)

    @cached_property
    def cluster(self) -> Cluster:
        """Several units that all carry traffic under one shared address and are configured through one of
        them. A cluster excludes a pair, and needs a licence that includes clusters. While a unit is in one,
        its HA mode reads cluster.
        """
        from loadmaster.resources.cluster import Cluster

        return Cluster(self._session)

    @cached_property
    def content_rules(self) -> ContentRules:
        """Named rules that select a server by what a request holds, or change headers, paths and bodies on
        the way. A rule does nothing until it is attached to a service or to a server; rules of all six kinds
        share one set of names.
        """
        from loadmaster.resources.content_rule import ContentRules

        return ContentRules(self._session)

    @cached_property
    def debug(self) -> Debug:
        """What the unit's own operating system tells, as the text of the tool that told it, and probes of the
        network from where the unit stands. The texts are for people: their form changes with the firmware.
        """
        from loadmaster.resources.debug import Debug

        return Debug(self._session)

    @cached_property
    def dns(self) -> Dns:
        """The appliance's own table of host names, which it looks into before it asks a name server, and the
        look-up of servers that were added by name.
        """
        from loadmaster.resources.dns import Dns

        return Dns(self._session)

    @cached_property
    def firmware(self) -> Firmware:
        """Images of the appliance's own software. A new one takes effect with the next reboot, and the one
        before it can be brought back.
        """
        from loadmaster.resources.firmware import Firmware

        return Firmware(self._session)

    @cached_property
    def geo(self) -> Geo:
        """Global balancing (GEO, GSLB): the unit answers requests for names with the address of one of
        several sites. Here are its switch, what holds for all names, and its counters; names, sites, data
        centres, client networks, places, blocked addresses and signing have accessors of their own that begin
        with geo.
        """
        from loadmaster.resources.geo import Geo

        return Geo(self._session)

    @cached_property
    def geo_access_list(self) -> GeoAccessList:
        """The vendor's list of addresses that get no answer, how often it is fetched and installed, and
        addresses that are answered whatever the list says.
        """
        from loadmaster.resources.geo_access_list import GeoAccessList

        return GeoAccessList(self._session)

    @cached_property
    def geo_clusters(self) -> GeoClusters:
        """Data centres (clusters): sites that belong together, watched by one check or by the load balancer
        there. They have nothing to do with a cluster of load balancers.
        """
        from loadmaster.resources.geo_cluster import GeoClusters

        return GeoClusters(self._session)

    @cached_property
    def geo_custom_locations(self) -> GeoCustomLocations:
        """Names for places that are no country. Networks of clients are put there, and sites serve them."""
        from loadmaster.resources.geo_custom_location import GeoCustomLocations

        return GeoCustomLocations(self._session)

    @cached_property
    def geo_dnssec(self) -> GeoDnssec:
        """Signing of answers about names (DNSSEC): one pair of key signing keys for the unit, made there or
        brought along, and the switch.
        """
        from loadmaster.resources.geo_dnssec import GeoDnssec

        return GeoDnssec(self._session)

    @cached_property
    def geo_fqdns(self) -> GeoFqdns:
        """The full names (FQDNs) that the unit answers for, each with the way in which one of its sites is
        chosen, and with further records beside its addresses.
        """
        from loadmaster.resources.geo_fqdn import GeoFqdns

        return GeoFqdns(self._session)

    @cached_property
    def geo_ip_ranges(self) -> GeoIpRanges:
        """Networks of which we know better than the data of the unit where their clients are: by coordinates,
        by country, or by a place of our own.
        """
        from loadmaster.resources.geo_ip_range import GeoIpRanges

        return GeoIpRanges(self._session)

    @cached_property
    def geo_maps(self) -> GeoMaps:
        """The addresses (maps) that a name is answered with, each of them a site: how it is checked, which
        data centre it belongs to, where it is and whom it serves.
        """
        from loadmaster.resources.geo_map import GeoMaps

        return GeoMaps(self._session)

    @cached_property
    def ha(self) -> Ha:
        """What two units that stand in for each other need besides settings and interface addresses: their
        common secret, and the separate commands of units in a public cloud, which have no shared address.
        """
        from loadmaster.resources.ha import Ha

        return Ha(self._session)

    @cached_property
    def health_checks(self) -> HealthChecks:
        """What holds for the checks of all servers where a service says nothing of its own, and how the
        agents are asked that adaptive scheduling relies on.
        """
        from loadmaster.resources.health_check import HealthChecks

        return HealthChecks(self._session)

    @cached_property
    def interfaces(self) -> Interfaces:
        """Network ports, bonds, VLANs and VXLANs with their addresses. They are numbered; 0 is the first
        port. Changing the address of the interface in use cuts the connection of whoever changes it.
        """
        from loadmaster.resources.interface import Interfaces

        return Interfaces(self._session)

    @cached_property
    def intrusion_detection(self) -> IntrusionDetection:
        """The rules by which requests to services with intrusion detection are judged. How easily a request
        is rejected is a setting. Needs a licence that includes it.
        """
        from loadmaster.resources.intrusion_detection import IntrusionDetection

        return IntrusionDetection(self._session)

    @cached_property
    def kubernetes(self) -> Kubernetes:
        """The ingress controller of the unit. It watches a Kubernetes cluster and makes services and servers
        of what it finds there. The unit logs in with a kube config file.
        """
        from loadmaster.resources.kubernetes import Kubernetes

        return Kubernetes(self._session)

    @cached_property
    def ldap_endpoints(self) -> LdapEndpoints:
        """Directory servers under a name. Single sign-on domains, the login of administrators and LDAP health
        checks of services refer to that name.
        """
        from loadmaster.resources.ldap_endpoint import LdapEndpoints

        return LdapEndpoints(self._session)

    @cached_property
    def lets_encrypt(self) -> LetsEncrypt:
        """The commands by which earlier firmware spoke of the only issuer it knew. They act on the same
        account and the same certificates as the commands of the ACME families do for Let's Encrypt.
        """
        from loadmaster.resources.lets_encrypt import LetsEncrypt

        return LetsEncrypt(self._session)

    @cached_property
    def licensing(self) -> Licensing:
        """What a unit is licensed for, and the steps that make a unit fresh from the factory ready:
        agreement, licence, password. These have to be taken in that order, and need no credentials until the
        password is set.
        """
        from loadmaster.resources.licensing import Licensing

        return Licensing(self._session)

    @cached_property
    def limit_rules(self) -> LimitRules:
        """Limits on requests that look alike, whoever sends them: the same path, host or browser. The rules
        are tried in their order.
        """
        from loadmaster.resources.limit_rule import LimitRules

        return LimitRules(self._session)

    @cached_property
    def owasp(self) -> Owasp:
        """The rules of the OWASP core rule set and one's own, and which of them a service or SubVS runs. A
        rule of the core rule set is named by six digits, of which the first three are its set; a rule of
        one's own by the name of its file. What a service runs is what RuleSets, DisabledRules and CustomRules
        of the service say as well; no answer about the service shows those three.
        """
        from loadmaster.resources.owasp import Owasp

        return Owasp(self._session)

    @cached_property
    def owasp_files(self) -> OwaspFiles:
        """Files of rules for the OWASP engine of the web application firewall, and files of data that these
        rules look things up in. A file of rules is one rule for the family of OWASP rules, under the name of
        the file without its ending.
        """
        from loadmaster.resources.owasp_file import OwaspFiles

        return OwaspFiles(self._session)

    @cached_property
    def packet_filter(self) -> PacketFilter:
        """What the appliance lets through besides its services, and the lists of addresses that are always
        let in or kept out. Everything goes through one call whose first parameter says what to do.
        """
        from loadmaster.resources.packet_filter import PacketFilter

        return PacketFilter(self._session)

    @cached_property
    def real_servers(self) -> RealServers:
        """The machines behind a virtual service or SubVS. A server is named by its address and port inside
        one service; the appliance also numbers it, and the number is only a hint.
        """
        from loadmaster.resources.real_server import RealServers

        return RealServers(self._session)

    @cached_property
    def routes(self) -> Routes:
        """Routes to networks that are not reached through the default gateway. A route cannot be changed: it
        is deleted and added again.
        """
        from loadmaster.resources.route import Routes

        return Routes(self._session)

    @cached_property
    def route_vpn(self) -> RouteVpn:
        """Tunnels by IPsec whose traffic is chosen by routes. Each is described by three files in the
        language of the IPsec daemon, which the unit takes as they are. Needs a licence that includes IPsec.
        """
        from loadmaster.resources.route_vpn import RouteVpn

        return RouteVpn(self._session)

    @cached_property
    def rsa_securid(self) -> RsaSecurid:
        """What the appliance needs to know of an RSA authentication manager before domains can check tokens
        with it.
        """
        from loadmaster.resources.rsa_securid import RsaSecurid

        return RsaSecurid(self._session)

    @cached_property
    def sdn(self) -> Sdn:
        """Controllers of a software defined network, which tell the unit how busy the way to a server is.
        They stand in clusters, and services that are scheduled adaptively use what they say.
        """
        from loadmaster.resources.sdn import Sdn

        return Sdn(self._session)

    @cached_property
    def sso_domains(self) -> SsoDomains:
        """Where and how the users of services with edge security are known: in a directory, by RADIUS, by
        tokens, by certificates, or by an identity provider. Services refer to a domain by its name, for those
        who log in and for logging in to the servers.
        """
        from loadmaster.resources.sso_domain import SsoDomains

        return SsoDomains(self._session)

    @cached_property
    def sso_images(self) -> SsoImages:
        """Pages and images that services show to those who are to log in, besides the sets that every
        appliance brings with it.
        """
        from loadmaster.resources.sso_image import SsoImages

        return SsoImages(self._session)

    @cached_property
    def sso_sessions(self) -> SsoSessions:
        """Who is logged in to which domain at the moment. Sessions come and go with users and are part of no
        configuration.
        """
        from loadmaster.resources.sso_session import SsoSessions

        return SsoSessions(self._session)

    @cached_property
    def statistics(self) -> Statistics:
        """What a unit counts of its own load and of the traffic it balances. Counters begin with the unit's
        last start, or with the last time that somebody put them back; what is said of a second is said of the
        one just before.
        """
        from loadmaster.resources.statistics import Statistics

        return Statistics(self._session)

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
    def telemetry(self) -> Telemetry:
        """Which interfaces report the flows they see. Where the reports go and what is in them are settings,
        without a collector among them nothing is sent.
        """
        from loadmaster.resources.telemetry import Telemetry

        return Telemetry(self._session)

    @cached_property
    def templates(self) -> Templates:
        """Models of virtual services, from which new ones are made with the `template` of `addvs`. They come
        as files, from the vendor or from another appliance.
        """
        from loadmaster.resources.templates import Templates

        return Templates(self._session)

    @cached_property
    def users(self) -> Users:
        """Local users of administration and API with what they may do, and groups of users whom another
        server knows. The built-in administrator bal is not among them; it may do everything.
        """
        from loadmaster.resources.user import Users

        return Users(self._session)

    @cached_property
    def virtual_services(self) -> VirtualServices:
        """What clients connect to. A virtual service is named by its address, port and protocol together; the
        appliance also numbers it, and the number stays when address or port change.
        """
        from loadmaster.resources.virtual_service import VirtualServices

        return VirtualServices(self._session)

    @cached_property
    def vpn(self) -> Vpn:
        """Tunnels by IPsec to networks elsewhere, such as those of a public cloud, described by the networks
        at their two ends, and the IKE daemon that carries them. Needs a licence that includes IPsec.
        """
        from loadmaster.resources.vpn import Vpn

        return Vpn(self._session)

    @cached_property
    def waf(self) -> Waf:
        """What holds for the web application firewall of the whole appliance: where the vendor's rules come
        from and when they are taken up. Which rules a service runs is told by the families of legacy and of
        OWASP rules, and whether it runs any by the service itself.
        """
        from loadmaster.resources.waf import Waf

        return Waf(self._session)

    @cached_property
    def waf_files(self) -> WafFiles:
        """Files of rules for the legacy engine of the web application firewall, and files of data that these
        rules look things up in. A file of rules is a set of rules of the kind C, see the family of legacy
        rules.
        """
        from loadmaster.resources.waf_file import WafFiles

        return WafFiles(self._session)

    @cached_property
    def waf_logs(self) -> WafLogs:
        """What the web application firewall writes down: audit logs of the requests that it found fault with,
        on the unit or at a collector, and debug logs. They hold what clients sent, personal data included.
        """
        from loadmaster.resources.waf_log import WafLogs

        return WafLogs(self._session)

    @cached_property
    def waf_rules(self) -> WafRules:
        """Sets of rules of the legacy engine, which services take up one by one. Sets come from the vendor,
        by subscription, or are files of one's own. The letter in front of a name tells the kind: C for one's
        own, Z and A for applications in general and for single ones, G for threats of any kind; the words
        Custom, ApplicationGeneric, ApplicationSpecific and Generic stand for the same. Letter case counts.
        """
        from loadmaster.resources.waf_rule import WafRules

        return WafRules(self._session)

    @cached_property
    def settings(self) -> Settings:
        """The appliance-wide values behind `get` and `set`."""
        from loadmaster.resources.settings import Settings

        return Settings(self._session)


class AsyncAccessors:
    """The families of the API as attributes."""

    _session: AsyncSession

    @cached_property
    def acme_accounts(self) -> AsyncAcmeAccounts:
        """The appliance's account with each issuer that gives certificates by the ACME protocol, where that
        issuer is found, and how early certificates are renewed. What an account has issued is the family of
        ACME certificates.
        """
        from loadmaster.resources.acme_account import AsyncAcmeAccounts

        return AsyncAcmeAccounts(self._session)

    @cached_property
    def acme_certificates(self) -> AsyncAcmeCertificates:
        """Certificates that the appliance asks an issuer for by itself and renews before they expire. They
        stand in the store of certificates as well, and services use them by their name.
        """
        from loadmaster.resources.acme_certificate import AsyncAcmeCertificates

        return AsyncAcmeCertificates(self._session)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """Keys with which programs log in, with the permissions of the user who made them. A user has 16 at
        most: the next one silently takes the place of the oldest, and whoever used that is locked out.
        """
        from loadmaster.resources.api_key import AsyncApiKeys

        return AsyncApiKeys(self._session)

    @cached_property
    def backups(self) -> AsyncBackups:
        """The configuration as one archive, on demand. It holds no certificates and no keys, see the
        certificate family, and no licence. The schedule for automatic backups is made of settings.
        """
        from loadmaster.resources.backup import AsyncBackups

        return AsyncBackups(self._session)

    @cached_property
    def cache_compression(self) -> AsyncCacheCompression:
        """Kinds of files that are never cached or never compressed, whatever the services say. They go by the
        extension of their names. No command shows which there are.
        """
        from loadmaster.resources.cache_compression import AsyncCacheCompression

        return AsyncCacheCompression(self._session)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """The appliance's store of server certificates with their keys, and of the intermediate and root
        certificates that complete a chain. Services name what they use. Configuration backups hold none of
        this: `backupcert` does.
        """
        from loadmaster.resources.certificate import AsyncCertificates

        return AsyncCertificates(self._session)

    @cached_property
    def cipher_sets(self) -> AsyncCipherSets:
        """Named lists of TLS ciphers, as services and administration refer to them. The appliance brings sets
        of its own, which nobody can change; it has no command that lists the names of all sets.
        """
        from loadmaster.resources.cipher_set import AsyncCipherSets

        return AsyncCipherSets(self._session)

    @cached_property
    def client_limits(self) -> AsyncClientLimits:
        """Limits for clients of one address or network, beside those that the settings make hold for every
        client. Where several entries cover a client, or an entry and the setting, the entry of the smallest
        network counts. No limit lets more through than the one over all services.
        """
        from loadmaster.resources.client_limit import AsyncClientLimits

        return AsyncClientLimits(self._session)

    @cached_property
    def cluster(self) -> AsyncCluster:
        """Several units that all carry traffic under one shared address and are configured through one of
        them. A cluster excludes a pair, and needs a licence that includes clusters. While a unit is in one,
        its HA mode reads cluster.
        """
        from loadmaster.resources.cluster import AsyncCluster

        return AsyncCluster(self._session)

    @cached_property
    def content_rules(self) -> AsyncContentRules:
        """Named rules that select a server by what a request holds, or change headers, paths and bodies on
        the way. A rule does nothing until it is attached to a service or to a server; rules of all six kinds
        share one set of names.
        """
        from loadmaster.resources.content_rule import AsyncContentRules

        return AsyncContentRules(self._session)

    @cached_property
    def debug(self) -> AsyncDebug:
        """What the unit's own operating system tells, as the text of the tool that told it, and probes of the
        network from where the unit stands. The texts are for people: their form changes with the firmware.
        """
        from loadmaster.resources.debug import AsyncDebug

        return AsyncDebug(self._session)

    @cached_property
    def dns(self) -> AsyncDns:
        """The appliance's own table of host names, which it looks into before it asks a name server, and the
        look-up of servers that were added by name.
        """
        from loadmaster.resources.dns import AsyncDns

        return AsyncDns(self._session)

    @cached_property
    def firmware(self) -> AsyncFirmware:
        """Images of the appliance's own software. A new one takes effect with the next reboot, and the one
        before it can be brought back.
        """
        from loadmaster.resources.firmware import AsyncFirmware

        return AsyncFirmware(self._session)

    @cached_property
    def geo(self) -> AsyncGeo:
        """Global balancing (GEO, GSLB): the unit answers requests for names with the address of one of
        several sites. Here are its switch, what holds for all names, and its counters; names, sites, data
        centres, client networks, places, blocked addresses and signing have accessors of their own that begin
        with geo.
        """
        from loadmaster.resources.geo import AsyncGeo

        return AsyncGeo(self._session)

    @cached_property
    def geo_access_list(self) -> AsyncGeoAccessList:
        """The vendor's list of addresses that get no answer, how often it is fetched and installed, and
        addresses that are answered whatever the list says.
        """
        from loadmaster.resources.geo_access_list import AsyncGeoAccessList

        return AsyncGeoAccessList(self._session)

    @cached_property
    def geo_clusters(self) -> AsyncGeoClusters:
        """Data centres (clusters): sites that belong together, watched by one check or by the load balancer
        there. They have nothing to do with a cluster of load balancers.
        """
        from loadmaster.resources.geo_cluster import AsyncGeoClusters

        return AsyncGeoClusters(self._session)

    @cached_property
    def geo_custom_locations(self) -> AsyncGeoCustomLocations:
        """Names for places that are no country. Networks of clients are put there, and sites serve them."""
        from loadmaster.resources.geo_custom_location import AsyncGeoCustomLocations

        return AsyncGeoCustomLocations(self._session)

    @cached_property
    def geo_dnssec(self) -> AsyncGeoDnssec:
        """Signing of answers about names (DNSSEC): one pair of key signing keys for the unit, made there or
        brought along, and the switch.
        """
        from loadmaster.resources.geo_dnssec import AsyncGeoDnssec

        return AsyncGeoDnssec(self._session)

    @cached_property
    def geo_fqdns(self) -> AsyncGeoFqdns:
        """The full names (FQDNs) that the unit answers for, each with the way in which one of its sites is
        chosen, and with further records beside its addresses.
        """
        from loadmaster.resources.geo_fqdn import AsyncGeoFqdns

        return AsyncGeoFqdns(self._session)

    @cached_property
    def geo_ip_ranges(self) -> AsyncGeoIpRanges:
        """Networks of which we know better than the data of the unit where their clients are: by coordinates,
        by country, or by a place of our own.
        """
        from loadmaster.resources.geo_ip_range import AsyncGeoIpRanges

        return AsyncGeoIpRanges(self._session)

    @cached_property
    def geo_maps(self) -> AsyncGeoMaps:
        """The addresses (maps) that a name is answered with, each of them a site: how it is checked, which
        data centre it belongs to, where it is and whom it serves.
        """
        from loadmaster.resources.geo_map import AsyncGeoMaps

        return AsyncGeoMaps(self._session)

    @cached_property
    def ha(self) -> AsyncHa:
        """What two units that stand in for each other need besides settings and interface addresses: their
        common secret, and the separate commands of units in a public cloud, which have no shared address.
        """
        from loadmaster.resources.ha import AsyncHa

        return AsyncHa(self._session)

    @cached_property
    def health_checks(self) -> AsyncHealthChecks:
        """What holds for the checks of all servers where a service says nothing of its own, and how the
        agents are asked that adaptive scheduling relies on.
        """
        from loadmaster.resources.health_check import AsyncHealthChecks

        return AsyncHealthChecks(self._session)

    @cached_property
    def interfaces(self) -> AsyncInterfaces:
        """Network ports, bonds, VLANs and VXLANs with their addresses. They are numbered; 0 is the first
        port. Changing the address of the interface in use cuts the connection of whoever changes it.
        """
        from loadmaster.resources.interface import AsyncInterfaces

        return AsyncInterfaces(self._session)

    @cached_property
    def intrusion_detection(self) -> AsyncIntrusionDetection:
        """The rules by which requests to services with intrusion detection are judged. How easily a request
        is rejected is a setting. Needs a licence that includes it.
        """
        from loadmaster.resources.intrusion_detection import AsyncIntrusionDetection

        return AsyncIntrusionDetection(self._session)

    @cached_property
    def kubernetes(self) -> AsyncKubernetes:
        """The ingress controller of the unit. It watches a Kubernetes cluster and makes services and servers
        of what it finds there. The unit logs in with a kube config file.
        """
        from loadmaster.resources.kubernetes import AsyncKubernetes

        return AsyncKubernetes(self._session)

    @cached_property
    def ldap_endpoints(self) -> AsyncLdapEndpoints:
        """Directory servers under a name. Single sign-on domains, the login of administrators and LDAP health
        checks of services refer to that name.
        """
        from loadmaster.resources.ldap_endpoint import AsyncLdapEndpoints

        return AsyncLdapEndpoints(self._session)

    @cached_property
    def lets_encrypt(self) -> AsyncLetsEncrypt:
        """The commands by which earlier firmware spoke of the only issuer it knew. They act on the same
        account and the same certificates as the commands of the ACME families do for Let's Encrypt.
        """
        from loadmaster.resources.lets_encrypt import AsyncLetsEncrypt

        return AsyncLetsEncrypt(self._session)

    @cached_property
    def licensing(self) -> AsyncLicensing:
        """What a unit is licensed for, and the steps that make a unit fresh from the factory ready:
        agreement, licence, password. These have to be taken in that order, and need no credentials until the
        password is set.
        """
        from loadmaster.resources.licensing import AsyncLicensing

        return AsyncLicensing(self._session)

    @cached_property
    def limit_rules(self) -> AsyncLimitRules:
        """Limits on requests that look alike, whoever sends them: the same path, host or browser. The rules
        are tried in their order.
        """
        from loadmaster.resources.limit_rule import AsyncLimitRules

        return AsyncLimitRules(self._session)

    @cached_property
    def owasp(self) -> AsyncOwasp:
        """The rules of the OWASP core rule set and one's own, and which of them a service or SubVS runs. A
        rule of the core rule set is named by six digits, of which the first three are its set; a rule of
        one's own by the name of its file. What a service runs is what RuleSets, DisabledRules and CustomRules
        of the service say as well; no answer about the service shows those three.
        """
        from loadmaster.resources.owasp import AsyncOwasp

        return AsyncOwasp(self._session)

    @cached_property
    def owasp_files(self) -> AsyncOwaspFiles:
        """Files of rules for the OWASP engine of the web application firewall, and files of data that these
        rules look things up in. A file of rules is one rule for the family of OWASP rules, under the name of
        the file without its ending.
        """
        from loadmaster.resources.owasp_file import AsyncOwaspFiles

        return AsyncOwaspFiles(self._session)

    @cached_property
    def packet_filter(self) -> AsyncPacketFilter:
        """What the appliance lets through besides its services, and the lists of addresses that are always
        let in or kept out. Everything goes through one call whose first parameter says what to do.
        """
        from loadmaster.resources.packet_filter import AsyncPacketFilter

        return AsyncPacketFilter(self._session)

    @cached_property
    def real_servers(self) -> AsyncRealServers:
        """The machines behind a virtual service or SubVS. A server is named by its address and port inside
        one service; the appliance also numbers it, and the number is only a hint.
        """
        from loadmaster.resources.real_server import AsyncRealServers

        return AsyncRealServers(self._session)

    @cached_property
    def routes(self) -> AsyncRoutes:
        """Routes to networks that are not reached through the default gateway. A route cannot be changed: it
        is deleted and added again.
        """
        from loadmaster.resources.route import AsyncRoutes

        return AsyncRoutes(self._session)

    @cached_property
    def route_vpn(self) -> AsyncRouteVpn:
        """Tunnels by IPsec whose traffic is chosen by routes. Each is described by three files in the
        language of the IPsec daemon, which the unit takes as they are. Needs a licence that includes IPsec.
        """
        from loadmaster.resources.route_vpn import AsyncRouteVpn

        return AsyncRouteVpn(self._session)

    @cached_property
    def rsa_securid(self) -> AsyncRsaSecurid:
        """What the appliance needs to know of an RSA authentication manager before domains can check tokens
        with it.
        """
        from loadmaster.resources.rsa_securid import AsyncRsaSecurid

        return AsyncRsaSecurid(self._session)

    @cached_property
    def sdn(self) -> AsyncSdn:
        """Controllers of a software defined network, which tell the unit how busy the way to a server is.
        They stand in clusters, and services that are scheduled adaptively use what they say.
        """
        from loadmaster.resources.sdn import AsyncSdn

        return AsyncSdn(self._session)

    @cached_property
    def sso_domains(self) -> AsyncSsoDomains:
        """Where and how the users of services with edge security are known: in a directory, by RADIUS, by
        tokens, by certificates, or by an identity provider. Services refer to a domain by its name, for those
        who log in and for logging in to the servers.
        """
        from loadmaster.resources.sso_domain import AsyncSsoDomains

        return AsyncSsoDomains(self._session)

    @cached_property
    def sso_images(self) -> AsyncSsoImages:
        """Pages and images that services show to those who are to log in, besides the sets that every
        appliance brings with it.
        """
        from loadmaster.resources.sso_image import AsyncSsoImages

        return AsyncSsoImages(self._session)

    @cached_property
    def sso_sessions(self) -> AsyncSsoSessions:
        """Who is logged in to which domain at the moment. Sessions come and go with users and are part of no
        configuration.
        """
        from loadmaster.resources.sso_session import AsyncSsoSessions

        return AsyncSsoSessions(self._session)

    @cached_property
    def statistics(self) -> AsyncStatistics:
        """What a unit counts of its own load and of the traffic it balances. Counters begin with the unit's
        last start, or with the last time that somebody put them back; what is said of a second is said of the
        one just before.
        """
        from loadmaster.resources.statistics import AsyncStatistics

        return AsyncStatistics(self._session)

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
    def telemetry(self) -> AsyncTelemetry:
        """Which interfaces report the flows they see. Where the reports go and what is in them are settings,
        without a collector among them nothing is sent.
        """
        from loadmaster.resources.telemetry import AsyncTelemetry

        return AsyncTelemetry(self._session)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Models of virtual services, from which new ones are made with the `template` of `addvs`. They come
        as files, from the vendor or from another appliance.
        """
        from loadmaster.resources.templates import AsyncTemplates

        return AsyncTemplates(self._session)

    @cached_property
    def users(self) -> AsyncUsers:
        """Local users of administration and API with what they may do, and groups of users whom another
        server knows. The built-in administrator bal is not among them; it may do everything.
        """
        from loadmaster.resources.user import AsyncUsers

        return AsyncUsers(self._session)

    @cached_property
    def virtual_services(self) -> AsyncVirtualServices:
        """What clients connect to. A virtual service is named by its address, port and protocol together; the
        appliance also numbers it, and the number stays when address or port change.
        """
        from loadmaster.resources.virtual_service import AsyncVirtualServices

        return AsyncVirtualServices(self._session)

    @cached_property
    def vpn(self) -> AsyncVpn:
        """Tunnels by IPsec to networks elsewhere, such as those of a public cloud, described by the networks
        at their two ends, and the IKE daemon that carries them. Needs a licence that includes IPsec.
        """
        from loadmaster.resources.vpn import AsyncVpn

        return AsyncVpn(self._session)

    @cached_property
    def waf(self) -> AsyncWaf:
        """What holds for the web application firewall of the whole appliance: where the vendor's rules come
        from and when they are taken up. Which rules a service runs is told by the families of legacy and of
        OWASP rules, and whether it runs any by the service itself.
        """
        from loadmaster.resources.waf import AsyncWaf

        return AsyncWaf(self._session)

    @cached_property
    def waf_files(self) -> AsyncWafFiles:
        """Files of rules for the legacy engine of the web application firewall, and files of data that these
        rules look things up in. A file of rules is a set of rules of the kind C, see the family of legacy
        rules.
        """
        from loadmaster.resources.waf_file import AsyncWafFiles

        return AsyncWafFiles(self._session)

    @cached_property
    def waf_logs(self) -> AsyncWafLogs:
        """What the web application firewall writes down: audit logs of the requests that it found fault with,
        on the unit or at a collector, and debug logs. They hold what clients sent, personal data included.
        """
        from loadmaster.resources.waf_log import AsyncWafLogs

        return AsyncWafLogs(self._session)

    @cached_property
    def waf_rules(self) -> AsyncWafRules:
        """Sets of rules of the legacy engine, which services take up one by one. Sets come from the vendor,
        by subscription, or are files of one's own. The letter in front of a name tells the kind: C for one's
        own, Z and A for applications in general and for single ones, G for threats of any kind; the words
        Custom, ApplicationGeneric, ApplicationSpecific and Generic stand for the same. Letter case counts.
        """
        from loadmaster.resources.waf_rule import AsyncWafRules

        return AsyncWafRules(self._session)

    @cached_property
    def settings(self) -> AsyncSettings:
        """The appliance-wide values behind `get` and `set`."""
        from loadmaster.resources.settings import AsyncSettings

        return AsyncSettings(self._session)
