"""What a mention and its assessment mean for the choice of a reply: which template fits, and what it may speak of."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from reviewbot.config.models import Config
from reviewbot.domain.assessment import Assessment, Kind, Label
from reviewbot.domain.mention import Form, Mention

MAX_TOPICS = 2  # "A and B" reads naturally, three sound like a list
MIN_CONFIDENCE = 0.35
SURE = 0.6
KIND_SCORE = 0.05  # the text_score of a text that is plainly kind
KIND_WORDS = 5
_WORD = re.compile(r"\w+")
_LOOK_AT = 5_000


class Severity(StrEnum):
    """How hard the person writes; decides the tone, never the facts."""

    MILD = "mild"  # disappointed rather than angry
    PLAIN = "plain"  # a complaint
    FURIOUS = "furious"  # shouting, or as negative as text can be


class Contradiction(StrEnum):
    """Stars and words that point different ways."""

    HIGH_STARS = "high_stars"  # four or five stars, but the text complains
    LOW_STARS = "low_stars"  # one or two stars, but the text is kind


@dataclass(frozen=True, slots=True)
class Situation:
    """All that `when:` in a template can ask for."""

    kind: Kind
    topics: tuple[str, ...] = ()
    severity: Severity = Severity.PLAIN
    rating: float | None = None
    has_text: bool = True
    contradiction: Contradiction | None = None
    repeat: bool = False
    surge: bool = False
    holding: bool = False
    limit: int = 0  # the site's limit in characters where it is small, else 0
    site: str = ""
    sector: str = "other"
    form: Form = Form.REVIEW


def situation_of(
    mention: Mention,
    assessment: Assessment,
    *,
    config: Config,
    limit: int = 0,
    earlier_complaints: int = 0,
    surge: bool = False,
    holding: bool = False,
) -> Situation:
    """The situation of one mention. `limit` is 0 for sites with room for a full reply."""
    contradiction = contradiction_of(mention, assessment)
    return Situation(
        kind=kind_of(assessment, contradiction),
        topics=topics_of(assessment),
        severity=severity_of(mention, assessment),
        rating=mention.rating,
        has_text=bool(_WORD.search(mention.text[:_LOOK_AT])) or bool(_WORD.search(mention.title[:_LOOK_AT])),
        contradiction=contradiction,
        repeat=earlier_complaints > 0,
        surge=surge,
        holding=holding,
        limit=limit,
        site=mention.site,
        sector=config.business.sector,
        form=mention.form,
    )


def kind_of(assessment: Assessment, contradiction: Contradiction | None) -> Kind:
    """What to answer as. Whoever is unsure whether it is a complaint answers it as one: regret offends nobody."""
    if contradiction is not None:
        return Kind.MIXED if contradiction is Contradiction.HIGH_STARS else Kind.COMPLAINT
    if assessment.kind is Kind.OTHER and (assessment.negative or assessment.label is Label.UNSURE):
        return Kind.COMPLAINT
    if assessment.kind is Kind.PRAISE and assessment.negative:
        return Kind.MIXED
    return assessment.kind


def topics_of(assessment: Assessment, *, most: int = MAX_TOPICS) -> tuple[str, ...]:
    """The surest topics, one of each family: two of one family would say the same thing twice."""
    chosen: list[str] = []
    families: set[str] = set()
    for topic in sorted(assessment.topics, key=lambda topic: -topic.confidence):
        family = topic.id.partition(".")[0]
        if topic.confidence >= MIN_CONFIDENCE and family not in families and len(chosen) < most:
            chosen.append(topic.id)
            families.add(family)
    return tuple(chosen)


def contradiction_of(mention: Mention, assessment: Assessment) -> Contradiction | None:
    """Stars against words, where both are plain."""
    if mention.rating is None or assessment.text_score is None or not mention.text.strip():
        return None
    if mention.rating >= 4 and assessment.text_score >= SURE and assessment.kind is not Kind.QUESTION:
        return Contradiction.HIGH_STARS
    if mention.rating <= 2 and not assessment.topics and _plainly_kind(mention.text, assessment):
        return Contradiction.LOW_STARS
    return None


def _plainly_kind(text: str, assessment: Assessment) -> bool:
    """To thank somebody for kind words that are none would be an insult: unknown is not kind, nor is a lone "wow"."""
    score = assessment.text_score
    return score is not None and score <= KIND_SCORE and len(text.split()) >= KIND_WORDS and not assessment.risks


def severity_of(mention: Mention, assessment: Assessment) -> Severity:
    """From the score and from the way of writing: capitals and exclamation marks shout in any language."""
    score = assessment.score if assessment.score is not None else 0.5
    if _shouts(f"{mention.title} {mention.text[:_LOOK_AT]}") or (score >= 0.97 and (mention.rating or 1) <= 1):
        return Severity.FURIOUS
    if score < 0.7 or (mention.rating is not None and mention.rating >= 3):
        return Severity.MILD
    return Severity.PLAIN


def _shouts(text: str) -> bool:
    long = [word for word in _WORD.findall(text) if len(word) > 3 and word.isalpha()]
    capitals = sum(1 for word in long if word.isupper())
    return "!!!" in text or text.count("!") >= 4 or (capitals >= 4 and capitals * 3 >= len(long))


def wants_reply(assessment: Assessment, *, thank_praise: bool, holding: bool) -> bool:
    """Complaints, mixed, unsure and questions; thanks for praise where the house wants them; a holding reply always."""
    if holding or assessment.needs_reply:
        return True
    return assessment.kind is Kind.PRAISE and thank_praise


def language_of(assessment: Assessment, mention: Mention, *, config: Config, written: Collection[str]) -> str | None:
    """The language to answer in: the mention's if the house answers in it, else its fallback (V8), else None.

    `written` are the languages that have templates.
    """
    read = assessment.language if assessment.language != "und" else mention.language
    own = read.partition("-")[0].lower()
    if own in config.reply.languages and own in written:
        return own
    fallback = config.reply.fallback_language
    return fallback if fallback in written else None
