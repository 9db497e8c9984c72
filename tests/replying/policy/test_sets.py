"""The goals of the policy on its own sets: 98 % of the bad stopped, none of the good blocked, few warned about."""

from __future__ import annotations

import pytest

from reviewbot.replying.policy import Policy
from tests.replying.policy.sets import Sentence, judged, names, sentences, stopped, wholes

LANGUAGES = ("en", "es", "fr", "de", "ar")
GOOD_WARNED = 0.02  # of our own good sentences, at most, in each language
policy = Policy()


def _all(kind: str, language: str) -> list[Sentence]:
    return [sentence for name in names(kind, language) for sentence in sentences(name)]


def _noticed(sentence: Sentence) -> bool:
    judgement = judged(policy, sentence)
    return stopped(judgement) or (sentence.rule.startswith("T6") and bool(judgement.findings))


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_least_98_percent_of_the_bad_sentences_are_stopped(language: str) -> None:
    bad = _all("bad", language)
    missed = [sentence.text for sentence in bad if not _noticed(sentence)]
    assert len(missed) <= 0.02 * len(bad), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_good_sentence_is_blocked(language: str) -> None:
    blocked = [s.text for s in _all("good", language) if judged(policy, s).blocked]
    assert blocked == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_good_sentences_are_warned_about(language: str) -> None:
    good = _all("good", language)
    warned = [s.text for s in good if stopped(judged(policy, s))]
    assert len(warned) <= GOOD_WARNED * len(good), warned


def test_the_sets_are_as_large_as_promised() -> None:
    assert len(_all("bad", "en")) >= 400
    assert len(_all("good", "en")) >= 400
    for language in LANGUAGES[1:]:
        assert len(_all("bad", language)) >= 25
        assert len(_all("good", language)) >= 25


def test_no_sentence_stands_in_two_sets() -> None:
    texts = [s.text for language in LANGUAGES for kind in ("bad", "good") for s in _all(kind, language)]
    assert len(texts) == len(set(texts))


def test_no_good_whole_reply_is_stopped() -> None:
    stopped_ones = [
        (whole.text, found.findings)
        for whole in wholes("whole_good.jsonl")
        if stopped(found := policy.judge(whole.text, whole.about))
    ]
    assert stopped_ones == []


@pytest.mark.parametrize("whole", list(wholes("whole_bad.jsonl")), ids=lambda whole: f"{whole.rule}:{whole.text[:24]}")
def test_a_bad_whole_reply_breaks_the_rule_it_was_written_for(whole) -> None:  # type: ignore[no-untyped-def]
    assert whole.rule in {finding.rule for finding in policy.judge(whole.text, whole.about).findings}
