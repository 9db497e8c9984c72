"""How people tell of what must reach a person, and what only sounds so: `data/told.tsv`, one text a line.

Two sets, each written by somebody who had seen neither cues nor tests: `first` is told in a roundabout way, `second`
plainly, as reviews mostly do. What was held when they were first measured: of `first` 88 of 280 and of its 415 innocent
texts 12; then cues were written from every other text of it, and of `second` 191 of 330 were held and 11 of 300
innocent ones. With the table (`reviewbot.reading.alarm`) of the other set 70 and 65 % are held, and 7 and 5 % of the
innocent, which were written to mislead. Of ordinary unhappy mentions the table adds 2 in 1,000, few of them rightly.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple


class Told(NamedTuple):
    """One text; `risk` is "" for an innocent one."""

    origin: str
    risk: str
    text: str


@cache
def told() -> tuple[Told, ...]:
    """All texts."""
    lines = (Path(__file__).parent / "data" / "told.tsv").read_text("utf-8").split("\n")[1:]
    rows = [line.split("\t", 2) for line in lines if line]
    return tuple(Told(origin, "" if risk == "none" else risk, text) for origin, risk, text in rows)
