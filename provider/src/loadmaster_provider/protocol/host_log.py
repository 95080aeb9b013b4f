"""Log lines in the form that Terraform sorts by level: one JSON object a line on standard error.

Terraform shows them when ``TF_LOG`` or ``TF_LOG_PROVIDER`` asks for that level. Without either, only errors
are written: Terraform would throw the rest away, after reading it.
"""

from __future__ import annotations

import datetime
import json
import logging
import sys
from collections.abc import Iterable, Mapping
from typing import TextIO

__all__ = ["HostFormatter", "chosen_level", "send_logs_to_host"]

_TRACE = 5
_LEVELS = {
    "TRACE": _TRACE,
    "JSON": _TRACE,
    "DEBUG": logging.DEBUG,
    "INFO": logging.INFO,
    "WARN": logging.WARNING,
    "ERROR": logging.ERROR,
    "OFF": logging.CRITICAL + 1,
}


def chosen_level(environment: Mapping[str, str]) -> int:
    """The least severe level that Terraform would show; the narrower variable wins."""
    for name in ("TF_LOG_PROVIDER", "TF_LOG"):
        wish = environment.get(name, "").upper()
        if wish:
            # Terraform itself takes an unknown word for TRACE
            return _LEVELS.get(wish, _TRACE)
    return logging.ERROR


class HostFormatter(logging.Formatter):
    """A record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """The line; a traceback is part of the message."""
        message = record.getMessage()
        if record.exc_info:
            message += "\n" + self.formatException(record.exc_info)
        moment = datetime.datetime.fromtimestamp(record.created, datetime.UTC)
        return json.dumps(
            {
                "@level": _level_name(record.levelno),
                "@message": message,
                "@module": record.name,
                "@timestamp": moment.isoformat(timespec="microseconds").replace("+00:00", "Z"),
            }
        )


def _level_name(level: int) -> str:
    for name, threshold in (("error", logging.ERROR), ("warn", logging.WARNING), ("info", logging.INFO)):
        if level >= threshold:
            return name
    return "debug" if level >= logging.DEBUG else "trace"


def send_logs_to_host(
    loggers: Iterable[str], *, environment: Mapping[str, str], stream: TextIO | None = None
) -> None:
    """Send what these loggers and those below them write to Terraform.

    Other libraries' loggers stay silent: what they write at debug level is not ours to vouch for.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(HostFormatter())
    level = chosen_level(environment)
    for name in loggers:
        logger = logging.getLogger(name)
        logger.setLevel(level)
        logger.propagate = False
        logger.addHandler(handler)
