"""Does the emulator answer as a unit does? `python -m tests.parity` asks both and notes where they differ."""
