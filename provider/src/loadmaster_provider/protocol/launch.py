"""The whole life of the provider's process.

Everything before the handshake line is waited for by Terraform, several times per command; heavy imports come
after it.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from .handshake import HandshakeError, handshake_line, listen, read_invitation

if TYPE_CHECKING:
    from .resource import Provider

__all__ = ["serve"]


def serve(
    load_provider: Callable[[], Provider],
    *,
    address: str,
    loggers: Sequence[str] = (),
    arguments: Sequence[str] | None = None,
) -> None:
    """Serve the provider to the Terraform that started this process, and exit when it is done.

    ``load_provider`` is called after the handshake, once for each connection; import what the provider needs
    inside it. ``address`` is the provider's source address, ``loggers`` the loggers whose lines Terraform may
    show.

    With the argument ``--debug`` the process serves any number of Terraform commands instead, without TLS,
    until it is ended; it prints the ``TF_REATTACH_PROVIDERS`` value that leads Terraform to it.
    """
    # First of all: a signal that comes while we are starting must not kill us. Ctrl-C and a closed terminal
    # reach the whole process group; Terraform passes the first on as StopProvider, and the second shows as a
    # lost connection.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    names = (__package__, *loggers)
    if "--debug" in (sys.argv[1:] if arguments is None else arguments):
        _serve_debugger(load_provider, address=address, loggers=names)
    else:
        _serve_terraform(load_provider, loggers=names)


def _serve_terraform(load_provider: Callable[[], Provider], *, loggers: Sequence[str]) -> None:
    try:
        invitation = read_invitation(os.environ)
    except HandshakeError as error:
        sys.exit(str(error))
    from .certificate import make_certificate

    certificate = make_certificate()
    listener = listen(invitation.socket_folder)
    sys.stdout.write(handshake_line(listener.path, certificate.der) + "\n")
    sys.stdout.flush()

    import asyncio

    from .host_log import send_logs_to_host
    from .server import Server, mutual_tls

    send_logs_to_host(loggers, environment=os.environ)
    try:
        tls = mutual_tls(certificate, client_certificate=invitation.client_certificate)
        asyncio.run(Server(load_provider).run(listener.socket, tls=tls))
    finally:
        listener.remove()
    _exit()


def _serve_debugger(load_provider: Callable[[], Provider], *, address: str, loggers: Sequence[str]) -> None:
    import asyncio
    import json

    from .host_log import send_logs_to_host
    from .server import Server

    send_logs_to_host(loggers, environment=os.environ)
    listener = listen()
    description = {
        address: {
            "Protocol": "grpc",
            "ProtocolVersion": 6,
            "Pid": os.getpid(),
            "Test": True,
            "Addr": {"Network": "unix", "String": listener.path},
        }
    }
    sys.stdout.write(f"TF_REATTACH_PROVIDERS={json.dumps(description)}\n")
    sys.stdout.flush()
    try:
        asyncio.run(Server(load_provider, persistent=True).run(listener.socket, tls=None))
    finally:
        listener.remove()
    _exit()


def _exit() -> None:
    # Terraform waits for this process; tearing down the interpreter is time it would wait for nothing. It
    # would also wait for worker threads that have been given up.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)
