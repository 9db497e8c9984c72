"""A mistake or a hostile file ends in a sentence, the next step and the right exit code; never in a traceback."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from reviewbot.cli.app import app
from reviewbot.flow.begin import Answers, begin

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line in a fresh workspace."""
    begin(tmp_path, Answers())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("REVIEWBOT_USER", "ana")
    runner = CliRunner()
    return lambda *args, **more: runner.invoke(app, list(args), **more)


def _refused(done: Result, code: int, *words: str) -> None:
    assert done.exit_code == code, done.output
    assert "Traceback" not in done.output
    assert "next: " in done.stderr
    for word in words:
        assert word in done.stderr


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (["show", "999"], 2, ["#999"]),
        (["show", "a\x1b[31mb"], 2, ["no case"]),
        (["approve", "1"], 2, []),
        (["queue", "--state", "foo"], 2, ["waiting, approved"]),
        (["import"], 2, ["which file?"]),
        (["import", "nope.csv"], 2, ["nope.csv"]),
        (["import", "."], 2, ["is a folder"]),
        (["import", "reviewbot.toml", "--map", "x"], 2, ["lacks its ="]),
        (["import", "--undo", "77"], 2, ["77"]),
        (["pull", "inbx"], 2, ["inbx"]),
        (["snooze", "1", "--until", "soon"], 2, ["monday"]),
        (["triage"], 2, ["needs a terminal"]),
        (["post", "--copy"], 2, ["needs a terminal"]),
        (["undo"], 1, ["nothing of yours"]),
        (["export", "-o", "x.txt"], 2, [".csv"]),
        (["export", "-o", "no/such/folder/x.csv"], 2, ["cannot be written"]),
        (["policy", "Z9"], 2, ["no rule Z9"]),
        (["auth", "nobody"], 2, ["nobody"]),
        (["schedule", "--with", "windows"], 2, ["cron or systemd"]),
        (["--config", "nope.toml", "queue"], 2, ["nope.toml"]),
        (["assess", "nope.jsonl"], 2, ["nope.jsonl"]),
        (["assess", "inbox"], 2, ["is a folder"]),
        (["init"], 2, ["exists already"]),
    ],
)
def test_mistakes_are_told_with_the_next_step(run: Run, args: list[str], code: int, words: list[str]) -> None:
    _refused(run(*args), code, *words)


def test_an_escape_sequence_in_an_argument_is_not_echoed_raw(run: Run) -> None:
    assert "\x1b" not in run("show", "a\x1b[31mb").stderr


def test_no_configuration_names_the_command_that_makes_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _refused(CliRunner().invoke(app, ["queue"]), 2, "reviewbot init")


def test_every_problem_of_the_configuration_is_shown_at_once(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "reviewbot.toml"
    file.write_text(
        file.read_text().replace("[posting]", "[posting]\nper_rnu = 3").replace('sector = "hosp', 'sector = "hops')
    )
    _refused(run("queue"), 2, "per_run", "business.sector")


def _write(tmp_path: Path, name: str, data: bytes) -> str:
    (tmp_path / name).write_bytes(data)
    return name


HOSTILE = "text,rating\n" + "".join(
    f'"{text}",1\n'
    for text in (
        "\x1b[2J\x1b]52;c;cm0=\x07cold [bold red]soup[/]",
        "{{ 7 * 7 }} {% for x in range(9) %} rude waiter",
        "\u202ereversed\u2066 cold soup",
        "=HYPERLINK(1) cold soup",
        "@SUM(1) rude waiter",
        "<script>alert(1)</script> cold soup",
        "nul\x00inside cold soup",
        "x" * 1_000_000,
    )
)


def test_hostile_reviews_are_stored_shown_and_exported_harmless(run: Run, tmp_path: Path) -> None:
    done = run("import", _write(tmp_path, "hostile.csv", HOSTILE.encode()), "--source", "hostile")
    assert done.exit_code == 0, done.stderr
    queue = run("queue", "--all", "-n", "50")
    assert len(queue.stdout.splitlines()) == 1 + 8
    pages = [run("show", str(number)) for number in range(1, 9)]
    assert run("export", "--all", "-o", "out.csv").exit_code == 0
    for said in (queue.output, *(page.output for page in pages)):
        assert not set(said) & {"\x1b", "\x07", "\x00", "\u202e", "\u2066"}
    cells = (tmp_path / "out.csv").read_text(encoding="utf-8")
    assert ",=HYPERLINK" not in cells
    assert ",@SUM" not in cells
    drafts = "".join(page.stdout for page in pages)
    assert "49" not in drafts


@pytest.mark.parametrize(
    ("name", "data", "code", "word"),
    [
        ("empty.csv", b"", 2, "is empty"),
        ("head.csv", b"text,rating\n", 2, "no rows"),
        ("noise.csv", bytes(range(256)) * 8, 2, "binary"),
        ("odd.csv", b"alpha,beta\n1,2\n3,4\n", 2, "--map text="),
        ("cut.json", b'[{"text": "a"}, {"text": ', 0, ""),
        ("broken.jsonl", b'{"text": "a"}\n{oops\n{"text": "b"}\n', 0, "could not be read"),
        ("book.xlsx", b"PK\x03\x04 not really", 2, ""),
    ],
)
def test_files_that_are_not_what_they_should_be(
    run: Run, tmp_path: Path, name: str, data: bytes, code: int, word: str
) -> None:
    done = run("import", _write(tmp_path, name, data), "--source", "odd")
    assert done.exit_code == code, done.stderr
    assert word in done.stderr
    assert "Traceback" not in done.output


def test_an_endless_pipe_is_refused(run: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    done = run("import", "pipe")
    assert done.exit_code == 2
    assert "may never end" in done.stderr


def test_bad_rows_are_counted_named_and_kept(run: Run, tmp_path: Path) -> None:
    _write(tmp_path, "b.jsonl", b'{"text": "a"}\n{oops\n{"text": "b"}\n')
    done = run("import", "b.jsonl", "--source", "b", "--json")
    assert '"rejected": 1' in done.stdout
    (rejects,) = (tmp_path / ".reviewbot" / "rejects").glob("*.jsonl")
    assert "line 2" in rejects.read_text()
    assert "{oops" in rejects.read_text()


def test_not_a_database_and_one_from_the_future_are_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "reviewbot.db").write_bytes(b"this is no database at all, but long enough to look like something" * 50)
    _refused(run("queue"), 2, "not a")
    (tmp_path / "reviewbot.db").unlink()
    assert run("queue").exit_code == 0
    with closing(sqlite3.connect(tmp_path / "reviewbot.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    _refused(run("queue"), 2, "newer")


def test_a_template_with_a_typo_names_file_line_and_variable(run: Run, tmp_path: Path) -> None:
    for file in (tmp_path / "templates" / "replies" / "en").glob("*"):
        if file.is_file() and file.suffix in (".txt", ".j2", ".md", ".jinja"):
            file.write_text(file.read_text().rstrip() + "\n\n{{ contct.name }}\n")
    done = run("templates", "check", "en")
    assert done.exit_code == 3
    assert "contct" in done.stdout
    assert "Traceback" not in done.output


def test_ctrl_c_says_what_is_stored_and_exits_130(tmp_path: Path) -> None:
    begin(tmp_path, Answers())
    big = "text\n" + "".join(f"Cold soup number {n} and a rude waiter\n" for n in range(60_000))
    (tmp_path / "inbox" / "big.csv").write_text(big)
    command = [sys.executable, "-m", "reviewbot", "pull"]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_hear_ctrl_c,  # a background job of a shell would be deaf to it
    ) as running:
        while not _rows(tmp_path):
            assert running.poll() is None
        running.send_signal(2)
        _, said = running.communicate(timeout=60)
    assert running.returncode == 130, said
    assert "Traceback" not in said
    stored = _rows(tmp_path)
    assert 0 < stored < 60_000
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert _rows(tmp_path) == 60_000


def _hear_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _rows(folder: Path) -> int:
    file = folder / "reviewbot.db"
    if not file.exists():
        return 0
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        try:
            return int(database.execute("SELECT count(*) FROM mention").fetchone()[0])
        except sqlite3.OperationalError:
            return 0
