# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Licensing and first boot: What a unit is licensed for, and the steps that make a unit fresh from the
factory ready: agreement, licence, password. These have to be taken in that order, and need no credentials
until the password is set.
"""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import (
    AnswerSpec,
    CommandSpec,
    Default,
    FieldSpec,
    ObjectSpec,
    ParameterSpec,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="Agreement",
        wire="Data",
        family="licensing",
        fields=(
            FieldSpec(
                name="magic",
                key="Magic",
                value=ValueSpec(type="string"),
                wire="Magic",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="text",
                key="Eula",
                value=ValueSpec(type="string"),
                wire="Eula",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="usage_text",
                key="Eula2",
                value=ValueSpec(type="string"),
                wire="Eula2",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
        ),
    ),
    ObjectSpec(
        name="Licence",
        wire="Data",
        family="licensing",
        fields=(
            FieldSpec(
                name="uuid",
                key="uuid",
                value=ValueSpec(type="string"),
                wire="uuid",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="activation_date",
                key="ActivationDate",
                value=ValueSpec(type="string"),
                wire="ActivationDate",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="licensed_until",
                key="LicensedUntil",
                value=ValueSpec(type="string"),
                wire="LicensedUntil",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="support_level",
                key="SupportLevel",
                value=ValueSpec(type="string"),
                wire="SupportLevel",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="support_until",
                key="SupportUntil",
                value=ValueSpec(type="string"),
                wire="SupportUntil",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="licence_type",
                key="LicenseType",
                value=ValueSpec(type="string"),
                wire="LicenseType",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="licence_status",
                key="LicenseStatus",
                value=ValueSpec(type="string"),
                wire="LicenseStatus",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="appliance_model",
                key="ApplianceModel",
                value=ValueSpec(type="string"),
                wire="ApplianceModel",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="max_virtual_services",
                key="MaxVS",
                value=ValueSpec(type="int"),
                wire="MaxVS",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="max_real_servers",
                key="MaxRS",
                value=ValueSpec(type="int"),
                wire="MaxRS",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="bandwidth",
                key="Bandwidth",
                value=ValueSpec(type="string"),
                wire="Bandwidth",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="tls_transactions",
                key="TpsLimit",
                value=ValueSpec(type="string"),
                wire="TpsLimit",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="high_availability",
                key="HA",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="HA",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="first_of_pair",
                key="FirstHA",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="FirstHA",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="web_application_firewall",
                key="ModSecurity",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="ModSecurity",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="application_front_end",
                key="AFE",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="AFE",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="shows_application_front_end",
                key="ViewAFE",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="ViewAFE",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="edge_security",
                key="ESP",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="ESP",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="ipsec",
                key="IPSEC",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="IPSEC",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="single_processor",
                key="SingleCPU",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="SingleCPU",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="virtual",
                key="VLM",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="VLM",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="virtual_platform",
                key="VlmPlatform",
                value=ValueSpec(type="string"),
                wire="VlmPlatform",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="stock_keeping_unit",
                key="SKU",
                value=ValueSpec(type="string"),
                wire="SKU",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="free",
                key="FreeLicense",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="FreeLicense",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="temporary",
                key="Temporary",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="Temporary",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="local_licence_server",
                key="ASL",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="ASL",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="mandatory_tether",
                key="MandatoryTether",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="MandatoryTether",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="connection_reuse",
                key="MultipleConnect",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="MultipleConnect",
                default=Default(kind="unknown"),
            ),
        ),
    ),
)

_MAGIC = ParameterSpec(
    wire="magic", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_KEMPID = ParameterSpec(
    wire="kempid", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_PASSWORD = ParameterSpec(
    wire="password",
    value=ValueSpec(type="secret"),
    required=True,
    secret=True,
    default=Default(kind="required"),
)
_ORDERID = ParameterSpec(wire="orderid", value=ValueSpec(type="string"))
_HTTP_PROXY = ParameterSpec(wire="http_proxy", value=ValueSpec(type="string"))
_ASLHOST = ParameterSpec(wire="aslhost", value=ValueSpec(type="string"), since="7.2.43")
_ASLPORT = ParameterSpec(wire="aslport", value=ValueSpec(type="port", minimum=1, maximum=65535))
_NAME = ParameterSpec(
    wire="name", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_PASSWD = ParameterSpec(
    wire="passwd",
    value=ValueSpec(type="secret"),
    required=True,
    secret=True,
    default=Default(kind="required"),
)
_KILL = ParameterSpec(
    wire="kill",
    value=ValueSpec(type="enum", codes=((1, 1, "confirmed"),)),
    required=True,
    default=Default(kind="required"),
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="readeula",
        v1_path="readeula",
        family="licensing",
        handler="readeula",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("Agreement",)),
        first_boot=True,
    ),
    CommandSpec(
        name="accepteula",
        v1_path="accepteula",
        family="licensing",
        handler="accepteula",
        kind="action",
        parameters=(
            _MAGIC,
            ParameterSpec(
                wire="type",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("trial", "trial", "trial"),
                        ("perm", "perm", "permanent"),
                        ("free", "free", "free"),
                    ),
                ),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="object", objects=("Agreement",)),
        first_boot=True,
    ),
    CommandSpec(
        name="accepteula2",
        v1_path="accepteula2",
        family="licensing",
        handler="accepteula2",
        kind="action",
        parameters=(
            _MAGIC,
            ParameterSpec(
                wire="accept",
                value=ValueSpec(type="bool", xml="yes/no"),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        first_boot=True,
    ),
    CommandSpec(
        name="set_initial_passwd",
        v1_path="set_initial_passwd",
        family="licensing",
        handler="set_initial_passwd",
        kind="action",
        parameters=(
            ParameterSpec(
                wire="passwd",
                value=ValueSpec(type="secret", min_length=8, max_length=127),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        first_boot=True,
    ),
    CommandSpec(
        name="alsilicense",
        v1_path="alsilicense",
        family="licensing",
        handler="alsilicense",
        kind="action",
        parameters=(
            _KEMPID,
            _PASSWORD,
            _ORDERID,
            _HTTP_PROXY,
            ParameterSpec(wire="lic_type_id", value=ValueSpec(type="string"), aliases=("licensetypeid",)),
        ),
        answer=AnswerSpec(shape="none"),
        first_boot=True,
    ),
    CommandSpec(
        name="alsilicensetypes",
        v1_path="alsilicensetypes",
        family="licensing",
        handler="alsilicensetypes",
        kind="read",
        parameters=(
            _KEMPID,
            _PASSWORD,
            _ORDERID,
            _HTTP_PROXY,
        ),
        answer=AnswerSpec(shape="text"),
        first_boot=True,
    ),
    CommandSpec(
        name="license",
        v1_path="license",
        family="licensing",
        handler="license",
        kind="upload",
        parameters=(
            ParameterSpec(
                wire="data",
                value=ValueSpec(type="file"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        first_boot=True,
    ),
    CommandSpec(
        name="accesskey",
        v1_path="accesskey",
        family="licensing",
        handler="accesskey",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="value"),
        first_boot=True,
    ),
    CommandSpec(
        name="licenseinfo",
        v1_path="licenseinfo",
        family="licensing",
        handler="licenseinfo",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("Licence",)),
    ),
    CommandSpec(
        name="360.licenseinfo",
        v1_path="/access360/licenseinfo",
        family="licensing",
        handler="command_360_licenseinfo",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="aslgetlicensetypes",
        v1_path="aslgetlicensetypes",
        family="licensing",
        handler="aslgetlicensetypes",
        kind="read",
        parameters=(
            _ASLHOST,
            _ASLPORT,
        ),
        answer=AnswerSpec(shape="text"),
        first_boot=True,
    ),
    CommandSpec(
        name="aslactivate",
        v1_path="aslactivate",
        family="licensing",
        handler="aslactivate",
        kind="action",
        parameters=(
            _ASLHOST,
            _ASLPORT,
            ParameterSpec(
                wire="lic_type_id",
                value=ValueSpec(type="string"),
                required=True,
                aliases=("licensetypeid",),
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        first_boot=True,
    ),
    CommandSpec(
        name="killaslinstance",
        v1_path="killaslinstance",
        family="licensing",
        handler="killaslinstance",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="kill_instance",
        v1_path="kill_instance",
        family="licensing",
        handler="kill_instance",
        kind="action",
        parameters=(
            _NAME,
            _PASSWD,
            _KILL,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="kill_spla_instance",
        v1_path="kill_spla_instance",
        family="licensing",
        handler="kill_spla_instance",
        kind="action",
        parameters=(
            _NAME,
            _PASSWD,
            _KILL,
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class LicensingHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def readeula(self, call: Invocation, /) -> Answer:
        """Read the licence agreement, and the word that accepts it. First step of a fresh unit."""
        ...

    def accepteula(self, call: Invocation, /) -> Answer:
        """Accept the licence agreement. Second step of a fresh unit; the answer has the word for the third."""
        ...

    def accepteula2(self, call: Invocation, /) -> Answer:
        """Allow or refuse reports about usage to the vendor. Third step of a fresh unit. Refused, the unit
        does not tell of new firmware either.
        """
        ...

    def set_initial_passwd(self, call: Invocation, /) -> Answer:
        """Set the password of the built-in administrator bal. Step of a fresh unit after the licence; refused
        ever after.
        """
        ...

    def alsilicense(self, call: Invocation, /) -> Answer:
        """License the unit with the vendor over the internet. With neither order nor type the licence is a
        temporary one.
        """
        ...

    def alsilicensetypes(self, call: Invocation, /) -> Answer:
        """List the kinds of licence an account can have, as text in JSON."""
        ...

    def license(self, call: Invocation, /) -> Answer:
        """License the unit with a file from the vendor."""
        ...

    def accesskey(self, call: Invocation, /) -> Answer:
        """Read the word that the vendor asks for when a licence file is ordered."""
        ...

    def licenseinfo(self, call: Invocation, /) -> Answer:
        """Read what the unit is licensed for."""
        ...

    def command_360_licenseinfo(self, call: Invocation, /) -> Answer:
        """Read what the unit is licensed for, as the vendor's central management asks for it."""
        ...

    def aslgetlicensetypes(self, call: Invocation, /) -> Answer:
        """List the kinds of licence that a local licence server has, as text."""
        ...

    def aslactivate(self, call: Invocation, /) -> Answer:
        """License the unit with a local licence server."""
        ...

    def killaslinstance(self, call: Invocation, /) -> Answer:
        """Give the licence back to the local licence server."""
        ...

    def kill_instance(self, call: Invocation, /) -> Answer:
        """Give the licence up, so that it can be used elsewhere."""
        ...

    def kill_spla_instance(self, call: Invocation, /) -> Answer:
        """Give up a licence of the service provider programme."""
        ...
