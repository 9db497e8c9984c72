"""One question to the policy: the passage, its context, and what several rules want to know about both."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from reviewbot.config.models import PolicySettings
from reviewbot.domain.assessment import Kind
from reviewbot.replying.policy.about import ReplyContext
from reviewbot.replying.policy.languages import LANGUAGES, tell
from reviewbot.replying.policy.passage import Passage
from reviewbot.replying.policy.rule import Hit
from reviewbot.replying.policy.sites import SiteProfile, profile


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check says: hits, and the rules that it could not judge."""

    hits: tuple[Hit, ...] = ()
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """A passage to be judged for a context; what is worked out once is kept."""

    passage: Passage
    about: ReplyContext
    settings: PolicySettings

    @cached_property
    def site(self) -> SiteProfile:
        """The profile of the page's site."""
        return profile(self.about.site)

    @cached_property
    def spoken(self) -> str:
        """The language that the reply is in, "" where its words do not tell."""
        return tell(self.passage.words)

    @cached_property
    def reply_languages(self) -> tuple[str, ...]:
        """The languages whose wordings are looked for: the reply's own, and the one asked for."""
        found = dict.fromkeys((self.spoken, self.about.language))
        known = tuple(language for language in found if language in LANGUAGES)
        return known or ("en",)

    @cached_property
    def negative(self) -> bool | None:
        """Whether it answers an unhappy mention; None where nothing tells."""
        if self.about.negative is not None:
            return self.about.negative
        if self.about.kind is not None:
            return {Kind.COMPLAINT: True, Kind.MIXED: True, Kind.PRAISE: False}.get(self.about.kind)
        mention = self.about.mention
        if mention is not None and mention.rating is not None:
            return mention.rating <= 3
        return None
