"""``python -m loadmaster_emulator``."""

import sys

from .program import main

sys.exit(main(name="python -m loadmaster_emulator"))
