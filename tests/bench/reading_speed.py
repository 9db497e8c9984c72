"""How fast reading is, as ratios to stock VADER in the same run: `python -m tests.bench.reading_speed`.

Each reader reads all texts before the next one does, as it would a file, all readers in turns, round after round. The
texts are timed in small batches, and of each batch the best round counts: on a shared machine anything longer measures
the neighbours. "cold" is the first reading, with empty caches, timed once.
A post has 90 to 105 characters, a review 780 to 960.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from reviewbot.config.models import ReadingSettings
from reviewbot.domain.mention import Mention
from reviewbot.reading.reader import Reader
from reviewbot.reading.vader import Vader
from tests.bench.reading_data import rows

ROUNDS = 30
BATCHES = 12
BATCH_CHARS = 4000

Call = Callable[[Any], Any]


def _seconds(call: Call, batch: Sequence[Any]) -> float:
    start = time.perf_counter()
    for one in batch:
        call(one)
    return time.perf_counter() - start


def _batches(texts: Sequence[str]) -> list[list[str]]:
    size = max(1, BATCH_CHARS // len(texts[0]))
    return [list(texts[k * size : (k + 1) * size]) for k in range(min(BATCHES, len(texts) // size))]


def measure(texts: Sequence[str]) -> dict[str, float]:
    """Microseconds a text, for each reader."""
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    reader = Reader(ReadingSettings())
    reader.read(Mention("x", "1", "Das Essen war kalt, wir kommen nicht wieder"))  # loads all that is loaded late
    vader = Vader()
    calls: dict[str, Call] = {
        "stock VADER": SentimentIntensityAnalyzer().polarity_scores,
        "equal VADER": vader.score,
        "text_score": reader.text_score,
        "Reader.read": lambda text: reader.read(Mention("x", "1", text)),
    }
    batches = _batches(texts)
    count = sum(map(len, batches))
    cold = {
        f"{name}, cold": sum([_seconds(calls[name], batch) for batch in batches]) / count * 1e6
        for name in ("equal VADER", "text_score")
    }
    best = {name: [float("inf")] * len(batches) for name in calls}
    for _ in range(ROUNDS):
        for name, call in calls.items():
            for k, batch in enumerate(batches):
                best[name][k] = min(best[name][k], _seconds(call, batch))
    return {**{name: sum(times) / count * 1e6 for name, times in best.items()}, **cold}


def main() -> None:
    texts = [row.text for row in rows("sentiment_dev.tsv")]
    kinds = {"posts (90-105 characters)": (90, 105), "reviews (780-960 characters)": (780, 960)}
    for kind, (least, most) in kinds.items():
        chosen = [text for text in texts if least <= len(text) <= most]
        numbers = measure(chosen)
        stock = numbers["stock VADER"]
        print(f"{kind}: {len(chosen)} to choose from")
        for name, us in numbers.items():
            print(f"  {name:26} {us:8.1f} us   x{stock / us:.2f}")


if __name__ == "__main__":
    main()
