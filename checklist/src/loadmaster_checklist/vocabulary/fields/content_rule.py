# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "MatchContentRule": {
        "name": Word(wire_name="Name", type="string"),
        "match_type": Word(
            wire_name="MatchType",
            type="enum",
            codes={"regex": "regex", "prefix": "prefix", "postfix": "postfix"},
            default="regex",
        ),
        "pattern": Word(wire_name="Pattern", type="string"),
        "header": Word(wire_name="Header", type="string", unset=True, absent_when_unset=True),
        "includes_host": Word(wire_name="AddHost", type="bool", default=False, words=("Y", "N")),
        "includes_query": Word(wire_name="IncludeQuery", type="bool", default=False, words=("Y", "N")),
        "case_independent": Word(wire_name="CaseIndependent", type="bool", default=False, words=("Y", "N")),
        "negated": Word(wire_name="Negate", type="bool", default=False, words=("Y", "N")),
        "must_fail": Word(wire_name="MustFail", type="bool", default=False, words=("Y", "N")),
        "set_flag_on_match": Word(wire_name="SetFlagOnMatch", type="int", default=0, absent_when_unset=True),
        "only_on_flag": Word(wire_name="OnlyOnFlag", type="int", default=0, absent_when_unset=True),
        "only_on_no_flag": Word(wire_name="OnlyOnNoFlag", type="int", default=0, absent_when_unset=True),
    },
    "AddHeaderRule": {
        "name": Word(wire_name="Name", type="string"),
        "header": Word(wire_name="Header", type="string"),
        "replacement": Word(wire_name="HeaderValue", type="string"),
        "only_on_flag": Word(wire_name="OnlyOnFlag", type="int", default=0, absent_when_unset=True),
        "only_on_no_flag": Word(wire_name="OnlyOnNoFlag", type="int", default=0, absent_when_unset=True),
    },
    "DeleteHeaderRule": {
        "name": Word(wire_name="Name", type="string"),
        "pattern": Word(wire_name="Pattern", type="string"),
        "only_on_flag": Word(wire_name="OnlyOnFlag", type="int", default=0, absent_when_unset=True),
        "only_on_no_flag": Word(wire_name="OnlyOnNoFlag", type="int", default=0, absent_when_unset=True),
    },
    "ReplaceHeaderRule": {
        "name": Word(wire_name="Name", type="string"),
        "header": Word(wire_name="Header", type="string"),
        "pattern": Word(wire_name="Pattern", type="string"),
        "replacement": Word(wire_name="Replacement", type="string"),
        "only_on_flag": Word(wire_name="OnlyOnFlag", type="int", default=0, absent_when_unset=True),
        "only_on_no_flag": Word(wire_name="OnlyOnNoFlag", type="int", default=0, absent_when_unset=True),
    },
    "ModifyURLRule": {
        "name": Word(wire_name="Name", type="string"),
        "pattern": Word(wire_name="Pattern", type="string"),
        "replacement": Word(wire_name="Replacement", type="string"),
        "only_on_flag": Word(wire_name="OnlyOnFlag", type="int", default=0, absent_when_unset=True),
        "only_on_no_flag": Word(wire_name="OnlyOnNoFlag", type="int", default=0, absent_when_unset=True),
    },
    "ReplaceBodyRule": {
        "name": Word(wire_name="Name", type="string"),
        "pattern": Word(wire_name="Pattern", type="string"),
        "replacement": Word(wire_name="Replacement", type="string"),
        "case_independent": Word(wire_name="CaseIndependent", type="bool", default=False, words=("Y", "N")),
        "only_on_flag": Word(wire_name="OnlyOnFlag", type="int", default=0, absent_when_unset=True),
        "only_on_no_flag": Word(wire_name="OnlyOnNoFlag", type="int", default=0, absent_when_unset=True),
    },
}
