"""The reader: one mention in, one assessment out. Language, sentiment, topics, risks and priority, in that order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from reviewbot.config.models import Deadlines, ReadingSettings
from reviewbot.domain.assessment import Assessment, Evidence, Risk, Topic
from reviewbot.domain.mention import Mention
from reviewbot.reading import moods
from reviewbot.reading.language import ENGLISH_TAG, UNDETERMINED, detect
from reviewbot.reading.lexicon import load_lexicon
from reviewbot.reading.passage import MOST_CHARS, Passage
from reviewbot.reading.priority import prioritise
from reviewbot.reading.risks import RiskFinder
from reviewbot.reading.sentiment import Sentiment, SentimentReader
from reviewbot.reading.tokens import Words
from reviewbot.reading.topics import TopicFinder
from reviewbot.reading.verdict import Tone, judge

_MIDDLING = 3  # stars; with more only the text can tell of a complaint
_MOST_TITLE = 500  # characters of a title are read
_QUESTION_MARKS = ("?", "؟", "？")
_QUESTION_WORDS = frozenset("who what when where why how which can could do does did is are will would anyone".split())


class _Read(NamedTuple):
    """What the text alone says."""

    language: str
    score: float | None
    tone: Tone
    evidence: tuple[Evidence, ...]
    notes: tuple[str, ...]


class Reader:
    """Reads mentions. Built once for a workspace; `read` may be called from several threads.

    `sector` tells what to expect, `folder` is where the business's lexicon file stands, `handles` are the business's
    own names at the sites (they say nothing about anyone's mood). Raises ConfigError for a lexicon that cannot be used.
    """

    def __init__(
        self,
        settings: ReadingSettings,
        *,
        sector: str = "other",
        folder: Path = Path(),
        handles: tuple[str, ...] = (),
        deadlines: Deadlines = Deadlines(),  # noqa: B008 - frozen
    ) -> None:
        self._band = settings.unsure_band
        self._deadlines = deadlines
        self._sentiment = SentimentReader(load_lexicon(folder / settings.lexicon, names=handles))
        self._topics = TopicFinder(settings.topics, sector=sector)
        self._risks = RiskFinder()

    @property
    def threshold(self) -> float:
        """The score from which on a mention is called negative."""
        return self._sentiment.model.threshold

    def read(self, mention: Mention, *, now: datetime | None = None, history: int = 0) -> Assessment:
        """All that we read from this version of the mention; `history` counts the author's earlier complaints.

        Never raises on text: what is empty, huge or in no language gets an answer that says so in its notes.
        """
        read = self._read_text(mention.text, mention.title[:_MOST_TITLE], mention.language)
        words = Words(mention.text, read.language)
        risks = self._risks.find(mention.text, language=read.language, words=words)
        topics = self._topics.find(
            mention.text,
            title=mention.title,
            language=read.language,
            words=words,
            complains=self._may_complain(read.score, mention.rating),
        )
        return self._assessment(mention, read, topics, risks, now=now, history=history)

    def _may_complain(self, text_score: float | None, rating: float | None) -> bool:
        """Whether it is worth guessing what a mention complains about."""
        if rating is not None and rating <= _MIDDLING:
            return True
        return text_score is not None and text_score >= self.threshold - self._band

    def _assessment(
        self,
        mention: Mention,
        read: _Read,
        topics: tuple[Topic, ...],
        risks: tuple[Risk, ...],
        *,
        now: datetime | None,
        history: int,
    ) -> Assessment:
        """What text, stars, topics and risks come to together."""
        threshold, readable = self._sentiment.model.threshold, read.score is not None
        verdict = judge(read.score, mention.rating, read.tone, threshold=threshold, band=self._band, readable=readable)
        priority, reasons = prioritise(
            score=verdict.score,
            label=verdict.label,
            rating=mention.rating,
            risks=risks,
            reach=mention.reach,
            created_at=mention.created_at,
            now=now,
            deadlines=self._deadlines,
            history=history,
        )
        return Assessment(
            language=read.language,
            text_score=_rounded(read.score),
            score=_rounded(verdict.score),
            negative=verdict.negative,
            label=verdict.label,
            kind=verdict.kind,
            topics=topics,
            risks=risks,
            priority=priority,
            priority_reasons=reasons,
            evidence=read.evidence,
            notes=(*read.notes, *verdict.notes),
        )

    def text_score(self, text: str) -> float | None:
        """How surely the text alone is negative, 0 to 1; None where its language cannot be read."""
        passage = self._sentiment.passage(text)
        tag = detect(passage).tag
        if _is_readable(tag, passage):
            return _rounded(self._sentiment.score(passage).score)
        return _rounded(_in_another_language(text, tag, []).score)

    def _read_text(self, text: str, title: str, declared: str) -> _Read:
        heading = f"{title}\n" if title.strip() and not text.startswith(title) else ""
        passage = self._sentiment.passage(heading + text)
        language = detect(passage, declared)
        notes = [language.note] if language.note else []
        if len(text) > MOST_CHARS:
            notes.append(f"only the first {MOST_CHARS} characters were read for the mood")
        if not _is_readable(language.tag, passage):
            return _in_another_language(text, language.tag, notes)
        sentiment = self._sentiment.score(passage)
        evidence = _moved(self._sentiment.evidence(sentiment), len(heading))
        return _Read(language.tag, sentiment.score, _tone(sentiment), evidence, tuple(notes))


def _in_another_language(text: str, language: str, notes: list[str]) -> _Read:
    """By words of mood where there are some for the language; else nothing but its name, and whether it asks."""
    asks = text.rstrip().endswith(_QUESTION_MARKS)
    unread = Tone(asks=asks)
    if language == UNDETERMINED:
        return _Read(language, None, unread, (), tuple(notes))
    guessed = moods.score(text, language)
    if guessed is None or (asks and not guessed[1]):  # a question without a word of mood is just a question
        notes.append(f"the text is not in English ({language})")
        return _Read(language, None, unread, (), tuple(notes))
    score, evidence = guessed
    notes.append(f"the text is not in English ({language}): a first guess by single words")
    return _Read(language, score, Tone(overall=1 - 2 * score, asks=asks), evidence, tuple(notes))


def _is_readable(language: str, passage: Passage) -> bool:
    """Whether the English lexicon may be used: on English, and on emojis and emoticons alone."""
    return language == ENGLISH_TAG or (language == UNDETERMINED and _only_signs(passage))


def _only_signs(passage: Passage) -> bool:
    """Whether emojis and emoticons are all there is, which mean the same in every language."""
    return bool(passage.hits) and not any(term.first.isalpha() for term in passage.written)


def _moved(evidence: Sequence[Evidence], heading: int) -> tuple[Evidence, ...]:
    """Places in the text instead of in title and text; what the title shows has none."""
    if not heading:
        return tuple(evidence)
    return tuple(
        [Evidence(e.start - heading, e.end - heading, e.text, e.weight) for e in evidence if e.start >= heading]
    )


def _tone(sentiment: Sentiment) -> Tone:
    passage = sentiment.passage
    asks = "?" in passage.text and _asks(passage)
    return Tone(sentiment.overall, sentiment.best, sentiment.worst, asks)


def _asks(passage: Passage) -> bool:
    """Whether a text with a question mark is a question: at its end, or begun like one."""
    first, last = passage.tokens[0], passage.tokens[-1]
    return "?" in passage.term_of(last).keys or passage.term_of(first).first in _QUESTION_WORDS


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 4)
