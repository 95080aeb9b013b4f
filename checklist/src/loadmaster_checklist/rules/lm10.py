"""LM10: configuration and certificates can be brought back."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Unknown, setting_key
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import SHOWN_SERVICES, service_raw, setting_raw, undecided

__all__ = ["RULE"]

_ENABLED, _METHOD, _HOST = "backup_enabled", "backup_method", "backup_host"
_WHEN = ("backup_day", "backup_hour", "backup_minute")
_SAFE = ("sftp", "scp")
_RECORD = "certificate_backup"
_NAMED = 5


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    yield from _schedule(appliance)
    yield from _certificates(appliance, context)


def _schedule(appliance: Appliance) -> Iterator[Judgement]:
    """The backup of the configuration."""
    enabled = appliance.settings.flag(_ENABLED)
    if isinstance(enabled, Unknown):
        yield undecided(appliance, _ENABLED, enabled)
        return
    raw = setting_raw(appliance, _ENABLED, _METHOD, _HOST, *_WHEN)
    origin = appliance.setting_origin(_ENABLED)
    if not enabled:
        message = "no backup of the configuration leaves the appliance"
        yield Judgement("fails", message, setting_key(_ENABLED), origin, raw)
        return
    method, host = appliance.settings.text(_METHOD), appliance.settings.text(_HOST)
    if isinstance(method, Unknown):
        yield undecided(appliance, _METHOD, method)
    elif method not in _SAFE:
        message = f"backups travel by {method or 'ftp'}, readable with everything in them"
        yield Judgement("fails", message, setting_key(_METHOD), origin, raw)
    elif isinstance(host, Unknown):
        yield undecided(appliance, _HOST, host)
    elif host is None:
        message = "backups are on, but there is no host to send them to"
        yield Judgement("fails", message, setting_key(_HOST), origin, raw)
    else:
        message = f"the configuration is sent to {host} by {method}"
        yield Judgement("passes", message, setting_key(_ENABLED), origin, raw)


def _certificates(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    """The backup of certificates, which that of the configuration leaves out."""
    encrypted = [one for one in appliance.services if one.values.flag("ssl_acceleration") is not False]
    found = [(service, service.values.texts("certificates")) for service in encrypted]
    used = [(service, names) for service, names in found if isinstance(names, Unknown) or names]
    if not used:
        return
    raw = tuple(one for service, _ in used[:SHOWN_SERVICES] for one in service_raw(service, "certificates"))
    names = {name for _, some in used if not isinstance(some, Unknown) for name in some}
    record = context.backups.latest(appliance.name)
    missing = sorted(names - record.certificates) if record is not None else sorted(names)
    all_known = not any(isinstance(some, Unknown) for _, some in used)
    if record is not None and not missing and all_known:
        message = f"the certificates in use were backed up on {record.taken}"
        yield Judgement("passes", message, _RECORD, raw=raw)
        return
    shown = ", ".join(missing[:_NAMED]) or "certificates that are not known yet"
    message = f"no backup on record holds {shown}; backups of the configuration hold no certificates"
    is_certain = context.stage == "live" and bool(missing)
    yield Judgement("fails" if is_certain else "unknown", message, _RECORD, raw=raw)


RULE = Rule(
    id="LM10",
    title="Backups of configuration and certificates",
    number=10,
    severity="high",
    circumstances="Always.",
    point=(
        "A classic: do not forget the backup. It has subtleties; the best known is that the backup of the "
        "configuration holds no certificates."
    ),
    protects=(
        "After the loss of a unit its services are typed in again from memory; without the certificates' "
        "keys they cannot come back at all before new ones are issued."
    ),
    settings=(_ENABLED, _METHOD, _HOST, "backup_path", "backup_user", *_WHEN),
    api=(
        ("get backupenable", "yes, with a host, a user, a path and a time"),
        ("get backupmethod", "sftp or scp, not wput (which is ftp)"),
        ("backupcert", "run whenever a certificate changes, and put on record"),
    ),
    exceptions=(
        "Services without certificates of their own need no certificate backup.",
        (
            "Whether a certificate backup exists cannot be read from the appliance: the record in "
            "`checklist.records.toml` counts. Before the appliance runs, a missing record is unknown, not "
            "wrong."
        ),
        "Snapshots of a virtual machine are no backup: the vendor does not support them on running units.",
        "Each unit of a pair keeps things of its own: the licence, the password of the built-in user.",
    ),
    evidence=(
        "The article's tenth point; its list of subtleties did not survive.",
        "The vendor's documents on backup and restore. Off from the factory, by ftp.",
        "The age of the file at its destination lies outside the API: not judged.",
    ),
    fix=Fix(
        construct=(
            '`BackupSchedule(pair, "nightly", to="sftp://backup@10.0.9.7/loadmaster", daily_at="02:30", '
            "...)`, and `loadmaster backup URL --with-certificates --record checklist.records.toml`"
        ),
        hcl=(
            "`backup_enabled`, `backup_method`, `backup_host`, `backup_user`, `backup_path` in "
            "`loadmaster_backup_schedule`, and `loadmaster backup URL --with-certificates --record "
            "checklist.records.toml`"
        ),
        web_ui=(
            "System Configuration > System Administration > Backup/Restore > Automated Backups; "
            "Certificates & Security > Backup/Restore Certs"
        ),
    ),
    stages={
        "synth": Decision("where declared", "the schedule; a missing certificate backup stays unknown"),
        "plan": Decision("where declared", "as while synthesising"),
        "live": Decision(
            "yes", "the schedule can be read, and certificates in use are compared with the record"
        ),
    },
    judge=_judge,
)
