"""Outside text made safe, and nothing a person would read lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewbot.domain.text import (
    cell_width,
    digest,
    normalise_reply,
    one_line,
    reply_hash,
    spreadsheet_safe,
    storable,
    visible,
)

ANYTHING = st.text(st.characters(codec=None, categories=None))


@given(ANYTHING)
def test_what_is_shown_holds_nothing_that_a_terminal_obeys(text: str) -> None:
    shown = visible(text)
    shown.encode("utf-8")
    bad = [c for c in shown if (ord(c) < 32 and c not in "\n\t") or 0x7F <= ord(c) < 0xA0 or 0x202A <= ord(c) <= 0x202E]
    assert bad == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("\x1b[2J", "␛[2J"),
        ("abc\u202etxt", "abc<U+202E>txt"),
        ("a\u200bb", "a<U+200B>b"),
        ("a\ud83db", "a<U+D83D>b"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("[bold]not markup[/]", "[bold]not markup[/]"),
        ("👩‍👩‍👧 مرحبا क्या", "👩‍👩‍👧 مرحبا क्या"),
    ],
)
def test_marks_stand_where_something_invisible_was_and_all_else_stays(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(ANYTHING, st.integers(0, 60))
def test_one_line_is_one_line_of_that_width(text: str, width: int) -> None:
    line = one_line(text, width)
    assert "\n" not in line
    assert "\t" not in line
    assert sum(map(cell_width, line)) <= width


def test_one_line_says_when_something_is_left_out() -> None:
    assert one_line("short", 10) == "short"
    assert one_line("a rather long text", 8) == "a rathe…"
    assert one_line("日本語のレビュー", 7) == "日本語…"


@given(ANYTHING)
def test_what_is_stored_encodes_and_stays_what_it_is_when_stored_again(text: str) -> None:
    once = storable(text)
    once.encode("utf-8")
    assert "\x00" not in once
    assert storable(once) == once


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00")))
def test_a_sound_text_is_stored_as_it_is(text: str) -> None:
    assert storable(text) == text


def test_surrogates_that_belong_together_are_joined_and_a_lone_one_is_marked() -> None:
    assert storable("\ud83d\ude00") == "😀"
    assert storable("a\ud83db") == "a�b"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "＝", "\ufeff="])
def test_no_cell_starts_a_formula(start: str) -> None:
    assert spreadsheet_safe(f"{start}cmd|' /C calc'!A0").startswith("'")


def test_a_plain_cell_stays_plain() -> None:
    assert spreadsheet_safe("Rated 4-5 = fine") == "Rated 4-5 = fine"


@pytest.mark.parametrize(
    "back",
    ["We’re  sorry,\nKim &amp; Lee.", "We're sorry, Kim & Lee. ", "We&#39;re sorry,\u00a0Kim &amp; Lee."],
)
def test_a_reply_is_known_again_however_its_site_writes_it(back: str) -> None:
    assert reply_hash(back) == reply_hash("We're sorry, Kim & Lee.")


def test_another_reply_is_another() -> None:
    assert reply_hash("We are sorry.") != reply_hash("We are so sorry.")
    assert normalise_reply("  a \n b ") == "a b"


def test_parts_never_run_together_in_a_digest() -> None:
    assert digest("ab", "c") != digest("a", "bc") != digest("abc")


@pytest.mark.parametrize("unit", ["\x1b", "\ud800", "=", "\u202e", "a\r", "’", "日"])
@pytest.mark.parametrize("function", [visible, storable, spreadsheet_safe, normalise_reply, one_line])
def test_a_hostile_megabyte_is_no_trouble(function: object, unit: str) -> None:
    assert callable(function)
    assert isinstance(function(unit * 1_000_000), str)
