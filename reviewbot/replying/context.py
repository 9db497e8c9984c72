"""What a reply to one mention is judged with: one place, so that desk, filters and poster can never disagree."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reviewbot.config.models import Config, Contact
from reviewbot.domain.assessment import Assessment, Kind, Label
from reviewbot.domain.mention import Mention
from reviewbot.replying.policy import ReplyContext
from reviewbot.replying.situation import contradiction_of, kind_of, topics_of


def reply_context(
    config: Config,
    mention: Mention,
    *,
    assessment: Assessment | None = None,
    recent: Sequence[str] = (),
    acts: frozenset[str] | None = None,
    promise_due: date | None = None,
    liability_admitted: bool = False,
) -> ReplyContext:
    """The context of a reply to this mention.

    `recent` are the last replies of its page (one site, one location), newest first. `acts` and `promise_due` are
    what the case records; None where there is no case, and C8 and C9 then allow neither promise nor claim.
    """
    known = assessment is not None
    language = assessment.language if assessment is not None else mention.language.partition("-")[0].lower()
    return ReplyContext(
        site=mention.site,
        sector=config.business.sector,
        language="" if language == "und" else language,
        fallback_language=config.reply.fallback_language,
        mention=mention,
        negative=_unhappy(mention, assessment) if assessment is not None else None,
        kind=kind_of(assessment, contradiction_of(mention, assessment)) if assessment is not None else None,
        held=known and assessment is not None and assessment.held,
        recent=tuple(recent[: config.policy.recent_replies]),
        business=config.business.name,
        city=_city(config, mention.location),
        contacts=allowed_contacts(config),
        signers=_signers(config, mention.location),
        links=config.policy.allowed_links,
        staff=_staff(config),
        promise_due=promise_due,
        acts=acts,
        liability_admitted=liability_admitted,
        topics=topics_of(assessment) if assessment is not None else (),
    )


def allowed_contacts(config: Config) -> tuple[str, ...]:
    """Every address and number that a reply may name (C7)."""
    ours = [config.contact, *(place.contact for place in config.locations.values() if place.contact is not None)]
    return tuple(dict.fromkeys([*(way for one in ours for way in _ways(one)), *config.policy.allowed_contacts]))


def _ways(contact: Contact) -> list[str]:
    return [way for way in (contact.email, contact.phone) if way]


def _unhappy(mention: Mention, assessment: Assessment) -> bool | None:
    """An unsure one is left to the policy, which reads the rating and the reply."""
    kind = kind_of(assessment, contradiction_of(mention, assessment))
    if assessment.negative or assessment.held or kind in (Kind.COMPLAINT, Kind.MIXED):
        return True
    return None if assessment.label is Label.UNSURE and assessment.kind is not Kind.QUESTION else False


def _city(config: Config, location: str) -> str:
    place = config.locations.get(location)
    return place.city if place is not None and place.city else config.business.city


def _signers(config: Config, location: str) -> tuple[str, ...]:
    own = config.contact_for(location).name
    return tuple(dict.fromkeys([own, config.contact.name, *(person.name for person in config.people.values())]))


def _staff(config: Config) -> tuple[str, ...]:
    contacts = {config.contact.name, *(p.contact.name for p in config.locations.values() if p.contact is not None)}
    return tuple(person.name for person in config.people.values() if person.name not in contacts)
