"""The ingress controller through both dialects."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from loadmaster import InvalidCall, InvalidValue, NotFound
from tests.contract.conftest import Contract

TOKEN = "a-token-that-opens-the-cluster"
CONFIG: dict[str, Any] = {
    "apiVersion": "v1",
    "kind": "Config",
    "current-context": "staging",
    "clusters": [{"name": "one", "cluster": {"server": "https://10.0.9.1:6443"}}],
    "users": [{"name": "unit", "user": {"token": TOKEN}}],
    "contexts": [
        {"name": "staging", "context": {"cluster": "one", "user": "unit"}},
        {"name": "production", "context": {"cluster": "one", "user": "unit"}},
    ],
}


def content(**changes: Any) -> bytes:
    return yaml.safe_dump({**CONFIG, **changes}).encode()


def contexts(contract: Contract) -> list[str]:
    """The names of the contexts, which both dialects show alike."""
    found = contract.reader.kubernetes.show_contexts()
    assert found == contract.writer.kubernetes.show_contexts()
    return found.contexts


def test_a_kube_config_file_is_put_in_place_and_deleted(contract: Contract) -> None:
    assert contexts(contract) == []
    contract.writer.kubernetes.upload_configuration(configuration=content())
    assert contexts(contract) == ["staging", "production"]
    contract.writer.kubernetes.restart()
    one = content(contexts=CONFIG["contexts"][:1])
    contract.writer.kubernetes.upload_configuration(configuration=one)
    assert contexts(contract) == ["staging"]
    assert contract.unit.state.shared.kubernetes.configuration == one.decode()
    assert TOKEN not in str(contract.unit.dump())
    assert TOKEN not in repr(contract.unit.state.shared.kubernetes)
    contract.writer.kubernetes.delete_configuration()
    assert contexts(contract) == []
    for call in (contract.writer.kubernetes.delete_configuration, contract.writer.kubernetes.restart):
        with pytest.raises(NotFound):
            call()


@pytest.mark.parametrize(
    "wrong",
    [
        b"hello",
        b"[" * 2000,
        b"when: !!timestamp never",
        b"\xff",
        content(kind="Pod"),
        content(apiVersion="v2"),
        content(contexts=[]),
        content(clusters="one"),
        content(users=[{"name": "unit"}]),
        content(clusters=[{"name": "one", "cluster": {}}]),
        content(contexts=[{"name": "staging", "context": {"cluster": "two", "user": "unit"}}]),
        content(**{"current-context": "other"}),
    ],
)
def test_what_is_no_kube_config_file_is_refused(contract: Contract, wrong: bytes) -> None:
    contract.writer.kubernetes.upload_configuration(configuration=content())
    with pytest.raises(InvalidValue, match="Invalid Kubernetes configuration"):
        contract.writer.kubernetes.upload_configuration(configuration=wrong)
    assert contexts(contract) == ["staging", "production"]
    contract.writer.kubernetes.delete_configuration()


def test_what_is_followed_and_where(contract: Contract) -> None:
    words: list[Any] = [("ingress", "Ingress"), ("service", "Service")]
    for mode, word in words:
        contract.writer.kubernetes.set_mode(mode)
        assert contract.reader.kubernetes.show_mode() == contract.writer.kubernetes.show_mode() == word
    for namespace in ("shop-1", "default"):
        contract.writer.kubernetes.set_namespace(namespace)
        assert contract.reader.kubernetes.show_namespace() == namespace
        assert contract.writer.kubernetes.show_namespace() == namespace
    for seconds in (90, 60):
        contract.writer.kubernetes.set_watch_timeout(seconds)
        for lm in (contract.reader, contract.writer):
            assert str(lm.kubernetes.show_watch_timeout()) == str(seconds)


@pytest.mark.parametrize("namespace", ["Shop", "two words", "-shop", "x" * 64, ""])
def test_what_is_no_namespace_is_refused(contract: Contract, namespace: str) -> None:
    with pytest.raises((InvalidCall, InvalidValue), match="namespace"):
        contract.writer.kubernetes.set_namespace(namespace)
    assert contract.reader.kubernetes.show_namespace() == "default"


def test_a_watch_lasts_some_time(contract: Contract) -> None:
    with pytest.raises((InvalidCall, InvalidValue)):
        contract.writer.kubernetes.set_watch_timeout(0)
    assert str(contract.reader.kubernetes.show_watch_timeout()) == "60"
