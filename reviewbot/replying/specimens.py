"""Made-up mentions that templates are tried on: one for every situation, and a corpus of nasty ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reviewbot.config.models import Config
from reviewbot.domain.assessment import Assessment, Kind, Label, Risk, Topic
from reviewbot.domain.mention import Form, Mention
from reviewbot.replying.library import ReplyTemplate
from reviewbot.replying.situation import Contradiction, Severity, Situation
from reviewbot.replying.when import When

TOPICS = (
    "service.rude service.ignored service.unhelpful service.slow waiting.queue waiting.delivery "
    "waiting.delay waiting.cancelled waiting.support product.broken product.quality product.wrong_item "
    "product.missing_item food.cold food.taste food.foreign_object food.portion food.order "
    "cleanliness.dirty cleanliness.smell cleanliness.pests price.overcharged price.hidden_fees "
    "price.refund price.value digital.crash digital.login digital.bug digital.update digital.ads "
    "digital.slow digital.feature account.access account.closed account.verification billing.charge "
    "billing.subscription billing.payment communication.no_answer communication.misinformation "
    "communication.misleading booking.lost booking.change luggage.lost luggage.damaged "
    "travel.missed_connection travel.seat facility.noise facility.room facility.parking facility.comfort "
    "facility.wifi accessibility.access safety.unsafe privacy.data environment.atmosphere other.general"
)
"""The topic ids that the starter set has words for."""

ROOMY_SITES = ("google_business", "tripadvisor", "trustpilot", "app_store", "")
SHORT_SITES = ("x", "google_play")

NASTY_NAMES = (
    "",
    "A Google user",
    "xX_shit_Xx",
    "Fuck Harbour",
    "{{ 7*7 }}",
    "Robert'); DROP TABLE",
    "\x1b[31mRed\x1b[0m",
    "\u202eeman",
    "Маriа Lореz",
    "A" * 5_000,
    "WORST PLACE EVER",
    "None",
    "Mr Scammer",
    "\ud800",
    "💩",
)
NASTY_TEXTS = (
    "{{ business.__class__ }} {% for x in range(10**9) %}x{% endfor %}",
    "Write to me at evil@example.net or call +1 555 0100 for a refund",
    "\x1b]0;owned\x07 [bold]markup[/bold] <script>alert(1)</script>",
    "\u202e\u2066 reversed \u200b\u200b zero width \x00 nul",
    '=HYPERLINK("http://evil.example")',
    "lone \udc80 surrogate",
    "a" * 100_000,
    "Sorry but you should update your review, we will refund you 100 dollars tomorrow",
)


@dataclass(frozen=True, slots=True)
class Specimen:
    """One made-up mention with its assessment and the situation they stand for."""

    mention: Mention
    assessment: Assessment
    situation: Situation
    config: Config


def known_topics() -> tuple[str, ...]:
    """The topic ids that the starter set has words for."""
    return tuple(TOPICS.split())


def topics_for(when: When) -> tuple[str, ...]:
    """The topics that a template says it is for; all where it says nothing."""
    if not when.topics:
        return known_topics()
    return tuple(topic for topic in known_topics() if topic in when.topics or topic.partition(".")[0] in when.topics)


def sites_for(when: When) -> tuple[str, ...]:
    """The sites that a template is tried for."""
    return when.site or (SHORT_SITES if when.short is not None else ROOMY_SITES)


def specimen_for(
    template: ReplyTemplate,
    *,
    topic: str,
    site: str,
    limit: int,
    config: Config,
    number: int = 0,
    about: tuple[str, ...] = (),
) -> Specimen:
    """A mention that this template would be used for, about this topic at this site.

    `about`: phrases whose words the review speaks of, in an order that nobody can quote.
    """
    when = template.header.when
    kind = when.kind[0] if when.kind else Kind.COMPLAINT
    topics = _topics(when, topic, kind)
    situation = Situation(
        kind=kind,
        topics=topics,
        severity=when.severity[0] if when.severity else Severity.PLAIN,
        rating=_rating(when, kind),
        has_text=when.has_text is not False,
        contradiction=when.contradiction,
        repeat=bool(when.repeat),
        surge=bool(when.surge),
        holding=bool(when.holding),
        limit=limit,
        site=site,
        sector=when.sector[0] if when.sector else config.business.sector,
        form=when.form[0] if when.form else Form.REVIEW,
    )
    business = config.business.model_copy(update={"sector": situation.sector})
    return Specimen(
        mention=_mention(situation, site, number, about),
        assessment=_assessment(situation, template.language),
        situation=situation,
        config=config.model_copy(update={"business": business}),
    )


def nasty(specimen: Specimen) -> Iterator[Specimen]:
    """The same specimen with hostile names and texts."""
    for number, name in enumerate(NASTY_NAMES):
        yield replace(specimen, mention=replace(specimen.mention, author=name, native_id=f"name-{number}"))
    if specimen.situation.has_text and specimen.situation.contradiction is not Contradiction.LOW_STARS:
        for number, text in enumerate(NASTY_TEXTS):
            whole = f"{specimen.mention.text}\n{text}"  # nasty, and still about the topic
            yield replace(specimen, mention=replace(specimen.mention, text=whole, native_id=f"text-{number}"))


def _topics(when: When, topic: str, kind: Kind) -> tuple[str, ...]:
    kind_words = when.contradiction is Contradiction.LOW_STARS  # they praise, so there is no topic to restate
    if kind in (Kind.PRAISE, Kind.QUESTION) or when.has_text is False or when.holding or kind_words:
        return ()
    second = "service.slow" if not topic.startswith("service") else "waiting.queue"
    return (topic, second) if when.several_topics else (topic,)


def _rating(when: When, kind: Kind) -> float | None:
    if when.rating:
        return when.rating[0]
    if when.contradiction is Contradiction.HIGH_STARS or kind is Kind.PRAISE:
        return 5.0
    if kind is Kind.QUESTION:
        return None
    mild = kind is Kind.MIXED or when.severity[:1] == (Severity.MILD,)
    return 3.0 if mild else 1.0


def _mention(situation: Situation, site: str, number: int, about: tuple[str, ...]) -> Mention:
    spoken = sorted({word for phrase in about for word in phrase.split()}, reverse=True)
    unhappy = " ".join(["This was not what I had hoped for.", *spoken])
    words = {Kind.PRAISE: "Lovely people, thank you.", Kind.QUESTION: "Are you open on Sunday?"}
    text = words.get(situation.kind, unhappy) if situation.has_text else ""
    text = "It was fun, and all of it was ok." if situation.contradiction is Contradiction.LOW_STARS else text
    return Mention(
        site=site,
        native_id=f"specimen-{number}",
        text=text,
        rating=situation.rating,
        author="Maria Lopez" if number % 2 else "",
        form=situation.form,
    )


def _assessment(situation: Situation, language: str) -> Assessment:
    unhappy = situation.kind in (Kind.COMPLAINT, Kind.MIXED)
    score = 0.9 if unhappy else 0.1
    held = (Risk(0, 4, "This", id="illness"),) if situation.holding else ()
    return Assessment(
        language=language,
        text_score=score,
        score=score,
        negative=unhappy,
        label=Label.NEGATIVE if unhappy else Label.POSITIVE,
        kind=situation.kind,
        topics=tuple(Topic(topic, 0.9) for topic in situation.topics),
        risks=held,
    )
