# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Content rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Shape, Text
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

__all__ = ["RuleAttachmentResource", "RuleAttachmentResults"]


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
