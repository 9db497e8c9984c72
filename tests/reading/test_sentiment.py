"""The model that is trained is the model that runs, its lexicon can be read and extended, and its data stays small."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewbot.errors import ConfigError
from reviewbot.reading import ngrams
from reviewbot.reading.english import FUNCTION_WORDS
from reviewbot.reading.features import FEATURES, GROUPS, features
from reviewbot.reading.lexicon import NEUTRAL, load_lexicon
from reviewbot.reading.passage import Reading
from reviewbot.reading.phrases import END, NOT, Phrases
from reviewbot.reading.sentiment import SentimentReader, probability, shipped_model
from reviewbot.reading.terms import keys_of
from tests.bench.train_own import own_rows
from tests.bench.train_sentiment import ngrams_of

DATA = Path(__file__).parents[2] / "reviewbot" / "reading" / "data"


def found(phrases: Phrases, text: str) -> list[str]:
    """The meaning of the phrase at each word of the text."""
    names = [(word, NOT, "*") if word in ("not", "never", "dont") else (word, "*") for word in text.split()]
    meanings = []
    for start in range(len(names)):
        longest = phrases.longest(names[start:])
        if longest:
            meanings.append(longest[1])
    return meanings


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("on hold", "put on hold again", True),
        ("on hold", "hold on", False),
        ("waited # minutes", "waited # minutes", True),
        ("never * back", "never going back", True),
        ("<not> (work|load)~", "it dont load", True),
        ("<not> (work|load)~", "never working", True),
        ("not (very|so)? clean", "not clean", True),
        ("not (very|so)? clean", "not very clean", True),
        ("not (very|so)? clean", "not too clean", False),
        ("(a b|c) d", "a b d", True),
        ("cancel~ my order", "cancelling my order", True),
        ("arriv~", "it arrives", True),
    ],
)
def test_the_little_language_of_phrases(pattern: str, text: str, fits: bool) -> None:
    phrases = Phrases()
    phrases.add(pattern, pattern)
    assert bool(found(phrases, text)) is fits


def test_the_longest_phrase_wins() -> None:
    phrases = Phrases()
    phrases.add("never", "short")
    phrases.add("never going back", "long")
    assert found(phrases, "never going back")[0] == "long"


@pytest.mark.parametrize("pattern", ["(a", "a)", "a? b?", "(a|b)?", ""])
def test_a_phrase_that_cannot_be_meant_is_refused(pattern: str) -> None:
    with pytest.raises(ConfigError):
        Phrases().add(pattern, 1)


def test_no_word_is_the_end_mark() -> None:
    assert END == ""


def _texts() -> Iterator[str]:
    yield from (row.text for row in own_rows()[::7])
    yield from (
        "slow/rude service...never again!! 😡",
        "a.b.c",
        "@you http://x.y",
        "Good.Bad",
        "",
        "don’t do it",
        ":( ok",
    )


def test_the_model_in_training_is_the_model_in_use() -> None:
    reading = Reading(load_lexicon(), ngrams.shipped())
    table = ngrams.shipped()
    for text in _texts():
        passage = reading.passage(text)
        by_name = 0.0
        for name in ngrams_of(passage):
            first, _, second = name.partition(" ")
            by_name += table.pairs.get(first, {}).get(second, 0.0) if second else table.words.get(first, 0.0)
        assert sum(passage.gains) == pytest.approx(by_name), text
        assert len(features(passage)) == len(FEATURES)


def test_the_score_is_the_sum_of_its_parts() -> None:
    reader = SentimentReader(load_lexicon())
    passage = reader.passage("The waiter was rude and the soup was cold!")
    parts = sum(w * x for w, x in zip(reader.model.weights, features(passage), strict=True))
    sentiment = reader.score(passage)
    log_odds = reader.model.intercept + parts + sum(passage.gains) * sentiment.scale
    assert sentiment.score == pytest.approx(probability(log_odds))


def test_weights_that_ship_are_of_openly_licensed_sets_and_small() -> None:
    assert sum(path.stat().st_size for path in DATA.iterdir()) <= 1_000_000
    assert 0.2 < shipped_model().threshold < 0.6
    assert set(shipped_model().groups) == set(FEATURES)


def test_every_group_of_the_lexicon_is_known_to_the_model() -> None:
    lexicon = load_lexicon()
    assert set(lexicon.groups.values()) <= set(GROUPS)
    assert NEUTRAL not in lexicon.groups.values()


@pytest.mark.parametrize(
    ("token", "keys"),
    [
        ("Soooo", ("soo",)),
        ("don't!", ("dont", "!")),
        ("@united", ("@user",)),
        ("https://x.y/z", ("url",)),
        ("45", ("#",)),
        ("slow/rude", ("slow", "rude")),
        ("#fail", ("fail",)),
        (":(", ()),
    ],
)
def test_what_a_token_is_called(token: str, keys: tuple[str, ...]) -> None:
    assert keys_of(token) == keys


def test_evidence_shows_telling_words_without_marks_around_them() -> None:
    reader = SentimentReader(load_lexicon())
    text = 'No, the waiter was "rude"! And you would be, for what it is, after all this. I will not be back; awful.'
    shown = [one.text for one in reader.evidence(reader.score(reader.passage(text)))]
    assert "rude" in shown
    assert not {word.lower() for word in shown} & FUNCTION_WORDS
    assert all(word.strip(" \"'.,;:!?") == word for word in shown)


def test_words_that_the_model_weighs_together_are_one_span() -> None:
    pair = ngrams.NGrams({}, {"ground": {"floor": 9.0}})
    reader = SentimentReader(load_lexicon(), ngrams=pair)
    sentiment = reader.score(reader.passage("a room on the ground  floor, please"))
    shown = reader.evidence(sentiment)
    assert [one.text for one in shown] == ["ground  floor"]
    assert shown[0].weight == pytest.approx(9 * sentiment.scale, abs=1e-4)
