"""Any text at all: no crash, no super-linear work, nothing hidden gets by."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewbot.domain.mention import Mention
from reviewbot.replying.policy import Policy, ReplyContext
from reviewbot.replying.policy.lexicon import classes
from reviewbot.replying.policy.passage import READ_AT_MOST, read
from reviewbot.replying.policy.pattern import compile_patterns

policy = Policy()


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_no_text_makes_the_policy_fall_over_and_every_span_is_of_the_text(text: str) -> None:
    mention = Mention("x", "1", text, rating=1, author=text[:20])
    for finding in policy.judge(text, ReplyContext(mention=mention, acts=frozenset(), recent=(text[::-1],))).findings:
        if finding.start is not None:
            assert finding.end is not None
            assert 0 <= finding.start < finding.end <= len(text)
            assert text[finding.start : finding.end] == finding.text


@pytest.mark.parametrize("text", ["\u0640", "\u0640\u0640 كتب", "\u064b", "a \u0640 b"])
def test_a_sign_that_only_stretches_letters_makes_nothing_fall_over(text: str) -> None:
    assert "" not in read(text).words
    policy.judge(text, ReplyContext(mention=Mention("x", "1", text, rating=1)))


@pytest.mark.parametrize(
    "unit",
    [
        "you should have ",
        "a.",
        "sorry, but ",
        "we will refund ",
        "!",
        "[",
        "<a ",
        "**",
        "1 ",
        "@",
        "\u202e",
        "😀",
        "\x00",
    ],
)
def test_a_megabyte_of_triggers_is_judged_and_blocked(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    judgement = policy.judge(text, ReplyContext())
    assert judgement.blocked
    assert len(judgement.findings) < 1_000


def test_only_the_first_part_of_an_endless_text_is_read_and_the_rest_is_blocked_as_too_long() -> None:
    passage = read("word " * 100_000)
    assert max(passage.ends) <= READ_AT_MOST
    assert "V3" in {f.rule for f in policy.judge("word " * 100_000, ReplyContext()).findings}


@pytest.mark.parametrize(
    "hidden", ["\u200b", "\u202e", "\u2066", "\x07", "\x1b", "\x00", "\ufeff", "\u00ad", "\ud800", "\U000e0041"]
)
def test_hidden_characters_are_found_wherever_they_stand(hidden: str) -> None:
    text = f"We are so{hidden}rry."
    assert "V9" in {f.rule for f in policy.judge(text, ReplyContext(scope="fragment")).findings}


@pytest.mark.parametrize("text", ["We are sоrry.", "Ρlease write.", "ｓorry"])
def test_look_alike_letters_are_found(text: str) -> None:
    assert "V9" in {f.rule for f in policy.judge(text, ReplyContext(scope="fragment")).findings}


@pytest.mark.parametrize("text", ["Thank you, Мария.", "نأسف لذلك يا محمد", "Grüße aus Łódź", "شكراً لكِ"])
def test_names_and_texts_wholly_in_one_script_are_fine(text: str) -> None:
    assert "V9" not in {f.rule for f in policy.judge(text, ReplyContext(scope="fragment")).findings}


@pytest.mark.parametrize(
    "text",
    [
        "YOU SHOULD HAVE TOLD US",
        "You shouldve told us.",
        "You should've told us.",
        "You should’ve told us.",
        "you  should\thave told us",
        "You should really have just told us.",
    ],
)
def test_a_wording_is_found_in_any_dress(text: str) -> None:
    assert "T1" in {f.rule for f in policy.judge(text, ReplyContext(scope="fragment")).findings}


def test_a_match_never_crosses_the_end_of_a_sentence() -> None:
    assert read("We are sorry. But you").words.count(".") >= 2
    assert policy.judge("We are sorry. You were right.", ReplyContext(scope="fragment")).findings == ()


def test_a_pattern_that_names_no_class_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="@nowhere"):
        compile_patterns("we @nowhere you", classes())


def test_the_same_text_gives_the_same_judgement() -> None:
    text = "You should have told us. We are sorry, but that is not true."
    assert policy.judge(text, ReplyContext()) == policy.judge(text, ReplyContext())
