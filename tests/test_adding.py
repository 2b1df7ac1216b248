"""Articles from anywhere, through the command as people type it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from annotator import adding
from annotator.cli import main
from annotator.errors import AnnotatorError
from annotator.models import Article
from annotator.reading import feeds, files, source, web
from tests.reading.loopback import Reply, Server, serve
from tests.reading.pages import WANTED, page
from tests.reading.test_html import docx, para


@pytest.fixture
def server() -> Iterator[Server]:
    with serve({"/clock": Reply(page())}) as running:
        yield running


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path("seeds")


def run(*words: str, limits: web.Limits | None = None, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, list(words), input=stdin, obj=limits)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


NAME = "2026-02-03-town-hall-buys-a-clock"


def test_an_address_becomes_a_file_that_says_where_it_is_from(server: Server, seeds: Path) -> None:
    done = run("add", f"{server.url}/clock", limits=server.limits())
    assert (done.exit_code, names(seeds)) == (0, [f"{NAME}.md"])
    article = files.read(seeds / f"{NAME}.md")
    assert (article.headline, article.author) == ("Town hall buys a clock", "A. Lind")
    assert (article.outlet, article.published) == ("The Herald", "2026-02-03")
    assert (article.language, article.publish) == ("en-GB", "excerpt")
    assert article.url == f"{server.url}/clock"
    assert article.body == "\n\n".join(WANTED)
    assert done.stdout.splitlines()[:3] == [
        f"seeds/{NAME}.md",
        "  headline   Town hall buys a clock",
        "  outlet     The Herald",
    ]
    assert "8 blocks, 120 words: The town hall of Lund bought a clock …" in done.stdout
    assert server.paths() == ["/robots.txt", "/clock"]


def test_the_same_article_is_not_added_twice(server: Server, seeds: Path) -> None:
    for _ in range(2):
        done = run("add", f"{server.url}/clock", limits=server.limits())
    assert done.stdout == f"seeds/{NAME}.md: there already, with the same words\n"
    server.routes["/copy"] = Reply(page())
    again = run("add", f"{server.url}/copy?utm_source=x", limits=server.limits())
    assert again.exit_code == 1  # that address does not exist
    known = run("add", f"{server.url}/copy", limits=server.limits())
    assert "there already" in known.stdout
    assert names(seeds) == [f"{NAME}.md"]


def test_changed_words_are_kept_beside_the_old_ones_and_shown(server: Server, seeds: Path) -> None:
    run("add", f"{server.url}/clock", limits=server.limits())
    before = (seeds / f"{NAME}.md").read_bytes()
    server.routes["/clock"] = Reply(page().replace(b"4,000", b"9,000"))
    done = run("add", f"{server.url}/clock", limits=server.limits())
    assert names(seeds) == [f"{NAME}-version-2.md", f"{NAME}.md"]
    assert (seeds / f"{NAME}.md").read_bytes() == before
    assert done.stdout.splitlines()[-3:] == [
        f"  changed    since seeds/{NAME}.md, which stays",
        f"  - {WANTED[0]}",
        f"  + {WANTED[0].replace('4,000', '9,000')}",
    ]
    server.routes["/clock"] = Reply(page().replace(b"4,000", b"7,000"))
    run("add", f"{server.url}/clock", limits=server.limits())
    assert names(seeds) == [f"{NAME}-version-2.md", f"{NAME}-version-3.md", f"{NAME}.md"]
    server.routes["/clock"] = Reply(page())
    assert "there already" in run("add", f"{server.url}/clock", limits=server.limits()).stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all names are text")
@pytest.mark.parametrize("name", [b"\xff.txt", b"n" * 251 + b".txt"])
def test_a_changed_article_may_have_had_any_name(seeds: Path, name: bytes) -> None:
    seeds.mkdir()
    words = "The quick brown fox jumps over the lazy dog near the bank of the river all day"
    Path(os.fsdecode(os.fsencode(seeds) + b"/" + name)).write_text(words)
    command = [sys.executable, "-c", "from annotator.cli import main; main()", "add", "-"]
    for text in (words, f"{words} long."):
        done = subprocess.run(command, input=text.encode(), capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
    assert b"-version-2.txt" in done.stdout
    assert len(names(seeds)) == 2


def test_every_kind_of_source_goes_in(seeds: Path, tmp_path: Path) -> None:
    (tmp_path / "saved.html").write_bytes(page())
    (tmp_path / "a.txt").write_text("---\noutlet: Herald\n---\nIt rained on Monday for 9 hours.\n")
    (tmp_path / "b.md").write_text("# Snow\n\nIt *snowed* for [days](https://a.example/).\n")
    (tmp_path / "c.docx").write_bytes(docx(para("Hail", "Title") + para("It hailed all week.")))
    done = run("add", "saved.html", "a.txt", "b.md", "c.docx", "-", stdin=b"Fog lay over it all.")
    assert (done.exit_code, done.stderr) == (0, "")
    assert names(seeds) == [
        f"{NAME}.md", "fog-lay-over-it-all.txt", "hail.txt", "it-rained-on-monday-for-9-hours.txt", "snow.md",
    ]  # fmt: skip
    assert files.read(seeds / f"{NAME}.md").publish == "excerpt"
    snow = files.read(seeds / "snow.md")
    assert (snow.headline, snow.body) == ("Snow", "It snowed for days.")
    assert [i.href for i in snow.inlines] == [None, "https://a.example/"]
    rain = files.read(seeds / "it-rained-on-monday-for-9-hours.txt")
    assert (rain.outlet, rain.body) == ("Herald", "It rained on Monday for 9 hours.\n")


@pytest.mark.usefixtures("seeds")
def test_a_short_text_is_shown_whole() -> None:
    done = run("add", "-", stdin=b"Fog on the hills.")
    assert (
        done.stdout
        == "seeds/fog-on-the-hills.txt\n  text       1 block, 4 words: Fog on the hills.\n"
    )


def test_a_page_through_a_pipe(seeds: Path) -> None:
    assert run("add", "-", stdin=page()).exit_code == 0
    assert names(seeds) == [f"{NAME}.md"]


def test_no_file_is_ever_written_over_and_no_page_renamed(seeds: Path) -> None:
    seeds.mkdir()
    (seeds / "fog.txt").write_text("Something else entirely stands here.")
    (seeds / "fog-2.meta.yml").write_text("headline: waiting for its article\n")
    run("add", "-", stdin=b"---\nheadline: Fog\n---\nFog lay over the town for a week.")
    assert names(seeds) == ["fog-2.meta.yml", "fog-3.txt", "fog.txt"]
    assert (seeds / "fog.txt").read_text() == "Something else entirely stands here."


def test_what_a_killed_add_left_goes_with_the_next(seeds: Path) -> None:
    seeds.mkdir()
    (seeds / ".fog.txt.0123456789abcdef.part").write_text("Fog la")
    run("add", "-", stdin=b"---\nheadline: Fog\n---\nFog lay over the town for a week.")
    assert names(seeds) == ["fog.txt"]


def test_adds_at_once_take_nothing_from_each_other(seeds: Path) -> None:
    draft = source.sniffed(b"---\nheadline: Fog\n---\nFog lay over the town for a week.", "-")
    with ThreadPoolExecutor(8) as pool:
        added = list(pool.map(lambda _: adding.add(draft, seeds, ()), range(100)))
    assert names(seeds) == sorted({one.path.name for one in added})
    assert len({(seeds / name).read_bytes() for name in names(seeds)}) == 1
    assert len(names(seeds)) == 100


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("../../etc/passwd", "etc-passwd.txt"),
        ("CON", "article-con.txt"),
        ("index", "article-index.txt"),
        ("हिन्दी समाचार", "हिन्दी-समाचार.txt"),
        ("a" * 300, "a" * 80 + ".txt"),
        ("!?", "article.txt"),
        ("x\\y:z|", "x-y-z.txt"),
    ],
)
def test_names_are_readable_and_stay_in_the_folder(seeds: Path, headline: str, name: str) -> None:
    front = f"---\nheadline: '{headline}'\n---\nIt rained."
    assert run("add", "-", stdin=front.encode()).exit_code == 0
    assert names(seeds) == [name]
    assert sorted(path.name for path in Path().iterdir()) == ["seeds"]


def test_one_bad_source_is_told_and_stops_no_other(server: Server, seeds: Path) -> None:
    done = run("add", "none.txt", "http://10.0.0.1/", f"{server.url}/clock", limits=server.limits())
    assert done.exit_code == 1
    assert names(seeds) == [f"{NAME}.md"]
    assert [line[:8] for line in done.stderr.splitlines()] == ["none.txt", "'http://"]


def test_a_defect_of_ours_stops_no_other_source(
    seeds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(data: bytes, name: str) -> source.Draft:
        assert name != "odd.html"
        return read(data, name)

    read = source.sniffed
    monkeypatch.setattr(source, "sniffed", broken)
    for name in ("odd.html", "saved.html"):
        (tmp_path / name).write_bytes(page())
    done = run("add", "odd.html", "saved.html")
    assert (done.exit_code, names(seeds)) == (1, [f"{NAME}.md"])
    assert "odd.html: a defect of the annotator (AssertionError)" in done.stderr


def test_robots_is_respected_unless_told_otherwise(server: Server, seeds: Path) -> None:
    server.routes["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /")
    refused = run("add", f"{server.url}/clock", limits=server.limits())
    assert "its robots.txt asks programs not to read it" in refused.stderr
    assert not seeds.exists()
    assert (
        run("add", "--ignore-robots", f"{server.url}/clock", limits=server.limits()).exit_code == 0
    )


def test_annotate_takes_an_address(server: Server, seeds: Path) -> None:
    done = run("annotate", f"{server.url}/clock", limits=server.limits())
    assert done.exit_code == 0
    assert "irony/mock-praise" in done.stdout
    assert not seeds.exists()


@pytest.mark.usefixtures("seeds")
def test_hostile_metadata_reach_the_terminal_as_text() -> None:
    head = page().replace(b"Town hall buys a clock", b"Town \x1b]0;x\x07\x1b[2J \xe2\x80\xae hall")
    done = run("add", "-", stdin=head)
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout
    assert done.exit_code == 0


RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title>{}</channel></rss>"""


def items(server: Server, count: int) -> bytes:
    links = "".join(
        f"<item><title>n{n}</title><link>{server.url}/n{n}</link></item>" for n in range(count)
    )
    return RSS.format(links).encode()


def other_page(n: int) -> bytes:
    """An article of its own: every word carries the number."""
    words = " ".join(f"w{n}x{i}" for i in range(60))
    return f"<html><head><title>Story {n}</title></head><body><article><h1>Story {n}</h1><p>{words}.</p></article></body></html>".encode()


def test_a_feed_again_and_again_without_doubles(server: Server, seeds: Path) -> None:
    server.routes |= {f"/n{n}": Reply(other_page(n)) for n in range(5)}
    server.routes["/feed"] = Reply(
        items(server, 5), headers={"Content-Type": "application/rss+xml"}
    )
    first = run("feed", f"{server.url}/feed", "--limit", "3", limits=server.limits())
    assert (first.exit_code, len(names(seeds))) == (0, 3)
    run("feed", f"{server.url}/feed", "--limit", "3", limits=server.limits())
    assert names(seeds) == [f"story-{n}.txt" for n in range(5)]
    before = len(server.requests)
    third = run("feed", f"{server.url}/feed", limits=server.limits())
    assert "5 of 5 were known before" in third.stderr
    assert server.paths()[before:] == ["/robots.txt", "/feed"]
    assert len(names(seeds)) == 5


def test_an_entry_that_cannot_be_read_stops_no_other(server: Server, seeds: Path) -> None:
    server.routes |= {"/n1": Reply(other_page(1)), "/feed": Reply(items(server, 2))}
    done = run("feed", f"{server.url}/feed", limits=server.limits())
    assert done.exit_code == 1
    assert "the server answered 404" in done.stderr
    assert names(seeds) == ["story-1.txt"]


def test_articles_that_fail_or_are_known_use_up_no_limit(server: Server, seeds: Path) -> None:
    server.routes |= {f"/n{n}": Reply(other_page(n)) for n in (3, 4, 5)}
    server.routes |= {"/n2": Reply(other_page(3)), "/feed": Reply(items(server, 6))}
    seeds.mkdir()
    (seeds / "known.txt").write_bytes(other_page(9))  # has no address, and so has no link
    done = run("feed", f"{server.url}/feed", "--limit", "2", limits=server.limits())
    assert done.exit_code == 1
    assert names(seeds) == ["known.txt", "story-3.txt", "story-4.txt"]
    assert "/n5" not in server.paths()


@pytest.mark.usefixtures("seeds")
def test_a_site_that_gives_nothing_is_left_alone(server: Server) -> None:
    server.routes["/feed"] = Reply(items(server, 50))
    done = run("feed", f"{server.url}/feed", limits=server.limits())
    assert done.exit_code == 1
    assert len([path for path in server.paths() if path.startswith("/n")]) == 20
    assert done.stderr.splitlines()[-2] == "20 in a row could not be read; the rest is left"


def test_an_address_that_is_none_is_no_known_one() -> None:
    bad = "https://a.example/\ud800"
    assert adding.unknown([bad], [kept("It rained on Monday.")]) == (bad,)


@pytest.mark.parametrize(
    ("declared", "sent", "written"),
    [
        ("", "koi8-r", "koi8-r"),
        ("encoding='utf-8'", "koi8-r", "utf-8"),
        ("", "koi8-r", "utf-8-sig"),
        ("", "nonsense", "utf-8"),
    ],
)
def test_the_server_names_the_encoding_of_a_feed_that_does_not(
    server: Server, declared: str, sent: str, written: str
) -> None:
    words = RSS.format("<item><link>https://a.example/новость</link></item>")
    kind = {"Content-Type": f"application/rss+xml; charset={sent}"}
    data = words.replace('"1.0"?', f'"1.0" {declared}?').encode(written)
    server.routes["/feed"] = Reply(data, headers=kind)
    found = feeds.read(f"{server.url}/feed", server.limits())
    assert found.links == ("https://a.example/новость",)


def test_an_ill_formed_feed_gives_what_can_be_read() -> None:
    broken = RSS.format("<item><link>https://a.example/1</link></item><item><li").encode()
    found = feeds.parse(broken, "https://a.example/feed")
    assert found.links == ("https://a.example/1",)
    assert "not well-formed" in found.notes[0]


def test_a_feeds_links_are_addresses_of_the_web_and_of_limited_number() -> None:
    bad = ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", ""]
    many = [f"https://a.example/{n}" for n in range(600)]
    entries = "".join(f"<item><title>x</title><link>{link}</link></item>" for link in bad + many)
    found = feeds.parse(RSS.format(entries).encode(), "https://a.example/feed")
    assert found.links == tuple(many[:496])
    assert found.notes == (
        "604 entries in the feed; the first 500 are looked at",
        "4 entries without an address of their own were left out",
    )


@pytest.mark.parametrize("data", [b"", b"<html><p>no", b"{}", b"\x00" * 50])
def test_what_is_no_feed_is_one_line(data: bytes) -> None:
    with pytest.raises(AnnotatorError, match="not a feed; give the address"):
        feeds.parse(data, "https://a.example/feed")


def test_entities_of_a_feed_open_nothing_and_do_not_grow(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("https://secret.example/")
    lol = "".join(
        f'<!ENTITY l{n} "{("&l" + str(n - 1) + ";") * 10 if n else "lol"}">' for n in range(12)
    )
    for declared, used in (
        (f'<!ENTITY x SYSTEM "file://{tmp_path}/secret">', "&x;"),
        (lol, "https://a.example/&l11;"),
    ):
        text = f"<!DOCTYPE rss [{declared}]>" + RSS.format(f"<item><link>{used}</link></item>")[21:]
        try:
            found = feeds.parse(text.encode(), "https://a.example/feed")
        except AnnotatorError:
            continue
        assert all("secret" not in link and len(link) < 1000 for link in found.links)


def test_a_feed_that_is_a_files_name_opens_no_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_text(RSS.format("<item><link>https://secret.example/</link></item>"))
    with pytest.raises(AnnotatorError, match="not a feed"):
        feeds.parse(bytes(secret), "https://a.example/feed")


def kept(text: str) -> adding.Kept:
    return adding.Kept.of(Path("a.txt"), Article.from_text(text))


@given(st.text(max_size=80), st.text(max_size=80))
def test_likeness_is_a_share_and_the_same_both_ways(left: str, right: str) -> None:
    a, b = kept("x" + left), kept("x" + right)
    assert 0 <= adding.likeness(a, b) == adding.likeness(b, a) <= 1
    assert adding.likeness(a, a) == 1


def test_help_and_annotate_import_no_library_of_the_extra(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained.")
    heavy = "('trafilatura','lxml','feedparser','mammoth','protego','courlan','urllib3')"
    code = (
        "import sys; from click.testing import CliRunner; from annotator.cli import main; import annotator.plugin\n"
        f"for words in (['--help'], ['add', '--help'], ['annotate', {str(tmp_path / 'a.txt')!r}]):\n"
        "    assert CliRunner().invoke(main, words).exit_code == 0\n"
        f"print([m for m in {heavy} if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout == "[]\n"


@pytest.mark.parametrize("command", ["add", "annotate", "feed"])
def test_an_address_without_the_extra_is_told_how_to_install_it(
    tmp_path: Path, command: str
) -> None:
    code = (
        "import sys\n"
        "sys.modules |= dict.fromkeys(('trafilatura', 'lxml', 'feedparser', 'protego'))\n"
        "from annotator.cli import main\n"
        f"main([{command!r}, 'https://a.example/'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.endswith("; pip install 'annotator[web]'")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("ftp://a.example/x", "not http or https; give a plain http or https address"),
        ("a.example/x", "check the name; an address begins with https://"),
        ("http://10.0.0.1/", "give an address that everybody can reach, or save the page"),
        ("https://[x", "'https://[x': not an address; give a plain http or https address"),
        ("https://a.example/\x01", "1': not an address; give a plain http or https address"),
        ("seeds", "Is a directory; name the files in it"),
    ],
)
def test_a_source_that_is_none_is_told_what_to_give(seeds: Path, given: str, told: str) -> None:
    seeds.mkdir()
    done = run("add", given)
    assert done.exit_code == 1
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_folder_that_cannot_be_written_is_one_line(seeds: Path) -> None:
    seeds.write_text("a file")
    done = run("add", "-", stdin=b"It rained.")
    assert done.exit_code == 1
    assert done.stderr.startswith("seeds: nothing was written (")
    assert source.sniffed(b"It rained.", "x").article.body == "It rained."
