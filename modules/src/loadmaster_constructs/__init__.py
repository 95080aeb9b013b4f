"""CDKTF constructs for LoadMaster load balancers, with the best-practice checklist as their defaults.

The raw resources, one class for each of the provider's, are in ``loadmaster_constructs.l1``.
"""

from loadmaster_constructs._framework import Construct
from loadmaster_constructs.app import App, Stack
from loadmaster_constructs.appliance import Access, Appliance
from loadmaster_constructs.backup_schedule import BackupSchedule
from loadmaster_constructs.because import Because
from loadmaster_constructs.certificate import Certificate, IntermediateCertificate
from loadmaster_constructs.content_rule import ContentRule
from loadmaster_constructs.errors import ArgumentError, ArgumentTypeError, ConstructsError, SynthesisError
from loadmaster_constructs.ha_pair import HAPair
from loadmaster_constructs.health_check import HealthCheck
from loadmaster_constructs.load_master import LoadMaster
from loadmaster_constructs.packet_filter import PacketFilter
from loadmaster_constructs.patterns.https_redirect import HttpsRedirect
from loadmaster_constructs.persistence import Persistence
from loadmaster_constructs.secret import Secret
from loadmaster_constructs.server import Server
from loadmaster_constructs.settings import Settings
from loadmaster_constructs.shared_address import SharedAddress
from loadmaster_constructs.sub_service import SubService
from loadmaster_constructs.syslog_target import SyslogTarget
from loadmaster_constructs.tls import Tls
from loadmaster_constructs.unavailable import ErrorAnswer, Redirect, SorryServer
from loadmaster_constructs.unit import Unit
from loadmaster_constructs.virtual_service import VirtualService

__all__ = [
    "Access",
    "App",
    "Appliance",
    "ArgumentError",
    "ArgumentTypeError",
    "BackupSchedule",
    "Because",
    "Certificate",
    "Construct",
    "ConstructsError",
    "ContentRule",
    "ErrorAnswer",
    "HAPair",
    "HealthCheck",
    "HttpsRedirect",
    "IntermediateCertificate",
    "LoadMaster",
    "PacketFilter",
    "Persistence",
    "Redirect",
    "Secret",
    "Server",
    "Settings",
    "SharedAddress",
    "SorryServer",
    "Stack",
    "SubService",
    "SynthesisError",
    "SyslogTarget",
    "Tls",
    "Unit",
    "VirtualService",
]
