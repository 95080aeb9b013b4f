"""What a provider is made of: base classes to fill in, and what each call is given.

Objects of ``Resource`` and ``DataSource`` are made once per process and shared by all worker threads, so they
hold no state of a single call; everything about a call is in its context. Terraform works on many resources
at the same time. Only ``create``, ``read``, ``update``, ``delete``, ``plan``, ``import_state``, ``configure``
and a data source's ``read`` may block.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .diagnostics import Diagnostics, ProviderError
from .function import Function
from .schema import Schema, Type
from .values import Object, Path

__all__ = [
    "ApplyContext",
    "ConfigureContext",
    "Context",
    "DataSource",
    "ImportContext",
    "MoveContext",
    "PlanContext",
    "Provider",
    "ReadContext",
    "Resource",
    "UpgradeContext",
    "ValidateContext",
]


@dataclass(slots=True, kw_only=True)
class Context:
    """What every call can use.

    ``type_name``: full name as in the configuration, ``""`` for the provider itself. ``diagnostics``: for
    warnings, and for errors when more than one is to be shown; a single error is better raised. ``stop``: set
    when the user pressed Ctrl-C. Finish what must not be half done, give up waiting for anything else.
    """

    type_name: str
    stop: threading.Event
    diagnostics: Diagnostics = field(default_factory=Diagnostics)


@dataclass(slots=True, kw_only=True)
class ValidateContext(Context):
    """``config``: as written; parts may be unknown. Types, required arguments and validators are already
    checked.
    """

    config: Object


@dataclass(slots=True, kw_only=True)
class ConfigureContext(Context):
    """``config``: the provider block; parts may be unknown while planning. ``terraform_version``: e.g.
    ``1.11.4``.
    """

    config: Object
    terraform_version: str


@dataclass(slots=True, kw_only=True)
class ReadContext(Context):
    """``state``: what is stored (a copy). ``private``: change it in place to store something beside the
    state.
    """

    state: Object
    private: dict[str, Any]
    identity: Object | None = None


@dataclass(slots=True, kw_only=True)
class PlanContext(Context):
    """One planned change.

    ``config`` is ``None`` for a destroy, ``prior`` is ``None`` for a create. ``planned`` is the plan as the
    schema alone makes it; change it in place (computed attributes only, Terraform refuses other changes).
    ``replace`` takes paths of attributes whose change needs a new object. ``private`` travels to the apply
    and into the state.
    """

    config: Object | None
    prior: Object | None
    planned: Object | None
    private: dict[str, Any]
    replace: set[Path] = field(default_factory=set)

    @property
    def is_create(self) -> bool:
        """Nothing exists yet (also the second half of a replacement)."""
        return self.prior is None

    @property
    def is_destroy(self) -> bool:
        """The object is to be removed."""
        return self.planned is None

    @property
    def is_update(self) -> bool:
        """The object exists and stays; the plan may still turn out to change nothing."""
        return self.prior is not None and self.planned is not None


@dataclass(slots=True, kw_only=True)
class ApplyContext(Context):
    """One change being made.

    ``config``: with the write-only values, empty for a delete. ``prior``: empty for a create. ``planned``:
    what the result must equal where it is known, empty for a delete.
    """

    config: Object
    prior: Object
    planned: Object
    private: dict[str, Any]
    saved: Object | None = None

    def partial(self, state: Object) -> None:
        """Remember how far the change got; stored if the call then fails.

        A failed create with a remembered state is stored as tainted, one without is forgotten. A failed
        update without a remembered state leaves the prior state, a failed delete keeps the object.
        """
        self.saved = dict(state)


@dataclass(slots=True, kw_only=True)
class ImportContext(Context):
    """``id``: as typed by the user, ``""`` when the import is by ``identity`` (Terraform 1.12 and newer)."""

    id: str
    identity: Object | None
    private: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class UpgradeContext(Context):
    """``state``: as stored by schema ``version``, straight from JSON (numbers are ``int`` or ``Decimal``)."""

    version: int
    state: dict[str, Any]


@dataclass(slots=True, kw_only=True)
class MoveContext(Context):
    """``state``: as stored by resource type ``source_type`` of provider ``source_provider``."""

    source_provider: str
    source_type: str
    source_version: int
    state: dict[str, Any]
    private: dict[str, Any] = field(default_factory=dict)


class Resource:
    """A kind of object that Terraform creates, changes and removes. Fill in ``schema`` and the methods."""

    schema: Schema
    identity: Mapping[str, Type] | None = None
    """Attributes (a part of the schema, plain types) by which Terraform 1.12 and newer may import."""

    def validate(self, context: ValidateContext) -> None:
        """Check arguments against each other. Runs without a connection and must not block."""

    def plan(self, context: PlanContext) -> None:
        """Adjust the plan, refuse it by raising, or warn. Also called for a destroy."""

    def create(self, context: ApplyContext) -> Object:
        """Make the object and return its complete state."""
        raise NotImplementedError

    def read(self, context: ReadContext) -> Object | None:
        """Return the object's complete state, or ``None`` if it is gone."""
        raise NotImplementedError

    def update(self, context: ApplyContext) -> Object:
        """Change the object and return its complete state."""
        raise NotImplementedError

    def delete(self, context: ApplyContext) -> None:
        """Remove the object; that it is already gone is a success."""
        raise NotImplementedError

    def import_state(self, context: ImportContext) -> Object | None:
        """Return enough state for ``read`` to find the object, or ``None`` if there is no such object."""
        raise ProviderError(f"{context.type_name} cannot be imported")

    def upgrade(self, context: UpgradeContext) -> dict[str, Any]:
        """Convert a state stored by an older schema version. What the schema no longer has is dropped
        afterwards.
        """
        return context.state

    def move(self, context: MoveContext) -> Object:
        """Convert the state of another resource type named in a ``moved`` block."""
        raise ProviderError(f"{context.source_type} cannot be moved to {context.type_name}")


class DataSource:
    """Something Terraform only looks up."""

    schema: Schema

    def validate(self, context: ValidateContext) -> None:
        """Check arguments against each other. Must not block."""

    def read(self, context: ValidateContext) -> Object:
        """Return the complete state: the arguments and what was found. ``context.config`` holds the
        arguments.
        """
        raise NotImplementedError


class Provider:
    """The provider: its block in the configuration, and its resources by name.

    ``resource`` and ``data_source`` are called once per name and process, at first use, so that starting
    costs nothing for what a configuration does not use.
    """

    schema: Schema = Schema()

    def resource_names(self) -> Sequence[str]:
        """Full type names, e.g. ``["toy_server"]``."""
        return ()

    def resource(self, name: str) -> Resource:
        """The resource with that type name."""
        raise NotImplementedError

    def data_source_names(self) -> Sequence[str]:
        """Full type names."""
        return ()

    def data_source(self, name: str) -> DataSource:
        """The data source with that type name."""
        raise NotImplementedError

    def functions(self) -> Mapping[str, Function]:
        """Provider functions by name."""
        return {}

    def serialized_schemas(self) -> bytes | None:
        """The result of ``schema_bytes(provider)`` made at build time, so that it need not be computed at
        each start.
        """
        return None

    def validate(self, context: ValidateContext) -> None:
        """Check the provider block. Must not block."""

    def configure(self, context: ConfigureContext) -> None:
        """Take the provider block. Unknown parts only occur while planning."""

    def close(self) -> None:
        """Terraform is finished with this provider; end connections."""
