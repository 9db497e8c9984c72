"""Drafts: the right reply or an honest reason, the same each time, never the person's own words."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from reviewbot.config.models import Contact, Goodwill, Location, PositionSet, ReplySettings
from reviewbot.domain.assessment import Kind, Label, Topic
from reviewbot.domain.mention import Form
from reviewbot.domain.reply import Unit, Verdict
from reviewbot.errors import TemplateError, UsageError
from reviewbot.replying.context import reply_context
from reviewbot.replying.policy.sites import measure
from reviewbot.replying.sameness import opening
from reviewbot.replying.specimens import NASTY_NAMES, NASTY_TEXTS
from tests.replying.samples import ILLNESS, LANGUAGES, STARTER, drafter, harbour, mention, read_as

DESK = drafter()
COMPLAINT = read_as(Kind.COMPLAINT, "waiting.queue", "food.cold")


def test_a_complaint_gets_a_reply_that_passes_and_names_its_topics() -> None:
    draft = DESK.draft(mention(), COMPLAINT)
    assert draft.why is None
    assert draft.reply is not None
    assert draft.topics == ("waiting.queue", "food.cold")
    assert draft.language == "en"
    phrases = DESK.library.phrases("en")
    for topic in draft.topics:
        assert any(phrase.casefold() in draft.reply.casefold() for phrase in phrases.for_topic(topic))
    assert "care@harbourcoffee.example" in draft.reply
    assert "Dana Ortiz" in draft.reply
    assert not draft.findings


def test_the_same_mention_gets_the_same_draft_while_nothing_changed() -> None:
    recent = ["We are sorry about the wait.", "Thank you for these kind words."]
    first = DESK.draft(mention(), COMPLAINT, recent=recent)
    assert drafter().draft(mention(), COMPLAINT, recent=recent) == first


def test_other_mentions_and_edited_ones_get_other_wordings() -> None:
    texts = {DESK.draft(mention(native_id=str(number)), COMPLAINT).reply for number in range(30)}
    assert len(texts) == 30
    assert DESK.draft(mention("Something else."), COMPLAINT) != DESK.draft(mention(), COMPLAINT)


def test_a_run_of_drafts_on_one_page_never_opens_like_one_of_the_last_ten() -> None:
    recent: list[str] = []
    for number in range(60):
        draft = DESK.draft(mention(native_id=str(number)), COMPLAINT, recent=recent)
        assert draft.reply is not None, draft
        assert opening(draft.reply) not in {opening(text) for text in recent[:10]}
        recent.insert(0, draft.reply)
    assert len(set(recent)) == 60


def test_another_one_shows_what_was_not_shown_yet() -> None:
    shown: list[str] = []
    for _ in range(12):
        draft = DESK.draft(mention(), COMPLAINT, skip=shown)
        assert draft.reply is not None
        assert draft.reply not in shown
        shown.append(draft.reply)


def test_a_variant_brings_its_wording_back() -> None:
    draft = DESK.draft(mention(), COMPLAINT, recent=["We are sorry."], skip=["x"])
    again = DESK.draft(mention(native_id="2"), COMPLAINT, variant=draft.variant)
    assert again.reply == draft.reply
    with pytest.raises(UsageError, match="no variant"):
        DESK.draft(mention(), COMPLAINT, variant="complaint:???")


def test_praise_is_thanked_without_an_apology_if_the_house_wants_it() -> None:
    draft = DESK.draft(mention("Lovely!", rating=5.0), read_as(Kind.PRAISE))
    assert draft.reply is not None
    assert "sorry" not in draft.reply.casefold()
    assert draft.private is None
    silent = drafter(harbour(reply=ReplySettings(thank_praise=False)))
    assert silent.draft(mention("Lovely!", rating=5.0), read_as(Kind.PRAISE)).why == "not_needed"


def test_what_asks_for_nothing_gets_nothing() -> None:
    other = replace(read_as(Kind.OTHER), label=Label.NEUTRAL)
    assert DESK.draft(mention("We went there on Tuesday.", rating=None), other).why == "not_needed"


def test_what_we_are_unsure_of_is_answered_as_a_complaint() -> None:
    unsure = replace(read_as(Kind.OTHER, score=0.5), label=Label.UNSURE)
    draft = DESK.draft(mention("Well.", rating=3.0), unsure)
    assert draft.reply is not None
    assert draft.template.startswith("en/complaint")


def test_a_held_case_gets_no_draft_until_a_senior_asks_for_the_holding_statement() -> None:
    held = read_as(Kind.COMPLAINT, "food.foreign_object", risks=(ILLNESS,))
    assert DESK.draft(mention(), held).why == "held:illness"
    draft = DESK.draft(mention(), held, held_ok=True)
    assert draft.template == "en/holding"
    assert draft.reply is not None
    assert "foreign object" not in draft.reply
    assert draft.private is None


def test_a_risk_that_does_not_hold_stops_nothing() -> None:
    assessment = replace(COMPLAINT, risks=(ILLNESS._replace(hold=False),))
    assert DESK.draft(mention(), assessment).reply is not None


def test_a_private_message_is_answered_in_private_only() -> None:
    draft = DESK.draft(mention(form=Form.MESSAGE), COMPLAINT)
    assert draft.reply is None
    assert draft.private is not None


@pytest.mark.parametrize(
    ("language", "answered"), [("es", "es"), ("de", "de"), ("ja", "en"), ("und", "en"), ("ar", "ar")]
)
def test_the_reply_is_in_the_persons_language_or_the_houses_fallback(language: str, answered: str) -> None:
    assert DESK.task(mention(), replace(COMPLAINT, language=language)).language == answered  # type: ignore[union-attr]


def test_a_language_the_house_does_not_answer_in_gets_the_fallback() -> None:
    english = drafter(harbour(reply=ReplySettings(languages=("en",))))
    assert english.draft(mention(), replace(COMPLAINT, language="fr")).language == "en"


def test_no_templates_for_either_language_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    draft = drafter(harbour(reply=ReplySettings(fallback_language="pt")), folder=tmp_path).draft(
        mention(), replace(COMPLAINT, language="ja")
    )
    assert draft.why == "language:ja"


def test_without_a_contact_address_the_missing_channel_is_the_reason() -> None:
    nobody = drafter(harbour(contact=Contact(name="Dana Ortiz", role="Guest Care Lead")))
    assert nobody.draft(mention(), COMPLAINT).why == "policy:C5"


def test_the_locations_own_contact_signs_its_replies() -> None:
    pier = Contact(name="Sam Reed", role="Pier Manager", email="pier@harbourcoffee.example")
    two = drafter(harbour(locations={"pier": Location(name="Pier", contact=pier)}))
    draft = two.draft(mention(location="pier"), COMPLAINT)
    assert draft.reply is not None
    assert "Sam Reed" in draft.reply
    assert "pier@harbourcoffee.example" in draft.reply
    assert "Dana" not in draft.reply


def test_a_phone_contact_is_named_by_number_but_not_where_numbers_are_forbidden() -> None:
    phone = Contact(
        name="Dana Ortiz", role="Guest Care Lead", channel="phone", phone="+1 503 555 0134", email="care@hc.example"
    )
    house = drafter(harbour(contact=phone))
    google = house.draft(mention(), COMPLAINT).reply
    assert google is not None
    assert "+1 503 555 0134" in google
    assert "@" not in google
    tripadvisor = house.draft(mention(site="tripadvisor"), COMPLAINT).reply
    assert tripadvisor is not None
    assert "care@hc.example" in tripadvisor
    assert "555" not in tripadvisor


def test_tripadvisor_gets_a_role_and_no_names() -> None:
    for number in range(20):
        draft = DESK.draft(mention(site="tripadvisor", native_id=str(number), author="Maria Lopez"), COMPLAINT)
        assert draft.reply is not None
        assert "Dana" not in draft.reply
        assert "Maria" not in draft.reply
        assert "Guest Care Lead" in draft.reply


@pytest.mark.parametrize(("site", "unit", "limit"), [("x", Unit.WEIGHTED, 280), ("google_play", Unit.CODE_POINTS, 350)])
@pytest.mark.parametrize("kind", [Kind.COMPLAINT, Kind.MIXED, Kind.PRAISE, Kind.QUESTION])
def test_small_sites_get_short_forms_that_fit(site: str, unit: Unit, limit: int, kind: Kind) -> None:
    for number in range(10):
        draft = DESK.draft(mention(site=site, native_id=str(number)), read_as(kind, "waiting.delivery", "food.cold"))
        assert draft.reply is not None, draft
        assert measure(draft.reply, unit) <= limit
        assert "\n" not in draft.reply


@pytest.mark.parametrize(
    ("text", "rating", "assessment", "options", "template"),
    [
        ("", 1.0, read_as(Kind.COMPLAINT), {}, "no_text"),
        ("Cold food again", 1.0, COMPLAINT, {"earlier_complaints": 2}, "complaint_repeat"),
        ("Cold food, like everybody's", 1.0, COMPLAINT, {"surge": True}, "surge"),
        ("Cold food", 5.0, read_as(Kind.COMPLAINT, "food.cold"), {}, "high_stars"),
        ("Such kind people and a lovely view", 1.0, read_as(Kind.PRAISE, score=0.03), {}, "low_stars"),
        ("Nice but cold", 3.0, read_as(Kind.MIXED, "food.cold"), {}, "mixed"),
        ("COLD FOOD!!! NEVER AGAIN!!!", 1.0, read_as(Kind.COMPLAINT, "food.cold"), {}, "complaint_furious"),
        ("A little cold", 3.0, read_as(Kind.COMPLAINT, "food.cold", score=0.6), {}, "complaint_mild"),
        ("Are you open?", None, read_as(Kind.QUESTION), {}, "question"),
        ("The app crashes", 1.0, read_as(Kind.COMPLAINT, "digital.crash"), {}, "complaint_digital"),
        ("Not what I expected", 1.0, read_as(Kind.COMPLAINT, "other.general"), {}, "complaint"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_situation_has_its_template(
    language: str, text: str, rating: float | None, assessment: object, options: dict[str, object], template: str
) -> None:
    read = replace(assessment, language=language)  # type: ignore[type-var]
    draft = DESK.draft(mention(text, rating=rating), read, **options)  # type: ignore[arg-type]
    assert draft.template == f"{language}/{template}", draft


@pytest.mark.parametrize("sector", ["health", "finance"])
def test_health_and_finance_never_say_you_were_with_us(sector: str) -> None:
    house = harbour()
    careful = drafter(house.model_copy(update={"business": house.business.model_copy(update={"sector": sector})}))
    for number, topic in enumerate(["service.rude", "billing.charge", "waiting.queue", "account.access"]):
        draft = careful.draft(mention(native_id=str(number)), read_as(Kind.COMPLAINT, topic))
        assert draft.template == "en/careful"
        assert draft.reply is not None, draft
        first = draft.reply.partition("\n")[0].casefold()
        assert " your " not in first
        assert " visit" not in first


def test_the_houses_own_words_on_a_topic_are_what_stands_there() -> None:
    positions = {"en": PositionSet(house="We roast daily.", topics={"waiting": "Nobody waits ten minutes."})}
    own = drafter(harbour(positions=positions))
    waiting = own.draft(mention(), read_as(Kind.COMPLAINT, "waiting.queue")).reply
    silent = own.draft(mention(), read_as(Kind.COMPLAINT)).reply
    assert waiting is not None
    assert silent is not None
    assert "Nobody waits ten minutes." in waiting
    assert "We roast daily." in silent


def test_one_house_position_does_not_stand_under_every_reply_of_a_page() -> None:
    own = drafter(harbour(positions={"en": PositionSet(house="We roast daily.")}))
    noise = read_as(Kind.COMPLAINT, "facility.noise")
    said = [own.draft(mention(native_id=str(number)), noise).reply or "" for number in range(40)]
    assert 1 <= sum("We roast daily." in text for text in said) <= 20


def test_several_house_positions_take_turns() -> None:
    own = drafter(harbour(positions={"en": PositionSet(house=("We roast daily.", "We bake at dawn."))}))
    said = [own.draft(mention(native_id=str(number)), read_as(Kind.COMPLAINT)).reply or "" for number in range(20)]
    assert any("We roast daily." in text for text in said)
    assert any("We bake at dawn." in text for text in said)
    assert all("We roast daily." in text or "We bake at dawn." in text for text in said)


def test_the_gloss_says_the_same_position_as_the_reply() -> None:
    phrases = DESK.library.phrases("de")
    english = DESK.library.phrases("en")
    for number in range(20):
        draft = DESK.draft(mention(native_id=str(number)), read_as(Kind.COMPLAINT, "facility.noise", language="de"))
        assert draft.reply is not None
        assert draft.gloss is not None
        said = next(text for text in phrases.positions_on("facility.noise") if text in draft.reply)
        assert phrases.twin_of_position(said, english) in draft.gloss
        assert said not in draft.gloss


def test_the_gloss_greets_where_the_reply_greets_and_only_there() -> None:
    for number in range(20):
        someone = mention(native_id=str(number), author="Maria Lopez")
        draft = DESK.draft(someone, read_as(Kind.COMPLAINT, "facility.noise", language="de"))
        assert draft.reply is not None
        assert draft.gloss is not None
        assert ("Maria Lopez" in draft.reply) == ("Maria Lopez" in draft.gloss)


def test_two_topics_are_named_without_saying_one_word_twice() -> None:
    both = read_as(Kind.COMPLAINT, "waiting.queue", "price.refund")
    for number in range(40):
        draft = DESK.draft(mention(native_id=str(number)), both)
        assert draft.reply is not None
        assert not ("wait in" in draft.reply and "wait for the refund" in draft.reply)


def test_a_case_reference_is_named_only_where_the_house_wants_it() -> None:
    assert "HC-1042" not in (DESK.draft(mention(), COMPLAINT, case_ref="HC-1042").reply or "")
    wants = drafter(harbour(reply=ReplySettings(case_reference=True)))
    assert "HC-1042" in (wants.draft(mention(), COMPLAINT, case_ref="HC-1042").reply or "")


@pytest.mark.parametrize(
    ("language", "plural"),
    [("en", "we are sorry"), ("es", "lamentamos"), ("fr", "nous regrettons"), ("de", "wir bedauern"), ("ar", "نعتذر")],
)
def test_the_voice_of_one_person_says_i(language: str, plural: str) -> None:
    alone = drafter(harbour(reply=ReplySettings(voice="I", languages=LANGUAGES)))
    for number in range(8):
        assessment = read_as(Kind.COMPLAINT, "waiting.queue", language=language)
        draft = alone.draft(mention(native_id=str(number)), assessment)
        assert draft.reply is not None
        assert plural not in draft.reply.casefold()


@pytest.mark.parametrize("name", NASTY_NAMES)
def test_a_hostile_name_is_not_echoed(name: str) -> None:
    draft = DESK.draft(mention(author=name), COMPLAINT)
    assert draft.reply is not None
    if len(name) > 1:
        assert name not in draft.reply


@pytest.mark.parametrize("text", NASTY_TEXTS)
def test_what_a_person_writes_is_never_part_of_the_reply(text: str) -> None:
    draft = DESK.draft(mention(text, title=text[:200], author_id=text[:50], extra={"device": text}), COMPLAINT)
    assert draft.reply is not None
    for stolen in ("evil", "7*7", "49", "__class__", "555 0100", "\x1b", "\u202e", "\x00", "script", "\udc80"):
        assert stolen not in draft.reply


def test_topics_from_elsewhere_cannot_bring_text_in() -> None:
    odd = replace(COMPLAINT, topics=(Topic("{{ 7*7 }}.<b>", 0.9), Topic("../../etc", 0.8)))
    draft = DESK.draft(mention(), odd)
    assert draft.reply is not None
    assert "{" not in draft.reply
    assert "etc" not in draft.reply


def test_the_private_side_offers_what_the_public_reply_may_not() -> None:
    house = drafter(harbour(goodwill=Goodwill(limit=20, tokens=("a coffee on the house",))))
    draft = house.draft(mention(), COMPLAINT)
    assert draft.reply is not None
    assert draft.private is not None
    assert "a coffee on the house" in draft.private
    assert "48 hours" in draft.private
    assert "coffee on the house" not in draft.reply
    assert "48" not in draft.reply
    plain = drafter(harbour(goodwill=Goodwill(limit=20, currency="USD"))).private_follow_up(mention(), COMPLAINT)
    assert plain is not None
    assert "20 USD" in plain
    assert "USD" not in (DESK.private_follow_up(mention(), COMPLAINT) or "")


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_a_draft_the_approver_cannot_read_comes_with_its_meaning(language: str) -> None:
    draft = DESK.draft(mention(), replace(COMPLAINT, language=language))
    assert draft.language == language
    assert draft.gloss is not None
    assert not draft.gloss.startswith("≈")
    assert "care@harbourcoffee.example" in draft.gloss
    phrases = DESK.library.phrases("en")
    assert any(phrase.casefold() in draft.gloss.casefold() for phrase in phrases.for_topic("waiting.queue"))


def test_an_english_draft_has_a_gloss_of_the_same_meaning_for_a_spanish_approver() -> None:
    spanish = drafter(harbour(reply=ReplySettings(languages=LANGUAGES, approver_language="es")))
    draft = spanish.draft(mention(), COMPLAINT)
    assert draft.gloss is not None
    assert draft.gloss.startswith("≈ ")
    assert DESK.draft(mention(), COMPLAINT).gloss is None


def test_if_nothing_passes_there_is_no_draft_and_the_rule_is_named(tmp_path: Path) -> None:
    shutil.copytree(STARTER / "en", tmp_path / "en")
    for path in (tmp_path / "en").glob("*.txt"):
        path.unlink()
    (tmp_path / "en" / "bad.txt").write_text(
        "---\nwhen: {kind: complaint}\n---\nWe are sorry about {{ topics }}. You should have called us first. "
        "Please write to {{ contact.address }}. {{ contact.name }}, {{ contact.role }}\n",
        encoding="utf-8",
    )
    draft = drafter(folder=tmp_path).draft(mention(), COMPLAINT)
    assert draft.reply is None
    assert draft.why == "policy:T1"
    assert any(finding.rule == "T1" and finding.message for finding in draft.findings)


def test_a_broken_template_is_an_error_with_its_place(tmp_path: Path) -> None:
    shutil.copytree(STARTER / "en", tmp_path / "en")
    broken = "---\nwhen: {kind: complaint}\npriority: 99\n---\n{{ topcs }}"
    (tmp_path / "en" / "complaint_several.txt").write_text(broken, encoding="utf-8")
    with pytest.raises(TemplateError, match=r'complaint_several\.txt:5: there is no "topcs"; did you mean "topics"'):
        drafter(folder=tmp_path).draft(mention(), COMPLAINT)


def test_desk_and_drafter_judge_with_the_same_context() -> None:
    recent = ("We are sorry about the wait.",)
    draft = DESK.draft(mention(), COMPLAINT, recent=recent)
    context = reply_context(DESK.config, mention(), assessment=COMPLAINT, recent=recent)
    assert draft.reply is not None
    judged = DESK.policy.judge(draft.reply, context)
    assert judged.verdict in (Verdict.PASS, Verdict.NOTE)
    assert judged.findings == draft.findings
