"""``python -m loadmaster_emulator``."""

from .cli import main

main()
