"""Risks: what must reach a person is found, and ways of speaking are not taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewbot.reading.risks import RISKS, RiskFinder
from tests.reading.risk_examples import (
    MUST_BE_HELD,
    MUST_BE_HELD_TOO,
    ONLY_SOUNDS_SO,
    ONLY_SOUNDS_SO_TOO,
    OTHERS_MUST_BE_HELD,
    OTHERS_ONLY_SOUND_SO,
)

FINDER = RiskFinder()

FOUND = {
    "injury": [
        "I slipped on the wet floor and broke my wrist.",
        "My charger exploded and burned my hand.",
        "She was taken to hospital after the fall.",
    ],
    "illness": [
        "We all got food poisoning.",
        "I was vomiting all night after the oysters.",
        "My husband got sick after eating here.",
    ],
    "foreign_object": [
        "There was a hair in my soup.",
        "I found a piece of glass in my salad.",
        "My burger had a screw in it, I bit on metal.",
    ],
    "allergy": [
        "I told them about my nut allergy and had a severe allergic reaction.",
        "My wife went into anaphylactic shock.",
        "They ignored my gluten allergy and I broke out in hives.",
    ],
    "discrimination": [
        "The owner is a racist.",
        "They refused to serve us because we are black.",
        "I was discriminated against at the door.",
    ],
    "harassment": ["The driver harassed my sister.", "A guard assaulted me.", "The manager groped a waitress."],
    "child_danger": [
        "My toddler was burned by the heater.",
        "They left my five year old child alone outside.",
        "The crib collapsed and my baby was hurt.",
    ],
    "threat": [
        "I will burn your shop down.",
        "I'm going to kill the manager.",
        "I know where you live, watch your back.",
    ],
    "self_harm": [
        "I want to kill myself because of this.",
        "I am suicidal since you took my savings.",
        "I don't want to live any more.",
    ],
    "legal": ["You will hear from my lawyer.", "I am suing this company.", "I have filed a police report."],
    "regulator": [
        "I have reported you to the ombudsman.",
        "The health department should inspect this kitchen.",
        "I filed a complaint with the FTC.",
    ],
    "press": [
        "I will contact the newspaper.",
        "A reporter should hear about this, I already called the local news.",
        "I am going to the press.",
    ],
    "bereavement": [
        "My father died and you keep sending letters.",
        "The undertaker lost the ashes.",
        "I asked for your bereavement fare and got no answer.",
    ],
    "data_breach": [
        "Somebody hacked my account and stole my money.",
        "There is an unauthorized charge on my card.",
        "You leaked my personal data.",
    ],
    "abuse_of_staff": ["You are all fucking idiots.", "Your manager is such a moron.", "Go fuck yourself."],
    "spam": [
        "Use my promo code to get a discount.",
        "Earn $500 a day from home, click the link.",
        "Check out my channel for more.",
    ],
    "off_topic": [
        "Sorry, I posted this on the wrong page by mistake.",
        "This review was meant for another restaurant.",
        "Never been there, but my cousin says it is fine.",
    ],
}
HELD = {
    "injury",
    "illness",
    "allergy",
    "discrimination",
    "harassment",
    "child_danger",
    "threat",
    "self_harm",
    "legal",
    "regulator",
    "press",
    "bereavement",
    "data_breach",
}
FREE = {"spam", "off_topic"}

INNOCENT = [
    "This place is sick!",
    "That beat is sick, love this app.",
    "The cheesecake is to die for.",
    "Killer burgers.",
    "The wait is killing me.",
    "My phone died on the way.",
    "I was dying of laughter.",
    "We nearly died laughing.",
    "I am sick and tired of these updates.",
    "I'm sick of waiting.",
    "The food was the bomb.",
    "A great way to kill time.",
    "I would kill for that recipe.",
    "They have a killer view.",
    "It is a steal at that price.",
    "The bouncy castle was a hit with the kids.",
    "My son loved the kids menu.",
    "The waiter stole the show.",
    "This bass will blow your mind.",
    "Kill the zombies and shoot the boss on level nine.",
    "It cost an arm and a leg.",
    "He shot me an email right away.",
    "The hotel is close to the hospital and the police station.",
    "Our server Sue was lovely.",
    "The food court is big.",
    "Press the button twice to start.",
    "Seasonal allergies kept me at home, so I ordered in.",
    "Nobody was hurt and the staff handled it well.",
    "They were not racist at all.",
    "They handle nut allergies very well.",
    "The battery died after a week.",
    "Don't cut corners.",
    "We fell in love with the place.",
    "I fell asleep at once.",
    "The soup was cold and the waiter was rude.",
    "",
]

OTHERS = [
    ("es", "Me dio una intoxicación y acabé en urgencias.", {"illness", "injury"}),
    ("es", "Voy a llamar a mi abogado.", {"legal"}),
    ("es", "El camarero es un racista.", {"discrimination"}),
    ("es", "Quiero suicidarme.", {"self_harm"}),
    ("fr", "J'ai eu une intoxication alimentaire.", {"illness"}),
    ("fr", "Je vais porter plainte, mon avocat vous écrira.", {"legal"}),
    ("fr", "Propos racistes du serveur.", {"discrimination"}),
    ("fr", "Ma fille s'est blessée, nous sommes allés aux urgences.", {"injury"}),
    ("de", "Ich hatte eine Lebensmittelvergiftung.", {"illness"}),
    ("de", "Ich gehe zum Anwalt.", {"legal"}),
    ("de", "Der Türsteher ist ein Rassist.", {"discrimination"}),
    ("de", "Mein Konto wurde gehackt.", {"data_breach"}),
    ("ar", "اصبت بتسمم غذائي تسمم من الاكل", {"illness"}),
    ("ar", "سأذهب الى المحكمة مع محامي", {"legal"}),
    ("ar", "الموظف عنصري", {"discrimination"}),
]
OTHERS_INNOCENT = [
    ("es", "Me muero de risa, la comida está de muerte."),
    ("fr", "Le vol pour Paris était agréable, un verre d'eau offert."),
    ("de", "Das Gericht war lecker, ich die Suppe, er den Fisch."),
    ("ar", "المكان جميل والخدمة ممتازة"),
]


def test_every_risk_has_examples() -> None:
    assert {risk: len(FOUND.get(risk, ())) for risk in RISKS if len(FOUND.get(risk, ())) < 3} == {}


@pytest.mark.parametrize(("risk", "text"), [(risk, text) for risk, texts in FOUND.items() for text in texts])
def test_a_risk_is_found_with_its_place(risk: str, text: str) -> None:
    longer = "Ünïcode 😀 first. " + text
    found = {found.id: found for found in FINDER.find(longer)}
    assert risk in found
    assert longer[found[risk].start : found[risk].end] == found[risk].text != ""


@pytest.mark.parametrize("text", INNOCENT)
def test_a_way_of_speaking_is_no_risk(text: str) -> None:
    assert [(risk.id, risk.text) for risk in FINDER.find(text)] == []


@pytest.mark.parametrize(("risk", "text"), [(risk, text) for risk in sorted(HELD) for text in FOUND[risk]])
def test_what_rule_l7_names_holds_the_case(risk: str, text: str) -> None:
    assert all(found.hold for found in FINDER.find(text) if found.id == risk)


@pytest.mark.parametrize(("risk", "text"), [(risk, text) for risk in sorted(FREE) for text in FOUND[risk]])
def test_spam_and_off_topic_hold_nothing(risk: str, text: str) -> None:
    assert not any(found.hold for found in FINDER.find(text) if found.id == risk)


@pytest.mark.parametrize("text", MUST_BE_HELD + MUST_BE_HELD_TOO)
def test_what_a_person_must_see_first_is_held(text: str) -> None:
    assert any(risk.hold for risk in FINDER.find(text))


@pytest.mark.parametrize("text", ONLY_SOUNDS_SO + ONLY_SOUNDS_SO_TOO)
def test_what_only_sounds_like_a_danger_is_not_held(text: str) -> None:
    assert [(risk.id, risk.text) for risk in FINDER.find(text) if risk.hold] == []


@pytest.mark.parametrize(("language", "text"), OTHERS_MUST_BE_HELD)
def test_what_a_person_must_see_first_is_held_in_the_reply_languages(language: str, text: str) -> None:
    assert any(risk.hold for risk in FINDER.find(text, language=language))


@pytest.mark.parametrize(("language", "text"), OTHERS_ONLY_SOUND_SO)
def test_what_only_sounds_so_is_not_held_in_the_reply_languages(language: str, text: str) -> None:
    assert [(risk.id, risk.text) for risk in FINDER.find(text, language=language) if risk.hold] == []


def test_a_hair_is_a_complaint_and_glass_is_a_danger() -> None:
    assert [risk.hold for risk in FINDER.find("There was a hair in my soup.") if risk.id == "foreign_object"] == [False]
    assert [risk.hold for risk in FINDER.find("There was glass in my soup.") if risk.id == "foreign_object"] == [True]


def test_a_slur_holds_and_a_curse_does_not() -> None:
    assert [risk.hold for risk in FINDER.find("You are idiots.")] == [False]
    assert True in [risk.hold for risk in FINDER.find("Get out you faggots.")]


@pytest.mark.parametrize(("language", "text", "risks"), OTHERS)
def test_the_reply_languages_are_read_too(language: str, text: str, risks: set[str]) -> None:
    assert risks <= {risk.id for risk in FINDER.find(text, language=language)}


@pytest.mark.parametrize(("language", "text"), OTHERS_INNOCENT)
def test_innocent_text_of_other_languages_is_no_risk(language: str, text: str) -> None:
    assert FINDER.find(text, language=language) == ()


def test_a_title_is_read_too() -> None:
    assert [(risk.id, risk.hold, risk.text) for risk in FINDER.find("Never again.", title="Food poisoning!")] == [
        ("illness", True, "")
    ]


def test_each_risk_is_told_once_in_the_order_of_the_text() -> None:
    risks = FINDER.find("My lawyer will call. I got food poisoning. My lawyer is good, I am suing.")
    assert [risk.id for risk in risks] == ["legal", "illness"]


def test_what_stands_at_the_end_of_a_long_review_is_found() -> None:
    assert "illness" in {
        risk.id for risk in FINDER.find("A nice long evening. " * 300 + "Then we all got food poisoning.")
    }


@pytest.mark.parametrize(
    "text", ["sick " * 200_000, "food poisoning " * 70_000, "😀" * 100_000, "!" * 1_000_000, "kill you " * 100_000]
)
def test_hostile_text_gets_an_answer(text: str) -> None:
    assert len(FINDER.find(text)) <= len(RISKS)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "i got sick from the food lawyer kill you hair in my soup not no . child was hurt İ \ud800 \x00 😀".split(
                " "
            )
        ),
        max_size=40,
    ),
    st.text(max_size=60),
    st.sampled_from(["en", "es", "fr", "de", "ar", "und", "xx"]),
)
def test_any_text_gives_known_risks_with_places_inside_it(parts: list[str], tail: str, language: str) -> None:
    text = " ".join(parts) + tail
    for risk in FINDER.find(text, language=language):
        assert risk.id in RISKS
        assert 0 <= risk.start < risk.end <= len(text)
        assert text[risk.start : risk.end] == risk.text
