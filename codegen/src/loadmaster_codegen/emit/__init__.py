"""One module per target; each has ``emit(description) -> dict[str, str]``, file name to finished text."""
