"""Content rules: recognising requests, and changing what passes through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, cast

from loadmaster_constructs._framework import Construct
from loadmaster_constructs._resource import Resource, Results
from loadmaster_constructs.appliance import Appliance
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.l1.content_rule import (
    AddHeaderRuleResource,
    DeleteHeaderRuleResource,
    MatchContentRuleResource,
    ModifyUrlRuleResource,
    ReplaceBodyRuleResource,
    ReplaceHeaderRuleResource,
    RuleAttachmentResource,
)

__all__ = ["ContentRule", "RuleHolder", "RulePlace"]

RulePlace = Literal["selection", "pre_process", "request", "response", "response_body"]


@dataclass(frozen=True, slots=True)
class ContentRule:
    """One rule on the appliance, made by one of the methods below and attached to services by ``add_rule``.

    Every method takes the appliance or a construct below it, and a name: that of the construct and, unless
    ``name`` says another, of the rule. Patterns are taken as they are written, with ``${`` and ``%{`` in
    them.
    """

    resource: Resource
    places: tuple[RulePlace, ...]
    """Where the appliance accepts a rule of this kind; the first is meant when none is named."""

    @property
    def name(self) -> str:
        """The rule's name on the appliance, as a reference that makes Terraform create the rule first."""
        return cast(str, getattr(self.resource, "name"))  # noqa: B009 - each kind has its own class of results

    @staticmethod
    def match(
        scope: Construct,
        id: str,
        *,
        pattern: str,
        name: str | None = None,
        match_type: Literal["regex", "prefix", "postfix"] | None = None,
        header: str | None = None,
        includes_host: bool | None = None,
        includes_query: bool | None = None,
        case_independent: bool | None = None,
        negated: bool | None = None,
        must_fail: bool | None = None,
        set_flag_on_match: int | None = None,
        only_on_flag: int | None = None,
    ) -> ContentRule:
        """A rule that recognises requests: it chooses a SubVS or server, or comes before all others.

        :param pattern: what to look for in the URL, or in ``header`` where one is named.
        :param must_fail: refuse requests that match.
        :raises ArgumentError: a value that cannot be meant.
        """
        rule = MatchContentRuleResource(
            scope,
            id,
            name=name or id,
            pattern=pattern,
            match_type=match_type,
            header=header,
            includes_host=includes_host,
            includes_query=includes_query,
            case_independent=case_independent,
            negated=negated,
            must_fail=must_fail,
            set_flag_on_match=set_flag_on_match,
            only_on_flag=only_on_flag,
            provider=_provider(scope, id),
        )
        return ContentRule(rule, ("selection", "pre_process"))

    @staticmethod
    def add_header(
        scope: Construct,
        id: str,
        *,
        header: str,
        value: str,
        name: str | None = None,
        only_on_flag: int | None = None,
    ) -> ContentRule:
        """A rule that adds a header to requests or answers; ``ArgumentError`` for a value that cannot be
        meant.
        """
        rule = AddHeaderRuleResource(
            scope,
            id,
            name=name or id,
            header=header,
            replacement=value,
            only_on_flag=only_on_flag,
            provider=_provider(scope, id),
        )
        return ContentRule(rule, ("request", "response"))

    @staticmethod
    def delete_header(
        scope: Construct, id: str, *, pattern: str, name: str | None = None, only_on_flag: int | None = None
    ) -> ContentRule:
        """A rule that removes the headers whose names match; ``ArgumentError`` for a value that cannot be
        meant.
        """
        rule = DeleteHeaderRuleResource(
            scope,
            id,
            name=name or id,
            pattern=pattern,
            only_on_flag=only_on_flag,
            provider=_provider(scope, id),
        )
        return ContentRule(rule, ("request", "response"))

    @staticmethod
    def replace_header(
        scope: Construct,
        id: str,
        *,
        header: str,
        pattern: str,
        replacement: str,
        name: str | None = None,
        only_on_flag: int | None = None,
    ) -> ContentRule:
        """A rule that changes a header's value; ``ArgumentError`` for a value that cannot be meant."""
        rule = ReplaceHeaderRuleResource(
            scope,
            id,
            name=name or id,
            header=header,
            pattern=pattern,
            replacement=replacement,
            only_on_flag=only_on_flag,
            provider=_provider(scope, id),
        )
        return ContentRule(rule, ("request", "response"))

    @staticmethod
    def modify_url(
        scope: Construct,
        id: str,
        *,
        pattern: str,
        replacement: str,
        name: str | None = None,
        only_on_flag: int | None = None,
    ) -> ContentRule:
        """A rule that changes the URL of a request; ``ArgumentError`` for a value that cannot be meant."""
        rule = ModifyUrlRuleResource(
            scope,
            id,
            name=name or id,
            pattern=pattern,
            replacement=replacement,
            only_on_flag=only_on_flag,
            provider=_provider(scope, id),
        )
        return ContentRule(rule, ("request",))

    @staticmethod
    def replace_body(
        scope: Construct,
        id: str,
        *,
        pattern: str,
        replacement: str,
        name: str | None = None,
        case_independent: bool | None = None,
        only_on_flag: int | None = None,
    ) -> ContentRule:
        """A rule that changes text in the body of answers; ``ArgumentError`` for a value that cannot be
        meant.
        """
        rule = ReplaceBodyRuleResource(
            scope,
            id,
            name=name or id,
            pattern=pattern,
            replacement=replacement,
            case_independent=case_independent,
            only_on_flag=only_on_flag,
            provider=_provider(scope, id),
        )
        return ContentRule(rule, ("response_body",))


class RuleHolder(Results):
    """What rules can be attached to: a service or a SubVS."""

    _default_place: RulePlace | None = None

    def add_rule(self, rule: ContentRule, place: RulePlace | None = None) -> RuleAttachmentResource:
        """Attach a rule; rules of one place work in the order in which they were attached.

        :param place: where the rule works. Left out: the usual place of its kind, which for a match rule is
            the choice of this SubVS, or on a service the step before all others.
        :raises ArgumentError: the appliance takes no rule of this kind there.
        """
        holder = cast(Resource, self)
        chosen = place or (self._default_place if self._default_place in rule.places else rule.places[0])
        if chosen not in rule.places:
            raise Refusal(f"place is {chosen!r}, accepted for this rule is {' or '.join(rule.places)}").of(
                f"{holder.node.path}.add_rule"
            )
        before = vars(self).setdefault("_attached", {}).setdefault(chosen, [])
        attachment = RuleAttachmentResource(
            holder,
            f"{chosen.replace('_', '-')}-{rule.resource._id}",
            virtual_service_id=self._text("id"),
            kind=chosen,
            rule=rule.name,
            # The appliance works through rules in the order they were attached.
            depends_on=before[-1:] or None,
            provider=_provider(holder, rule.resource._id),
        )
        before.append(attachment)
        return attachment


def _provider(scope: Construct, id: str) -> Any:
    return Appliance.of(scope, id)._provider_reference
