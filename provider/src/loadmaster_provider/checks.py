"""Checks of arguments against each other that several resources share."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection

from loadmaster_provider.attributes import version_name
from loadmaster_provider.protocol import Diagnostics, Object, ValidateContext
from loadmaster_provider.requirements import Unmet
from loadmaster_provider.shape import FieldShape

__all__ = ["check_family", "check_versions", "import_advice", "plan_versions", "report_unmet"]


def check_versions(secrets: Collection[FieldShape], config: Object, diagnostics: Diagnostics) -> None:
    """A secret that is written needs its version: nothing else tells Terraform that it changed."""
    for shape in secrets:
        companion = version_name(shape.name)
        if config.get(shape.name) is not None and config.get(companion) is None:
            diagnostics.error(
                f"{companion} is missing",
                f"{shape.name} is never stored, so a change of it shows only in {companion}. Write "
                f"{companion} = 1, and raise it with every change.",
                path=companion,
            )


def plan_versions(
    secrets: Collection[FieldShape], config: Object, prior: Object | None, planned: Object
) -> None:
    """A version that nobody wrote is none, unless an import has found the secret."""
    for shape in secrets:
        companion = version_name(shape.name)
        if config.get(companion) is None:
            planned[companion] = None if prior is None else prior.get(companion)


def check_family(context: ValidateContext, name: str, family: int, reason: str) -> None:
    """Report an address of the other family than the one that is possible here."""
    value = context.config.get(name)
    if not isinstance(value, str):
        return
    try:
        found = ipaddress.ip_address(value).version
    except ValueError:
        return
    if found != family:
        context.diagnostics.error(
            f"{name} is an address of the wrong family",
            f'"{value}" is an IPv{found} address, and an IPv{family} address is needed: {reason}.',
            path=name,
        )


def import_advice(key: str, type_name: str) -> str:
    """The way to take an existing object into the configuration."""
    return (
        "To manage the existing object, import it:\n\n"
        f'import {{\n  to = {type_name}.NAME\n  id = "{key}"\n}}\n\n'
        "with the name of this resource for NAME."
    )


def report_unmet(
    diagnostics: Diagnostics, item: Unmet, name: str, *, changed: bool, elsewhere: bool | None = None
) -> None:
    """An error where the appliance would refuse or ignore the value, a warning where it would be without
    effect, or where what is missing is ``elsewhere``: it may still come about before this is applied.
    """
    if elsewhere is None:
        elsewhere = item.requirement.scope == "setting"
    if item.requirement.effect == "inert" or elsewhere:
        if changed:
            fate = "would be refused" if item.requirement.effect == "refused" else "would have no effect"
            diagnostics.warning(f"{name} {fate}", f"As things stand {item.words}.", path=name)
    else:
        diagnostics.error(
            f"{name} cannot take effect", f"{item.words[:1].upper()}{item.words[1:]}.", path=name
        )
