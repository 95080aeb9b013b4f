"""The scheduled backups of a pair, fetched from OpenSSH's daemon, make a blank unit one of the pair's."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster import AuthenticationFailed, InvalidValue, LoadMaster, LoadMasterError
from loadmaster._difference import compare
from loadmaster_emulator import EmulatedPair, Emulator
from tests.support.backup_hosts import BackupHost, ssh_host
from tests.support.certificates import make_certificate

PASSWORD, PASSPHRASE = "operator-1", "passphrase1"
EVERYTHING = ["base", "services", "geo", "single_sign_on"]

LICENCE = {"uuid"}
PER_UNIT = {"serial_number"}
CERTIFICATES = {"www", "ca"}

pytestmark = pytest.mark.services("sshd")


@pytest.fixture
def pair() -> Iterator[EmulatedPair]:
    with EmulatedPair(tls=False, limiter=False, clock_speed=0) as running:
        yield running


@pytest.fixture
def blank() -> Iterator[Emulator]:
    with Emulator(tls=False, limiter=False, clock_speed=0, seed=99) as running:
        yield running


@pytest.fixture
def host(tmp_path: Path) -> Iterator[BackupHost]:
    with ssh_host(tmp_path) as running:
        yield running


def client_of(unit: Emulator) -> LoadMaster:
    return LoadMaster(unit.url, api_key=unit.api_key, calls_per_second=None)


def furnish(unit: Emulator, host: BackupHost) -> None:
    """Services, certificates, users, a packet filter, and a backup each night at three."""
    with client_of(unit) as lm:
        lm.certificates.add("www", bundle=make_certificate("www").bundle)
        lm.certificates.add_intermediate("ca", bundle=make_certificate("ca").certificate.encode())
        made = lm.virtual_services.add(address="10.0.0.50", port=443, protocol="tcp", nickname="shop")
        lm.virtual_services.modify(int(made.index or 0), ssl_acceleration=True, certificates=["www"])
        lm.real_servers.add(int(made.index or 0), address="10.0.1.11", port=8080)
        lm.content_rules.add("static", pattern="^/static")
        lm.users.add("ops", password=PASSWORD)
        lm.users.set_permissions("ops", permissions=["virtual_services"])
        lm.packet_filter.set_enabled(True)
        lm.packet_filter.add_entry("block", address="192.0.2.0/24")
        lm.settings.set(drop_on_fail=True, syslog_warning_hosts=["10.0.9.5"], backup_enabled=True)
        lm.settings.set(
            backup_method="sftp",
            backup_host=host.host,
            backup_user=host.user,
            backup_path=host.path,
            backup_identity_key=base64.b64decode(host.identity),
            backup_hour=3,
        )


def as_operator(unit: Emulator) -> LoadMaster:
    return LoadMaster(unit.url, username="ops", password=PASSWORD, calls_per_second=None)


def restart(unit: Emulator) -> None:
    with client_of(unit) as lm:
        lm.system.reboot()
    while unit.state.unit.away_until is None:
        time.sleep(0.01)
    unit.clock.advance(120)


def different(place: str) -> str:
    """The object or value that a difference is about."""
    kind, *rest = place.split("/")
    return rest[1] if kind == "certificate" else rest[-1]


def test_a_blank_unit_differs_from_the_one_whose_backup_it_got_only_where_backups_end(
    pair: EmulatedPair, blank: Emulator, host: BackupHost
) -> None:
    furnish(pair.first, host)
    pair.synchronise()
    pair.clock.advance(86_400)
    names = host.wait_for_files(2)
    for unit in (pair.first, pair.second):
        (name,) = (one for one in names if unit.state.unit.serial in one)
        with client_of(unit) as lm, client_of(blank) as other:
            other.backups.restore(archive=(host.folder / name).read_bytes(), parts=EVERYTHING)
        restart(blank)
        with client_of(unit) as lm, client_of(blank) as other:
            found = {different(one.where) for one in compare(lm.snapshot(), other.snapshot())}
        # The second unit waited while its copy, alone in the world, carries the traffic.
        alone = {"ha_status"} if unit is pair.second else set()
        assert found == CERTIFICATES | LICENCE | PER_UNIT | alone
    with as_operator(blank) as ops, pytest.raises(AuthenticationFailed):
        ops.virtual_services.list()
    with as_operator(pair.first) as ops:
        assert len(ops.virtual_services.list()) == 1


def test_the_backup_of_certificates_brings_the_rest(
    pair: EmulatedPair, blank: Emulator, host: BackupHost
) -> None:
    furnish(pair.first, host)
    pair.first.back_up()
    (name,) = host.files()
    with client_of(pair.first) as lm, client_of(blank) as other:
        archive = lm.certificates.backup(password=PASSPHRASE)
        other.backups.restore(archive=(host.folder / name).read_bytes(), parts=EVERYTHING)
        before = other.snapshot().to_json()
        for spoilt, phrase in ((archive, "anotherpass1"), (archive[:-9], PASSPHRASE)):
            with pytest.raises(InvalidValue):
                other.certificates.restore(archive=spoilt, password=phrase, part="everything")
        with pytest.raises(LoadMasterError):
            other.backups.restore(archive=(host.folder / name).read_bytes()[:-9], parts=EVERYTHING)
        assert other.snapshot().to_json() == before
        other.certificates.restore(archive=archive, password=PASSPHRASE, part="everything")
        assert compare(lm.snapshot(["certificate"]), other.snapshot(["certificate"])) == []
