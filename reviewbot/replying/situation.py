"""What a mention and its assessment mean for the choice of a reply: which template fits, and what it may speak of."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from reviewbot.config.models import Config
from reviewbot.domain.assessment import Assessment, Kind, Label, Topic
from reviewbot.domain.mention import Form, Mention
from reviewbot.replying.temper import FURIOUS_FROM, holds_back, temper

MAX_TOPICS = 2  # "A and B" reads naturally, three sound like a list
MIN_CONFIDENCE = 0.5  # of a topic that a reply names: what is less likely is not said in public
SURE = 0.6
KIND_SCORE = 0.05  # the text_score of a text that is plainly kind
KIND_WORDS = 5
_WORD = re.compile(r"\w+")
_LOOK_AT = 5_000

VAGUE = frozenset({"other", "other.general"})
"""Topics that say nothing: "the experience" beside a real topic would only blur it."""

GRAVE = frozenset(
    """
    safety privacy accessibility service.rude cleanliness.pests food.foreign_object price.overcharged billing.charge
    account.closed luggage.lost
    """.split()
)
"""Topics and families that nobody wants to see answered with a light word, however mildly they were put."""

SAME_THING: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in (
        "price billing",
        "waiting service.slow",
        "waiting.support service.unhelpful service.ignored service.slow communication",
        "service.unhelpful service.ignored communication",
        "communication.misleading communication.misinformation price.hidden_fees price.overcharged",
        "digital product",
        "digital account",
        "food product",
        "food.order product.wrong_item product.missing_item waiting.delivery",
        "booking waiting.cancelled account.closed",
        "booking.change waiting.cancelled waiting.delay",
        "travel.seat facility.comfort",
        "facility.room cleanliness",
        "facility.room environment",
        "environment facility.noise facility.comfort service.rude",
        "accessibility facility",
        "safety cleanliness.pests",
        "safety.unsafe food.foreign_object",
        "privacy account",
        "price.refund waiting.cancelled",
    )
)
"""Topics and families that stand for one thing when they come together; the surer one is named."""


class Severity(StrEnum):
    """How hard the person writes; decides the tone, never the facts."""

    MILD = "mild"  # disappointed rather than angry, or three stars and more
    PLAIN = "plain"  # a complaint
    FURIOUS = "furious"  # says so: words of rage, or hard words and shouting together


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
    """The surest topics that are really two: one of a family, one of near-synonyms, one of those shown by one word."""
    chosen: list[Topic] = []
    for topic in sorted(assessment.topics, key=lambda topic: -topic.confidence):
        if topic.confidence < MIN_CONFIDENCE or topic.id in VAGUE:
            continue
        if len(chosen) < most and not any(_one_thing(topic, other) for other in chosen):
            chosen.append(topic)
    return tuple(topic.id for topic in chosen)


def _one_thing(one: Topic, other: Topic) -> bool:
    """Whether to name both would say one thing twice: "the charge and being overcharged"."""
    if one.id.partition(".")[0] == other.id.partition(".")[0]:
        return True
    if any(_is_among(one.id, same) and _is_among(other.id, same) for same in SAME_THING):
        return True
    return any(a.start < b.end and b.start < a.end for a in one.evidence for b in other.evidence)


def _is_among(topic: str, same: Collection[str]) -> bool:
    return topic in same or topic.partition(".")[0] in same


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
    """From what is really said, never from how sure we are that it is a complaint.

    Three stars and more are a mild judgement whatever the words; a grave topic is never answered lightly.
    """
    text = f"{mention.title} {mention.text}" if mention.title else mention.text
    anger = temper(text, assessment.language)
    lenient = mention.rating is not None and mention.rating >= 3
    if anger >= FURIOUS_FROM and not lenient:
        return Severity.FURIOUS
    grave = any(_is_among(topic, GRAVE) for topic in topics_of(assessment))
    if not grave and (lenient or (anger == 0 and holds_back(text, assessment.language))):
        return Severity.MILD
    return Severity.PLAIN


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
