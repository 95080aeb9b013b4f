"""Started by Terraform in the tests of the protocol layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loadmaster_provider.protocol import serve

if TYPE_CHECKING:
    from loadmaster_provider.protocol import Provider


def load() -> Provider:
    from .provider import Toy

    return Toy()


if __name__ == "__main__":
    serve(load, address="example.test/toy/toy", loggers=("toy",))
