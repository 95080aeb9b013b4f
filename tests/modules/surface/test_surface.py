"""The public surface is a promise: names, arguments and their defaults change only on purpose."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from types import ModuleType

import loadmaster_constructs
from loadmaster_constructs import l1
from tests.modules.surface.record import RECORD, surface


def test_the_surface_is_the_one_on_record() -> None:
    assert surface().splitlines() == RECORD.read_text(encoding="utf-8").splitlines()


def test_public_names_are_sorted_and_there() -> None:
    for package in (loadmaster_constructs, l1):
        assert list(package.__all__) == sorted(package.__all__)
        for name in package.__all__:
            assert hasattr(package, name)


def test_everything_public_says_what_the_caller_gets() -> None:
    for name in loadmaster_constructs.__all__:
        made = getattr(loadmaster_constructs, name)
        assert inspect.getdoc(made), name
        for member, value in vars(made).items():
            if inspect.isfunction(value) and not member.startswith("_"):
                assert value.__doc__, f"{name}.{member}"


def test_no_public_function_takes_whatever_comes() -> None:
    for module in _modules():
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                kinds = {parameter.kind for parameter in inspect.signature(function).parameters.values()}
                assert inspect.Parameter.VAR_KEYWORD not in kinds, f"{module.__name__}.{name}"


def test_every_module_can_be_imported_alone() -> None:
    assert len(list(_modules())) > 20


def _modules() -> list[ModuleType]:
    found = pkgutil.walk_packages(loadmaster_constructs.__path__, "loadmaster_constructs.")
    return [importlib.import_module(module.name) for module in found]
