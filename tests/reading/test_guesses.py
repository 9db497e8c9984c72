"""Where no cue is sure the topic is guessed from how people tell of such things, and never over what a cue denies."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Set
from pathlib import Path

import pytest

from reviewbot.config.models import ReadingSettings
from reviewbot.domain.mention import Mention
from reviewbot.reading.guesses import Table, parse, shipped
from reviewbot.reading.reader import Reader
from reviewbot.reading.taxonomy import TAXONOMY
from reviewbot.reading.tokens import Words
from reviewbot.reading.topics import TopicFinder
from tests.reading.topic_texts import topic_texts

FINDER = TopicFinder()
TABLE = parse(
    "[food.cold]\n10\t.\n60\tlukewarm\n40\t^stone\n[facility.noise]\n5\t.\n50\tall night|bass\n-20\tlukewarm\n"
)


def test_nearly_all_texts_that_taught_it_are_found_under_their_topic_first() -> None:
    right = [FINDER.find(one.text)[:1] for one in topic_texts()]
    firsts = [bool(found) and found[0].id == one.topics[0] for found, one in zip(right, topic_texts(), strict=True)]
    assert sum(firsts) / len(firsts) > 0.75


def test_every_topic_that_is_guessed_is_in_the_taxonomy() -> None:
    assert set(shipped().topics) <= set(TAXONOMY)


@pytest.mark.parametrize(
    ("text", "topic", "shown"),
    [
        ("The soup came lukewarm again", "food.cold", "lukewarm"),
        ("It was stonecold when it came", "food.cold", "stonecold"),
        ("The bass went on all night", "facility.noise", "bass went on all night"),
    ],
)
def test_the_likeliest_topic_is_guessed_with_the_words_that_speak_for_it(text: str, topic: str, shown: str) -> None:
    words = Words(text)
    guess = TABLE.guess(words.words, {})
    assert guess is not None
    assert guess.topic == topic
    assert 0.5 < guess.probability <= 1
    assert text[slice(*words.span(*TABLE.telling(guess.topic, words.words)))] == shown


def test_a_cue_weighs_in_and_a_denied_topic_is_never_guessed() -> None:
    words = ["the", "soup", "was", "lukewarm"]
    assert _topic(TABLE, words, {}) == "food.cold"
    assert _topic(TABLE, words, {"facility.noise": 0.89}) == "facility.noise"
    assert _topic(TABLE, words, {}, never={"food.cold"}) == "facility.noise"


def _topic(table: Table, words: list[str], cued: dict[str, float], never: Set[str] = frozenset()) -> str:
    guess = table.guess(words, cued, never=never)
    return guess.topic if guess else ""


def test_what_is_not_so_is_not_guessed() -> None:
    assert "service.rude" not in {topic.id for topic in FINDER.find("The waiter was not rude.")}


def test_a_complaint_in_words_that_no_cue_knows_has_a_topic_and_praise_has_none() -> None:
    reader = Reader(ReadingSettings())
    complaint = "Still no sign of my sofa and the tracking page just loops."
    assert TopicFinder(table=parse("")).find(complaint) == ()
    assert reader.read(Mention("x", "1", complaint, rating=1.0)).topics[0].id == "waiting.delivery"
    assert (
        reader.read(Mention("x", "1", "The sofa is a dream and the colour perfect. Lovely!", rating=5.0)).topics == ()
    )


@pytest.mark.parametrize("text", ["", "no", "\x00 \x00 \x00 \x00", "a " * 50_000, "😡 😡 😡 😡"])
def test_any_text_gets_an_answer(text: str) -> None:
    words = Words(text)
    guess = shipped().guess(words.words, {})
    assert guess is None or 0 < guess.probability <= 1


_PRINT_ALL = """
from reviewbot.reading.topics import TopicFinder
from tests.reading.told import told
from tests.reading.topic_texts import topic_texts
finder = TopicFinder(sector="hospitality")
for one in (*topic_texts(), *told()):
    print(finder.find(one.text))
"""


def test_a_text_has_the_same_topics_in_every_process() -> None:
    """Words are kept in sets, whose order is another in each process; what is found must not follow it."""
    printed = {
        subprocess.run(
            [sys.executable, "-c", _PRINT_ALL],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "3")
    }
    assert len(printed) == 1
