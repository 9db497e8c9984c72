"""What the templates of a language cover: the topics they have words for, the sites where they can invite anybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reviewbot.domain.reply import Severity
from reviewbot.errors import TemplateError
from reviewbot.replying.drafter import Drafter
from reviewbot.replying.library import ReplyTemplate
from reviewbot.replying.policy import profile
from reviewbot.replying.problems import Problem
from reviewbot.replying.specimens import ROOMY_SITES, SHORT_SITES, known_topics
from reviewbot.replying.wording import contact_slot


@dataclass(frozen=True, slots=True)
class Coverage:
    """The words there are for one topic in one language."""

    language: str
    topic: str
    phrases: int
    own: bool  # its own phrases rather than its family's or the general ones
    templates: tuple[str, ...]  # those that name it or its family


def unreachable(drafter: Drafter) -> dict[tuple[str, str], Problem]:
    """The kinds of sites where no reply can invite anybody, because the contact has no address that may stand there."""
    contact = drafter.config.contact
    if not contact.email and not contact.phone:
        told = Problem("[contact]", "there is no address to invite anybody to", hint="add contact.email")
        return {("contact", ""): told}
    return {
        ("contact", site): Problem(
            "[contact]",
            f"no reply can be drafted for {site}: it forbids phone numbers, and the contact has nothing else",
            severity=Severity.WARN,
            hint="add contact.email in reviewbot.toml",
        )
        for site in (*ROOMY_SITES, *SHORT_SITES)
        if site and not has_contact(drafter, site)
    }


def has_contact(drafter: Drafter, site: str) -> bool:
    """Whether the contact has an address that may stand at this site."""
    return bool(contact_slot(drafter.config.contact, profile(site)).address)


def coverage_of(drafter: Drafter, language: str, templates: Sequence[ReplyTemplate]) -> list[Coverage]:
    """One line a topic; none where the phrases cannot be read."""
    try:
        phrases = drafter.library.phrases(language)
    except TemplateError:
        return []
    return [
        Coverage(
            language=language,
            topic=topic,
            phrases=len(phrases.for_topic(topic)),
            own=topic in phrases.topics or topic == "other.general",
            templates=tuple(
                template.name
                for template in templates
                if topic in template.header.when.topics or topic.partition(".")[0] in template.header.when.topics
            ),
        )
        for topic in known_topics()
    ]
