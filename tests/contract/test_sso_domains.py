"""Single sign-on domains, their locked users and their SAML files through both dialects."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography import x509

from loadmaster import AlreadyExists, InvalidCall, InvalidValue, NotFound
from loadmaster.types import SSODomain
from loadmaster_emulator.single_sign_on import fail_to_log_in, find_domain
from tests.contract.conftest import Contract
from tests.contract.examples import values
from tests.support.described import description

SECRETS = {
    "ldap_admin_password": "secret-of-ldap",
    "radius_secret": "secret-of-radius",
    "test_password": "secret-of-test",
    "kcd_password": "secret-of-kcd",
    "oidc_secret": "secret-of-oidc",
}
NAMED = {"ldap_endpoint", "idp_certificate", "sp_certificate"}
"""Fields that name something which has to exist."""

METADATA = """<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example/id">
<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
<KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>
<X509Certificate>{certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
<SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example/out"/>
<SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example/post"/>
<SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
 Location="https://idp.example/in"/></IDPSSODescriptor></EntityDescriptor>"""


def made(contract: Contract) -> str:
    name = f"{contract.name()}.example"
    contract.writer.sso_domains.add(name)
    return name


def show(contract: Contract, name: str) -> SSODomain:
    """The domain as both dialects show it."""
    (shown,) = contract.reader.sso_domains.list(name)
    assert contract.writer.sso_domains.list(name) == [shown]
    return shown


def test_a_domain_lives(contract: Contract) -> None:
    name = made(contract)
    shown = show(contract, name)
    assert (shown.name, shown.authentication, shown.unlock_seconds) == (name, "ldap_starttls", 1800)
    assert shown in contract.reader.sso_domains.list()
    (raw,) = contract.unit.raw("showdomain", domain=name)["Domain"]
    assert (raw["Id"], raw["auth_type"]) == (shown.index, "LDAP-StartTLS")
    with pytest.raises(AlreadyExists):
        contract.writer.sso_domains.add(name.upper())
    contract.writer.sso_domains.delete(name)
    with pytest.raises(NotFound):
        contract.reader.sso_domains.list(name)


FIELDS = description().families["sso-domain"].objects["SSODomain"].fields
PLAIN = [
    name
    for name, field in FIELDS.items()
    if field.read and "moddomain" in field.write and name not in NAMED and values(field.value, name)
]


@pytest.mark.parametrize("pick", [0, 1])
def test_every_value_is_read_back_as_it_was_written(contract: Contract, pick: int) -> None:
    name = made(contract)
    given: dict[str, Any] = {field: values(FIELDS[field].value, field)[pick] for field in PLAIN}
    given["kcd_user"] = "delegate"
    given |= {"failure_reset_seconds": 60 + pick, "unlock_seconds": 86400}
    (answer,) = contract.writer.sso_domains.modify(name, **given)
    shown = show(contract, name)
    assert answer == shown
    assert {field: getattr(shown, field) for field in given} == given


@pytest.mark.parametrize("kind", [code.name for code in FIELDS["authentication"].value.codes])
def test_every_kind_of_authentication_is_known(contract: Contract, kind: Any) -> None:
    name = made(contract)
    (answer,) = contract.writer.sso_domains.modify(name, authentication=kind)
    assert answer.authentication == show(contract, name).authentication == kind


def test_secrets_go_in_and_never_come_out(contract: Contract) -> None:
    name = made(contract)
    (answer,) = contract.writer.sso_domains.modify(name, **SECRETS)  # type: ignore[arg-type]
    domain = find_domain(contract.unit.state.shared.sso, name)
    assert domain is not None
    assert sorted(domain.secrets.values()) == sorted(SECRETS.values())
    everywhere = f"{answer!r} {contract.unit.raw('showdomain', domain=name)} {contract.unit.dump()}"
    everywhere += f" {list(contract.unit.journal)} {contract.unit.state.shared!r} {domain!r}"
    assert [secret for secret in SECRETS.values() if secret in everywhere] == []
    contract.writer.sso_domains.modify(name, oidc_secret=None)
    assert "oidc_secret" not in domain.secrets


def test_the_check_of_identities_is_read_under_another_name_than_written(contract: Contract) -> None:
    name = made(contract)
    assert show(contract, name).certificate_identity_check == "unchecked"
    contract.writer.sso_domains.modify(
        name, authentication="certificates", certificate_identity_check="checked"
    )
    assert show(contract, name).certificate_identity_check == "checked"
    (raw,) = contract.unit.raw("showdomain", domain=name)["Domain"]
    assert raw["cert_asi"] == "1"
    assert "cert_check_asi" not in raw
    contract.writer.sso_domains.modify(name, certificate_identity="issuer_and_subject")
    assert show(contract, name).certificate_identity_check == "IssuerandSubject"
    contract.writer.sso_domains.modify(name, certificate_identity_check="unchecked")
    assert show(contract, name).certificate_identity_check == "unchecked"


def test_a_transport_said_by_itself_becomes_part_of_the_authentication(contract: Contract) -> None:
    name = made(contract)
    contract.writer.sso_domains.modify(name, authentication="radius_and_ldap")
    contract.writer.sso_domains.modify(name, transport="ldaps")
    assert show(contract, name).authentication == "radius_and_ldaps"
    contract.writer.sso_domains.modify(name, authentication="radius", transport="starttls")
    assert show(contract, name).authentication == "radius"


def test_values_that_do_not_go_together_change_nothing(contract: Contract) -> None:
    name = made(contract)
    before = show(contract, name)
    with pytest.raises(InvalidValue, match="unblock_tout"):
        contract.writer.sso_domains.modify(name, failure_reset_seconds=600, unlock_seconds=600)
    with pytest.raises(NotFound, match="LDAP endpoint"):
        contract.writer.sso_domains.modify(name, ldap_endpoint="nowhere", max_failed_logins=3)
    with pytest.raises(NotFound, match="certificate"):
        contract.writer.sso_domains.modify(name, sp_certificate="missing")
    with pytest.raises(InvalidCall, match="public_idle_seconds"):
        contract.writer.sso_domains.modify(name, public_idle_seconds=59)
    with pytest.raises(InvalidValue, match="oidc_redirect_uri"):
        contract.writer.sso_domains.modify(name, oidc_redirect_urls=None)
    assert show(contract, name) == before


def test_a_domain_that_a_service_names_stays(contract: Contract) -> None:
    name, service = made(contract), contract.service()
    for field in ("esp_domain", "esp_outbound_domain"):
        refer: dict[str, Any] = {field: name}
        forget: dict[str, Any] = {field: None}
        contract.writer.virtual_services.modify(service, **refer)
        with pytest.raises(InvalidValue, match="in use"):
            contract.writer.sso_domains.delete(name)
        contract.writer.virtual_services.modify(service, **forget)
    contract.writer.virtual_services.modify(service, esp_alternative_domains=[name])
    with pytest.raises(InvalidValue, match="in use"):
        contract.writer.sso_domains.delete(name)
    contract.writer.virtual_services.delete(service)
    contract.writer.sso_domains.delete(name)


def test_users_are_locked_and_let_go(contract: Contract) -> None:
    name, other = made(contract), made(contract)
    contract.writer.sso_domains.modify(name, max_failed_logins=2)
    with contract.unit.locked() as state:
        domain = find_domain(state.shared.sso, name)
        assert domain is not None
        for user in ("ada", "bob", "eve"):
            for _ in range(1 if user == "eve" else 2):
                fail_to_log_in(domain, user, now=contract.unit.clock.now())
    shown = contract.reader.sso_domains.show_locked_users(name)
    assert [(one.domain, one.users) for one in shown.domains] == [(name, ["ada", "bob"])]
    assert contract.writer.sso_domains.show_locked_users(name) == shown
    assert name in [one.domain for one in contract.reader.sso_domains.show_locked_users().domains]
    assert contract.reader.sso_domains.show_locked_users(other).domains == []
    released = contract.writer.sso_domains.unlock_users(name, users=["ada", "eve"])
    assert [(one.domain, one.users) for one in released.domains] == [(name, ["ada"])]
    again = contract.writer.sso_domains.unlock_users(index=show(contract, name).index, users=["ada"])
    assert again.domains == []
    assert [one.users for one in contract.reader.sso_domains.show_locked_users(name).domains] == [["bob"]]
    with pytest.raises(NotFound):
        contract.writer.sso_domains.unlock_users("nowhere.example", users=["bob"])


def test_metadata_of_an_identity_provider_fills_a_domain(contract: Contract) -> None:
    name = made(contract)
    assert contract.unit.certificate is not None
    pem = contract.unit.certificate.read_text()
    body = "".join(pem.splitlines()[1:-1])
    contract.writer.sso_domains.upload_idp_metadata(name, metadata=METADATA.format(certificate=body).encode())
    shown = show(contract, name)
    assert shown.idp_entity_id == "https://idp.example/id"
    assert shown.idp_sso_url == "https://idp.example/in", "that of redirected browsers comes first"
    assert shown.idp_logoff_url == "https://idp.example/out"
    assert shown.idp_certificate
    domain = find_domain(contract.unit.state.shared.sso, name)
    assert domain is not None
    kept = x509.load_pem_x509_certificate(domain.idp_certificate.encode())
    assert kept == x509.load_pem_x509_certificate(pem.encode())


@pytest.mark.parametrize(
    "metadata",
    [b"no XML", b"<EntityDescriptor/>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', METADATA.encode()],
    ids=["text", "empty", "entities", "broken certificate"],
)
def test_what_is_no_metadata_changes_nothing(contract: Contract, metadata: bytes) -> None:
    name = made(contract)
    before = show(contract, name)
    with pytest.raises(InvalidValue, match="Invalid metadata"):
        contract.writer.sso_domains.upload_idp_metadata(name, metadata=metadata)
    assert show(contract, name) == before


def test_the_certificate_for_the_identity_provider_stays_the_same(contract: Contract) -> None:
    name = made(contract)
    first = contract.writer.sso_domains.download_sp_certificate(name)
    assert contract.reader.sso_domains.download_sp_certificate(name) == first
    assert b"PRIVATE" not in first
    x509.load_pem_x509_certificate(first)
    with pytest.raises(NotFound):
        contract.writer.sso_domains.download_sp_certificate("nowhere.example")


def test_domains_are_part_of_a_snapshot(contract: Contract) -> None:
    name = made(contract)
    contract.writer.sso_domains.modify(name, authentication="saml", idp_entity_id="https://idp.example/id")
    family = contract.reader.snapshot(["sso-domain"]).families["sso-domain"]
    dumped = contract.unit.dump()["families"]["sso-domain"]
    (read,), (own,) = ([one for one in both["SSODomain"] if one["name"] == name] for both in (family, dumped))
    assert read["idp_entity_id"] == "https://idp.example/id"
    assert {key: value or None for key, value in read.items()} == {
        key: value or None for key, value in own.items()
    }


def test_files_of_an_authentication_manager_are_kept(contract: Contract) -> None:
    contract.writer.rsa_securid.upload_configuration(configuration=b"\x00servers" + contract.dialect.encode())
    contract.writer.rsa_securid.upload_node_secret(node_secret=b"\xffnode", password="of-the-file")
    sso = contract.unit.state.shared.sso
    assert (sso.rsa_configuration, sso.rsa_node_secret_password) != ("", "")
    assert "of-the-file" not in f"{sso!r} {contract.unit.dump()} {list(contract.unit.journal)}"
    assert sso.rsa_node_secret not in f"{sso!r} {contract.unit.dump()}"
