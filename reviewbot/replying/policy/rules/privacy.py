"""Privacy: what a reply never says of a person (P1 to P6)."""

from __future__ import annotations

from reviewbot.domain.reply import Severity
from reviewbot.replying.policy.rule import Group, Rule, Wording
from reviewbot.replying.policy.wordings import barbs, privacy

PRIVACY_RULES = (
    Rule(
        id="P1",
        group=Group.PRIVACY,
        title="Nobody is confirmed as a patient or client",
        forbids="confirming or implying that the reviewer is a patient or client; treatment, diagnosis, visit date,"
        " bill,"
        " insurance (health); account, balance, loan (finance)",
        why="the fact of being a patient or client is itself protected, even where the reviewer wrote it",
        source="HHS/OCR: Elite Dental $10,000 (2019), New Vision Dental $23,000 (2022), UPI $50,000 (2022),"
        " Manasa $30,000 (2023), all for replies to reviews",
        severity=Severity.BLOCK,
        message="this confirms that the person is a patient or client, or tells something of their case",
        hint='speak of everyone: "anyone who calls us should get through"; take the rest offline',
        doubt="this may confirm that the person is a patient or client",
        sectors=("health", "finance"),
        wordings=(
            Wording("en", privacy.HEALTH, sectors=("health",)),
            Wording("en", privacy.FINANCE, sectors=("finance",)),
        ),
        bad=(
            "We are sorry that your treatment hurt.",
            "As a patient of ours you know that.",
            "Your bill was sent on Monday.",
        ),
        good=("Anyone who calls a practice should get through.", "We cannot speak about individual matters in public."),
    ),
    Rule(
        id="P2",
        group=Group.PRIVACY,
        title="No special data about the reviewer",
        forbids="health, ethnicity, belief, sexuality or criminal data about the reviewer, even where they wrote it",
        why="such data may not be processed, let alone published, without consent",
        source="GDPR art. 9; X developer guidelines",
        severity=Severity.BLOCK,
        message="this speaks of the person's health, belief, origin, sexuality or record",
        hint='speak of our side: "our step-free entrance", "our kitchen\'s answer on allergens"',
        doubt="this may speak of the person's health, belief or origin",
        wordings=(Wording("en", privacy.SPECIAL),),
        bad=(
            "We are sorry that your wheelchair did not fit.",
            "Your allergy was noted.",
            "As a Muslim you will understand.",
        ),
        good=(
            "Our entrance should be easy to use for everyone.",
            "Our kitchen should answer questions about allergens.",
        ),
    ),
    Rule(
        id="P3",
        group=Group.PRIVACY,
        title="Nothing from our own records",
        forbids="order or booking numbers, visit history, price paid, e-mail, phone or address of the reviewer",
        why="what we know of a person is not ours to publish, even where they wrote it themselves",
        source="GDPR art. 5-6; Tripadvisor",
        severity=Severity.BLOCK,
        message="this tells what our records hold about the person",
        hint='ask for it in private: "please e-mail me the reference"',
        doubt="this may tell what our records hold about the person",
        wordings=(Wording("en", privacy.RECORDS), Wording("en", barbs.RECORDS)),
        bad=("Your order number 48213 arrived late.", "You have visited us three times this year."),
        good=(
            "Please send me your booking reference.",
            "Your order arrived late and cold.",
            "The room that you stayed in was cold.",
        ),
    ),
    Rule(
        id="P4",
        group=Group.PRIVACY,
        title="No name beyond the display name",
        forbids="addressing the reviewer by more than the public display name (Tripadvisor: by any name)",
        why="a name from our records tells the world who wrote the review",
        source="Tripadvisor guidance for owners",
        severity=Severity.BLOCK,
        message="this name is not the reviewer's public display name",
        hint="use the display name or no name",
        needs="the mention's author",
        whole=True,
    ),
    Rule(
        id="P5",
        group=Group.PRIVACY,
        title="No odd user name echoed",
        forbids="repeating a profane or odd user name",
        why="the business is seen saying it",
        source="Oreo's echoed-name case",
        severity=Severity.BLOCK,
        message="this echoes an odd user name",
        hint="drop the salutation",
        needs="the mention's author",
    ),
    Rule(
        id="P6",
        group=Group.PRIVACY,
        title="No member of staff named as the culprit",
        forbids="naming a member of staff as the one at fault",
        why="a business answers for its people, in public always",
        source="good practice",
        severity=Severity.WARN,
        message="this names a member of staff in connection with the complaint",
        hint='say "our team"',
        bad=("Our waiter Tom was at fault.", "The chef, Luis, overcooked your steak."),
        good=("Our waiter should have told you.", "Please write to Ana Ruiz, our manager."),
    ),
)
