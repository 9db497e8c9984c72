"""How people tell of what must reach a person, and what only sounds so: `data/told.tsv`, one text a line.

Seven sets, each written by somebody who had seen neither cues nor tests: `first` is told in a roundabout way, the
others plainly, as reviews and posts mostly do; `sixth`, and the innocent texts of `fifth`, are ordinary posts and
reviews full of words that also stand in serious ones.

What was held when they were first measured: by the first cues 88 of 280 of `first`, then 191 of 330 of `second`; by
cues and a table learnt from those two, 172 of 240 of `third` and 172 of 240 of `fourth`; by cues and a table learnt
from all before it, 245 of 300 of `seventh`, and 16 of its 300 innocent ones. With a table of the other sets (`python -m
tests.bench.train_alarm` prints it) 77 to 91 % of each are held, by cues alone 36 to 64 %; of the innocent 5 to 14 %,
which were mostly written to mislead. Of ordinary mentions the table adds 6 or 7 in 1,000, few of them rightly.
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
