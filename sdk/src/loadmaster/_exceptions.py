"""Everything that can go wrong, in one tree.

::

    LoadMasterError
    ├── ConnectionFailed            no answer was received
    │   ├── Unreachable             nothing answers at that address
    │   ├── CertificateNotTrusted   somebody answers, but not provably the appliance
    │   ├── ConnectionCut           the connection ended early; the rate limit does that
    │   ├── TimedOut                no answer within the time allowed
    │   ├── DidNotReturn            a unit that was restarted has not come back
    │   └── NoActiveUnit            neither unit of a pair is the active one
    ├── SplitBrain                  both units of a pair are active
    ├── Refused                     the appliance said no
    │   ├── NotFound                the object does not exist
    │   ├── AlreadyExists           an object with that identity exists
    │   ├── InvalidValue            a parameter is missing, out of range or does not fit
    │   ├── AuthenticationFailed    wrong or missing credentials
    │   ├── PermissionDenied        the user lacks the permission
    │   ├── ApiDisabled             the API interface is switched off
    │   └── UnknownCommand          this firmware does not have the command
    ├── AnswerNotUnderstood         an answer came that is not one of the API's
    ├── WrongFirmware               a unit is back from its restart with another firmware than it should run
    ├── InvalidCall                 refused before anything was sent
    └── FateUnknown                 a write was sent, and nobody can tell whether it took effect

Every error carries the command it belongs to. None carries a parameter's value when the
description marks the parameter as secret.
"""

from __future__ import annotations

__all__ = [
    "AlreadyExists",
    "AnswerNotUnderstood",
    "ApiDisabled",
    "AuthenticationFailed",
    "CertificateNotTrusted",
    "ConnectionCut",
    "ConnectionFailed",
    "DidNotReturn",
    "FateUnknown",
    "InvalidCall",
    "InvalidValue",
    "LoadMasterError",
    "NoActiveUnit",
    "NotFound",
    "PermissionDenied",
    "Refused",
    "SplitBrain",
    "TimedOut",
    "UnknownCommand",
    "Unreachable",
    "WrongFirmware",
]


class LoadMasterError(Exception):
    """The root of all errors of this library."""

    def __init__(self, message: str, *, command: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        """What went wrong, without the command's name."""
        self.command = command
        """Name of the command, or ``None`` when no command was involved."""

    def __str__(self) -> str:
        return f"{self.command}: {self.message}" if self.command else self.message


class ConnectionFailed(LoadMasterError):
    """No answer was received."""

    def __init__(self, message: str, *, command: str | None = None, sent: bool | None = False) -> None:
        super().__init__(message, command=command)
        self.sent = sent
        """True when the whole command had left this machine, False when it had not, ``None`` when unclear."""


class Unreachable(ConnectionFailed):
    """Nothing answers at the address: no such host, no route, or the port is closed."""


class CertificateNotTrusted(ConnectionFailed):
    """The certificate presented is not the trusted one, so nothing was sent."""


class ConnectionCut(ConnectionFailed):
    """The connection ended before the answer was complete.

    The appliance does this to everybody above 30 calls in 3 seconds.
    """


class TimedOut(ConnectionFailed):
    """No complete answer within the time allowed."""


class DidNotReturn(ConnectionFailed):
    """A unit was restarted and did not come back in time, or never went away."""


class NoActiveUnit(ConnectionFailed):
    """Neither unit of a pair is the active one. The message says what each of them is."""


class SplitBrain(LoadMasterError):
    """Both units of a pair are active, so neither can be trusted with a change."""


class Refused(LoadMasterError):
    """The appliance answered, and the answer is no."""

    def __init__(self, message: str, *, command: str | None = None, code: int, text: str = "") -> None:
        super().__init__(message, command=command)
        self.code = code
        """The appliance's own code; the HTTP status where the answer has none."""
        self.text = text
        """What the appliance wrote, secrets blotted out. The wording changes between firmware versions."""


class NotFound(Refused):
    """The object named in the command does not exist."""


class AlreadyExists(Refused):
    """An object with the same identity exists."""


class InvalidValue(Refused):
    """A parameter is missing, out of range, or does not fit the object's state."""


class AuthenticationFailed(Refused):
    """The credentials are missing or wrong. Not retried: the appliance blocks users after failed logins."""


class PermissionDenied(Refused):
    """The user lacks the permission for this command."""


class ApiDisabled(Refused):
    """The API interface is switched off, or the address belongs to something else."""


class UnknownCommand(Refused):
    """The firmware does not have this command."""


class AnswerNotUnderstood(LoadMasterError):
    """Something answered, but not in the form the API answers in."""

    def __init__(self, message: str, *, command: str | None = None, status: int | None = None) -> None:
        super().__init__(message, command=command)
        self.status = status
        """HTTP status of the answer."""


class WrongFirmware(LoadMasterError):
    """A unit is back from the restart after an installation, and runs another firmware than it should."""


class InvalidCall(LoadMasterError, ValueError):
    """The call is wrong, and nothing was sent."""


class FateUnknown(LoadMasterError):
    """A write was sent, its answer was lost, and reading back did not settle what became of it.

    ``__cause__`` is the failure that took the answer. Look at the appliance before repeating the command.
    """
