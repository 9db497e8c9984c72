"""Learning from corrections: what staff said was read wrongly becomes changes to the house lexicon, shown before made.

A correction is a text, what the tool said and what a person said. Few corrections are no ground for a new model, so
only two things are learned, both written to the business's `lexicon.toml` where a person can read and undo them: words
that stand in wrongly read texts of one side far more often than elsewhere, and one offset for all scores.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

LEAST_TEXTS = 3  # corrections that a word must stand in before it is proposed
LEAST_CORRECTIONS = 8  # before an offset is proposed
MOST_WORDS = 20
_PURE = 0.8  # of the corrected texts with a word must ask for the same
_VALENCE = 1.5  # on VADER's scale: a nudge, not a verdict
_MOST_OFFSET = 2.0  # log-odds
_CALM_PRIOR = 20.0  # an offset is drawn to nought as if by so many texts read rightly


@dataclass(frozen=True, slots=True)
class Correction:
    """One text that a person judged."""

    text: str
    was_negative: bool  # what the tool said
    is_negative: bool  # what the person said
    score: float | None = None  # the tool's text_score at the time, if it had one

    @property
    def wrong(self) -> bool:
        """Whether the tool was wrong."""
        return self.was_negative != self.is_negative


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How good the tool was on what people judged. None where there is nothing to divide by."""

    judged: int
    right: int
    precision: float | None  # of what was called negative, how much was
    recall: float | None  # of what was negative, how much was called so

    @property
    def share_right(self) -> float | None:
        """The share of right answers."""
        return self.right / self.judged if self.judged else None


@dataclass(frozen=True, slots=True)
class WordChange:
    """A word or phrase whose valence would change, and the corrections that speak for it."""

    word: str
    valence: float
    texts: int  # corrected texts that hold it
    reason: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """What `learn` would change; nothing is changed by proposing."""

    words: tuple[WordChange, ...]
    offset: float  # to be added to the one that stands
    before: Accuracy
    after: Accuracy | None = None  # on the same corrections, once the changes are tried

    @property
    def empty(self) -> bool:
        """Whether there is nothing to change."""
        return not self.words and not self.offset


def accuracy(corrections: Iterable[Correction]) -> Accuracy:
    """Precision and recall of the tool's "negative" on judged texts."""
    counts = Counter((one.was_negative, one.is_negative) for one in corrections)
    hits, false_alarms, missed = counts[True, True], counts[True, False], counts[False, True]
    return Accuracy(
        counts.total(),
        hits + counts[False, False],
        hits / (hits + false_alarms) if hits + false_alarms else None,
        hits / (hits + missed) if hits + missed else None,
    )


def propose(corrections: Sequence[Correction], *, words_of: Callable[[str], Iterable[str]]) -> Proposal:
    """The changes that the corrections speak for. `words_of` gives the distinct words of a text, lower case."""
    wrong = [one for one in corrections if one.wrong]
    asked: dict[str, Counter[bool]] = {}
    for one in wrong:
        for word in set(words_of(one.text)):
            asked.setdefault(word, Counter())[one.is_negative] += 1
    right = Counter(word for one in corrections if not one.wrong for word in set(words_of(one.text)))
    changes = [change for word, votes in asked.items() if (change := _change(word, votes, right[word])) is not None]
    changes.sort(key=lambda change: (-change.texts, change.word))
    return Proposal(tuple(changes[:MOST_WORDS]), _offset(corrections), accuracy(corrections))


def _change(word: str, votes: Counter[bool], read_rightly: int) -> WordChange | None:
    """A word is changed when the wrongly read texts with it agree, and it did no good elsewhere."""
    total = votes.total()
    if total < LEAST_TEXTS or len(word) < 3 or word in _FUNCTION_WORDS:
        return None
    negative = votes[True] / total
    if read_rightly >= total or not (negative >= _PURE or negative <= 1 - _PURE):
        return None
    if negative >= _PURE:
        return WordChange(word, -_VALENCE, total, f"in {total} complaints that were missed")
    return WordChange(word, 0.0, total, f"in {total} false alarms")


def _offset(corrections: Sequence[Correction]) -> float:
    """The shift of all log-odds under which the scores fit what people said, drawn to nought; one step of Newton's."""
    scored = [(one.score, one.is_negative) for one in corrections if one.score is not None]
    if len(scored) < LEAST_CORRECTIONS:
        return 0.0
    surprise = sum(float(negative) - score for score, negative in scored)
    curvature = sum(score * (1 - score) for score, _ in scored) + _CALM_PRIOR / 4
    offset = max(-_MOST_OFFSET, min(_MOST_OFFSET, surprise / curvature))
    return round(offset, 2) if abs(offset) >= 0.05 else 0.0


def tried(
    proposal: Proposal, corrections: Sequence[Correction], score: Callable[[str], float | None], *, threshold: float
) -> Proposal:
    """The proposal with its accuracy on the same corrections, read again by `score`, a reader with the changes made."""
    again = []
    for one in corrections:
        number = score(one.text)
        negative = one.was_negative if number is None else number >= threshold
        again.append(Correction(one.text, negative, one.is_negative, number))
    return Proposal(proposal.words, proposal.offset, proposal.before, accuracy(again))


def shifted(score: float, offset: float) -> float:
    """A score with its log-odds moved by `offset`."""
    score = max(1e-6, min(1 - 1e-6, score))
    return 1 / (1 + math.exp(-(math.log(score / (1 - score)) + offset)))


def as_toml(proposal: Proposal, *, old_offset: float = 0.0) -> str:
    """What to add to `lexicon.toml`, each line with its reason."""
    lines = []
    if proposal.words:
        lines.append("[words]")
        lines += [f"{_quoted(change.word)} = {change.valence:g}  # {change.reason}" for change in proposal.words]
    if proposal.offset:
        lines += ["[calibration]", f"offset = {old_offset + proposal.offset:g}  # was {old_offset:g}"]
    return "\n".join(lines) + "\n" if lines else ""


def _quoted(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


_FUNCTION_WORDS = frozenset(
    """
    the and was were are for with that this they them their you your have has had not but from our out all can will
    would could there what when which who how been its it's his her she him one very just too also than then some any
    """.split()
)
