"""`reviewbot templates`: what it finds in good templates, and in bad ones."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reviewbot.config.models import Business, Contact, PositionSet
from reviewbot.domain.reply import Severity
from reviewbot.errors import TemplateError
from reviewbot.replying.checking import check_templates, preview, template_stats, variety_of
from reviewbot.replying.problems import Problem, causes
from tests.replying.samples import LANGUAGES, STARTER, drafter, harbour

PASSING = """---
about: small
when: {kind: complaint}
---
We are sorry about {{ topics }}. We are looking into how this came about.
Please write to me at {{ contact.address }}. {{ contact.name }}, {{ contact.role }}
"""


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    """A folder with the English phrases, its parts and one small template."""
    shutil.copytree(STARTER / "en", tmp_path / "en")
    for path in (tmp_path / "en").glob("*.txt"):
        path.unlink()
    (tmp_path / "en" / "small.txt").write_text(PASSING, encoding="utf-8")
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wording_of_the_starter_set_is_blocked(language: str) -> None:
    report = check_templates(drafter(), languages=[language])
    assert report.templates >= 25
    blocked = [(p.template, p.rule, p.text, p.reply) for p in report.problems if p.severity.value == "block"]
    assert not blocked
    assert report.ok
    assert all(line.own for line in report.coverage)


@pytest.mark.slow
def test_one_complaint_has_more_than_two_hundred_really_different_english_replies() -> None:
    desk = drafter()
    for name in ("complaint", "complaint_waiting", "complaint_product", "complaint_several"):
        template = desk.library.template("en", name)
        assert template is not None
        variety = variety_of(desk, template)
        assert variety.distinct >= 200, variety
        assert variety.mean_similarity < 0.25, variety
        assert variety.enough


def test_a_template_with_one_wording_is_told_to_be_the_same_each_time(workshop: Path) -> None:
    (variety,) = template_stats(drafter(folder=workshop), languages=["en"], sample=20)
    assert variety.openings <= 12
    assert variety.mean_similarity > 0.25
    assert not variety.enough


def test_a_template_that_argues_is_found_with_rule_words_and_reply(workshop: Path) -> None:
    bad = PASSING.replace("We are looking", "You should have told us. We are looking")
    (workshop / "en" / "bad.txt").write_text(bad, encoding="utf-8")
    report = check_templates(drafter(folder=workshop), languages=["en"])
    assert not report.ok
    found = [problem for problem in report.problems if problem.template == "en/bad" and problem.rule == "T1"]
    assert found
    assert "should have" in found[0].text
    assert found[0].text in found[0].reply
    assert not [one for one in report.problems if one.template == "en/small" and one.severity is Severity.BLOCK]


def test_one_broken_file_does_not_hide_the_others(workshop: Path) -> None:
    (workshop / "en" / "broken.txt").write_text("---\nwhen: {kind: complaint}\n---\n{{ oops }}", encoding="utf-8")
    (workshop / "en" / "front.txt").write_text("no front matter", encoding="utf-8")
    report = check_templates(drafter(folder=workshop), languages=["en"])
    told = {problem.template: problem.message for problem in report.problems}
    assert 'broken.txt:4: there is no "oops"' in told["en/broken"]
    assert "front.txt:1" in told["en/front"]
    assert report.templates == 1
    assert report.rendered > 50


def test_broken_phrases_are_told_once(workshop: Path) -> None:
    (workshop / "en" / "phrases.toml").write_text("[topics", encoding="utf-8")
    report = check_templates(drafter(folder=workshop), languages=["en"])
    assert [problem.template for problem in report.problems] == ["en/phrases"]


def test_a_topic_without_its_own_words_shows_in_the_coverage(workshop: Path) -> None:
    path = workshop / "en" / "phrases.toml"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith('"food.cold"')]
    path.write_text("\n".join(lines), encoding="utf-8")
    report = check_templates(drafter(folder=workshop), languages=["en"])
    assert [line.topic for line in report.coverage if not line.own] == ["food.cold"]


def test_a_preview_shows_replies_with_sample_data_and_what_the_policy_says(workshop: Path) -> None:
    shown = preview(drafter(folder=workshop), workshop / "en" / "small.txt", count=2)
    assert shown.template == "en/small"
    assert len(shown.replies) == len(shown.findings) == 2
    assert "Dana Ortiz" in shown.replies[0]
    assert shown.mention.author == "Maria Lopez"


def test_a_preview_of_a_file_being_edited_says_where_it_is_broken(workshop: Path) -> None:
    path = workshop / "en" / "small.txt"
    path.write_text(PASSING + "{% vary %}", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"small\.txt:7"):
        preview(drafter(folder=workshop), path)


def test_a_contact_without_an_address_for_a_site_is_told_once_and_not_for_every_template(workshop: Path) -> None:
    by_phone = harbour(contact=Contact(name="Dana Ortiz", role="Guest Care Lead", phone="+44 20 7946 0018"))
    report = check_templates(drafter(by_phone, folder=workshop), languages=["en"])
    told = [problem for problem in report.problems if problem.template == "[contact]"]
    assert len(told) == 1
    assert "tripadvisor" in told[0].message
    assert "C5" not in {problem.rule for problem in report.problems}
    assert report.ok


def test_problems_are_told_by_cause_the_gravest_first(workshop: Path) -> None:
    bad = PASSING.replace("We are looking", "We will sue you. We are looking")
    for name in ("one", "two"):
        (workshop / "en" / f"{name}.txt").write_text(bad, encoding="utf-8")
    (cause, *others) = causes(check_templates(drafter(folder=workshop), languages=["en"]).problems)
    assert cause.severity is Severity.BLOCK
    assert cause.templates == ("en/one", "en/two")
    assert len([other for other in others if other.rule == cause.rule and other.message == cause.message]) == 0
    weights = [("block", "warn", "note").index(each.severity.value) for each in (cause, *others)]
    assert weights == sorted(weights)


def test_notes_that_differ_in_a_number_alone_are_one_note() -> None:
    notes = [Problem(f"en/{n}", f"{n} words: 40 to 120 read best", "V4", Severity.NOTE) for n in (37, 38, 39)]
    (cause,) = causes(notes)
    assert cause.templates == ("en/37", "en/38", "en/39")


def test_a_template_that_never_names_the_topic_is_told_and_one_that_names_it_is_not(workshop: Path) -> None:
    vague = PASSING.replace("about {{ topics }}", "about this")
    (workshop / "en" / "vague.txt").write_text(vague, encoding="utf-8")
    business = Business(name="Blue Door", sector="retail")  # no word in it names a topic, as "coffee" would
    contact = Contact(name="Ann Lee", role="Support Lead", email="ann@bluedoor.example")
    bare = harbour(business=business, contact=contact, positions={"en": PositionSet(house="We mean it.")})
    report = check_templates(drafter(bare, folder=workshop), languages=["en"])
    assert {problem.template for problem in report.problems if problem.rule == "C2"} == {"en/vague"}
