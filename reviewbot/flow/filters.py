"""The three filters for scripts: JSON Lines in, JSON Lines out, one answer a line, no database.

Their keys, orders and exit codes are a contract that other programs depend on; a change stands in CHANGELOG.
A line that is not valid gets an answer in its place that says why.
"""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Protocol

from reviewbot.domain.mention import Mention
from reviewbot.domain.times import parse_instant

if TYPE_CHECKING:
    from reviewbot.config.models import Config
    from reviewbot.domain.reply import Finding
    from reviewbot.flow.office import Drafts, Judges, Reads
    from reviewbot.replying.policy import ReplyContext

Answer = dict[str, Any]
_SCOPES: Mapping[str, Literal["reply", "fragment"]] = {"reply": "reply", "fragment": "fragment"}


class Filter(Protocol):
    """Answers one valid line; raises `InvalidLine` for what it cannot take."""

    def answer(self, given: Mapping[str, Any], *, line: int) -> Answer:
        """The answer without the bookkeeping of lines and errors."""


class InvalidLine(ValueError):
    """A line that is not what the contract asks for; the message says what is wrong with it."""


@dataclass
class Outcome:
    """What the run came to, for the exit code."""

    invalid: int = 0
    blocked: int = 0

    @property
    def exit_code(self) -> int:
        """3 if anything blocks, else 1 if any line was invalid, else 0."""
        return 3 if self.blocked else 1 if self.invalid else 0


def run(filter_: Filter, lines: Iterable[bytes], outcome: Outcome) -> Iterator[str]:
    """One answer a line, in order; counts into `outcome` as it goes."""
    for number, raw in enumerate(lines, start=1):
        try:
            answer = filter_.answer(_parsed(raw, first=number == 1), line=number)
        except InvalidLine as problem:
            outcome.invalid += 1
            answer = {"id": None, "line": number, "error": str(problem)}
        outcome.blocked += answer.get("verdict") == "block"
        yield as_json(answer)


def as_json(value: Any) -> str:
    """One line of JSON that always encodes as UTF-8, whatever was in the text."""
    line = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:  # lone surrogates from "\ud800" escapes: keep them escaped
        return json.dumps(value, separators=(",", ":"))
    return line


def _parsed(raw: bytes, *, first: bool) -> Mapping[str, Any]:
    try:
        given = json.loads(raw.decode("utf-8-sig" if first else "utf-8"), parse_constant=_no_constant)
    except UnicodeDecodeError as problem:
        raise InvalidLine(f"not UTF-8: {problem.reason} at byte {problem.start}") from None
    except (ValueError, RecursionError) as problem:
        raise InvalidLine(f"not JSON: {problem}") from None
    if not isinstance(given, dict):
        raise InvalidLine("not a JSON object")
    return given


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _identity(given: Mapping[str, Any]) -> str | int | float | None:
    value = given.get("id")
    if value is None or (isinstance(value, str | int | float) and not isinstance(value, bool)):
        return value
    raise InvalidLine("`id` must be a string or a number")


def _string(given: Mapping[str, Any], key: str, *, required: bool = False) -> str:
    value = given.get(key)
    if value is None:
        if required:
            raise InvalidLine(f"`{key}` is missing")
        return ""
    if not isinstance(value, str):
        raise InvalidLine(f"`{key}` must be a string")
    return value


def _rating(given: Mapping[str, Any]) -> float | None:
    value = given.get("rating")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InvalidLine("`rating` must be a number")
    if not 1 <= value <= 5:
        raise InvalidLine("`rating` must be from 1 to 5")
    return float(value)


def _instant(given: Mapping[str, Any], key: str) -> datetime | None:
    value = _string(given, key)
    if not value:
        return None
    try:
        return parse_instant(value)
    except ValueError:
        raise InvalidLine(f"`{key}` must be an ISO 8601 date or time") from None


def mention_of(given: Mapping[str, Any]) -> Mention:
    """The mention that a line describes. Raises `InvalidLine`."""
    identity = _identity(given)
    return Mention(
        site=_string(given, "site") or _string(given, "source"),
        native_id="" if identity is None else str(identity),
        text=_string(given, "text", required=True),
        location=_string(given, "location"),
        title=_string(given, "title"),
        rating=_rating(given),
        author=_string(given, "author"),
        author_id=_string(given, "author_id"),
        created_at=_instant(given, "created_at"),
        language=_string(given, "language"),
    )


@dataclass(frozen=True)
class AssessFilter:
    """`reviewbot assess`."""

    reader: Reads
    now: datetime

    def answer(self, given: Mapping[str, Any], *, line: int) -> Answer:
        """What was read from the mention."""
        read = self.reader.read(mention_of(given), now=self.now)
        return {"id": _identity(given), "line": line, **read.as_dict()}


class DraftFilter:
    """`reviewbot draft`. Replies of the same run for one site and location are that page's recent replies."""

    def __init__(self, reader: Reads, drafter: Drafts, *, now: datetime, recent: int) -> None:
        self._reader = reader
        self._drafter = drafter
        self._now = now
        self._pages: dict[tuple[str, str], deque[str]] = defaultdict(lambda: deque(maxlen=recent))

    def answer(self, given: Mapping[str, Any], *, line: int) -> Answer:
        """The drafted reply, or the reason why there is none."""
        mention = mention_of(given)
        page = self._pages[mention.site, mention.location]
        draft = self._drafter.draft(mention, self._reader.read(mention, now=self._now), recent=tuple(page))
        if draft.reply is not None:
            page.appendleft(draft.reply)
        return {
            "id": _identity(given),
            "reply": draft.reply,
            "why": draft.why,
            "template": draft.template or None,
            "language": draft.language or None,
            "topics": list(draft.topics),
            "findings": [finding_dict(f) for f in draft.findings],
            "private": draft.private,
        }


@dataclass(frozen=True)
class LintFilter:
    """`reviewbot lint`."""

    config: Config
    policy: Judges
    reader: Reads
    now: datetime

    def answer(self, given: Mapping[str, Any], *, line: int) -> Answer:
        """The verdict, the findings with their spans, and the rules that could not be judged."""
        reply = _string(given, "reply", required=True)
        judged = self.policy.judge(reply, self._about(given))
        return {
            "id": _identity(given),
            "verdict": judged.verdict.value,
            "findings": [finding_dict(f) for f in judged.findings],
            "skipped": list(judged.skipped),
        }

    def _about(self, given: Mapping[str, Any]) -> ReplyContext:
        """What the reply is judged with: all that the line says, and nothing guessed."""
        from reviewbot.replying.context import reply_context

        scope = _SCOPES.get(_string(given, "scope") or "reply")
        if scope is None:
            raise InvalidLine('`scope` must be "reply" or "fragment"')
        mention = self._mention(given)
        read = None if mention is None else self.reader.read(mention, now=self.now)
        about = reply_context(self.config, mention or Mention(site="", native_id="", text=""), assessment=read)
        return replace(
            about,
            mention=mention,
            scope=scope,
            site=_string(given, "site") or about.site,
            sector=_string(given, "sector") or about.sector,
            language=_string(given, "language") or about.language,
        )

    def _mention(self, given: Mapping[str, Any]) -> Mention | None:
        inside = given.get("mention")
        if inside is None:
            return None
        if not isinstance(inside, dict):
            raise InvalidLine("`mention` must be an object")
        return mention_of(inside)


def finding_dict(finding: Finding) -> Answer:
    """A finding in the shape that the filters print."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "message": finding.message,
        "hint": finding.hint,
    }
