"""What a rule needs to know, and what it says when it does not know it."""

from __future__ import annotations

from datetime import date

import pytest

from reviewbot.config.models import PolicySettings
from reviewbot.domain.assessment import Kind
from reviewbot.domain.mention import Mention
from reviewbot.domain.reply import LengthLimit, Severity, Unit, Verdict
from reviewbot.replying.policy import Act, Policy, ReplyContext, measure, profile, profiles

policy = Policy()
COMPLAINT = Mention("google_business", "1", "The soup was cold and the waiter was rude.", rating=1, author="Jim B.")
PRAISE = Mention("google_business", "2", "Best pizza ever!", rating=5, author="Jim B.")
GOLDEN = (
    "We're sorry to hear about your experience. We always want people to have a good experience, and we would like to"
    " talk with you. Please write to us at care@example.com."
)
FULL = (
    "I am sorry about the cold soup and the rude answer. Both should be better with us, and I am looking into it with"
    " the kitchen. Please write to me at care@example.com.\nAna Ruiz, manager"
)


def rules(text: str, **context: object) -> set[str]:
    return {f.rule for f in policy.judge(text, ReplyContext(**context)).findings if f.severity is not Severity.NOTE}  # type: ignore[arg-type]


def test_the_classic_short_reply_with_a_contact_passes() -> None:
    assert not policy.judge(GOLDEN, ReplyContext()).blocked
    assert not policy.judge(GOLDEN, ReplyContext(negative=True)).blocked


def test_a_holding_reply_to_a_held_case_passes() -> None:
    text = "We are sorry to read this and take it seriously. Please contact our manager at care@example.com."
    assert rules(text, held=True, mention=COMPLAINT, negative=True) == set()


def test_missing_parts_have_no_place_in_the_text() -> None:
    found = policy.judge("Thank you for your feedback.", ReplyContext(negative=True)).findings
    missing = {finding.rule: finding for finding in found}
    for rule in ("C1", "C4", "C5"):
        assert (missing[rule].start, missing[rule].end, missing[rule].text) == (None, None, "")


def test_a_fragment_is_not_asked_for_missing_parts() -> None:
    assert rules("Thank you for telling us.", scope="fragment", negative=True) == set()


def test_spans_count_code_points_of_the_text_as_given() -> None:
    text = "😶 É. You should have told us."
    finding = next(f for f in policy.judge(text, ReplyContext(scope="fragment")).findings if f.rule == "T1")
    assert finding.start is not None
    assert text[finding.start : finding.end] == finding.text
    assert finding.text.startswith("You should have")


def test_an_apology_to_praise_is_blocked_and_to_mixed_praise_is_not() -> None:
    text = "So sorry about that! Please write to care@example.com."
    assert "T9" in rules(text, mention=PRAISE)
    assert "T9" not in rules(text, mention=PRAISE, kind=Kind.MIXED, negative=False)


def test_thanks_for_praise_need_no_regret_position_or_channel() -> None:
    assert rules("Thank you so much, the kitchen will be happy to read this. See you soon.", mention=PRAISE) == set()


def test_completed_acts_and_promises_are_skipped_without_a_case() -> None:
    text = "We have spoken to the kitchen. I will call you within 48 hours."
    judgement = policy.judge(text, ReplyContext(scope="fragment"))
    assert {"C8", "C9"} <= set(judgement.skipped)
    assert not {f.rule for f in judgement.findings} & {"C8", "C9"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("We have fixed the heating.", Act.FIXED),
        ("I spoke to the team.", Act.SPOKEN),
        ("Your words have been passed on to the chef.", Act.PASSED_ON),
        ("We have already retrained our staff.", Act.CHANGED),
        ("I've looked into it.", Act.INVESTIGATED),
    ],
)
def test_an_act_may_be_claimed_only_where_the_case_records_it(text: str, act: Act) -> None:
    assert "C9" in rules(text, scope="fragment", acts=frozenset())
    assert "C9" not in rules(text, scope="fragment", acts=frozenset({act.value}))


@pytest.mark.parametrize(
    "text", ["I am looking into it.", "We will speak to the team.", "I'm speaking with the kitchen."]
)
def test_an_act_under_way_or_intended_is_fine(text: str) -> None:
    assert "C9" not in rules(text, scope="fragment", acts=frozenset())


@pytest.mark.parametrize(
    "text",
    [
        "I will call you within forty-eight hours.",
        "You will hear from me before the month is out.",
        "I will write to you by Friday.",
        "We will get back to you tomorrow.",
        "You will have an answer in two days.",
    ],
)
def test_a_promise_of_time_needs_the_case(text: str) -> None:
    assert "C8" in rules(text, scope="fragment", acts=frozenset())
    assert "C8" not in rules(text, scope="fragment", acts=frozenset(), promise_due=date(2026, 1, 2))


@pytest.mark.parametrize(
    "text",
    ["We are open from Monday to Friday, 9 am to 5 pm.", "Forty minutes on hold is too long.", "You waited two days."],
)
def test_opening_hours_and_past_waits_are_no_promise(text: str) -> None:
    assert "C8" not in rules(text, scope="fragment", acts=frozenset())


def test_contacts_must_be_the_businesss_own() -> None:
    assert "C7" in rules(FULL, contacts=("ana@harbour.example",), mention=COMPLAINT)
    assert "C7" not in rules(FULL, contacts=("care@example.com",), mention=COMPLAINT)
    assert "C7" in policy.judge(FULL, ReplyContext()).skipped


def test_a_phone_number_is_the_same_with_or_without_its_country_code() -> None:
    text = "Please call 020 7946 0011."
    assert "C7" not in rules(text, scope="fragment", contacts=("+44 20 7946 0011",))
    assert "C7" in rules(text, scope="fragment", contacts=("+44 20 7946 0012",))


def test_links_pass_only_when_they_are_on_the_list() -> None:
    text = "Please see https://www.harbour.example/help."
    assert "V6" in rules(text, scope="fragment")
    assert "V6" not in rules(text, scope="fragment", links=("harbour.example",))
    assert "V6" in rules(text, scope="fragment", links=("harbour.example",), site="tripadvisor")
    assert "V6" in rules("See https://harbour.example.evil.com/x", scope="fragment", links=("harbour.example",))
    assert "V6" not in rules("See https://harbour.example/x", scope="fragment", links=("https://harbour.example/",))


def test_only_the_display_name_is_used_and_none_on_tripadvisor() -> None:
    assert "P4" not in rules(f"Dear Jim,\n{FULL}", mention=COMPLAINT)
    assert "P4" in rules(f"Dear James Brown,\n{FULL}", mention=COMPLAINT)
    assert "P4" in rules(f"Dear Jim,\n{FULL}", mention=COMPLAINT, site="tripadvisor")
    assert "P4" not in rules(f"Dear guest,\n{FULL}", mention=COMPLAINT, site="tripadvisor")


def test_an_odd_user_name_is_not_echoed() -> None:
    odd = Mention("x", "3", "Cold soup.", rating=1, author="xX_killer_99")
    assert "P5" in rules(f"Hi xX_killer_99, {FULL}", mention=odd)
    assert "P5" not in rules(FULL, mention=odd)


def test_staff_are_not_named_as_culprits_but_may_sign() -> None:
    assert "P6" in rules("Tom was rude and has been warned.", scope="fragment", staff=("Tom Hill",))
    assert "P6" not in rules(
        "I am sorry that we were rude. Tom Hill, manager", scope="fragment", staff=("Tom Hill",), signers=("Tom Hill",)
    )


def test_the_last_replies_of_the_page_decide_on_variety() -> None:
    other = "Thank you for writing. " + FULL
    assert "V1" in rules(FULL, mention=COMPLAINT, recent=("I am sorry about the noise.",))
    assert "V1" not in rules(FULL, mention=COMPLAINT, recent=("We regret the noise.",))
    found = {f.rule: f.severity for f in policy.judge(FULL, ReplyContext(mention=COMPLAINT, recent=(other,))).findings}
    assert found["V2"] is Severity.BLOCK
    assert {"V1", "V2"} <= set(policy.judge(FULL, ReplyContext(mention=COMPLAINT)).skipped)


def test_only_so_many_recent_replies_count_as_the_house_says() -> None:
    few = Policy(PolicySettings(recent_replies=1))
    about = ReplyContext(mention=COMPLAINT, recent=("We regret the noise.", FULL))
    assert "V1" not in {f.rule for f in few.judge(FULL, about).findings}


def test_a_reply_in_another_language_is_noticed() -> None:
    spanish = Mention("yelp", "4", "La sopa estaba fría.", rating=1, language="es")
    assert "V8" in rules(FULL, mention=spanish)
    assert "V8" not in rules(FULL, mention=spanish, fallback_language="en")
    assert "V8" in policy.judge(FULL, ReplyContext(mention=COMPLAINT)).skipped


def test_liability_passes_where_the_case_admits_it() -> None:
    assert "L6" in rules("We accept liability.", scope="fragment")
    assert "L6" not in rules("We accept liability.", scope="fragment", liability_admitted=True)


def test_a_question_without_stars_needs_no_regret() -> None:
    question = Mention("reddit", "5", "Are you open on Sundays?")
    assert rules("Yes, from ten to six.", mention=question, site="reddit") == set()


@pytest.mark.parametrize(
    ("text", "unit", "size"),
    [
        ("naïve", Unit.CODE_POINTS, 5),
        ("naïve", Unit.BYTES, 6),
        ("abc", Unit.WEIGHTED, 3),
        ("日本", Unit.WEIGHTED, 4),
        ("see https://example.com/a/very/long/path now", Unit.WEIGHTED, 31),
        ("é", Unit.WEIGHTED, 1),
        ("😀", Unit.WEIGHTED, 2),
    ],
)
def test_length_is_counted_as_the_site_counts(text: str, unit: Unit, size: int) -> None:
    assert measure(text, unit) == size


def test_google_business_counts_bytes_and_play_characters() -> None:
    assert "V3" in rules("é" * 2_049, site="google_business", scope="fragment")
    assert "V3" not in rules("é" * 2_048, site="google_business", scope="fragment")
    assert "V3" in rules("a" * 351, site="google_play", scope="fragment")
    assert "V3" in rules("a" * 301, scope="fragment", length=LengthLimit(300))


@pytest.mark.parametrize("site", profiles(), ids=lambda site: site.site)
def test_some_reply_passes_on_every_site(site) -> None:  # type: ignore[no-untyped-def]
    text = (
        "I am sorry about the cold soup. Food should be hot, and I am looking into it with the kitchen."
        " Please write to care@example.com. The manager"
    )
    judgement = policy.judge(
        text, ReplyContext(site=site.site, mention=COMPLAINT, negative=True, contacts=("care@example.com",))
    )
    assert judgement.verdict in (Verdict.PASS, Verdict.NOTE), judgement.findings


def test_an_unknown_site_has_the_generic_profile() -> None:
    assert profile("somewhere").site == "generic"
    assert profile("reddit").shows_markdown is False
    assert not profile("tripadvisor").names_allowed


def test_an_amount_warns_where_it_restates_and_blocks_where_it_is_promised() -> None:
    restated = policy.judge("I'm sorry about the 5 pounds that you were charged twice.", ReplyContext(scope="fragment"))
    assert {finding.severity for finding in restated.findings} == {Severity.WARN}
    for promised in ("We will refund the 5 pounds.", "Here is a £10 voucher for you.", "We have sent you 20 euros."):
        assert policy.judge(promised, ReplyContext(scope="fragment")).blocked, promised


def test_serving_every_order_soon_is_no_offer() -> None:
    assert rules("We aim to hand over every drink soon after it was ordered.", scope="fragment") == set()


def severities(text: str) -> dict[str, Severity]:
    return {f.rule: f.severity for f in policy.judge(text, ReplyContext(scope="fragment")).findings}


def test_a_wording_that_only_may_argue_warns_and_says_so() -> None:
    text = "A supplier let us down that week, so the shelves were empty."
    found = policy.judge(text, ReplyContext(scope="fragment")).findings
    assert [(f.rule, f.severity) for f in found] == [("T2", Severity.WARN)]


@pytest.mark.parametrize(
    "text",
    [
        "Nothing you did caused the crash.",
        "If we had picked up the phone, all of this could have been avoided.",
        "In this garage no work is meant to start before the owner of the car has said yes.",
        "I can't defend how that conversation went, and I don't want to.",
        "I want to find out why that did not happen.",
        "No traffic jam explains three hours without a message.",
    ],
)
def test_what_takes_the_persons_side_is_no_argument(text: str) -> None:
    assert severities(text) == {}


def test_a_sentence_that_turns_takes_nobodys_side() -> None:
    assert severities("We understand, but you failed to cancel in time.")["T1"] is Severity.BLOCK
    assert "T2" in severities("I understand that you are upset, but that is simply not true.")
