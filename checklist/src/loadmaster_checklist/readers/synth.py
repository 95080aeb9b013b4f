"""Facts from synthesised JSON: a ``cdktf.out`` folder, or one ``cdk.tf.json``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from loadmaster_checklist.errors import NotReadable
from loadmaster_checklist.facts import Estate, Origin, appliance_name
from loadmaster_checklist.readers.declared import from_resources
from loadmaster_checklist.readers.entry import PREFIX, PROVIDER, Entry

__all__ = ["entries_of_stack", "from_synth"]

_REFERENCE = re.compile(r"\$\{((?:data\.)?[A-Za-z][\w-]*\.[A-Za-z_][\w-]*)\.([A-Za-z_]\w*)\}")
_FILE = "cdk.tf.json"


def from_synth(source: Path | Mapping[str, Any]) -> Estate:
    """The facts of everything that one program synthesised.

    :param source: the ``cdktf.out`` folder, one ``cdk.tf.json``, or the content of one.
    :raises NotReadable: it is none of these, or declares nothing for a LoadMaster.
    """
    if isinstance(source, Mapping):
        stacks = [("the stack", source)]
    else:
        stacks = [(str(path), _read(path)) for path in _files(source)]
    entries = [entry for _, stack in stacks for entry in entries_of_stack(stack)]
    if not entries:
        shown = source if isinstance(source, Path) else stacks[0][0]
        raise NotReadable(f"{shown} declares nothing for a LoadMaster{_others(stacks)}")
    return from_resources(entries)


def entries_of_stack(stack: Mapping[str, Any]) -> Iterator[Entry]:
    """What one synthesised stack declares for LoadMasters."""
    providers = {alias: (name, block) for alias, name, block in _providers(stack)}
    for name, block in providers.values():
        yield Entry(PROVIDER, block, name, _origin(f"provider {name!r}", block))
    for address, kind, body in _bodies(stack):
        alias = str(body.get("provider") or "").removeprefix("loadmaster").removeprefix(".")
        name = providers[alias][0] if alias in providers else alias or "loadmaster"
        values = {argument: _resolved(value, stack) for argument, value in body.items()}
        yield Entry(kind, values, name, _origin(address, body), address, _references(body))


def _files(source: Path) -> list[Path]:
    if source.is_file():
        return [source]
    found = sorted(source.glob(f"stacks/*/{_FILE}")) or sorted(source.glob(_FILE))
    if not found:
        wanted = f"stacks/*/{_FILE}" if source.is_dir() else "a cdktf.out folder or one cdk.tf.json"
        raise NotReadable(f"{source} holds no synthesised stack; expected {wanted}")
    return found


def _read(path: Path) -> Mapping[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise NotReadable(f"{path} is not whole or not JSON: {error}") from None
    if not isinstance(content, dict):
        raise NotReadable(f"{path} is JSON, but not a synthesised stack")
    return content


def _providers(stack: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for block in _blocks(_member(stack, "provider").get("loadmaster")):
        alias = str(block.get("alias") or "")
        yield alias, _provider_name(block) or alias or "loadmaster", block


def _provider_name(block: Mapping[str, Any]) -> str | None:
    name = block.get("name")
    if isinstance(name, str) and name and "${" not in name:
        return name
    units = block.get("units")
    for url in (block.get("shared"), units[0] if isinstance(units, list) and units else None):
        if isinstance(url, str) and "${" not in url:
            return appliance_name(url)
    return None


def _bodies(stack: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for member, prefix in (("resource", ""), ("data", "data.")):
        for kind, named in _member(stack, member).items():
            if not kind.startswith(PREFIX) or not isinstance(named, Mapping):
                continue
            for name, content in named.items():
                for body in _blocks(content):
                    yield f"{prefix}{kind}.{name}", f"{prefix}{kind}", body


def _references(body: Mapping[str, Any]) -> dict[str, str | tuple[str, ...]]:
    """What the service a SubVS or server belongs to is called in the stack."""
    value = body.get("virtual_service_id")
    match = _REFERENCE.fullmatch(value) if isinstance(value, str) else None
    return {"virtual_service_id": match[1]} if match else {}


def _resolved(value: Any, stack: Mapping[str, Any]) -> Any:
    """A value, or that of the argument it refers to where the stack itself says what it is."""
    if isinstance(value, list):
        return [_resolved(one, stack) for one in value]
    match = _REFERENCE.fullmatch(value) if isinstance(value, str) and value.startswith("${") else None
    if match is None or match[1].startswith("data."):
        return value
    kind, _, name = match[1].partition(".")
    for body in _blocks(_member(_member(stack, "resource"), kind).get(name)):
        return body.get(match[2], value)
    return value


def _origin(address: str, body: Mapping[str, Any]) -> Origin:
    """The construct where the synthesis left its path, else the resource."""
    metadata = _member(_member(body, "//"), "metadata")
    path = metadata.get("path")
    if isinstance(path, str) and path:
        return Origin("construct", path, address)
    return Origin("resource", address, address)


def _member(content: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = content.get(name)
    return found if isinstance(found, Mapping) else {}


def _blocks(content: Any) -> Iterator[Mapping[str, Any]]:
    """A block, or several in a list: the JSON syntax of Terraform has both."""
    for block in content if isinstance(content, list) else [content]:
        if isinstance(block, Mapping):
            yield block


def _others(stacks: list[tuple[str, Mapping[str, Any]]]) -> str:
    types = sorted({kind for _, stack in stacks for kind in _member(stack, "resource")})
    return f"; it has {', '.join(types[:3])}" if types else ""
