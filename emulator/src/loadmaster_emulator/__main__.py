"""``python -m loadmaster_emulator``."""

import gc
import sys

# What the imports make stays: collecting in between would take a fifth of the time to the first answer.
gc.disable()
from .program import main  # noqa: E402

gc.freeze()
gc.enable()

sys.exit(main(name="python -m loadmaster_emulator"))
