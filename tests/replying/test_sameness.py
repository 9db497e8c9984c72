"""How alike two replies are, as readers of a page see it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewbot.replying.sameness import familiarity, glance, grams, mean_similarity, opening, page_grams, similarity


def test_the_same_words_are_alike_whatever_their_punctuation() -> None:
    one, other = "We are sorry. Please write to us!", "we are SORRY -- please, write to us"
    assert similarity(grams(one), grams(other)) == 1.0
    assert opening(one) == opening(other) == ("we", "are", "sorry", "please", "write")


def test_similarity_is_the_share_of_common_three_word_runs() -> None:
    assert similarity(grams("a b c d"), grams("x b c d")) == pytest.approx(1 / 3)
    assert similarity(grams("a b c"), grams("d e f")) == 0.0


def test_a_page_makes_familiar_what_stands_on_it() -> None:
    page = page_grams(("we are sorry about the wait", "thank you for telling us"))
    assert familiarity(glance("we are sorry about the wait").grams, page) == 1.0
    assert familiarity(glance("nothing of this was said before").grams, page) == 0.0
    assert 0 < familiarity(glance("we are sorry about the noise").grams, page) < 1


@given(st.text(max_size=300))
def test_a_glance_sees_the_same_beginning_as_a_look(text: str) -> None:
    assert glance(text).opening[:1] == opening(text)[:1] or len(text) > 120


def test_the_mean_is_over_all_pairs() -> None:
    assert mean_similarity(["a b c", "a b c", "d e f"]) == pytest.approx(1 / 3)
    assert mean_similarity(["a b c"]) == 0.0


@given(st.text(max_size=60), st.text(max_size=60))
def test_similarity_is_symmetric_and_between_none_and_all(one: str, other: str) -> None:
    first, second = grams(one), grams(other)
    assert similarity(first, second) == similarity(second, first)
    assert 0.0 <= similarity(first, second) <= 1.0
    assert similarity(first, first) == 1.0
