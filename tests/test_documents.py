"""What the documents say is so: commands, exit codes, tables and files are checked against the code."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer.main

from reviewbot import errors, registry
from reviewbot.cli.app import app
from reviewbot.config.load import load_config
from reviewbot.config.models import Config, SourceConfig
from tests.conftest import REPOSITORY
from tests.readme_drafts import drafted, examples

DOCUMENTS = ("README.md", "CONTRIBUTING.md")
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")


def _commands() -> dict[str, set[str]]:
    """Command -> its options, subcommands as `templates check`."""
    group = typer.main.get_command(app)
    found: dict[str, set[str]] = {}
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        below = getattr(command, "commands", {})
        for sub, each in {name: command, **{f"{name} {s}": c for s, c in below.items()}}.items():
            found[sub] = {option for param in each.params for option in (*param.opts, *param.secondary_opts)}
    return found


def _calls(text: str) -> Iterator[str]:
    """Every `reviewbot ...` of a document, from code blocks and inline code."""
    for code in re.findall(r"```[a-z]*\n(.*?)```|`([^`\n]+)`", text, re.S):
        for line in "".join(code).splitlines():
            call = re.search(r"(?:^|\| |`)reviewbot ([^#|]+)", line.strip())
            if call:
                yield call[1].strip()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_and_option_in_the_documents_exists(document: str) -> None:
    known = _commands()
    common = {
        "--install-completion",
        "--config",
        "--as",
        "--verbose",
        "--quiet",
        "--version",
        "--help",
        "-h",
        "-q",
        "-v",
        "-vv",
    }
    calls = list(_calls((REPOSITORY / document).read_text(encoding="utf-8")))
    assert calls
    for call in calls:
        words = call.split()
        while words and words[0].startswith("--"):
            words = words[2:] if words[0] in ("--config", "--as") else words[1:]
        if not words:
            continue
        name = " ".join(words[:2]) if " ".join(words[:2]) in known else words[0]
        assert name in known, call
        options = {word.split("=")[0] for word in words if word.startswith("--") and len(word) > 2}
        assert options <= known[name] | common, call


def test_every_command_is_named_in_the_readme() -> None:
    missing = [name for name in _commands() if " " not in name and f"{name}" not in README]
    assert not missing


def test_every_command_helps_with_an_example() -> None:
    group = typer.main.get_command(app)
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        for each in getattr(command, "commands", {name: command}).values():
            assert "Example" in (each.help or ""), each.name


def test_the_exit_codes_of_the_readme_are_those_of_the_errors() -> None:
    told = {int(code) for code in re.findall(r"^\| (\d+) \|", README, re.M)}
    kinds = [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.ReviewbotError)
    ]
    assert told == {0, *(kind.exit_code for kind in kinds)}


def test_the_error_tree_is_drawn_whole() -> None:
    drawn = set(re.findall(r"(\w+) +exit", errors.__doc__ or ""))
    kinds = {n for n, k in vars(errors).items() if isinstance(k, type) and issubclass(k, errors.ReviewbotError)}
    assert drawn == kinds


def test_the_sources_of_the_readme_are_those_installed() -> None:
    told = set(re.findall(r"^\| `(\w+)` \|", README, re.M))
    assert told | {"practice"} == set(registry.names())


def test_the_starter_file_shows_every_table_of_the_configuration() -> None:
    text = (REPOSITORY / "reviewbot.toml").read_text(encoding="utf-8")
    tables = set(re.findall(r"^#? ?\[{1,2}(\w+)", text, re.M))
    assert set(Config.model_fields) - {"reading"} <= tables
    assert set(tomllib.loads(text)["sources"]["inbox"]) <= {"path", *SourceConfig.model_fields}


def test_every_source_that_the_starter_file_shows_is_right_once_its_marks_are_taken_away(tmp_path: Path) -> None:
    text = (REPOSITORY / "reviewbot.toml").read_text(encoding="utf-8")
    shown, sites = text.split("# The sites themselves", 1)
    freed = re.sub(r"^# (\[|\w+ = )", r"\1", sites, flags=re.M)
    (tmp_path / "reviewbot.toml").write_text(
        shown + "# " + freed.replace('endpoint = "http://..."', "# "), encoding="utf-8"
    )
    live = set(registry.names()) - {"files", "practice"}
    assert live <= set(load_config(tmp_path / "reviewbot.toml").sources)


def test_nothing_at_the_top_but_the_house_and_its_furniture() -> None:
    allowed = {"reviewbot", "sources", "templates", "tests", "reviewbot.toml", "pyproject.toml", "README.md"}
    allowed |= {"LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", "constraints.txt"}
    ignored = {"build", "dist", "inbox", "reviewbot.db", "reviewbot.db-wal", "reviewbot.db-shm"}
    found = {path.name for path in REPOSITORY.iterdir() if not path.name.startswith(".")}
    assert found - ignored <= allowed


def test_the_two_commands_stand_at_the_top_of_the_readme_and_ci_runs_the_tests_with_one_of_them() -> None:
    top = README.split("##")[0]
    assert "make demo" in top
    assert "make test" in top
    assert "make test" in Path(REPOSITORY / ".ci" / "run").read_text()


def test_no_constraint_names_a_registry() -> None:
    text = (REPOSITORY / "constraints.txt").read_text()
    assert "://" not in text
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==\S+", line) for line in text.splitlines() if line and line[0] != "#")


def test_the_drafts_of_the_readme_are_what_the_program_writes() -> None:
    shown = examples()
    assert len(shown) == 3
    for given, reply in shown:
        assert drafted(given) == reply
