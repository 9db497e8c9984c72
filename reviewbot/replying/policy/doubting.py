"""Warns of sentences that read like an argument though no pattern found one in them (see `hearing`). Never blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reviewbot.domain.reply import Finding, Severity
from reviewbot.replying.policy.hearing import Clue, Table, table
from reviewbot.replying.policy.passage import Passage
from reviewbot.replying.policy.question import Question
from reviewbot.replying.policy.rule import Hit, Rule

_SAID = 3  # words or pairs that a message quotes
_MOST = 20  # sentences of one text that are warned about
_SETTLED = ("T", "L", "P", "C11")  # what a pattern of these rules found needs no second opinion
_EXCUSE = "T2x"
_EXCUSE_MESSAGE = "this may read as an excuse"
_EXCUSE_HINT = "say what people may expect of you, and what happens next"


class Sentence(NamedTuple):
    """A sentence of a passage, by its words, that reads like an argument."""

    weights: Table
    first: int
    last: int


def doubts(question: Question, hits: Sequence[Hit], rules: Mapping[str, Rule]) -> Iterator[Finding]:
    """A warning for each sentence that reads like an argument and holds no hit of tone, law or privacy."""
    found = 0
    for sentence in heard(question):
        start, end = _span(question.passage, sentence)
        if any(_settles(hit, start, end) for hit in hits):
            continue
        finding = _finding(question, sentence, rules)
        if finding is not None:
            yield finding
            found += 1
            if found == _MOST:
                return


def heard(question: Question) -> Iterator[Sentence]:
    """The sentences of a passage whose words weigh more than the threshold of its scope."""
    passage = question.passage
    weights = _table_for(question)
    if weights is None:
        return
    least = weights.fragment if question.about.scope == "fragment" else weights.reply
    for first, last in passage.sentences:
        if weights.weigh(passage, first, last) >= least:
            yield Sentence(weights, first, last)


def _table_for(question: Question) -> Table | None:
    """The table of the reply's language; where its words do not tell it, of the one that knows most of them."""
    languages = question.reply_languages
    tables = [known for known in map(table, languages) if known is not None]
    if len(tables) <= 1:
        return tables[0] if tables else None
    vocabulary = question.passage.vocabulary
    return max(tables, key=lambda known: sum(word in known.words for word in vocabulary))


def _span(passage: Passage, sentence: Sentence) -> tuple[int, int]:
    return passage.starts[sentence.first], passage.ends[sentence.last - 1]


def _settles(hit: Hit, start: int, end: int) -> bool:
    """Whether a hit already says what is wrong with the text between two offsets."""
    if hit.start is None or hit.end is None or hit.severity is Severity.NOTE or hit.rule == "T6":
        return False
    return hit.rule.startswith(_SETTLED) and hit.start < end and hit.end > start


def _finding(question: Question, sentence: Sentence, rules: Mapping[str, Rule]) -> Finding | None:
    passage = question.passage
    tag = sentence.weights.tag(passage, sentence.first, sentence.last)
    rule = rules[_rule_of(tag, question.about.sector, rules)]
    if rule.id == "L6" and question.about.liability_admitted:
        return None
    message, hint = (_EXCUSE_MESSAGE, _EXCUSE_HINT) if tag == _EXCUSE else (rule.doubt or rule.message, rule.hint)
    said = ", ".join(f'"{words}"' for words in _said(passage, sentence))
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
