"""How fast reading is, as ratios to stock VADER in the same run: `python -m tests.bench.reading_speed`.

Each text is read once cold (empty caches) and then warm; the best of several rounds counts, taken in turns, so that a
noisy machine does not favour either. A post has 90 to 105 characters, a review 780 to 960.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from reviewbot.config.models import ReadingSettings
from reviewbot.domain.mention import Mention
from reviewbot.reading.language import detect
from reviewbot.reading.reader import Reader
from reviewbot.reading.vader import Vader
from tests.bench.reading_data import rows

ROUNDS = 5
TEXTS = 1500


def _us(call: Callable[[str], Any], texts: Sequence[str]) -> float:
    start = time.process_time()
    for text in texts:
        call(text)
    return (time.process_time() - start) / len(texts) * 1e6


def measure(texts: Sequence[str]) -> dict[str, float]:
    """Microseconds a text, for each reader; the best of `ROUNDS`."""
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    reader = Reader(ReadingSettings())
    vader = Vader()
    calls: dict[str, Callable[[str], Any]] = {
        "stock VADER": SentimentIntensityAnalyzer().polarity_scores,
        "equal VADER": vader.score,
        "Reader.read": lambda text: reader.read(Mention("x", "1", text)),
        "- sentiment and language": lambda text: reader.text_score(text),
        "- passage": reader._sentiment.passage,
        "- passage and language": lambda text: detect(reader._sentiment.passage(text)),
    }
    cold = {f"{name}, cold": _us(call, texts) for name, call in calls.items() if name in ("equal VADER", "Reader.read")}
    best = dict.fromkeys(calls, float("inf"))
    for _ in range(ROUNDS):
        for name, call in calls.items():
            best[name] = min(best[name], _us(call, texts))
    return {**best, **cold}


def main() -> None:
    texts = [row.text for row in rows("sentiment_dev.tsv")]
    kinds = {"posts (90-105 characters)": (90, 105), "reviews (780-960 characters)": (780, 960)}
    for kind, (least, most) in kinds.items():
        chosen = [text for text in texts if least <= len(text) <= most][:TEXTS]
        numbers = measure(chosen)
        stock = numbers["stock VADER"]
        print(f"{kind}: {len(chosen)} texts")
        for name, us in numbers.items():
            print(f"  {name:26} {us:8.1f} us   x{stock / us:.2f}")


if __name__ == "__main__":
    main()
