"""The secret of a pair, and the values of pairs in clouds, through both dialects."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import InvalidCall
from tests.contract.conftest import Contract


def test_the_partner_secret_is_written_and_never_read(contract: Contract) -> None:
    contract.writer.ha.set_partner_secret("a secret of the pair")
    assert contract.unit.state.unit.partner_secret == "a secret of the pair"
    with pytest.raises(InvalidCall):
        contract.writer.ha.set_partner_secret("short")


@pytest.mark.parametrize("mode", ["first", "second", "single"])
def test_any_cloud(contract: Contract, mode: Any) -> None:
    contract.writer.ha.set_cloud_mode(mode)
    contract.writer.ha.modify_cloud(partner="10.0.0.12", health_check_port=8445, preferred_unit="first")
    shown = contract.reader.ha.show_cloud()
    assert shown == contract.writer.ha.show_cloud()
    assert (shown.mode, shown.partner, shown.preferred_unit) == (mode, "10.0.0.12", "first")


@pytest.mark.parametrize("mode", ["first", "second", "single"])
def test_one_cloud(contract: Contract, mode: Any) -> None:
    contract.writer.ha.set_azure_mode(mode)
    contract.writer.ha.modify_azure(partner="10.0.0.13", checks_on_all_interfaces=True)
    assert contract.reader.ha.show_azure() == contract.writer.ha.show_azure()
    assert contract.reader.ha.show_azure().partner == "10.0.0.13"
    contract.writer.ha.set_aws_mode(mode)
    contract.writer.ha.modify_aws(partner="10.0.0.14", checks_on_all_interfaces=False)
    assert contract.reader.ha.show_aws() == contract.writer.ha.show_aws()
    assert (contract.reader.ha.show_aws().mode, contract.reader.ha.show_aws().partner) == (mode, "10.0.0.14")
