PRAGMA application_id = 1465470283;
PRAGMA user_version = 3;
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE acceptance (
    id      TEXT PRIMARY KEY,
    project TEXT NOT NULL,
    title   TEXT NOT NULL
) STRICT;
CREATE TABLE area (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    about   TEXT NOT NULL
) STRICT;
INSERT INTO "area" VALUES('t/maths','t','Mathematics','Numbers.');
INSERT INTO "area" VALUES('t/tools','t','Tools','Things to work with.');
CREATE TABLE background (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    about   TEXT NOT NULL
) STRICT;
CREATE TABLE catalog (
    id      TEXT PRIMARY KEY,
    title   TEXT NOT NULL,
    version TEXT NOT NULL,
    place   INTEGER NOT NULL UNIQUE
) STRICT;
INSERT INTO "catalog" VALUES('t','Sample','1.0',2);
CREATE TABLE chain (
    learner TEXT NOT NULL,
    writer  TEXT NOT NULL,
    events  INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    hash    TEXT NOT NULL,
    PRIMARY KEY (learner, writer)
) STRICT, WITHOUT ROWID;
INSERT INTO "chain" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',18,18,'54528b5351252379bd4c4dd2e1eb7aa4beaa05229d0aa8dfdd6c21e12bda949a');
INSERT INTO "chain" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','a15fab41-a914-45de-9145-f2cca240440c',5,5,'5ca6f4bd60a2f43ab6e419143efaa1aa30b1a8d0bc1f772bebfe5890e89932de');
CREATE TABLE checklist (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL
) STRICT;
CREATE TABLE choice (
    owner TEXT NOT NULL,
    name  TEXT NOT NULL,
    "any" INTEGER NOT NULL,
    PRIMARY KEY (owner, name)
) STRICT;
CREATE TABLE draft (
    learner TEXT NOT NULL,
    item    TEXT NOT NULL,
    text    TEXT NOT NULL,
    utc_ms  INTEGER NOT NULL,
    PRIMARY KEY (learner, item)
) STRICT, WITHOUT ROWID;
INSERT INTO "draft" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','t/git/commits','half a thought',1791990000000);
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
INSERT INTO "event" VALUES(1,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',1,1790848800645,'a9935969-d9de-4d05-8f74-7e3351637d50','','','name','','','Ann','17239b6e250110330eda64a29c610bf146f89883371fab093feda03bec61b646','','48a8b7c0cce935a8f106340375a71641b74117c492f4d1cc09e2ecaa1909f073',1790848800645,0,'2026-10-01');
INSERT INTO "event" VALUES(2,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',2,1790848800646,'a9935969-d9de-4d05-8f74-7e3351637d50','','','hours','','','7.5','c4495da75095c64bf4e0587e45d7426f496ca4fc9fe72111715005361cfe0041','48a8b7c0cce935a8f106340375a71641b74117c492f4d1cc09e2ecaa1909f073','96cb0b6cdd35a8d569b5a7303f8c373259a61be06df678de205303e6503eacd0',1790848800645,0,'2026-10-01');
INSERT INTO "event" VALUES(3,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',3,1790849100942,'2db6baad-79b4-4164-b444-59c39d62ab11','','','name','','','Ann Reyes','59d1a89c051f5a46a057f7eabac080e3077c475994f81d566fe732afecea51d9','96cb0b6cdd35a8d569b5a7303f8c373259a61be06df678de205303e6503eacd0','01cb6518541735225df638cc5cb6686d797fb426ca29461384c8abcea2c62251',1790849100942,0,'2026-10-01');
INSERT INTO "event" VALUES(4,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',4,1790935201197,'0740cd53-bc6b-49b1-85d4-65841e390557','','','state','t/algebra/vectors','','learning','edd95740e339e6aa0a1dab45741b0521185680b051631a7c265b5630da4f2158','01cb6518541735225df638cc5cb6686d797fb426ca29461384c8abcea2c62251','c401fa048758e25ff12e06c35d38f530c0875a59624a93848a6b7480e2936930',1790935201197,0,'2026-10-02');
INSERT INTO "event" VALUES(5,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',5,1791021600462,'a00d9e8a-d777-4c96-a078-327de4353fb4','','','state','t/algebra/vectors','','done','a4c3ed04a95a3da14a9d235c83d868bed7c0f45cf7f3faa751ee8f50598d2211','c401fa048758e25ff12e06c35d38f530c0875a59624a93848a6b7480e2936930','758f81c05dff618067d8678f68125a4731b8ec56e6b438ae7b5733154bca096b',1791021600462,0,'2026-10-03');
INSERT INTO "event" VALUES(6,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',6,1791021600463,'a00d9e8a-d777-4c96-a078-327de4353fb4','','','evidence','t/algebra/vectors','f6c46db6b499608d','link
https://example.org/one','f6c46db6b499608d30ba10c3cf5e14d5f0d6f4fb8a1558ebd72d63ae03f76571','758f81c05dff618067d8678f68125a4731b8ec56e6b438ae7b5733154bca096b','7e195a873241955870f7cc75b94204f08cccd4b27c7c0a0a0ef9fafb710f792d',1791021600462,0,'2026-10-03');
INSERT INTO "event" VALUES(7,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',7,1791108000790,'1902045e-62e1-4812-b0ff-2eac8fb1f387','','','note','t/algebra/vectors','','one','7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed','7e195a873241955870f7cc75b94204f08cccd4b27c7c0a0a0ef9fafb710f792d','1762b3cedbf03b5cb8c1b6e69461e482aba1c7588b8caab71e1027d17b196fd9',1791108000790,0,'2026-10-04');
INSERT INTO "event" VALUES(8,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',8,1791194401106,'df918787-b49a-4688-bd4e-46a88b67589a','','','note','t/algebra/vectors','','two','3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3','1762b3cedbf03b5cb8c1b6e69461e482aba1c7588b8caab71e1027d17b196fd9','62cc3071beb2dc0977357d53e4bc723251f9f2294bee81347251e9fd0302c16c',1791194401106,0,'2026-10-05');
INSERT INTO "event" VALUES(9,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',9,1791280800282,'03f2375d-54b3-464a-80b8-c3136366c28e','','','note','t/algebra','','to be gone','50d4df0d8a3fc28ad79879aec275810beb3caefb32aef2de3a0e5d56c900f4cb','62cc3071beb2dc0977357d53e4bc723251f9f2294bee81347251e9fd0302c16c','3b05d4b251fd9d872472a00040ebafafc87f6a1409e59a4b2344d6d189b911e2',1791280800282,0,'2026-10-06');
INSERT INTO "event" VALUES(10,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',10,1791281400435,'c572b055-18cf-428c-b592-a75bf5a2153d','','','note','t/algebra','','','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','3b05d4b251fd9d872472a00040ebafafc87f6a1409e59a4b2344d6d189b911e2','5dd8879f4ee5506a77870f3ab1fd850b06dfa65fd28ccfc73669a135134dc589',1791281400435,0,'2026-10-06');
INSERT INTO "event" VALUES(11,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',11,1791367200614,'463e36d1-1ed5-43c9-a845-bba3602af760','','','state','t/git/commits','','done','a4c3ed04a95a3da14a9d235c83d868bed7c0f45cf7f3faa751ee8f50598d2211','5dd8879f4ee5506a77870f3ab1fd850b06dfa65fd28ccfc73669a135134dc589','9a542af2c805270cf17117d34354ce894329305dd79a4e6de4a2953a3e634a31',1791367200614,0,'2026-10-07');
INSERT INTO "event" VALUES(12,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',12,1791367200615,'463e36d1-1ed5-43c9-a845-bba3602af760','','','evidence','t/git/commits','19d1360ba0911209','confirmed
Ben','19d1360ba09112092e83eea2f89203c473b912159c1062fb4d315515863ba28c','9a542af2c805270cf17117d34354ce894329305dd79a4e6de4a2953a3e634a31','011e13bdf5e2c4b977c84b47f66a1d35b97caf15978bcdb24badd247d4caa975',1791367200614,0,'2026-10-07');
INSERT INTO "event" VALUES(13,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',13,1791453600890,'9f27afa6-41c9-4d2d-9f64-278f249b43a3','','','state','t/algebra/svd','','skipped','389595a44dc9dce7dee673f243e805244bae603d6a65a536ad493340ec99ced3','011e13bdf5e2c4b977c84b47f66a1d35b97caf15978bcdb24badd247d4caa975','ee4ec2fec1151711c7cf772ec9901e7c92a1f5b8d362a8d34697a87b010ad76f',1791453600890,0,'2026-10-08');
INSERT INTO "event" VALUES(14,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',14,1791540001098,'68e453e5-d257-4d50-8264-4221f1e6d298','9f27afa6-41c9-4d2d-9f64-278f249b43a3','','state','t/algebra/svd','','open','2348f998744212575d85959674f9607ab26f67708a917157472832386337c904','ee4ec2fec1151711c7cf772ec9901e7c92a1f5b8d362a8d34697a87b010ad76f','78b92b2e6cf1608c9cf44ab7ef44a7fc930658a7d2b33813c532bc979c303b7e',1791540001098,0,'2026-10-09');
INSERT INTO "event" VALUES(15,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',15,1791626400347,'3a4c69b8-86b8-4b50-b1e0-1a4c672e3405','','9f27afa6-41c9-4d2d-9f64-278f249b43a3','state','t/algebra/svd','','skipped','389595a44dc9dce7dee673f243e805244bae603d6a65a536ad493340ec99ced3','78b92b2e6cf1608c9cf44ab7ef44a7fc930658a7d2b33813c532bc979c303b7e','b4c656c80c7d846b741689bac170b92a4f9ad444d2321c2c1b9f8fb7e6518f0f',1791626400347,0,'2026-10-10');
INSERT INTO "event" VALUES(16,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',16,1791712800581,'6e6bfc92-3c21-473b-8f2a-3a2cdbf1f330','','','later','t/algebra/eigenvalues','','2026-10-11','71ff362cc834012beccbd071531ecf289dbacc8ad66c1c61138ddf5afb204c19','b4c656c80c7d846b741689bac170b92a4f9ad444d2321c2c1b9f8fb7e6518f0f','249edaeab0fb825a388fd3d804731321fd24a8fec548bc91d001ad6f9a4e713a',1791712800581,0,'2026-10-11');
INSERT INTO "event" VALUES(17,'e75d3311-88a3-4f96-a0d0-ee5e402ebf70','a15fab41-a914-45de-9145-f2cca240440c',1,1791799200816,'4468ce4b-e327-4e02-b48e-9f8bcf566c46','','','name','','','Ben','030d756286e59f22a464c36e1fbff606a795dfc70aaf0108bd86f2aa193d05f4','','c07d9b76134a675d91dfb4987330114ecb5c2ce485df978b4fba6ae4c54e8679',1791799200816,0,'2026-10-12');
INSERT INTO "event" VALUES(18,'e75d3311-88a3-4f96-a0d0-ee5e402ebf70','a15fab41-a914-45de-9145-f2cca240440c',2,1791799261084,'ea55861a-1555-466f-b9b1-13a36953a911','','','state','t/algebra/vectors','','done','a4c3ed04a95a3da14a9d235c83d868bed7c0f45cf7f3faa751ee8f50598d2211','c07d9b76134a675d91dfb4987330114ecb5c2ce485df978b4fba6ae4c54e8679','1bc826f2fde6294ef66d689b258c20cf79c1c26511d2017b1e439b378c6cc5f3',1791799261084,0,'2026-10-12');
INSERT INTO "event" VALUES(19,'e75d3311-88a3-4f96-a0d0-ee5e402ebf70','a15fab41-a914-45de-9145-f2cca240440c',3,1791799261085,'ea55861a-1555-466f-b9b1-13a36953a911','','','state','t/algebra/eigenvalues','','done','a4c3ed04a95a3da14a9d235c83d868bed7c0f45cf7f3faa751ee8f50598d2211','1bc826f2fde6294ef66d689b258c20cf79c1c26511d2017b1e439b378c6cc5f3','4d70b0e4693f191938e0f71095aa2581a96ce8e53e7e6830767756936b23fc37',1791799261084,0,'2026-10-12');
INSERT INTO "event" VALUES(20,'e75d3311-88a3-4f96-a0d0-ee5e402ebf70','a15fab41-a914-45de-9145-f2cca240440c',4,1791799261086,'ea55861a-1555-466f-b9b1-13a36953a911','','','state','t/algebra/svd','','done','a4c3ed04a95a3da14a9d235c83d868bed7c0f45cf7f3faa751ee8f50598d2211','4d70b0e4693f191938e0f71095aa2581a96ce8e53e7e6830767756936b23fc37','0a3f6dba445d4cb3ff8bdbe68c2d262b2a941f4528f28132d45cf9a9934ac34e',1791799261084,0,'2026-10-12');
INSERT INTO "event" VALUES(21,'e75d3311-88a3-4f96-a0d0-ee5e402ebf70','a15fab41-a914-45de-9145-f2cca240440c',5,1791799320453,'e7664d5a-ad15-4936-86d9-125cc14bcdae','','','removed','','','yes','8a798890fe93817163b10b5f7bd2ca4d25d84c52739a645a889c173eee7d9d3d','0a3f6dba445d4cb3ff8bdbe68c2d262b2a941f4528f28132d45cf9a9934ac34e','5ca6f4bd60a2f43ab6e419143efaa1aa30b1a8d0bc1f772bebfe5890e89932de',1791799320453,0,'2026-10-12');
INSERT INTO "event" VALUES(22,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',17,1791885600805,'fc8c9a39-2474-4cef-9449-421f5407c97e','','','state','t/algebra/eigenvalues','','done','a4c3ed04a95a3da14a9d235c83d868bed7c0f45cf7f3faa751ee8f50598d2211','249edaeab0fb825a388fd3d804731321fd24a8fec548bc91d001ad6f9a4e713a','481cb549e8bf0006ec5818aa05124cc3e4d1bc9c7442f7c6f48659ba7cc12b35',1791885600805,0,'2026-10-13');
INSERT INTO "event" VALUES(23,'d66427fb-8067-40f0-9829-6d4bab6f022d','a15fab41-a914-45de-9145-f2cca240440c',18,1791972000961,'ac2e4a8e-9c95-48cc-bfe8-8487c6439106','fc8c9a39-2474-4cef-9449-421f5407c97e','','state','t/algebra/eigenvalues','','open','2348f998744212575d85959674f9607ab26f67708a917157472832386337c904','481cb549e8bf0006ec5818aa05124cc3e4d1bc9c7442f7c6f48659ba7cc12b35','54528b5351252379bd4c4dd2e1eb7aa4beaa05229d0aa8dfdd6c21e12bda949a',1791972000961,0,'2026-10-14');
CREATE TABLE evidence (
    learner TEXT NOT NULL,
    item    TEXT NOT NULL,
    slot    TEXT NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('link', 'project', 'confirmed')),
    value   TEXT NOT NULL,
    day     TEXT NOT NULL,
    PRIMARY KEY (learner, item, slot)
) STRICT, WITHOUT ROWID;
INSERT INTO "evidence" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','t/algebra/vectors','f6c46db6b499608d','link','https://example.org/one','2026-10-03');
INSERT INTO "evidence" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','t/git/commits','19d1360ba0911209','confirmed','Ben','2026-10-07');
CREATE TABLE goal (
    id      TEXT PRIMARY KEY,  -- roadmap/phase/place
    roadmap TEXT NOT NULL,
    phase   INTEGER NOT NULL,
    title   TEXT NOT NULL,
    FOREIGN KEY (roadmap, phase) REFERENCES phase (roadmap, place)
) STRICT;
CREATE TABLE guide (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    kind    TEXT NOT NULL,
    title   TEXT NOT NULL,
    text    TEXT NOT NULL
) STRICT;
CREATE TABLE here (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "here" VALUES('file','40ada42d-6f16-4b48-a313-06c30013c579');
INSERT INTO "here" VALUES('generation','25e7a140-102a-4c28-8d14-2dc81e647fd7');
INSERT INTO "here" VALUES('learner','e75d3311-88a3-4f96-a0d0-ee5e402ebf70');
INSERT INTO "here" VALUES('writer','a15fab41-a914-45de-9145-f2cca240440c');
CREATE TABLE learner (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    role    TEXT NOT NULL,      -- empty: none chosen
    hours   REAL NOT NULL,      -- a week; 0: not said
    removed INTEGER NOT NULL,
    first   INTEGER NOT NULL    -- the stamp of the learner's first event
) STRICT, WITHOUT ROWID;
INSERT INTO "learner" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','Ann Reyes','',7.5,0,1790848800645);
INSERT INTO "learner" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','Ben','',0.0,1,1791799200816);
CREATE TABLE link (
    source   TEXT NOT NULL,
    relation TEXT NOT NULL,
    place    INTEGER NOT NULL,
    target   TEXT NOT NULL,
    PRIMARY KEY (source, relation, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE need (
    role    TEXT NOT NULL REFERENCES role (id),
    skill   TEXT NOT NULL REFERENCES skill (id),
    through TEXT NOT NULL CHECK (through IN ('beginner', 'intermediate', 'advanced')),
    must    INTEGER NOT NULL,
    choice  TEXT NOT NULL,     -- the choice of its role that it belongs to, or empty
    PRIMARY KEY (role, skill)
) STRICT;
CREATE TABLE note (
    learner TEXT NOT NULL,
    item    TEXT NOT NULL,
    text    TEXT NOT NULL,
    day     TEXT NOT NULL,
    PRIMARY KEY (learner, item)
) STRICT, WITHOUT ROWID;
INSERT INTO "note" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','t/algebra/vectors','two','2026-10-05');
CREATE TABLE phase (
    roadmap    TEXT NOT NULL REFERENCES roadmap (id),
    place      INTEGER NOT NULL,
    title      TEXT NOT NULL,
    from_month INTEGER NOT NULL,
    to_month   INTEGER NOT NULL,
    PRIMARY KEY (roadmap, place)
) STRICT;
CREATE TABLE phrase (
    owner TEXT NOT NULL,
    kind  TEXT NOT NULL,
    place INTEGER NOT NULL,
    text  TEXT NOT NULL,
    PRIMARY KEY (owner, kind, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE project (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    tier    TEXT NOT NULL CHECK (tier IN ('beginner', 'intermediate', 'advanced')),
    hours   REAL NOT NULL,
    brief   TEXT NOT NULL
) STRICT;
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
CREATE TABLE register (
    learner TEXT NOT NULL,
    kind    TEXT NOT NULL,
    item    TEXT NOT NULL,
    slot    TEXT NOT NULL,
    event   INTEGER NOT NULL REFERENCES event (row),   -- the newest
    PRIMARY KEY (learner, kind, item, slot)
) STRICT, WITHOUT ROWID;
INSERT INTO "register" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','evidence','t/algebra/vectors','f6c46db6b499608d',6);
INSERT INTO "register" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','evidence','t/git/commits','19d1360ba0911209',12);
INSERT INTO "register" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','hours','','',2);
INSERT INTO "register" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','later','t/algebra/eigenvalues','',16);
INSERT INTO "register" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','name','','',3);
INSERT INTO "register" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','note','t/algebra','',10);
INSERT INTO "register" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','note','t/algebra/vectors','',8);
INSERT INTO "register" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','state','t/algebra/eigenvalues','',23);
INSERT INTO "register" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','state','t/algebra/svd','',15);
INSERT INTO "register" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','state','t/algebra/vectors','',5);
INSERT INTO "register" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','state','t/git/commits','',11);
INSERT INTO "register" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','name','','',17);
INSERT INTO "register" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','removed','','',21);
INSERT INTO "register" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','state','t/algebra/eigenvalues','',19);
INSERT INTO "register" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','state','t/algebra/svd','',20);
INSERT INTO "register" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','state','t/algebra/vectors','',18);
CREATE TABLE replaces (
    newer TEXT NOT NULL,
    older TEXT NOT NULL,
    PRIMARY KEY (newer, older)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE role (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    summary TEXT NOT NULL,
    day     TEXT NOT NULL
) STRICT;
CREATE TABLE skill (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    area    TEXT NOT NULL,
    title   TEXT NOT NULL,
    about   TEXT NOT NULL,
    retired INTEGER NOT NULL   -- 1: gone from the catalog, kept for its history
) STRICT;
INSERT INTO "skill" VALUES('t/algebra','t','t/maths','Algebra','Letters for numbers.',0);
INSERT INTO "skill" VALUES('t/git','t','t/tools','Git','Versions.',0);
CREATE TABLE stage (
    id      TEXT PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog (id),
    title   TEXT NOT NULL,
    about   TEXT NOT NULL
) STRICT;
CREATE TABLE starter (
    project TEXT NOT NULL REFERENCES project (id),
    path    TEXT NOT NULL,
    text    TEXT NOT NULL,
    PRIMARY KEY (project, path)
) STRICT;
CREATE TABLE state (
    learner TEXT NOT NULL,
    item    TEXT NOT NULL,      -- as the catalog calls it today
    state   TEXT NOT NULL CHECK (state IN ('open', 'learning', 'done', 'skipped')),
    day     TEXT NOT NULL,
    utc_ms  INTEGER NOT NULL,
    PRIMARY KEY (learner, item)
) STRICT, WITHOUT ROWID;
INSERT INTO "state" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','t/algebra/eigenvalues','open','2026-10-14',1791972000961);
INSERT INTO "state" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','t/algebra/svd','skipped','2026-10-10',1791626400347);
INSERT INTO "state" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','t/algebra/vectors','done','2026-10-03',1791021600462);
INSERT INTO "state" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','t/git/commits','done','2026-10-07',1791367200614);
INSERT INTO "state" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','t/algebra/eigenvalues','done','2026-10-12',1791799261084);
INSERT INTO "state" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','t/algebra/svd','done','2026-10-12',1791799261084);
INSERT INTO "state" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','t/algebra/vectors','done','2026-10-12',1791799261084);
CREATE TABLE state_count (
    learner  TEXT NOT NULL,
    skill    TEXT NOT NULL,
    tier     TEXT NOT NULL,
    done     INTEGER NOT NULL,
    learning INTEGER NOT NULL,
    skipped  INTEGER NOT NULL,
    PRIMARY KEY (learner, skill, tier)
) STRICT, WITHOUT ROWID;
INSERT INTO "state_count" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','t/algebra','advanced',0,0,1);
INSERT INTO "state_count" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','t/algebra','beginner',1,0,0);
INSERT INTO "state_count" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d','t/git','beginner',1,0,0);
INSERT INTO "state_count" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','t/algebra','advanced',1,0,0);
INSERT INTO "state_count" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70','t/algebra','beginner',2,0,0);
CREATE TABLE step (
    id     TEXT PRIMARY KEY,
    parent TEXT NOT NULL,
    title  TEXT NOT NULL
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
INSERT INTO "topic" VALUES('t/algebra/vectors','t/algebra','Vectors','beginner',2.0,'Does it.','','',0);
INSERT INTO "topic" VALUES('t/algebra/eigenvalues','t/algebra','Eigenvalues','beginner',2.0,'Does it.','','',0);
INSERT INTO "topic" VALUES('t/algebra/svd','t/algebra','Singular values','advanced',2.0,'Does it.','','',0);
INSERT INTO "topic" VALUES('t/git/commits','t/git','Commits','beginner',2.0,'Does it.','','',0);
CREATE TABLE undo (
    learner TEXT NOT NULL,
    place   INTEGER NOT NULL,
    act     TEXT NOT NULL,
    current TEXT NOT NULL,
    label   TEXT NOT NULL,
    undone  INTEGER NOT NULL,
    PRIMARY KEY (learner, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "undo" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',1,'2db6baad-79b4-4164-b444-59c39d62ab11','2db6baad-79b4-4164-b444-59c39d62ab11','Renamed to Ann Reyes',0);
INSERT INTO "undo" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',2,'0740cd53-bc6b-49b1-85d4-65841e390557','0740cd53-bc6b-49b1-85d4-65841e390557','Marked “Vectors” learning',0);
INSERT INTO "undo" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',3,'a00d9e8a-d777-4c96-a078-327de4353fb4','a00d9e8a-d777-4c96-a078-327de4353fb4','Marked “Vectors” done',0);
INSERT INTO "undo" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',4,'1902045e-62e1-4812-b0ff-2eac8fb1f387','1902045e-62e1-4812-b0ff-2eac8fb1f387','Noted on “Vectors”',0);
INSERT INTO "undo" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',5,'df918787-b49a-4688-bd4e-46a88b67589a','df918787-b49a-4688-bd4e-46a88b67589a','Noted on “Vectors”',0);
INSERT INTO "undo" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',6,'03f2375d-54b3-464a-80b8-c3136366c28e','03f2375d-54b3-464a-80b8-c3136366c28e','Noted on “Algebra”',0);
INSERT INTO "undo" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',7,'c572b055-18cf-428c-b592-a75bf5a2153d','c572b055-18cf-428c-b592-a75bf5a2153d','Removed the note on “Algebra”',0);
INSERT INTO "undo" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',8,'463e36d1-1ed5-43c9-a845-bba3602af760','463e36d1-1ed5-43c9-a845-bba3602af760','Marked “Commits” done',0);
INSERT INTO "undo" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',9,'9f27afa6-41c9-4d2d-9f64-278f249b43a3','3a4c69b8-86b8-4b50-b1e0-1a4c672e3405','Marked “Singular values” skipped',0);
INSERT INTO "undo" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',10,'6e6bfc92-3c21-473b-8f2a-3a2cdbf1f330','6e6bfc92-3c21-473b-8f2a-3a2cdbf1f330','Not now: “Eigenvalues”',0);
INSERT INTO "undo" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',11,'fc8c9a39-2474-4cef-9449-421f5407c97e','ac2e4a8e-9c95-48cc-bfe8-8487c6439106','Marked “Eigenvalues” done',1);
INSERT INTO "undo" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70',1,'ea55861a-1555-466f-b9b1-13a36953a911','ea55861a-1555-466f-b9b1-13a36953a911','Marked 3 topics of “Algebra” done',0);
INSERT INTO "undo" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70',2,'e7664d5a-ad15-4936-86d9-125cc14bcdae','e7664d5a-ad15-4936-86d9-125cc14bcdae','Removed Ben',0);
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
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',1,'name','','','Ann','Ann Reyes');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',2,'state','t/algebra/vectors','','open','learning');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',3,'evidence','t/algebra/vectors','f6c46db6b499608d','','link
https://example.org/one');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',3,'state','t/algebra/vectors','','learning','done');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',4,'note','t/algebra/vectors','','','one');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',5,'note','t/algebra/vectors','','one','two');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',6,'note','t/algebra','','','to be gone');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',7,'note','t/algebra','','to be gone','');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',8,'evidence','t/git/commits','19d1360ba0911209','','confirmed
Ben');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',8,'state','t/git/commits','','open','done');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',9,'state','t/algebra/svd','','open','skipped');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',10,'later','t/algebra/eigenvalues','','','2026-10-11');
INSERT INTO "undo_change" VALUES('d66427fb-8067-40f0-9829-6d4bab6f022d',11,'state','t/algebra/eigenvalues','','open','done');
INSERT INTO "undo_change" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70',1,'state','t/algebra/eigenvalues','','open','done');
INSERT INTO "undo_change" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70',1,'state','t/algebra/svd','','open','done');
INSERT INTO "undo_change" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70',1,'state','t/algebra/vectors','','open','done');
INSERT INTO "undo_change" VALUES('e75d3311-88a3-4f96-a0d0-ee5e402ebf70',2,'removed','','','','yes');
CREATE INDEX event_by_chain ON event (learner, writer, number);
CREATE INDEX event_by_stamp ON event (stamp);
CREATE INDEX event_by_item ON event (learner, item);
CREATE INDEX topic_by_skill ON topic (skill);
CREATE INDEX step_by_parent ON step (parent);
CREATE INDEX acceptance_by_project ON acceptance (project);
COMMIT;
