# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Users: Local users of administration and API with what they may do, and groups of users whom another server
knows. The built-in administrator bal is not among them; it may do everything.
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
        name="User",
        wire="User",
        family="user",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="required"),
                writes=(("useraddlocal", "user"),),
            ),
            FieldSpec(
                name="permissions",
                key="Perms",
                value=ValueSpec(
                    type="list",
                    codes=(
                        ("real", "real", "real_servers"),
                        ("vs", "vs", "virtual_services"),
                        ("rules", "rules", "rules"),
                        ("backup", "backup", "system_backup"),
                        ("certs", "certs", "certificates"),
                        ("cert3", "cert3", "intermediate_certificates"),
                        ("certbackup", "certbackup", "certificate_backup"),
                        ("users", "users", "user_administration"),
                        ("root", "root", "all"),
                        ("geo", "geo", "geo"),
                        ("addvs", "addvs", "add_virtual_services"),
                    ),
                    separator=",",
                ),
                wire="Perms",
                writes=(("usersetperms", "perms"),),
            ),
            FieldSpec(
                name="password",
                key="password",
                value=ValueSpec(type="secret", min_length=8, max_length=127),
                writes=(("useraddlocal", "password"), ("userchangelocpass", "password")),
                secret=True,
            ),
            FieldSpec(
                name="radius",
                key="radius",
                value=ValueSpec(type="bool"),
                default=Default(kind="value", value=False),
                writes=(("useraddlocal", "radius"), ("userchangelocpass", "radius")),
            ),
            FieldSpec(
                name="no_password",
                key="nopass",
                value=ValueSpec(type="bool"),
                default=Default(kind="value", value=False),
                writes=(("useraddlocal", "nopass"),),
            ),
        ),
    ),
    ObjectSpec(
        name="RemoteUserGroup",
        wire="RemoteUserGroup",
        family="user",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="required"),
                writes=(("groupaddremote", "group"),),
            ),
            FieldSpec(
                name="permissions",
                key="Perms",
                value=ValueSpec(
                    type="list",
                    codes=(
                        ("real", "real", "real_servers"),
                        ("vs", "vs", "virtual_services"),
                        ("rules", "rules", "rules"),
                        ("backup", "backup", "system_backup"),
                        ("certs", "certs", "certificates"),
                        ("cert3", "cert3", "intermediate_certificates"),
                        ("certbackup", "certbackup", "certificate_backup"),
                        ("users", "users", "user_administration"),
                        ("root", "root", "all"),
                        ("geo", "geo", "geo"),
                        ("addvs", "addvs", "add_virtual_services"),
                    ),
                    separator=",",
                ),
                wire="Perms",
                writes=(("groupsetperms", "perms"),),
            ),
        ),
    ),
)

_USER = ParameterSpec(
    wire="user", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_PERMS = ParameterSpec(
    wire="perms",
    value=ValueSpec(
        type="list",
        codes=(
            ("real", "real", "real_servers"),
            ("vs", "vs", "virtual_services"),
            ("rules", "rules", "rules"),
            ("backup", "backup", "system_backup"),
            ("certs", "certs", "certificates"),
            ("cert3", "cert3", "intermediate_certificates"),
            ("certbackup", "certbackup", "certificate_backup"),
            ("users", "users", "user_administration"),
            ("root", "root", "all"),
            ("geo", "geo", "geo"),
            ("addvs", "addvs", "add_virtual_services"),
        ),
        separator=",",
    ),
    required=True,
    default=Default(kind="required"),
)
_PASSWORD = ParameterSpec(
    wire="password",
    value=ValueSpec(type="secret", min_length=8, max_length=127),
    required=True,
    secret=True,
    default=Default(kind="required"),
)
_GROUP = ParameterSpec(
    wire="group", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="userlist",
        v1_path="userlist",
        family="user",
        handler="userlist",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("User",)),
    ),
    CommandSpec(
        name="usershow",
        v1_path="usershow",
        family="user",
        handler="usershow",
        kind="read",
        parameters=(_USER,),
        answer=AnswerSpec(shape="object", objects=("User",), inside=("User",)),
    ),
    CommandSpec(
        name="useraddlocal",
        v1_path="useraddlocal",
        family="user",
        handler="useraddlocal",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="user",
                value=ValueSpec(type="string"),
                key="Name",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="password",
                value=ValueSpec(type="secret", min_length=8, max_length=127),
                key="password",
                secret=True,
            ),
            ParameterSpec(
                wire="radius",
                value=ValueSpec(type="bool"),
                key="radius",
                default=Default(kind="value", value=False),
            ),
            ParameterSpec(
                wire="nopass",
                value=ValueSpec(type="bool"),
                key="nopass",
                default=Default(kind="value", value=False),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="userdellocal",
        v1_path="userdellocal",
        family="user",
        handler="userdellocal",
        kind="write",
        parameters=(_USER,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="usersetperms",
        v1_path="usersetperms",
        family="user",
        handler="usersetperms",
        kind="write",
        parameters=(
            _USER,
            _PERMS,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="userchangelocpass",
        v1_path="userchangelocpass",
        family="user",
        handler="userchangelocpass",
        kind="write",
        parameters=(
            _USER,
            _PASSWORD,
            ParameterSpec(
                wire="radius", value=ValueSpec(type="bool"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="usersetsyspassword",
        v1_path="usersetsyspassword",
        family="user",
        handler="usersetsyspassword",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="currpassword",
                value=ValueSpec(type="secret"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
            _PASSWORD,
        ),
        answer=AnswerSpec(shape="none"),
        first_boot=True,
    ),
    CommandSpec(
        name="usernewcert",
        v1_path="usernewcert",
        family="user",
        handler="usernewcert",
        kind="action",
        parameters=(
            _USER,
            ParameterSpec(wire="passphrase", value=ValueSpec(type="secret"), secret=True),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="userreadcert",
        v1_path="userreadcert",
        family="user",
        handler="userreadcert",
        kind="read",
        parameters=(_USER,),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="userdownloadcert",
        v1_path="userdownloadcert",
        family="user",
        handler="userdownloadcert",
        kind="download",
        parameters=(_USER,),
        answer=AnswerSpec(shape="file", key="data"),
    ),
    CommandSpec(
        name="userdelcert",
        v1_path="userdelcert",
        family="user",
        handler="userdelcert",
        kind="write",
        parameters=(_USER,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="grouplist",
        v1_path="grouplist",
        family="user",
        handler="grouplist",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("RemoteUserGroup",)),
    ),
    CommandSpec(
        name="groupshow",
        v1_path="groupshow",
        family="user",
        handler="groupshow",
        kind="read",
        parameters=(_GROUP,),
        answer=AnswerSpec(shape="object", objects=("RemoteUserGroup",), inside=("RemoteUserGroup",)),
    ),
    CommandSpec(
        name="groupaddremote",
        v1_path="groupaddremote",
        family="user",
        handler="groupaddremote",
        kind="write",
        parameters=(_GROUP,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="groupdelremote",
        v1_path="groupdelremote",
        family="user",
        handler="groupdelremote",
        kind="write",
        parameters=(_GROUP,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="groupsetperms",
        v1_path="groupsetperms",
        family="user",
        handler="groupsetperms",
        kind="write",
        parameters=(
            _GROUP,
            _PERMS,
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class UserHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def userlist(self, call: Invocation, /) -> Answer:
        """List the local users."""
        ...

    def usershow(self, call: Invocation, /) -> Answer:
        """Read one local user."""
        ...

    def useraddlocal(self, call: Invocation, /) -> Answer:
        """Make a local user, who may do nothing but read at first."""
        ...

    def userdellocal(self, call: Invocation, /) -> Answer:
        """Delete a local user with certificate and API keys."""
        ...

    def usersetperms(self, call: Invocation, /) -> Answer:
        """Set all that a user may do."""
        ...

    def userchangelocpass(self, call: Invocation, /) -> Answer:
        """Give a local user another password, or another place where it is checked."""
        ...

    def usersetsyspassword(self, call: Invocation, /) -> Answer:
        """Give the built-in administrator bal another password."""
        ...

    def usernewcert(self, call: Invocation, /) -> Answer:
        """Make a client certificate for a user, with whom it takes the place of an earlier one."""
        ...

    def userreadcert(self, call: Invocation, /) -> Answer:
        """Read the client certificate of a user."""
        ...

    def userdownloadcert(self, call: Invocation, /) -> Answer:
        """Fetch the client certificate of a user with its private key."""
        ...

    def userdelcert(self, call: Invocation, /) -> Answer:
        """Delete the client certificate of a user."""
        ...

    def grouplist(self, call: Invocation, /) -> Answer:
        """List the groups of users that another server knows."""
        ...

    def groupshow(self, call: Invocation, /) -> Answer:
        """Read one group of users that another server knows."""
        ...

    def groupaddremote(self, call: Invocation, /) -> Answer:
        """Make a group known whose members may log in."""
        ...

    def groupdelremote(self, call: Invocation, /) -> Answer:
        """Forget a group, whose members can log in no longer."""
        ...

    def groupsetperms(self, call: Invocation, /) -> Answer:
        """Set all that members of a group may do."""
        ...
