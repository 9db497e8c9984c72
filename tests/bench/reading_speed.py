"""How fast reading is, as ratios to stock VADER in the same run: `python -m tests.bench.reading_speed`.

Three conditions, from the kindest to the harshest. "alone": a reader reads all texts, round after round, as a program
that does nothing else would. "in turns": all readers take turns, round after round, so that what one keeps in the
processor's caches the others have pushed out. "cold": the very first reading, nothing known of any word yet.
The texts are timed in small batches, and of each batch the best round counts: on a shared machine anything longer
measures the neighbours. A post has 90 to 105 characters, a review 780 to 960.
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

ROUNDS = 25
BATCHES = 24
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
    cold = {f"{name}, cold": _best(calls[name], batches, 1) for name in ("equal VADER", "text_score")}
    in_turns = dict.fromkeys(calls, [float("inf")] * len(batches))
    for _ in range(ROUNDS):
        for name, call in calls.items():
            in_turns[name] = list(map(min, in_turns[name], _seconds_each(call, batches)))
    count = sum(map(len, batches)) / 1e6
    return {
        **{f"{name}, alone": _best(call, batches, ROUNDS) for name, call in calls.items()},
        **{f"{name}, in turns": sum(times) / count for name, times in in_turns.items()},
        **cold,
    }


def _best(call: Call, batches: Sequence[Sequence[str]], rounds: int) -> float:
    """Microseconds a text, of each batch the best round."""
    best = [float("inf")] * len(batches)
    for _ in range(rounds):
        best = list(map(min, best, _seconds_each(call, batches)))
    return sum(best) / sum(map(len, batches)) * 1e6


def _seconds_each(call: Call, batches: Sequence[Sequence[str]]) -> list[float]:
    return [_seconds(call, batch) for batch in batches]


def main() -> None:
    texts = [row.text for row in rows("sentiment_dev.tsv")]
    kinds = {"posts (90-105 characters)": (90, 105), "reviews (780-960 characters)": (780, 960)}
    for kind, (least, most) in kinds.items():
        chosen = [text for text in texts if least <= len(text) <= most]
        numbers = measure(chosen)
        print(f"{kind}: {len(chosen)} to choose from")
        for name, us in numbers.items():
            condition = "alone" if name.endswith("alone") else "in turns"
            print(f"  {name:26} {us:8.1f} us   x{numbers[f'stock VADER, {condition}'] / us:.2f}")


if __name__ == "__main__":
    main()
