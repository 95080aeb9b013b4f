"""Changes that would cut this provider's own way in, and the whole team's with it.

The appliance accepts them with success and is then out of reach, so they are refused unless ``allow_lockout``
says otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from loadmaster_provider.protocol import Value, is_known
from loadmaster_provider.session import Session

__all__ = ["lockout_allowed", "lockout_detail", "lockout_reason"]

_MAY_MOVE = "the API may answer at another address or port afterwards"

_GUARDED: Mapping[str, tuple[Callable[[Value], bool], str]] = {
    "enableapi": (lambda value: value is False, "it switches off the API this provider speaks to"),
    "wuiaccess": (lambda value: value is False, "it switches off web administration, and the API with it"),
    "wuiport": (lambda _: True, _MAY_MOVE),
    "wuiiface": (lambda _: True, _MAY_MOVE),
    "apiport": (lambda _: True, _MAY_MOVE),
    "admingw": (lambda _: True, "answers of the API would take another way back"),
    "multihomedwui": (lambda value: value is False, "the API would answer on one interface only"),
    "sessioncontrol": (lambda value: value is False, "logins to the JSON API need session management"),
    "sessionbasicauth": (
        lambda value: value is True,
        "logins to the JSON API fail while basic authentication is asked for as well",
    ),
    "sessionlocalauth": (
        lambda value: value is False,
        "local users, this provider's own among them, could not log in",
    ),
    "sessionauthmode": (lambda _: True, "this provider's own user may not be able to log in afterwards"),
    "adminclientaccess": (
        lambda value: value in ("certificate", "certificate_with_ocsp", "2", "3"),
        "the API of a LoadMaster in its JSON form has no login by certificate",
    ),
    "WUICipherset": (
        lambda value: value == "Null_Ciphers",
        "no client could agree on a cipher with the appliance",
    ),
    "hamode": (
        lambda _: True,
        "the unit would give up its address for the role in a pair after the next restart",
    ),
}


def lockout_reason(wire_name: str, value: Value) -> str:
    """Why giving a setting this value may lock everybody out; empty when it does not."""
    guarded = {name.lower(): rule for name, rule in _GUARDED.items()}.get(wire_name.lower())
    if guarded is None or value is None or not is_known(value):
        return ""
    dangerous, reason = guarded
    return reason if dangerous(value) else ""


def lockout_allowed(session: Session) -> bool:
    """Whether the provider block lets changes through that may cut a way in."""
    return session.configuration is not None and session.configuration.allow_lockout


def lockout_detail(reason: str) -> str:
    """The reason as a sentence, and the way to do it all the same."""
    return (
        f"{reason[:1].upper()}{reason[1:]}. If that is meant, set allow_lockout = true in the provider block "
        "for one run."
    )
