"""What Terraform starts. Nothing but the protocol layer is imported before Terraform has read the handshake
line.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loadmaster_provider.protocol import Provider

__all__ = ["main"]


_COLLECT_AFTER = 100_000
"""Objects made before Python looks for cycles. A plan of a thousand services makes millions that are no part
of any, and a process lives for one command of Terraform.
"""


def _load() -> Provider:
    from loadmaster_provider.provider import load

    provider = load()
    gc.freeze()
    gc.set_threshold(_COLLECT_AFTER)
    return provider


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
