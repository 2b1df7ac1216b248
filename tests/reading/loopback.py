"""Real servers on loopback, and the rules that let a test reach them."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from annotator.reading.web import Limits


@dataclass(frozen=True)
class Reply:
    content: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "text/html"})


Route = Reply | Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Server:
    url: str
    port: int
    routes: dict[str, Route]
    requests: list[tuple[str, Mapping[str, str]]]

    def limits(self, **options: Any) -> Limits:
        """Rules for the test alone: this one machine may be reached, under any name."""
        chosen: dict[str, Any] = {
            "allowed": lambda address: address == "127.0.0.1",
            "resolve": lambda *_: ["127.0.0.1"],
            "seconds": 5.0,
            "pause": 0.0,
            **options,
        }
        return Limits(**chosen)

    def paths(self) -> list[str]:
        return [path for path, _ in self.requests]


@contextmanager
def serve(routes: dict[str, Route] | None = None) -> Iterator[Server]:
    table: dict[str, Route] = routes or {}
    requests: list[tuple[str, Mapping[str, str]]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            requests.append((self.path, dict(self.headers.items())))
            route = table.get(self.path, Reply(status=404))
            if not isinstance(route, Reply):
                route(self)
                return
            self.send_response(route.status)
            for name, value in route.headers.items():
                self.send_header(name, value)
            if "Transfer-Encoding" not in route.headers and "Content-Length" not in route.headers:
                self.send_header("Content-Length", str(len(route.content)))
            self.end_headers()
            self.wfile.write(route.content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # readers may hang up
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        port = server.server_port
        yield Server(f"http://news.example:{port}", port, table, requests)
    finally:
        server.shutdown()
        server.server_close()
