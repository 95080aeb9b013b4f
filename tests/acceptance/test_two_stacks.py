"""Two stacks on one pair, an owner of it and a guest: neither undoes what the other did."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_constructs import App, HAPair, Secret, Stack, Unit, VirtualService
from loadmaster_emulator import EmulatedPair
from tests.acceptance.inventory import service_keys
from tests.support.appliance_terraform import ApplianceTerraform
from tests.support.synthesis import Synthesised, synthesise

STACKS = ("owner", "guest")


@pytest.fixture
def pair() -> Iterator[EmulatedPair]:
    """A pair that stands already; nothing has to be restarted."""
    with EmulatedPair(limiter=False, clock_speed=60) as started:
        yield started


def _app(folder: Path, pair: EmulatedPair, *, guest_port: int = 8080) -> Synthesised:
    """The owner of the pair with one service, and a stack of another team with one of its own."""
    app = App(outdir=str(folder))
    first, second = Unit(pair.first.url), Unit(pair.second.url)
    owner = HAPair(
        Stack(app, "owner"),
        "edge",
        first=first,
        second=second,
        shared_url=pair.shared_url,
        shared={"eth0": "10.0.0.10", "eth1": "192.168.10.1"},
        virtual_id=23,
        platform="virtual",
        routing_between_networks="blocked",
        partner_secret=Secret.env("PARTNER_SECRET"),
    )
    VirtualService(owner, "web", address="10.0.0.50", port=80, servers=["192.168.10.51"])
    guest = HAPair.existing(
        Stack(app, "guest"), "edge", first=first, second=second, shared_url=pair.shared_url
    )
    VirtualService(guest, "shop", address="10.0.0.60", port=guest_port, servers=["192.168.10.61"])
    return synthesise(app)


@pytest.fixture
def terraforms(tmp_path: Path, pair: EmulatedPair, provider_mirror: Path) -> dict[str, ApplianceTerraform]:
    """Terraform in the folder of each stack, both deployed."""
    program = _app(tmp_path / "cdktf.out", pair)
    found = {}
    for stack in STACKS:
        terraform = ApplianceTerraform(
            program.path(stack).parent, pair.first, mirror=provider_mirror, python=sys.executable
        )
        terraform.environment |= {
            "LOADMASTER_CA_FILE": str(pair.certificates),
            "PARTNER_SECRET": "of two units only",
        }
        terraform.init()
        terraform.apply()
        found[stack] = terraform
    return found


@pytest.mark.prove
def test_the_life_of_two_stacks_on_one_pair(
    terraforms: dict[str, ApplianceTerraform], pair: EmulatedPair, tmp_path: Path
) -> None:
    def expect(*services: str, unchanged: tuple[str, ...] = STACKS) -> None:
        assert pair.active is not None
        assert sorted(service_keys(pair.active).values()) == sorted(services)
        for stack in unchanged:
            terraforms[stack].expect_no_changes()

    expect("10.0.0.50:80/tcp", "10.0.0.60:8080/tcp")

    _app(tmp_path / "cdktf.out", pair, guest_port=8081)
    terraforms["guest"].apply()
    terraforms["owner"].apply()
    expect("10.0.0.50:80/tcp", "10.0.0.60:8081/tcp")

    terraforms["guest"].destroy()
    expect("10.0.0.50:80/tcp", unchanged=("owner",))

    terraforms["guest"].apply()
    terraforms["owner"].destroy()
    expect("10.0.0.60:8081/tcp", unchanged=("guest",))
    assert set(pair.roles.values()) == {"active", "standby"}
