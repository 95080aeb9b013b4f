"""The other end of the plugin protocol's transport: what Terraform's plugin library does, in a hundred lines.

For what the real program cannot be made to do: wrong certificates, tiny windows, reset streams, huge
messages.
"""

from __future__ import annotations

import base64
import datetime
import os
import socket
import ssl
import struct
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import h2.config
import h2.connection
import h2.events
import h2.settings
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

__all__ = ["Answer", "ClientIdentity", "PluginClient", "PluginProcess"]

COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2"
_TIMEOUT_SECONDS = 60.0
_CHUNK = 1 << 16


@dataclass(frozen=True)
class ClientIdentity:
    """A self-signed certificate with a P-521 key, as Terraform makes one for each plugin."""

    certificate: str
    key: str

    @classmethod
    def make(cls) -> ClientIdentity:
        """A new identity."""
        key = ec.generate_private_key(ec.SECP521R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
        now = datetime.datetime.now(datetime.UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(seconds=30))
            .not_valid_after(now + datetime.timedelta(days=1))
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
            .sign(key, hashes.SHA512())
        )
        return cls(
            certificate.public_bytes(serialization.Encoding.PEM).decode(),
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            ).decode(),
        )


class PluginProcess:
    """A provider, started as Terraform starts it."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        identity: ClientIdentity,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("TF_", "PLUGIN_"))}
        self.process = subprocess.Popen(
            list(command),
            env={
                **kept,
                "TF_PLUGIN_MAGIC_COOKIE": COOKIE,
                "PLUGIN_PROTOCOL_VERSIONS": "6,5",
                "PLUGIN_CLIENT_CERT": identity.certificate,
                **(environment or {}),
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        assert self.process.stdout is not None
        self.handshake = self.process.stdout.readline().decode().strip().split("|")

    @property
    def socket_path(self) -> str:
        """Where the provider listens."""
        return self.handshake[3]

    @property
    def server_certificate(self) -> bytes:
        """The provider's certificate, DER."""
        encoded = self.handshake[5]
        return base64.b64decode(encoded + "=" * (-len(encoded) % 4))

    def wait(self) -> int:
        """The exit code, when the provider has ended by itself."""
        return self.process.wait(_TIMEOUT_SECONDS)

    def stop_reading(self) -> None:
        """Close our end of its standard output, as a dying Terraform does."""
        assert self.process.stdout is not None
        self.process.stdout.close()

    def end(self) -> str:
        """Kill it if it still runs; its standard error."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self.process.stdout.close()
        with self.process.stderr as stream:
            return stream.read().decode()


@dataclass
class Answer:
    """What came back on one stream."""

    message: bytes = b""
    status: int | None = None
    error: str = ""
    ended: bool = False
    reset: bool = False
    body: bytearray = field(default_factory=bytearray)


class PluginClient:
    """One HTTP/2 connection to a provider."""

    def __init__(
        self,
        path: str,
        *,
        identity: ClientIdentity | None,
        server_certificate: bytes,
        window: int = 65_535,
    ) -> None:
        self._socket = self._connect(path, identity, server_certificate)
        self._http = h2.connection.H2Connection(
            h2.config.H2Configuration(client_side=True, header_encoding="utf-8")
        )
        self._http.local_settings = h2.settings.Settings(
            client=True, initial_values={h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: window}
        )
        self._answers: dict[int, Answer] = {}
        self.acknowledge = True
        """Whether received data opens the windows again."""
        self.closed = False
        self.pings_answered = 0
        self._http.initiate_connection()
        try:
            self._flush()
        except OSError:
            # turned away
            self._socket.close()
            raise

    @staticmethod
    def _connect(path: str, identity: ClientIdentity | None, server_certificate: bytes) -> ssl.SSLSocket:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=ssl.DER_cert_to_PEM_cert(server_certificate))
        context.set_alpn_protocols(["h2"])
        if identity is not None:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "identity.pem"
                file.write_text(identity.certificate + identity.key)
                context.load_cert_chain(file)
        raw = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        raw.settimeout(_TIMEOUT_SECONDS)
        try:
            raw.connect(path)
            return context.wrap_socket(raw, server_hostname="localhost")
        except BaseException:
            raw.close()
            raise

    # ------------------------------------------------------------------ calls

    def call(self, path: str, message: bytes = b"") -> Answer:
        """Make a call and wait for the whole answer."""
        return self.wait(self.start(path, message))

    def start(self, path: str, message: bytes = b"", *, end: bool = True, compressed: bool = False) -> int:
        """Send a request; ``end=False`` leaves it unfinished."""
        stream = self._http.get_next_available_stream_id()
        headers = [(":method", "POST"), (":scheme", "https"), (":path", path), (":authority", "localhost")]
        self._http.send_headers(stream, [*headers, ("content-type", "application/grpc"), ("te", "trailers")])
        self._answers[stream] = Answer()
        self.send_body(stream, struct.pack(">BI", compressed, len(message)) + message, end=end)
        return stream

    def send_body(self, stream: int, body: bytes, *, end: bool) -> None:
        """Send body bytes as far and as fast as the provider's windows allow."""
        view = memoryview(body)
        while view:
            room = min(
                self._http.local_flow_control_window(stream), self._http.max_outbound_frame_size, len(view)
            )
            if room <= 0:
                self._flush()
                self._receive()
                continue
            self._http.send_data(stream, view[:room].tobytes())
            view = view[room:]
            self._flush()
        if end:
            self._http.end_stream(stream)
        self._flush()

    def reset(self, stream: int) -> None:
        """Give a call up."""
        self._http.reset_stream(stream)
        self._flush()

    def wait(self, stream: int) -> Answer:
        """Receive until the stream has ended."""
        answer = self._answers[stream]
        while not (answer.ended or answer.reset or self.closed):
            self._receive()
        if answer.body:
            length = struct.unpack_from(">BI", answer.body)[1]
            assert length == len(answer.body) - 5
            answer.message = bytes(answer.body[5:])
        return answer

    def receive_once(self) -> Mapping[int, Answer]:
        """Take what has come, and say what each stream holds now."""
        self._receive()
        return self._answers

    def received(self, stream: int) -> bytes:
        """The body bytes of a stream so far."""
        return bytes(self._answers[stream].body)

    def open_windows(self, amount: int, *streams: int) -> None:
        """Let the provider send more."""
        for stream in (None, *streams):
            self._http.increment_flow_control_window(amount, stream_id=stream)
        self._flush()

    def say_goodbye(self) -> None:
        """Send GOAWAY, as a client that shuts down."""
        self._http.close_connection()
        self._flush()

    def ping(self) -> None:
        """Send a ping; the acknowledgement is counted by ``pings_answered``."""
        self._http.ping(b"01234567")
        self._flush()

    def send_raw(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._socket.sendall(data)

    def close(self) -> None:
        """Drop the connection."""
        self._socket.close()

    # ------------------------------------------------------------------ frames

    def _flush(self) -> None:
        data = self._http.data_to_send()
        if data:
            self._socket.sendall(data)

    def _receive(self) -> None:
        data = self._socket.recv(_CHUNK)
        if not data:
            self.closed = True
            return
        for event in self._http.receive_data(data):
            self._take(event)
        self._flush()

    def _take(self, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.DataReceived):
            self._answers[event.stream_id].body.extend(event.data)
            if self.acknowledge:
                self._http.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.ResponseReceived | h2.events.TrailersReceived):
            headers: dict[str, str] = dict(event.headers)  # type: ignore[arg-type]
            if "grpc-status" in headers:
                answer = self._answers[event.stream_id]
                answer.status, answer.error = int(headers["grpc-status"]), headers.get("grpc-message", "")
        elif isinstance(event, h2.events.StreamEnded):
            self._answers[event.stream_id].ended = True
        elif isinstance(event, h2.events.StreamReset):
            self._answers[event.stream_id].reset = True
        elif isinstance(event, h2.events.ConnectionTerminated):
            self.closed = True
        elif isinstance(event, h2.events.PingAckReceived):
            self.pings_answered += 1
