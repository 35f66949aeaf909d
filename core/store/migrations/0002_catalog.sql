-- The catalogs: what there is to learn. Written whole, never by hand.
CREATE TABLE catalog (
    id      TEXT PRIMARY KEY,
    title   TEXT NOT NULL,
    version TEXT NOT NULL,
    place   INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE area (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    about   TEXT NOT NULL
) STRICT;

CREATE TABLE skill (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    area    TEXT NOT NULL,
    title   TEXT NOT NULL,
    about   TEXT NOT NULL,
    retired INTEGER NOT NULL   -- 1: gone from the catalog, kept for its history
) STRICT;

CREATE TABLE topic (
    id      TEXT PRIMARY KEY,
    skill   TEXT NOT NULL REFERENCES skill (id),
    title   TEXT NOT NULL,
    tier    TEXT NOT NULL CHECK (tier IN ('beginner', 'intermediate', 'advanced')),
    hours   REAL NOT NULL,
    "check" TEXT NOT NULL,     -- what one can do when it is done
    about   TEXT NOT NULL,
    choice  TEXT NOT NULL,     -- the choice of its skill that it belongs to, or empty
    retired INTEGER NOT NULL
) STRICT;
CREATE INDEX topic_by_skill ON topic (skill);

CREATE TABLE role (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    summary TEXT NOT NULL,
    day     TEXT NOT NULL
) STRICT;

CREATE TABLE need (
    role    TEXT NOT NULL REFERENCES role (id),
    skill   TEXT NOT NULL REFERENCES skill (id),
    through TEXT NOT NULL CHECK (through IN ('beginner', 'intermediate', 'advanced')),
    must    INTEGER NOT NULL,
    choice  TEXT NOT NULL,     -- the choice of its role that it belongs to, or empty
    PRIMARY KEY (role, skill)
) STRICT;

-- Any so many of the topics of a skill, or of the needs of a role, that name it.
CREATE TABLE choice (
    owner TEXT NOT NULL,
    name  TEXT NOT NULL,
    "any" INTEGER NOT NULL,
    PRIMARY KEY (owner, name)
) STRICT;

CREATE TABLE project (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    tier    TEXT NOT NULL CHECK (tier IN ('beginner', 'intermediate', 'advanced')),
    hours   REAL NOT NULL,
    brief   TEXT NOT NULL
) STRICT;

CREATE TABLE starter (
    project TEXT NOT NULL REFERENCES project (id),
    path    TEXT NOT NULL,
    text    TEXT NOT NULL,
    PRIMARY KEY (project, path)
) STRICT;

CREATE TABLE stage (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    about   TEXT NOT NULL
) STRICT;

-- A project's steps, a stage's practices, a checklist's entries.
CREATE TABLE step (
    id     TEXT PRIMARY KEY,
    parent TEXT NOT NULL,
    title  TEXT NOT NULL
) STRICT;
CREATE INDEX step_by_parent ON step (parent);

CREATE TABLE question (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    tier    TEXT NOT NULL,     -- or empty
    minutes INTEGER NOT NULL,  -- 0: not said
    prompt  TEXT NOT NULL,
    outline TEXT NOT NULL
) STRICT;

CREATE TABLE resource (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    "by"    TEXT NOT NULL,
    tier    TEXT NOT NULL,     -- or empty
    about   TEXT NOT NULL,
    url     TEXT NOT NULL
) STRICT;

CREATE TABLE roadmap (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL
) STRICT;

CREATE TABLE phase (
    roadmap    TEXT NOT NULL REFERENCES roadmap (id),
    place      INTEGER NOT NULL,
    title      TEXT NOT NULL,
    from_month INTEGER NOT NULL,
    to_month   INTEGER NOT NULL,
    PRIMARY KEY (roadmap, place)
) STRICT;

CREATE TABLE goal (
    id      TEXT PRIMARY KEY,  -- roadmap/phase/place
    roadmap TEXT NOT NULL,
    phase   INTEGER NOT NULL,
    title   TEXT NOT NULL,
    FOREIGN KEY (roadmap, phase) REFERENCES phase (roadmap, place)
) STRICT;

CREATE TABLE checklist (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL
) STRICT;

CREATE TABLE guide (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    kind    TEXT NOT NULL,
    title   TEXT NOT NULL,
    text    TEXT NOT NULL
) STRICT;

CREATE TABLE background (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    about   TEXT NOT NULL
) STRICT;

-- What points at what: relation is requires, resource, skill, role, topic, ref, rising, known, first or read.
CREATE TABLE link (
    source   TEXT NOT NULL,
    relation TEXT NOT NULL,
    place    INTEGER NOT NULL,
    target   TEXT NOT NULL,
    PRIMARY KEY (source, relation, place)
) STRICT, WITHOUT ROWID;

-- Lists of sentences: kind is alias, acceptance or point (of a good answer).
CREATE TABLE phrase (
    owner TEXT NOT NULL,
    kind  TEXT NOT NULL,
    place INTEGER NOT NULL,
    text  TEXT NOT NULL,
    PRIMARY KEY (owner, kind, place)
) STRICT, WITHOUT ROWID;

-- Older ids and what stands in their place.
CREATE TABLE replaces (
    newer TEXT NOT NULL,
    older TEXT NOT NULL,
    PRIMARY KEY (newer, older)
) STRICT, WITHOUT ROWID;
