"""The sentences that teach the tables of `train_tone`: our own sets, lines, examples of the rules, and drafts."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reviewbot.replying.checking import every_reply
from reviewbot.replying.policy.passage import read
from reviewbot.replying.policy.rules import RULES
from tests.replying.policy.sets import DATA as SETS
from tests.replying.policy.sets import names as files
from tests.replying.policy.sets import sentences, wholes
from tests.replying.samples import drafter

SEED = 7
LINES = Path(__file__).parent / "tone_lines"
EACH = 20  # sentences made of one line of `tone_lines`
EXAMPLES = 3.0  # what an example of a rule weighs against a sentence of a set
DRAFTS = 0.3  # what a sentence of a template weighs against one of a set
_UNTAUGHT = ("C8", "C9", "T6")  # what only a case settles, and what is no argument
_TAGS = frozenset("T1 T2 T2x T3 T4 T7 L1 L2 L3 L4 L5 L6 P1 P2 P3 P6 C11".split())


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence that teaches: `group` is the line it was made of, `origin` the set that it belongs to."""

    text: str
    bad: bool
    tag: str  # "" where it teaches no kind of argument
    weight: float
    group: str
    origin: str


def tag_of(head: str) -> str:
    """The tag of a head of a set: its rule, T2x for an excuse, "" where it names none."""
    if head.startswith("T2") and "excuse" in head:
        return "T2x"
    first = head.split()[0] if head.split() else ""
    return first if first in _TAGS else ""


def set_rows(language: str) -> Iterator[Row]:
    """The sentences of the policy's own sets, and those of its good whole replies."""
    for kind in ("bad", "good"):
        for name in files(kind, language):
            origin = re.sub(r"_?(bad|good)_?", "_", name.removesuffix(".txt")).strip("_")
            for sentence in sentences(name):
                if kind == "good" or not sentence.rule.startswith(_UNTAUGHT) or name.startswith("tenth"):
                    tag = tag_of(sentence.rule) if kind == "bad" else ""
                    yield Row(sentence.text, kind == "bad", tag, 1.0, sentence.text, origin)
    if language == "en":
        yield from whole_rows()
        yield from example_rows()


def example_rows() -> Iterator[Row]:
    """The examples of the rules."""
    for rule in RULES:
        for text in rule.bad if rule.id in _TAGS else ():
            yield Row(text, True, rule.id, EXAMPLES, text, "lines")
        for text in rule.good if rule.severity is not None else ():
            yield Row(text, False, "", EXAMPLES, text, "lines")


def whole_rows() -> Iterator[Row]:
    """The sentences of the good whole replies, and of the bad ones that which is bad (`sentence`)."""
    for name in ("whole_good.jsonl", "whole_second_good.jsonl", "whole_third_good.jsonl"):
        for text in dict.fromkeys(text for whole in wholes(name) for text in sentences_of(whole.text)):
            yield Row(text, False, "", 0.5, text, name.removesuffix("_good.jsonl"))
    for line in (SETS / "whole_second_bad.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if "sentence" in row:
            yield Row(row["sentence"], True, tag_of(row["rule"]), 1.0, row["sentence"], "whole_second")


def sentences_of(text: str) -> Iterator[str]:
    """The sentences of a reply as they are written."""
    passage = read(text)
    for first, last in passage.sentences:
        yield text[passage.starts[first] : passage.ends[last - 1] + 1]


def line_rows(language: str) -> Iterator[Row]:
    """Sentences made of the lines of `tone_lines`: one of `{this|that}` is taken, `EACH` times."""
    dice = random.Random(SEED)
    for path in sorted(LINES.glob(f"*_{language}*.txt")):
        bad, head = path.name.startswith("bad"), ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                head = line[1:].partition("|")[0].strip()
            elif line and not (bad and head.startswith(_UNTAUGHT)):
                made = sorted({spoken(line, dice) for _ in range(EACH)})
                for text in made:
                    yield Row(text, bad, tag_of(head) if bad else "", len(made) ** -0.5, line, "lines")


def spoken(line: str, dice: random.Random) -> str:
    """One of the sentences that a line stands for."""
    said = re.sub(r"\{([^{}]*)\}", lambda match: dice.choice(match[1].split("|")), line)
    return " ".join(said.split()).replace(" ,", ",")


def draft_rows(language: str) -> Iterator[Row]:
    """Every sentence of every reply that `templates check` renders, once."""
    seen: set[tuple[str, ...]] = set()
    desk = drafter()
    for template in desk.library.templates(language):
        for one in () if template.header.private else every_reply(desk, template):
            for text in sentences_of(one.text):
                words = read(text).plain
                if words not in seen:
                    seen.add(words)
                    yield Row(text, False, "", DRAFTS, f"draft {' '.join(words)}", "drafts")


def rows_of(language: str) -> list[Row]:
    """All that teaches one language."""
    return [*set_rows(language), *line_rows(language), *draft_rows(language)]
