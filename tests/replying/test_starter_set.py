"""The starter set: for every topic, language and site there is a reply that passes (the golden check)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reviewbot.domain.assessment import Kind
from reviewbot.domain.reply import Severity
from reviewbot.replying.policy.sites import profiles
from reviewbot.replying.specimens import known_topics
from tests.replying.samples import LANGUAGES, drafter, harbour, mention, read_as

DESK = drafter()
SITES = [profile.site for profile in profiles()]


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_a_reply_that_passes(language: str, site: str) -> None:
    for number, topic in enumerate(known_topics()):
        assessment = read_as(Kind.COMPLAINT, topic, language=language)
        draft = DESK.draft(mention(site=site, native_id=str(number)), assessment)
        assert draft.reply is not None, (topic, draft.why, draft.findings)
        assert draft.language == language


@pytest.mark.parametrize("sector", ["hospitality", "food", "retail", "travel", "apps", "finance", "health", "other"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_a_reply_that_passes_in_every_sector(language: str, sector: str) -> None:
    house = harbour()
    desk = DESK.with_config(house.model_copy(update={"business": house.business.model_copy(update={"sector": sector})}))
    for number, topic in enumerate(known_topics()):
        draft = desk.draft(mention(native_id=str(number)), read_as(Kind.COMPLAINT, topic, language=language))
        assert draft.reply is not None, (topic, draft.why, draft.findings)


@pytest.mark.parametrize("site", ["google_business", "tripadvisor", "x", "google_play"])
@pytest.mark.parametrize("kind", list(Kind)[:4])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_mention_has_a_reply_that_passes(language: str, kind: Kind, site: str) -> None:
    topics = ("service.slow",) if kind in (Kind.COMPLAINT, Kind.MIXED) else ()
    for number in range(10):
        draft = DESK.draft(
            mention(site=site, native_id=str(number), rating=5.0 if kind is Kind.PRAISE else None),
            read_as(kind, *topics, language=language),
        )
        assert draft.reply is not None, (draft.why, draft.findings)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_foreign_wording_has_its_gloss(language: str) -> None:
    for template in DESK.library.templates(language):
        if not template.header.private:
            wordings = sum(template.compiled.sizes)
            structures = template.compiled.glosses
            assert structures >= 0.8 * wordings, template.full_name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_have_the_same_templates(language: str) -> None:
    names = {template.name for template in DESK.library.templates(language)}
    assert names == {template.name for template in DESK.library.templates("en")}


def test_ten_reviews_of_one_star_without_words_get_ten_replies() -> None:
    recent: list[str] = []
    for number in range(10):
        silent = replace(read_as(Kind.COMPLAINT), text_score=None)
        draft = DESK.draft(mention("", native_id=str(number)), silent, recent=recent)
        assert draft.reply is not None, draft
        recent.insert(0, draft.reply)
    assert len(set(recent)) == 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_needs_a_comma_behind_it(language: str) -> None:
    """ "The feeling, that nobody cared" would need a second comma in the middle of every sentence it is put into."""
    phrases = DESK.library.phrases(language)
    assert not [text for texts in phrases.topics.values() for text in texts if "," in text or "،" in text]


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_positions_stand_in_one_order_so_that_the_gloss_says_what_the_reply_says(language: str) -> None:
    own, english = DESK.library.phrases(language), DESK.library.phrases("en")
    assert {topic: len(texts) for topic, texts in own.positions.items()} == {
        topic: len(texts) for topic, texts in english.positions.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_draft_is_warned_about(language: str) -> None:
    for number, topic in enumerate(known_topics()):
        assessment = read_as(Kind.COMPLAINT, topic, language=language)
        draft = DESK.draft(mention(f"This was about {topic}.", native_id=str(number)), assessment)
        assert not [finding for finding in draft.findings if finding.severity is Severity.WARN], (topic, draft)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_answered_in_private_as_a_question(language: str) -> None:
    draft = DESK.draft(mention("Are you open on Sunday?", rating=None), read_as(Kind.QUESTION, language=language))
    assert draft.template == f"{language}/question"
    assert draft.private is not None
    sorry = ("sorry", "lament", "siento", "regret", "excus", "bedau", "entschuld", "نعتذر", "أعتذر", "نأسف")
    assert not [word for word in sorry if word in draft.private.casefold()]


def test_a_reply_to_a_question_says_nothing_twice() -> None:
    template = DESK.library.template("en", "question")
    assert template is not None
    for number in range(200):
        draft = DESK.draft(mention("Open?", native_id=str(number), rating=None), read_as(Kind.QUESTION))
        assert draft.reply is not None
        assert draft.reply.casefold().count("find out") + draft.reply.casefold().count("find that out") <= 1
