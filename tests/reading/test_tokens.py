"""Words: split alike with and without an emoji, and each at its true place however it is looked for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewbot.reading.tokens import READ_LIMIT, STOP, Words, tokens

PARTS = st.sampled_from(["at", "that", "food", "foods", "don't", "it", "a", "Flat", "café", "😀", "İ", "x_y", "¿", "9"])
BETWEEN = st.sampled_from([" ", ", ", ". ", "! ", "\n", " '", "' ", "… ", " - ", "\x00", ".", "\ud800"])


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(PARTS, BETWEEN), max_size=40), st.integers(0, 10**6))
def test_a_word_is_at_its_own_place_and_not_at_that_of_another_like_it(parts: list[tuple[str, str]], pick: int) -> None:
    text = "".join(part + between for part, between in parts)
    words = Words(text)
    spoken = [place for place, word in enumerate(words.words) if word != STOP]
    if not spoken:
        return
    place = spoken[pick % len(spoken)]
    before = 0
    for other in spoken[: spoken.index(place)]:
        before = words.lowered.index(words.words[other], before) + len(words.words[other])
    start, end = words.span(place, place)
    assert start == words.lowered.index(words.words[place], before)
    assert words.lowered[start:end] == words.words[place]


def test_a_place_is_the_same_whatever_was_asked_before() -> None:
    text = "The food, the food! The food... and THE bill. " * 20 + "the bill"
    starts = [match.start() for match in re.finditer(r"\w+", text)]
    words = Words(text)
    spoken = [place for place, word in enumerate(words.words) if word != STOP]
    for order in (spoken, spoken[::-1], spoken[::7]):
        words = Words(text)
        assert {place: words.span(place, place)[0] for place in order} == {
            place: start for place, start in zip(spoken, starts, strict=True) if place in set(order)
        }


def test_a_span_goes_from_the_first_word_to_the_end_of_the_last() -> None:
    text = "We waited -- for ever -- and waited."
    words = Words(text)
    assert [text[slice(*words.span(first, last))] for first, last in ((1, 3), (5, 5), (0, 5))] == [
        "waited -- for ever",
        "waited",
        "We waited -- for ever -- and waited",
    ]


@pytest.mark.parametrize("text", ["Rude. Slow!", "Rude. Slow! 😀", "Rude.\nSlow!", "« Rude. Slow! »"])
def test_a_sentence_ends_where_it_does_with_signs_and_without(text: str) -> None:
    assert [word for word in Words(text).words if word != STOP] == ["rude", "slow"]
    assert Words(text).words[1] == STOP


def test_only_the_beginning_of_a_huge_text_is_read() -> None:
    words = Words("word " * READ_LIMIT)
    assert words.is_cut
    assert len(words.words) == READ_LIMIT // 5
    assert tokens("One, two. It's 3!") == ["one", "two", "it's", "3"]
