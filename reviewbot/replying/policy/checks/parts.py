"""The parts that an answer to an unhappy person must have (C1, C4, C5, C6, C10, T9, T10)."""

from __future__ import annotations

from reviewbot.domain.assessment import Kind
from reviewbot.replying.policy.anatomy import Anatomy
from reviewbot.replying.policy.question import Outcome, Question
from reviewbot.replying.policy.rule import Hit

_NEGATIVE_ONLY = ("C1", "C4", "C5", "T10")


def missing_parts(question: Question) -> Outcome:
    """C1, C4, C5, T9, T10 on whole replies. Without a mention, what reads as thanks for praise is left alone."""
    if question.about.scope != "reply":
        return Outcome()
    anatomy = question.anatomy
    if question.negative is False:
        return Outcome(tuple(_apology_to_praise(question, anatomy)))
    if question.negative is None and (anatomy.answers_praise or question.asked):
        return Outcome(skipped=(*_NEGATIVE_ONLY, "T9"))
    return Outcome(tuple(_for_the_unhappy(question, anatomy)))


def _apology_to_praise(question: Question, anatomy: Anatomy) -> list[Hit]:
    kind = question.about.kind
    if not anatomy.apology or kind in (Kind.MIXED, Kind.COMPLAINT, Kind.QUESTION) or question.praise_with_complaint:
        return []
    start, end = anatomy.apology
    return [Hit("T9", start, end, message="this apologises to praise", hint="thank the person instead")]


def _for_the_unhappy(question: Question, anatomy: Anatomy) -> list[Hit]:
    hits: list[Hit] = []
    if not anatomy.early_regret:
        hits.append(Hit("C1"))
    if anatomy.thanks and not anatomy.regret:
        hits.append(Hit("T9", message="this thanks for a complaint and regrets nothing", hint="begin with regret"))
    if not anatomy.position:
        hits.append(Hit("C4"))
    if anatomy.asks_details and not (anatomy.regret and anatomy.position):
        hits.append(Hit("T10"))
    hits.extend(_channel(question, anatomy))
    return hits


def _channel(question: Question, anatomy: Anatomy) -> list[Hit]:
    channels = anatomy.channels
    if not channels:
        return [Hit("C5")]
    if len(channels) > 1:
        message = f"{len(channels)} private channels: {', '.join(channels)}"
        return [Hit("C5", message=message, hint="keep the one that the person should use")]
    if not question.site.phone_allowed and anatomy.phones:
        message = f"{question.site.title} takes no phone numbers"
        return [Hit("C5", *anatomy.phones[0][:2], message=message, hint="name an e-mail address")]
    return []


def signature(question: Question) -> Outcome:
    """C6: a name and a role at the end; a role alone where the site takes no names; not on short sites."""
    if question.about.scope != "reply" or question.site.short:
        return Outcome()
    anatomy = question.anatomy
    if anatomy.signed_role and (anatomy.signed_name or not question.site.names_allowed):
        return Outcome()
    if question.site.names_allowed:
        return Outcome((Hit("C6"),))
    return Outcome((Hit("C6", message="not signed with a role", hint='end with "the manager of ..."'),))


def stock_phrases(question: Question) -> Outcome:
    """C10: every sentence that says something is a stock phrase."""
    if question.about.scope != "reply":
        return Outcome()
    return Outcome((Hit("C10"),)) if question.anatomy.stock_only else Outcome()
