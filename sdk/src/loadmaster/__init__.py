"""Typed client for the management API of LoadMaster load balancers.

``LoadMaster`` and ``AsyncLoadMaster`` are the way in; models are in ``loadmaster.types``. Everything is
loaded when it is first asked for, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster
    from loadmaster._difference import Difference
    from loadmaster._exceptions import (
        AlreadyExists,
        AnswerNotUnderstood,
        ApiDisabled,
        AuthenticationFailed,
        CertificateNotTrusted,
        ConnectionCut,
        ConnectionFailed,
        DidNotReturn,
        FateUnknown,
        InvalidCall,
        InvalidValue,
        LoadMasterError,
        NoActiveUnit,
        NotFound,
        PermissionDenied,
        Refused,
        SplitBrain,
        TimedOut,
        UnknownCommand,
        Unreachable,
        WrongFirmware,
    )
    from loadmaster._following import FollowingLoadMaster
    from loadmaster._model import UNSET, Model, Unset
    from loadmaster._pair import Access, AsyncPair, Pair
    from loadmaster._snapshot import Snapshot
    from loadmaster._tls import UnverifiedAppliance
    from loadmaster._wire.request import AsyncTransport, Request, Response, Transport

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "Access",
    "AlreadyExists",
    "AnswerNotUnderstood",
    "ApiDisabled",
    "AsyncLoadMaster",
    "AsyncPair",
    "AsyncTransport",
    "AuthenticationFailed",
    "CertificateNotTrusted",
    "ConnectionCut",
    "ConnectionFailed",
    "DidNotReturn",
    "Difference",
    "FateUnknown",
    "FollowingLoadMaster",
    "InvalidCall",
    "InvalidValue",
    "LoadMaster",
    "LoadMasterError",
    "Model",
    "NoActiveUnit",
    "NotFound",
    "Pair",
    "PermissionDenied",
    "Refused",
    "Request",
    "Response",
    "Snapshot",
    "SplitBrain",
    "TimedOut",
    "Transport",
    "UnknownCommand",
    "Unreachable",
    "Unset",
    "UnverifiedAppliance",
    "WrongFirmware",
]

_HOMES = {
    "Access": "_pair",
    "AsyncLoadMaster": "_client",
    "AsyncPair": "_pair",
    "AsyncTransport": "_wire.request",
    "Difference": "_difference",
    "FollowingLoadMaster": "_following",
    "LoadMaster": "_client",
    "Model": "_model",
    "Pair": "_pair",
    "Request": "_wire.request",
    "Response": "_wire.request",
    "Snapshot": "_snapshot",
    "Transport": "_wire.request",
    "UNSET": "_model",
    "Unset": "_model",
    "UnverifiedAppliance": "_tls",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, '_exceptions')}"), name)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
