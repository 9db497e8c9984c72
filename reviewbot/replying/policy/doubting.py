"""A second opinion on each sentence by its words (see `hearing`), beside what the patterns found in it.

A sentence that reads like an argument though no pattern found one warns; it never blocks. What a pattern forbids in a
sentence that otherwise reads as friendly as a good reply's is not sure enough to forbid: it warns, and a person
decides; what a pattern only doubts is let go where next to no argument reads as friendly.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from reviewbot.domain.reply import Finding, Severity
from reviewbot.replying.policy.hearing import Clue, Table, table
from reviewbot.replying.policy.passage import Passage
from reviewbot.replying.policy.question import Question
from reviewbot.replying.policy.rule import Hit, Rule

HOW_IT_IS_HEARD = (
    "Besides these rules a small trained table listens: a sentence that no pattern of tone, law or privacy finds fault"
    " with, but whose words weigh more like those of an argument than like those of a good reply, gets a warning by the"
    " rule that it is most like, with the words that weigh most. It never blocks; and what a pattern forbids in a"
    " sentence that reads as friendly as a good reply's becomes a warning too. One table a language (English, Spanish,"
    " French, German, Arabic), learnt from sentences written for this project and from what the starter templates say,"
    " by a seeded command (python -m tests.bench.train_tone); no data of customers is in it."
)
"""What the page of the rules says of the tables."""

_KNOWN = 0.6  # of the words of a text whose language its little words do not tell
_ENOUGH = 5  # words of a sentence in a whole reply: "We roast daily." is too little to tell by
_SAID = 3  # words or pairs that a message quotes
_MOST = 20  # sentences of one text that are warned about
_SETTLED = ("T", "L", "P", "C11")  # what a pattern of these rules found needs no second opinion
_EXCUSE = "T2x"
_EXCUSE_MESSAGE = "this may read as an excuse"
_EXCUSE_HINT = "say what people may expect of you, and what happens next"


# Log-odds below which a sentence reads as friendly, by rule: lower where a miss costs most. Privacy of health, of
# money owed and the like (P1, P2) is not among them: there one word is enough.
_FRIENDLY = {"T1": -0.6, "T2": -0.6, "T3": -0.6, "T4": -0.6, "L2": -0.6, "L3": -0.6, "L1": -1.2, "L4": -1.2, "P3": -1.2}
_TONE = frozenset({"T1", "T2", "T3", "T4", "L2", "L3"})  # what friendly words may clear altogether


class Sentence(NamedTuple):
    """A sentence of a passage, by its words, and how much it reads like an argument, in log-odds."""

    weights: Table
    first: int
    last: int
    weight: float


def heard(question: Question) -> tuple[Sentence, ...]:
    """All sentences of a passage; none where we have no table of its language."""
    passage = question.passage
    weights = _table_for(question)
    if weights is None:
        return ()
    found = zip(passage.sentences, weights.weights(passage), strict=True)
    return tuple([Sentence(weights, first, last, weight) for (first, last), weight in found])


def unsure(hits: Sequence[Hit], heard_: Sequence[Sentence], passage: Passage, doubts: Mapping[str, str]) -> list[Hit]:
    """The hits as the sentences around them make them: milder where those read as friendly.

    What blocks warns there, with the rule's message of `doubts`; a warning of tone goes where a sentence reads as
    friendly as next to no argument does.
    """
    if not hits or not heard_:
        return list(hits)
    milder = (_milder(hit, heard_, passage, doubts) for hit in hits)
    return [hit for hit in milder if hit is not None]


def _milder(hit: Hit, heard_: Sequence[Sentence], passage: Passage, doubts: Mapping[str, str]) -> Hit | None:
    if hit.start is None or hit.rule not in _FRIENDLY:
        return hit
    around = [one for one in heard_ if _touches(hit, *_span(passage, one))]
    weight = max([one.weight for one in around], default=0.0)
    if hit.severity in (None, Severity.BLOCK):
        unsure_ = bool(around) and weight < _FRIENDLY[hit.rule]
        return replace(hit, severity=Severity.WARN, message=doubts[hit.rule] or hit.message) if unsure_ else hit
    return None if hit.rule in _TONE and around and weight < around[0].weights.friendly else hit


def doubts(
    question: Question, hits: Sequence[Hit], heard_: Sequence[Sentence], rules: Mapping[str, Rule]
) -> Iterator[Finding]:
    """A warning for each sentence that reads like an argument and holds no hit of tone, law or privacy."""
    found = 0
    for sentence in heard_:
        if not _is_loud(sentence, question):
            continue
        start, end = _span(question.passage, sentence)
        if any(_settles(hit, start, end) for hit in hits):
            continue
        finding = _finding(question, sentence, rules)
        if finding is not None:
            yield finding
            found += 1
            if found == _MOST:
                return


def _is_loud(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence is heard: in a whole reply by a stricter threshold, and with words enough to tell by."""
    if question.about.scope == "fragment":
        return sentence.weight >= sentence.weights.fragment
    return sentence.weight >= sentence.weights.reply and sentence.last - sentence.first >= _ENOUGH


def _table_for(question: Question) -> Table | None:
    """The table of the reply's language; where its words do not tell it, the one that knows most of them."""
    tables = [known for known in map(table, question.reply_languages) if known is not None]
    if question.spoken or not tables:
        return tables[0] if tables else None
    words = question.passage.plain
    shares = [sum(word in known.words for word in words) / max(len(words), 1) for known in tables]
    return tables[shares.index(max(shares))] if max(shares) >= _KNOWN else None


def _span(passage: Passage, sentence: Sentence) -> tuple[int, int]:
    return passage.starts[sentence.first], passage.ends[sentence.last - 1]


def _settles(hit: Hit, start: int, end: int) -> bool:
    """Whether a hit already says what is wrong with the text between two offsets."""
    if hit.start is None or hit.end is None or hit.severity is Severity.NOTE or hit.rule == "T6":
        return False
    return hit.rule.startswith(_SETTLED) and _touches(hit, start, end)


def _touches(hit: Hit, start: int, end: int) -> bool:
    return (hit.start or 0) < end and (hit.end or 0) > start


def _finding(question: Question, sentence: Sentence, rules: Mapping[str, Rule]) -> Finding | None:
    passage = question.passage
    tag = sentence.weights.tag(passage, sentence.first, sentence.last)
    rule = rules[_rule_of(tag, question.about.sector, rules)]
    if rule.id == "L6" and question.about.liability_admitted:
        return None
    message, hint = (_EXCUSE_MESSAGE, _EXCUSE_HINT) if tag == _EXCUSE else (rule.doubt or rule.message, rule.hint)
    said = ", ".join(f'"{words}"' for words in _said(passage, sentence))
    if not said:
        return None
    start, end = _span(passage, sentence)
    return Finding(rule.id, Severity.WARN, f"{message}: {said}", hint, start, end, passage.text[start:end])


def _rule_of(tag: str, sector: str, rules: Mapping[str, Rule]) -> str:
    """The rule of a tag; what only holds in some sectors is privacy elsewhere."""
    rule = rules["T2" if tag == _EXCUSE else tag]
    return "P3" if rule.sectors and sector not in rule.sectors else rule.id


def _said(passage: Passage, sentence: Sentence) -> Iterator[str]:
    """The words and pairs that speak most for an argument, heaviest first; none of them within another."""
    clues = sentence.weights.clues(passage, sentence.first, sentence.last)
    loud = sorted((clue for clue in clues if clue.weight > 0), key=lambda clue: (-clue.weight, clue.first, clue.second))
    said: list[Clue] = []
    for clue in loud:
        if not any(known.first <= clue.first and clue.second <= known.second for known in said):
            said.append(clue)
        if len(said) == _SAID:
            break
    for clue in said:
        one = _written(passage, clue.first)
        if clue.second == clue.first:
            yield one
        elif clue.second == clue.first + 1:
            yield passage.text[passage.starts[clue.first] : passage.ends[clue.second]]
        else:
            yield f"{one} ... {_written(passage, clue.second)}"


def _written(passage: Passage, place: int) -> str:
    return passage.text[passage.starts[place] : passage.ends[place]]
