"""Image sets of login pages through both dialects."""

from __future__ import annotations

import io
import tarfile

import pytest

from loadmaster import InvalidValue, NotFound
from tests.contract.conftest import Contract


def archive(*paths: str, mode: str = "w:gz") -> bytes:
    """A tar archive with a little in each file."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode=mode) as made:  # type: ignore[call-overload]
        for path in paths:
            member = tarfile.TarInfo(path)
            member.size = 4
            made.addfile(member, io.BytesIO(b"page"))
    return content.getvalue()


@pytest.mark.parametrize("mode", ["w:", "w:gz", "w:bz2"])
def test_a_set_lives(contract: Contract, mode: str) -> None:
    name = contract.name()
    contract.writer.sso_images.upload(archive=archive(f"{name}/login.html", f"{name}/i/logo.png", mode=mode))
    assert name in [one.name for one in contract.reader.sso_images.list()]
    assert contract.reader.sso_images.list() == contract.writer.sso_images.list()
    assert {"Name": name} in contract.unit.raw("listssoimages")["Image"]
    assert contract.unit.state.shared.sso.images[name] == ["i/logo.png", "login.html"]
    contract.writer.sso_images.delete(name)
    with pytest.raises(NotFound):
        contract.writer.sso_images.delete(name)


def test_a_set_that_a_service_shows_stays(contract: Contract) -> None:
    name, service = contract.name(), contract.service()
    contract.writer.sso_images.upload(archive=archive(f"{name}/login.html"))
    contract.writer.virtual_services.modify(service, esp_image_set=name)
    with pytest.raises(InvalidValue, match="in use"):
        contract.writer.sso_images.delete(name)
    contract.writer.virtual_services.modify(service, esp_image_set=None)
    contract.writer.sso_images.delete(name)


@pytest.mark.parametrize(
    "content",
    [b"no archive", archive("login.html"), archive("one/a", "two/a"), archive("../a/b"), archive()],
    ids=["text", "no folder", "two folders", "outside", "empty"],
)
def test_what_is_no_set_is_refused(contract: Contract, content: bytes) -> None:
    before = contract.reader.sso_images.list()
    with pytest.raises(InvalidValue, match="Invalid image set"):
        contract.writer.sso_images.upload(archive=content)
    assert contract.reader.sso_images.list() == before
