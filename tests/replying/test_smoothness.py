"""Sentences that follow one another as a person would write them."""

from __future__ import annotations

import pytest

from reviewbot.replying.smoothness import phrase_stems, roughness


def test_sentences_that_begin_alike_or_repeat_a_word_are_rough() -> None:
    assert roughness("We want to know why. We want every cup to be warm.") == 2
    assert roughness("We are tracing the cause. The cause matters.") == 1
    assert roughness("I will answer you personally. I take this personally.") == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "We are sorry.",
        "We are sorry about the wait. Time is precious. Please write to us.",
        "Nous regrettons l'attente. Votre temps compte.",
        "Es tut uns leid. Ihre Zeit ist kostbar.",
    ],
)
def test_sentences_of_their_own_are_smooth(text: str) -> None:
    assert roughness(text) == 0


def test_phrases_of_one_word_family_are_heard_as_one() -> None:
    assert phrase_stems("the wait") & phrase_stems("the long waiting time")
    assert not phrase_stems("the wait") & phrase_stems("the cold food")
    assert not phrase_stems("the product that did not work") & phrase_stems("the food that reached you cold")
