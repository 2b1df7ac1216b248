import gzip
import json
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from annotator.reading import robots, web
from annotator.reading.address import is_public
from tests.reading.loopback import Reply, Server, serve

SPECIAL = (
    "0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.9.9 "
    "192.0.0.1 192.0.2.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.1.1.1 "
    "240.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:a9fe:a9fe "
    "64:ff9b::7f00:1 64:ff9b::a00:1 64:ff9b:1::a00:1 64:ff9b:1::808:808 100::1 2001:db8::1 2001::1 2002:7f00:1:: "
    "2002:a00:1:: fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 fd00:ec2::254 "
    "localhost 1 0x7f.1"
).split()


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.mark.parametrize("address", SPECIAL)
def test_special_addresses_are_no_public_ones(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808", "2002:808:808::"]
)
def test_public_addresses_are_allowed(address: str) -> None:
    assert is_public(address)


def refusal(url: str, limits: web.Limits) -> str:
    with pytest.raises(web.FetchError) as caught:
        web.fetch(url, limits)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_page_comes_with_its_address_type_and_charset(server: Server) -> None:
    kind = {"Content-Type": "text/html; charset=Latin-1"}
    server.routes["/a?x=1"] = Reply("Ä".encode("latin-1"), headers=kind)
    answer = web.fetch(f"{server.url}/a?x=1#part", server.limits())
    assert answer == web.Answer(
        f"{server.url}/a?x=1#part", b"\xc4", "text/html", "latin-1", status=200
    )


def test_it_says_who_it_is_and_nothing_else(server: Server) -> None:
    server.routes["/a"] = Reply(
        status=302, headers={"Location": "/b", "Set-Cookie": "id=1; Path=/"}
    )
    server.routes["/b"] = Reply(b"x", headers={"Set-Cookie": "id=2"})
    web.fetch(f"{server.url}/a", server.limits())
    for _, headers in server.requests:
        assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
        assert headers["User-Agent"].startswith("annotator/")
        assert headers["Host"] == f"news.example:{server.port}"


def test_proxies_of_the_environment_are_not_used(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    server.routes["/"] = Reply(b"x")
    assert web.fetch(server.url, server.limits()).content == b"x"


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://news.example/",
        "gopher://news.example/",
        "http:///a",
        "http://user:secret@news.example/",
        "http://user@news.example/",
        "http://news.example:22/",
        "http://news.example:99999/",
        "http://news.example/a b",
        "http://news.example\\@other.example/",
        "http://news.example/\r\nHost: other.example",
        "http://[::1",
        "http://" + "a" * 70 + ".example/",
        "http://news.example/" + "a" * 3000,
        "",
    ],
)
def test_what_is_no_plain_address_is_never_asked_for(server: Server, url: str) -> None:
    assert "give a plain http or https address" in refusal(url, server.limits())
    assert server.requests == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(server: Server, status: int) -> None:
    server.routes["/a"] = Reply(status=status, headers={"Location": "b"})
    server.routes["/b"] = Reply(b"x")
    assert web.fetch(f"{server.url}/a", server.limits()).url == f"{server.url}/b"


def test_five_redirects_and_no_more(server: Server) -> None:
    for n in range(6):
        server.routes[f"/{n}"] = Reply(status=302, headers={"Location": f"/{n + 1}"})
    server.routes["/6"] = Reply(b"x")
    assert web.fetch(f"{server.url}/1", server.limits()).content == b"x"
    assert "more than 5 redirects" in refusal(f"{server.url}/0", server.limits())


@pytest.mark.parametrize(
    "target", ["http://[x", "file:///etc/passwd", "http://u:p@news.example/", "data:,x"]
)
def test_a_redirect_is_checked_like_any_address(server: Server, target: str) -> None:
    server.routes["/"] = Reply(status=302, headers={"Location": target})
    assert "give a plain http or https address" in refusal(server.url, server.limits())


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_inwards_makes_no_connection(server: Server, status: int) -> None:
    asked: list[str] = []

    def resolve(host: str, _: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1" if host == "news.example" else "127.0.0.2"]

    inner = f"http://inner.example:{server.port}/secret"
    server.routes["/"] = Reply(status=status, headers={"Location": inner})
    server.routes["/secret"] = Reply(b"secret")
    said = refusal(server.url, server.limits(resolve=resolve))
    assert "inner.example is not on the public internet (127.0.0.2)" in said
    assert server.paths() == ["/"]
    assert asked == ["news.example", "inner.example"]


def test_an_answer_of_dns_that_changes_is_of_no_use(server: Server) -> None:
    answers = iter([["127.0.0.1"], ["127.0.0.2"], ["127.0.0.1"]])
    limits = server.limits(resolve=lambda *_: next(answers))
    server.routes["/"] = Reply(b"x")
    assert web.fetch(server.url, limits).content == b"x"
    assert "not on the public internet" in refusal(server.url, limits)
    assert len(server.requests) == 1


def test_one_special_address_among_public_ones_refuses_all(server: Server) -> None:
    limits = server.limits(resolve=lambda *_: ["127.0.0.1", "10.0.0.1"])
    assert "not on the public internet (10.0.0.1)" in refusal(server.url, limits)
    assert server.requests == []


def test_the_address_really_connected_to_is_looked_at(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Elsewhere(socket.socket):
        def getpeername(self) -> tuple[str, int]:
            return "10.0.0.1", 80

    monkeypatch.setattr(socket, "socket", Elsewhere)
    assert "connected to 10.0.0.1" in refusal(server.url, server.limits())
    assert server.requests == []


def test_the_real_rules_never_reach_loopback(server: Server) -> None:
    for host in "127.0.0.1 localhost [::1] 0.0.0.0 127.1 2130706433 0x7f000001".split():
        said = refusal(f"http://{host}:{server.port}/", web.Limits(seconds=5))
        assert "not on the public internet" in said or "no such host" in said
    assert server.requests == []


def test_all_hostile_addresses_reach_nothing_special(monkeypatch: pytest.MonkeyPatch) -> None:
    data = os.environ.get("ANNOTATOR_DATA")
    if not data:
        pytest.skip("no data: set ANNOTATOR_DATA to a folder with hostile/ssrf_urls.jsonl")
    lines = Path(data, "hostile", "ssrf_urls.jsonl").read_text("utf-8").splitlines()
    connected: list[str] = []

    class Recorded(socket.socket):
        def connect(self, address: tuple[str, int]) -> None:  # type: ignore[override]
            connected.append(address[0])
            raise ConnectionRefusedError

    def resolve(host: str, port: int) -> list[str]:
        """Names of numbers mean what the system says; other names are public once, then not."""
        try:
            found = socket.getaddrinfo(host, port, flags=socket.AI_NUMERICHOST)
            return [str(entry[4][0]) for entry in found]
        except OSError:
            return ["93.184.215.14"] if len(host) % 2 else ["93.184.215.14", "169.254.169.254"]

    monkeypatch.setattr(socket, "socket", Recorded)
    refused = 0
    for line in lines:
        for url in (json.loads(line)["payload"], f"http://{json.loads(line)['payload']}/"):
            with pytest.raises(web.FetchError):
                web.fetch(url, web.Limits(resolve=resolve))
            refused += 1
    assert refused == 2 * len(lines) > 0
    assert [address for address in connected if not is_public(address)] == []


def test_too_much_is_refused_before_it_is_read(server: Server) -> None:
    server.routes["/"] = Reply(b"x" * 2001)
    assert "larger than 2,000 bytes" in refusal(server.url, server.limits(max_bytes=2000))


def test_gzip_is_unpacked_up_to_the_limit(server: Server) -> None:
    packed = {"Content-Encoding": "gzip"}
    server.routes["/good"] = Reply(gzip.compress(b"x" * 2000), headers=packed)
    server.routes["/bomb"] = Reply(gzip.compress(b"\0" * 50_000_000), headers=packed)
    server.routes["/half"] = Reply(gzip.compress(os.urandom(1000))[:500], headers=packed)
    server.routes["/other"] = Reply(b"x", headers={"Content-Encoding": "br"})
    limits = server.limits(max_bytes=100_000)
    assert web.fetch(f"{server.url}/good", limits).content == b"x" * 2000
    assert "larger than 100,000 bytes when unpacked" in refusal(f"{server.url}/bomb", limits)
    assert "ends in its middle" in refusal(f"{server.url}/half", limits)
    assert "which was not asked for" in refusal(f"{server.url}/other", limits)


def test_an_answer_cut_short_is_no_answer(server: Server) -> None:
    server.routes["/"] = Reply(b"x" * 10, headers={"Content-Length": "20"})
    assert "ends in its middle" in refusal(server.url, server.limits(seconds=1.0))


@pytest.mark.parametrize("slow", ["status", "headers", "body", "continue"])
def test_an_answer_that_drips_is_cut_off(server: Server, slow: str) -> None:
    stop = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        parts = {
            "status": [b"H"],
            "headers": [b"HTTP/1.1 200 OK\r\n", b"X"],
            "body": [b"HTTP/1.1 200 OK\r\n\r\n", b"x"],
            "continue": [b"HTTP/1.1 100 Continue\r\n\r\n"],
        }[slow]
        end = time.monotonic() + 20
        while not stop.wait(0.05) and time.monotonic() < end:
            handler.wfile.write(parts[0] if len(parts) == 1 else parts.pop(0))
            handler.wfile.flush()

    server.routes["/"] = drip
    said = refusal(server.url, server.limits(seconds=0.5))
    stop.set()
    assert "no whole answer in 0.5 seconds" in said


@pytest.mark.parametrize("drips", [True, False])
def test_a_handshake_that_never_ends_is_cut_off(drips: bool) -> None:
    stop = threading.Event()

    def resolve(*_: object) -> list[str]:
        time.sleep(0.9)  # takes its share of the one deadline
        return ["127.0.0.1"]

    def shake(listening: socket.socket) -> None:
        client, _ = listening.accept()
        client.recv(65_536)
        client.sendall(b"\x16\x03\x03\x40\x00")  # the head of a long record
        end = time.monotonic() + 0.8
        while not stop.wait(0.05) and time.monotonic() < end:
            if drips:
                with suppress(OSError):
                    client.sendall(b"\x02")
        client.close()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=shake, args=(listening,), daemon=True)
        thread.start()
        limits = Server("", 0, {}, []).limits(seconds=1.0, resolve=resolve)
        said = refusal(f"https://news.example:{listening.getsockname()[1]}/", limits)
        waiting = thread.is_alive()  # the server has not given up before us
        stop.set()
        thread.join()
    assert "no whole answer in 1 seconds" in said
    assert waiting


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_connection_that_comes_too_late_is_closed(scheme: str) -> None:
    def resolve(*_: object) -> list[str]:
        time.sleep(0.2)
        return ["127.0.0.1"]

    with socket.create_server(("127.0.0.1", 0)) as listening:
        limits = Server("", 0, {}, []).limits(seconds=0.1, resolve=resolve)
        said = refusal(f"{scheme}://news.example:{listening.getsockname()[1]}/", limits)
    assert "no whole answer in 0.1 seconds" in said


def test_a_status_that_is_no_success_is_told(server: Server) -> None:
    assert "the server answered 404; look at it in a browser" in refusal(
        server.url, server.limits()
    )


def test_what_robots_asks_for_is_kept(server: Server) -> None:
    rules = b"User-agent: *\nDisallow: /private\n\nUser-agent: annotator\nDisallow: /*.pdf$\nDisallow: /no\n"
    server.routes["/robots.txt"] = Reply(rules)
    robots.check(f"{server.url}/yes", server.limits())
    for path in ("/no/a", "/x.pdf"):
        with pytest.raises(web.FetchError, match="asks programs not to read it"):
            robots.check(f"{server.url}{path}", server.limits())


@pytest.mark.parametrize(
    ("status", "allowed"), [(404, True), (403, True), (500, False), (503, False)]
)
def test_a_site_without_robots_allows_all_and_one_that_fails_nothing(
    server: Server, status: int, allowed: bool
) -> None:
    server.routes["/robots.txt"] = Reply(status=status)
    if allowed:
        robots.check(f"{server.url}/a", server.limits())
        return
    with pytest.raises(web.FetchError, match="robots"):
        robots.check(f"{server.url}/a", server.limits())
