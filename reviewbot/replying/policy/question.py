"""One question to the policy: the passage, its context, and what several rules want to know about both."""

from __future__ import annotations

from dataclasses import dataclass

from reviewbot.config.models import PolicySettings
from reviewbot.domain.assessment import Kind
from reviewbot.replying.policy.about import ReplyContext
from reviewbot.replying.policy.anatomy import Anatomy
from reviewbot.replying.policy.languages import LANGUAGES, candidates, tell, votes
from reviewbot.replying.policy.once import once
from reviewbot.replying.policy.passage import Passage, read
from reviewbot.replying.policy.rule import Hit
from reviewbot.replying.policy.sites import SiteProfile, profile

_COMPLAINING = frozenset(
    "but however although though unfortunately except only wait waited slow cold rude dirty broken expensive late wrong"
    " disappointed disappointing problem issue noisy noise pero aunque lento frío sucio mais lent froid sale"
    " aber leider"
    " langsam kalt laut schmutzig لكن بارد بطيء".split()
)


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

    @once
    def site(self) -> SiteProfile:
        """The profile of the page's site."""
        return profile(self.about.site)

    @once
    def spoken(self) -> str:
        """The language that the reply is in, "" where its words do not tell."""
        return tell(self._votes)

    @once
    def _votes(self) -> dict[str, int]:
        return votes(self.passage.words)

    @once
    def reply_languages(self) -> tuple[str, ...]:
        """The languages whose wordings are looked for: the reply's own, and the one asked for."""
        found = dict.fromkeys((self.spoken, self.about.language.split("-")[0].lower()))
        known = tuple(language for language in found if language in LANGUAGES)
        return known or candidates(self._votes)

    @once
    def anatomy(self) -> Anatomy:
        """The parts of the reply."""
        return Anatomy(self.passage, self.reply_languages)

    @once
    def asked(self) -> bool:
        """Whether the mention is a question and nothing more, as far as its own words tell."""
        if self.about.kind is not None:
            return self.about.kind is Kind.QUESTION
        mention = self.about.mention
        return mention is not None and mention.rating is None and mention.text.rstrip().endswith(("?", "؟"))

    @once
    def praise_with_complaint(self) -> bool:
        """Whether a happy mention also holds a complaint, as far as its own words tell: an apology is fine then."""
        mention = self.about.mention
        if mention is None:
            return False
        return not _COMPLAINING.isdisjoint(read(f"{mention.title} {mention.text[:4000]}").vocabulary)

    @once
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
