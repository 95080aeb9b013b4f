"""Functions that configurations can call."""

from __future__ import annotations

import os
from collections.abc import Mapping

from loadmaster_provider.protocol import Function, String

__all__ = ["FUNCTIONS"]


def _environment(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        problem = "is empty" if value == "" else "is not set"
        raise ValueError(f"the environment variable {name!r} {problem} where Terraform runs")
    return value


FUNCTIONS: Mapping[str, Function] = {
    "environment": Function(
        parameters={"name": String},
        returns=String,
        call=_environment,
        summary="The content of an environment variable of the run of Terraform",
        description=(
            "For write-only arguments, whose values Terraform keeps nowhere. Anywhere else the content would "
            "be stored in the plan and in the state."
        ),
    )
}
