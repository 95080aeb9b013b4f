"""Started by Terraform in the tests of the protocol layer."""

from loadmaster_provider.protocol import Provider, serve


def load() -> Provider:
    from .provider import Toy

    return Toy()


if __name__ == "__main__":
    serve(load, address="example.test/toy/toy", loggers=("toy",))
