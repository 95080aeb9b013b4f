"""Global balancing as seen by clients that share no code with us: raw answers, curl, a key of the root."""

from __future__ import annotations

import base64
import json
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from loadmaster_emulator import EmulatedPair, Emulator, LicenceTerms, Refusal
from loadmaster_emulator.firmware_image import sign
from loadmaster_emulator.state.geo import GeoKeys, GeoRecord
from tests.emulator.support import Client, as_xml
from tests.support.signing_keys import key_files

NAME = "www.example.com."
ADDRESS = "172.16.193.50"

ROOT_KEY_OF_2017 = (
    "AwEAAaz/tAm8yTn4Mfeh5eyI96WSVexTBAvkMgJzkKTOiW1vkIbzxeF3+/4RgWOq7HrxRixHlFlExOLAJr5emLvN7SWXgnLh4+B5xQlN"
    "Vz8Og8kvArMtNROxVQuCaSnIDdD5LKyWbRd2n9WGe2R8PzgCmr3EgVLrjyBxWezF0jLHwVN8efS3rCj/EWgvIWgb9tarpVUDK/b58Da+"
    "sqqls3eNbuv7pr+eoZG+SrDK6nWeL3c6H5Apxz7LjVc1uTIdsIXxuOLYA4/ilBmSVIzuDWfdRUfhHdY6+cn8HFRm+2hM8AnXGXws9555"
    "KrUB5qihylGa8subX2Nn6UwNR1AkUTV74bU="
)
DIGEST_OF_2017 = "E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D"


def texts(element: ElementTree.Element) -> dict[str, str]:
    return {child.tag: child.text or "" for child in element if len(child) == 0}


def add_site(client: Client, name: str = NAME, address: str = ADDRESS, **changes: Any) -> None:
    client.v2("addfqdn", fqdn=name)
    assert client.v2("addmap", fqdn=name, ip=address).status == 200
    if changes:
        assert client.v2("modmap", fqdn=name, ip=address, **changes).status == 200


def site(client: Client, address: str, name: str = NAME) -> dict[str, Any]:
    (found,) = (one for one in client.v2("showfqdn", fqdn=name)["fqdn"]["Map"] if one["IPAddress"] == address)
    return dict(found)


def test_a_name_looks_as_in_the_sample_of_the_vendors_document(client: Client) -> None:
    client.add_service(ADDRESS, 80, NickName="HTTP VS")
    client.v2("addcluster", ip="172.16.193.1", name="LocalLM")
    number = client.v2("showcluster", ip="172.16.193.1")["cluster"]["Index"]
    client.v2("modcluster", id=number, type="localLM")
    add_site(client, Checker="clust", Cluster=number, mapaddress=ADDRESS, mapport=80)
    client.v2("modfqdn", fqdn=NAME, publicRequestValue=3, privateRequestValue=3)
    (shown,) = client.v1("listfqdns").data.findall("fqdn")
    assert texts(shown) == {
        "Status": "Down",
        "FullyQualifiedDomainName": "www.example.com.",
        "SelectionCriteria": "rr",
        "FailTime": "0",
        "SiteRecoveryMode": "auto",
        "Mapping": "1",
        "failover": "N",
        "publicRequestValue": "3",
        "privateRequestValue": "3",
        "LocalSettings": "0",
        "UnanimousChecks": "N",
    }
    (mapped,) = shown.findall("Map")
    sample = {
        "Status": "Down",
        "IPAddress": "172.16.193.50",
        "Cluster": "LocalLM",
        "Checker": "clust",
        "CheckerPort": "0",
        "Weight": "1000",
        "MappedAddress": "172.16.193.50",
        "MappedPort": "80",
        "MappedName": "HTTP VS",
        "Enable": "Y",
    }
    assert texts(mapped).items() >= sample.items()
    listed, alone = client.v2("listfqdns")["fqdn"], client.v2("showfqdn", fqdn=NAME)["fqdn"]
    assert listed == [alone]
    assert {key: str(value) for key, value in alone["Map"][0].items()} == texts(mapped)


def test_nothing_to_list_is_a_refusal_and_an_unknown_name_is_a_success(client: Client) -> None:
    for command in ("listfqdns", "listclusters", "listips", "listcustomlocation"):
        assert (client.v1(command).stat, client.v1(command).error) == (422, "No geo data found")
        assert client.v2(command).message == "No geo data found"
    for query in ({"ip": "10.0.0.9"}, {"id": 7}):
        assert client.v1("showcluster", **query).error == "No geo data found"
    assert list(client.v1("showfqdn", fqdn="nowhere.example").data) == []
    assert client.v2("showfqdn", fqdn="nowhere.example").body == {"code": 200, "status": "ok"}


def test_prose_carries_what_vendor_code_cuts_out_of_it(client: Client) -> None:
    said = client.v1("addcluster", ip="10.0.5.1", name="dublin").root.findtext("Success") or ""
    assert said.split(" ")[1] == "10.0.5.1"
    assert client.v2("addcluster", ip="10.0.5.2", name="cork").message.split(" ")[1] == "10.0.5.2"
    assert client.v1("isgeoenabled").data.text == client.v2("isgeoenabled").message == "GEO is disabled"
    client.v1("enablegeo")
    assert client.v1("isgeoenabled").data.text == client.v2("isgeoenabled").message == "GEO is enabled"


def test_places_stand_one_level_down(client: Client) -> None:
    add_site(client)
    client.v2("addcustomlocation", location="Hamburg")
    for answer in (
        client.v1("addcountry", fqdn=NAME, ip=ADDRESS, countrycode="DE", iscontinent="no"),
        client.v1("addcountry", fqdn=NAME, ip=ADDRESS, countrycode="ALL", iscontinent="yes"),
        client.v1("addcountry", fqdn=NAME, ip=ADDRESS, customlocation="Hamburg"),
    ):
        assert answer.stat == 200
    mapped = client.v1("showfqdn", fqdn=NAME).data.find("fqdn/Map")
    assert mapped is not None
    found = {
        path: mapped.findtext(path) for path in ("country/code", "continent/code", "customLocation/name")
    }
    assert found == {"country/code": "DE", "continent/code": "ALL", "customLocation/name": "Hamburg"}
    assert site(client, ADDRESS)["customLocation"] == [{"name": "Hamburg"}]
    assert client.v1("addcountry", fqdn=NAME, ip=ADDRESS).stat == 400, "neither country nor place"


def test_zone_switches_and_keys_stand_where_vendor_code_looks(client: Client) -> None:
    client.v2("modparams", zone="example.com", namesrv="ns.example.com", TTL=30)
    data = client.v1("listparams").data
    assert (data.findtext("soa/Zone"), data.findtext("soa/NameSrv"), data.findtext("TTL")) == (
        "example.com",
        "ns.example.com",
        "30",
    )
    assert client.v2("listparams")["soa"] == {"Zone": "example.com", "NameSrv": "ns.example.com"}
    settings = client.v1("geoacl/getsettings").data
    assert (settings.findtext("GeoAcl/autoupdate"), settings.findtext("GeoAcl/lastupdated")) == (
        "no",
        "Never",
    )
    client.v2("geoacl.addcustom", addr="192.0.2.1")
    assert client.v1("geoacl/listcustom").data.findtext("Allowlist/addr") == "192.0.2.1/32"
    assert client.v1("geoacl/listcustom", type="white").data.findtext("Whitelist/addr") == "192.0.2.1/32"
    client.v2("set", param="geopartners", value="10.0.9.9")
    assert client.v1("getgeopartnerstatus").data.findtext("GeoPartners/Partner/Status") == "Unknown"
    assert client.v1("geoshowdnssec").data.findtext("DNSSEC/Enable") == "N"


def test_the_digest_of_a_key_is_the_one_the_world_knows(unit: Emulator, client: Client) -> None:
    with unit.locked() as state:
        state.shared.geo.keys = GeoKeys(8, ROOT_KEY_OF_2017)
    shown = client.v2("geoshowdnssec")["KSK"]
    assert shown["DS_SHA2"] == f". IN DS 20326 8 2 {DIGEST_OF_2017}"
    assert shown["DS_SHA1"].startswith(". IN DS 20326 8 1 ")
    assert shown["PublicKey"] == f". IN DNSKEY 257 3 8 {ROOT_KEY_OF_2017}"


@pytest.mark.services("curl")
def test_curl_imports_keys_as_the_vendors_document_shows_it(tmp_path: Path) -> None:
    public, private = key_files()
    (tmp_path / "K.key").write_bytes(public)
    (tmp_path / "K.private").write_bytes(private)
    with Emulator(limiter=False) as unit:
        common = ["curl", "-s", "--cacert", str(unit.certificate), "-u", f"{unit.username}:{unit.password}"]

        def run(*arguments: str) -> ElementTree.Element:
            done = subprocess.run([*common, *arguments], capture_output=True, check=True, timeout=30)
            return ElementTree.fromstring(done.stdout)

        files = ["-F", f"publickey=@{tmp_path}/K.key", "-F", f"privatekey=@{tmp_path}/K.private"]
        assert run(*files, f"{unit.url}/access/geoimportksk").attrib["stat"] == "200"
        shown = run(f"{unit.url}/access/geoshowdnssec").findtext("Success/Data/KSK/PublicKey") or ""
        assert shown.split()[-1].encode() == public.split()[-1]
        half = run("-F", f"publickey=@{tmp_path}/K.key", f"{unit.url}/access/geoimportksk")
        assert half.attrib["stat"] in ("400", "422")


def test_what_version_2_lacks_is_unknown_there(client: Client) -> None:
    public, private = (base64.b64encode(one).decode() for one in key_files())
    for answer in (
        client.v2("geoimportksk", publickey=public, privatekey=private),
        client.upload("locdataupdate", sign("locations", "2026-11")),
    ):
        assert answer.status == 405
        assert answer.message.startswith("Unknown command")
    sent = client.http.post("/access/locdataupdate", content=sign("locations", "2026-11"), auth=client.auth)
    assert as_xml(sent).stat == 200
    spoilt = client.http.post("/access/locdataupdate", content=b"rubbish", auth=client.auth)
    assert (as_xml(spoilt).stat, as_xml(spoilt).error) == (422, "Invalid location data file")


def test_one_failed_site_takes_its_neighbours_down_where_that_is_wanted(
    unit: Emulator, client: Client
) -> None:
    client.v2("addcluster", ip="10.0.5.1", name="dublin")
    for address in ("10.0.6.1", "10.0.6.2", "10.0.6.3"):
        add_site(client, address=address)
    for address in ("10.0.6.1", "10.0.6.2"):
        client.v2("modmap", fqdn=NAME, ip=address, Cluster="1", Checker="tcp")
    unit.set_health("10.0.6.1", 80, up=False)

    def statuses() -> list[str]:
        return [site(client, f"10.0.6.{number}")["Status"] for number in (1, 2, 3)]

    assert statuses() == ["Down", "Up", "Up"]
    client.v2("modfqdn", fqdn=NAME, unanimouschecks=True)
    assert statuses() == ["Down", "Down", "Up"]
    client.v2("modcluster", id=1, enable=False)
    assert statuses() == ["Disabled", "Disabled", "Up"]
    client.v2("delcluster", ip="10.0.5.1")
    assert statuses() == ["Down", "Up", "Up"]


@pytest.mark.parametrize(
    ("delay_minutes", "recovery", "seconds", "back"),
    [(0, "auto", 9000, True), (0, "manual", 1, False), (5, "manual", 299, True), (5, "auto", 301, False)],
)
def test_a_site_that_failed_for_too_long_waits_for_somebody(
    unit: Emulator, client: Client, delay_minutes: int, recovery: str, seconds: int, back: bool
) -> None:
    add_site(client, Checker="tcp")
    client.v2("modfqdn", fqdn=NAME, FailTime=delay_minutes, siterecoverymode=recovery)
    unit.set_health(ADDRESS, 80, up=False)
    unit.clock.advance(seconds)
    assert site(client, ADDRESS)["Status"] == "Down"
    unit.set_health(ADDRESS, 80, up=True)
    assert site(client, ADDRESS)["Status"] == ("Up" if back else "Down")
    client.v2("modmap", fqdn=NAME, ip=ADDRESS, enable=True)
    assert site(client, ADDRESS)["Status"] == "Up"


@pytest.mark.parametrize(("firmware", "names", "sites"), [("7.2.54.12", 256, 64), ("7.2.63.2", 300, 256)])
def test_there_are_as_many_names_and_sites_as_the_firmware_takes(
    firmware: str, names: int, sites: int
) -> None:
    with Emulator(tls=False, limiter=False, firmware=firmware) as unit:
        taken = [_takes(unit, "addfqdn", fqdn=f"n{number}.example") for number in range(300)]
        assert taken.count(True) == names
        added = [
            _takes(unit, "addmap", fqdn="n0.example", ip=f"10.1.{number // 250}.{number % 250 + 1}")
            for number in range(260)
        ]
        assert added.count(True) == sites


def _takes(unit: Emulator, command: str, **parameters: Any) -> bool:
    try:
        unit.raw(command, **parameters)
    except Refusal as refusal:
        return not refusal.text.startswith("Too many")
    return True


def test_a_name_has_sixty_four_records_and_no_more(client: Client) -> None:
    client.v2("addfqdn", fqdn=NAME)
    added = [client.v2("addrr", fqdn=NAME, type="txt", rdata=f"text {number}").status for number in range(65)]
    assert added == [200] * 64 + [422]


def test_a_unit_has_a_thousand_and_twenty_four_records_and_no_more(unit: Emulator, client: Client) -> None:
    names = [f"n{number}.example." for number in range(17)]
    for name in names:
        client.v2("addfqdn", fqdn=name)
    with unit.locked() as state:
        for name in names[:16]:
            state.shared.geo.names[name].records = {number: GeoRecord("txt", "x") for number in range(64)}
    assert client.v2("addrr", fqdn=names[16], type="txt", rdata="x").status == 422
    client.v2("delrr", fqdn=names[0], id=0)
    assert client.v2("addrr", fqdn=names[16], type="txt", rdata="x").status == 200


def test_an_alias_is_neither_a_name_nor_the_zone(client: Client) -> None:
    client.v2("addfqdn", fqdn=NAME)
    assert client.v2("addrr", fqdn=NAME, type="cname", name="a.www.example.com").status == 200
    for answer in (
        client.v2("addfqdn", fqdn="a.www.example.com"),
        client.v2("modparams", zone="a.www.example.com"),
        client.v2("addrr", fqdn=NAME, type="cname", name="A.www.example.com."),
        client.v2("addrr", fqdn=NAME, type="cname", name="www.example.com"),
        client.v2("addrr", fqdn=NAME, type="cname", name="10.0.0.1"),
    ):
        assert (answer.status, "CNAME" in answer.message) == (422, True)
    assert "Zone" not in client.v2("listparams")["soa"]


def test_without_a_licence_for_it_nothing_can_be_asked_or_done() -> None:
    terms = LicenceTerms(without=["global_balancing"])
    with Emulator(tls=False, limiter=False, licence=terms) as unit:
        client = Client(unit)
        for command in ("enablegeo", "listfqdns", "geoacl.getsettings", "geoshowdnssec", "listclusters"):
            assert client.v2(command).message == "Not licensed for GEO"
        assert client.v2("listvs").status == 200
        client.close()


def test_everything_is_there_again_after_a_restart_and_keys_are_seen_nowhere(tmp_path: Path) -> None:
    file, (public, private) = tmp_path / "state.json", key_files()
    (line,) = (one for one in private.decode().splitlines() if one.startswith("PrivateExponent"))
    secret = line.split()[1]
    reads = ["listfqdns", "listclusters", "listips", "listcustomlocation", "listparams", "geoshowdnssec"]
    reads += ["geoacl/getsettings", "geoacl/listcustom", "isgeoenabled"]
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        client = Client(unit)
        client.v2("enablegeo")
        add_site(client, Checker="http", checkerurl="/healthz", checkercodes="404")
        client.v2("addcountry", fqdn=NAME, ip=ADDRESS, countrycode="IE")
        client.v2("addrr", fqdn=NAME, type="mx", rdata="mail.example.com")
        client.v2("addcluster", ip="10.0.5.1", name="dublin")
        client.v2("addip", ip="192.0.2.0/24")
        client.v2("modiploc", ip="192.0.2.0/24", lat=-10, long=20)
        client.v2("addcustomlocation", location="Hamburg")
        client.v2("modparams", zone="example.com", dclustunavail=True)
        client.v2("geoacl.updatenow")
        client.v2("geoacl.addcustom", addr="192.0.2.0/28")
        form = {"publickey": ("K.key", public), "privatekey": ("K.private", private)}
        assert as_xml(client.http.post("/access/geoimportksk", files=form, auth=client.auth)).stat == 200
        before = {one: ElementTree.tostring(client.v1(one).root) for one in reads}
        shown = json.dumps(unit.dump()) + repr(list(unit.journal)) + repr(unit.state)
        archive = base64.b64decode(client.v2("backup")["data"])
        client.close()
    assert secret not in shown
    assert secret in file.read_text().replace("\\n", "\n"), "the unit itself signs with it"
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        client = Client(unit)
        assert {one: ElementTree.tostring(client.v1(one).root) for one in reads} == before
        with unit.locked() as state:
            values = state.shared.geo.names[NAME].sites[ADDRESS].values
        assert (values["checkerurl"], values["checkercodes"]) == ("/healthz", ("404",))
        client.v2("delfqdn", fqdn=NAME)
        client.v2("modparams", zone="")
        assert client.upload("restore", archive, type=4).status == 200
        assert ElementTree.tostring(client.v1("listfqdns").root) == before["listfqdns"]
        client.close()


def test_a_user_needs_the_permission_for_it(client: Client) -> None:
    client.v2("useraddlocal", user="geo", password="geo-password-1", radius="no")
    login = {"apiuser": "geo", "apipass": "geo-password-1"}

    def added() -> int:
        answer = client.http.post("/accessv2", json={"cmd": "addfqdn", "fqdn": NAME, **login})
        return answer.status_code

    assert added() == 403
    client.v2("usersetperms", user="geo", perms="geo")
    assert added() == 200


def test_a_pair_has_one_configuration() -> None:
    with EmulatedPair(tls=False, limiter=False, clock_speed=0) as pair:
        pair.first.raw("addfqdn", fqdn=NAME)
        pair.first.raw("addmap", fqdn=NAME, ip=ADDRESS)
        pair.synchronise()
        (shown,) = pair.second.raw("listfqdns")["fqdn"]
        assert [one["IPAddress"] for one in shown["Map"]] == [ADDRESS]
