"""Trains the fallback for other languages: `python -m tests.bench.train_moods [--write]`.

One small model for all languages, over the words of mood, emojis and marks; six weights, so that two thousand tweets
suffice. Prints the AUC for each language by a model that has not seen that language.
"""

from __future__ import annotations

import argparse
import json

import numpy as np
from sklearn.linear_model import LogisticRegression

from reviewbot.reading.moods import FEATURES, features, vocabularies
from tests.bench.reading_data import rows
from tests.bench.reading_quality import auc, calibration_error
from tests.bench.train_sentiment import DATA


def main() -> None:
    parser = argparse.ArgumentParser(description="Trains the fallback for other languages.")
    parser.add_argument("--write", action="store_true", help="replace the shipped file")
    arguments = parser.parse_args()
    texts = [row for row in rows("languages_dev.tsv") if row.open and row.label in vocabularies()]
    numbers = np.array([features(row.text, row.label) for row in texts])
    negative = np.array([row.sentiment == "negative" for row in texts], float)
    languages = np.array([row.label for row in texts])
    for language in sorted(vocabularies()):
        these = languages == language
        model = LogisticRegression(C=1.0).fit(numbers[~these], negative[~these])
        scores = model.predict_proba(numbers[these])[:, 1]
        print(
            f"{language}: AUC {auc(negative[these], scores):.3f}, "
            f"ECE {calibration_error(negative[these], scores):.3f}, {int(these.sum())} texts"
        )
    model = LogisticRegression(C=1.0).fit(numbers, negative)
    weights = {name: round(float(w), 4) for name, w in zip(FEATURES, model.coef_[0], strict=True)}
    print(weights, round(float(model.intercept_[0]), 4))
    if arguments.write:
        made = {
            "made_by": "python -m tests.bench.train_moods --write",
            "intercept": round(float(model.intercept_[0]), 4),
        }
        (DATA / "moods.json").write_text(json.dumps({**made, "weights": weights}, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
