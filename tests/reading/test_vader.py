"""Our VADER is vaderSentiment 3.3.2, to the last digit, and no text makes it slow."""

from __future__ import annotations

import random
import threading
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vaderSentiment import vaderSentiment as stock_module  # noqa: N813 - a module, not a class

from reviewbot.reading import vader_rules
from reviewbot.reading.vader import Vader
from reviewbot.reading.vader_words import Words, emoji_table, stock_lexicon
from tests.bench.reading_data import data_folder, rows

_RULE_WORDS = (
    "the a this so never least at very without doubt no or nor but BUT kind of sort just enough isn't was I and"
)


@lru_cache(maxsize=1)
def stock() -> Any:
    return stock_module.SentimentIntensityAnalyzer()


@lru_cache(maxsize=1)
def ours() -> Vader:
    return Vader()


def answers(text: str) -> tuple[Any, Any]:
    theirs = stock().polarity_scores(text)
    score = ours().score(text)
    return theirs, {"neg": score.neg, "neu": score.neu, "pos": score.pos, "compound": score.compound}


class Texts:
    """Seeded texts over all that VADER looks at: lexicon, emojis, boosters, idioms, capitals, punctuation."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.lexicon = list(stock_lexicon())
        self.emojis = [chr(code) for code in emoji_table()]
        self.boosters = list(vader_rules.BOOSTERS)
        self.negations = sorted(vader_rules.NEGATIONS)
        self.idioms = [word for idiom in vader_rules.IDIOMS for word in idiom.split()]
        self.rules = _RULE_WORDS.split()

    def token(self) -> str:
        choice = self.chance.choice
        sources = (self.lexicon, self.lexicon, self.emojis, self.boosters, self.negations, self.idioms, self.rules)
        word = choice(choice(sources))
        style = self.chance.random()
        word = word.upper() if style < 0.12 else word.capitalize() if style < 0.2 else word
        if self.chance.random() < 0.1:
            word += choice("!?.,;:)(\"'…") * self.chance.randint(1, 4)
        return choice("\"'(*#@") + word if self.chance.random() < 0.03 else word

    def text(self) -> str:
        few = [self.token() for _ in range(self.chance.randint(1, 6))]  # equal values matter to "but"
        words = [
            self.chance.choice(few) if self.chance.random() < 0.4 else self.token()
            for _ in range(self.chance.choice((1, 2, 3, 5, 8, 15, 40)))
        ]
        separator = " " if self.chance.random() < 0.8 else self.chance.choice(("  ", "\n", "\t", ""))
        return separator.join(words)


@pytest.mark.parametrize("seed", range(8))
def test_equals_the_library_on_varied_texts(seed: int) -> None:
    texts = Texts(seed)
    for _ in range(3000):
        text = texts.text()
        theirs, own = answers(text)
        assert own == theirs, text


@given(
    st.lists(
        st.one_of(st.sampled_from([*_RULE_WORDS.split(), "good", "BAD", "love!!", "😀", "not"]), st.text(max_size=8))
    )
)
@settings(max_examples=400, deadline=None)
def test_equals_the_library_on_any_text(words: list[str]) -> None:
    theirs, own = answers(" ".join(words))
    assert own == theirs


@pytest.mark.skipif(data_folder() is None, reason="the labelled texts are not here (REVIEWBOT_DATA)")
def test_equals_the_library_on_real_texts() -> None:
    for row in rows("sentiment_dev.tsv")[::12]:
        theirs, own = answers(row.text)
        assert own == theirs


def test_rules_are_those_of_the_library() -> None:
    assert stock_module.BOOSTER_DICT == vader_rules.BOOSTERS
    assert set(stock_module.NEGATE) == vader_rules.NEGATIONS
    assert stock_module.SPECIAL_CASES == vader_rules.IDIOMS
    for phrase in [*vader_rules.IDIOMS, *(booster for booster in vader_rules.BOOSTERS if " " in booster)]:
        assert vader_rules.IDIOM_KEYS & set(phrase.split()), phrase


def _steps(text: str) -> int:
    looked = 0

    class Counted(Words[Any]):
        def __getitem__(self, token: str) -> Any:
            nonlocal looked
            looked += 1
            return super().__getitem__(token)

    vader = Vader()
    vader._code_of = Counted(vader._code).__getitem__
    vader._word_of = Counted(vader._word).__getitem__
    vader.score(text)
    return looked


def test_each_token_is_looked_at_once_even_in_hostile_texts() -> None:
    assert _steps("😀 " * 1000) <= 4000
    assert _steps("!" * 1_000_000) == 1


def test_hostile_texts_get_an_answer() -> None:
    lexicon = " ".join(stock_lexicon())
    for text in (
        "😀" * 100_000,
        "!" * 1_000_000,
        f"{lexicon} but {lexicon}",
        "\ud800 good",
        "good\x00bad",
        "a" * 1_000_000,
    ):
        assert -1 <= ours().score(text).compound <= 1


def test_distinct_hits_around_but_are_weighed_as_the_library_does() -> None:
    chance = random.Random(5)
    words = [word for word in stock_lexicon() if word.isalpha()]
    for _ in range(20):
        chosen = chance.sample(words, 120)
        chosen[chance.randrange(120)] = "but"
        theirs, own = answers(" ".join(chosen))
        assert own == theirs


def test_evidence_names_the_words_that_made_the_score() -> None:
    score = ours().score("The food was not good, but I love the view!")
    assert [word for word, _ in score.hits] == ["good,", "love"]
    assert score.hits[0][1] < 0 < score.hits[1][1]


def test_the_cache_of_words_is_bounded_and_shared_safely() -> None:
    words = Words(str.upper)
    threads = [threading.Thread(target=lambda k=k: [words[f"{k}-{n}"] for n in range(30_000)]) for k in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(words) <= 50_000
    assert words["x" * 100] == "X" * 100
    assert "x" * 100 not in words
