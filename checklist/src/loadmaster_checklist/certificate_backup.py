"""Certificate backups on record, since the configuration's own backups hold no certificates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from loadmaster_checklist._toml import Toml
from loadmaster_checklist.errors import WaiverError

__all__ = ["RECORD_FILE", "CertificateBackup", "CertificateBackups"]

RECORD_FILE = "checklist.records.toml"


@dataclass(frozen=True, slots=True)
class CertificateBackup:
    """One backup of an appliance's certificates, as somebody recorded it."""

    appliance: str
    taken: date
    certificates: frozenset[str]


@dataclass(frozen=True, slots=True)
class CertificateBackups:
    """All backups on record."""

    entries: tuple[CertificateBackup, ...] = ()

    def latest(self, appliance: str) -> CertificateBackup | None:
        """The newest one of an appliance."""
        own = [entry for entry in self.entries if entry.appliance == appliance]
        return max(own, key=lambda entry: entry.taken, default=None)

    @classmethod
    def from_file(cls, path: Path) -> CertificateBackups:
        """The records of a file; one that does not exist holds none.

        :raises WaiverError: the file is no TOML, or an entry cannot be used; one line with file and line.
        """
        if not path.exists():
            return cls()
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise WaiverError(f"{path} cannot be read: {error}") from None
        return cls.from_text(text, file=str(path))

    @classmethod
    def from_folder(cls, folder: Path) -> CertificateBackups:
        """The records of ``checklist.records.toml`` in a folder."""
        return cls.from_file(folder / RECORD_FILE)

    @classmethod
    def from_text(cls, text: str, *, file: str = RECORD_FILE) -> CertificateBackups:
        """The records of one document; ``file`` is for messages."""
        document = Toml(text, file=file)
        document.refuse_other_tables("certificate_backup")
        found = []
        for entry in document.entries("certificate_backup"):
            entry.refuse_other_names("appliance", "taken", "certificates", "file")
            taken = entry.day("taken")
            if taken is None:
                raise entry.problem("taken", "a certificate_backup needs the day it was taken")
            names = frozenset(entry.texts("certificates"))
            found.append(CertificateBackup(entry.text("appliance"), taken, names))
        return cls(tuple(found))
