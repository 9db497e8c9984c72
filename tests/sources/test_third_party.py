"""A package of somebody else brings a source by one file and one entry point; nothing of reviewbot changes for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import tomlkit

from reviewbot.flow.begin import Answers, begin

ADAPTER = '''
"""Reads a guest book."""
from pydantic import BaseModel, ConfigDict

from reviewbot.contract import Capabilities, Health, Mention, Page, Source


class Settings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    book: str


class GuestBook(Source):
    capabilities = Capabilities(site="guest_book", title="Guest book")

    @classmethod
    def settings_model(cls):
        return Settings

    def __init__(self, settings, context):
        self._file = context.folder / settings.book

    def fetch(self, cursor):
        lines = self._file.read_text().splitlines()
        done = int(cursor or 0)
        mentions = tuple(
            Mention(site="guest_book", native_id=str(n), text=line) for n, line in enumerate(lines[done:], start=done)
        )
        yield Page(mentions, str(len(lines)))

    def check(self):
        return Health(ok=self._file.exists(), account="the book by the door")
'''


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The package as pip would have installed it."""
    site = tmp_path / "site"
    info = site / "guest_book-0.1.dist-info"
    info.mkdir(parents=True)
    (site / "guest_book.py").write_text(ADAPTER)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: guest-book\nVersion: 0.1\n")
    (info / "entry_points.txt").write_text("[reviewbot.sources]\nguest_book = guest_book:GuestBook\n")
    return site


def test_it_is_configured_checked_and_pulled_like_our_own(tmp_path: Path, package: Path) -> None:
    place = begin(tmp_path / "work", Answers())
    document = tomlkit.parse(place.file.read_text())
    document["sources"] = {"door": {"adapter": "guest_book", "book": "book.txt"}}
    place.file.write_text(tomlkit.dumps(document))
    (place.file.parent / "book.txt").write_text("Cold soup and a rude waiter.\nLovely view.\n")

    def run(*args: str) -> subprocess.CompletedProcess[str]:
        env = {**os.environ, "PYTHONPATH": str(package)}
        command = [sys.executable, "-m", "reviewbot", *args]
        return subprocess.run(
            command, cwd=place.file.parent, env=env, capture_output=True, text=True, timeout=60, check=False
        )

    assert "the book by the door" in run("doctor").stdout
    (first,) = json.loads(run("pull", "--json").stdout)["sources"]
    assert (first["new"], first["queued"]) == (2, 1)
    (again,) = json.loads(run("pull", "--json").stdout)["sources"]
    assert again["rows"] == 0
    place.file.write_text(place.file.read_text().replace("book.txt", 'book.txt"\npages = "9'))
    assert "sources.door.pages: unknown key" in run("pull").stderr
