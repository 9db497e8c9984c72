"""What the tests of files share: a folder to write exports into, and all of a source at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reviewbot.contract import BadItem, Context, LocationIds, Mention, Page
from reviewbot_sources.files import FilesSettings, FilesSource


@dataclass
class Read:
    """All that a source gave."""

    pages: list[Page]

    @property
    def mentions(self) -> list[Mention]:
        return [mention for page in self.pages for mention in page.mentions]

    @property
    def bad(self) -> list[BadItem]:
        return [bad for page in self.pages for bad in page.bad]

    @property
    def notes(self) -> str:
        return " ".join(page.note for page in self.pages)

    @property
    def cursor(self) -> str | None:
        return self.pages[-1].cursor if self.pages else None


def source(path: Path | str, *, locations: tuple[LocationIds, ...] = (), **settings: Any) -> FilesSource:
    """A source of this file."""
    return FilesSource(FilesSettings(path=str(path), **settings), Context("test", locations=locations))  # type: ignore[arg-type]


def read(path: Path | str, cursor: str | None = None, **settings: Any) -> Read:
    """All pages of this file."""
    return Read(list(source(path, **settings).fetch(cursor)))


Writer = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Writer:
    """Write a file of this text or these bytes."""

    def write_file(content: str | bytes, name: str = "export.csv", *, encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding, "surrogatepass"))
        return path

    return write_file
