"""What goes into a template's slots for one mention, and which of the wordings is taken.

A *choice* is a number per vary block and per list of phrases. It is drawn from a hash of the mention and the number
of the candidate, so the same mention always meets the same wordings, and it is written down as the draft's variant.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reviewbot.config.models import Business, Config, Contact
from reviewbot.domain.mention import Mention
from reviewbot.errors import UsageError
from reviewbot.replying.greeting import safe_display_name
from reviewbot.replying.library import ReplyTemplate
from reviewbot.replying.phrases import CAUTIOUS_SECTORS, Phrases
from reviewbot.replying.policy import SiteProfile
from reviewbot.replying.smoothness import phrase_stems

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MOST = len(_DIGITS)  # phrases of one list, since a draft remembers each choice by one digit
MAX_CASE_REF_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class ContactSlot:
    """The one person and the one channel, as this site allows them to be named."""

    name: str
    role: str
    address: str
    channel: str


@dataclass(frozen=True, slots=True)
class MentionSlot:
    """The little that a template may know of a mention; what the person wrote is not part of it."""

    site: str
    rating: int | None
    name: str
    form: str


@dataclass(frozen=True, slots=True)
class Pools:
    """The lists that phrases are chosen from for one mention in one language."""

    hello: tuple[str, ...]
    joins: tuple[str, ...]
    positions: tuple[str, ...]
    topics: tuple[tuple[str, ...], ...]  # one list for each topic restated
    solutions: tuple[str, ...]

    @property
    def sizes(self) -> tuple[int, ...]:
        """How many there are of each, in the order of a choice."""
        topics = tuple(len(phrases) for phrases in self.topics)
        return (len(self.hello), len(self.joins), len(self.positions), len(self.solutions), *topics)


@dataclass(frozen=True, slots=True)
class Choice:
    """One number per vary block of the template, and one per pool."""

    blocks: tuple[int, ...]
    pools: tuple[int, ...]

    def code(self, template: ReplyTemplate) -> str:
        """How a draft remembers it: ``complaint:0a3f-1204``."""
        return f"{template.name}:{_spell(self.blocks)}-{_spell(self.pools)}"


def choose(seed: str, number: int, *, blocks: tuple[int, ...], pools: tuple[int, ...]) -> Choice:
    """Candidate `number` of the mention with this seed; evenly spread over all wordings."""
    raw = hashlib.shake_128(f"{number}\x1f{seed}".encode("utf-8", "surrogatepass")).digest(len(blocks) + len(pools))
    drawn = tuple(byte * size >> 8 for byte, size in zip(raw, blocks + pools, strict=True))
    return Choice(drawn[: len(blocks)], drawn[len(blocks) :])


def parse_choice(code: str) -> tuple[str, Choice]:
    """The template's name and the choice that `Choice.code` wrote; raises `UsageError`."""
    name, _, digits = code.partition(":")
    blocks, dash, pools = digits.partition("-")
    if not name or not dash or not all(digit in _DIGITS for digit in blocks + pools):
        raise UsageError(f'"{code[:80]}" is no variant', hint="take it from a draft: NAME:DIGITS-DIGITS")
    return name, Choice(tuple(map(_DIGITS.index, blocks)), tuple(map(_DIGITS.index, pools)))


def fitted(choice: Choice, *, blocks: tuple[int, ...], pools: tuple[int, ...]) -> Choice:
    """The choice for a template or a language that may have other numbers of wordings meanwhile."""
    return Choice(_fit(choice.blocks, blocks), _fit(choice.pools, pools))


def _fit(numbers: tuple[int, ...], sizes: tuple[int, ...]) -> tuple[int, ...]:
    padded = numbers + (0,) * (len(sizes) - len(numbers))
    return tuple(number % size if size else 0 for number, size in zip(padded, sizes, strict=False))


def _spell(numbers: tuple[int, ...]) -> str:
    return "".join(_DIGITS[number] for number in numbers)


def pools_for(
    phrases: Phrases, topics: tuple[str, ...], *, config: Config, name: str, cautious: bool | None = None
) -> Pools:
    """The lists for a mention about these topics whose author is safely called `name` ("" for nobody)."""
    careful = config.business.sector in CAUTIOUS_SECTORS if cautious is None else cautious
    hello = tuple(text.replace("{}", name) for text in phrases.hello) if name else ()
    return Pools(
        hello=(*hello[: _MOST - 1], ""),
        joins=phrases.joins[:_MOST],
        positions=_positions(phrases, topics, config=config, cautious=careful)[:_MOST],
        topics=tuple(phrases.for_topic(topic, cautious=careful)[:_MOST] for topic in topics or ("general",)),
        solutions=phrases.solutions_for(topics[0] if topics else "general")[:_MOST],
    )


def _positions(phrases: Phrases, topics: tuple[str, ...], *, config: Config, cautious: bool) -> tuple[str, ...]:
    """The house's own words on a topic alone; else the templates' on it, with what the house says of everything.

    A house with one sentence for everything would otherwise stand under nearly every reply of a page.
    """
    own = config.positions.get(phrases.language)
    for topic in topics if own is not None else ():
        said = own.topics.get(topic) or own.topics.get(topic.partition(".")[0]) if own is not None else None
        if said:
            return _listed(said)
    house = _listed(own.house) if own is not None else ()
    told = tuple(dict.fromkeys(text for topic in topics for text in phrases.positions_on(topic, cautious=cautious)))
    return (*told, *house) or phrases.position_for("house", cautious=cautious)


def _listed(said: str | tuple[str, ...]) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) and said else tuple(said)


def contact_slot(contact: Contact, profile: SiteProfile) -> ContactSlot:
    """The contact as a site allows it: no name where names are forbidden, e-mail where numbers are."""
    address = contact.address or contact.email or (contact.phone if profile.phone_allowed else "")
    if address == contact.phone and (not profile.phone_allowed or not address):
        address = contact.email
    channel = "email" if address == contact.email else "phone"
    name = contact.name if profile.names_allowed else ""
    return ContactSlot(name=name, role=contact.role, address=address, channel=channel)


def spoken_name(mention: Mention, profile: SiteProfile) -> str:
    """The author's display name where it may and can be spoken (P4, P5)."""
    return safe_display_name(mention.author) if profile.names_allowed else ""


def fixed_values(
    config: Config, mention: Mention, *, contact: ContactSlot, name: str, topics: tuple[str, ...], case_ref: str | None
) -> dict[str, Any]:
    """The slots that are the same in every candidate."""
    business: Business = config.business
    rating = None if mention.rating is None else round(mention.rating)
    return {
        "business": business,
        "contact": contact,
        "mention": MentionSlot(site=mention.site, rating=rating, name=name, form=mention.form.value),
        "case_ref": (case_ref or "")[:MAX_CASE_REF_CHARACTERS],
        "voice": config.reply.voice,
        "topic_ids": topics,
        "families": tuple(topic.partition(".")[0] for topic in topics),
        "goodwill": "",
        "reply_hours": config.deadlines.reply_hours,
    }


def spoken_topics(pools: Pools, choice: Choice) -> list[str]:
    """The phrase taken for each topic; where two would share a word, the second gives way to another of its own."""
    spoken: list[str] = []
    heard: frozenset[str] = frozenset()
    for phrases, number in zip(pools.topics, choice.pools[4:], strict=True):
        from_here = phrases[number:] + phrases[:number]
        spoken.append(next((phrase for phrase in from_here if not heard & phrase_stems(phrase)), from_here[0]))
        heard = phrase_stems(spoken[-1])
    return spoken


def chosen_values(pools: Pools, choice: Choice, *, gloss: bool = False) -> Mapping[str, Any]:
    """The slots that differ between candidates."""
    hello, join, position, solution, *_ = choice.pools
    spoken = spoken_topics(pools, choice)
    before, between, after = pools.joins[join].split("{}")
    joined = f"{before}{spoken[0]}{between}{spoken[1]}{after}" if len(spoken) > 1 else spoken[0]
    return {
        "hello": pools.hello[hello],
        "position": pools.positions[position],
        "solution": pools.solutions[solution],
        "topics": joined,
        "topic": spoken[0],
        "more_topics": spoken[1] if len(spoken) > 1 else "",
        "topic_list": spoken,
        "_picks": choice.blocks,
        "_gloss": gloss,
    }
