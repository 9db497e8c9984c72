"""The taxonomy: ids that stay, words for people, and data that uses nothing else."""

from __future__ import annotations

import typing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewbot.config.models import Sector
from reviewbot.errors import ConfigError
from reviewbot.reading import risks, topics
from reviewbot.reading.cue_lines import forms
from reviewbot.reading.cues import CueIndex
from reviewbot.reading.taxonomy import FAMILIES, GENERAL, STRANGE, TAXONOMY, family, family_label, label


def test_every_id_is_family_and_name_and_has_words() -> None:
    for topic in TAXONOMY:
        assert family(topic) in FAMILIES
        assert label(topic)
        assert "." not in label(topic)
        assert family_label(topic) == FAMILIES[family(topic)]


def test_every_family_has_topics() -> None:
    assert {family(topic) for topic in TAXONOMY} == set(FAMILIES)


def test_an_id_of_the_business_is_shown_as_its_words() -> None:
    assert label("events.quiz_night") == "quiz night"
    assert label("parking") == "parking"
    assert family_label("events.quiz_night") == "Events"


def test_every_sector_of_the_configuration_has_its_pack() -> None:
    assert set(STRANGE) == set(typing.get_args(Sector))
    assert all(families <= set(FAMILIES) for families in STRANGE.values())


@pytest.mark.parametrize("language", topics.LANGUAGES)
def test_topic_files_name_only_topics_of_the_taxonomy(language: str) -> None:
    data = topics.load(f"topics_{language}.toml")
    packs = data.get("pack", {})
    assert set(packs) <= set(STRANGE)
    assert {topic for pack in packs.values() for topic in pack} <= set(TAXONOMY)
    named = set(data) - {"classes", "pack"}
    assert named <= set(TAXONOMY)
    assert len(named) >= 50
    assert GENERAL not in named  # it is what remains


@pytest.mark.parametrize("language", topics.LANGUAGES)
def test_risk_files_name_only_known_risks_and_say_whether_they_hold(language: str) -> None:
    data = topics.load(f"risks_{language}.toml")
    for name, section in data.items():
        if name != "classes":
            assert section.get("risk", name) in risks.RISKS
            assert isinstance(section["hold"], bool)
            assert section["cues"]


def test_every_risk_is_known_in_english() -> None:
    data = topics.load("risks_en.toml")
    assert {section.get("risk", name) for name, section in data.items() if name != "classes"} == set(risks.RISKS)


@pytest.mark.parametrize("language", topics.LANGUAGES)
def test_every_line_of_the_data_files_can_be_read_also_those_compiled_late(language: str) -> None:
    for sector in STRANGE:
        spoken = topics._language(language, sector)
        assert len(spoken.cues) > 100
        assert len(spoken.hints) > 0
        assert any(spoken.guard(topic) for topic in TAXONOMY) or language == "ar"  # which needs none so far
    data = topics.load(f"risks_{language}.toml")
    for section in (section for name, section in data.items() if name != "classes"):
        lines = [("x", 0.0, line) for line in section.get("guard", ())]
        assert len(CueIndex(lines, data.get("classes", {}))) >= len(set(section.get("guard", ())))


LINES = [("a", 1.0, "a b"), ("b", 1.0, "b|c a|d"), ("c", 1.0, "c * d"), ("d", 1.0, "a b|c d"), ("e", 1.0, "d")]
OFTEN = st.dictionaries(st.sampled_from("abcd"), st.floats(0.001, 0.9), max_size=4)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(["a", "b", "c", "d", "x", "\x00"]), max_size=30), OFTEN)
def test_how_common_words_are_changes_the_cost_and_not_what_is_found(words: list[str], often: dict[str, float]) -> None:
    plain = {(cue.owner, first, last) for cue, first, last in CueIndex(LINES, {}).hits(words)}
    assert {(cue.owner, first, last) for cue, first, last in CueIndex(LINES, {}, common=often).hits(words)} == plain


@pytest.mark.parametrize("line", ["<nothing> here", "<num> ..", "the? a?", "*"])
def test_a_cue_that_cannot_be_read_is_named(line: str) -> None:
    with pytest.raises(ConfigError, match="cue"):
        CueIndex([("service.rude", 1.0, line)], {})


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("wait", "waiting"),
        ("charge", "charging"),
        ("deny", "denies"),
        ("cancel", "cancelled"),
        ("crash", "crashes"),
        ("ban", "banned"),
    ],
)
def test_a_tilde_stands_for_the_regular_forms(word: str, form: str) -> None:
    assert form in forms(word)


@pytest.mark.parametrize(
    ("line", "text", "found"),
    [
        ("on hold", "we were on hold", True),
        ("on hold", "hold on", False),
        ("rude|arrogant", "so arrogant", True),
        ("never .. back", "never again come back", True),
        ("never .. back", "never one two three four back", False),
        ("never ... back", "never one two three four back", True),
        ("the? server left", "server left", True),
        ("wait~ <num> minutes", "waited 45 minutes", True),
        ("wait~ <num> minutes", "waited 2hrs minutes", True),
        ("too * to", "too good to", True),
        ("don't work", "they dont work", True),
    ],
)
@pytest.mark.parametrize(
    "common", ["", "never back", "never again come back hold on server the too to", "rude on wait"]
)
def test_the_language_of_cues(line: str, text: str, found: bool, common: str) -> None:
    often = {word: 1 / (rank + 2) for rank, word in enumerate(common.split())}
    assert bool(CueIndex([("x", 1.0, line)], {}, common=often).hits(text.split())) is found
