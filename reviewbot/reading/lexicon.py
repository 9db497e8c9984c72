"""The lexicon of unhappy customers: VADER's words, what reviews and complaints add, and the business's own.

A business's `lexicon.toml` (next to reviewbot.toml) may hold::

    [words]                     # valence from -4 to 4 as in VADER; 0 makes a word neutral
    gluten = 0
    soggy = -2
    [phrases]                   # the same for several words; the little language of `reviewbot.reading.phrases`
    "queue out of the door" = -2
    [calibration]
    offset = 0.2                # added to the log-odds of every text_score; `reviewbot learn` proposes it

or `[[group]]` tables with `name`, `valence`, `words` and `phrases`, as in the file that is shipped.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from reviewbot.errors import ConfigError
from reviewbot.reading.phrases import Phrases
from reviewbot.reading.vader_words import stock_lexicon

MAX_VALENCE = 4.0
_PLAIN = re.compile(r"[^\W_]+(?:'[^\W_]+)*")  # a word that can be a phrase of one
HOUSE = "house"  # the group of the business's own words
NEUTRAL = "polite"  # the shipped group of words that say nothing


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the words of a text are worth."""

    valences: Mapping[str, float]  # word -> -4 to 4, the neutral ones with the valence they would have
    groups: Mapping[str, str]  # word -> the complaint group it belongs to
    phrases: Phrases  # each means (group, valence)
    neutral: frozenset[str]  # words that were made to say nothing
    house: Mapping[str, float]  # the business's own single words; one of 0 says nothing to the model either
    offset: float = 0.0  # added to the log-odds


@lru_cache(maxsize=1)
def _shipped() -> Mapping[str, Any]:
    return tomllib.loads(resources.files("reviewbot.reading").joinpath("data/lexicon.toml").read_text("utf-8"))


def _read(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}", hint="Correct the file or move it away.") from error


def _valence(value: object, word: str, path: Path) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not -MAX_VALENCE <= value <= MAX_VALENCE:
        raise ConfigError(f"{path}: the value of {word!r} must be a number from -4 to 4, not {value!r}.")
    return float(value)


def _words(group: Mapping[str, Any]) -> list[str]:
    words = group.get("words", ())
    return words.split() if isinstance(words, str) else list(words)


class _Builder:
    """Collects groups: what comes later rules, but shipped words never overrule VADER's own, unless they are 0."""

    def __init__(self) -> None:
        self.valences = dict(stock_lexicon())
        self.groups: dict[str, str] = {}
        self.phrases = Phrases()
        self.neutral: set[str] = set()
        self.house: dict[str, float] = {}
        self.offset = 0.0

    def add_shipped(self) -> None:
        for group in _shipped()["group"]:
            name, valence = group["name"], float(group["valence"])
            for word in _words(group):
                if not valence:
                    self.neutral.add(word)
                else:
                    self.valences.setdefault(word, valence)
                    self.groups[word] = name
            for pattern in group.get("phrases", ()):
                self.phrases.add(pattern, (name, valence))

    def add_house(self, path: Path) -> None:
        data = _read(path)
        unknown = sorted(set(data) - {"words", "phrases", "group", "calibration"})
        if unknown:
            hint = "Use [words], [phrases], [[group]] and [calibration]."
            raise ConfigError(f"{path}: unknown key {', '.join(unknown)}.", hint=hint)
        for group in data.get("group", ()):
            valence = _valence(group.get("valence"), str(group.get("name", "group")), path)
            self._add_own(dict.fromkeys(_words(group), valence), dict.fromkeys(group.get("phrases", ()), valence))
        words = {word: _valence(value, word, path) for word, value in data.get("words", {}).items()}
        phrases = {phrase: _valence(value, phrase, path) for phrase, value in data.get("phrases", {}).items()}
        self._add_own(words, phrases)
        offset = data.get("calibration", {}).get("offset", 0.0)
        self.offset = _valence(offset, "offset", path)

    def _add_own(self, words: Mapping[str, float], phrases: Mapping[str, float]) -> None:
        for word, valence in words.items():
            lower = word.lower()
            self.house[lower] = valence
            if valence:
                self.valences[lower] = valence
                self.neutral.discard(lower)
                if _PLAIN.fullmatch(lower):
                    self.phrases.add(lower, (HOUSE, valence))
            else:
                self.neutral.add(lower)
        for pattern, valence in phrases.items():
            self.phrases.add(pattern, (HOUSE, valence))

    def done(self) -> Lexicon:
        return Lexicon(self.valences, self.groups, self.phrases, frozenset(self.neutral), dict(self.house), self.offset)


def load_lexicon(house: Path | None = None, *, names: Sequence[str] = ()) -> Lexicon:
    """VADER's lexicon, ours, and the business's at `house` (need not exist). `names` of the business are neutral.

    Raises ConfigError where the business's file cannot be read or says something that cannot be.
    """
    builder = _Builder()
    builder.add_shipped()
    for name in names:
        builder.house[name.lower().lstrip("@")] = 0.0
        builder.neutral.add(name.lower().lstrip("@"))
    if house is not None:
        builder.add_house(house)
    return builder.done()
