"""Domains that users log in to, and who is logged in."""

from __future__ import annotations

from dataclasses import dataclass, field

from loadmaster_emulator.specification import Values
from loadmaster_emulator.state.secret import secret


@dataclass(slots=True)
class SsoSession:
    """A user who is logged in."""

    user: str
    source: str
    """Address the client comes from."""
    destination: str
    """Address of the service it logged in at; empty where nobody said."""
    created_at: float
    used_at: float
    private: bool = False
    """Whether the user called the machine a private one."""
    cookie: str = secret()


@dataclass(slots=True)
class SsoFailures:
    """Failed logins of a user."""

    count: int = 0
    last_at: float = 0.0
    locked_at: float | None = None


@dataclass(slots=True)
class SsoDomain:
    """A domain of users."""

    index: int
    name: str
    values: Values = field(default_factory=dict)
    secrets: dict[str, str] = secret(dict)
    """By the parameter that gave them."""
    certificate_identity: str = ""
    """Part of a certificate that the directory has to know, as answers call it; empty until somebody says."""
    idp_certificate: str = ""
    """Certificate of the identity provider out of its metadata, as PEM."""
    sp_certificate: str = ""
    """The certificate of its own with which the unit signs, as PEM."""
    sp_key: str = secret()
    failures: dict[str, SsoFailures] = secret(dict)
    """By user. Neither this nor a session is configuration, so dumps and backups have none of it."""
    sessions: list[SsoSession] = secret(list)


@dataclass(slots=True)
class SsoState:
    """Domains that users log in to, and who is logged in."""

    domains: dict[str, SsoDomain] = field(default_factory=dict)
    """By name in small letters."""
    last_domain: int = 0
    images: dict[str, list[str]] = field(default_factory=dict)
    """Files of each image set."""
    rsa_configuration: str = ""
    """Base64."""
    rsa_node_secret: str = secret()
    """Base64."""
    rsa_node_secret_password: str = secret()
