-- The log and what is derived from it. A person may read all of this with sqlite3.

-- What holds for this file alone and is never united: the file's id, its writer, its generation, the current learner.
CREATE TABLE here (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Append-only. The newest event of a (learner, kind, item, slot) in the order (stamp, writer, number) holds its value.
CREATE TABLE event (
    row            INTEGER PRIMARY KEY,   -- order of arrival in this file
    learner        TEXT NOT NULL,
    writer         TEXT NOT NULL,
    number         INTEGER NOT NULL,      -- the writer's own count for this learner
    stamp          INTEGER NOT NULL,
    act            TEXT NOT NULL,
    undoes         TEXT NOT NULL,
    redoes         TEXT NOT NULL,
    kind           TEXT NOT NULL,
    item           TEXT NOT NULL,         -- empty: about the learner
    slot           TEXT NOT NULL,
    payload        TEXT,                  -- null: erased for privacy
    payload_hash   TEXT NOT NULL,
    previous       TEXT NOT NULL,
    hash           TEXT NOT NULL UNIQUE,
    utc_ms         INTEGER NOT NULL,      -- the clock as the learner saw it
    offset_minutes INTEGER NOT NULL,
    day            TEXT NOT NULL
) STRICT;
CREATE INDEX event_by_chain ON event (learner, writer, number);
CREATE INDEX event_by_stamp ON event (stamp);
CREATE INDEX event_by_item ON event (learner, item);

-- How many events of each chain this file holds, and its last: tells a file that lost some.
CREATE TABLE chain (
    learner TEXT NOT NULL,
    writer  TEXT NOT NULL,
    events  INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    hash    TEXT NOT NULL,
    PRIMARY KEY (learner, writer)
) STRICT, WITHOUT ROWID;

-- From here on everything is derived from the log, in the same transaction.
CREATE TABLE register (
    learner TEXT NOT NULL,
    kind    TEXT NOT NULL,
    item    TEXT NOT NULL,
    slot    TEXT NOT NULL,
    event   INTEGER NOT NULL REFERENCES event (row),   -- the newest
    PRIMARY KEY (learner, kind, item, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE learner (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    role    TEXT NOT NULL,      -- empty: none chosen
    hours   REAL NOT NULL,      -- a week; 0: not said
    removed INTEGER NOT NULL,
    first   INTEGER NOT NULL    -- the stamp of the learner's first event
) STRICT, WITHOUT ROWID;

CREATE TABLE state (
    learner TEXT NOT NULL,
    item    TEXT NOT NULL,      -- as the catalog calls it today
    state   TEXT NOT NULL CHECK (state IN ('open', 'learning', 'done', 'skipped')),
    day     TEXT NOT NULL,
    utc_ms  INTEGER NOT NULL,
    PRIMARY KEY (learner, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    learner TEXT NOT NULL,
    item    TEXT NOT NULL,
    text    TEXT NOT NULL,
    day     TEXT NOT NULL,
    PRIMARY KEY (learner, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    learner TEXT NOT NULL,
    item    TEXT NOT NULL,
    slot    TEXT NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('link', 'project', 'confirmed')),
    value   TEXT NOT NULL,
    day     TEXT NOT NULL,
    PRIMARY KEY (learner, item, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE state_count (
    learner  TEXT NOT NULL,
    skill    TEXT NOT NULL,
    tier     TEXT NOT NULL,
    done     INTEGER NOT NULL,
    learning INTEGER NOT NULL,
    skipped  INTEGER NOT NULL,
    PRIMARY KEY (learner, skill, tier)
) STRICT, WITHOUT ROWID;

-- A note that is being typed; it becomes one event when its field is left.
CREATE TABLE draft (
    learner TEXT NOT NULL,
    item    TEXT NOT NULL,
    text    TEXT NOT NULL,
    utc_ms  INTEGER NOT NULL,
    PRIMARY KEY (learner, item)
) STRICT, WITHOUT ROWID;

-- The last acts of each learner. `current` is the act whose events hold now: the act itself, its undo or its redo.
CREATE TABLE undo (
    learner TEXT NOT NULL,
    place   INTEGER NOT NULL,
    act     TEXT NOT NULL,
    current TEXT NOT NULL,
    label   TEXT NOT NULL,
    undone  INTEGER NOT NULL,
    PRIMARY KEY (learner, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_change (
    learner TEXT NOT NULL,
    place   INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    item    TEXT NOT NULL,
    slot    TEXT NOT NULL,
    before  TEXT NOT NULL,
    after   TEXT NOT NULL,
    PRIMARY KEY (learner, place, kind, item, slot),
    FOREIGN KEY (learner, place) REFERENCES undo (learner, place) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
