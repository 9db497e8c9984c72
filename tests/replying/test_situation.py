"""What a mention asks for: read from its assessment, its stars and the way it is written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewbot.config.models import ReplySettings
from reviewbot.domain.assessment import Kind, Label, Topic
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
        ("Cold!!!", 1.0, 0.9, Severity.FURIOUS),
        ("Simply the worst.", 1.0, 0.99, Severity.FURIOUS),
        ("Cold food.", 1.0, 0.9, Severity.PLAIN),
        ("A bit cold.", 1.0, 0.6, Severity.MILD),
        ("Cold food.", 3.0, 0.9, Severity.MILD),
        ("The USA and the WHO met NATO", 2.0, 0.9, Severity.PLAIN),
        ("", 1.0, 0.9, Severity.PLAIN),
    ],
)
def test_how_hard_a_person_writes_decides_the_tone(text: str, rating: float, score: float, severity: Severity) -> None:
    assert severity_of(mention(text, rating=rating), read_as(score=score)) is severity


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
