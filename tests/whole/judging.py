"""Whether what became of an odd value is in order: refused in words with nothing changed, or taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loadmaster import ConnectionFailed, FateUnknown, InvalidCall, LoadMaster, LoadMasterError, Refused
from tests.whole.odd_values import ABSENT, Trial, trials
from tests.whole.stage import Stage
from tests.whole.targets import Target
from tests.whole.wire import Cut, Dialect, Reply, TooLong, Wire

__all__ = ["by_hand", "through_the_client", "trials_by_hand", "trials_for_the_client"]

LONGEST_SECRET_BY_CHANCE = 5

MADE_UP = frozenset({"addaddress", "deladdress", "showvxlan", "modvxlan"})
"""Commands that one third party knows and no unit: unknown to the emulator as well."""


def trials_by_hand(target: Target, dialect: Dialect) -> Iterator[Trial]:
    """What can be sent of it in a dialect; version 1 has text only."""
    if target.command.v1_only and dialect == "v2":
        return
    for trial in trials(target.value, required=target.required):
        if trial.wire is ABSENT and (trial.label != "absent" or target.tells_commands_apart):
            continue
        if dialect == "v1" and (trial.wire is None or isinstance(trial.wire, dict | list)):
            continue
        yield trial


def trials_for_the_client(target: Target) -> Iterator[Trial]:
    """What can be given to a method."""
    return (one for one in trials(target.value, required=False) if one.python is not ABSENT)


def by_hand(stage: Stage, wire: Wire, chosen: Iterable[tuple[Target, Trial]], dialect: Dialect) -> list[str]:
    """What is wrong with the answers to raw calls; nothing, when all is well."""
    found = []
    for target, trial in chosen:
        try:
            reply = target.send(stage, wire, trial, dialect)
        except TooLong:
            continue
        except Cut as cut:
            found.append(f"{target.label} {trial} in {dialect}: {cut}")
            continue
        changed = stage.fingerprint() != stage.before
        if changed:
            stage.restore()
        complaint = _complaint(reply, target, trial, changed=changed)
        if complaint:
            found.append(f"{target.label} {trial} in {dialect}: {complaint}")
    return found


def _complaint(reply: Reply, target: Target, trial: Trial, *, changed: bool) -> str:
    if reply.status == 200:
        return "taken" if trial.expected == "is refused" else ""
    # A unit that is set up has no more use for the steps that set it up.
    unknown = target.command.name in MADE_UP or target.command.first_boot
    if not 400 <= reply.status < 500 or (reply.status == 405 and not unknown):
        return f"status {reply.status}"
    if not reply.text.strip():
        return f"{reply.status} without a word"
    return f"refused with {reply.text!r}, but something changed" if changed else ""


def through_the_client(stage: Stage, client: LoadMaster, chosen: Iterable[tuple[Target, Trial]]) -> list[str]:
    """What is wrong with what our client's methods do; nothing, when all is well."""
    found = []
    for target, trial in chosen:
        calls = len(stage.unit.journal)
        complaint = ""
        try:
            target.call(stage, client, trial)
        except LoadMasterError as error:
            complaint = _wrong_error(error, target, trial, sent=len(stage.unit.journal) > calls)
        except Exception as error:  # noqa: BLE001 - whatever else comes is what is looked for
            complaint = f"raises {type(error).__name__}: {error}"[:300]
        else:
            complaint = "taken" if trial.expected == "is refused" else ""
        changed = stage.fingerprint() != stage.before
        if changed:
            stage.restore()
        if complaint:
            found.append(f"{target.label} {trial.label} {str(trial.python)[:40]!r}: {complaint}")
    return found


def _wrong_error(error: LoadMasterError, target: Target, trial: Trial, *, sent: bool) -> str:
    """What an error of ours should not have been or said; nothing, when it is right."""
    text = str(error)
    if isinstance(error, InvalidCall) and sent:
        return f"sent, and then refused as a wrong call: {text}"
    if not isinstance(error, InvalidCall | Refused | FateUnknown | ConnectionFailed):
        return f"raises {type(error).__name__}: {text}"
    if isinstance(error, FateUnknown | ConnectionFailed):
        return f"lost: {text}"
    secret = trial.python if target.secret and isinstance(trial.python, str) else ""
    if len(secret) > LONGEST_SECRET_BY_CHANCE and secret in text:
        return f"shows the secret: {text[:200]}"
    return ""
