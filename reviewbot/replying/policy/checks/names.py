"""Names, contacts and links: the reviewer's (P4, P5), the staff's (P6), the business's own (C7, T8, V6)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewbot.replying.policy.passage import END, LINK, Passage
from reviewbot.replying.policy.question import Outcome, Question
from reviewbot.replying.policy.rule import Hit
from reviewbot.replying.policy.wordings.names import BLAMED, JOBS, NO_NAMES, PROFANE

_SALUTATIONS = frozenset(
    "dear hi hello hey estimado estimada hola querido querida cher chère bonjour liebe lieber hallo عزيزي"
    " عزيزتي مرحبا اهلا".split()
)
_LINK = re.compile(
    r"(?:https?://|www\.)\S{1,2000}"
    r"|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|co|app|dev|info|shop|store|example|ly|me|uk|de|fr|es|eu)\b(?![\w@-])(?:/\S{0,2000})?",
    re.IGNORECASE,
)
_DONE_BY = frozenset("made caused done served handled committed missed written sent".split())
_ERRED = frozenset("was forgot got made ignored did misread messed mixed dropped failed".split())
_SANCTIONED = frozenset("suspended sacked dismissed fired warned disciplined reprimanded retrained".split())
_NO_PERSON = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday christmas easter google tripadvisor yelp i".split()
)
_DOT = re.compile(r"\.[A-Za-z]{2}")
_ODD = re.compile(r"[\d_@#*$%^~|<>{}\[\]\\/]|(.)\1{3}|https?:|\.com")


def addressed_name(question: Question) -> Outcome:
    """P4 and P5: how the reviewer is addressed, and whether an odd user name is echoed."""
    mention = question.about.mention
    name = _salutation_name(question.passage)
    hits: list[Hit] = []
    if name is not None:
        start, end, words = name
        if not question.site.names_allowed:
            hits.append(Hit("P4", start, end, message=f"{question.site.title} allows no names", hint="leave it out"))
        elif mention is not None and mention.author and not set(words) <= _name_words(mention.author):
            hits.append(Hit("P4", start, end))
    if mention is not None and _is_odd(mention.author):
        at = question.passage.lowered.find(mention.author.lower())
        if at >= 0:
            hits.append(Hit("P5", at, at + len(mention.author)))
    skipped = ("P4", "P5") if (mention is None or not mention.author) and not hits else ()
    return Outcome(tuple(hits), skipped)


def _salutation_name(passage: Passage) -> tuple[int, int, list[str]] | None:
    """Place and words of the name after Dear or Hi; None for "Dear guest" and for no salutation."""
    words, text = passage.words, passage.text
    if len(words) < 3 or words[1] not in _SALUTATIONS:
        return None
    found: list[int] = []
    for place in range(2, min(7, len(words))):
        if words[place] == END or (place in passage.commas and place > 2):
            break
        first = text[passage.starts[place]]
        if words[place] in NO_NAMES or not (first.isupper() or first > "\u0250"):
            break
        found.append(place)
    if not found:
        return None
    return passage.starts[found[0]], passage.ends[found[-1]], [words[place] for place in found]


def _name_words(author: str) -> set[str]:
    return {word.strip(".,'’").lower() for word in re.split(r"[\s.@_-]+", author)}


def _is_odd(author: str) -> bool:
    """Whether a user name should not be repeated: profane, or no name at all."""
    if not author:
        return False
    words = {word.lower() for word in re.split(r"[\W\d_]+", author)}
    return (
        not words.isdisjoint(PROFANE) or bool(_ODD.search(author)) or any(p in author.lower() for p in ("fuck", "shit"))
    )


def named_staff(question: Question) -> Outcome:
    """P6: staff by name, from the list or behind a job, unless they sign or are the contact."""
    passage, words = question.passage, question.passage.words
    if BLAMED.isdisjoint(passage.vocabulary):
        return Outcome()
    signers = {word for name in question.about.signers for word in name.lower().split()}
    staff = {word for name in question.about.staff for word in name.lower().split()} - signers
    hits = []
    for first, last in passage.sentences:
        inside = words[first:last]
        if BLAMED.isdisjoint(inside):
            continue
        for place in range(first, last):
            if words[place] in staff or _job_and_name(passage, place, signers):
                hits.append(Hit("P6", passage.starts[place], passage.ends[place]))
                break
    return Outcome(tuple(hits))


def _job_and_name(passage: Passage, place: int, signers: set[str]) -> bool:
    """Whether a capitalised word stands beside a job or "spoken to", or begins with ", who served you"."""
    words = passage.words
    word = words[place]
    if word in signers or word in NO_NAMES or not passage.text[passage.starts[place]].isupper():
        return False
    if words[place - 1] in JOBS:
        return True
    if (
        place + 1 in passage.commas
        and words[place + 1] == "who"
        and words[place + 2] in ("served", "looked", "helped", "took")
    ):
        return True
    if _culprit(words, place):
        return True
    return (
        words[place - 1] == "to"
        and words[place - 2] in ("spoken", "spoke", "talked")
        and passage.ends[place] - passage.starts[place] > 1
    )


def _culprit(words: tuple[str, ...], place: int) -> bool:
    """Whether a name stands as the one who did it: "it was Ann who", "Ann on the front desk", "made by Ann"."""
    following = words[place + 1 : place + 3]
    if words[place - 1] in ("was", "is") and words[place - 2] in ("it", "that", "this"):
        return bool(following) and following[0] in ("who", "that", "on", "at", "from", "in")
    if words[place - 1] == "by" and words[place - 2] in _DONE_BY:
        return True
    if following and following[0] in _ERRED and words[place] not in _NO_PERSON and words[place - 1] != END:
        return True
    if words[place + 1] in ("has", "is") and _SANCTIONED & set(words[place + 2 : place + 5]):
        return True
    return following in (("on", "the"), ("at", "the"), ("from", "the"), ("in", "the"), ("from", "our"), ("on", "our"))


def own_contacts(question: Question) -> Outcome:
    """C7: e-mail addresses and phone numbers in the text are the business's own."""
    anatomy = question.anatomy
    if not anatomy.mails and not anatomy.phones:
        return Outcome()
    allowed = (*question.about.contacts, *question.settings.allowed_contacts)
    if not allowed:
        return Outcome(skipped=("C7",))
    mails = {contact.lower() for contact in allowed if "@" in contact}
    phones = {_digits(contact) for contact in allowed if "@" not in contact}
    hits = [Hit("C7", start, end) for start, end, mail in anatomy.mails if mail not in mails]
    hits += [Hit("C7", start, end) for start, end, phone in anatomy.phones if not _known(phone, phones)]
    return Outcome(tuple(hits))


def _digits(contact: str) -> str:
    return "".join(char for char in contact if char.isdigit())


def _known(phone: str, phones: set[str]) -> bool:
    """Same number, written with or without its country code."""
    return any(phone == own or (len(phone) >= 7 and own.endswith(phone.lstrip("0"))) for own in phones if own)


def own_links(question: Question) -> Outcome:
    """V6: links are allow-listed; none at all where the site takes none."""
    if not _may_link(question):
        return Outcome()
    allowed = (*question.about.links, *question.settings.allowed_links) if question.site.links_allowed else ()
    return Outcome(tuple(_strange_links(question.passage.read_text, allowed)))


def _may_link(question: Question) -> bool:
    """Whether anything beside e-mail addresses could be a link: most replies need no closer look."""
    if LINK in question.passage.vocabulary:
        return True
    mails = [(start, end) for start, end, _ in question.anatomy.mails]
    dots = (match.start() for match in _DOT.finditer(question.passage.read_text))
    return any(not any(start <= dot < end for start, end in mails) for dot in dots)


def _strange_links(text: str, allowed: tuple[str, ...]) -> Iterator[Hit]:
    for match in _LINK.finditer(text):
        link = match.group().rstrip(".,;:!?)\"'")
        if not any(_covers(own, link) for own in allowed):
            yield Hit("V6", match.start(), match.start() + len(link))


def _covers(own: str, link: str) -> bool:
    """Whether an allowed host or address covers a link: same host or a sub-domain of it, and below its path."""
    own_host, _, own_path = _bare(own).partition("/")
    host, _, path = _bare(link).partition("/")
    return (host == own_host or host.endswith(f".{own_host}")) and path.startswith(own_path.rstrip("/"))


def _bare(link: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", link.strip().lower()).split("?")[0].split("#")[0]


def stuffing(question: Question) -> Outcome:
    """T8: the business's name and city at most once each."""
    about, lowered = question.about, question.passage.lowered
    if not about.business and not about.city:
        return Outcome(skipped=("T8",))
    hits = []
    for name in (about.business, about.city):
        first = lowered.find(name.lower()) if name else -1
        again = lowered.find(name.lower(), first + 1) if first >= 0 else -1
        if again >= 0:
            hits.append(Hit("T8", again, again + len(name), message=f'"{name}" is named more than once'))
    return Outcome(tuple(hits))
