"""The front matter of a template: when it is to be used. The more a template asks for, the better it fits."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from reviewbot.config.models import Language, Sector
from reviewbot.domain.assessment import Kind
from reviewbot.domain.mention import Form
from reviewbot.replying.situation import Contradiction, Severity, Situation


def _listed(value: object) -> object:
    """One word stands for a list of one."""
    return [value] if isinstance(value, (str, int, float)) and not isinstance(value, bool) else value


class _Front(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class When(_Front):
    """Conditions; all that are given must hold. Lists mean "one of these"."""

    kind: Annotated[tuple[Kind, ...], BeforeValidator(_listed)] = ()
    topics: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()  # ids, or families that stand for theirs
    several_topics: bool | None = None
    severity: Annotated[tuple[Severity, ...], BeforeValidator(_listed)] = ()
    rating: Annotated[tuple[float, ...], BeforeValidator(_listed)] = ()
    has_text: bool | None = None
    contradiction: Contradiction | None = None
    repeat: bool | None = None
    surge: bool | None = None
    holding: bool | None = None
    short: int | None = None  # a site whose limit is at most so many characters
    site: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()
    sector: Annotated[tuple[Sector, ...], BeforeValidator(_listed)] = ()
    form: Annotated[tuple[Form, ...], BeforeValidator(_listed)] = ()

    def holds(self, situation: Situation) -> bool:
        """Whether every condition given is met."""
        return all(
            (
                not self.kind or situation.kind in self.kind,
                not self.topics or any(_is_in(topic, self.topics) for topic in situation.topics),
                self.several_topics is None or self.several_topics == (len(situation.topics) > 1),
                not self.severity or situation.severity in self.severity,
                not self.rating or (situation.rating is not None and round(situation.rating) in self.rating),
                self.has_text is None or self.has_text == situation.has_text,
                self.contradiction is None or self.contradiction is situation.contradiction,
                self.repeat is None or self.repeat == situation.repeat,
                self.surge is None or self.surge == situation.surge,
                (self.holding or False) == situation.holding,
                not self.site or situation.site in self.site,
                not self.sector or situation.sector in self.sector,
                not self.form or situation.form in self.form,
                situation.limit == 0 if self.short is None else situation.limit > 0 and self.short <= situation.limit,
            )
        )

    @property
    def weight(self) -> int:
        """How many conditions there are."""
        return len(self.model_fields_set)


class Header(_Front):
    """What stands between the two lines of dashes."""

    when: When
    about: str = ""  # one line for those who choose among templates
    gloss_language: Language = "en"  # what the text behind {% gloss %} is written in
    voice: Literal["any", "we", "I"] = "any"
    priority: int = Field(default=0, ge=-100, le=100)  # beats a better fit
    private: bool = False  # a follow-up for e-mail or message, never posted

    @property
    def short(self) -> bool:
        """Whether it is for sites with a small limit, and so goes into one paragraph."""
        return self.when.short is not None

    @property
    def rank(self) -> tuple[int, int]:
        """By which of several fitting templates one is chosen; higher is better."""
        return (self.priority, self.when.weight)

    @staticmethod
    def known_keys() -> str:
        """All keys, for a hint."""
        return f"known: {', '.join(Header.model_fields)}; in when: {', '.join(When.model_fields)}"


def _is_in(topic: str, wanted: tuple[str, ...]) -> bool:
    return topic in wanted or topic.partition(".")[0] in wanted
