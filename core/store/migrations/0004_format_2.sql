-- The log's second format: events with a salt, undo by event and over the whole file, drafts of several kinds. What is derived
-- is derived anew afterwards, in the same transaction.

ALTER TABLE event ADD COLUMN format INTEGER NOT NULL DEFAULT 1;
ALTER TABLE event ADD COLUMN salt TEXT NOT NULL DEFAULT '';      -- hexadecimal; goes with the payload
ALTER TABLE event ADD COLUMN brought TEXT NOT NULL DEFAULT '';   -- the act that brought it in from elsewhere, in this file

-- A new entry comes behind all others of its learner.
DROP INDEX event_by_stamp;
CREATE INDEX event_by_stamp ON event (learner, stamp);

-- One register's events, and those of them that say the same.
DROP INDEX event_by_item;
CREATE INDEX event_by_item ON event (learner, item, kind, slot, payload_hash);

DROP TABLE state_count;
ALTER TABLE state ADD COLUMN known_before INTEGER NOT NULL DEFAULT 0;

ALTER TABLE undo RENAME TO old_undo;
ALTER TABLE undo_change RENAME TO old_undo_change;
ALTER TABLE draft RENAME TO old_draft;

-- The last acts of each stack: a learner's, or, where it is empty, the file's (people, catalogs, imports).
CREATE TABLE undo (
    place   INTEGER PRIMARY KEY,   -- their order over all stacks
    stack   TEXT NOT NULL,
    act     TEXT NOT NULL,
    label   TEXT NOT NULL,
    undone  INTEGER NOT NULL,      -- 0: it holds; else the order in which they were taken back
    catalog TEXT NOT NULL          -- that it added or removed; empty: none
) STRICT;
CREATE INDEX undo_by_stack ON undo (stack, place);

-- What an act did to one register. Undo wants `after_event` to hold it and makes an event that says what held before; that
-- one then stands for `before_event`, here and in the entries of older acts. Null: no event held it; the text says what
-- it then was. Of states the texts have the day too.
CREATE TABLE undo_change (
    place        INTEGER NOT NULL REFERENCES undo (place) ON DELETE CASCADE,
    learner      TEXT NOT NULL,
    kind         TEXT NOT NULL,
    item         TEXT NOT NULL,
    slot         TEXT NOT NULL,
    before_event INTEGER,
    after_event  INTEGER,
    before       TEXT NOT NULL,
    after        TEXT NOT NULL,
    PRIMARY KEY (place, learner, kind, item, slot)
) STRICT, WITHOUT ROWID;
CREATE INDEX undo_change_by_register ON undo_change (learner, kind, item, slot);

-- The rows of that catalog on the other side of the act, to be put in the place of those that are there: none where there
-- was no such catalog.
CREATE TABLE undo_catalog (
    place  INTEGER NOT NULL REFERENCES undo (place) ON DELETE CASCADE,
    source TEXT NOT NULL,   -- the table
    row    TEXT NOT NULL    -- its values as a JSON array
) STRICT;
CREATE INDEX undo_catalog_by_place ON undo_catalog (place);

-- What is being typed; it becomes one event when its field is left. It loses to an entry with a greater stamp.
CREATE TABLE draft (
    learner TEXT NOT NULL,
    kind    TEXT NOT NULL,   -- of the event that it is to be
    item    TEXT NOT NULL,
    text    TEXT NOT NULL,
    stamp   INTEGER NOT NULL,
    PRIMARY KEY (learner, kind, item)
) STRICT, WITHOUT ROWID;

INSERT INTO draft SELECT learner, 'note', item, text, utc_ms FROM old_draft WHERE text <> '';

INSERT INTO undo (place, stack, act, label, undone, catalog)
SELECT row_number() OVER (ORDER BY (SELECT max(row) FROM event WHERE event.act = old_undo.act), learner, place),
       learner, act, label, undone, ''
FROM old_undo;

-- An act that holds was the newest; one that was undone left its undo's event.
INSERT INTO undo_change (place, learner, kind, item, slot, before_event, after_event, before, after)
SELECT undo.place, old.learner, old.kind, old.item, old.slot,
       CASE WHEN undo.undone = 1 THEN held.row ELSE
           (SELECT earlier.row FROM event AS earlier
            WHERE earlier.learner = old.learner AND earlier.kind = old.kind AND earlier.item = old.item
              AND earlier.slot = old.slot
              AND (earlier.stamp, earlier.writer, earlier.number) < (held.stamp, held.writer, held.number)
            ORDER BY earlier.stamp DESC, earlier.writer DESC, earlier.number DESC LIMIT 1) END,
       CASE WHEN undo.undone = 1 THEN
           (SELECT row FROM event AS done WHERE done.act = undo.act AND done.learner = old.learner
              AND done.kind = old.kind AND done.item = old.item AND done.slot = old.slot) ELSE held.row END,
       '', ''
FROM old_undo_change AS old
JOIN old_undo ON old_undo.learner = old.learner AND old_undo.place = old.place
JOIN undo ON undo.stack = old.learner AND undo.act = old_undo.act
JOIN event AS held ON held.act = old_undo.current AND held.learner = old.learner AND held.kind = old.kind
    AND held.item = old.item AND held.slot = old.slot;

DROP TABLE old_undo_change;
DROP TABLE old_undo;
DROP TABLE old_draft;
