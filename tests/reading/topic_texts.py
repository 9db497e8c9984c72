"""Complaints and what they are about: `data/topic_texts.tsv`, one a line, written for this project.

Three sets by six writers who had seen neither cues nor tests; the first topic is what the text complains about most.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple


class TopicText(NamedTuple):
    """One text and its topics, the main one first."""

    origin: str
    topics: tuple[str, ...]
    text: str


@cache
def topic_texts() -> tuple[TopicText, ...]:
    """All texts."""
    lines = (Path(__file__).parent / "data" / "topic_texts.tsv").read_text("utf-8").split("\n")[1:]
    rows = [line.split("\t", 2) for line in lines if line]
    return tuple(TopicText(origin, tuple(topics.split(",")), text) for origin, topics, text in rows)
