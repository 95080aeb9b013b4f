"""Calls that Python itself refuses, retold: which construct, which argument, what was meant, where."""

from __future__ import annotations

import difflib
import inspect
import re
from types import TracebackType

from loadmaster_constructs.errors import is_machinery, shown_file

__all__ = ["retold"]

_UNKNOWN = re.compile(r"(?:(\w+)\.)?(\w+)\(\) got an unexpected keyword argument '(\w+)'")
_MISSING = re.compile(r"(?:(\w+)\.)?(\w+)\(\) missing \d+ required .*arguments?: (.+)")


def retold(error: TypeError, trace: TracebackType | None) -> str | None:
    """One line about a wrong call to this package; ``None`` when the error is about something else."""
    unknown, missing = _UNKNOWN.fullmatch(str(error)), _MISSING.fullmatch(str(error))
    found = unknown or missing
    if found is None:
        return None
    called = _ours(found[1], found[2])
    if called is None:
        return None
    name = found[1] if found[2] == "__init__" else f"{found[1]}.{found[2]}"
    place = _place(trace)
    if unknown:
        return f"{name}: there is no argument {unknown[3]!r}{_meant(called, unknown[3])}{place}"
    return f"{name}: {found[3]} has to be given{place}"


def _ours(owner: str | None, method: str) -> object | None:
    """The function of this package that goes by these names, where there is one."""
    import loadmaster_constructs
    from loadmaster_constructs import l1

    for package in (loadmaster_constructs, l1):
        if owner is not None and owner in package.__all__:
            return getattr(getattr(package, owner), method, None)
    return None


def _meant(called: object, name: str) -> str:
    if not callable(called):
        return ""
    close = difflib.get_close_matches(name, inspect.signature(called).parameters, n=1)
    return f", meant is probably {close[0]!r}" if close else ""


def _place(trace: TracebackType | None) -> str:
    """The innermost line of the traceback that is the program's own."""
    place = ""
    while trace is not None:
        if not is_machinery(trace.tb_frame.f_code):
            place = f" ({shown_file(trace.tb_frame.f_code.co_filename)}, line {trace.tb_lineno})"
        trace = trace.tb_next
    return place
