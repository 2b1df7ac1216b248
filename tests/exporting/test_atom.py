"""The feed: any date that an article may have is put in or left out."""

import pytest

from annotator.exporting import atom


@pytest.mark.parametrize(
    ("published", "entries"),
    [
        ("2026-02-03", 1),
        ("0001-01-01T00:00:00+05:00", 0),
        ("9999-12-31T23:59:59-01:00", 0),
    ],
)
def test_a_date_at_the_edge_of_the_calendar_stops_no_feed(published: str, entries: int) -> None:
    item = atom.Item("a", "A", "a/", published, None, "It rained.")
    assert atom.dumps("Articles", "Site", [item]).count("<entry>") == entries
