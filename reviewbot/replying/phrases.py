"""The words of the business for what people complain of: noun phrases by topic and language (active listening).

``phrases.toml`` has for each topic several phrases that fit into the same place of a sentence, so that any two join
("the wait at the counter and the food that reached you cold"). A topic without phrases uses its family's, and one
nobody knows the general ones: vague, but never wrong. Nothing is ever taken from what the person wrote.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from reviewbot.errors import TemplateError

CAUTIOUS_SECTORS = frozenset({"health", "finance"})
"""Where even "your appointment" says that somebody is a patient or a client (rule P1)."""

_NAME = re.compile(r"[a-z_]+(\.[a-z_]+)?")
_Texts = dict[str, tuple[str, ...]]


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    joins: tuple[str, ...] = ()  # with both places: "{} and {}"
    personal: tuple[str, ...] = ()  # the language's words for "you" and "your"
    hello: tuple[str, ...] = ()  # salutations with a place for the name: "Hello {},"
    goodwill_or: str = ""
    topics: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    positions: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    solutions: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    labels: dict[str, str] = Field(default_factory=dict)


@dataclass(frozen=True)
class Phrases:
    """The phrases of one language."""

    language: str
    joins: tuple[str, ...]
    hello: tuple[str, ...]
    goodwill_or: str
    topics: _Texts
    positions: _Texts
    solutions: _Texts
    personal: re.Pattern[str] | None = None
    labels: dict[str, str] = field(default_factory=dict)

    def for_topic(self, topic: str, *, cautious: bool = False) -> tuple[str, ...]:
        """Noun phrases for a topic; `cautious` leaves out those that address the person, unless there are no others."""
        return self._fit(self.topics.get(topic) or self.topics.get(_family(topic)) or self.topics["general"], cautious)

    def position_for(self, topic: str, *, cautious: bool = False) -> tuple[str, ...]:
        """Starter positions for a topic, its family, or the house."""
        return self.positions_on(topic, cautious=cautious) or self._fit(self.positions["house"], cautious)

    def positions_on(self, topic: str, *, cautious: bool = False) -> tuple[str, ...]:
        """Starter positions for a topic or its family; none where there are none."""
        return self._fit(self.positions.get(topic) or self.positions.get(_family(topic)) or (), cautious)

    def twin_of_position(self, said: str, other: Phrases) -> str:
        """The same position in another language; the positions of all languages stand in one order. Else `said`."""
        for topic, texts in self.positions.items():
            twins = other.positions.get(topic, ())
            if said in texts and len(twins) == len(texts):
                return twins[texts.index(said)]
        return said

    def _fit(self, texts: tuple[str, ...], cautious: bool) -> tuple[str, ...]:
        if not cautious or self.personal is None:
            return texts
        return tuple(text for text in texts if not self.personal.search(text)) or texts

    def solutions_for(self, topic: str) -> tuple[str, ...]:
        """What a private follow-up proposes."""
        return self.solutions.get(topic) or self.solutions.get(_family(topic)) or self.solutions["general"]


def read_phrases(paths: Sequence[Path], *, language: str) -> Phrases:
    """The phrases of a language, later files over earlier ones topic by topic; raises `TemplateError`."""
    whole = _File()
    for path in paths:
        whole = _over(whole, _read(path))
    missing = [name for name, given in _needed(whole).items() if not given]
    if missing:
        where = paths[-1] if paths else f"{language}/phrases.toml"
        raise TemplateError(f"{where}: missing: {', '.join(missing)}", hint="copy them from the starter set")
    return Phrases(
        language=language,
        joins=whole.joins,
        hello=whole.hello,
        goodwill_or=whole.goodwill_or,
        topics=whole.topics,
        positions=whole.positions,
        solutions=whole.solutions,
        personal=_any_word(whole.personal),
        labels=whole.labels,
    )


def _needed(whole: _File) -> dict[str, object]:
    return {
        "joins": whole.joins,
        "topics.general": whole.topics.get("general"),
        "positions.house": whole.positions.get("house"),
        "solutions.general": whole.solutions.get("general"),
    }


def _read(path: Path) -> _File:
    try:
        found = _File.model_validate(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise TemplateError(f"{path}: {error}", hint="it is TOML: a topic in quotes = [phrases in quotes]") from error
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise TemplateError(f"{path}: {key}: {first['msg']}", hint=f"known: {', '.join(_File.model_fields)}") from error
    for table in (found.topics, found.positions, found.solutions):
        _check(table, path)
    bad = [join for join in found.joins if join.count("{}") != 2]
    if bad:
        raise TemplateError(f'{path}: joins: "{bad[0]}" needs two places', hint='for example "{} and {}"')
    return found


def _check(table: _Texts, path: Path) -> None:
    for topic, texts in table.items():
        if not _NAME.fullmatch(topic):
            raise TemplateError(f'{path}: "{topic}" is no topic id', hint='for example "waiting.queue" or "waiting"')
        if not texts or any(not text or len(text) > 400 or "\n" in text for text in texts):
            where = f"{path}: {topic}: every phrase is one line of 1 to 400 characters"
            raise TemplateError(where, hint='for example waiting = ["the wait", "the long wait"]')


def _over(one: _File, other: _File) -> _File:
    return _File(
        joins=other.joins or one.joins,
        personal=other.personal or one.personal,
        hello=other.hello or one.hello,
        goodwill_or=other.goodwill_or or one.goodwill_or,
        topics={**one.topics, **other.topics},
        positions={**one.positions, **other.positions},
        solutions={**one.solutions, **other.solutions},
        labels={**one.labels, **other.labels},
    )


def _any_word(words: Sequence[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    return re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b", re.IGNORECASE)


def _family(topic: str) -> str:
    return topic.partition(".")[0]
