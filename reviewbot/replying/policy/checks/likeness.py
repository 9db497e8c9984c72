"""What is too like something else: the review (C2 too little, C3 too much) and the last replies (V1, V2)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reviewbot.domain.reply import Severity
from reviewbot.replying.policy.languages import little_words
from reviewbot.replying.policy.passage import END, LINK, MAIL, read
from reviewbot.replying.policy.question import Outcome, Question
from reviewbot.replying.policy.rule import Hit
from reviewbot.replying.policy.wordings.topics import FAMILIES

_QUOTED = 5  # one word more than may be quoted
_BEGINNING = 5
_STEM = 5  # letters by which two words count as the same topic


@lru_cache(maxsize=256)
def _plain(text: str) -> tuple[str, ...]:
    return read(text).plain


@lru_cache(maxsize=256)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = _plain(text)
    return frozenset(tuple(words[at : at + _QUOTED]) for at in range(len(words) - _QUOTED + 1))


@lru_cache(maxsize=256)
def _trigrams(text: str) -> frozenset[tuple[str, ...]]:
    words = _plain(text)
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def quoting(question: Question) -> Outcome:
    """C3: at most four consecutive words of the review."""
    mention = question.about.mention
    if mention is None:
        return Outcome(skipped=("C3",))
    grams = _runs(mention.text)
    if not grams:
        return Outcome()
    passage, little = question.passage, little_words()
    own = passage.plain
    if grams.isdisjoint(zip(own, own[1:], own[2:], own[3:], own[4:], strict=False)):
        return Outcome()
    places = [place for place, word in enumerate(passage.words) if word != END]
    hits = []
    for at in range(len(places) - _QUOTED + 1):
        run = places[at : at + _QUOTED]
        gram = tuple(passage.words[place] for place in run)
        if gram in grams and MAIL not in gram and LINK not in gram and sum(word not in little for word in gram) >= 2:
            hits.append(Hit("C3", passage.starts[run[0]], passage.ends[run[-1]]))
    return Outcome(tuple(hits))


def restating(question: Question) -> Outcome:
    """C2: at least one word of the reply names a topic: a word of the review's, or one of the topic families.

    Whether it is the right topic is for the approver to see; synonyms are too many to judge.
    """
    about = question.about
    if about.scope != "reply" or question.negative is False or (question.negative is None and question.asked):
        return Outcome()
    if about.mention is None or about.held:
        return Outcome(skipped=("C2",)) if about.mention is None else Outcome()
    theirs = _topic_stems(_plain(f"{about.mention.title} {about.mention.text}"))
    for topic in about.topics:
        theirs |= _topic_stems(topic.replace(".", " ").replace("_", " ").split())
    if not theirs:
        return Outcome()
    ours = {word[:_STEM] for word in question.passage.vocabulary}
    if theirs & ours or any(family & ours for family in FAMILIES):
        return Outcome()
    return Outcome((Hit("C2"),))


def _topic_stems(words: Sequence[str]) -> set[str]:
    little = little_words()
    return {word[:_STEM] for word in words if len(word) > 3 and word not in little and word.isalpha()}


def sameness(question: Question) -> Outcome:
    """V1 and V2 against the last replies of the page, at most as many as the configuration says."""
    about, settings = question.about, question.settings
    if about.scope != "reply":
        return Outcome()
    if not about.recent:
        return Outcome(skipped=("V1", "V2"))
    own = question.passage.plain
    recent = about.recent[: settings.recent_replies]
    hits: list[Hit] = []
    if len(own) >= _BEGINNING and any(_plain(text)[:_BEGINNING] == own[:_BEGINNING] for text in recent):
        passage = question.passage
        fifth = [place for place, word in enumerate(passage.words) if word != END][_BEGINNING - 1]
        hits.append(Hit("V1", passage.starts[1], passage.ends[fifth]))
    hits.extend(_likeness(question, recent))
    return Outcome(tuple(hits))


def _likeness(question: Question, recent: Sequence[str]) -> list[Hit]:
    words, settings = question.passage.plain, question.settings
    grams = frozenset(zip(words, words[1:], words[2:], strict=False))
    likeness = max((jaccard(grams, _trigrams(text)) for text in recent), default=0.0)
    if likeness < settings.similarity_warn:
        return []
    severity = Severity.BLOCK if likeness >= settings.similarity_block else Severity.WARN
    message = f"{likeness:.0%} like one of the last {len(recent)} replies on this page"
    return [Hit("V2", severity=severity, message=message)]


def jaccard(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    """Common share of two sets, 0 to 1; 0 where both are empty."""
    if not one or not other:
        return 0.0
    common = len(one & other)
    return common / (len(one) + len(other) - common)
