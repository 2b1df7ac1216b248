"""Fetching from the web, politely and safely: the one place that opens a connection.

The address is checked on the socket that is really connected, at every redirect, so no answer of a
name server can lead to a machine of the reader's own network. Nothing is sent but the request: no
cookies, no credentials, no referrer, and no proxy of the environment is used.
"""

import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import version
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from annotator.errors import AnnotatorError
from annotator.reading.address import is_public

_TYPES = "text/html,application/xhtml+xml,application/xml;q=0.9,text/*;q=0.8,*/*;q=0.1"
_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 65_536
_SAFE = "/%:@!$&'()*+,;=~-._?"

Resolve = Callable[[str, int], list[str]]


class FetchError(AnnotatorError):
    """An address that cannot or must not be fetched: `url: what is wrong; what to do`."""

    def __init__(self, url: str, problem: str, remedy: str) -> None:
        super().__init__(f"{url[:200]!r}: {problem}; {remedy}")
        self.url = url


def resolve(host: str, port: int) -> list[str]:
    """The numeric addresses of a host."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True, slots=True)
class Limits:
    """What a fetch may do. The defaults are the promise; tests change them to reach loopback."""

    max_bytes: int = 5_000_000
    """Of the answer, as it is sent and again after decompression."""
    seconds: float = 20.0
    """For one request, from the connection to the last byte."""
    redirects: int = 5
    pause: float = 1.0
    """Seconds between two articles of one run."""
    allowed: Callable[[str], bool] = is_public
    """Whether a numeric address may be connected to."""
    port_allowed: Callable[[int], bool] = lambda port: port in (80, 443) or port >= 1024
    resolve: Resolve = field(default=resolve)
    user_agent: str = f"annotator/{version('annotator')} (reads single articles for annotation)"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the bytes, uncompressed, and the address that gave them."""

    url: str
    """The last address, after redirects."""
    content: bytes
    content_type: str
    """Such as `text/html`, in small letters, without parameters; empty where none was sent."""
    charset: str | None
    """The encoding that the server named."""
    status: int = 200


def is_address(source: str) -> bool:
    """Whether a source is an address, if only one that will be refused, rather than a file."""
    return "://" in source


def is_web(source: str) -> bool:
    """Whether a source is an address of the web."""
    return source[:8].lower().startswith(("http://", "https://"))


def fetch(url: str, limits: Limits | None = None) -> Answer:
    """The answer to a GET. Raises FetchError for a refusal, a failure, and a status but 200."""
    answer = ask(url, limits or Limits())
    if answer.status != 200:
        remedy = "look at it in a browser, save the page, and add the file"
        raise FetchError(url, f"the server answered {answer.status}", remedy)
    return answer


def ask(url: str, limits: Limits) -> Answer:
    """The answer to a GET with whatever status, after at most `limits.redirects` redirects."""
    place = url
    for _ in range(limits.redirects + 1):
        parts = checked(place, limits)
        with _request(parts, place, limits) as response:
            target = response.getheader("Location")
            if response.status not in _REDIRECTS or not target:
                return _answer(response, place, limits)
        place = _joined(place, target)
    raise FetchError(url, f"more than {limits.redirects} redirects", "give the last address")


def _joined(place: str, target: str) -> str:
    try:
        return urljoin(place, target)
    except ValueError:
        return target  # what cannot be taken apart is no address, and is told as such


def checked(url: str, limits: Limits) -> SplitResult:
    """The parts of an address that may be asked for. Raises FetchError for any other."""
    plain = "give a plain http or https address"
    if any(c.isspace() or not c.isprintable() or c in '\\<>"' for c in url) or len(url) > 2000:
        raise FetchError(url, "not an address", plain)
    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        host = (parts.hostname or "").rstrip(".").encode("idna").decode()
    except ValueError as cause:
        raise FetchError(url, "not an address", plain) from cause
    if parts.scheme not in ("http", "https") or not host:
        raise FetchError(url, "not http or https", plain)
    if "@" in parts.netloc:
        raise FetchError(url, "it holds a name or password", plain)
    if not limits.port_allowed(port):
        raise FetchError(url, f"port {port} is no port of a web site", plain)
    netloc = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    path, query = quote(parts.path or "/", _SAFE), quote(parts.query, _SAFE + "[]")
    return SplitResult(parts.scheme, netloc, path, query, "")


@contextmanager
def _request(parts: SplitResult, url: str, limits: Limits) -> Iterator[http.client.HTTPResponse]:
    """An open response; everything about it ends when the time is over."""
    connection = _Connection(parts, limits)
    timer = threading.Timer(limits.seconds, connection.stop)
    timer.daemon = True
    timer.start()
    try:
        connection.request(
            "GET", urlunsplit(("", "", parts.path, parts.query, "")), headers=_headers(limits)
        )
        with connection.getresponse() as response:
            yield response
        if connection.stopped:  # an answer without a length ends like a whole one
            raise TimeoutError
    except (OSError, http.client.HTTPException, ValueError, zlib.error) as cause:
        slow = f"no whole answer in {limits.seconds:g} seconds"
        problem = slow if connection.stopped else _told(cause)
        raise FetchError(url, problem, _remedy(cause)) from cause
    finally:
        timer.cancel()
        connection.close()


def _headers(limits: Limits) -> Mapping[str, str]:
    return {
        "User-Agent": limits.user_agent,
        "Accept": _TYPES,
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }


def _told(cause: Exception) -> str:
    if isinstance(cause, socket.gaierror):
        return "there is no such host"
    return str(getattr(cause, "strerror", None) or cause or type(cause).__name__)[:120]


def _remedy(cause: Exception) -> str:
    if isinstance(cause, _ForbiddenError):
        return "give an address that everybody can reach, or save the page and add the file"
    return "check the address, or try again later"


class _Connection(http.client.HTTPConnection):
    """A connection that looks at whom it is connected to before it says a word."""

    def __init__(self, parts: SplitResult, limits: Limits) -> None:
        super().__init__(parts.hostname or "", parts.port, timeout=limits.seconds)
        self._secure = parts.scheme == "https"
        self._limits = limits
        self._open: socket.socket | None = None
        self._handing = threading.Lock()
        self.stopped = False
        if parts.port == (443 if self._secure else 80):
            self.default_port = parts.port

    def connect(self) -> None:
        self.sock = _connected(self.host, self.port, self._limits)
        context = ssl.create_default_context() if self._secure else None
        with self._handing:  # one that is shut while it is wrapped would never be closed
            if context and not self.stopped:
                self.sock = context.wrap_socket(
                    self.sock, server_hostname=self.host, do_handshake_on_connect=False
                )
            self._open = self.sock
        if isinstance(self.sock, ssl.SSLSocket):
            self.sock.do_handshake()  # only now, when `stop` can reach it
        if self.stopped:
            raise TimeoutError

    def stop(self) -> None:
        """End the connection from another thread: a read that waits on it fails at once."""
        with self._handing:
            self.stopped = True
        if self._open is not None:
            try:
                # Not TLS's own: it would take the session from under who is reading.
                socket.socket.shutdown(self._open, socket.SHUT_RDWR)
            except OSError:
                return


def _connected(host: str, port: int, limits: Limits) -> socket.socket:
    """A socket to the first allowed address of a host; one forbidden address refuses them all."""
    addresses = limits.resolve(host, port)
    forbidden = next((a for a in addresses if not limits.allowed(a)), None)
    if forbidden is not None or not addresses:
        raise _ForbiddenError(f"{host} is not on the public internet ({forbidden})")
    deadline = time.monotonic() + limits.seconds
    failure = OSError("no connection")
    for address in addresses:
        try:
            return _open_socket(address, port, limits, deadline)
        except OSError as cause:
            failure = cause
    raise failure


def _open_socket(address: str, port: int, limits: Limits, deadline: float) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    opened = socket.socket(family, socket.SOCK_STREAM)
    try:
        opened.settimeout(max(0.001, deadline - time.monotonic()))
        opened.connect((address, port))
        peer = opened.getpeername()[0]
        if not limits.allowed(peer):
            raise _ForbiddenError(f"connected to {peer}, which is not on the public internet")
    except BaseException:
        opened.close()
        raise
    opened.settimeout(limits.seconds)
    return opened


class _ForbiddenError(ValueError):
    """An address that is not to be connected to."""


def _answer(response: http.client.HTTPResponse, url: str, limits: Limits) -> Answer:
    named = response.headers.get_content_type() if "Content-Type" in response.headers else ""
    return Answer(
        url=url,
        content=_content(response, limits.max_bytes),
        content_type=named,
        charset=response.headers.get_content_charset(),
        status=response.status,
    )


def _content(response: http.client.HTTPResponse, limit: int) -> bytes:
    """The answer's bytes. Raises ValueError as soon as they are more than the limit."""
    encoding = (response.getheader("Content-Encoding") or "identity").strip().lower()
    if encoding not in ("identity", "gzip", "x-gzip"):
        raise ValueError(f"the answer is packed as {encoding[:20]!r}, which was not asked for")
    sent = b"".join(_limited(iter(partial(response.read, _CHUNK), b""), limit))
    if response.length:
        raise ValueError("the answer ends in its middle")
    return sent if encoding == "identity" else unpacked(sent, limit)


def _limited(parts: Iterator[bytes], limit: int) -> Iterator[bytes]:
    total = 0
    for part in parts:
        total += len(part)
        if total > limit:
            raise ValueError(f"larger than {limit:,} bytes")
        yield part


def unpacked(data: bytes, limit: int) -> bytes:
    """What gzip packed. Raises ValueError for more than `limit` bytes, before they are unpacked."""
    worker = zlib.decompressobj(wbits=31)
    content = worker.decompress(data, limit + 1)
    if len(content) > limit:
        raise ValueError(f"larger than {limit:,} bytes when unpacked")
    if not worker.eof:
        raise ValueError("the answer ends in its middle")
    return content
