"""Corrections change the house lexicon only where they agree, and say what they would change."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewbot.config.models import ReadingSettings
from reviewbot.reading.learning import Correction, accuracy, as_toml, propose, shifted, tried
from reviewbot.reading.reader import Reader


def words_of(text: str) -> list[str]:
    return text.lower().split()


def missed(text: str) -> Correction:
    return Correction(text, was_negative=False, is_negative=True, score=0.2)


def false_alarm(text: str) -> Correction:
    return Correction(text, was_negative=True, is_negative=False, score=0.7)


def right(text: str) -> Correction:
    return Correction(text, was_negative=True, is_negative=True, score=0.8)


def test_precision_and_recall_are_those_of_the_judged_texts() -> None:
    judged = accuracy([right("a"), right("b"), false_alarm("c"), missed("d")])
    assert (judged.judged, judged.right, judged.share_right) == (4, 2, 0.5)
    assert judged.precision == pytest.approx(2 / 3)
    assert judged.recall == pytest.approx(2 / 3)


def test_nothing_judged_divides_by_nothing() -> None:
    judged = accuracy([])
    assert judged.precision is judged.recall is judged.share_right is None


def test_a_word_of_several_missed_complaints_becomes_negative() -> None:
    proposal = propose([missed(f"the fondue stuck {n}") for n in range(3)], words_of=words_of)
    assert {(change.word, change.valence) for change in proposal.words} == {("fondue", -1.5), ("stuck", -1.5)}


def test_a_word_of_several_false_alarms_becomes_neutral() -> None:
    proposal = propose([false_alarm(f"killer burgers {n}") for n in range(4)], words_of=words_of)
    assert {(change.word, change.valence) for change in proposal.words} == {("killer", 0.0), ("burgers", 0.0)}


def test_words_that_also_stand_in_texts_read_rightly_are_left_alone() -> None:
    corrections = [missed("slow lift")] * 3 + [right("slow")] * 5
    assert [change.word for change in propose(corrections, words_of=words_of).words] == ["lift"]


def test_contradicting_corrections_change_nothing() -> None:
    corrections = [missed("queue")] * 3 + [false_alarm("queue")] * 3
    assert propose(corrections, words_of=words_of).empty


def test_many_missed_complaints_raise_all_scores() -> None:
    proposal = propose([missed(str(n)) for n in range(12)], words_of=words_of)
    assert 0 < proposal.offset <= 2
    assert propose([false_alarm(str(n)) for n in range(12)], words_of=words_of).offset < 0


def test_the_proposal_is_a_lexicon_that_the_reader_accepts_and_it_mends_what_was_wrong(tmp_path: Path) -> None:
    texts = [f"the fondue tipped over {n}" for n in range(10)]
    corrections = [missed(text) for text in texts]
    proposal = propose(corrections, words_of=words_of)
    (tmp_path / "lexicon.toml").write_text(as_toml(proposal), "utf-8")
    assert tomllib.loads(as_toml(proposal))["words"]["fondue"] == -1.5
    reader = Reader(ReadingSettings(), folder=tmp_path)
    before = Reader(ReadingSettings(), folder=tmp_path / "none")
    assert (reader.text_score(texts[0]) or 0) > (before.text_score(texts[0]) or 0)
    after = tried(proposal, corrections, reader.text_score, threshold=reader.threshold).after
    assert after is not None
    assert after.judged == 10


@given(st.text(min_size=1, max_size=20))
def test_any_word_can_be_written_to_the_file(word: str) -> None:
    proposal = propose([missed(f"{word}")] * 3, words_of=lambda text: [text] if text.isprintable() else [])
    assert isinstance(tomllib.loads(as_toml(proposal)), dict)


def test_a_shifted_score_moves_in_log_odds() -> None:
    assert shifted(0.5, 0.0) == pytest.approx(0.5)
    assert shifted(0.5, 1.0) > 0.7
    assert 0 < shifted(0.0, -5) < shifted(1.0, 5) < 1
