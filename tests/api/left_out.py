"""What sources know and the description does not say in the same place, each with its reason.

The one list of it; a test fails for whatever else is missing, and for an entry here that is no longer true.
"""

from __future__ import annotations

__all__ = ["BEYOND", "COMMANDS", "FIELDS", "OBJECTS_HELD_ELSEWHERE", "OBJECT_NAMES", "PARAMETERS"]

COMMANDS: dict[str, str] = {}
"""Commands that are not described."""

PARAMETERS: dict[str, str] = {}
"""``command(parameter)`` for parameters that a described command does not take."""

OBJECT_NAMES = {
    "AclEntry": "AccessListEntry",
    "ApiList": "CommandList",
    "CertificateListEntry": "Certificate",
    "ClientLimit": "ClientConnectionRateLimit",
    "CloudHA": "CloudHa",
    "Eula": "Agreement",
    "GeoDnssec": "GeoSigning",
    "LicenseInfo": "Licence",
    "SubVSSlot": "SubVirtualService",
}
"""Our names for objects where the sources' lists have others that differ in more than capitals."""

OBJECTS_HELD_ELSEWHERE = {
    "AccessKey": "the one value of an answer",
    "AclVirtualService": "what the call named, said back around the entries of the service",
    "AdminCertificate": "one setting",
    "ApiKeys": "a list of secret texts under a key of the answer",
    "BackupFile": "the file that the command answers with",
    "BackupSchedule": "settings",
    "CertificateText": "the text that the command answers with, under a key",
    "EmailConfig": "settings",
    "AddOn": "names with values in an answer",
    "FirmwareState": "one setting, and the one value of an answer",
    "HAConfig": "settings",
    "HAStatus": "settings",
    "NtpConfig": "settings",
    "SnmpConfig": "settings",
    "SyslogConfig": "settings",
}
"""Objects whose fields the description holds as settings or as keys of answers."""

FIELDS = {
    "AccessKey.AccessKey": "the one value in the answer of accesskey, whatever its key",
    "AclVirtualService.VS_IP": "the address of the service that the call of aclcontrol.listvs named",
    "AclVirtualService.VS_Port": "the port of that service",
    "AclVirtualService.VS_Protocol": "the protocol of that service",
    "AddOn.Package": "the values in the answer of listaddon",
    "FirmwareState.PreviousVersion": "the one value in the answer of getpreviousversion, whatever its key",
    "LicenseInfo.SubscriptionEntryN": "as many as there are subscriptions; models keep what they do not know",
}
"""``Object.field`` for fields that have no name of ours."""

BEYOND: dict[str, str] = {
    "listvs(timestamp)": "sent by the vendor's Python client; the other sources do not know it",
}
"""Commands and ``command(parameter)`` that the description has and sources do not list."""
