"""What only the case can settle: promises of time (C8) and acts claimed as done (C9)."""

from __future__ import annotations

from functools import cache

from reviewbot.replying.policy.about import Act
from reviewbot.replying.policy.index import Index
from reviewbot.replying.policy.lexicon import classes
from reviewbot.replying.policy.pattern import Pattern, compile_patterns
from reviewbot.replying.policy.question import Outcome, Question
from reviewbot.replying.policy.rule import Hit
from reviewbot.replying.policy.wordings.claims import CLAIMS, PROMISE
from reviewbot.replying.policy.wordings.core import PARTS

_ACTS = tuple(CLAIMS)
_PROMISED = -1
_ANY_ACT = -2  # the other languages do not tell one act from another


@cache
def _index(language: str) -> Index:
    patterns: list[tuple[int, Pattern]] = []
    if language == "en":
        sources = {_PROMISED: PROMISE} | {number: CLAIMS[act] for number, act in enumerate(_ACTS)}
    else:
        sources = {_PROMISED: PARTS[language].promise, _ANY_ACT: PARTS[language].claims}
    for owner, source in sources.items():
        patterns.extend((owner, pattern) for pattern in compile_patterns(source, classes()))
    return Index(patterns)


def case_claims(question: Question) -> Outcome:
    """C8 and C9 against the case; without a case both are skipped."""
    about = question.about
    if not about.has_case:
        return Outcome(skipped=("C8", "C9"))
    passage, acts = question.passage, about.acts or frozenset()
    hits: list[Hit] = []
    for language in question.reply_languages:
        for owner, match in _index(language).find(passage):
            start, end = passage.starts[match.first], passage.ends[match.last - 1]
            if owner == _PROMISED:
                if about.promise_due is None:
                    hits.append(Hit("C8", start, end))
            elif owner == _ANY_ACT:
                if not acts:
                    hits.append(Hit("C9", start, end))
            elif _ACTS[owner] not in acts:
                hits.append(Hit("C9", start, end, message=f"the case does not record this as {_words(_ACTS[owner])}"))
    return Outcome(tuple(hits))


def _words(act: Act) -> str:
    return act.value.replace("_", " ")
