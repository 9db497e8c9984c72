"""The registry is readable, complete, and its examples are its tests."""

from __future__ import annotations

import re

import pytest

from reviewbot.config.models import HouseRule, PolicySettings
from reviewbot.domain.reply import Severity
from reviewbot.replying.policy import Policy, ReplyContext, Rule

policy = Policy()
EVERY_RULE = (
    *(f"P{n}" for n in range(1, 7)),
    *(f"L{n}" for n in range(1, 8)),
    *(f"T{n}" for n in (1, 2, 3, 4, 6, 7, 8, 9, 10)),
    *(f"C{n}" for n in range(1, 12)),
    *(f"V{n}" for n in range(1, 10)),
    *(f"G{n}" for n in range(1, 10)),
)


def _examples(kind: str) -> list[tuple[Rule, str]]:
    return [(rule, text) for rule in policy.rules() for text in getattr(rule, kind)]


def _about(rule: Rule) -> ReplyContext:
    return ReplyContext(scope="fragment", sector=rule.sectors[0] if rule.sectors else "other")


def test_every_rule_of_the_rule_book_stands_in_the_registry_once() -> None:
    assert sorted(rule.id for rule in policy.rules()) == sorted(EVERY_RULE)


@pytest.mark.parametrize("rule", policy.rules(), ids=lambda rule: rule.id)
def test_a_rule_says_what_it_forbids_why_and_where_that_comes_from(rule: Rule) -> None:
    assert rule.title
    assert rule.forbids
    assert rule.why
    assert rule.source
    assert rule.severity is None or (rule.message and rule.hint)


@pytest.mark.parametrize(("rule", "text"), _examples("bad"), ids=lambda value: getattr(value, "id", str(value)[:30]))
def test_each_bad_example_breaks_its_rule(rule: Rule, text: str) -> None:
    assert rule.id in {finding.rule for finding in policy.judge(text, _about(rule)).findings}


@pytest.mark.parametrize(("rule", "text"), _examples("good"), ids=lambda value: getattr(value, "id", str(value)[:30]))
def test_each_good_example_breaks_no_rule(rule: Rule, text: str) -> None:
    assert policy.judge(text, _about(rule)).findings == ()


def test_wording_rules_cover_all_five_languages() -> None:
    by_id = {rule.id: rule for rule in policy.rules()}
    for rule in ("P1", "P2", "P3", "L1", "L2", "L3", "L4", "L5", "T1", "T2", "T3"):
        assert set(by_id[rule].languages) == {"en", "es", "fr", "de", "ar"}


def test_explain_shows_each_step_from_base_to_site_and_house() -> None:
    strict = Policy(PolicySettings(raise_to={"T6": "warn"}))
    at_tripadvisor = strict.explain("T7", ReplyContext(site="tripadvisor"))
    assert [step.layer for step in at_tripadvisor.steps] == ["base", "site"]
    assert at_tripadvisor.severity is Severity.BLOCK
    assert strict.explain("T7").severity is Severity.WARN
    raised = strict.explain("T6")
    assert raised.severity is Severity.WARN
    assert raised.steps[-1].layer == "house"


def test_a_sector_rule_is_not_in_force_outside_its_pack() -> None:
    assert policy.explain("P1", ReplyContext(sector="food")).severity is None
    assert policy.explain("P1", ReplyContext(sector="health")).severity is Severity.BLOCK


def test_a_house_cannot_lower_a_block() -> None:
    assert Policy(PolicySettings(raise_to={"T1": "note"})).explain("T1").severity is Severity.BLOCK


def test_a_house_rule_finds_its_phrase_as_whole_words_without_case() -> None:
    house = Policy(PolicySettings(rules=(HouseRule(id="H1", phrases=("mega deal",), message="not our word"),)))
    found = house.judge("A Mega  Deal awaits.", ReplyContext(scope="fragment")).findings
    assert ("H1", "Mega  Deal") in {(finding.rule, finding.text) for finding in found}
    assert all(f.rule != "H1" for f in house.judge("megadeals", ReplyContext(scope="fragment")).findings)
    assert "H1" in {rule.id for rule in house.rules()}


def test_patterns_name_no_class_that_does_not_exist() -> None:
    for rule in policy.rules():
        for wording in rule.wordings:
            assert not re.search(r"@[^\w-]", wording.patterns)
