"""The tables that hear an argument no pattern knows: they warn, say why, and leave good replies alone."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reviewbot.replying.policy.hearing as hearing
from reviewbot.config.models import PolicySettings
from reviewbot.domain.reply import Finding, Severity
from reviewbot.replying.checking import check_templates
from reviewbot.replying.policy import Policy, ReplyContext
from reviewbot.replying.policy.doubting import doubts, heard
from reviewbot.replying.policy.hearing import LONGEST, Table, marks, parse, table
from reviewbot.replying.policy.passage import read
from reviewbot.replying.policy.question import Question
from reviewbot.replying.policy.rules import RULES
from tests.replying.policy.sets import Sentence, names, sentences, wholes
from tests.replying.samples import drafter

LANGUAGES = ("en", "es", "fr", "de", "ar")
DATA = Path(hearing.__file__).parent / "data"
FRAGMENT = ReplyContext(scope="fragment")
TELLING = "Perhaps you were looking for reasons to complain that evening."
policy = Policy()
_RULES = {rule.id: rule for rule in RULES}


def _heard(text: str, about: ReplyContext = FRAGMENT) -> list[str]:
    """The rules of the warnings that the tables alone give a text."""
    return [finding.rule for finding in _warnings(text, about)]


def _warnings(text: str, about: ReplyContext = FRAGMENT) -> list[Finding]:
    question = Question(read(text), about, PolicySettings())
    return list(doubts(question, [], heard(question), _RULES))


def _good(language: str) -> list[Sentence]:
    return [sentence for name in names("good", language) for sentence in sentences(name)]


def _bad(language: str) -> list[Sentence]:
    return [sentence for name in names("bad", language) for sentence in sentences(name)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_hears_most_bad_sentences_and_few_good_ones_of_our_own_sets(language: str) -> None:
    about = ReplyContext(scope="fragment", language=language)
    bad, good = _bad(language), _good(language)
    assert sum(bool(_heard(one.text, about)) for one in bad) >= 0.9 * len(bad)
    assert sum(bool(_heard(one.text, about)) for one in good) <= 0.03 * len(good)


def test_what_a_table_hears_is_a_warning_with_the_sentence_and_the_words_that_said_so() -> None:
    text = f"Thank you for writing. {TELLING} Please write to care@example.com."
    (found,) = _warnings(text)
    assert found.severity is Severity.WARN
    assert found.text == TELLING.removesuffix(".")
    assert text[found.start : found.end] == found.text
    assert found.hint
    quoted = found.message.partition(": ")[2].strip('"').split('", "')
    assert 1 <= len(quoted) <= 3
    for words in quoted:
        for word in words.split(" ... "):
            assert word in found.text


def test_a_sentence_in_which_a_pattern_found_fault_is_not_warned_about_twice() -> None:
    findings = policy.judge("You should have told the waiter.", FRAGMENT).findings
    assert [finding.rule for finding in findings] == ["T1"]


def test_nothing_makes_a_table_block() -> None:
    strict = Policy(PolicySettings(raise_to=dict.fromkeys(("T1", "T2", "T7", "C11", "L6"), "block")))
    for bad in _bad("en")[:400]:
        about = ReplyContext(scope="fragment", site="tripadvisor")
        question = Question(read(bad.text), about, strict.settings)
        for finding in doubts(question, [], heard(question), _RULES):
            assert finding.severity is Severity.WARN


def test_privacy_of_a_sector_is_only_named_in_that_sector() -> None:
    text = "Your crown needed two more sessions and your insurer would not cover the second."
    assert set(_heard(text, ReplyContext(scope="fragment", sector="health"))) <= {"P1", "P2", "P3"}
    assert "P1" not in _heard(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_draft_of_the_starter_templates_is_warned_about(language: str) -> None:
    report = check_templates(drafter(), languages=[language])
    assert [(one.template, one.rule, one.text) for one in report.problems if ': "' in one.message] == []


@pytest.mark.parametrize("name", ["whole_good.jsonl", "whole_second_good.jsonl"])
def test_no_good_whole_reply_is_warned_about(name: str) -> None:
    assert [rules for whole in wholes(name) if (rules := _heard(whole.text, whole.about))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_reply_is_judged_more_strictly_than_a_sentence_by_itself(language: str) -> None:
    known = table(language)
    assert known is not None
    assert known.reply > known.fragment


def test_all_tables_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in DATA.iterdir()) <= 200_000


def test_there_is_no_table_for_a_language_that_was_not_taught() -> None:
    assert table("nl") is None
    assert _heard("Dat is niet waar.", ReplyContext(scope="fragment", language="nl")) == []


TOY = parse(
    "% a toy\nbias\t-1.0\nfragment\t0.0\nreply\t1.0\nfriendly\t-2.0\n"
    "30\tfunny|you~said\n20\tfunnily how|. well|, really\n10\tfunn-|-ily|#0|#?\n[T4]\n10\tfunny\n[T1]\n10\tyou~said\n"
)


def _sum_of_clues(known: Table, text: str) -> float:
    passage = read(text)
    first, last = passage.sentences[0]
    said = sum(clue.weight for clue in known.clues(passage, first, last))
    said += sum(known.words.get(mark, 0.0) for mark in marks(passage, first, last))
    return said / math.sqrt(min(last - first, LONGEST) + 1) + known.bias


def test_words_pairs_beginnings_commas_and_marks_weigh_what_the_table_says() -> None:
    def weigh(text: str) -> float:
        passage = read(text)
        return TOY.weigh(passage, *passage.sentences[0])

    assert weigh("plain") == pytest.approx(-1 + 1 / 2**0.5)  # only "#0", a short sentence
    assert weigh("funny") == pytest.approx(-1 + 4 / 2**0.5)
    assert weigh("funnily how") == pytest.approx(-1 + 5 / 3**0.5)  # beginning, end, pair, short
    assert weigh("well, really you that said?") == pytest.approx(-1 + 8 / 6**0.5)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_the_clues_of_any_sentence_add_up_to_its_weight(text: str) -> None:
    known = table("en")
    assert known is not None
    passage = read(text)
    for first, last in passage.sentences[:1]:
        assert known.weigh(passage, first, last) == pytest.approx(_sum_of_clues(known, text))


def test_the_rule_is_the_one_whose_words_weigh_most() -> None:
    passage = read("how funny that you really said so")
    assert TOY.tag(passage, 1, 4) == "T4"
    assert TOY.tag(passage, 4, 8) == "T1"


def test_only_the_first_words_of_an_endless_sentence_are_heard() -> None:
    known = table("en")
    assert known is not None
    long, longer = read("you know " * 40), read("you know " * 400)
    assert known.weigh(long, *long.sentences[0]) == pytest.approx(known.weigh(longer, *longer.sentences[0]))


def test_a_text_of_endless_arguments_gets_a_bounded_number_of_warnings() -> None:
    assert len(_heard(f"{TELLING} " * 200)) == 20
