"""LMH03: administrators have sessions, and guessing passwords ends."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Fact
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._stages import WHERE_DECLARED
from loadmaster_checklist.rules._wanted import Wanted, judge_settings, wants_no, wants_yes

__all__ = ["RULE"]

_MANAGED, _BASIC, _TRIES = "session_management", "session_basic_authentication", "session_failed_login_limit"
_MOST_TRIES = 5


def _is_few(value: Fact) -> bool:
    return isinstance(value, int) and 1 <= value <= _MOST_TRIES


_WANTED = (
    wants_yes(
        _MANAGED, "sessions are not managed: no login is limited, and nothing is written to the audit log"
    ),
    wants_no(
        _BASIC, "the web interface asks for basic authentication, which version 2 of the API cannot have"
    ),
    Wanted(
        _TRIES,
        lambda one: one.settings.number(_TRIES),
        _is_few,
        f"more than {_MOST_TRIES} wrong passwords may be tried before a user is blocked",
        "medium",
    ),
)


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    return judge_settings(appliance, _WANTED, "sessions are managed, and guessing passwords is limited")


RULE = Rule(
    id="LMH03",
    title="Session management",
    number=None,
    severity="high",
    circumstances="Medium for the number of tries alone.",
    point="Manage sessions, without basic authentication, and block a user after a few wrong passwords.",
    protects="Without it passwords can be guessed for ever, and nobody can tell who changed what.",
    settings=(_MANAGED, _BASIC, _TRIES),
    api=(
        ("get sessioncontrol", "yes"),
        ("get sessionbasicauth", "no"),
        ("get sessionmaxfailattempts", "1 to 5; the vendor says 3"),
    ),
    exceptions=("After a factory reset session management is off again.",),
    evidence=(
        "The vendor's hardening note and its text on users.",
        "Version 2 of the API needs both values.",
    ),
    fix=Fix(
        construct='`Settings(pair, "sessions", {"session_management": True, ...})`',
        hcl="`loadmaster_session_management`",
        web_ui="Certificates & Security > Admin WUI Access > Enable Session Management",
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
    pack="hardening",
)
