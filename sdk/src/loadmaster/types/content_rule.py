# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Content rules: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "AddHeaderRule",
    "DeleteHeaderRule",
    "MatchContentRule",
    "ModifyURLRule",
    "ReplaceBodyRule",
    "ReplaceHeaderRule",
]


class MatchContentRule(Model):
    """Picks a server or SubVS, or refuses a request, by a pattern in its path, a header or its body."""

    name: str | None = None
    """Name of the rule. It cannot be changed. Clients compare names without regard to letter case. Known from
    clients that work against units.
    """
    match_type: Literal["regex", "prefix", "postfix"] | str | None = None
    """What kind of text the pattern is. 'regex' unless set. Known from clients that work against units."""
    pattern: str | None = None
    """What to look for. Known from clients that work against units."""
    header: str | None = None
    """Header to look in, or the word body for the request's body. Left empty, the path is looked at. Known
    from clients that work against units.
    """
    includes_host: bool | None = None
    """Puts the host name in front of the path before comparing. False unless set. Known from clients that
    work against units.
    """
    includes_query: bool | None = None
    """Leaves the query behind the path when comparing. False unless set. Known from clients that work against
    units.
    """
    case_independent: bool | None = None
    """Compares without regard to letter case. False unless set. Known from clients that work against units.
    """
    negated: bool | None = None
    """Counts as a match when the pattern is not found. False unless set. Known from clients that work against
    units.
    """
    must_fail: bool | None = None
    """Refuses the request on a match instead of choosing a server. False unless set. Known from clients that
    work against units.
    """
    set_flag_on_match: int | None = None
    """Number of the flag that a match raises for later rules; 0 raises none. 0 to 9. 0 unless set. Known from
    clients that work against units.
    """
    only_on_flag: int | None = None
    """Number of the flag that has to be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """
    only_on_no_flag: int | None = None
    """Number of the flag that must not be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "MatchContentRule",
        {
            "Name": ("name", Form(type="string")),
            "MatchType": (
                "match_type",
                Form(
                    type="enum",
                    codes={"regex": "regex", "prefix": "prefix", "postfix": "postfix"},
                    read_codes={"regex": "Regex"},
                ),
            ),
            "Pattern": ("pattern", Form(type="string")),
            "Header": ("header", Form(type="string")),
            "AddHost": ("includes_host", Form(type="bool")),
            "IncludeQuery": ("includes_query", Form(type="bool")),
            "CaseIndependent": ("case_independent", Form(type="bool")),
            "Negate": ("negated", Form(type="bool")),
            "MustFail": ("must_fail", Form(type="bool")),
            "SetFlagOnMatch": ("set_flag_on_match", Form(type="int", minimum=0, maximum=9)),
            "OnlyOnFlag": ("only_on_flag", Form(type="int", minimum=0, maximum=9)),
            "OnlyOnNoFlag": ("only_on_no_flag", Form(type="int", minimum=0, maximum=9)),
        },
        frozenset(),
    )


class AddHeaderRule(Model):
    """Adds a header."""

    name: str | None = None
    """Name of the rule. It cannot be changed. Clients compare names without regard to letter case. Known from
    clients that work against units.
    """
    header: str | None = None
    """Name of the header to add. Known from clients that work against units."""
    replacement: str | None = None
    """Value of the added header. At most 255 characters. Known from clients that work against units."""
    only_on_flag: int | None = None
    """Number of the flag that has to be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """
    only_on_no_flag: int | None = None
    """Number of the flag that must not be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "AddHeaderRule",
        {
            "Name": ("name", Form(type="string")),
            "Header": ("header", Form(type="string")),
            "HeaderValue": ("replacement", Form(type="string", min_length=0, max_length=255)),
            "OnlyOnFlag": ("only_on_flag", Form(type="int", minimum=0, maximum=9)),
            "OnlyOnNoFlag": ("only_on_no_flag", Form(type="int", minimum=0, maximum=9)),
        },
        frozenset(),
    )


class DeleteHeaderRule(Model):
    """Removes headers."""

    name: str | None = None
    """Name of the rule. It cannot be changed. Clients compare names without regard to letter case. Known from
    clients that work against units.
    """
    pattern: str | None = None
    """Regular expression for the names of the headers to remove. Known from clients that work against units.
    """
    only_on_flag: int | None = None
    """Number of the flag that has to be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """
    only_on_no_flag: int | None = None
    """Number of the flag that must not be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "DeleteHeaderRule",
        {
            "Name": ("name", Form(type="string")),
            "Pattern": ("pattern", Form(type="string")),
            "OnlyOnFlag": ("only_on_flag", Form(type="int", minimum=0, maximum=9)),
            "OnlyOnNoFlag": ("only_on_no_flag", Form(type="int", minimum=0, maximum=9)),
        },
        frozenset(),
    )


class ReplaceHeaderRule(Model):
    """Changes the value of a header."""

    name: str | None = None
    """Name of the rule. It cannot be changed. Clients compare names without regard to letter case. Known from
    clients that work against units.
    """
    header: str | None = None
    """Name of the header to change. Known from clients that work against units."""
    pattern: str | None = None
    """Regular expression for the part of the value that is replaced. Known from clients that work against
    units.
    """
    replacement: str | None = None
    """What takes the place of that part. At most 255 characters. Known from clients that work against units.
    """
    only_on_flag: int | None = None
    """Number of the flag that has to be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """
    only_on_no_flag: int | None = None
    """Number of the flag that must not be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "ReplaceHeaderRule",
        {
            "Name": ("name", Form(type="string")),
            "Header": ("header", Form(type="string")),
            "Pattern": ("pattern", Form(type="string")),
            "Replacement": ("replacement", Form(type="string", min_length=0, max_length=255)),
            "OnlyOnFlag": ("only_on_flag", Form(type="int", minimum=0, maximum=9)),
            "OnlyOnNoFlag": ("only_on_no_flag", Form(type="int", minimum=0, maximum=9)),
        },
        frozenset(),
    )


class ModifyURLRule(Model):
    """Changes the path of a request."""

    name: str | None = None
    """Name of the rule. It cannot be changed. Clients compare names without regard to letter case. Known from
    clients that work against units.
    """
    pattern: str | None = None
    """Regular expression for the part of the path that is replaced. Known from clients that work against
    units.
    """
    replacement: str | None = None
    """What takes the place of that part. At most 255 characters. Known from clients that work against units.
    """
    only_on_flag: int | None = None
    """Number of the flag that has to be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """
    only_on_no_flag: int | None = None
    """Number of the flag that must not be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "ModifyURLRule",
        {
            "Name": ("name", Form(type="string")),
            "Pattern": ("pattern", Form(type="string")),
            "Replacement": ("replacement", Form(type="string", min_length=0, max_length=255)),
            "OnlyOnFlag": ("only_on_flag", Form(type="int", minimum=0, maximum=9)),
            "OnlyOnNoFlag": ("only_on_no_flag", Form(type="int", minimum=0, maximum=9)),
        },
        frozenset(),
    )


class ReplaceBodyRule(Model):
    """Changes the body of an answer."""

    name: str | None = None
    """Name of the rule. It cannot be changed. Clients compare names without regard to letter case. Known from
    clients that work against units.
    """
    pattern: str | None = None
    """Regular expression for the part of the body that is replaced. Known from clients that work against
    units.
    """
    replacement: str | None = None
    """What takes the place of that part. At most 255 characters. Known from clients that work against units.
    """
    case_independent: bool | None = None
    """Searches without regard to letter case. False unless set. A client that is known to work sends
    caseindependent for this kind, the vendor module nocase. Known from clients that work against units.
    """
    only_on_flag: int | None = None
    """Number of the flag that has to be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """
    only_on_no_flag: int | None = None
    """Number of the flag that must not be raised for the rule to run; 0 asks for none. 0 to 9. 0 unless set.
    Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "ReplaceBodyRule",
        {
            "Name": ("name", Form(type="string")),
            "Pattern": ("pattern", Form(type="string")),
            "Replacement": ("replacement", Form(type="string", min_length=0, max_length=255)),
            "CaseIndependent": ("case_independent", Form(type="bool")),
            "OnlyOnFlag": ("only_on_flag", Form(type="int", minimum=0, maximum=9)),
            "OnlyOnNoFlag": ("only_on_no_flag", Form(type="int", minimum=0, maximum=9)),
        },
        frozenset(),
    )
