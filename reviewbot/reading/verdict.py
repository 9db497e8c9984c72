"""From scores to words: what stars add to a text, and which label and kind a mention gets.

Stars lead where they are given: people mean them, and the text says how strongly. Where text and stars plainly
contradict ("5 stars, worst meal of my life") nobody guesses: the mention is unsure and a person looks.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from reviewbot.domain.assessment import Kind, Label
from reviewbot.reading.sentiment import probability

# Log-odds of "negative" by stars. The labelled sets are labelled by stars, so they cannot tell how often stars are
# wrong; reading them by hand, about 2 % of the one- and two-star texts were plainly positive: log-odds of 4.
_BY_STARS = ((1.0, 3.6), (2.0, 2.6), (3.0, -0.36), (4.0, -2.6), (5.0, -3.6))
_TEXT_SHARE = 0.5  # how much of the text's log-odds counts beside stars
_CONTRADICTS_PRAISE = 0.75  # text_score from which on it contradicts four or five stars
_CONTRADICTS_BLAME = 0.12  # text_score up to which it contradicts one or two stars
_BOTH = 0.3  # compound of the best and of the worst sentence from which on a text is mixed


class Tone(NamedTuple):
    """What the text itself shows besides its score."""

    overall: float = 0.0  # compound of the whole, -1 to 1
    best: float = 0.0  # of its best sentence
    worst: float = 0.0  # of its worst
    asks: bool = False  # it asks a question


class Verdict(NamedTuple):
    """The answer about one mention."""

    score: float | None
    negative: bool
    label: Label
    kind: Kind
    notes: tuple[str, ...] = ()


def star_log_odds(rating: float) -> float:
    """Log-odds of "negative" by stars alone, in straight lines between whole stars."""
    rating = max(1.0, min(5.0, rating))
    for (low, from_), (high, to) in pairwise(_BY_STARS):
        if rating <= high:
            return from_ + (to - from_) * (rating - low) / (high - low)
    return _BY_STARS[-1][1]


def combined(text_score: float | None, rating: float | None) -> float | None:
    """How surely the mention is negative, by text and stars."""
    if rating is None:
        return text_score
    log_odds = star_log_odds(rating)
    if text_score is not None:
        certain = max(1e-5, min(1 - 1e-5, text_score))
        log_odds += _TEXT_SHARE * math.log(certain / (1 - certain))
    return probability(log_odds)


def judge(
    text_score: float | None, rating: float | None, tone: Tone, *, threshold: float, band: float, readable: bool
) -> Verdict:
    """Label and kind. `band` is how near to the threshold the answer is unsure; `readable`: the text is understood."""
    score = combined(text_score, rating)
    negative = score is not None and score >= threshold
    contradiction = _contradiction(text_score, rating)
    unsure = score is None or abs(score - threshold) < band or bool(contradiction) or (not readable and rating is None)
    label = _label(negative, rating, tone)
    kind = _kind(negative, score, rating, tone, label)
    return Verdict(score, negative, Label.UNSURE if unsure else label, kind, (contradiction,) if contradiction else ())


def _contradiction(text_score: float | None, rating: float | None) -> str:
    if text_score is None or rating is None:
        return ""
    if rating >= 4 and text_score >= _CONTRADICTS_PRAISE:
        return f"{rating:g} stars, but the text complains"
    if rating <= 2 and text_score <= _CONTRADICTS_BLAME:
        return f"{rating:g} stars, but the text is friendly"
    return ""


def _label(negative: bool, rating: float | None, tone: Tone) -> Label:
    if negative:
        return Label.NEGATIVE
    if tone.overall > _BOTH or (rating is not None and rating >= 4):
        return Label.POSITIVE
    return Label.NEUTRAL


def _kind(negative: bool, score: float | None, rating: float | None, tone: Tone, label: Label) -> Kind:
    both = tone.best > _BOTH and tone.worst < -_BOTH
    if both and (rating is None or 2 <= rating <= 4) and score is not None and 0.15 < score < 0.9:
        return Kind.MIXED
    if negative:
        return Kind.COMPLAINT
    if tone.asks and not (rating is not None and rating >= 4):
        return Kind.QUESTION
    return Kind.PRAISE if label is Label.POSITIVE else Kind.OTHER
