"""A site of somebody's own: made, installed from a wheel, switched, published."""

import ast
import gzip
import html
import json
import re
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.cli import main
from annotator.configuration import AnnotatorConfig
from annotator.errors import AnnotatorError
from annotator.options import from_pyproject
from annotator.pipeline import annotate
from annotator.reading import files
from annotator.starter import origin
from tests.site.test_build import CONFIG, GOOD, ROOT, mkdocs


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("docs", "seeds"):
        (tmp_path / name).mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Home\n")
    (tmp_path / "seeds" / "flood.txt").write_text(GOOD)
    return tmp_path


def configure(project: Path, options: str = "", more: str = "") -> None:
    (project / "mkdocs.yml").write_text(
        f"site_name: T\ntheme: {{name: material, font: false}}\nplugins:\n  - search\n  - annotator:\n      output: articles\n{options}\n{more}"
    )


def data(project: Path, name: str = "flood") -> dict[str, object]:
    loaded = json.loads((project / "site/articles" / f"{name}.json").read_text("utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def test_a_new_site_builds_and_shows_its_article(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    made = CliRunner().invoke(main, ["new", str(folder)])
    assert made.exit_code == 0
    assert mkdocs(folder, "build", "--strict").returncode == 0
    page = (folder / "site/articles/first-article/index.html").read_text("utf-8")
    assert "an-aside" in page
    assert len((folder / "README.md").read_text().strip().splitlines()) <= 12


def test_new_never_writes_over_anything(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x")
    made = CliRunner().invoke(main, ["new", str(tmp_path)])
    assert made.exit_code == 1
    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("off", ["irony", "irony/mock-praise"])
def test_a_rule_switched_off_for_a_site_is_gone(project: Path, off: str) -> None:
    configure(project, f"      disable: [{off}]")
    assert mkdocs(project, "build", "--strict").returncode == 0
    assert data(project)["figures"]["cues"] == {}  # type: ignore[index]
    assert data(project)["figures"]["aside"] == 0.0  # type: ignore[index]
    assert "mock praise" not in (project / "site/articles/flood/index.html").read_text("utf-8")


def test_a_rule_switched_off_for_one_article_is_gone_there_alone(project: Path) -> None:
    configure(project)
    (project / "seeds" / "other.txt").write_text(f"---\ndisable: irony, loaded/verb\n---\n{GOOD}")
    assert mkdocs(project, "build", "--strict").returncode == 0
    assert data(project)["figures"]["aside"] > 0  # type: ignore[index]
    assert data(project, "other")["figures"]["aside"] == 0.0  # type: ignore[index]


def test_an_article_that_switches_off_what_does_not_exist_is_told(project: Path) -> None:
    configure(project)
    (project / "seeds" / "other.txt").write_text(f"---\ndisable: ironie\n---\n{GOOD}")
    assert (
        "seeds/other.txt: disable: no rule or family 'ironie'; `annotator rules` lists them"
        in mkdocs(project, "build").stderr
    )


def test_own_phrases_and_a_threshold(project: Path) -> None:
    configure(project, "      phrases: [Fill a  Church]\n      threshold: 0.9999")
    assert mkdocs(project, "build", "--strict").returncode == 0
    assert data(project)["figures"]["cues"] == {"irony/mock-praise": 1, "own/phrase": 1}  # type: ignore[index]
    assert data(project)["figures"]["aside"] == 0.0  # type: ignore[index]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("      disable: [ironie]", "no rule or family 'ironie'; `annotator rules` lists them"),
        ("      threshold: 2", "threshold 2 is not between 0 and 1"),
        ("      publish: some", "Expected one of: ('full', 'excerpt')"),
        ("      seed: x", "Unrecognised configuration name: seed"),
        ("      phrases: ['!']", "has no word"),
        ("      output: rules/all", "output 'rules/all' is not a folder of its own"),
        ("      output: a//b", "output 'a//b' is not a folder of its own"),
        ("      output: .", "output '.' is not a folder of its own"),
    ],
)
def test_a_wrong_option_is_answered_with_what_is_allowed(
    project: Path, options: str, said: str
) -> None:
    configure(project, options)
    built = mkdocs(project, "build", "--strict")
    assert built.returncode == 1
    assert said in built.stderr
    assert "Traceback" not in built.stderr


def test_an_excerpt_leaves_nothing_of_the_text_in_the_site(project: Path) -> None:
    configure(project, "      publish: excerpt")
    assert mkdocs(project, "build", "--strict").returncode == 0
    for path in (project / "site").rglob("*"):
        if path.suffix in (".html", ".json", ".csv", ".xml", ".txt"):
            assert "rained for 9" not in path.read_text("utf-8"), path
    assert "fill a church" in (project / "site/articles/flood/index.html").read_text("utf-8")


def test_an_article_may_be_shown_whole_where_excerpts_are_usual(project: Path) -> None:
    configure(project, "      publish: excerpt")
    (project / "seeds" / "own.txt").write_text("---\npublish: full\n---\nIt snowed for 7 hours.")
    assert mkdocs(project, "build", "--strict").returncode == 0
    assert "It snowed for 7" in (project / "site/articles/own/index.html").read_text("utf-8")


def test_articles_can_be_left_out_of_the_search(project: Path) -> None:
    configure(project, "      search: false")
    assert mkdocs(project, "build", "--strict").returncode == 0
    assert "rained for 9" not in (project / "site/search/search_index.json").read_text("utf-8")


@pytest.mark.parametrize(
    "more",
    [
        "nav: [{Home: index.md}, {Articles: articles/}]",
        "site_url: https://a.example/sub/path/",
        "use_directory_urls: false",
        "repo_url: https://github.com/a/b\nedit_uri: edit/main/docs/",
    ],
)
def test_it_works_beside_what_people_configure(project: Path, more: str) -> None:
    configure(project, more=more)
    built = mkdocs(project, "build", "--strict")
    assert built.returncode == 0, built.stderr
    page = next(
        (project / "site/articles").rglob("*flood*/index.html"),
        project / "site/articles/flood.html",
    )
    text = page.read_text("utf-8")
    assert "Nothing like" in text
    if "repo_url" in more:
        assert "Suggest a correction" in text


def test_the_edit_link_opens_the_articles_source(project: Path) -> None:
    (project / "mkdocs.yml").write_text(
        "site_name: T\ntheme: {name: material, font: false, features: [content.action.edit]}\n"
        "repo_url: https://github.com/a/b\nedit_uri: edit/main/docs/\nplugins: [search, annotator]\n"
    )
    assert mkdocs(project, "build", "--strict").returncode == 0
    page = (project / "site/articles/flood/index.html").read_text("utf-8")
    assert "https://github.com/a/b/edit/main/seeds/flood.txt" in page


def test_the_shell_follows_the_projects_choice(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.annotator]\ndisable = ["irony"]\n')
    assert annotate(files.parse(GOOD, "a.txt"), from_pyproject(tmp_path)).figures.aside == 0


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("offf = []", "unknown key 'offf'; the keys are disable, phrases, threshold"),
        ('disable = "irony"', "disable has a value of the wrong kind; write a list of words"),
        ("phrases = [1]", "phrases has a value of the wrong kind; write a list of words"),
        ("disable = [true]", "disable has a value of the wrong kind; write a list of words"),
        ("threshold = true", "threshold has a value of the wrong kind; write a number"),
        (f"threshold = 1{'0' * 400}", "is not between 0 and 1"),
    ],
)
def test_a_wrong_choice_names_file_and_key(tmp_path: Path, table: str, said: str) -> None:
    (tmp_path / "pyproject.toml").write_text(f"[tool.annotator]\n{table}\n")
    with pytest.raises(Exception, match=r"tool\.annotator") as caught:
        from_pyproject(tmp_path)
    assert said in str(caught.value)


def test_a_choice_nested_too_deep_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(f"a = {'[' * 3000}")
    with pytest.raises(AnnotatorError, match=r"pyproject\.toml: cannot be read"):
        from_pyproject(tmp_path)


@pytest.mark.parametrize("table", ["tool = 3", "[tool]\nannotator = 'on'"])
def test_a_choice_that_is_no_table_is_told(tmp_path: Path, table: str) -> None:
    (tmp_path / "pyproject.toml").write_text(table)
    with pytest.raises(AnnotatorError, match=r"pyproject\.toml: \[tool\.annotator\] is no table"):
        from_pyproject(tmp_path)


def test_publishing_to_a_branch(project: Path) -> None:
    (project / "mkdocs.yml").write_text(CONFIG)
    remote = project.parent / f"{project.name}.git"
    git(project, "init", "-q", "--bare", str(remote))
    git(project, "init", "-q", "-b", "main")
    git(project, "config", "user.name", "a")
    git(project, "config", "user.email", "a@a.example")
    git(project, "remote", "add", "origin", str(remote))
    git(project, "add", "-A")
    git(project, "commit", "-qm", "Start")
    published = mkdocs(project, "gh-deploy", "--strict")
    assert published.returncode == 0, published.stderr
    names = git(remote, "ls-tree", "-r", "--name-only", "gh-pages")
    assert "articles/flood/index.html" in names.splitlines()
    assert ".nojekyll" in names.splitlines()


def test_every_option_is_in_the_docs_as_it_is_declared() -> None:
    source = ast.parse((ROOT / "annotator" / "configuration.py").read_text("utf-8"))
    (config,) = (
        n for n in source.body if isinstance(n, ast.ClassDef) and n.name == "AnnotatorConfig"
    )
    docs = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    fields = [
        (a, d)
        for a, d in pairwise(config.body)
        if isinstance(a, ast.Assign) and isinstance(d, ast.Expr)
    ]
    assert len(fields) == len([n for n in config.body if isinstance(n, ast.Assign)])
    for assigned, documented in fields:
        (name,) = (t.id for t in assigned.targets if isinstance(t, ast.Name))
        default = dict(AnnotatorConfig._schema)[name].default
        assert f"| `{name}` | `{default!r}` | {ast.literal_eval(documented.value)} |" in docs


@pytest.mark.parametrize(
    "other", ["tags", "meta", "macros", "redirects: {redirect_maps: {old.md: index.md}}"]
)
def test_other_plugins_work_beside_it(project: Path, other: str) -> None:
    (project / "seeds" / "evil.txt").write_text("{{ 7 * 7 }} {% for %} rained.")
    line = other if ":" in other else f"{other}: {{}}"
    (project / "mkdocs.yml").write_text(
        f"site_name: T\ntheme: {{name: material, font: false}}\nplugins:\n  - search\n  - {line}\n  - annotator\n"
    )
    built = mkdocs(project, "build", "--strict")
    assert built.returncode == 0, built.stderr
    assert "{{ 7 * 7 }} {% for %} rained." in (project / "site/articles/evil/index.html").read_text(
        "utf-8"
    )


def git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=a", "-c", "user.email=a@a.example")
    command = ["git", *who, *words]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=True
    ).stdout.strip()


UNPUBLISHED = """---
headline: The flood
url: https://herald.example/flood
---
The river Wend rose four metres above its banks near Lower Wick on Monday night. Nothing like a flood
to fill a church. “We carried nineteen sleeping children over the weir,” said Maria Okafor, who keeps
the lock. Engineers measured the breach and found it eleven paces wide, the council said.
"""


def test_a_site_is_built_from_excerpts_while_the_articles_stay_out_of_git(tmp_path: Path) -> None:
    mine, clone = tmp_path / "mine", tmp_path / "clone"
    assert CliRunner().invoke(main, ["new", "--excerpts", str(mine)]).exit_code == 0
    (mine / "seeds" / "flood.md").write_text(UNPUBLISHED)
    build = ["--from", mine / "seeds", "--to", mine / "docs/articles", "--publish", "excerpt"]
    assert CliRunner().invoke(main, ["build", *map(str, build)]).exit_code == 0
    git(mine, "init", "-q", "-b", "main")
    git(mine, "add", ".")
    git(mine, "commit", "-q", "-m", "Excerpts")
    git(tmp_path, "clone", "-q", str(mine), str(clone))
    assert not (clone / "seeds").exists()
    built = mkdocs(clone, "build", "--strict")
    assert built.returncode == 0, built.stderr
    page = _words(clone / "site/articles/flood/index.html")
    assert "Nothing like a flood to fill a church." in page
    assert 'href="https://herald.example/flood"' in page
    kept = json.loads((clone / "site/articles/flood.json").read_text("utf-8"))
    assert kept["text"] is None
    quotes = [s["quote"] for row in kept["sentences"] for s in row["segments"] if "quote" in s]
    assert [quote.split() for quote in quotes] == ["Nothing like a flood to fill a church.".split()]
    assert _shared(mine / "seeds/flood.md")
    for path in clone.rglob("*"):
        if path.is_file():
            assert _shared(path) == [], path.relative_to(clone)


def _shared(path: Path) -> list[str]:
    """What a file has of the article beside its aside, as runs of three words."""
    words = UNPUBLISHED.rpartition("---")[2].split()
    runs = [" ".join(run) for run in zip(words, words[1:], words[2:], strict=False)]
    aside = "Nothing like a flood to fill a church."
    text = _words(path)
    return [run for run in runs if run in text and run not in aside]


def _words(path: Path) -> str:
    """A file with its tags, as they stand and once more without them; white space is one space."""
    content = path.read_bytes()
    content = gzip.decompress(content) if path.suffix == ".gz" else content
    text = html.unescape(content.decode("utf-8", "replace"))
    return " ".join(f"{text} {re.sub('<[^>]*>', '', text)}".split())


@pytest.mark.parametrize(
    ("remote", "address"),
    [
        ("https://h.example/a/b.git", "https://h.example/a/b.git"),
        ("https://me:secret@h.example/a/b", "https://h.example/a/b"),
        ("git@h.example:a/b.git", "https://h.example/a/b.git"),
        ("ssh://git@h.example:22/a/b.git", "https://h.example/a/b.git"),
        ("/srv/b", "file:///srv/b"),
    ],
)
def test_another_machine_gets_the_annotator_from_where_this_one_did(
    remote: str, address: str
) -> None:
    noted = {"url": remote, "vcs_info": {"vcs": "git", "commit_id": "abc"}}
    assert origin.told(noted, "1") == f"git+{address}@abc"


def test_a_checkout_is_named_by_the_newest_commit_that_its_remote_has(tmp_path: Path) -> None:
    first, clone = tmp_path / "first", tmp_path / "a clone"
    first.mkdir()
    git(first, "init", "-q", "-b", "main")
    git(first, "commit", "-q", "--allow-empty", "-m", "public")
    git(tmp_path, "clone", "-q", str(first), str(clone))
    public = git(clone, "rev-parse", "HEAD")
    git(clone, "commit", "-q", "--allow-empty", "-m", "not pushed")
    noted = {"url": clone.as_uri(), "dir_info": {"editable": True}}
    assert origin.told(noted, "1") == f"git+{first.as_uri()}@{public}"


def test_where_nothing_is_known_pip_fails_rather_than_take_a_namesake(tmp_path: Path) -> None:
    for noted in ({}, {"url": "file:///a.whl"}, {"url": tmp_path.as_uri(), "dir_info": {}}):
        assert origin.told(noted, "7.0") == "annotator==7.0"
    wheel = "https://h.example/a.whl"
    assert origin.told({"url": wheel}, "7.0") == wheel
