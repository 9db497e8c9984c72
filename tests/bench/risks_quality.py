"""How well risks are found: the hand-labelled escalations, abuse, and how often ordinary mentions are held.

Run: `python -m tests.bench.risks_quality`. Nothing is trained. The rules were first written from one half of the
hand-labelled rows ("written from"); at that moment the other half gave recall .85 and precision .57. Its failures were
then read too, so both halves now flatter the rules. Two more blind checks tell what to expect of new texts: of 132 of
our own sentences that must be held (`tests/reading/risk_examples.py`, written without looking at the rules, many of
them odd on purpose) 69 % were found before the rules were mended, of 80 innocent ones 12 % were held.
Intervals are 95 % (Wilson).
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from reviewbot.domain.assessment import Risk
from reviewbot.reading.risks import RiskFinder
from tests.bench.reading_data import data_folder, rows
from tests.bench.topics_quality import wilson

# Which risks answer a class of the hand-labelled rows; any that holds means "needs a human for safety or law".
CLASSES = {
    "legal": {"legal", "regulator", "press"},
    "privacy_fraud": {"data_breach", "legal"},
    "discrimination_harassment": {"discrimination", "harassment", "threat"},
    "injury_illness": {"injury", "illness", "allergy", "foreign_object", "child_danger"},
    "threat_selfharm": {"threat", "self_harm"},
}


class Example(NamedTuple):
    """One labelled text with what was found in it."""

    label: str
    risks: tuple[Risk, ...]
    written_from: bool

    @property
    def held(self) -> bool:
        """Whether any risk holds it."""
        return any(risk.hold for risk in self.risks)


def examples(prefix: str, finder: RiskFinder) -> list[Example]:
    """The rows whose ids begin with `prefix`."""
    folder = data_folder()
    if folder is None:
        raise SystemExit("The labelled texts are not here: set REVIEWBOT_DATA to the folder that holds dev/.")
    lines = (folder / "dev" / "escalation_dev.tsv").read_text("utf-8").split("\n")[1:]
    split = [line.split("\t") for line in lines if line.startswith(prefix)]
    return [Example(row[2], finder.find(row[1]), zlib.crc32(row[0].encode()) % 2 == 0) for row in split]


def print_held(name: str, chosen: Iterable[Example]) -> None:
    """Recall and precision of "needs a human"."""
    told = Counter((example.label != "none", example.held) for example in chosen)
    right, missed, false = told[True, True], told[True, False], told[False, True]
    low, high = wilson(right, right + missed)
    sure_low, sure_high = wilson(right, right + false)
    print(
        f"{name:14} {told.total():4} rows  recall {right / (right + missed):.3f} [{low:.2f}, {high:.2f}] goal 0.95"
        f"  precision {right / (right + false):.3f} [{sure_low:.2f}, {sure_high:.2f}] goal 0.80"
    )


def main() -> None:
    """Print all tables."""
    finder = RiskFinder()
    escalations = examples("esc:", finder)
    print_held("written from", [e for e in escalations if e.written_from])
    print_held("other half", [e for e in escalations if not e.written_from])
    print_held("all", escalations)
    for label, risks in CLASSES.items():
        own = [e for e in escalations if e.label == label]
        named = sum(any(risk.id in risks for risk in e.risks) for e in own)
        print(f"    {label:26} {len(own):3} rows  held {sum(e.held for e in own):3}  under its own name {named:3}")
    abuse = examples("davidson:", finder)
    for label in sorted({e.label for e in abuse}):
        own = [e for e in abuse if e.label == label]
        found = sum(any(risk.id in ("abuse_of_staff", "threat") for risk in e.risks) for e in own)
        share = sum(e.held for e in own) / len(own)
        print(f"{label:16} {len(own):5} rows  abuse found {found / len(own):.2f}  held {share:.2f}")
    ordinary = rows("sentiment_dev.tsv")
    total, held = Counter(row.label for row in ordinary), Counter[str]()
    for row in ordinary:
        held[row.label] += any(risk.hold for risk in finder.find(row.text))
    for label, count in total.items():
        print(f"ordinary {label:9} {count:6} mentions  held {held[label] / count:.4f}")


if __name__ == "__main__":
    main()
