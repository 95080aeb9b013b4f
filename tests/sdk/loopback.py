"""Small TLS servers on the loopback interface, and certificates made for them."""

from __future__ import annotations

import datetime
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

ANSWER = b'{"code":200,"message":"Command completed ok","status":"ok"}'
Behaviour = Callable[[socket.socket], None]


@dataclass(frozen=True)
class Identity:
    """A certificate with its key, in files."""

    certificate: Path
    key: Path
    fingerprint: str


def make_identity(folder: Path, *, days: int = 30, host: str = "127.0.0.1") -> Identity:
    """A self-signed certificate; with negative ``days`` it has expired."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "pretended appliance")])
    now = datetime.datetime.now(datetime.UTC)
    alternative: x509.GeneralName
    try:
        alternative = x509.IPAddress(ip_address(host))
    except ValueError:
        alternative = x509.DNSName(host)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=60))
        .not_valid_after(now + datetime.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    folder.mkdir(parents=True, exist_ok=True)
    paths = folder / "certificate.pem", folder / "key.pem"
    paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return Identity(*paths, certificate.fingerprint(hashes.SHA256()).hex())


class LoopbackServer:
    """Accepts connections and lets a behaviour deal with each; counts the requests that arrived."""

    def __init__(self, behaviour: Behaviour, identity: Identity | None) -> None:
        self._behaviour = behaviour
        self._tls: ssl.SSLContext | None = None
        if identity is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(identity.certificate, identity.key)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._workers: list[threading.Thread] = []
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self.port = self._listener.getsockname()[1]
        self.url = f"{'https' if identity else 'http'}://127.0.0.1:{self.port}"
        self.connections = 0
        self.received: list[bytes] = []

    def _accept(self) -> None:
        while True:
            try:
                accepted, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(accepted)
            worker = threading.Thread(target=self._serve, args=(accepted,), daemon=True)
            self._workers.append(worker)
            worker.start()

    def _serve(self, accepted: socket.socket) -> None:
        try:
            if self._tls is not None and not getattr(self._behaviour, "before_tls", False):
                accepted = self._tls.wrap_socket(accepted, server_side=True)
                self._open.append(accepted)
            self._behaviour(accepted)
        except OSError:
            pass
        finally:
            accepted.close()

    def read_request(self, connection: socket.socket) -> bytes:
        """One whole request, head and body; empty when the peer has gone."""
        data = b""
        while b"\r\n\r\n" not in data:
            more = connection.recv(65536)
            if not more:
                return b""
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        length = next(
            (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
        )
        while len(body) < length:
            body += connection.recv(65536)
        self.received.append(head + b"\r\n\r\n" + body)
        return self.received[-1]

    def close(self) -> None:
        # Closing alone does not wake a thread that waits in accept.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for worker in self._workers:
            worker.join(5)
        for connection in self._open:
            connection.close()


@contextmanager
def serving(
    make_behaviour: Callable[[LoopbackServer], Behaviour] | None = None, identity: Identity | None = None
) -> Iterator[LoopbackServer]:
    """A server that answers each request well, or does what the behaviour made for it does."""
    server = LoopbackServer(lambda _: None, identity)
    server._behaviour = (make_behaviour or answering())(server)
    server._thread.start()
    try:
        yield server
    finally:
        server.close()


def answering(
    body: bytes = ANSWER, head: bytes = b"", status: bytes = b"200 OK"
) -> Callable[[LoopbackServer], Behaviour]:
    """A behaviour that answers every request of a connection."""

    def make(server: LoopbackServer) -> Behaviour:
        def behave(connection: socket.socket) -> None:
            while server.read_request(connection):
                length = (
                    b""
                    if b"Content-Length" in head or b"chunked" in head
                    else b"Content-Length: %d\r\n" % len(body)
                )
                connection.sendall(b"HTTP/1.1 " + status + b"\r\n" + length + head + b"\r\n" + body)

        return behave

    return make
