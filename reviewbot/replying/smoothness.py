"""How smoothly the sentences of a reply follow one another: parts are combined freely, and some pairs say a word twice.

"We want to know why. We want every cup to be warm." is nothing a person would sign; another wording of the same
template is. What is counted here needs no grammar and so holds in every language: two neighbouring sentences that
begin alike, and longer words that come back in the next sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SENTENCE_END = re.compile(r"(?<=[.!?؟:;])\s+")
_WORD = re.compile(r"[^\W\d_]+")
_STEM = 5  # letters by which two words count as one: "promise", "promised"
_OPENING = 2  # words

# Words that do the work of grammar; nobody hears them twice.
_SILENT = frozenset(
    word[:_STEM]
    for word in (
        "about would which there their these those where while should every other again because after before being our"
        " ourselves you your with that this what have from when they them than then will here more into just only could"
        " sobre porque donde usted ustedes nuestro nuestra también cuando desde hasta estamos como para este esta esto"
        " queremos nosotros ante quien quienes"
        " nous vous votre notre votres cette comme dans pour avec sans sommes avons avez tout toute"
        " ihnen unser unsere haben werden nicht damit diese dieser dieses einen einer durch sollte sind wird auch"
        " möchten müssen"
        " الذي التي هذا هذه إلى على ونحن لكم لكي"
    ).split()
)


def roughness(text: str) -> int:
    """How often neighbouring sentences begin alike or repeat a longer word. The signature does not count."""
    rough = 0
    before: tuple[tuple[str, ...], frozenset[str]] | None = None
    for sentence in _SENTENCE_END.split(text.rpartition("\n\n")[0] or text):
        now = _heard(sentence)
        if before is not None:
            rough += len(before[1] & now[1]) + (len(now[0]) == _OPENING and before[0] == now[0])
        before = now
    return rough


@lru_cache(maxsize=4096)
def _heard(sentence: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """How a sentence begins, and the words that would be heard again; kept, since candidates share sentences."""
    words = [word for part in sentence.casefold().split() if "@" not in part for word in _WORD.findall(part)]
    return tuple(words[:_OPENING]), stems(words)


def stems(words: list[str]) -> frozenset[str]:
    """The beginnings of those words that carry meaning."""
    return frozenset(stem for word in words if len(word) >= 4 and (stem := word[:_STEM]) not in _SILENT)


@lru_cache(maxsize=4096)
def phrase_stems(phrase: str) -> frozenset[str]:
    """The same for a phrase, by four letters: "the wait" and "the long waiting time" would be heard as one."""
    return frozenset(stem[:4] for stem in stems(_WORD.findall(phrase.casefold())))
