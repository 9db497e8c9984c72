"""The main job as a newcomer meets it: the practice run, the copy lane, an export taken in with a map that is kept."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from reviewbot.cli.app import app
from reviewbot.flow.begin import Answers, begin
from reviewbot.workspace import load

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line in a folder without a workspace."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("REVIEWBOT_USER", "ana")
    return lambda *args, **more: CliRunner().invoke(app, list(args), **more)


def _config(tmp_path: Path) -> tuple[str, str]:
    return "--config", str(tmp_path / "demo" / "reviewbot.toml")


def _cases(run: Run, tmp_path: Path, *args: str) -> list[dict[str, object]]:
    listed = run(*_config(tmp_path), "queue", "--json", "-n", "200", *args)
    found: list[dict[str, object]] = json.loads(listed.stdout)["cases"]
    return found


def test_without_a_terminal_the_demo_stops_where_a_human_is_needed(run: Run, tmp_path: Path) -> None:
    done = run("demo", "--folder", str(tmp_path / "demo"))
    assert done.exit_code == 0, done.stderr
    assert "pulled" in done.stderr
    assert "why it is here" in done.stdout
    assert "care@harbourcoffee.example" in done.stdout
    assert "reviewbot --config" in done.stderr
    states = json.loads(run(*_config(tmp_path), "queue", "--json").stdout)["states"]
    assert states["waiting"] > 30
    assert states["approved"] == 0


@pytest.mark.slow
def test_approving_all_shows_the_whole_loop_and_leaves_held_cases_to_people(run: Run, tmp_path: Path) -> None:
    done = run("demo", "--folder", str(tmp_path / "demo"), "--approve-all")
    assert done.exit_code == 0, done.stderr
    assert "published" in done.stderr
    assert "refused" in done.stderr
    assert "held:" in done.stderr
    assert "edited" in done.stderr
    held = _cases(run, tmp_path, "--held")
    assert held
    assert all(case["state"] == "waiting" for case in held)


def test_the_demo_never_clears_a_folder_that_is_not_its_own(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear diary")
    done = run("demo", "--folder", str(tmp_path / "mine"))
    assert done.exit_code == 2
    assert (tmp_path / "mine" / "letter.txt").exists()


@pytest.mark.slow
def test_a_reply_for_a_site_without_an_api_goes_by_hand_and_counts_on_a_persons_word(run: Run, tmp_path: Path) -> None:
    run("demo", "--folder", str(tmp_path / "demo"))
    config = _config(tmp_path)
    case = next(c for c in _cases(run, tmp_path) if not c["may_reply"] and not c["held"] and c["site"] == "yelp")
    number = str(case["id"])
    text = (
        "We are sorry about what you met with us. That is not how it should be, and I am looking into it with the team "
        "this happened with. Please write to me at care@harbourcoffee.example so that we can talk. "
        "Dana Ortiz, Guest Care Lead"
    )
    assert run(*config, "edit", number, "--text", text).exit_code == 0
    reasons = [part for rule in ("C2", "V1", "V2") for part in ("--reason", f"{rule}=a test")]
    approved = run(*config, "approve", number, "--yes", *reasons)
    assert approved.exit_code == 0, approved.stderr
    assert "by hand" in approved.stderr
    assert run(*config, "post", "--outbox", str(tmp_path / "out.csv")).exit_code == 0
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["case"], row["reply"]) == (number, text)
    assert run(*config, "post").exit_code == 0
    assert json.loads(run(*config, "show", number, "--json").stdout)["state"] == "approved"
    assert run(*config, "post", "--done", number).exit_code == 0
    shown = json.loads(run(*config, "show", number, "--json").stdout)
    assert (shown["state"], shown["delivery"]["state"]) == ("answered", "published")
    again = run(*config, "post", "--done", number)
    assert again.exit_code == 1


def test_a_map_is_kept_with_the_comments_of_the_file_and_used_by_the_next_pull(run: Run, tmp_path: Path) -> None:
    begin(tmp_path, Answers())
    export = tmp_path / "odd.csv"
    export.write_text("Alpha,Beta\nCold soup and a rude waiter.,2\nLovely view.,5\n")
    args = ("--source", "survey", "--map", "text=Alpha", "--map", "rating=Beta")
    rehearsed = run("import", "odd.csv", *args, "--dry-run")
    assert "nothing was stored" in rehearsed.stderr
    assert json.loads(run("queue", "--json", "--all").stdout)["total"] == 0
    done = run("import", "odd.csv", *args, "--save-map")
    assert done.exit_code == 0, done.stderr
    assert "# One table a branch" in (tmp_path / "reviewbot.toml").read_text()
    assert "survey" in load(tmp_path).config.sources
    export.write_text(export.read_text() + "Never going back.,1\n")
    (report,) = json.loads(run("pull", "survey", "--json").stdout)["sources"]
    assert (report["new"], report["same"]) == (1, 2)


def test_an_import_is_taken_back_as_long_as_nothing_of_it_was_answered(run: Run, tmp_path: Path) -> None:
    begin(tmp_path, Answers())
    (tmp_path / "a.csv").write_text("text,rating\nCold soup and a rude waiter.,2\nLovely view.,5\n")
    run_id = json.loads(run("import", "a.csv", "--json").stdout)["run_id"]
    assert run("import", "--undo", str(run_id), "--dry-run").exit_code == 0
    assert json.loads(run("queue", "--json", "--all").stdout)["total"] == 2
    assert run("import", "--undo", str(run_id)).exit_code == 0
    assert json.loads(run("queue", "--json", "--all").stdout)["total"] == 0
