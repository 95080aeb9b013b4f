"""What Terraform starts. Nothing but the protocol layer is imported before Terraform has read the handshake
line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loadmaster_provider.protocol import Provider

__all__ = ["main"]


def _load() -> Provider:
    from loadmaster_provider.provider import load

    return load()


def main() -> None:
    """Serve Terraform until it ends the connection."""
    from loadmaster_provider.protocol import serve

    serve(
        _load,
        address="loadmaster.example/community/loadmaster",
        loggers=("loadmaster", "loadmaster_provider"),
    )


if __name__ == "__main__":
    main()
