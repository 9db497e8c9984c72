"""What a newest-first walk leaves behind for the next run: where each listing was drained to, and what was seen.

Sites list newest first, so a run that dies between two pages has the new items and lacks older ones. Therefore a
listing's *mark* moves only when its walk has drained; until then the cursor carries the walk itself, and the next
run first goes on with that one. The fingerprints of the newest items show what was edited or deleted meanwhile.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from reviewbot.contract import Mention

VERSION = 1
KEPT = 1000  # fingerprints in a cursor: the overlap of two runs and some more


@dataclass(slots=True)
class Walk:
    """One way through a listing, not yet drained: the token of its next page, and the newest it began with."""

    token: str | None = None
    top: str = ""


@dataclass(slots=True)
class Trail:
    """The cursor of an adapter, read and written as JSON. One that cannot be read means walking again."""

    marks: dict[str, str] = field(default_factory=dict)  # listing -> up to where it is drained
    walks: dict[str, Walk] = field(default_factory=dict)  # listing -> the walk to go on with
    seen: dict[str, tuple[str, str, int]] = field(default_factory=dict)  # id -> content, rest, seconds since 1970
    facts: dict[str, str] = field(default_factory=dict)  # what the adapter wants to know next time

    @classmethod
    def read(cls, cursor: str | None) -> Trail:
        """The trail of a cursor; an empty one for none, a foreign or a damaged one."""
        try:
            told = json.loads(cursor or "null")
            if not isinstance(told, dict) or told.get("v") != VERSION:
                return cls()
            return cls(
                marks={str(name): str(mark) for name, mark in told["marks"].items()},
                walks={str(name): Walk(token, str(top)) for name, (token, top) in told["walks"].items()},
                seen={str(id_): (str(c), str(r), int(at)) for id_, (c, r, at) in told["seen"].items()},
                facts={str(name): str(fact) for name, fact in told["facts"].items()},
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return cls()

    def write(self) -> str:
        """The cursor."""
        self._trim()
        walks = {name: [walk.token, walk.top] for name, walk in self.walks.items()}
        told = {"v": VERSION, "marks": self.marks, "walks": walks, "seen": self.seen, "facts": self.facts}
        return json.dumps(told, separators=(",", ":"))

    def drained(self, name: str, mark: str) -> None:
        """This listing's walk came to its end."""
        self.walks.pop(name, None)
        self.marks[name] = mark

    def knows_text(self, mention: Mention) -> bool:
        """Whether this very text was seen before."""
        return self.seen.get(mention.native_id, ("",))[0] == _content(mention)

    def is_news(self, mention: Mention) -> bool:
        """Whether it is new, or its text, its answer or its permission changed; remembered from now on."""
        at = int(mention.created_at.timestamp()) if mention.created_at else 0
        print_ = (_content(mention), _rest(mention), at)
        if self.seen.get(mention.native_id) == print_:
            return False
        self.seen[mention.native_id] = print_
        return True

    def forget(self, native_id: str) -> None:
        """It is gone."""
        self.seen.pop(native_id, None)

    def newest(self, count: int, *, but: Iterable[str] = ()) -> list[str]:
        """The ids of the newest items seen, without these."""
        without = set(but)
        order = sorted(self.seen.items(), key=lambda entry: entry[1][2], reverse=True)
        return [native_id for native_id, _ in order[:count] if native_id not in without]

    def _trim(self) -> None:
        if len(self.seen) > KEPT:
            order = sorted(self.seen.items(), key=lambda entry: entry[1][2], reverse=True)
            self.seen = dict(order[:KEPT])


def _content(mention: Mention) -> str:
    return mention.content_hash()[:8]


def _rest(mention: Mention) -> str:
    reply = f"{mention.reply.reply_id}\x1f{mention.reply.text}" if mention.reply else ""
    whole: tuple[Any, ...] = (reply, mention.permission.allowed, mention.permission.reason)
    return hashlib.blake2b(repr(whole).encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()
