"""The schema as SQLModel classes: what Alembic compares migrations with, and the one place that explains each column.

Imported only to migrate and in tests: statements elsewhere are plain SQL, which keeps `queue` and `pull` from paying
for the import of sqlmodel. A test holds that the migrated schema is exactly this one.
Instants (`*_at`, `*_until`) are microseconds since 1970, UTC. Booleans are 0 and 1. States are the words of
`domain.lifecycle`.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, ForeignKey, Index, Integer, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

KEY = BigInteger().with_variant(Integer(), "sqlite")


def _parent(target: str) -> Column[int]:
    return Column(KEY, ForeignKey(target, ondelete="CASCADE"), nullable=False)


def _instant(*, null: bool = True) -> Column[int]:
    return Column(BigInteger, nullable=null)


def _text(default: str = "") -> Column[str]:
    return Column(Text, nullable=False, server_default=default)


def _number(default: int = 0) -> Column[int]:
    return Column(Integer, nullable=False, server_default=str(default))


class Meta(SQLModel, table=True):
    """Facts about this database: the salt of its hashes, the highest wall time seen (R8), how far the index got."""

    __tablename__ = "meta"
    key: str = Field(sa_column=Column(Text, primary_key=True))
    value: str = Field(sa_column=_text())


class Run(SQLModel, table=True):
    """One pull or import of one source, with its counts: rows = new + same + changed + rejected."""

    __tablename__ = "run"
    id: int = Field(sa_column=Column(KEY, primary_key=True))
    source: str = Field(sa_column=_text())
    kind: str = Field(sa_column=_text("pull"))  # pull or import
    state: str = Field(sa_column=_text("running"))  # running, done, failed, interrupted, undone
    started_at: int = Field(sa_column=_instant(null=False))
    finished_at: int | None = Field(sa_column=_instant())
    new: int = Field(sa_column=_number())
    same: int = Field(sa_column=_number())
    changed: int = Field(sa_column=_number())
    rejected: int = Field(sa_column=_number())
    queued: int = Field(sa_column=_number())
    answered: int = Field(sa_column=_number())
    gone: int = Field(sa_column=_number())
    person: str = Field(sa_column=_text())
    error: str = Field(sa_column=_text())
    rejects_file: str = Field(sa_column=_text())


class SourceState(SQLModel, table=True):
    """Where the walk of a source stands, and how it went last."""

    __tablename__ = "source_state"
    source: str = Field(sa_column=Column(Text, primary_key=True))
    cursor: str | None = Field(sa_column=Column(Text))
    account: str = Field(sa_column=_text())  # whose account would post, as last seen
    ok_at: int | None = Field(sa_column=_instant())
    error: str = Field(sa_column=_text())
    error_at: int | None = Field(sa_column=_instant())
    posting_from: int | None = Field(sa_column=_instant())  # not before: the site asked us to wait


class Mention(SQLModel, table=True):
    """One review, comment or post: its identity and what the site says about it; no text and no names."""

    __tablename__ = "mention"
    __table_args__ = (
        Index("mention_key", "site", "location", "native_id", unique=True),
        Index("mention_person", "person", sqlite_where=text("person <> 0"), postgresql_where=text("person <> 0")),
    )
    id: int = Field(sa_column=Column(KEY, primary_key=True))
    site: str = Field(sa_column=_text())
    location: str = Field(sa_column=_text())
    native_id: str = Field(sa_column=_text())
    source: str = Field(sa_column=_text())  # who delivered it first: provenance
    run_id: int = Field(sa_column=_number())
    version: int = Field(sa_column=_number(1))  # the current one
    content_hash: str = Field(sa_column=_text())  # of the current version
    person: int = Field(sa_column=Column(BigInteger, nullable=False, server_default="0"))  # salted hash, 0 none
    created_at: int | None = Field(sa_column=_instant())  # as the site says
    arrived_at: int = Field(sa_column=_instant(null=False))
    url: str = Field(sa_column=_text())
    form: str = Field(sa_column=_text("review"))
    thread_id: str = Field(sa_column=_text())
    parent_id: str = Field(sa_column=_text())
    stable_id: int = Field(sa_column=_number(1))
    reach: int = Field(sa_column=_number())
    allowed: int = Field(sa_column=_number(1))  # may our account answer there (G5)
    copy_lane: int = Field(sa_column=_number(1))  # may a person still answer by hand
    allowed_until: int | None = Field(sa_column=_instant())
    allowed_reason: str = Field(sa_column=_text())
    gone_at: int | None = Field(sa_column=_instant())


class MentionVersion(SQLModel, table=True):
    """One version of a mention: the text as it came, and what we read from it. Personal: can be erased."""

    __tablename__ = "mention_version"
    __table_args__ = (Index("mention_version_key", "mention_id", "version", unique=True),)
    id: int = Field(sa_column=Column(KEY, primary_key=True))
    mention_id: int = Field(sa_column=_parent("mention.id"))
    version: int = Field(sa_column=_number(1))
    run_id: int = Field(sa_column=_number())
    content_hash: str = Field(sa_column=_text())
    title: str = Field(sa_column=_text())
    text: str = Field(sa_column=_text())
    rating: float | None = Field(sa_column=Column(Float))
    author: str = Field(sa_column=_text())
    author_id: str = Field(sa_column=_text())
    edited_at: int | None = Field(sa_column=_instant())
    declared_language: str = Field(sa_column=_text())
    extra: str = Field(sa_column=_text())  # JSON object, "" when empty
    language: str = Field(sa_column=_text("und"))
    label: str = Field(sa_column=_text())
    kind: str = Field(sa_column=_text())
    score: float | None = Field(sa_column=Column(Float))
    topics: str = Field(sa_column=_text())  # ids between spaces, so that one can be looked for
    risks: str = Field(sa_column=_text())  # the same
    reading: str = Field(sa_column=_text())  # JSON: the other parts of the assessment, spans by offset only
    erased_at: int | None = Field(sa_column=_instant())


class ExistingReply(SQLModel, table=True):
    """A public reply of the business that was found at the site. Personal: can be erased."""

    __tablename__ = "existing_reply"
    __table_args__ = (Index("existing_reply_page", "site", "location", "at"),)
    mention_id: int = Field(sa_column=Column(KEY, ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True))
    site: str = Field(sa_column=_text())
    location: str = Field(sa_column=_text())
    reply_id: str = Field(sa_column=_text())
    text: str = Field(sa_column=_text())
    text_hash: str = Field(sa_column=_text())
    author: str = Field(sa_column=_text())
    at: int | None = Field(sa_column=_instant())


class Case(SQLModel, table=True):
    """Our handling of one mention, whose id it shares: `#123` is both."""

    __tablename__ = "cases"
    __table_args__ = (
        Index(
            "open_queue",
            "rank",
            "due_at",
            "id",
            "state",
            "snoozed_until",
            sqlite_where=text("state IN ('waiting', 'approved')"),
            postgresql_where=text("state IN ('waiting', 'approved')"),
        ),
        Index("case_state", "state"),
    )
    id: int = Field(sa_column=Column(KEY, ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True))
    state: str = Field(sa_column=_text("new"))
    version: int = Field(sa_column=_number(1))  # counts changes: what compare-and-set compares
    rank: int = Field(sa_column=_number(100))  # 100 less the priority, so that the queue is one ascending walk
    held: int = Field(sa_column=_number())  # no automatic draft, a senior approver
    due_at: int = Field(sa_column=Column(BigInteger, nullable=False, server_default="0"))
    snoozed_until: int | None = Field(sa_column=_instant())
    assigned_to: str = Field(sa_column=_text())
    draft_id: int | None = Field(sa_column=Column(KEY))
    approval_id: int | None = Field(sa_column=Column(KEY))
    attention: str = Field(sa_column=_text())  # why it is with a person (again), in words: the site's refusal ...
    reason: str = Field(sa_column=_text())  # why it was dismissed, in the person's words


class DraftRow(SQLModel, table=True):
    """One wording of a reply, by the drafter or a person; never changed, only followed by another. Can be erased."""

    __tablename__ = "draft"
    __table_args__ = (Index("draft_case", "case_id"),)
    id: int = Field(sa_column=Column(KEY, primary_key=True))
    case_id: int = Field(sa_column=_parent("cases.id"))
    mention_version: int = Field(sa_column=_number(1))
    text: str | None = Field(sa_column=Column(Text))  # None: there is none, `why` says why
    why: str = Field(sa_column=_text())
    author: str = Field(sa_column=_text())  # "" is the drafter
    template: str = Field(sa_column=_text())
    variant: str = Field(sa_column=_text())
    language: str = Field(sa_column=_text())
    topics: str = Field(sa_column=_text())
    private: str | None = Field(sa_column=Column(Text))
    gloss: str | None = Field(sa_column=Column(Text))
    created_at: int = Field(sa_column=_instant(null=False))
    erased_at: int | None = Field(sa_column=_instant())


class Approval(SQLModel, table=True):
    """A named person's consent to one exact text for one version of one mention by one account."""

    __tablename__ = "approval"
    __table_args__ = (Index("approval_case", "case_id"),)
    id: int = Field(sa_column=Column(KEY, primary_key=True))
    case_id: int = Field(sa_column=_parent("cases.id"))
    draft_id: int = Field(sa_column=Column(KEY, nullable=False))
    source: str = Field(sa_column=_text())  # through which it goes out
    account: str = Field(sa_column=_text())
    binding: str = Field(sa_column=_text())  # hash of reply text, mention content and version, account (G1)
    person: str = Field(sa_column=_text())
    created_at: int = Field(sa_column=_instant(null=False))
    not_before: int = Field(sa_column=_instant(null=False))  # the cooling-off (G6)
    expires_at: int = Field(sa_column=_instant(null=False))
    reasons: str = Field(sa_column=_text())  # JSON: rule -> the written reason of the override (G9)
    voided_at: int | None = Field(sa_column=_instant())


class Slot(SQLModel, table=True):
    """The one reply slot of (site, account, parent), for ever (R7). `parent` is location and native id."""

    __tablename__ = "slot"
    __table_args__ = (
        UniqueConstraint("site", "account", "parent", name="slot_key"),
        Index("slot_case", "case_id"),
        Index("slot_state", "state"),
    )
    id: int = Field(sa_column=Column(KEY, primary_key=True))
    site: str = Field(sa_column=_text())
    account: str = Field(sa_column=_text())
    parent: str = Field(sa_column=_text())
    case_id: int = Field(sa_column=_parent("cases.id"))
    source: str = Field(sa_column=_text())
    state: str = Field(sa_column=_text("open"))
    version: int = Field(sa_column=_number(1))
    approval_id: int | None = Field(sa_column=Column(KEY))  # what was last sent, or is to be
    standing_id: int | None = Field(sa_column=Column(KEY))  # the approval whose text stands at the site
    attempt_id: str = Field(sa_column=_text())
    kind: str = Field(sa_column=_text("send"))  # send, replace or delete
    doubts: int = Field(sa_column=_number())  # unknown outcomes of this approval; three at most (R6)
    negatives: int = Field(sa_column=_number())  # complete looks that did not find it
    needs_person: int = Field(sa_column=_number())
    reply_id: str = Field(sa_column=_text())
    url: str = Field(sa_column=_text())
    sent_at: int | None = Field(sa_column=_instant())  # the intent of the last attempt
    lease_until: int | None = Field(sa_column=_instant())
    not_before: int | None = Field(sa_column=_instant())
    wait_wall: int | None = Field(sa_column=_instant())  # since when we wait, by three clocks (R8)
    wait_boot: str = Field(sa_column=_text())
    wait_ticks: int | None = Field(sa_column=_instant())
    taken_at: int | None = Field(sa_column=_instant())
    published_at: int | None = Field(sa_column=_instant())
    note: str = Field(sa_column=_text())  # what the site said last


class Attempt(SQLModel, table=True):
    """One request on the wire, or the intent of one; committed before a byte is sent (R2)."""

    __tablename__ = "attempt"
    __table_args__ = (Index("attempt_slot", "slot_id"),)
    id: str = Field(sa_column=Column(Text, primary_key=True))
    slot_id: int = Field(sa_column=_parent("slot.id"))
    approval_id: int | None = Field(sa_column=Column(KEY))
    kind: str = Field(sa_column=_text("send"))
    text_hash: str = Field(sa_column=_text())
    started_at: int = Field(sa_column=_instant(null=False))
    finished_at: int | None = Field(sa_column=_instant())
    outcome: str = Field(sa_column=_text())  # the delivery state it led to
    code: str = Field(sa_column=_text())


class Recovery(SQLModel, table=True):
    """The offline part of a case."""

    __tablename__ = "recovery"
    id: int = Field(sa_column=Column(KEY, ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True))
    state: str = Field(sa_column=_text("open"))
    version: int = Field(sa_column=_number(1))
    why: str = Field(sa_column=_text())
    come_back_id: int | None = Field(sa_column=Column(KEY))  # the mention in which the person came back
    opened_at: int = Field(sa_column=_instant(null=False))
    due_at: int | None = Field(sa_column=_instant())
    assigned_to: str = Field(sa_column=_text())


class Correction(SQLModel, table=True):
    """A person's better reading of one version: a complaint or not, and its topics."""

    __tablename__ = "correction"
    __table_args__ = (Index("correction_mention", "mention_id"),)
    id: int = Field(sa_column=Column(KEY, primary_key=True))
    mention_id: int = Field(sa_column=_parent("mention.id"))
    mention_version: int = Field(sa_column=_number(1))
    complaint: int | None = Field(sa_column=Column(Integer))  # 1 yes, 0 no, None not said
    topics: str | None = Field(sa_column=Column(Text))  # ids between spaces, None not said
    person: str = Field(sa_column=_text())
    at: int = Field(sa_column=_instant(null=False))


class Event(SQLModel, table=True):
    """What happened: append only, ids and hashes and no texts, each row sealed by a hash over it and the one before."""

    __tablename__ = "event"
    __table_args__ = (Index("event_case", "case_id"),)
    id: int = Field(sa_column=Column(KEY, primary_key=True))
    at: int = Field(sa_column=_instant(null=False))
    person: str = Field(sa_column=_text())  # "" is reviewbot itself
    what: str = Field(sa_column=_text())  # "case approve", "delivery claim", "case assign" ...
    case_id: int | None = Field(sa_column=Column(KEY))
    subject_id: int | None = Field(sa_column=Column(KEY))  # the slot or recovery, where it is not the case
    from_state: str = Field(sa_column=_text())
    to_state: str = Field(sa_column=_text())
    version: int = Field(sa_column=_number())  # of the subject, afterwards
    detail: str = Field(sa_column=_text())  # JSON of ids, codes and hashes
    before: str = Field(sa_column=_text())  # JSON: what undo puts back, "" when it cannot be undone
    undoes: int | None = Field(sa_column=Column(KEY))
    seal: str = Field(sa_column=_text())
