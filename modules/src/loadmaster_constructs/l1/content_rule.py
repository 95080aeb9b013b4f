# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Content rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Flag, Number, Shape, Text
from loadmaster_constructs._framework import (
    Construct,
    ITerraformDependable,
    ITerraformIterator,
    Resolvable,
    TerraformCount,
    TerraformProvider,
    TerraformResourceLifecycle,
)
from loadmaster_constructs._resource import Resource, Results

__all__ = [
    "AddHeaderRuleResource",
    "AddHeaderRuleResults",
    "DeleteHeaderRuleResource",
    "DeleteHeaderRuleResults",
    "MatchContentRuleResource",
    "MatchContentRuleResults",
    "ModifyUrlRuleResource",
    "ModifyUrlRuleResults",
    "ReplaceBodyRuleResource",
    "ReplaceBodyRuleResults",
    "ReplaceHeaderRuleResource",
    "ReplaceHeaderRuleResults",
    "RuleAttachmentResource",
    "RuleAttachmentResults",
]


class MatchContentRuleArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_match_content_rule`, none of them required here."""

    name: str | Resolvable
    pattern: str | Resolvable
    match_type: Literal["regex", "prefix", "postfix"] | Resolvable | None
    header: str | Resolvable | None
    includes_host: bool | Resolvable | None
    includes_query: bool | Resolvable | None
    case_independent: bool | Resolvable | None
    negated: bool | Resolvable | None
    must_fail: bool | Resolvable | None
    set_flag_on_match: int | Resolvable | None
    only_on_flag: int | Resolvable | None
    only_on_no_flag: int | Resolvable | None


class MatchContentRuleResults(Results):
    """What a `loadmaster_match_content_rule` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Name of the rule. It cannot be changed."""
        return self._text("name")

    @property
    def match_type(self) -> str:
        """What kind of text the pattern is."""
        return self._text("match_type")

    @property
    def pattern(self) -> str:
        """What to look for."""
        return self._text("pattern")

    @property
    def header(self) -> str:
        """Header to look in, or the word body for the request's body. Left empty, the path is looked at."""
        return self._text("header")

    @property
    def includes_host(self) -> Resolvable:
        """Puts the host name in front of the path before comparing."""
        return self._flag("includes_host")

    @property
    def includes_query(self) -> Resolvable:
        """Leaves the query behind the path when comparing."""
        return self._flag("includes_query")

    @property
    def case_independent(self) -> Resolvable:
        """Compares without regard to letter case."""
        return self._flag("case_independent")

    @property
    def negated(self) -> Resolvable:
        """Counts as a match when the pattern is not found."""
        return self._flag("negated")

    @property
    def must_fail(self) -> Resolvable:
        """Refuses the request on a match instead of choosing a server."""
        return self._flag("must_fail")

    @property
    def set_flag_on_match(self) -> float:
        """Number of the flag that a match raises for later rules; 0 raises none."""
        return self._number("set_flag_on_match")

    @property
    def only_on_flag(self) -> float:
        """Number of the flag that has to be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_flag")

    @property
    def only_on_no_flag(self) -> float:
        """Number of the flag that must not be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_no_flag")


class MatchContentRuleResource(Resource, MatchContentRuleResults):
    """A rule that recognises requests, for choosing a server or refusing the request."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_match_content_rule",
        {
            "name": Text(maximum_length=255),
            "pattern": Text(),
            "match_type": Text(choices=("regex", "prefix", "postfix")),
            "header": Text(),
            "includes_host": Flag(),
            "includes_query": Flag(),
            "case_independent": Flag(),
            "negated": Flag(),
            "must_fail": Flag(),
            "set_flag_on_match": Number(minimum=0, maximum=9),
            "only_on_flag": Number(minimum=0, maximum=9),
            "only_on_no_flag": Number(minimum=0, maximum=9),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        pattern: str | Resolvable,
        match_type: Literal["regex", "prefix", "postfix"] | Resolvable | None = None,
        header: str | Resolvable | None = None,
        includes_host: bool | Resolvable | None = None,
        includes_query: bool | Resolvable | None = None,
        case_independent: bool | Resolvable | None = None,
        negated: bool | Resolvable | None = None,
        must_fail: bool | Resolvable | None = None,
        set_flag_on_match: int | Resolvable | None = None,
        only_on_flag: int | Resolvable | None = None,
        only_on_no_flag: int | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_match_content_rule`; ``ArgumentError`` when a value cannot be meant.

        :param name: Name of the rule. It cannot be changed.
        :param pattern: What to look for.
        :param match_type: What kind of text the pattern is. Left out: ``regex``.
        :param header: Header to look in, or the word body for the request's body. Left empty, the path
            is looked at.
        :param includes_host: Puts the host name in front of the path before comparing. Left out:
            ``False``.
        :param includes_query: Leaves the query behind the path when comparing. Left out: ``False``.
        :param case_independent: Compares without regard to letter case. Left out: ``False``.
        :param negated: Counts as a match when the pattern is not found. Left out: ``False``.
        :param must_fail: Refuses the request on a match instead of choosing a server. Left out:
            ``False``.
        :param set_flag_on_match: Number of the flag that a match raises for later rules; 0 raises
            none. Left out: ``0``.
        :param only_on_flag: Number of the flag that has to be raised for the rule to run; 0 asks for
            none. Left out: ``0``.
        :param only_on_no_flag: Number of the flag that must not be raised for the rule to run; 0 asks
            for none. Left out: ``0``.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "pattern": pattern,
                "match_type": match_type,
                "header": header,
                "includes_host": includes_host,
                "includes_query": includes_query,
                "case_independent": case_independent,
                "negated": negated,
                "must_fail": must_fail,
                "set_flag_on_match": set_flag_on_match,
                "only_on_flag": only_on_flag,
                "only_on_no_flag": only_on_no_flag,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class AddHeaderRuleArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_add_header_rule`, none of them required here."""

    name: str | Resolvable
    header: str | Resolvable
    replacement: str | Resolvable
    only_on_flag: int | Resolvable | None
    only_on_no_flag: int | Resolvable | None


class AddHeaderRuleResults(Results):
    """What a `loadmaster_add_header_rule` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Name of the rule. It cannot be changed."""
        return self._text("name")

    @property
    def header(self) -> str:
        """Name of the header to add."""
        return self._text("header")

    @property
    def replacement(self) -> str:
        """Value of the added header."""
        return self._text("replacement")

    @property
    def only_on_flag(self) -> float:
        """Number of the flag that has to be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_flag")

    @property
    def only_on_no_flag(self) -> float:
        """Number of the flag that must not be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_no_flag")


class AddHeaderRuleResource(Resource, AddHeaderRuleResults):
    """A rule that adds a header to requests or answers."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_add_header_rule",
        {
            "name": Text(maximum_length=255),
            "header": Text(),
            "replacement": Text(minimum_length=0, maximum_length=255),
            "only_on_flag": Number(minimum=0, maximum=9),
            "only_on_no_flag": Number(minimum=0, maximum=9),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        header: str | Resolvable,
        replacement: str | Resolvable,
        only_on_flag: int | Resolvable | None = None,
        only_on_no_flag: int | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_add_header_rule`; ``ArgumentError`` when a value cannot be meant.

        :param name: Name of the rule. It cannot be changed.
        :param header: Name of the header to add.
        :param replacement: Value of the added header.
        :param only_on_flag: Number of the flag that has to be raised for the rule to run; 0 asks for
            none. Left out: ``0``.
        :param only_on_no_flag: Number of the flag that must not be raised for the rule to run; 0 asks
            for none. Left out: ``0``.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "header": header,
                "replacement": replacement,
                "only_on_flag": only_on_flag,
                "only_on_no_flag": only_on_no_flag,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class DeleteHeaderRuleArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_delete_header_rule`, none of them required here."""

    name: str | Resolvable
    pattern: str | Resolvable
    only_on_flag: int | Resolvable | None
    only_on_no_flag: int | Resolvable | None


class DeleteHeaderRuleResults(Results):
    """What a `loadmaster_delete_header_rule` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Name of the rule. It cannot be changed."""
        return self._text("name")

    @property
    def pattern(self) -> str:
        """Regular expression for the names of the headers to remove."""
        return self._text("pattern")

    @property
    def only_on_flag(self) -> float:
        """Number of the flag that has to be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_flag")

    @property
    def only_on_no_flag(self) -> float:
        """Number of the flag that must not be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_no_flag")


class DeleteHeaderRuleResource(Resource, DeleteHeaderRuleResults):
    """A rule that removes headers from requests or answers."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_delete_header_rule",
        {
            "name": Text(maximum_length=255),
            "pattern": Text(),
            "only_on_flag": Number(minimum=0, maximum=9),
            "only_on_no_flag": Number(minimum=0, maximum=9),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        pattern: str | Resolvable,
        only_on_flag: int | Resolvable | None = None,
        only_on_no_flag: int | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_delete_header_rule`; ``ArgumentError`` when a value cannot be meant.

        :param name: Name of the rule. It cannot be changed.
        :param pattern: Regular expression for the names of the headers to remove.
        :param only_on_flag: Number of the flag that has to be raised for the rule to run; 0 asks for
            none. Left out: ``0``.
        :param only_on_no_flag: Number of the flag that must not be raised for the rule to run; 0 asks
            for none. Left out: ``0``.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "pattern": pattern,
                "only_on_flag": only_on_flag,
                "only_on_no_flag": only_on_no_flag,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class ReplaceHeaderRuleArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_replace_header_rule`, none of them required here."""

    name: str | Resolvable
    header: str | Resolvable
    pattern: str | Resolvable
    replacement: str | Resolvable
    only_on_flag: int | Resolvable | None
    only_on_no_flag: int | Resolvable | None


class ReplaceHeaderRuleResults(Results):
    """What a `loadmaster_replace_header_rule` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Name of the rule. It cannot be changed."""
        return self._text("name")

    @property
    def header(self) -> str:
        """Name of the header to change."""
        return self._text("header")

    @property
    def pattern(self) -> str:
        """Regular expression for the part of the value that is replaced."""
        return self._text("pattern")

    @property
    def replacement(self) -> str:
        """What takes the place of that part."""
        return self._text("replacement")

    @property
    def only_on_flag(self) -> float:
        """Number of the flag that has to be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_flag")

    @property
    def only_on_no_flag(self) -> float:
        """Number of the flag that must not be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_no_flag")


class ReplaceHeaderRuleResource(Resource, ReplaceHeaderRuleResults):
    """A rule that changes the value of a header in requests or answers."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_replace_header_rule",
        {
            "name": Text(maximum_length=255),
            "header": Text(),
            "pattern": Text(),
            "replacement": Text(minimum_length=0, maximum_length=255),
            "only_on_flag": Number(minimum=0, maximum=9),
            "only_on_no_flag": Number(minimum=0, maximum=9),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        header: str | Resolvable,
        pattern: str | Resolvable,
        replacement: str | Resolvable,
        only_on_flag: int | Resolvable | None = None,
        only_on_no_flag: int | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_replace_header_rule`; ``ArgumentError`` when a value cannot be meant.

        :param name: Name of the rule. It cannot be changed.
        :param header: Name of the header to change.
        :param pattern: Regular expression for the part of the value that is replaced.
        :param replacement: What takes the place of that part.
        :param only_on_flag: Number of the flag that has to be raised for the rule to run; 0 asks for
            none. Left out: ``0``.
        :param only_on_no_flag: Number of the flag that must not be raised for the rule to run; 0 asks
            for none. Left out: ``0``.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "header": header,
                "pattern": pattern,
                "replacement": replacement,
                "only_on_flag": only_on_flag,
                "only_on_no_flag": only_on_no_flag,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class ModifyUrlRuleArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_modify_url_rule`, none of them required here."""

    name: str | Resolvable
    pattern: str | Resolvable
    replacement: str | Resolvable
    only_on_flag: int | Resolvable | None
    only_on_no_flag: int | Resolvable | None


class ModifyUrlRuleResults(Results):
    """What a `loadmaster_modify_url_rule` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Name of the rule. It cannot be changed."""
        return self._text("name")

    @property
    def pattern(self) -> str:
        """Regular expression for the part of the path that is replaced."""
        return self._text("pattern")

    @property
    def replacement(self) -> str:
        """What takes the place of that part."""
        return self._text("replacement")

    @property
    def only_on_flag(self) -> float:
        """Number of the flag that has to be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_flag")

    @property
    def only_on_no_flag(self) -> float:
        """Number of the flag that must not be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_no_flag")


class ModifyUrlRuleResource(Resource, ModifyUrlRuleResults):
    """A rule that changes the path of requests before a server sees it."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_modify_url_rule",
        {
            "name": Text(maximum_length=255),
            "pattern": Text(),
            "replacement": Text(minimum_length=0, maximum_length=255),
            "only_on_flag": Number(minimum=0, maximum=9),
            "only_on_no_flag": Number(minimum=0, maximum=9),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        pattern: str | Resolvable,
        replacement: str | Resolvable,
        only_on_flag: int | Resolvable | None = None,
        only_on_no_flag: int | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_modify_url_rule`; ``ArgumentError`` when a value cannot be meant.

        :param name: Name of the rule. It cannot be changed.
        :param pattern: Regular expression for the part of the path that is replaced.
        :param replacement: What takes the place of that part.
        :param only_on_flag: Number of the flag that has to be raised for the rule to run; 0 asks for
            none. Left out: ``0``.
        :param only_on_no_flag: Number of the flag that must not be raised for the rule to run; 0 asks
            for none. Left out: ``0``.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "pattern": pattern,
                "replacement": replacement,
                "only_on_flag": only_on_flag,
                "only_on_no_flag": only_on_no_flag,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class ReplaceBodyRuleArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_replace_body_rule`, none of them required here."""

    name: str | Resolvable
    pattern: str | Resolvable
    replacement: str | Resolvable
    case_independent: bool | Resolvable | None
    only_on_flag: int | Resolvable | None
    only_on_no_flag: int | Resolvable | None


class ReplaceBodyRuleResults(Results):
    """What a `loadmaster_replace_body_rule` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Name of the rule. It cannot be changed."""
        return self._text("name")

    @property
    def pattern(self) -> str:
        """Regular expression for the part of the body that is replaced."""
        return self._text("pattern")

    @property
    def replacement(self) -> str:
        """What takes the place of that part."""
        return self._text("replacement")

    @property
    def case_independent(self) -> Resolvable:
        """Searches without regard to letter case."""
        return self._flag("case_independent")

    @property
    def only_on_flag(self) -> float:
        """Number of the flag that has to be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_flag")

    @property
    def only_on_no_flag(self) -> float:
        """Number of the flag that must not be raised for the rule to run; 0 asks for none."""
        return self._number("only_on_no_flag")


class ReplaceBodyRuleResource(Resource, ReplaceBodyRuleResults):
    """A rule that changes the body of answers before a client sees it."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_replace_body_rule",
        {
            "name": Text(maximum_length=255),
            "pattern": Text(),
            "replacement": Text(minimum_length=0, maximum_length=255),
            "case_independent": Flag(),
            "only_on_flag": Number(minimum=0, maximum=9),
            "only_on_no_flag": Number(minimum=0, maximum=9),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        pattern: str | Resolvable,
        replacement: str | Resolvable,
        case_independent: bool | Resolvable | None = None,
        only_on_flag: int | Resolvable | None = None,
        only_on_no_flag: int | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_replace_body_rule`; ``ArgumentError`` when a value cannot be meant.

        :param name: Name of the rule. It cannot be changed.
        :param pattern: Regular expression for the part of the body that is replaced.
        :param replacement: What takes the place of that part.
        :param case_independent: Searches without regard to letter case. Left out: ``False``.
        :param only_on_flag: Number of the flag that has to be raised for the rule to run; 0 asks for
            none. Left out: ``0``.
        :param only_on_no_flag: Number of the flag that must not be raised for the rule to run; 0 asks
            for none. Left out: ``0``.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "pattern": pattern,
                "replacement": replacement,
                "case_independent": case_independent,
                "only_on_flag": only_on_flag,
                "only_on_no_flag": only_on_no_flag,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class RuleAttachmentArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_rule_attachment`, none of them required here."""

    virtual_service_id: str | Resolvable
    kind: Literal["selection", "pre_process", "request", "response", "response_body"] | Resolvable
    rule: str | Resolvable
    real_server: str | Resolvable | None


class RuleAttachmentResults(Results):
    """What a `loadmaster_rule_attachment` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def virtual_service_id(self) -> str:
        """The `id` of a virtual service or SubVS, or its index as text."""
        return self._text("virtual_service_id")

    @property
    def real_server(self) -> str:
        """The server the rule selects, as `address:port`; only for `selection`."""
        return self._text("real_server")

    @property
    def kind(self) -> str:
        """Where the rule works."""
        return self._text("kind")

    @property
    def rule(self) -> str:
        """Name of the rule."""
        return self._text("rule")


class RuleAttachmentResource(Resource, RuleAttachmentResults):
    """Attaches one content rule to a service, or to one server or SubVS of it."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_rule_attachment",
        {
            "virtual_service_id": Text(),
            "kind": Text(choices=("selection", "pre_process", "request", "response", "response_body")),
            "rule": Text(),
            "real_server": Text(),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        virtual_service_id: str | Resolvable,
        kind: Literal["selection", "pre_process", "request", "response", "response_body"] | Resolvable,
        rule: str | Resolvable,
        real_server: str | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_rule_attachment`; ``ArgumentError`` when a value cannot be meant.

        :param virtual_service_id: The `id` of a virtual service or SubVS, or its index as text.
        :param kind: Where the rule works.
        :param rule: Name of the rule.
        :param real_server: The server the rule selects, as `address:port`; only for `selection`.
        """
        super().__init__(
            scope,
            id,
            {
                "virtual_service_id": virtual_service_id,
                "kind": kind,
                "rule": rule,
                "real_server": real_server,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
