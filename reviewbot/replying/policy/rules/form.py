"""Variety and form (V1 to V9), and the gates that the flow holds (L7, G1 to G9)."""

from __future__ import annotations

from reviewbot.domain.reply import Severity
from reviewbot.replying.policy.rule import Group, Rule

_LIU = "Liu et al. 2021 (direction only)"


def _form(id: str, title: str, forbids: str, why: str, source: str, severity: Severity, **more: object) -> Rule:
    return Rule(
        id=id,
        group=Group.FORM,
        title=title,
        forbids=forbids,
        why=why,
        source=source,
        severity=severity,
        **more,  # type: ignore[arg-type]
    )


FORM_RULES = (
    _form(
        "V1",
        "Another beginning each time",
        "the first five words of one of the last replies on that page",
        "readers see the replies one below the other",
        "X: no identical content; Reputation.com",
        Severity.BLOCK,
        message="one of the last replies on this page begins with the same five words",
        hint="begin another way",
        needs="the last replies of the page",
    ),
    _form(
        "V2",
        "Not like the last replies",
        "a text too like one of the last replies of that page (3-gram Jaccard from 0.6 warn, from 0.85 block)",
        "alike replies mean fewer and lower later ratings",
        _LIU,
        Severity.WARN,
        message="too like one of the last replies on this page",
        hint="say what fits only this review",
        needs="the last replies of the page",
    ),
    _form(
        "V3",
        "Within the site's limit",
        "more than the site takes, counted as the site counts: characters, bytes or weighted characters",
        "a site cuts off or refuses what is too long",
        "API documentation",
        Severity.BLOCK,
        message="too long for the site",
        hint="shorten it",
    ),
    _form(
        "V4",
        "40 to 120 words",
        "fewer or more words, where the site has room for them",
        "shorter reads as careless, longer as defensive",
        "Xie et al.",
        Severity.NOTE,
        message="outside the length that reads well",
        hint="say one thing less, or one thing more that fits only this review",
        whole=True,
    ),
    _form(
        "V5",
        "No unfilled gaps",
        'a placeholder, "None", "undefined", "Dear ,", "Draft reply:"',
        "it shows that a machine wrote it and nobody read it",
        "reported failures of canned replies",
        Severity.BLOCK,
        message="an unfilled gap or a remainder of drafting",
        hint="fill it in or take it out",
        bad=(
            "Dear , we are sorry.",
            "We are sorry, {{ name }}.",
            "Draft reply: we are sorry.",
            "Dear None, we are sorry.",
        ),
        good=("None of us wants that.", "Nobody should be left with an undefined answer."),
    ),
    _form(
        "V6",
        "No links but our own",
        "a link that is not on the list (Tripadvisor: any)",
        "sites hold back replies with links, and links get mistyped",
        "Tripadvisor",
        Severity.BLOCK,
        message="this link is not on the business's list",
        hint="leave it out or add its host to policy.allowed_links",
        bad=("Write to us at https://bit.ly/abc.",),
        good=("Write to care@example.com.",),
    ),
    _form(
        "V7",
        "No raw markup",
        "Markdown, HTML or bullets where the site shows them raw",
        "people see the asterisks",
        "Tripadvisor; Google Play strips HTML",
        Severity.BLOCK,
        message="this markup would be seen raw",
        hint="write plain sentences",
        bad=("We are **very** sorry.", "<b>Sorry</b> for the wait.", "- we are sorry"),
        good=("We are sorry - truly.", "It costs 5 * 3 = 15 minutes."),
    ),
    _form(
        "V8",
        "In the person's language",
        "a reply in another language than the review's or the house's fallback",
        "people answer those who speak to them",
        "Tripadvisor",
        Severity.WARN,
        message="not in the language of the review",
        hint="choose a template of that language",
        needs="the language of the mention",
        whole=True,
    ),
    _form(
        "V9",
        "No hidden or look-alike characters",
        "control, zero-width and bidirectional-override characters; letters of several scripts within a word",
        "they hide what is said from the approver",
        "security",
        Severity.BLOCK,
        message="hidden or look-alike characters",
        hint="type the word again",
        bad=("We are s\u200borry.", "We are s\u043erry.", "We are \u202eyrros."),
        good=("We are sorry, Мария.", "نأسف لذلك."),
    ),
)


def _gate(id: str, title: str, forbids: str, source: str = "the design") -> Rule:
    return Rule(
        id=id,
        group=Group.GATES,
        title=title,
        forbids=forbids,
        why="it is about the state of things, not the wording: the flow checks it",
        source=source,
        severity=None,
    )


GATE_RULES = (
    _gate(
        "L7",
        "Held cases go to a senior person",
        "an automatic draft for injury, illness, discrimination, harassment, a child, legal action, the"
        " press, self-harm"
        " or a threat",
        "Hootsuite, Tenlo, Localyser practice",
    ),
    _gate("G1", "Exactly what was approved", "posting when reply, item, version or account changed since the approval"),
    _gate("G2", "Still there, unchanged, unanswered", "posting under an item that is gone, edited or already answered"),
    _gate("G3", "Another pair of eyes", "approving one's own text, where the policy asks for two people"),
    _gate("G4", "One public reply", "a second reply to a review, or to one person in a thread"),
    _gate("G5", "The site's own permission", "replying where or when the site does not allow it"),
    _gate("G6", "In good time", "posting without quota, within the cooling-off, or with the kill switch on"),
    _gate("G7", "Once or not at all", "a second reply, or a lost one, after a crash"),
    _gate("G8", "Published means read back", 'calling a reply "published" that was not read back'),
    _gate("G9", "Every override has a reason", "an override without a written reason in the audit log"),
)
