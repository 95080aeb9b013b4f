"""Firmware through both dialects; images go through v1 alone."""

from __future__ import annotations

import pytest

from loadmaster import InvalidValue
from loadmaster_emulator.firmware_image import sign
from tests.contract.conftest import Contract


def test_images(contract: Contract) -> None:
    with pytest.raises(InvalidValue, match="signature"):
        contract.writer.firmware.install(image=b"not from the vendor")
    assert "installed" in contract.writer.firmware.install(image=sign("image", "7.2.99.1"))
    assert contract.reader.firmware.show_previous() == ""
    with pytest.raises(InvalidValue):
        contract.writer.firmware.restore_previous()


def test_packages_and_notices(contract: Contract) -> None:
    name = contract.name()
    contract.writer.firmware.install_add_on(package=sign("package", name))
    assert name in str(contract.reader.firmware.list_add_ons())
    contract.writer.firmware.delete_add_on(name)
    assert name not in str(contract.reader.firmware.list_add_ons())
    assert contract.reader.firmware.show_notices() == contract.writer.firmware.show_notices()
