"""The template language: what it can say, and what it refuses before a line of it runs."""

from __future__ import annotations

from typing import Any

import pytest
from jinja2.exceptions import TemplateSyntaxError

from reviewbot.replying.bounds import MAX_WORDINGS
from reviewbot.replying.varying import Compiled, ReplyEnvironment


def compiled(source: str, parts: dict[str, str] | None = None) -> Compiled:
    def read_part(name: str) -> tuple[str, str]:
        return (parts or {})[name], f"parts/{name}.txt"

    return ReplyEnvironment().compile_reply(source, name="en/x", filename="en/x.txt", read_part=read_part)


def render(source: str, picks: tuple[int, ...] = (), *, gloss: bool = False, **values: Any) -> str:
    template = compiled(source)
    return template.render({"_picks": picks or (0,) * len(template.sizes), "_gloss": gloss, **values})


@pytest.mark.parametrize(("pick", "said"), [(0, "A"), (1, "B"), (2, "C")])
def test_vary_takes_the_wording_it_is_told_to_take(pick: int, said: str) -> None:
    assert render("{% vary %}A{% or %}B{% or %}C{% endvary %}", (pick,)) == said


def test_blocks_within_blocks_are_chosen_each_for_itself() -> None:
    source = "{% vary %}{% vary %}a{% or %}b{% endvary %}{% or %}c{% endvary %}-{% vary %}x{% or %}y{% endvary %}"
    assert compiled(source).sizes == (2, 2, 2)
    assert render(source, (0, 1, 1)) == "b-y"


def test_a_gloss_is_said_to_the_approver_and_never_to_the_public() -> None:
    source = "{% vary %}Lo sentimos.{% gloss %}We are sorry.{% or %}Perdón.{% gloss %}Sorry.{% endvary %}"
    assert render(source, (0,)) == "Lo sentimos."
    assert render(source, (1,), gloss=True) == "Sorry."
    assert compiled(source).glosses == 2


def test_a_part_is_put_in_where_it_is_named() -> None:
    template = compiled('{% part "sign" %}!', {"sign": "{% vary %}{{ voice }}{% or %}you{% endvary %}\n"})
    assert template.render({"_picks": (0,), "_gloss": False, "voice": "we"}) == "we!"


def test_a_sentence_can_begin_with_a_topic() -> None:
    assert render("{{ topics | capital }}.", topics="the wait") == "The wait."
    assert render("{{ topics | capital }}.", topics="الانتظار") == "الانتظار."


@pytest.mark.parametrize(
    ("source", "complaint", "line"),
    [
        ("ok\n{{ busines.name }}", 'no "busines"; did you mean "business"', 2),
        ("{{ business.nmae }}", 'no "business.nmae"; did you mean "name"', 1),
        ("{{ mention.text }}", 'no "mention.text"', 1),
        ("{{ business.name.__class__ }}", "one step too far", 1),
        ("\n\n{% for a in topic_list %}{% for b in topic_list %}{% endfor %}{% endfor %}", "only loop", 3),
        ("{% for a in 'abc' %}{% endfor %}", "only loop", 1),
        ("{{ 'x' * 200000000 }}", "multiplication", 1),
        ("{{ 9 ** 99999999 }}", "not available", 1),
        ("{{ range(1000000000) }}", "calls nothing", 1),
        ("{% set a = 'x' %}", "set is not available", 1),
        ("{% set a %}x{% endset %}", "set is not available", 1),
        ("{% macro m() %}{% endmacro %}", "macros", 1),
        ("{% include 'other.txt' %}", "use {% part", 1),
        ("{{ topics | replace('a', 'aaaaaaaa') }}", 'no filter "replace"', 1),
        ("{{ topics is divisibleby 3 }}", 'no test "divisibleby"', 1),
        ("{{ topics[0] }}", "not available", 1),
        ('{% part "missing" %}', 'no part "missing"', 1),
        ("{% vary %}a", "Unexpected end of template", 1),
        ("a\n{% or %}", "unknown tag 'or'", 2),
        (
            "{% vary %}" + "{% or %}".join("abcdefghijklmnopqrstuvwxyz0123456789x") + "{% endvary %}",
            str(MAX_WORDINGS),
            1,
        ),
    ],
)
def test_what_a_template_may_not_do_is_refused_with_its_line(source: str, complaint: str, line: int) -> None:
    with pytest.raises(TemplateSyntaxError) as caught:
        compiled(source)
    assert complaint in str(caught.value.message)
    assert caught.value.lineno == line


def test_an_error_in_a_part_names_the_part_and_its_line() -> None:
    with pytest.raises(TemplateSyntaxError) as caught:
        compiled('one\ntwo {% part "p" %}', {"p": "fine\n{{ nobody }}"})
    assert (caught.value.filename, caught.value.lineno) == ("parts/p.txt", 2)


def test_parts_within_parts_are_refused_so_that_they_cannot_multiply() -> None:
    with pytest.raises(TemplateSyntaxError, match="cannot hold another part"):
        compiled('{% part "p" %}', {"p": '{% part "p" %}'})


def test_many_parts_are_refused_by_their_size_together() -> None:
    with pytest.raises(TemplateSyntaxError, match="too large together"):
        compiled('{% part "p" %}' * 100, {"p": "x" * 10_000})


def test_the_one_loop_goes_over_the_topics() -> None:
    said = render(
        "{% for t in topic_list %}{{ t }}{% if not loop.last %}, {% endif %}{% endfor %}", topic_list=["a", "b"]
    )
    assert said == "a, b"


def test_a_slot_is_plain_text_even_where_it_looks_like_a_template() -> None:
    assert render("{{ topics }}", topics="{{ 7 * 7 }}{% vary %}") == "{{ 7 * 7 }}{% vary %}"
