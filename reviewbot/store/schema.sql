-- The newest schema, as the migrations leave it: what a new database is made from, without importing Alembic.
-- Written by `python -m tests.store.freeze_schema` after a new one; a test compares them.

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE event (
    id INTEGER NOT NULL,
    at BIGINT NOT NULL,
    person TEXT DEFAULT '' NOT NULL,
    what TEXT DEFAULT '' NOT NULL,
    case_id INTEGER,
    subject_id INTEGER,
    from_state TEXT DEFAULT '' NOT NULL,
    to_state TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '0' NOT NULL,
    detail TEXT DEFAULT '' NOT NULL,
    "before" TEXT DEFAULT '' NOT NULL,
    undoes INTEGER,
    seal TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX event_case ON event (case_id);

CREATE TABLE mention (
    id INTEGER NOT NULL,
    site TEXT DEFAULT '' NOT NULL,
    location TEXT DEFAULT '' NOT NULL,
    native_id TEXT DEFAULT '' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    run_id INTEGER DEFAULT '0' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    content_hash TEXT DEFAULT '' NOT NULL,
    person BIGINT DEFAULT '0' NOT NULL,
    created_at BIGINT,
    arrived_at BIGINT NOT NULL,
    url TEXT DEFAULT '' NOT NULL,
    form TEXT DEFAULT 'review' NOT NULL,
    thread_id TEXT DEFAULT '' NOT NULL,
    parent_id TEXT DEFAULT '' NOT NULL,
    stable_id INTEGER DEFAULT '1' NOT NULL,
    reach INTEGER DEFAULT '0' NOT NULL,
    allowed INTEGER DEFAULT '1' NOT NULL,
    copy_lane INTEGER DEFAULT '1' NOT NULL,
    allowed_until BIGINT,
    allowed_reason TEXT DEFAULT '' NOT NULL,
    gone_at BIGINT,
    PRIMARY KEY (id)
);

CREATE UNIQUE INDEX mention_key ON mention (site, location, native_id);

CREATE INDEX mention_person ON mention (person) WHERE person <> 0;

CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY ("key")
);

CREATE TABLE run (
    id INTEGER NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT 'pull' NOT NULL,
    state TEXT DEFAULT 'running' NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT,
    new INTEGER DEFAULT '0' NOT NULL,
    same INTEGER DEFAULT '0' NOT NULL,
    changed INTEGER DEFAULT '0' NOT NULL,
    rejected INTEGER DEFAULT '0' NOT NULL,
    queued INTEGER DEFAULT '0' NOT NULL,
    answered INTEGER DEFAULT '0' NOT NULL,
    gone INTEGER DEFAULT '0' NOT NULL,
    person TEXT DEFAULT '' NOT NULL,
    error TEXT DEFAULT '' NOT NULL,
    rejects_file TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE source_state (
    source TEXT NOT NULL,
    cursor TEXT,
    account TEXT DEFAULT '' NOT NULL,
    ok_at BIGINT,
    error TEXT DEFAULT '' NOT NULL,
    error_at BIGINT,
    posting_from BIGINT,
    PRIMARY KEY (source)
);

CREATE TABLE cases (
    id INTEGER NOT NULL,
    state TEXT DEFAULT 'new' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    rank INTEGER DEFAULT '100' NOT NULL,
    held INTEGER DEFAULT '0' NOT NULL,
    due_at BIGINT DEFAULT '0' NOT NULL,
    snoozed_until BIGINT,
    assigned_to TEXT DEFAULT '' NOT NULL,
    draft_id INTEGER,
    approval_id INTEGER,
    attention TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(id) REFERENCES mention (id) ON DELETE CASCADE
);

CREATE INDEX open_queue ON cases (rank, due_at, id, state, snoozed_until) WHERE state IN ('waiting', 'approved');

CREATE INDEX case_state ON cases (state);

CREATE TABLE correction (
    id INTEGER NOT NULL,
    mention_id INTEGER NOT NULL,
    mention_version INTEGER DEFAULT '1' NOT NULL,
    complaint INTEGER,
    topics TEXT,
    person TEXT DEFAULT '' NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(mention_id) REFERENCES mention (id) ON DELETE CASCADE
);

CREATE INDEX correction_mention ON correction (mention_id);

CREATE TABLE existing_reply (
    mention_id INTEGER NOT NULL,
    site TEXT DEFAULT '' NOT NULL,
    location TEXT DEFAULT '' NOT NULL,
    reply_id TEXT DEFAULT '' NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    text_hash TEXT DEFAULT '' NOT NULL,
    author TEXT DEFAULT '' NOT NULL,
    at BIGINT,
    PRIMARY KEY (mention_id),
    FOREIGN KEY(mention_id) REFERENCES mention (id) ON DELETE CASCADE
);

CREATE INDEX existing_reply_page ON existing_reply (site, location, at);

CREATE TABLE mention_version (
    id INTEGER NOT NULL,
    mention_id INTEGER NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    run_id INTEGER DEFAULT '0' NOT NULL,
    content_hash TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    rating FLOAT,
    author TEXT DEFAULT '' NOT NULL,
    author_id TEXT DEFAULT '' NOT NULL,
    edited_at BIGINT,
    declared_language TEXT DEFAULT '' NOT NULL,
    extra TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT 'und' NOT NULL,
    label TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    score FLOAT,
    topics TEXT DEFAULT '' NOT NULL,
    risks TEXT DEFAULT '' NOT NULL,
    reading TEXT DEFAULT '' NOT NULL,
    erased_at BIGINT,
    PRIMARY KEY (id),
    FOREIGN KEY(mention_id) REFERENCES mention (id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX mention_version_key ON mention_version (mention_id, version);

CREATE TABLE approval (
    id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    draft_id INTEGER NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    account TEXT DEFAULT '' NOT NULL,
    binding TEXT DEFAULT '' NOT NULL,
    person TEXT DEFAULT '' NOT NULL,
    created_at BIGINT NOT NULL,
    not_before BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    reasons TEXT DEFAULT '' NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
);

CREATE INDEX approval_case ON approval (case_id);

CREATE TABLE draft (
    id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    mention_version INTEGER DEFAULT '1' NOT NULL,
    text TEXT,
    why TEXT DEFAULT '' NOT NULL,
    author TEXT DEFAULT '' NOT NULL,
    template TEXT DEFAULT '' NOT NULL,
    variant TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    topics TEXT DEFAULT '' NOT NULL,
    private TEXT,
    gloss TEXT,
    created_at BIGINT NOT NULL,
    erased_at BIGINT,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
);

CREATE INDEX draft_case ON draft (case_id);

CREATE TABLE recovery (
    id INTEGER NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    why TEXT DEFAULT '' NOT NULL,
    come_back_id INTEGER,
    opened_at BIGINT NOT NULL,
    due_at BIGINT,
    assigned_to TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(id) REFERENCES cases (id) ON DELETE CASCADE
);

CREATE TABLE slot (
    id INTEGER NOT NULL,
    site TEXT DEFAULT '' NOT NULL,
    account TEXT DEFAULT '' NOT NULL,
    parent TEXT DEFAULT '' NOT NULL,
    case_id INTEGER NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    approval_id INTEGER,
    standing_id INTEGER,
    attempt_id TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT 'send' NOT NULL,
    doubts INTEGER DEFAULT '0' NOT NULL,
    negatives INTEGER DEFAULT '0' NOT NULL,
    needs_person INTEGER DEFAULT '0' NOT NULL,
    reply_id TEXT DEFAULT '' NOT NULL,
    url TEXT DEFAULT '' NOT NULL,
    sent_at BIGINT,
    lease_until BIGINT,
    not_before BIGINT,
    wait_wall BIGINT,
    wait_boot TEXT DEFAULT '' NOT NULL,
    wait_ticks BIGINT,
    taken_at BIGINT,
    published_at BIGINT,
    note TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE,
    CONSTRAINT slot_key UNIQUE (site, account, parent)
);

CREATE INDEX slot_case ON slot (case_id);

CREATE INDEX slot_state ON slot (state);

CREATE TABLE attempt (
    id TEXT NOT NULL,
    slot_id INTEGER NOT NULL,
    approval_id INTEGER,
    kind TEXT DEFAULT 'send' NOT NULL,
    text_hash TEXT DEFAULT '' NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT,
    outcome TEXT DEFAULT '' NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(slot_id) REFERENCES slot (id) ON DELETE CASCADE
);

CREATE INDEX attempt_slot ON attempt (slot_id);

CREATE VIRTUAL TABLE mention_search USING fts5(title, text, content='mention_version', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
