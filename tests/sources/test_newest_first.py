"""Walking back in time: whatever arrives, is deleted, breaks off or lies, nothing that stays at the site is lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewbot.contract import BadItem, Context, Mention
from reviewbot_sources._google_reasons import BadRequest
from reviewbot_sources._newest_first import Batch, Marks, Place, Walk

PLACE = Place("here")
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
BEGIN = NOW - timedelta(days=2)


class Site:
    """Items by time; pages of three; tokens name the last item given, which may be gone."""

    def __init__(self) -> None:
        self.items: dict[str, datetime] = {}
        self.texts: dict[str, str] = {}
        self.asked = 0
        self.forgets_tokens = False

    def write(self, name: str, minutes: int) -> None:
        self.items[name] = BEGIN + timedelta(minutes=minutes)
        self.texts[name] = name

    def page(self, place: Place, token: str) -> Batch:
        self.asked += 1
        if token and self.forgets_tokens:
            self.forgets_tokens = False
            raise BadRequest("old token")
        ordered = sorted(self.items, key=lambda name: (self.items[name], name), reverse=True)
        rest = [name for name in ordered if not token or f"{self.items[name].isoformat()} {name}" < token]
        page = rest[:3]
        following = f"{self.items[page[-1]].isoformat()} {page[-1]}" if len(rest) > 3 else ""
        mentions = tuple(
            Mention(site="s", native_id=name, text=self.texts[name], created_at=self.items[name]) for name in page
        )
        return Batch(mentions, tuple(self.items[name] for name in page), following)


def run(site: Site, cursor: str | None, *, pages: int = 10_000) -> tuple[dict[str, str], str | None]:
    """One run that is cut off after so many pages: what was stored, and its cursor."""
    stored: dict[str, str] = {}
    walk = Walk(Marks.parse(cursor), Context("s", now=lambda: NOW), site.page)
    for number, page in enumerate(walk.pages([PLACE]), start=1):
        stored |= {mention.native_id: mention.text for mention in page.mentions}
        cursor = page.cursor
        if number == pages:
            break
    return stored, cursor


steps = st.one_of(
    st.tuples(st.just("write"), st.integers(0, 5)),  # so many arrive, some in the same minute
    st.tuples(st.just("edit"), st.integers(0, 30)),  # the n-th is edited and moves to the top
    st.tuples(st.just("delete"), st.integers(0, 30)),
    st.tuples(st.just("pull"), st.integers(1, 4)),  # a run that is cut off after so many pages
    st.tuples(st.just("forget"), st.just(0)),  # the site forgets its page tokens
)


@given(st.lists(steps, max_size=30))
def test_every_item_that_stays_at_the_site_is_stored_in_its_last_version(history: list[tuple[str, int]]) -> None:
    site, stored, cursor, clock = Site(), dict[str, str](), None, 0
    for step, number in history:
        names = sorted(site.items)
        if step == "write":
            for n in range(number):
                clock += n % 2 * 7
                site.write(f"{clock:05d}-{len(site.items)}-{n}", clock)
        elif step == "edit" and names:
            name = names[number % len(names)]
            clock += 1
            site.write(name, clock)
            site.texts[name] = f"{name} at {clock}"
        elif step == "delete" and names:
            site.items.pop(names[number % len(names)])
        elif step == "pull":
            try:
                new, cursor = run(site, cursor, pages=number)
            except BadRequest:
                continue  # a token of this very run was forgotten: the next run goes on from what is stored
            stored |= new
        elif step == "forget":
            site.forgets_tokens = True
    site.forgets_tokens = False
    new, cursor = run(site, cursor)
    stored |= new
    assert {name: site.texts[name] for name in site.items} == {name: stored.get(name) for name in site.items}
    again, _ = run(site, cursor)
    assert again == {}


def test_an_incremental_run_asks_for_no_more_than_it_must() -> None:
    site = Site()
    for n in range(60):
        site.write(f"{n:03d}", n * 30)
    _, cursor = run(site, None)
    site.asked = 0
    site.write("new", 59 * 30 + 5)
    stored, _ = run(site, cursor)
    assert set(stored) == {"new"}
    assert site.asked <= 2


def test_a_listing_that_repeats_its_own_token_ends() -> None:
    mention = Mention(site="s", native_id="a", text="a", created_at=BEGIN)
    walk = Walk(Marks(), Context("s"), lambda place, token: Batch((mention,), (BEGIN,), "again"))
    pages = list(walk.pages([PLACE]))
    assert len(pages) == 2
    assert "repeats" in pages[-1].note
    assert Marks.parse(pages[-1].cursor).at(PLACE).read_to is None  # nothing counts as read to its end


def test_what_could_not_be_read_is_named_once_not_in_every_run() -> None:
    bad = BadItem("review x", "no id", "{}")
    cursor = None
    named: list[BadItem] = []
    for _ in range(3):
        walk = Walk(Marks.parse(cursor), Context("s"), lambda place, token: Batch((bad,), (BEGIN,)))
        for page in walk.pages([PLACE]):
            named += page.bad
            cursor = page.cursor
    assert named == [bad]


def test_the_same_id_at_two_places_is_two_mentions() -> None:
    def page(place: Place, token: str) -> Batch:
        return Batch((Mention(site="s", native_id="1", text="a", location=place.location, created_at=BEGIN),), (BEGIN,))

    walk = Walk(Marks(), Context("s"), page)
    keys = {mention.key for page_ in walk.pages([Place("a", "x"), Place("b", "y")]) for mention in page_.mentions}
    assert len(keys) == 2


@pytest.mark.parametrize(
    "cursor",
    ["{", "[]", '{"places": 3}', '{"places": {"here": {"read_to": 7e99, "token": [], "known": {}}}}', '{"more": 1}'],
)
def test_a_cursor_that_makes_no_sense_means_walking_again(cursor: str) -> None:
    site = Site()
    site.write("a", 1)
    stored, _ = run(site, cursor)
    assert set(stored) == {"a"}


def test_an_item_that_the_site_shows_late_is_not_missed() -> None:
    site = Site()
    for n in range(10):
        site.write(f"{n:03d}", n)
    _, cursor = run(site, None)
    for n in range(4):
        site.write(f"late {n}", 4 + n)  # written before the newest, seen only now
    stored, _ = run(site, cursor)
    assert set(stored) == {f"late {n}" for n in range(4)}
