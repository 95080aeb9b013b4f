"""The generator: reads a description of an API and prints products from it."""

__all__ = ["__version__"]

__version__ = "0.1.0"
