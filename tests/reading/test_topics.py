"""Topics: what a mention is about, found in the words of people, with the place that shows it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewbot.config.models import ExtraTopic
from reviewbot.reading.guesses import parse
from reviewbot.reading.taxonomy import TAXONOMY
from reviewbot.reading.topics import MOST_TOPICS, SHOWN, TopicFinder
from tests.reading.topic_examples import ENGLISH, FIRST_OF_ALL, INNOCENT, OTHERS

FINDER = TopicFinder()
NO_GUESSES = parse("")
CUES = TopicFinder(table=NO_GUESSES)
PAIRS = [(topic, text) for topic, texts in ENGLISH.items() for text in texts]
FOREIGN = [(language, topic, text) for language, texts in OTHERS.items() for topic, text in texts.items()]
PIECES = "the staff was rude cold hair in my soup not never . ! refund app crashes 45 minutes late é İ ß \ud800 \x00 😀"
WORDS = st.sampled_from(PIECES.split(" "))


def test_every_topic_has_three_examples() -> None:
    assert {topic: len(texts) for topic, texts in ENGLISH.items() if len(texts) < 3} == {}
    assert set(ENGLISH) == set(TAXONOMY)


@pytest.mark.parametrize(("topic", "text"), PAIRS)
def test_a_complaint_is_found_under_its_topic(topic: str, text: str) -> None:
    assert topic in {found.id for found in FINDER.find(text)}


@pytest.mark.parametrize(("language", "topic", "text"), FOREIGN)
def test_the_reply_languages_are_read_too(language: str, topic: str, text: str) -> None:
    assert topic in {found.id for found in FINDER.find(text, language=language)}


@pytest.mark.parametrize(("language", "text", "first", "never"), FIRST_OF_ALL)
def test_what_went_wrong_is_named_once_and_as_what_it_is(language: str, text: str, first: str, never: str) -> None:
    found = [topic.id for topic in FINDER.find(text, language=language)]
    assert found[0] == first
    assert never not in found


@pytest.mark.parametrize("text", INNOCENT)
def test_praise_has_no_root_cause(text: str) -> None:
    assert [topic.id for topic in FINDER.find(text, complains=False) if topic.confidence > 0.5] == []


@pytest.mark.parametrize(("topic", "text"), PAIRS)
def test_evidence_is_the_text_itself(topic: str, text: str) -> None:
    for found in FINDER.find("Ünïcode 😀 first. " + text):
        for span in found.evidence:
            assert ("Ünïcode 😀 first. " + text)[span.start : span.end] == span.text != ""


def test_a_long_phrase_weighs_more_than_a_hint() -> None:
    topics = FINDER.find("They overcharged us, and the soup was cold and bland, and it came an hour late.")
    assert [topic.confidence for topic in topics] == sorted((topic.confidence for topic in topics), reverse=True)
    assert topics[0].confidence > 0.7


def test_a_not_before_it_takes_it_away() -> None:
    assert "service.rude" not in {topic.id for topic in FINDER.find("The waiter was not rude at all, never rude.")}
    assert "cleanliness.dirty" in {topic.id for topic in FINDER.find("The room was not clean.")}


def test_a_phrase_does_not_reach_over_the_end_of_a_sentence() -> None:
    assert "food.cold" not in {topic.id for topic in CUES.find("We had pizza. Cold outside that day.")}


def test_a_title_counts_but_has_no_place_in_the_text() -> None:
    topics = FINDER.find("See above.", title="Cold soup")
    assert [(topic.id, topic.evidence) for topic in topics] == [("food.cold", ())]


def test_the_business_adds_topics_and_words_of_its_own() -> None:
    extra = (
        ExtraTopic(id="events.quiz", words=("quiz night",), label="the quiz"),
        ExtraTopic(id="food.cold", words=("stone temperature",)),
    )
    found = {
        topic.id for topic in TopicFinder(extra).find("The quiz night was off and the soup had stone temperature.")
    }
    assert {"events.quiz", "food.cold"} <= found


def test_a_sector_doubts_what_is_strange_to_it() -> None:
    plain = {topic.id: topic.confidence for topic in FINDER.find("The app is cold, bland food.")}
    apps = {topic.id: topic.confidence for topic in TopicFinder(sector="apps").find("The app is cold, bland food.")}
    assert apps["food.taste"] < plain["food.taste"]


@pytest.mark.parametrize(
    ("sector", "topic", "text"),
    [
        ("travel", "waiting.delay", "And then we sat and sat."),
        ("food", "service.slow", "35 minutes. For a sandwich."),
        ("apps", "digital.bug", "Nothing but trouble."),
        ("finance", "account.access", "Why my account again?"),
        ("health", "waiting.queue", "The waiting room is a second home."),
    ],
)
def test_a_sector_has_words_of_its_own(sector: str, topic: str, text: str) -> None:
    finder = TopicFinder(sector=sector, table=NO_GUESSES)
    assert topic in {found.id for found in finder.find(text) if found.confidence >= 0.5}
    assert topic not in {found.id for found in CUES.find(text) if found.confidence >= 0.5}


def test_an_unknown_language_is_read_as_english() -> None:
    assert FINDER.find("The soup was cold.", language="und") == FINDER.find("The soup was cold.")


@pytest.mark.parametrize(
    "text", ["rude " * 200_000, "😀" * 100_000, "!" * 1_000_000, "cold soup not " * 70_000, "\x00" * 9, "'" * 50_000]
)
def test_hostile_text_gets_an_answer(text: str) -> None:
    assert len(FINDER.find(text)) <= MOST_TOPICS


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=40), st.text(max_size=60), st.sampled_from(["en", "es", "fr", "de", "ar", "und", "xx"]))
def test_any_text_gives_ordered_topics_with_places_inside_it(parts: list[str], tail: str, language: str) -> None:
    text = " ".join(parts) + tail
    topics = FINDER.find(text, language=language)
    assert [topic.confidence for topic in topics] == sorted((topic.confidence for topic in topics), reverse=True)
    assert len({topic.id for topic in topics}) == len(topics)
    for topic in topics:
        assert SHOWN <= topic.confidence <= 1
        assert all(text[span.start : span.end] == span.text and span.start < span.end for span in topic.evidence)
