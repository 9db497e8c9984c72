"""What a user may rely on when a mention is read: an answer for any text, explained, and never a wrong language."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewbot.config.models import ReadingSettings
from reviewbot.domain.assessment import Assessment, Kind, Label
from reviewbot.domain.mention import Mention
from reviewbot.errors import ConfigError
from reviewbot.reading.passage import MOST_CHARS
from reviewbot.reading.reader import Reader


@lru_cache(maxsize=1)
def reader() -> Reader:
    return Reader(ReadingSettings())


def read(text: str, *, rating: float | None = None, title: str = "", language: str = "") -> Assessment:
    return reader().read(Mention("google_business", "1", text, rating=rating, title=title, language=language))


@pytest.mark.parametrize(
    "text",
    [
        "Found a hair in my soup",
        "My order never arrived",
        "Waited 45 minutes",
        "Never going back",
        "Great, another two hour delay",
        "Slow, cold, overpriced and the staff was unhelpful",
        "They charged me twice and still no refund",
        "App crashes every time I open it since the update",
        "The room was filthy",
        "thanks for nothing",
        "Nobody answers the phone",
    ],
)
def test_complaints_that_stock_vader_misses_are_found(text: str) -> None:
    assessment = read(text)
    assert assessment.negative, assessment
    assert assessment.needs_reply


@pytest.mark.parametrize(
    "text",
    [
        "Great food and lovely staff!",
        "No complaints at all",
        "Not bad at all",
        "We waited an hour but it was worth it, will be back",
        "Can't wait to come back",
        "Nice",
        "This place is sick, killer burgers",
    ],
)
def test_praise_is_not_taken_for_a_complaint(text: str) -> None:
    assert not read(text).negative


def test_an_answer_is_the_same_every_time_and_from_every_thread() -> None:
    texts = [f"The food was cold {n} and the waiter rude, but I love the view" for n in range(60)]
    mentions = [Mention("x", str(n), text) for n, text in enumerate(texts)]
    once = [reader().read(mention) for mention in mentions]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(reader().read, mentions)) == once


def test_evidence_stands_where_it_says_in_the_text_exactly_as_given() -> None:
    text = "  😀 I’m very\u202e unhappy:\n\nthe   waiter was RUDE 😡😡, food cold!  \t never again \x07"
    assessment = read(text)
    assert assessment.evidence
    for one in assessment.evidence:
        assert text[one.start : one.end] == one.text
        assert one.text.strip() == one.text != ""


@given(
    st.lists(
        st.sampled_from("bad good waited 45 minutes never 😀 😡 .\n! \t don’t café @you http://x.y é x".split(" "))
    )
)
@settings(max_examples=300, deadline=None)
def test_evidence_is_never_off_by_one(words: list[str]) -> None:
    text = " ".join(words)
    for one in read(text).evidence:
        assert text[one.start : one.end] == one.text


def test_the_words_that_speak_for_a_complaint_weigh_above_nought() -> None:
    weights = {one.text: one.weight for one in read("The waiter was rude but the wine was excellent").evidence}
    assert weights["rude"] > 0 > weights["excellent"]


def test_a_title_counts_but_evidence_is_of_the_text_only() -> None:
    text = "We stayed two nights."
    with_title = read(text, title="Filthy and disgusting room")
    assert (with_title.text_score or 0) > (read(text).text_score or 1)
    for one in with_title.evidence:
        assert text[one.start : one.end] == one.text


@given(st.text(max_size=200), st.sampled_from([None, 1.0, 2.5, 3.0, 5.0]))
@settings(max_examples=200, deadline=None)
def test_any_text_gets_an_answer_that_can_be_written_as_json(text: str, rating: float | None) -> None:
    assessment = read(text, rating=rating)
    assert 0 <= assessment.priority <= 100
    assert assessment.score is None or 0 <= assessment.score <= 1
    json.dumps(assessment.as_dict(), allow_nan=False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\t",
        "😀",
        "😡" * 1000,
        "ok",
        "x",
        "\ud800",
        "a\x00b",
        "1" * 1_000_000,
        "bad " * 300_000,
        "! " * 500_000,
    ],
    ids=lambda text: f"{text[:4]!r} x{len(text)}",
)
def test_odd_texts_get_an_answer(text: str) -> None:
    assert 0 <= read(text).priority <= 100


def test_a_text_that_is_too_long_says_how_much_was_read() -> None:
    assert any(f"{MOST_CHARS}" in note for note in read("The food was bad. " * 5000).notes)


def test_nothing_at_all_is_unsure_and_says_so() -> None:
    assessment = read("")
    assert (assessment.label, assessment.kind, assessment.text_score) == (Label.UNSURE, Kind.OTHER, None)
    assert assessment.notes == ("no text",)


@pytest.mark.parametrize(
    ("rating", "label"),
    [(1, Label.NEGATIVE), (2, Label.NEGATIVE), (3, Label.UNSURE), (4, Label.POSITIVE), (5, Label.POSITIVE)],
)
def test_stars_alone_are_enough(rating: float, label: Label) -> None:
    assert read("", rating=rating).label is label


def test_stars_lead_and_text_follows() -> None:
    scores = [read("The room was fine.", rating=stars).score or 0 for stars in (1, 2, 3, 4, 5)]
    assert scores == sorted(scores, reverse=True)
    assert (read("Awful, filthy", rating=2).score or 0) > (read("It was fine", rating=2).score or 1)


def test_text_that_contradicts_its_stars_is_unsure_and_says_so() -> None:
    assessment = read("worst meal of my life", rating=5)
    assert assessment.label is Label.UNSURE
    assert "5 stars, but the text complains" in assessment.notes
    assert "1 stars, but the text is friendly" in read("Amazing food, lovely staff, we loved it!", rating=1).notes


def test_another_language_is_not_scored_by_an_english_lexicon() -> None:
    german = read("Der Krieg um die letzte Brezel war lustig, die Bedienung hat uns gut gefallen und wir kommen wieder")
    assert german.language == "de"
    assert not german.negative
    japanese = read("この店は本当にひどいです。二度と行きません。")
    assert (japanese.language, japanese.text_score, japanese.label) == ("ja", None, Label.UNSURE)
    assert read("この店は本当にひどいです。二度と行きません。", rating=1).label is Label.NEGATIVE


def test_bad_words_of_other_languages_give_a_first_guess() -> None:
    spanish = read("La comida estaba fría, el camarero muy grosero y el baño sucio. Pésimo servicio, nunca más.")
    assert (spanish.language, spanish.negative) == ("es", True)
    assert any("first guess" in note for note in spanish.notes)


def test_text_too_short_to_tell_its_language_says_so() -> None:
    assert "too short to tell the language" in read("Zrmpf").notes or read("Zrmpf").language != "en"


def test_a_question_is_a_question() -> None:
    assert read("Do you have parking for a bus?").kind is Kind.QUESTION


def test_praise_and_complaint_in_one_are_mixed() -> None:
    assert read("The food was wonderful. The service was terrible.").kind in (Kind.MIXED, Kind.COMPLAINT)


def test_the_words_of_the_business_are_heard(tmp_path: Path) -> None:
    (tmp_path / "lexicon.toml").write_text(
        '[words]\nwobble = -3\nkiller = 0\n[phrases]\n"queue out of the door" = -3\n', "utf-8"
    )
    own = Reader(ReadingSettings(), folder=tmp_path)
    plain = reader()
    for text in ("The table has a wobble", "There was a queue out of the door when we came"):
        assert (own.text_score(text) or 0) > (plain.text_score(text) or 1)
    assert (own.text_score("the killer is here") or 1) < (plain.text_score("the killer is here") or 0)


@pytest.mark.parametrize(
    "content", ["[words]\nx = 9\n", "[words]\nx = true\n", "[wrods]\nx = 1\n", "nonsense", '[phrases]\n"(a" = -1\n']
)
def test_a_lexicon_that_cannot_be_used_is_refused_with_its_name(tmp_path: Path, content: str) -> None:
    (tmp_path / "lexicon.toml").write_text(content, "utf-8")
    with pytest.raises(ConfigError):
        Reader(ReadingSettings(), folder=tmp_path)


def test_numbers_are_rounded_so_that_answers_can_be_compared() -> None:
    assessment = read("The waiter was rude but the wine was excellent", rating=2)
    for number in (assessment.text_score, assessment.score, *(one.weight for one in assessment.evidence)):
        assert number == round(number or 0, 4)


@pytest.mark.parametrize(
    "text",
    ["¿Abren los domingos?", "Êtes-vous ouverts le lundi ?", "Gibt es bei euch Parkplätze?", "هل تفتحون يوم الأحد؟"],
)
def test_a_plain_question_in_another_language_is_a_question_and_no_complaint(text: str) -> None:
    found = read(text)
    assert (found.kind, found.negative) == (Kind.QUESTION, False)
