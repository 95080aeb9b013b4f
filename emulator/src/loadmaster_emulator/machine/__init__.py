"""The computer that a unit runs on, as its own tools show it: made up, always the same for the same seed."""
