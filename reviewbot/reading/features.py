"""Features: what the linear model looks at besides words, from the lexicon's hits, phrases and sentences.

Each is a plain number that a person can recompute; the model's weights for them stand in `data/model.json`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from reviewbot.reading.passage import Passage
from reviewbot.reading.vader import Hit, compound, emphasis

GROUPS = ("positive", "broken", "waiting", "rude", "money", "dirty", "food", "leaving", "anger", "sarcasm")
LEXICON_FEATURES = ("whole", "mean", "worst", "best", "last", "first", "sum", "negative_share", "positive_share", "nothing")
STYLE_FEATURES = ("exclaims", "asks", "capitals", "length")
FEATURES = (*LEXICON_FEATURES, *STYLE_FEATURES, *GROUPS)

_GROUP_PLACE = {group: len(LEXICON_FEATURES) + len(STYLE_FEATURES) + k for k, group in enumerate(GROUPS)}
_GROUP_PLACE["house"] = -1


def sentence_ends(passage: Passage) -> list[int]:
    """The index after the last token of each sentence."""
    ends = [i + 1 for i, term in enumerate(passage.terms) if term.ends]
    if not ends or ends[-1] != len(passage.terms):
        ends.append(len(passage.terms))
    return ends


def sentence_sums(hits: Sequence[Hit], ends: Sequence[int]) -> list[float]:
    """The sum of the hits in each sentence that has any."""
    sums: list[float] = []
    k = -1
    last = -1
    for i, value in hits:
        while k < 0 or i >= ends[k]:
            k += 1
        if k == last:
            sums[-1] += value
        else:
            sums.append(value)
            last = k
    return sums


def features(passage: Passage) -> list[float]:
    """The numbers of one passage, in the order of `FEATURES`."""
    hits = passage.hits
    out = [0.0] * len(FEATURES)
    count = len(passage.terms)
    amplifier = emphasis(passage.spelled)
    if hits:
        _lexicon_features(out, passage, amplifier)
    else:
        out[9] = 1.0
    out[10] = min(passage.spelled.count("!"), 4) / 4
    out[11] = min(passage.spelled.count("?"), 3) / 3
    out[12] = sum([1 for term in passage.terms if term.flags & 16]) / (count + 1)
    out[13] = math.log1p(count) / 5
    for phrase in passage.phrases:
        place = _GROUP_PLACE[phrase.group]
        if place > 0:
            out[place] += 1.0
    covered = {i for phrase in passage.phrases for i in range(phrase.start, phrase.end)} if passage.phrases else ()
    for i, _ in hits:
        group = passage.terms[i].group
        if group is not None and i not in covered:
            out[_GROUP_PLACE[group]] += 1.0
    scale = 1 / math.sqrt(count + 4)
    for place in range(14, len(out)):
        if out[place]:
            out[place] = min(out[place], 4.0) * scale * 2
    return out


def _lexicon_features(out: list[float], passage: Passage, amplifier: float) -> None:
    hits = passage.hits
    total = negative = positive = 0.0
    for _, value in hits:
        total += value
        if value < 0:
            negative += 1 - value
        else:
            positive += 1 + value
    sums = sentence_sums(hits, sentence_ends(passage))
    compounds = [compound(one, 0.0) for one in sums]
    out[0] = compound(total, amplifier)
    out[1] = sum(compounds) / len(compounds)
    out[2] = min(compounds)
    out[3] = max(compounds)
    out[4] = compounds[-1]
    out[5] = compounds[0]
    out[6] = total / math.sqrt(len(passage.terms) + 4)
    whole = negative + positive + len(passage.terms) - len(hits)
    out[7] = negative / whole
    out[8] = positive / whole
