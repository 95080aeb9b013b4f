"""The one border where what the client reports becomes advice: what went wrong, with which argument, and what
to do.

Everything that talks to the appliance runs inside ``advice``; nothing else catches the client's errors for
display.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import loadmaster
from loadmaster_provider.protocol import ProviderError
from loadmaster_provider.shape import FieldShape

__all__ = ["Subject", "advice", "briefly", "explain", "is_gone", "unreachable"]


@dataclass(frozen=True, slots=True)
class Subject:
    """What is being done, for the headline; ``fields`` to find the argument an answer complains about."""

    doing: str
    fields: tuple[FieldShape, ...] = ()
    service: str = ""
    """The service around it, where that has to exist first."""


@contextmanager
def advice(doing: str, *, fields: Iterable[FieldShape] = (), service: str = "") -> Iterator[None]:
    """Turn every error of the client into one ``ProviderError`` with advice."""
    try:
        yield
    except loadmaster.LoadMasterError as error:
        raise explain(error, Subject(doing, tuple(fields), service)) from error


def is_gone(error: loadmaster.LoadMasterError) -> bool:
    """Whether the appliance says that the object does not exist. Its wording is not a contract."""
    if isinstance(error, loadmaster.NotFound):
        return True
    if not isinstance(error, loadmaster.Refused) or error.code not in (404, 422):
        return False
    return (
        re.search(r"unknown (vs|rs|rule|certificate|virtual|user)|not found", error.text, re.IGNORECASE)
        is not None
    )


def unreachable(error: BaseException) -> bool:
    """Whether no appliance answered at all, so that nothing can be said about its state."""
    return isinstance(error, loadmaster.Unreachable | loadmaster.TimedOut | loadmaster.ConnectionCut)


def explain(error: loadmaster.LoadMasterError, subject: Subject) -> ProviderError:
    """The message for one error."""
    headline = f"cannot {subject.doing}"
    if isinstance(error, loadmaster.InvalidCall):
        return _argument_error(headline, str(error.message), subject)
    for kind, text in _ADVICE:
        if isinstance(error, kind):
            return ProviderError(headline, f"{_sentence(error)} {text}")
    if isinstance(error, loadmaster.Refused):
        return _refusal(headline, error, subject)
    return ProviderError(headline, _sentence(error))


_ADVICE: tuple[tuple[type[Exception], str], ...] = (
    (
        loadmaster.Unreachable,
        (
            "Check units in the provider block, the network, and whether web administration listens at that "
            "address and port."
        ),
    ),
    (
        loadmaster.CertificateNotTrusted,
        (
            "Give ca_file or ca_pem with the appliance's certificate, or pin it with fingerprint, after "
            "checking it by another way."
        ),
    ),
    (
        loadmaster.ConnectionCut,
        (
            "The appliance cuts everybody off above 30 calls in 3 seconds; lower calls_per_second if others "
            "use it at the same time, then run again."
        ),
    ),
    (
        loadmaster.TimedOut,
        (
            "The appliance took the connection and did not answer in time; see timeout_seconds in the "
            "provider block."
        ),
    ),
    (
        loadmaster.AuthenticationFailed,
        (
            "Check the API key, or user name and password. Also, session management has to be on and basic "
            "authentication off "
            "for logins to the JSON API."
        ),
    ),
    (
        loadmaster.PermissionDenied,
        ("Give the user the permission for this on the appliance, or use another user."),
    ),
    (
        loadmaster.ApiDisabled,
        (
            "Switch it on under Certificates & Security > Remote Access > Enable API Interface, or correct "
            "the address."
        ),
    ),
    (loadmaster.UnknownCommand, "The firmware of this appliance is too old or too new for it."),
    (
        loadmaster.AnswerNotUnderstood,
        (
            "Something answers at that address, but not as the API of a LoadMaster; a proxy or a login page "
            "in between does that."
        ),
    ),
    (
        loadmaster.FateUnknown,
        ("Whether the change took effect is not known. Run the plan again: it shows what is really there."),
    ),
)


def _refusal(headline: str, error: loadmaster.Refused, subject: Subject) -> ProviderError:
    text = error.text or error.message
    if is_gone(error) and subject.service:
        service = f"{subject.service[:1].upper()}{subject.service[1:]}"
        return ProviderError(headline, f"The appliance refused: {text}. {service} does not exist there.")
    path = _argument_named_in(text, subject.fields)
    return ProviderError(headline, f"The appliance refused (code {error.code}): {text}.", path=path)


def _argument_error(headline: str, text: str, subject: Subject) -> ProviderError:
    path = _argument_named_in(text, subject.fields)
    return ProviderError(headline, f"{text[:1].upper()}{text[1:]}.", path=path)


def _argument_named_in(text: str, fields: Iterable[FieldShape]) -> tuple[str, ...]:
    words = re.findall(r"[a-z0-9_.]+", text.lower())
    for shape in fields:
        if words[:1] == [shape.name] or any(
            word == shape.wire_name.lower() for word in words[:1] if shape.wire_name
        ):
            return (shape.name,)
    return ()


def briefly(error: Exception) -> str:
    """An error in one clause, for use inside another message."""
    return error.summary if isinstance(error, ProviderError) else str(error)


def _sentence(error: Exception) -> str:
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}".rstrip(".") + "."
