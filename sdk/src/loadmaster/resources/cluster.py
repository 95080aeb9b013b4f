# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Several units that all carry traffic under one shared address and are configured through one of them. A
cluster excludes a pair, and needs a licence that includes clusters. While a unit is in one, its HA mode reads
cluster.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing, One, Prose
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.cluster import ClusterStatus

__all__ = ["AsyncCluster", "Cluster"]

_P_SHARED_ADDRESS = Parameter("SharedAddress", Form(type="address"), required=True)
_P_ADDRESS = Parameter("Address", Form(type="address"), required=True)
_P_NODE = Parameter("NodeId", Form(type="int"), required=True)
_SHOW: Command[ClusterStatus] = Command(
    "cluster.status", "cluster/status", "read", {}, One(ClusterStatus, inside=("Status",))
)
_CREATE: Command[str] = Command(
    "cluster.create", "cluster/create", "action", {"shared_address": _P_SHARED_ADDRESS}, Prose()
)
_WAIT_TO_BE_ADDED: Command[None] = Command(
    "cluster.joincluster", "cluster/joincluster", "action", {}, Nothing()
)
_ADD_NODE: Command[None] = Command(
    "cluster.addnode", "cluster/addnode", "action", {"address": _P_ADDRESS}, Nothing()
)
_ENABLE_NODE: Command[None] = Command(
    "cluster.enablenode", "cluster/enablenode", "action", {"node": _P_NODE}, Nothing()
)
_DISABLE_NODE: Command[None] = Command(
    "cluster.disablenode", "cluster/disablenode", "action", {"node": _P_NODE}, Nothing()
)
_DELETE_NODE: Command[None] = Command(
    "cluster.deletenode", "cluster/deletenode", "action", {"node": _P_NODE}, Nothing()
)


class Cluster:
    """Several units that all carry traffic under one shared address and are configured through one of them. A
    cluster excludes a pair, and needs a licence that includes clusters. While a unit is in one, its HA mode
    reads cluster.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def show(
        self,
    ) -> ClusterStatus:
        """Read the shared address and how each unit stands.

        The wording of refusals is assumed for all commands of this family.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Refused with:
            422 'This unit is not part of a cluster': There is none.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW,
            {},
        )

    def create(
        self,
        shared_address: str,
        *,
        settle: Callable[[], str | None] | None = None,
    ) -> str:
        """Make a single unit the first of a cluster. It becomes the one through which the cluster is
        configured.

        Whether the unit restarts is not known; the emulated one does not.

        Traffic: The unit answers at the shared address as well.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            shared_address: Address of the cluster, in a network of the unit and free.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is part of a cluster already': It is.
            422 'HA must be disabled before a cluster can be created': The unit is one of a pair.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _CREATE,
            {
                "shared_address": shared_address,
            },
            settle,
        )

    def wait_to_be_added(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make a single unit ready, so that a cluster can add it. What it is configured with is replaced by
        that of the cluster then.

        Traffic: Services of the unit end when the cluster adds it.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is part of a cluster already': It is.
            422 'HA must be disabled before a cluster can be joined': The unit is one of a pair.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _WAIT_TO_BE_ADDED,
            {},
            settle,
        )

    def add_node(
        self,
        address: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Add a unit that waits for it.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            address: Own address of the unit that waits.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is not part of a cluster': There is none.
            422 'Node 10.0.0.12 already exists': The cluster has it.
            422 'Node 10.0.0.12 is not waiting to be added': Nobody answers there or the unit was not made
                ready.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_NODE,
            {
                "address": address,
            },
            settle,
        )

    def enable_node(
        self,
        node: int,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let a unit of the cluster take traffic.

        Traffic: New connections go to the unit as well.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            node: Number of the unit as the status shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is not part of a cluster': There is none.
            422 'Unknown node': The cluster has no unit of that number.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ENABLE_NODE,
            {
                "node": node,
            },
            settle,
        )

    def disable_node(
        self,
        node: int,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let a unit of the cluster take no traffic.

        Whether the last unit that takes traffic can be disabled is not known; the emulated cluster refuses
        it.

        Traffic: The unit gets no new connections; those it has run down.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            node: Number of the unit as the status shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is not part of a cluster': There is none.
            422 'Unknown node': The cluster has no unit of that number.
            422 'The last enabled node cannot be disabled': Nobody else takes traffic.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DISABLE_NODE,
            {
                "node": node,
            },
            settle,
        )

    def delete_node(
        self,
        node: int,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take a unit out of the cluster. The last one ends the cluster with it.

        That a unit has to be disabled first, and that the configuring one goes last, is assumed.

        Traffic: The unit stands alone again.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            node: Number of the unit as the status shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is not part of a cluster': There is none.
            422 'Unknown node': The cluster has no unit of that number.
            422 'Node 2 must be disabled first': It takes traffic and is not alone.
            422 'The admin node cannot be deleted while there are others': It is the configuring one.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_NODE,
            {
                "node": node,
            },
            settle,
        )


class AsyncCluster:
    """Several units that all carry traffic under one shared address and are configured through one of them. A
    cluster excludes a pair, and needs a licence that includes clusters. While a unit is in one, its HA mode
    reads cluster.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def show(
        self,
    ) -> ClusterStatus:
        """Read the shared address and how each unit stands.

        The wording of refusals is assumed for all commands of this family.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Refused with:
            422 'This unit is not part of a cluster': There is none.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW,
            {},
        )

    async def create(
        self,
        shared_address: str,
        *,
        settle: Callable[[], Awaitable[str | None]] | None = None,
    ) -> str:
        """Make a single unit the first of a cluster. It becomes the one through which the cluster is
        configured.

        Whether the unit restarts is not known; the emulated one does not.

        Traffic: The unit answers at the shared address as well.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            shared_address: Address of the cluster, in a network of the unit and free.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is part of a cluster already': It is.
            422 'HA must be disabled before a cluster can be created': The unit is one of a pair.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _CREATE,
            {
                "shared_address": shared_address,
            },
            settle,
        )

    async def wait_to_be_added(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make a single unit ready, so that a cluster can add it. What it is configured with is replaced by
        that of the cluster then.

        Traffic: Services of the unit end when the cluster adds it.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is part of a cluster already': It is.
            422 'HA must be disabled before a cluster can be joined': The unit is one of a pair.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _WAIT_TO_BE_ADDED,
            {},
            settle,
        )

    async def add_node(
        self,
        address: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Add a unit that waits for it.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            address: Own address of the unit that waits.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is not part of a cluster': There is none.
            422 'Node 10.0.0.12 already exists': The cluster has it.
            422 'Node 10.0.0.12 is not waiting to be added': Nobody answers there or the unit was not made
                ready.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_NODE,
            {
                "address": address,
            },
            settle,
        )

    async def enable_node(
        self,
        node: int,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let a unit of the cluster take traffic.

        Traffic: New connections go to the unit as well.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            node: Number of the unit as the status shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is not part of a cluster': There is none.
            422 'Unknown node': The cluster has no unit of that number.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ENABLE_NODE,
            {
                "node": node,
            },
            settle,
        )

    async def disable_node(
        self,
        node: int,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let a unit of the cluster take no traffic.

        Whether the last unit that takes traffic can be disabled is not known; the emulated cluster refuses
        it.

        Traffic: The unit gets no new connections; those it has run down.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            node: Number of the unit as the status shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is not part of a cluster': There is none.
            422 'Unknown node': The cluster has no unit of that number.
            422 'The last enabled node cannot be disabled': Nobody else takes traffic.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DISABLE_NODE,
            {
                "node": node,
            },
            settle,
        )

    async def delete_node(
        self,
        node: int,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take a unit out of the cluster. The last one ends the cluster with it.

        That a unit has to be disabled first, and that the configuring one goes last, is assumed.

        Traffic: The unit stands alone again.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for clusters, otherwise it answers 422 'Not licensed for clustering'.

        Args:
            node: Number of the unit as the status shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'This unit is not part of a cluster': There is none.
            422 'Unknown node': The cluster has no unit of that number.
            422 'Node 2 must be disabled first': It takes traffic and is not alone.
            422 'The admin node cannot be deleted while there are others': It is the configuring one.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_NODE,
            {
                "node": node,
            },
            settle,
        )
