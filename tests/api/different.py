"""What sources say of a value and the description says otherwise, each with its reason.

The one list of it; a test fails for whatever else differs, and for an entry here that is no longer true.
"""

from __future__ import annotations

__all__ = ["DIFFERENT", "STARTS"]


def _of(commands: str, wires: str, reason: str) -> dict[str, str]:
    """The same reason for each of these parameters of each of these commands."""
    return {f"{command}({wire})": reason for command in commands.split() for wire in wires.split()}


_BY_ADDRESS = (
    "needed where the service is named by its address only, and the number of a service is taken too"
)
_CLOUD = "sources disagree: other documents start with no preference"
_ENGINE = "recorded as 0 while the engine is off; the note tells what it starts with"
_FORMER_WORDS = (
    "words of former firmware, which the emulator takes and the note names; what is sent are the new"
)
_RULE = "follows from the protocol: services over UDP work at layer 4 and are transparent"
_SERVERS = "two sources let servers have ports up to 65535"

DIFFERENT: dict[str, dict[str, str]] = {
    "codes": {
        **_of("addvs modvs", "Persist", "none is what clears it, and no member of its own"),
        **_of("addvs modvs", "SSLRewrite", "a recorded client has to send empty text for the 0 that is read"),
        **_of("addvs modvs", "CheckType", "documents know dns as well, for services over UDP"),
        **_of("aclcontrol", "list add del listvs addvs delvs", _FORMER_WORDS),
    },
    "default": {
        **_of("addvs modvs", "ForceL7 Transparent", _RULE),
        **_of("addvs modvs", "Persist", "unset is how none is told in Python"),
        **_of(
            "addvs modvs", "PersistTimeout", "0 is read without persistence; what it starts with is not known"
        ),
        **_of("addvs modvs", "BlockingParanoia ExecutingParanoia AnomalyScoringThreshold", _ENGINE),
        **_of("addvs modvs", "PCRELimit JSONDLimit BodyLimit", _ENGINE),
        **_of("addvs", "RsMinimum", "passed over there; modvs has the default"),
        **_of("setacmerenewperiod", "renewperiod", "has to be sent; the setting has the default"),
        **_of("setwafinstalltime", "hour", "has to be sent; the field has the default"),
        **_of("setadminaccess", "wuiport", "has to be sent; the setting has the default"),
        **_of("aclcontrol", "enable", "has to be sent, since it is the operation"),
        **_of("changecheckeraddr", "port", "80 is what clearing it brings back, which its text says"),
        **_of("azurehaparam awshaparam setcloudhaparam", "haprefered", _CLOUD),
    },
    "length": {
        **_of("addcountry removecountry addipcountry", "countrycode", "a pattern says it more closely"),
    },
    "range": {
        **_of(
            "addvs modvs", "ExtraPorts", "a list, and no source shows how ranges are written; its text tells"
        ),
        **_of("addvs modvs", "CheckCodes", "a list; the pattern of its entries says it"),
        **_of("modmap", "checkercodes", "a list; the pattern of its entries says it"),
        **_of("addrs modrs delrs showrs addrsrule delrsrule", "rsport", _SERVERS),
        **_of("kill_instance kill_spla_instance", "kill", "the one number of the range is a code"),
    },
    "required": {
        **_of("vsaddwafrule vsremovewafrule vslistwafruleids", "port prot", _BY_ADDRESS),
        **_of(
            "changecheckeraddr", "checkerip", "may be sent empty, which the language has for optional ones"
        ),
        **_of("addvxlan", "group", "version 2 does not take it"),
    },
}
"""By attribute, then by parameter or setting."""

_COUNTED = "counted by the appliance and written by nobody, so that it has no default"

STARTS: dict[str, str] = {
    "CloudHA.Partner": "the word unset there stands for nothing",
    "RealServer.Nrules": _COUNTED,
    "SubVSSlot.Forward": "recorded samples say nat and a client l7, as the note tells",
    "VirtualService.ForceL4": _RULE,
    "VirtualService.ForceL7": _RULE,
    "VirtualService.MasterVS": "tells whether there are SubVSs, and is written by nobody",
    "VirtualService.MasterVSID": "tells the parent of a SubVS, and is written by nobody",
    "VirtualService.NMatchBodyRules": _COUNTED,
    "VirtualService.NPreProcessRules": _COUNTED,
    "VirtualService.NRequestRules": _COUNTED,
    "VirtualService.NResponseRules": _COUNTED,
    "VirtualService.NRules": _COUNTED,
    "VirtualService.NumberOfRSs": _COUNTED,
    "VirtualService.PersistTimeout": "0 is read without persistence; what it starts with is not known",
    "VirtualService.SSLRewrite": "read as a number and written as a word or nothing",
    "VirtualService.TlsType": "follows from the termination of TLS: without it, 0 is read",
    "VirtualService.Transparent": _RULE,
}
"""Fields that start with something else than sources say, or with what follows from other fields."""
