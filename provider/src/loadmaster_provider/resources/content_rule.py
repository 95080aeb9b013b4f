"""The six kinds of content rules. They share one set of names, and a change
has to send the whole rule again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider.engine import ObjectResource
from loadmaster_provider.object_kind import Found
from loadmaster_provider.protocol import ApplyContext, Object, Value
from loadmaster_provider.session import Session

__all__ = ["LIST", "ContentRuleResource", "all_rules"]

LIST = "content rules"


def all_rules(session: Session) -> Mapping[str, Found]:
    """Every content rule by its name in lower case, from one list that all resources of this run share."""
    return session.shared(
        LIST, lambda client: {str(rule.name).lower(): rule for rule in client.content_rules.show()}
    )


class ContentRuleResource(ObjectResource):
    """``loadmaster_match_content_rule`` and its five siblings."""

    @override
    def key(self, values: Object) -> Value:
        return values.get("name")

    @override
    def key_of(self, found: Found) -> str:
        return str(found.name)

    @override
    def forget(self) -> None:
        self.session.forget(LIST)

    @override
    def all_keys(self) -> Collection[str]:
        return [rule.name for rule in all_rules(self.session).values()]

    @override
    def listed(self, key: str) -> Found | None:
        return self._of_this_kind(all_rules(self.session).get(key.lower()))

    @override
    def show(self, client: loadmaster.LoadMaster, key: str) -> Found | None:
        found = next(
            (rule for rule in client.content_rules.show(key) if str(rule.name).lower() == key.lower()), None
        )
        return self._of_this_kind(found)

    def _of_this_kind(self, rule: Found | None) -> Found | None:
        return rule if rule is not None and type(rule).__name__ == self.shape.object else None

    @override
    def add(self, context: ApplyContext, arguments: dict[str, Any], *, settle: Callable[[], Any]) -> None:
        self._send(self.session.client.content_rules.add, arguments, settle=lambda: _as_list(settle()))

    @override
    def change(self, context: ApplyContext, key: str, arguments: dict[str, Any]) -> None:
        # what a change does not send goes back to its default, so everything is sent
        everything = self.written(context.config, context.planned, creating=True)
        self._send(
            self.session.client.content_rules.modify,
            {**everything, **arguments, "name": key},
            settle=lambda: None,
        )

    def _send(
        self, method: Callable[..., Any], arguments: dict[str, Any], *, settle: Callable[[], Any]
    ) -> None:
        name = arguments.pop("name")
        method(name, **self.shape.fixed, **arguments, settle=settle)

    @override
    def remove(self, client: loadmaster.LoadMaster, key: str) -> None:
        client.content_rules.delete(key, settle=lambda: self.asked(key) is None)


def _as_list(found: Any) -> Any:
    return None if found is None else [found]
