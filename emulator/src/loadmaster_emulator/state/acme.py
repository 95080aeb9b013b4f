"""Accounts with issuers of certificates, and the certificates that they gave."""

from __future__ import annotations

from dataclasses import dataclass, field

from loadmaster_emulator.state.secret import secret


@dataclass(slots=True)
class AcmeAccount:
    """An account with an issuer."""

    account_id: str
    directory_url: str
    """Where it was registered."""
    email: str = ""
    key: str = secret()
    """PEM."""


@dataclass(slots=True)
class AcmeIssuer:
    """What is set for one issuer."""

    account: AcmeAccount | None = None
    directory_url: str = ""
    renewal_days: int = 30
    key_id: str = ""
    hmac_key: str = secret()


@dataclass(slots=True)
class AcmeOrder:
    """A certificate that an issuer gave, and how it was asked for."""

    name: str
    authority: int
    common_name: str
    challenge_service: int
    """0 where names are proven by DNS alone."""
    alternative_names: dict[str, int] = field(default_factory=dict)
    """Services that prove them."""
    subject: dict[str, str] = field(default_factory=dict)
    """By the parameter that gave them."""
    key_size: int = 2048
    elliptic_curve: bool = False
    dns_provider: str = ""
    dns_credentials: str = secret()
    certificate: str = ""
    """PEM, as the issuer gave it; what the store holds under the name may be another one by now."""
    tried_at: float = 0.0
    """When the issuer was asked last."""


@dataclass(slots=True)
class AcmeState:
    """Accounts with issuers of certificates, and the certificates that they gave."""

    issuers: dict[int, AcmeIssuer] = field(default_factory=dict)
    orders: dict[str, AcmeOrder] = field(default_factory=dict)
