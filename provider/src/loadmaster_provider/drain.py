"""Giving the clients of a disabled server time to finish."""

from __future__ import annotations

from loadmaster_provider.protocol import ApplyContext, ProviderError

__all__ = ["drain"]


def drain(context: ApplyContext, seconds: float, name: str) -> None:
    """Wait; ``ProviderError`` when the user ends the run meanwhile."""
    if context.stop.wait(seconds):
        raise ProviderError(
            f"draining was interrupted at {name}",
            "What was to be removed is disabled and still there. Apply again to finish, or enable it "
            "again on the appliance.",
        )
