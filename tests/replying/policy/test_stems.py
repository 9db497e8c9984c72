"""A word is known however it is bent, joined or accented; a pattern may say that the order is free."""

from __future__ import annotations

import pytest

from reviewbot.replying.policy import Policy, ReplyContext
from reviewbot.replying.policy.index import Index
from reviewbot.replying.policy.passage import read
from reviewbot.replying.policy.pattern import compile_patterns
from reviewbot.replying.policy.stems import Stems, shapes

policy = Policy()


def found(pattern: str, text: str) -> bool:
    index = Index((0, compiled) for compiled in compile_patterns(pattern, {}))
    return any(True for _ in index.find(read(text)))


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("avis-", "¿Por qué no nos avisaron?"),
        ("présent-", "Il ne s'est pas presente."),
        ("würd-", "Das wuerden wir nie tun."),
        ("gröss-", "Die größere Karte."),
        ("sie -bewertung", "Sie und Ihre Google-Bewertung, sie Sternebewertung."),
        ("شكو-", "قرأنا بشكواكم."),
        ("مسؤول-", "الشركة هي المسئولة."),
        ("وافق-", "ووافقتم على ذلك."),
    ],
)
def test_a_word_is_found_by_its_beginning_or_end(pattern: str, text: str) -> None:
    assert found(pattern, text)


def test_a_beginning_is_not_found_in_the_middle_of_a_word() -> None:
    assert not found("avis-", "El davis es un apellido.")


def test_umlauts_tell_words_apart() -> None:
    assert not found("hätt-", "Wir hatten gewartet.")


def test_both_orders_match_where_the_pattern_says_so() -> None:
    assert found("regret <4> if", "We regret it if so.")
    assert found("regret <4> if", "If so we regret it.")
    assert not found("regret <1> if", "We regret all of it, now and then, if so.")


def test_a_word_longer_than_any_word_costs_nothing_extra() -> None:
    assert shapes("ä" * 5000) == ("ä" * 5000,)
    policy.judge("ä" * 20_000, ReplyContext(language="de"))


def test_stems_with_other_stems_are_not_equal() -> None:
    assert Stems(["a"], ["avis-"]) != Stems(["a"], ["avisa-"])
    assert Stems(["a"], ["avis-"]) == Stems(["a"], ["avis-"])
    assert len({Stems(["a"], ["avis-"]), Stems(["a"], ["avis-"])}) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Si le molestó, lo sentimos."),
        ("es", "Era sábado y estaba lleno."),
        ("fr", "Si cela vous a dérangé, nous le regrettons."),
        ("fr", "Il fallait réserver plus tôt."),
        ("de", "Falls Sie das so empfunden haben, bedauern wir das."),
        ("de", "Wir waren unterbesetzt."),
        ("ar", "إذا كان هذا قد أزعجكم فنحن نأسف."),
        ("ar", "كان المطعم مزدحما في تلك الليلة."),
    ],
)
def test_conditional_regret_and_named_causes_are_stopped_in_either_order(language: str, text: str) -> None:
    assert policy.judge(text, ReplyContext(scope="fragment", language=language)).findings


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Que estuviéramos llenos no es excusa para la espera."),
        ("fr", "Que la salle soit pleine ou vide, vous méritiez un sourire."),
        ("de", "Auch wenn viel los ist, darf das nicht passieren."),
        ("ar", "مهما كان الازدحام لا ينبغي أن تنتظروا هكذا."),
    ],
)
def test_a_cause_that_is_no_excuse_passes(language: str, text: str) -> None:
    assert not policy.judge(text, ReplyContext(scope="fragment", language=language)).blocked
