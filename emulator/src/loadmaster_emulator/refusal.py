"""The refusals of the appliance, with the texts that foreign clients have seen."""

from __future__ import annotations


class Refusal(Exception):
    """The unit turns a command down: ``code`` is the HTTP status and the code in the body."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code
        self.text = text


def already_exists(what: str) -> Refusal:
    """The object is there already."""
    return Refusal(422, f"{what} already exists")


def invalid(wire: str, shown: str | None) -> Refusal:
    """A value outside of what the parameter takes; ``shown`` is ``None`` where it must not be repeated."""
    if shown is None:
        return Refusal(422, f"Invalid value for {wire}")
    text = shown if len(shown) <= 60 else shown[:57] + "..."
    return Refusal(422, f"Invalid value for {wire}: {text}")


def missing(wire: str) -> Refusal:
    """A mandatory parameter was not sent."""
    return Refusal(400, f"{wire}: String Value missing")


def unknown_command(command: str) -> Refusal:
    """No such command in this firmware."""
    return Refusal(405, f"Unknown command {command[:60]}")


def unknown_certificate() -> Refusal:
    """No certificate of that name."""
    return Refusal(422, "Unknown certificate")


def unknown_cipher_set() -> Refusal:
    """No cipher set of that name."""
    return Refusal(422, "Unknown cipher set")


def unknown_rule() -> Refusal:
    """No content rule of that name."""
    return Refusal(422, "Rule not found")


def unknown_server() -> Refusal:
    """The service has no such server."""
    return Refusal(422, "Unknown RS")


def unknown_service() -> Refusal:
    """No virtual service or SubVS answers to that name."""
    return Refusal(422, "Unknown VS")


def unknown_setting(name: str) -> Refusal:
    """``get`` or ``set`` of a name the unit does not have."""
    return Refusal(422, f"Unknown parameter value {name[:60]}")
