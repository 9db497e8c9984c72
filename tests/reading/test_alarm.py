"""What must reach a person is held though no cue knows its words, and ordinary mentions seldom are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewbot.reading.alarm import parse, shipped
from reviewbot.reading.risks import RISKS, RiskFinder
from reviewbot.reading.tokens import Words
from reviewbot.reading.weights import BEGINNING, MOST_WORDS
from tests.reading.told import Told, told

FINDER = RiskFinder()
TABLE = parse(
    "bias\t-1.0\nthreshold\t0.0\n70\twet kerb\n60\tbandaged\n30\t^ambul\n-60\tlovely\n"
    "[injury]\n20\tbandaged\n30\twet kerb\n[press]\n20\tpaper\n"
)


def share(held: Callable[[Told], bool], texts: list[Told]) -> float:
    return sum(map(held, texts)) / len(texts)


def is_held(one: Told) -> bool:
    return any(risk.hold for risk in FINDER.find(one.text))


def test_nearly_all_that_was_told_is_held_and_little_that_only_sounds_so() -> None:
    assert share(is_held, [one for one in told() if one.risk]) > 0.85
    assert share(is_held, [one for one in told() if not one.risk]) < 0.06


def test_it_is_held_under_its_own_name_more_often_than_not() -> None:
    heard = [(one, shipped().alarm(Words(one.text).words)) for one in told() if one.risk]
    named = [alarm.risk == one.risk for one, alarm in heard if alarm]
    assert sum(named) / len(named) > 0.6


def test_every_name_in_the_table_is_a_risk() -> None:
    assert set(shipped().risks) <= set(RISKS)


def test_what_a_cue_holds_needs_no_second_opinion() -> None:
    (risk,) = FINDER.find("I slipped on the wet floor and broke my wrist.")
    assert risk == FINDER.cued("I slipped on the wet floor and broke my wrist.")[0]


def test_the_words_that_tell_it_are_shown() -> None:
    text = "We came. He sat bandaged on the wet kerb, lovely evening apart. They called."
    alarm = TABLE.alarm(Words(text).words)
    assert alarm is not None
    assert text[slice(*Words(text).span(alarm.first, alarm.last))] == "bandaged on the wet kerb"


def test_a_word_that_the_table_does_not_hold_is_known_by_its_beginning() -> None:
    assert len("ambul") == BEGINNING
    assert TABLE.weigh(["ambulances"]) > TABLE.weigh(["umbrellas"])


def test_what_speaks_against_it_counts_too() -> None:
    assert TABLE.alarm(["bandaged", "knee"])
    assert not TABLE.alarm(["bandaged", "lovely"])


@pytest.mark.parametrize("text", ["", " ", "x", "!!!", "\x00", "😡", "\ud800"])
def test_next_to_nothing_is_never_held(text: str) -> None:
    assert FINDER.find(text) == ()


def test_only_so_many_words_are_heard() -> None:
    calm = ["table"] * MOST_WORDS
    assert shipped().weigh([*calm, "bandaged", "bleeding", "ambulance"]) == shipped().weigh(calm)


def test_other_languages_are_not_held_by_english_words() -> None:
    text = next(one.text for one in told() if one.risk and not any(r.hold for r in FINDER.cued(one.text)))
    assert any(risk.hold for risk in FINDER.find(text))
    assert not any(risk.hold for risk in FINDER.find(text, language="de"))
