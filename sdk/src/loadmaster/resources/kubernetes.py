# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The ingress controller of the unit. It watches a Kubernetes cluster and makes services and servers of what
it finds there. The unit logs in with a kube config file.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Nothing, One, Scalar, Single
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.kubernetes import KubernetesContexts

__all__ = ["AsyncKubernetes", "Kubernetes"]

_P_CONFIGURATION = Parameter("data", Form(type="file"), required=True, secret=True)
_P_MODE = Parameter(
    "mode", Form(type="enum", codes={"service": "Service", "ingress": "Ingress"}), required=True
)
_P_NAMESPACE = Parameter("namespace", Form(type="string"), required=True)
_P_WATCH_TIMEOUT_SECONDS = Parameter("watchtimeout", Form(type="int"), required=True)
_SHOW_CONTEXTS: Command[KubernetesContexts] = Command(
    "showlmingressk8sconf", "showlmingressk8sconf", "read", {}, One(KubernetesContexts, may_be_empty=True)
)
_SHOW_MODE: Command[Scalar] = Command("getlmingressmode", "getlmingressmode", "read", {}, Single(None))
_SHOW_NAMESPACE: Command[Scalar] = Command(
    "getlmingressnamespace", "getlmingressnamespace", "read", {}, Single(None)
)
_SHOW_WATCH_TIMEOUT: Command[Scalar] = Command(
    "getlmingresswatchtimeout", "getlmingresswatchtimeout", "read", {}, Single(None)
)
_UPLOAD_CONFIGURATION: Command[None] = Command(
    "addlmingressk8sconf", "addlmingressk8sconf", "upload", {"configuration": _P_CONFIGURATION}, Nothing()
)
_DELETE_CONFIGURATION: Command[None] = Command(
    "dellmingressk8sconf", "dellmingressk8sconf", "write", {}, Nothing()
)
_SET_MODE: Command[None] = Command(
    "setlmingressmode", "setlmingressmode", "write", {"mode": _P_MODE}, Nothing()
)
_SET_NAMESPACE: Command[None] = Command(
    "setlmingressnamespace", "setlmingressnamespace", "write", {"namespace": _P_NAMESPACE}, Nothing()
)
_SET_WATCH_TIMEOUT: Command[None] = Command(
    "setlmingresswatchtimeout",
    "setlmingresswatchtimeout",
    "write",
    {"watch_timeout_seconds": _P_WATCH_TIMEOUT_SECONDS},
    Nothing(),
)
_RESTART: Command[None] = Command("restartlmingress", "restartlmingress", "action", {}, Nothing())


class Kubernetes:
    """The ingress controller of the unit. It watches a Kubernetes cluster and makes services and servers of
    what it finds there. The unit logs in with a kube config file.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def upload_configuration(
        self,
        *,
        configuration: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Put the kube config file in place with which the unit logs in. It takes the place of the one
        before.

        Whether a second file replaces the first is not known; it does on the emulated unit.

        Traffic: Services made by the ingress controller follow the cluster of the file from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            configuration: The file; it holds keys.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Invalid Kubernetes configuration file': The file is no kube config with clusters, users and
                contexts.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD_CONFIGURATION,
            {
                "configuration": configuration,
            },
            settle,
            progress=progress,
        )

    def delete_configuration(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Remove the kube config file; the unit cannot log in to the cluster any more.

        Traffic: Services made by the ingress controller stay as they are.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Kubernetes configuration not found': There is none.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_CONFIGURATION,
            {},
            settle,
        )

    def show_contexts(
        self,
    ) -> KubernetesContexts:
        """List the contexts in the kube config file, and nothing else of it.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_CONTEXTS,
            {},
        )

    def show_mode(
        self,
    ) -> Scalar:
        """Tell whether the controller follows services or ingresses of Kubernetes.

        The name of the value is not known, any is taken.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_MODE,
            {},
        )

    def set_mode(
        self,
        mode: Literal["service", "ingress"],
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Choose what of Kubernetes the controller follows.

        Traffic: Services made by the ingress controller may be replaced.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            mode: What is followed.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_MODE,
            {
                "mode": mode,
            },
            settle,
        )

    def show_namespace(
        self,
    ) -> Scalar:
        """Tell which namespace is watched.

        The name of the value is not known, any is taken.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_NAMESPACE,
            {},
        )

    def set_namespace(
        self,
        namespace: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Choose the namespace that is watched.

        The emulated unit refuses what Kubernetes would: anything but lower case letters, digits and hyphens.

        Traffic: Services made by the ingress controller may be replaced.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            namespace: Name as Kubernetes knows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_NAMESPACE,
            {
                "namespace": namespace,
            },
            settle,
        )

    def show_watch_timeout(
        self,
    ) -> Scalar:
        """Tell how many seconds a watch of the Kubernetes API lasts.

        The name of the value is not known, any is taken.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_WATCH_TIMEOUT,
            {},
        )

    def set_watch_timeout(
        self,
        watch_timeout_seconds: int,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set how long a watch of the Kubernetes API lasts until it is begun anew.

        No source tells limits or default; the emulated unit starts with 60.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            watch_timeout_seconds: Length of a watch. In seconds.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_WATCH_TIMEOUT,
            {
                "watch_timeout_seconds": watch_timeout_seconds,
            },
            settle,
        )

    def restart(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Restart the ingress controller.

        That it needs a kube config file is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Kubernetes configuration not found': There is none.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _RESTART,
            {},
            settle,
        )


class AsyncKubernetes:
    """The ingress controller of the unit. It watches a Kubernetes cluster and makes services and servers of
    what it finds there. The unit logs in with a kube config file.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def upload_configuration(
        self,
        *,
        configuration: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Put the kube config file in place with which the unit logs in. It takes the place of the one
        before.

        Whether a second file replaces the first is not known; it does on the emulated unit.

        Traffic: Services made by the ingress controller follow the cluster of the file from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            configuration: The file; it holds keys.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Invalid Kubernetes configuration file': The file is no kube config with clusters, users and
                contexts.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD_CONFIGURATION,
            {
                "configuration": configuration,
            },
            settle,
            progress=progress,
        )

    async def delete_configuration(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Remove the kube config file; the unit cannot log in to the cluster any more.

        Traffic: Services made by the ingress controller stay as they are.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Kubernetes configuration not found': There is none.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_CONFIGURATION,
            {},
            settle,
        )

    async def show_contexts(
        self,
    ) -> KubernetesContexts:
        """List the contexts in the kube config file, and nothing else of it.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_CONTEXTS,
            {},
        )

    async def show_mode(
        self,
    ) -> Scalar:
        """Tell whether the controller follows services or ingresses of Kubernetes.

        The name of the value is not known, any is taken.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_MODE,
            {},
        )

    async def set_mode(
        self,
        mode: Literal["service", "ingress"],
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Choose what of Kubernetes the controller follows.

        Traffic: Services made by the ingress controller may be replaced.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            mode: What is followed.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_MODE,
            {
                "mode": mode,
            },
            settle,
        )

    async def show_namespace(
        self,
    ) -> Scalar:
        """Tell which namespace is watched.

        The name of the value is not known, any is taken.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_NAMESPACE,
            {},
        )

    async def set_namespace(
        self,
        namespace: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Choose the namespace that is watched.

        The emulated unit refuses what Kubernetes would: anything but lower case letters, digits and hyphens.

        Traffic: Services made by the ingress controller may be replaced.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            namespace: Name as Kubernetes knows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_NAMESPACE,
            {
                "namespace": namespace,
            },
            settle,
        )

    async def show_watch_timeout(
        self,
    ) -> Scalar:
        """Tell how many seconds a watch of the Kubernetes API lasts.

        The name of the value is not known, any is taken.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_WATCH_TIMEOUT,
            {},
        )

    async def set_watch_timeout(
        self,
        watch_timeout_seconds: int,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set how long a watch of the Kubernetes API lasts until it is begun anew.

        No source tells limits or default; the emulated unit starts with 60.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            watch_timeout_seconds: Length of a watch. In seconds.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_WATCH_TIMEOUT,
            {
                "watch_timeout_seconds": watch_timeout_seconds,
            },
            settle,
        )

    async def restart(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Restart the ingress controller.

        That it needs a kube config file is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Kubernetes configuration not found': There is none.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _RESTART,
            {},
            settle,
        )
