"""Template files: what they may look like, whose file wins, and errors that say where."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewbot.errors import TemplateError
from reviewbot.replying.library import Library, flowed

FRONT = "---\nabout: x\nwhen:\n  kind: complaint\n---\n"


def written(folder: Path, name: str, text: str, *, language: str = "en") -> Path:
    path = folder / language / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "where", "complaint"),
    [
        ("Hello", ":1:", "no front matter"),
        ("---\nabout: [\nwhen:\n---\nHello", ":3:", "front matter"),
        ("---\nabout: x\n---\nHello", ":1:", "when"),
        ("---\nabout: x\nwhen:\n  kind: complaint\n  sevrity: mild\n---\nHello", ":5:", "sevrity"),
        ("---\nabout: x\npriority: high\nwhen: {}\n---\nHello", ":3:", "priority"),
        ("---\nwhen:\n  kind: rant\n---\nHello", ":3:", "kind"),
    ],
)
def test_bad_front_matter_is_told_with_file_line_and_key(tmp_path: Path, text: str, where: str, complaint: str) -> None:
    path = written(tmp_path, "a.txt", text)
    with pytest.raises(TemplateError) as caught:
        Library([tmp_path]).templates("en")
    assert f"{path}{where}" in caught.value.message or (where == ":3:" and str(path) in caught.value.message)
    assert complaint in caught.value.message
    assert caught.value.hint


def test_a_misspelt_slot_is_told_with_the_line_of_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", FRONT + "Hello\n{{ contact.nme }}\n")
    (template,) = Library([tmp_path]).templates("en")
    with pytest.raises(TemplateError, match=r'a\.txt:7: there is no "contact\.nme"; did you mean "name"'):
        template.render({})
    assert path.is_file()


def test_a_slot_without_a_value_is_an_error_with_file_and_line(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", FRONT + "Hello\n\n{{ topics }}\n")
    (template,) = Library([tmp_path]).templates("en")
    with pytest.raises(TemplateError, match=r"a\.txt:8: 'topics' is undefined"):
        template.render({"_picks": (), "_gloss": False})


def test_files_that_are_not_text_or_too_long_are_told_apart_from_broken_ones(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.txt").write_bytes(b"---\nwhen: {}\n---\n\xff\xfe")
    with pytest.raises(TemplateError, match="UTF-8"):
        Library([tmp_path]).templates("en")
    written(tmp_path, "a.txt", FRONT + "x" * 70_000)
    with pytest.raises(TemplateError, match="longer than"):
        Library([tmp_path]).templates("en")


@pytest.mark.parametrize("opening", ["(", "not ", "{% if topics %}", "[", "{% vary %}"])
def test_absurdly_deep_nesting_is_refused_rather_than_crashing(tmp_path: Path, opening: str) -> None:
    body = opening * 3_000 if opening.startswith("{%") else "{{ " + opening * 5_000 + " }}"
    written(tmp_path, "a.txt", FRONT + body)
    (template,) = Library([tmp_path]).templates("en")
    with pytest.raises(TemplateError):
        template.render({})


def test_nested_blocks_that_close_are_bounded_too(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", FRONT + "{% if topics %}" * 150 + "x" + "{% endif %}" * 150)
    (template,) = Library([tmp_path]).templates("en")
    with pytest.raises(TemplateError, match="deeply"):
        template.render({})


def test_a_workspace_changes_one_file_of_the_starter_set_and_keeps_the_rest(tmp_path: Path) -> None:
    starter, own = tmp_path / "starter", tmp_path / "own"
    written(starter, "a.txt", FRONT + "starter a")
    written(starter, "b.txt", FRONT + 'starter b {% part "p" %}')
    written(starter, "parts/p.txt", "starter part")
    written(own, "a.txt", FRONT + "own a")
    written(own, "parts/p.txt", "own part")
    values = {"_picks": (), "_gloss": False}
    said = [template.render(values) for template in Library([starter, own]).templates("en")]
    assert said == ["own a", "starter b own part"]


def test_a_part_cannot_be_taken_from_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    written(tmp_path, "a.txt", FRONT + '{% part "../../secret" %}')
    (template,) = Library([tmp_path]).templates("en")
    with pytest.raises(TemplateError, match="no part"):
        template.render({})


def test_languages_are_the_folders_named_like_one(tmp_path: Path) -> None:
    for name in ("en", "fr", "notes.old", "x"):
        (tmp_path / name).mkdir()
    assert Library([tmp_path, tmp_path / "absent"]).languages() == ("en", "fr")


def test_lines_flow_into_paragraphs_and_short_forms_into_one() -> None:
    assert flowed("  one\n two \n\n\n\n three\n") == "one two\n\nthree"
    assert flowed("one\n\ntwo", one_line=True) == "one two"
