-- The acceptance checks of projects can be ticked, so each has an id. Those of catalogs that are here already get one by place.
CREATE TABLE acceptance (
    id      TEXT PRIMARY KEY,
    project TEXT NOT NULL,
    title   TEXT NOT NULL
) STRICT;
CREATE INDEX acceptance_by_project ON acceptance (project);

INSERT INTO acceptance (id, project, title)
SELECT owner || '/accept-' || (place + 1), owner, text FROM phrase WHERE kind = 'acceptance' ORDER BY owner, place;
DELETE FROM phrase WHERE kind = 'acceptance';
