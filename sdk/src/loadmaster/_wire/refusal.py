"""Which error an appliance's no becomes.

The wording of refusals changes between firmware versions, so the code decides, and words only where one code
means several things.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from loadmaster import _exceptions as errors

__all__ = ["blot_out", "no_envelope", "refusal"]

_GONE = re.compile(r"unknown|not found|does not exist|no such|no geo data found", re.IGNORECASE)
"""The last is what vendor code knows of a data centre that is not there."""
_TAKEN = re.compile(r"already exist|already in use|duplicate", re.IGNORECASE)
_COMMAND = re.compile(r"unknown command|unsupported command", re.IGNORECASE)
_VALUE = re.compile(r"unknown parameter value|invalid", re.IGNORECASE)
_SHORTEST_SECRET = 4
_LONGEST_TEXT = 300


def refusal(command: str, code: int, text: str, secrets: Iterable[str]) -> errors.Refused:
    """The error for a refusal that came in the API's own envelope."""
    clean = blot_out(text.strip(), secrets)[:_LONGEST_TEXT]
    message = f"the appliance refused: {clean or 'no reason given'} (code {code})"
    return _kind(code, text)(message, command=command, code=code, text=clean)


def _kind(code: int, text: str) -> type[errors.Refused]:
    if code == 401:
        return errors.AuthenticationFailed
    if code == 403:
        return errors.PermissionDenied
    if _COMMAND.search(text):
        return errors.UnknownCommand
    if code == 405 and not text.lower().startswith("method"):
        return errors.UnknownCommand
    if _TAKEN.search(text):
        return errors.AlreadyExists
    if code in (400, 422) and _VALUE.search(text):
        return errors.InvalidValue
    if code == 404 or (code == 422 and _GONE.search(text)):
        return errors.NotFound
    return errors.InvalidValue if code in (400, 422) else errors.Refused


def no_envelope(command: str, status: int) -> errors.LoadMasterError:
    """The error for an answer that is not the API's: a web page, or nothing at all."""
    if status == 401:
        return errors.AuthenticationFailed(
            "the appliance did not accept the credentials (HTTP 401)", command=command, code=status
        )
    if status == 403:
        return errors.PermissionDenied("the user may not do this (HTTP 403)", command=command, code=status)
    if status == 404:
        return errors.ApiDisabled(
            "no API at this address (HTTP 404): switch the API interface on, or check host and port",
            command=command,
            code=status,
        )
    if status == 405:
        return errors.UnknownCommand(
            "the appliance does not know the command (HTTP 405)", command=command, code=status
        )
    return errors.AnswerNotUnderstood(
        f"the answer is not one of the API's (HTTP {status})", command=command, status=status
    )


def blot_out(text: str, secrets: Iterable[str]) -> str:
    """The text with every secret in it replaced."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, "***")
    return text
