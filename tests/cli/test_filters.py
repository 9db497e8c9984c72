"""The three filters keep their contract: their golden answers, their schemas, their exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from reviewbot.flow.filter_schemas import schema_of

FOLDER = Path(__file__).parent / "golden"
NAMES = ("assess", "draft", "lint")
NOW = "2026-11-21T12:00:00Z"


def _run(*args: str, given: bytes | None = None, folder: Path = FOLDER) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "reviewbot", *args]
    return subprocess.run(command, input=given, capture_output=True, cwd=folder, timeout=120, check=False)


def answers_of(name: str) -> subprocess.CompletedProcess[str]:
    """The filter's answers to its golden input, by the starter configuration."""
    command = [sys.executable, "-m", "reviewbot", name, str(FOLDER / f"{name}.in.jsonl"), "--now", NOW]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


def _lines(file: str) -> list[str]:
    return (FOLDER / file).read_text(encoding="utf-8").splitlines()


def _rows(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize("name", NAMES)
def test_the_golden_answers_hold(name: str) -> None:
    assert _rows(answers_of(name).stdout) == _rows("\n".join(_lines(f"{name}.out.jsonl")))


def test_there_are_at_least_thirty_golden_pairs() -> None:
    assert sum(len(_lines(f"{name}.in.jsonl")) for name in NAMES) >= 30


@pytest.mark.parametrize("name", NAMES)
def test_every_line_is_answered_in_its_place_and_fits_the_published_schema(name: str) -> None:
    given, answers = _lines(f"{name}.in.jsonl"), _rows("\n".join(_lines(f"{name}.out.jsonl")))
    validator = jsonschema.Draft202012Validator(schema_of(name))
    assert len(answers) == len(given)
    for number, (line, answer) in enumerate(zip(given, answers, strict=True), start=1):
        validator.validate(answer)
        if "error" in answer:
            assert answer["line"] == number
        else:
            assert answer["id"] == json.loads(line).get("id")


@pytest.mark.parametrize("name", NAMES)
def test_what_the_input_schema_takes_the_filter_takes(name: str) -> None:
    schema = schema_of(name)
    validator = jsonschema.Draft202012Validator({**schema["$defs"]["input"], "$defs": schema["$defs"]})
    for line, answer in zip(_lines(f"{name}.in.jsonl"), _rows("\n".join(_lines(f"{name}.out.jsonl"))), strict=True):
        try:
            given = json.loads(line)
        except ValueError:
            continue
        if validator.is_valid(given):
            assert "error" not in answer or "ISO 8601" in answer["error"]
        else:
            assert "error" in answer


def test_spans_are_code_points_of_the_text_as_given() -> None:
    given, answers = _lines("assess.in.jsonl"), _rows("\n".join(_lines("assess.out.jsonl")))
    for line, answer in zip(given, answers, strict=True):
        for span in [*answer.get("evidence", ()), *answer.get("risks", ())]:
            assert json.loads(line)["text"][span["start"] : span["end"]] == span["text"]


def test_exit_codes_two_then_three_then_one_then_zero(tmp_path: Path) -> None:
    fine, invalid = b'{"reply": "We are sorry.", "scope": "fragment"}\n', b"nonsense\n"
    blocked = b'{"reply": "You are lying.", "scope": "fragment"}\n'
    assert _run("lint", given=fine).returncode == 0
    assert _run("lint", given=fine + invalid).returncode == 1
    assert _run("lint", given=invalid + blocked).returncode == 3
    assert _run("lint", str(tmp_path / "missing.jsonl")).returncode == 2
    assert _run("lint", "--now", "soon", given=blocked).returncode == 2


def test_without_a_workspace_the_starter_configuration_is_used_and_said(tmp_path: Path) -> None:
    done = _run("assess", given=b'{"text": "Cold soup."}\n', folder=tmp_path)
    assert done.returncode == 0
    assert b"Harbour Coffee" in done.stderr


def test_text_takes_the_whole_input_as_one_reply() -> None:
    done = _run("lint", "--text", given=b"Sorry, but you should\nhave read the menu.\n")
    (answer,) = _rows(done.stdout.decode())
    assert (done.returncode, answer["verdict"]) == (3, "block")


def test_answers_come_line_by_line_through_a_pipe() -> None:
    command = [sys.executable, "-m", "reviewbot", "assess"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for number in range(3):
            running.stdin.write(b'{"id": %d, "text": "Cold soup."}\n' % number)
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == number
        running.stdin.close()
        assert running.wait(timeout=60) == 0


def test_the_same_input_gives_the_same_drafts_and_one_page_never_repeats_an_opening() -> None:
    rows = [{"id": n, "text": "Waited an hour.", "rating": 1, "site": "google_business"} for n in range(5)]
    given = "".join(json.dumps(row) + "\n" for row in rows).encode()
    first, second = _run("draft", given=given), _run("draft", given=given)
    assert first.stdout == second.stdout
    replies = [row["reply"] for row in _rows(first.stdout.decode())]
    assert len({" ".join(reply.split()[:5]) for reply in replies}) == len(replies)


def test_not_utf8_and_lone_surrogates_are_answered_in_valid_utf8() -> None:
    given = b'{"id": 1, "text": "caf\xe9"}\n{"id": "\\ud800", "text": "\\ud800 cold soup"}\n{"id": 3, "text": "x"}\n'
    rows = _rows(_run("assess", given=given).stdout.decode("utf-8"))
    assert "not UTF-8" in rows[0]["error"]
    assert [row["id"] for row in rows[1:]] == ["\ud800", 3]


def test_an_endless_number_of_lines_is_answered_as_it_comes() -> None:
    given = b'{"text": "fine"}\n' * 2000
    assert len(_run("assess", given=given).stdout.splitlines()) == 2000
