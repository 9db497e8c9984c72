"""What is shipped is what its command makes: nobody tuned a weight by hand."""

from __future__ import annotations

import pytest

from reviewbot.reading.ngrams import shipped
from reviewbot.reading.sentiment import shipped_model
from tests.bench.reading_data import data_folder, rows


@pytest.mark.skipif(data_folder() is None, reason="the labelled texts are not here (REVIEWBOT_DATA)")
def test_the_shipped_weights_are_what_the_training_command_makes() -> None:
    """To the last digit on one machine; another's floats may round a weight or two the other way."""
    pytest.importorskip("sklearn", reason="scikit-learn is not installed")
    from tests.bench.train_own import own_rows
    from tests.bench.train_sentiment import as_product, corpus, train

    texts = corpus([row for row in rows("sentiment_dev.tsv") if row.open] + own_rows())
    table, model = as_product(texts, train(texts))
    assert model.threshold == shipped_model().threshold
    assert dict(model.groups) == pytest.approx(dict(shipped_model().groups), abs=1e-3)
    others = set(table.words.items()) ^ set(shipped().words.items())
    assert len(others) < len(table.words) / 1000
