"""The subcommand ``loadmaster audit``."""

from loadmaster_checklist.command.audit import audit

__all__ = ["audit"]
