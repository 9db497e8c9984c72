"""Deciding about cases on the command line: what the desk can do, with the same rules and the same words."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.testing import CliRunner, Result

from reviewbot.cli.app import app
from reviewbot.flow.begin import Answers, begin

Run = Callable[..., Result]
PEOPLE = """
[people.mia]
name = "mia"

[people.sue]
name = "sue"
roles = ["senior"]
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line of mia, in a workspace with one complaint (#1) and one held case (#2)."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("REVIEWBOT_USER", "mia")
    begin(tmp_path, Answers())
    config = tmp_path / "reviewbot.toml"
    config.write_text(config.read_text() + PEOPLE)
    rows = ("Cold soup and a rude waiter.,2", "My son was sick all night after the salad.,1")
    (tmp_path / "a.csv").write_text("\n".join(["text,rating", *rows]))

    def invoke(*args: str, **more: Any) -> Result:
        return CliRunner().invoke(app, list(args), **more)

    assert invoke("import", "a.csv", "--source", "yelp").exit_code == 0
    return invoke


def case(run: Run, number: int) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(run("show", str(number), "--json").stdout)
    return shown


def test_a_case_is_held_by_anybody_and_released_by_a_senior(run: Run) -> None:
    assert run("hold", "1").exit_code == 0
    assert case(run, 1)["held"]
    refused = run("release", "1")
    assert refused.exit_code == 3
    assert "sue has it" in refused.stderr
    assert case(run, 1)["held"]
    assert run("release", "1", "--as", "sue").exit_code == 0
    assert not case(run, 1)["held"]


def test_a_case_is_given_to_a_colleague_and_taken_back(run: Run) -> None:
    assert run("assign", "#1", "sue").exit_code == 0
    assert json.loads(run("queue", "--mine", "--json", "--as", "sue").stdout)["total"] == 1
    assert run("assign", "1", "--nobody").exit_code == 0
    assert case(run, 1)["assigned_to"] is None
    for args in (("assign", "1"), ("assign", "1", "sue", "--nobody"), ("assign", "1", "stranger")):
        refused = run(*args)
        assert refused.exit_code == 2
        assert "next:" in refused.stderr


def test_the_neutral_statement_is_a_seniors_and_is_shown_with_what_to_do_next(run: Run) -> None:
    refused = run("holding-statement", "2")
    assert refused.exit_code == 3
    assert case(run, 2)["draft"]["reply"] is None
    done = run("holding-statement", "2", "--as", "sue")
    assert done.exit_code == 0, done.stderr
    assert done.stdout.strip() == case(run, 2)["draft"]["reply"]
    assert "reviewbot approve 2" in done.stderr


def test_nobody_is_asked_for_a_yes_that_they_may_not_give(run: Run) -> None:
    assert (
        run("edit", "2", "--text", "We are sorry to hear this. Please write to care@harbourcoffee.example.").exit_code
        == 0
    )
    refused = run("approve", "2", input="y\n")
    assert refused.exit_code == 3
    assert "it takes a senior (sue)" in refused.stderr
    assert "yes" not in refused.stderr
    assert case(run, 2)["state"] == "waiting"


def test_show_names_the_senior_to_whom_a_held_case_goes(run: Run) -> None:
    assert "`reviewbot assign 2 sue`" in run("show", "2").stdout
    assert "holding-statement" not in run("show", "2").stdout
    assert "`reviewbot holding-statement 2`" in run("show", "2", "--as", "sue").stdout


def test_another_wording_is_another_one(run: Run) -> None:
    before = case(run, 1)["draft"]["reply"]
    done = run("reword", "1")
    assert done.exit_code == 0, done.stderr
    assert done.stdout.strip() not in ("", before)
    assert run("undo", "1").exit_code == 0
    assert case(run, 1)["draft"]["reply"] == before


def test_what_is_asleep_or_dismissed_is_called_up(run: Run) -> None:
    for step in (("snooze", "1", "--until", "3d"), ("dismiss", "1", "--reason", "by phone")):
        assert run(*step).exit_code == 0
        assert run("call-up", "1").exit_code == 0
        found = case(run, 1)
        assert (found["state"], found["snoozed_until"]) == ("waiting", None)
    assert run("call-up", "1").exit_code == 1


def test_what_is_approved_is_dismissed_in_one_step_and_cannot_sleep(run: Run) -> None:
    text = (
        "We are sorry that your soup came cold. That is not how it should be, and I am looking into it with the team. "
        "Please write to me at care@harbourcoffee.example so that we can talk. Dana Ortiz, Guest Care Lead"
    )
    reasons = [part for rule in ("C2", "C3", "T2", "V1", "V2") for part in ("--reason", f"{rule}=a test")]
    assert run("edit", "1", "--text", text).exit_code == 0
    approved = run("approve", "1", "--yes", *reasons)
    assert approved.exit_code == 0, approved.stderr
    asleep = run("snooze", "1", "--until", "3d")
    assert asleep.exit_code == 1
    assert "reviewbot call-up 1" in asleep.stderr
    assert run("dismiss", "1", "--reason", "by phone", "--as", "sue").exit_code == 0
    found = case(run, 1)
    assert (found["state"], found["approval"]) == ("dismissed", None)


# ---- JSON ----


def _commands() -> Iterator[tuple[str, Any]]:
    group: Any = typer.main.get_command(app)
    for name, command in group.commands.items():
        below = getattr(command, "commands", {})
        yield from ((f"{name} {sub}", each) for sub, each in below.items())
        if not below:
            yield name, command


# What prints text and no table: a page to read while writing, lines for a file of the system, one outcome.
NO_TABLE = {"templates preview", "schedule", "demo", "reword", "holding-statement"}


def test_every_command_that_prints_a_table_has_json() -> None:
    without = []
    for name, command in _commands():
        code = inspect.getsource(inspect.unwrap(command.callback))
        prints = re.search(r"output\.(line|table|tsv|console)\(|\b(tell|_outcome|_print_\w+|_page)\(", code)
        has = any("--json" in parameter.opts for parameter in command.params)
        if prints and not has and name not in NO_TABLE:
            without.append(name)
    assert without == []


def test_where_the_secrets_are_is_told_as_json_and_never_what_they_are(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "reviewbot.toml"
    table = '\n[sources.talk]\nadapter = "reddit"\naccount = "harbour"\nsubreddits = ["coffee"]\n'
    config.write_text(config.read_text() + table)
    (first, *_) = json.loads(run("auth", "talk", "--show", "--json").stdout)
    assert first["found"] == "missing"
    monkeypatch.setenv(first["variable"], "hunter2")
    shown = run("auth", "talk", "--show", "--json")
    (first, *_) = json.loads(shown.stdout)
    assert first["found"] != "missing"
    assert "hunter2" not in shown.output
