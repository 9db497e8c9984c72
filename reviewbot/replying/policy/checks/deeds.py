"""Who does what in a sentence: a flat statement of what the person did, with no failing of ours in it, is blame (T1).

"You asked for help and nobody came" takes the person's side; "You ordered it well done, so of course it was dry" and
"You told our waiter that everything was lovely" do not. The first kind names our failing, or what the person felt.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from reviewbot.replying.policy.passage import END, Passage
from reviewbot.replying.policy.question import Outcome, Question
from reviewbot.replying.policy.rule import Hit
from reviewbot.replying.policy.verbs import forms

_DEEDS = (
    "order choose pick select say tell sign agree accept leave miss cancel refuse use press enter bring"
    " receive eat finish"
    " stay sit arrive return drop break forget lose admit promise change move let send give put walk drink take"
    "wear park smoke complain write post claim thank compliment smile laugh shout confirm demand decide"
    " know reply respond"
    " answer accuse enjoy request share insist argue ignore read provide install delete download upgrade log click type"
    "swear threaten behave act interrupt overlook show turn purchase try cook wash keep lock decline rush"
    " skip reject dismiss hang storm drive misplace spill hesitate"
)
_BEFORE = frozenset(
    "and but so yet or actually unfortunately however then also still sadly clearly yes no indeed , that's".split()
)
_AUXILIARIES = frozenset(
    "have had did even also then already just simply clearly yourself only first actually both all once".split()
)
_GROUP = frozenset(
    "group party children kids child son daughter dog friends husband wife guests companion companions"
    " table friend team".split()
)

# what takes the person's side: our failing, what they felt, or that they were right
_SIDE = frozenset(
    "not never nobody no none nothing neither nor without wrong wrongly late cold sorry instead still"
    " should deserve deserved failed ignored"
    " twice again apologise apologize understand fair right rightly unheard waited waiting wait missed forgot lost fell"
    "let another different less unanswered unfair disappointed disappointing felt feel feeling hours hour"
    " apology mistake fault failing"
    "trusted trust broken dirty poor badly ill sick unable kind lovely warm wonderful generous thank"
    " thanks grateful glad honest"
    "delighted pleasure happy smile hard chance chose faith courage smelled late empty nowhere alone"
    " silence worse worst"
    " delayed delay trouble unacceptable everything burnt raw stale tired upset angry tears".split()
)
_BETRAYED = frozenset("sorry apologise apologize deserved should understand".split())
_PASSIVE = frozenset(
    "left kept told given made charged sent moved treated turned split ignored seated placed asked"
    " promised served put forgotten".split()
)

_OUTCOMES = frozenset(
    "it they nobody we found got reached sat ate stood woke still the our there lost somebody this that".split()
)
_ARRIVES = frozenset("came arrived turned reached appeared".split())  # "and a green one turned up"
_FELT = frozenset(
    "disappointed upset hungry cold tired right hurt sad ill sick not never so unable frightened embarrassed".split()
)


@cache
def _deeds() -> tuple[frozenset[str], frozenset[str]]:
    """(past forms, base forms) of what a person can be said to have done."""
    past: set[str] = set()
    for verb in _DEEDS.split():
        past.update(form for form in forms(verb)[2:] if not form.endswith("ing"))
    past |= {"read", "put", "let"}
    return frozenset(past), frozenset(_DEEDS.split())


@cache
def _told() -> frozenset[str]:
    """Without one of these words, nothing is told of what the person did."""
    past, base = _deeds()
    return past | base | _GROUP


def flat_deeds(question: Question) -> Outcome:
    """T1 for main clauses of the shape "you did" and "your children did" that nothing softens."""
    if question.negative is False or "en" not in question.reply_languages:
        return Outcome()
    passage = question.passage
    vocabulary = passage.vocabulary
    if ("you" not in vocabulary and "your" not in vocabulary) or _told().isdisjoint(vocabulary):
        return Outcome()
    return Outcome(tuple(_blamed(passage)))


def _blamed(passage: Passage) -> Iterator[Hit]:
    words, sentences = passage.words, passage.sentences
    for number, (first, last) in enumerate(sentences):
        for place in range(first, last):
            if words[place] not in ("you", "your") or not _leads(passage, place, first):
                continue
            deed = _deed_after(passage, place) if words[place] == "you" else _group_deed(words, place)
            if deed is None:
                continue
            until = sentences[number + 1][1] if number + 1 < len(sentences) else last
            if (
                not _turns(words, deed + 1, last)
                and _SIDE.isdisjoint(words[deed + 1 : until])
                and _BETRAYED.isdisjoint(words[first:place])
            ):
                message = "this tells what the person did, and no failing of ours: it reads as blame"
                yield Hit("T1", passage.starts[place], passage.ends[deed], message=message)


def _turns(words: tuple[str, ...], place: int, last: int) -> bool:
    """Whether the sentence turns to what came of it: "and it came grey", "which makes this more painful"."""
    return any(
        words[at] in ("but", "yet", "which", "only")
        or (words[at] == "and" and (words[at + 1] in _OUTCOMES or not _ARRIVES.isdisjoint(words[at + 1 : at + 6])))
        for at in range(place, last)
    )


def _leads(passage: Passage, place: int, first: int) -> bool:
    """Whether "you" begins a main clause rather than one that hangs on "that", "when" or a noun."""
    words = passage.words
    if place == first:
        return True
    if place in passage.commas:
        return words[first] not in ("if", "when", "while", "although", "as", "because", "since", "sorry")
    return words[place - 1] in _BEFORE and not {"that", "if", "when", "how", "what", "why", "sorry"} & set(
        words[first:place]
    )


def _deed_after(passage: Passage, place: int) -> int | None:
    """The place of the deed after "you", a past form or "did not" with a base form; None for anything else."""
    words = passage.words
    past, base = _deeds()
    denied = False
    for at in range(place + 1, min(place + 5, len(words))):
        word = words[at]
        if word == END:
            return None
        if word == "not" and words[at - 1] in ("did", "even"):
            denied = True
            continue
        if word in _AUXILIARIES or word.endswith("ly"):
            continue
        if denied:
            return at if word in base and word not in ("get", "receive", "enjoy", "leave", "know", "order") else None
        return at if word in past else None
    return None


def _group_deed(words: tuple[str, ...], place: int) -> int | None:
    """The verb after "your children"; passives that tell what was done to them do not count."""
    if words[place + 1] not in _GROUP:
        return None
    verb, following = words[place + 2], words[place + 3] if place + 3 < len(words) else END
    past, _ = _deeds()
    if verb in ("was", "were"):
        return None if following in _PASSIVE or following in _FELT else place + 2
    return place + 2 if verb in past else None
