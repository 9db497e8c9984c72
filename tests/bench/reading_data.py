"""The labelled texts that reading is measured and trained on; they are not part of the repository.

Found in `$REVIEWBOT_DATA` or in `../shared/data` beside the checkout.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

OPEN_LICENCES = ("MIT", "Apache", "CC0")  # only rows under these may shape weights that ship


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled text."""

    text: str
    label: str  # negative, neutral, positive or mixed; in the language file: the language
    source: str
    open: bool
    sentiment: str = ""  # in the language file


def data_folder() -> Path | None:
    """Where the labelled texts are, or None."""
    named = os.environ.get("REVIEWBOT_DATA")
    folder = Path(named) if named else Path(__file__).parents[3] / "shared" / "data"
    return folder if (folder / "dev").is_dir() else None


def rows(name: str) -> list[Row]:
    """The rows of one tab-separated file of the development data. Quotes are not special in it."""
    folder = data_folder()
    if folder is None:
        raise SystemExit("The labelled texts are not here: set REVIEWBOT_DATA to the folder that holds dev/.")
    lines = (folder / "dev" / name).read_text("utf-8").split("\n")
    header = lines[0].split("\t")
    read = [dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:] if line]
    return [
        Row(r["text"], r["label"], r["source"], r["licence"].startswith(OPEN_LICENCES), r.get("sentiment", ""))
        for r in read
    ]
