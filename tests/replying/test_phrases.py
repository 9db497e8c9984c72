"""The words for topics: several for each, never none, never personal where that would say too much."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewbot.errors import TemplateError
from reviewbot.replying.library import Library
from reviewbot.replying.phrases import read_phrases
from reviewbot.replying.specimens import known_topics
from tests.replying.samples import LANGUAGES, STARTER

SMALL = """
joins = ["{} and {}"]
personal = ["you", "your"]
[topics]
general = ["this experience"]
waiting = ["the wait"]
"waiting.queue" = ["the queue you stood in", "the queue"]
"food.cold" = ["the food that reached you cold"]
[positions]
house = ["We care."]
[solutions]
general = ["Tell me."]
"""


def phrases_of(folder: Path, text: str) -> Path:
    path = folder / "phrases.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_topic_without_phrases_takes_its_familys_and_an_unknown_one_the_general(tmp_path: Path) -> None:
    phrases = read_phrases([phrases_of(tmp_path, SMALL)], language="en")
    assert phrases.for_topic("waiting.delivery") == ("the wait",)
    assert phrases.for_topic("parrots.loud") == ("this experience",)
    assert phrases.position_for("parrots.loud") == ("We care.",)
    assert phrases.solutions_for("parrots.loud") == ("Tell me.",)


def test_cautious_sectors_hear_no_you_unless_there_is_nothing_else(tmp_path: Path) -> None:
    phrases = read_phrases([phrases_of(tmp_path, SMALL)], language="en")
    assert phrases.for_topic("waiting.queue", cautious=True) == ("the queue",)
    assert phrases.for_topic("food.cold", cautious=True) == ("the food that reached you cold",)


def test_a_later_file_replaces_topic_by_topic(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    own = phrases_of(tmp_path / "own", '[topics]\nwaiting = ["the time in our shop"]\n')
    phrases = read_phrases([phrases_of(tmp_path, SMALL), own], language="en")
    assert phrases.for_topic("waiting") == ("the time in our shop",)
    assert phrases.for_topic("waiting.queue", cautious=True) == ("the queue",)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (('general = ["this experience"]', ""), "topics.general"),
        (('"{} and {}"', '"and"'), "two places"),
        (('waiting = ["the wait"]', '"Waiting Time" = ["the wait"]'), "no topic id"),
        (('["the wait"]', "[]"), "one line"),
        (('["the wait"]', '"the wait"'), "waiting"),
        (("[topics]", "[topcis]"), "topcis"),
        (("[topics]", "[topics"), "phrases.toml"),
    ],
)
def test_broken_phrases_say_what_is_wrong_and_where(tmp_path: Path, change: tuple[str, str], complaint: str) -> None:
    path = phrases_of(tmp_path, SMALL.replace(*change))
    with pytest.raises(TemplateError) as caught:
        read_phrases([path], language="en")
    assert complaint in caught.value.message
    assert str(path) in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_starter_set_has_its_own_phrases_for_every_topic(language: str) -> None:
    phrases = Library([STARTER]).phrases(language)
    for topic in known_topics():
        if topic != "other.general":
            assert len(phrases.topics.get(topic, ())) >= 3, topic
            assert len(set(phrases.topics[topic])) == len(phrases.topics[topic]), topic
        assert phrases.position_for(topic)
        assert phrases.solutions_for(topic)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_can_be_named_without_addressing_the_person(language: str) -> None:
    phrases = Library([STARTER]).phrases(language)
    assert phrases.personal is not None
    for topic in known_topics():
        assert not any(phrases.personal.search(text) for text in phrases.for_topic(topic, cautious=True)), topic
        assert not any(phrases.personal.search(text) for text in phrases.position_for(topic, cautious=True)), topic
