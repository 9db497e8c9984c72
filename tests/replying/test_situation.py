"""What a mention asks for: read from its assessment, its stars and the way it is written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewbot.config.models import ReplySettings
from reviewbot.domain.assessment import Kind, Label, Span, Topic
from reviewbot.replying.situation import (
    Contradiction,
    Severity,
    contradiction_of,
    kind_of,
    language_of,
    severity_of,
    situation_of,
    topics_of,
    wants_reply,
)
from reviewbot.replying.when import When
from tests.replying.samples import ILLNESS, harbour, mention, read_as

COMPLAINT = read_as(Kind.COMPLAINT, "waiting.queue")


def test_the_surest_topic_of_each_family_is_spoken_of_and_two_at_most() -> None:
    topics = tuple(
        Topic(name, sure)
        for name, sure in [("food.taste", 0.5), ("waiting.queue", 0.9), ("food.cold", 0.6), ("price.value", 0.55)]
    )
    assert topics_of(replace(COMPLAINT, topics=topics)) == ("waiting.queue", "food.cold")


def test_a_topic_we_are_not_sure_of_is_not_put_into_peoples_mouths() -> None:
    assert topics_of(replace(COMPLAINT, topics=(Topic("food.cold", 0.2),))) == ()


@pytest.mark.parametrize(
    ("rating", "score", "topics", "found"),
    [
        (5.0, 0.9, ("food.cold",), Contradiction.HIGH_STARS),
        (1.0, 0.03, (), Contradiction.LOW_STARS),
        (1.0, 0.1, (), None),
        (1.0, 0.1, ("food.cold",), None),
        (1.0, 0.9, (), None),
        (3.0, 0.9, (), None),
        (None, 0.9, (), None),
        (5.0, None, (), None),
    ],
)
def test_stars_and_words_that_contradict_each_other_are_noticed(
    rating: float | None, score: float | None, topics: tuple[str, ...], found: Contradiction | None
) -> None:
    read = replace(read_as(Kind.COMPLAINT, *topics), text_score=score)
    assert contradiction_of(mention("Some words that say it.", rating=rating), read) is found


def test_a_complaint_with_five_stars_is_answered_as_mixed_and_kind_words_with_one_star_as_a_complaint() -> None:
    assert kind_of(COMPLAINT, Contradiction.HIGH_STARS) is Kind.MIXED
    assert kind_of(read_as(Kind.PRAISE), Contradiction.LOW_STARS) is Kind.COMPLAINT


@pytest.mark.parametrize(
    ("text", "rating", "score", "severity"),
    [
        ("NEVER COMING BACK WORST SERVICE EVER", 1.0, 0.9, Severity.FURIOUS),
        ("Cold!!!", 1.0, 0.9, Severity.PLAIN),
        ("Simply the worst.", 1.0, 0.99, Severity.PLAIN),
        ("Disgusting. The worst meal ever, never again.", 1.0, 0.99, Severity.FURIOUS),
        ("I am furious about this.", None, 0.8, Severity.FURIOUS),
        ("Worst app!!! Garbage", 1.0, 0.9, Severity.FURIOUS),
        ("Une honte, personnel odieux, à fuir !", 1.0, 0.8, Severity.FURIOUS),
        ("Frechheit! Abzocke! Nie wieder!", 1.0, 0.8, Severity.FURIOUS),
        ("Un asco, una vergüenza, unos ladrones.", 1.0, 0.8, Severity.FURIOUS),
        ("أسوأ مطعم، قرف وفضيحة", 1.0, 0.8, Severity.FURIOUS),
        ("Cold food.", 1.0, 0.99, Severity.PLAIN),
        ("Meh.", 1.0, 0.99, Severity.MILD),
        ("A bit cold.", 1.0, 0.99, Severity.MILD),
        ("I was disappointed.", 1.0, 0.99, Severity.MILD),
        ("I was very disappointed.", 1.0, 0.99, Severity.PLAIN),
        ("Un peu froid.", 2.0, 0.99, Severity.MILD),
        ("Ein bisschen kalt.", 2.0, 0.99, Severity.MILD),
        ("Where is my order?", None, 0.55, Severity.PLAIN),
        ("Cold food.", 3.0, 0.9, Severity.MILD),
        ("Garbage, the worst, never again", 4.0, 0.9, Severity.MILD),
        ("The USA and the WHO met NATO", 2.0, 0.9, Severity.PLAIN),
        ("", 1.0, 0.9, Severity.PLAIN),
    ],
)
def test_how_hard_a_person_writes_decides_the_tone(text: str, rating: float, score: float, severity: Severity) -> None:
    assert severity_of(mention(text, rating=rating), replace(read_as(score=score), language="und")) is severity


def test_a_word_is_read_in_the_language_of_the_text() -> None:
    regular = "A regular place, and the soup was cold."
    assert severity_of(mention(regular), read_as()) is Severity.PLAIN
    assert severity_of(mention("El servicio fue regular."), replace(read_as(), language="es")) is Severity.MILD


def test_a_grave_matter_is_never_answered_lightly() -> None:
    assert severity_of(mention("A bit of glass.", rating=3.0), read_as(Kind.COMPLAINT, "food.foreign_object")) is (
        Severity.PLAIN
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("billing.charge", "price.overcharged"),
        ("waiting.queue", "service.slow"),
        ("communication.no_answer", "waiting.support"),
        ("digital.login", "account.access"),
        ("digital.update", "product.broken"),
        ("food.order", "product.wrong_item"),
        ("service.ignored", "communication.no_answer"),
        ("facility.room", "cleanliness.dirty"),
    ],
)
def test_two_names_for_one_thing_are_one_topic(one: str, other: str) -> None:
    assert topics_of(read_as(Kind.COMPLAINT, one, other)) == (one,)
    assert topics_of(read_as(Kind.COMPLAINT, other, one)) == (other,)


@pytest.mark.parametrize(
    ("one", "other"),
    [("waiting.queue", "food.cold"), ("booking.lost", "service.rude"), ("waiting.delay", "luggage.lost")],
)
def test_two_things_are_two_topics(one: str, other: str) -> None:
    assert topics_of(read_as(Kind.COMPLAINT, one, other)) == (one, other)


def test_two_topics_shown_by_the_same_word_are_one() -> None:
    soup, same, waiter = Span(0, 9, "cold soup"), Span(5, 9, "soup"), Span(15, 21, "waiter")
    topics = (
        Topic("food.cold", 0.9, (soup,)),
        Topic("price.value", 0.8, (same,)),
        Topic("service.rude", 0.7, (waiter,)),
    )
    assert topics_of(replace(COMPLAINT, topics=topics)) == ("food.cold", "service.rude")


def test_a_topic_that_says_nothing_is_not_restated() -> None:
    assert topics_of(read_as(Kind.COMPLAINT, "other.general")) == ()


def test_who_wants_a_reply() -> None:
    neutral = replace(read_as(Kind.OTHER), label=Label.NEUTRAL)
    assert wants_reply(COMPLAINT, thank_praise=False, holding=False)
    assert wants_reply(read_as(Kind.QUESTION), thank_praise=False, holding=False)
    assert wants_reply(replace(neutral, label=Label.UNSURE), thank_praise=False, holding=False)
    assert wants_reply(read_as(Kind.PRAISE), thank_praise=True, holding=False)
    assert not wants_reply(read_as(Kind.PRAISE), thank_praise=False, holding=False)
    assert not wants_reply(neutral, thank_praise=True, holding=False)
    assert wants_reply(replace(neutral, risks=(ILLNESS,)), thank_praise=False, holding=True)


def test_where_the_text_cannot_tell_the_language_the_site_may() -> None:
    config = harbour(reply=ReplySettings(languages=("en", "fr")))
    unknown = replace(COMPLAINT, language="und")
    written = ("en", "fr")
    assert language_of(unknown, mention(language="fr-CA"), config=config, written=written) == "fr"
    assert language_of(unknown, mention(), config=config, written=written) == "en"
    assert language_of(unknown, mention(), config=config, written=("fr",)) is None


def test_every_condition_of_a_template_must_hold() -> None:
    situation = situation_of(mention("Cold."), COMPLAINT, config=harbour())
    assert When(kind=(Kind.COMPLAINT,), topics=("waiting",), rating=(1,)).holds(situation)
    assert not When(kind=(Kind.COMPLAINT,), topics=("food",)).holds(situation)
    assert not When(kind=(Kind.COMPLAINT,), short=280).holds(situation)
    assert not When(kind=(Kind.COMPLAINT,), site=("x",)).holds(situation)
    assert not When(holding=True).holds(situation)
    assert When(short=280).holds(replace(situation, limit=350))
    assert not When(short=350).holds(replace(situation, limit=280))
    assert not When(kind=(Kind.COMPLAINT,)).holds(replace(situation, limit=280))
