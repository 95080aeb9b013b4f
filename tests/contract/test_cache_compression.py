"""Kinds of files that are neither cached nor compressed, through both dialects.

No command shows the lists, so they are seen by what the unit refuses, and in its state.
"""

from __future__ import annotations

import pytest

from loadmaster import AlreadyExists, InvalidValue, NotFound
from tests.contract.conftest import Contract


def test_what_is_not_cached(contract: Contract) -> None:
    extension = f".{contract.name()}"
    contract.writer.cache_compression.exclude_from_cache(extension)
    assert extension in contract.unit.state.shared.unit_wide.not_cached
    assert extension not in contract.unit.state.shared.unit_wide.not_compressed
    with pytest.raises(AlreadyExists):
        contract.reader.cache_compression.exclude_from_cache(extension)
    contract.writer.cache_compression.include_in_cache(extension)
    assert extension not in contract.unit.state.shared.unit_wide.not_cached
    with pytest.raises(NotFound):
        contract.reader.cache_compression.include_in_cache(extension)


def test_what_is_not_compressed(contract: Contract) -> None:
    extension = f".{contract.name()}"
    contract.writer.cache_compression.exclude_from_compression(extension)
    assert extension in contract.unit.state.shared.unit_wide.not_compressed
    assert extension not in contract.unit.state.shared.unit_wide.not_cached
    with pytest.raises(AlreadyExists):
        contract.reader.cache_compression.exclude_from_compression(extension)
    contract.writer.cache_compression.include_in_compression(extension)
    assert extension not in contract.unit.state.shared.unit_wide.not_compressed
    with pytest.raises(NotFound):
        contract.reader.cache_compression.include_in_compression(extension)


@pytest.mark.parametrize("extension", ["jpg", ".", ". jpg", ".a/b"])
def test_what_is_no_extension_is_refused(contract: Contract, extension: str) -> None:
    with pytest.raises(InvalidValue, match="param"):
        contract.writer.cache_compression.exclude_from_cache(extension)
    with pytest.raises(InvalidValue, match="param"):
        contract.writer.cache_compression.exclude_from_compression(extension)
