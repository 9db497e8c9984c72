"""Real exports with real mess: every row comes out once, as a mention or as a bad item with its reason."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import pytest

from reviewbot.errors import InputError
from reviewbot_sources.files import FilesSettings, inspect
from reviewbot_sources.files.vocabulary import Meaning
from tests.sources.files.conftest import read

_BESIDE = Path(__file__).parents[3].parent / "shared" / "data"
EXPORTS = Path(os.environ.get("REVIEWBOT_DATA", _BESIDE)) / "exports"
DEV = EXPORTS.parent / "dev"

needs_data = pytest.mark.skipif(not EXPORTS.is_dir(), reason="the real exports are not beside this checkout")

T, R, D, A, X = Meaning.TEXT, Meaning.RATING, Meaning.DATE, Meaning.AUTHOR, Meaning.REPLY
EXPECTED: dict[str, tuple[str, set[Meaning]]] = {
    "amazon-alexa.tsv": ("amazon", {T, R, D}),
    "app-store.csv": ("app_store", {T, R, D, A, Meaning.TITLE, Meaning.SITE, Meaning.PLACE}),
    "booking-hotels.csv": ("booking", {Meaning.NEGATIVE, Meaning.POSITIVE, R, D, Meaning.PLACE}),
    "google-play-app.csv": (
        "google_play",
        {T, R, D, A, X, Meaning.REPLY_DATE, Meaning.ID, Meaning.REACH, Meaning.VERSION},
    ),
    "google-play-bank.csv": ("google_play", {T, R, D, A}),
    "google-reviews-no.json": ("google_business", {T, R, D, A, X, Meaning.REPLY_DATE, Meaning.ID, Meaning.EDITED}),
    "tripadvisor-restaurants.csv": ("tripadvisor", {T, R, D}),
    "trustpilot-travel.csv": ("trustpilot", {T}),
    "yelp.csv": ("yelp", {T}),
}


def rows_in(path: Path) -> int:
    """Counted apart from the code under test."""
    if path.suffix == ".json":
        return len(json.loads(path.read_text(encoding="utf-8"))["reviews"])
    if path.suffix == ".jsonl":
        return path.read_bytes().count(b"\n")
    if path.parent == DEV:
        return path.read_bytes().count(b"\n") - 1
    with path.open(encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream, delimiter="\t" if path.suffix == ".tsv" else ",")) - 1


@needs_data
@pytest.mark.parametrize("name", EXPECTED)
def test_an_export_is_recognised_and_counted_to_the_last_row(name: str) -> None:
    site, meanings = EXPECTED[name]
    layout = inspect(EXPORTS / name, FilesSettings(path=str(EXPORTS / name)))  # type: ignore[arg-type]
    assert set(layout.meanings) == meanings
    got = read(EXPORTS / name)
    assert len(got.mentions) + len(got.bad) == rows_in(EXPORTS / name)
    assert got.bad == []
    assert {m.site for m in got.mentions} == {site}
    assert len({m.key for m in got.mentions}) == len(got.mentions)
    if R in meanings:
        assert all(m.rating is not None and 1 <= m.rating <= 5 for m in got.mentions)
    if D in meanings or site == "trustpilot":
        assert all(m.created_at is not None for m in got.mentions)
    assert read(EXPORTS / name, got.cursor).pages == []


@needs_data
def test_no_mark_of_a_wrong_decoding_is_left_where_it_could_be_taken_back() -> None:
    texts = [m.text for m in read(EXPORTS / "google-reviews-no.json").mentions]
    assert sum("Ã" in text for text in texts) <= 1
    assert not any("(Translated by Google)" in text for text in texts)


@needs_data
@pytest.mark.skipif(not DEV.is_dir(), reason="the labelled sets are not beside this checkout")
@pytest.mark.parametrize("name", sorted(p.name for p in DEV.glob("*")) if DEV.is_dir() else [])
def test_a_labelled_set_is_counted_to_the_last_row(name: str) -> None:
    got = read(DEV / name)
    assert len(got.mentions) + len(got.bad) == rows_in(DEV / name)
    assert all(bad.reason == "no text and no rating" for bad in got.bad)


def test_a_file_that_is_no_export_says_what_it_holds_and_what_to_type(tmp_path: Path) -> None:
    path = tmp_path / "stock.csv"
    path.write_text("sku,qty,colour\nA1,5,a rather dark blue\nB2,7,green\n")
    with pytest.raises(InputError) as caught:
        read(path)
    assert "'sku': 'A1'" in caught.value.message
    assert caught.value.hint is not None
    assert "--map text=colour" in caught.value.hint
