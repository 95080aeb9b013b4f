"""LMH04: SSH is off, or answers in one network only."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Unknown, setting_key
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import setting_raw, undecided
from loadmaster_checklist.rules._stages import WHERE_DECLARED

__all__ = ["RULE"]

_ENABLED, _INTERFACE = "ssh_enabled", "ssh_interface"
_EVERYWHERE = ("all", None)


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    enabled = appliance.settings.flag(_ENABLED)
    key, origin = setting_key(_ENABLED), appliance.setting_origin(_ENABLED)
    if isinstance(enabled, Unknown):
        yield undecided(appliance, _ENABLED, enabled)
        return
    if not enabled:
        yield Judgement("passes", "SSH is off", key, origin, setting_raw(appliance, _ENABLED))
        return
    where = appliance.settings.text(_INTERFACE)
    raw = setting_raw(appliance, _ENABLED, _INTERFACE)
    if isinstance(where, Unknown):
        yield undecided(appliance, _INTERFACE, where)
    elif where in _EVERYWHERE:
        yield Judgement("fails", "SSH answers on every interface", key, origin, raw)
    else:
        yield Judgement("passes", f"SSH answers on interface {where} only", key, origin, raw)


RULE = Rule(
    id="LMH04",
    title="SSH in one network at most",
    number=None,
    severity="medium",
    circumstances="Always.",
    point="Switch SSH off, or let it answer on the management interface only.",
    protects="Whoever reaches a service can try the built-in user's password.",
    settings=(_ENABLED, _INTERFACE),
    api=(("get sshaccess", "no, or"), ("get sshiface", "one interface, not `all`")),
    exceptions=("Units with a single interface: waive the point.",),
    evidence=("The vendor's hardening note. On for all interfaces from the factory.",),
    fix=Fix(
        construct='`Settings(pair, "access", {"ssh_enabled": False})`',
        hcl="`ssh_enabled` or `ssh_interface` in `loadmaster_admin_access`",
        web_ui="Certificates & Security > Remote Access > Allow Remote SSH Access",
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
    pack="hardening",
)
