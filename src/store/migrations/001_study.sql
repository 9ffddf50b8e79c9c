-- The study file, version 1. Never edited once landed: what changes comes in the next file.
-- Times are milliseconds since 1970 UTC. Rules are in Rust: no triggers, no defaults that mean something.
-- The wide table `complete` and the view `completes`, and the view `quota_status`, have one column a variable and are made
-- from the questionnaire when the study is made.

CREATE TABLE study (
    id            TEXT NOT NULL PRIMARY KEY,
    kind          TEXT NOT NULL CHECK (kind IN ('live', 'training')),
    questionnaire TEXT NOT NULL,
    organisation  TEXT NOT NULL,
    contact       TEXT NOT NULL,
    selection     TEXT NOT NULL CHECK (selection IN ('whoever', 'last_birthday', 'youngest_man')),
    created_at    INTEGER NOT NULL
) STRICT;

-- Settings that a study may change in its life, as JSON.
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Every version of the questionnaire ever in force, with its sources whole.
CREATE TABLE version (
    version INTEGER NOT NULL PRIMARY KEY,
    hash    TEXT NOT NULL,
    from_at INTEGER NOT NULL
) STRICT;

CREATE TABLE source (
    version INTEGER NOT NULL REFERENCES version (version),
    path    TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (version, path)
) STRICT;

CREATE TABLE staff (
    id         INTEGER NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    role       TEXT NOT NULL CHECK (role IN ('interviewer', 'supervisor', 'analyst')),
    pin        TEXT,
    active     INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;

-- One run of the program at one terminal.
CREATE TABLE station (
    id         TEXT NOT NULL PRIMARY KEY,
    staff      INTEGER NOT NULL REFERENCES staff (id),
    place      TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    ended_at   INTEGER
) STRICT;

-- A household's numbers to work. Being worked on is a lease (token, until), not a state.
CREATE TABLE cases (
    id              INTEGER NOT NULL PRIMARY KEY,
    country         TEXT NOT NULL,
    region          TEXT,
    time_zone       TEXT NOT NULL,
    priority        INTEGER NOT NULL,
    shuffle         INTEGER NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('fresh', 'waiting', 'closed')),
    due_at          INTEGER,
    appointment     INTEGER NOT NULL CHECK (appointment IN (0, 1)),
    appointment_for INTEGER REFERENCES staff (id),
    attempts        INTEGER NOT NULL,
    outcome         TEXT,
    aapor           TEXT NOT NULL,
    do_not_call     INTEGER NOT NULL CHECK (do_not_call IN (0, 1)),
    token           TEXT,
    station         TEXT REFERENCES station (id),
    lease_until     INTEGER,
    created_at      INTEGER NOT NULL,
    CHECK ((token IS NULL) = (lease_until IS NULL))
) STRICT;
CREATE INDEX case_waiting ON cases (country, due_at, id) WHERE state = 'waiting';
CREATE INDEX case_appointment ON cases (country, due_at, id) WHERE state = 'waiting' AND appointment = 1;
CREATE INDEX case_fresh ON cases (country, priority DESC, shuffle, id) WHERE state = 'fresh';
CREATE INDEX case_leased ON cases (lease_until) WHERE token IS NOT NULL;

-- Every hold there ever was on a case: whose entries a token stands on. Append-only.
CREATE TABLE lease (
    token   TEXT NOT NULL,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    station TEXT NOT NULL REFERENCES station (id),
    at      INTEGER NOT NULL,
    PRIMARY KEY (token, case_id)
) STRICT, WITHOUT ROWID;

-- Contact details, apart from everything else so that they can be erased.
CREATE TABLE contact (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    ordinal INTEGER NOT NULL,
    phone   TEXT NOT NULL,
    name    TEXT,
    PRIMARY KEY (case_id, ordinal)
) STRICT;

CREATE TABLE attempt (
    id          INTEGER NOT NULL PRIMARY KEY,
    case_id     INTEGER NOT NULL REFERENCES cases (id),
    ordinal     INTEGER NOT NULL,
    station     TEXT NOT NULL REFERENCES station (id),
    staff       INTEGER NOT NULL REFERENCES staff (id),
    started_at  INTEGER NOT NULL,
    ended_at    INTEGER,
    outcome     TEXT,
    aapor       TEXT,
    appointment INTEGER,
    interview   INTEGER REFERENCES interview (id),
    UNIQUE (case_id, ordinal)
) STRICT;
CREATE INDEX attempt_open ON attempt (case_id) WHERE ended_at IS NULL;

-- One person's run through the questionnaire, screening included.
CREATE TABLE interview (
    id         INTEGER NOT NULL PRIMARY KEY,
    case_id    INTEGER NOT NULL REFERENCES cases (id),
    ordinal    INTEGER NOT NULL,
    attempt    INTEGER NOT NULL REFERENCES attempt (id),
    staff      INTEGER NOT NULL REFERENCES staff (id),
    station    TEXT NOT NULL REFERENCES station (id),
    country    TEXT NOT NULL,
    language   TEXT NOT NULL,
    version    INTEGER NOT NULL REFERENCES version (version),
    state      TEXT NOT NULL CHECK (state IN ('open', 'suspended', 'ended')),
    ending     TEXT,
    outcome    TEXT,
    over_quota INTEGER NOT NULL CHECK (over_quota IN (0, 1)),
    started_at INTEGER NOT NULL,
    ended_at   INTEGER,
    active_ms  INTEGER NOT NULL,
    CHECK ((state = 'ended') = (ending IS NOT NULL)),
    CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
    UNIQUE (case_id, ordinal)
) STRICT;
CREATE INDEX interview_unended ON interview (case_id) WHERE state <> 'ended';
CREATE INDEX interview_started ON interview (started_at, id);

-- What happened in each interview, append-only; seq counts from 1 without a gap.
CREATE TABLE ledger (
    interview INTEGER NOT NULL REFERENCES interview (id),
    seq       INTEGER NOT NULL,
    token     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    ms        INTEGER NOT NULL,
    language  TEXT NOT NULL,
    version   INTEGER NOT NULL,
    entry     TEXT NOT NULL,
    PRIMARY KEY (interview, seq)
) STRICT, WITHOUT ROWID;

-- The answers in force, kept in the transaction that appends to the ledger.
CREATE TABLE answer (
    interview   INTEGER NOT NULL REFERENCES interview (id),
    variable    TEXT NOT NULL,
    code        INTEGER,
    value       TEXT,
    status      TEXT NOT NULL CHECK (status IN ('valid', 'dk', 'refused')),
    language    TEXT NOT NULL,
    answered_at INTEGER NOT NULL,
    ms          INTEGER NOT NULL,
    PRIMARY KEY (interview, variable)
) STRICT, WITHOUT ROWID;

CREATE TABLE cell (
    id          INTEGER NOT NULL PRIMARY KEY,
    quota_group TEXT NOT NULL,
    key         TEXT NOT NULL,
    facts       TEXT NOT NULL,
    mode        TEXT NOT NULL CHECK (mode IN ('strict', 'open')),
    target      INTEGER NOT NULL CHECK (target >= 0),
    counted     INTEGER NOT NULL CHECK (counted >= 0),
    open        INTEGER NOT NULL CHECK (open IN (0, 1)),
    UNIQUE (quota_group, key)
) STRICT;

-- A place in a cell. `counted` of the cell changes only in the transaction that writes here.
CREATE TABLE claim (
    cell      INTEGER NOT NULL REFERENCES cell (id),
    interview INTEGER NOT NULL REFERENCES interview (id),
    state     TEXT NOT NULL CHECK (state IN ('held', 'counted', 'over', 'released')),
    until     INTEGER,
    at        INTEGER NOT NULL,
    PRIMARY KEY (cell, interview),
    CHECK ((state = 'held') = (until IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_of_interview ON claim (interview);
CREATE INDEX claim_held ON claim (cell, until) WHERE state = 'held';
CREATE INDEX claim_over ON claim (cell) WHERE state = 'over';

-- Notes, apart so that they can be erased: the text goes, the number stays taken. A draft is saved while it is typed.
CREATE TABLE note (
    id        INTEGER NOT NULL PRIMARY KEY,
    case_id   INTEGER NOT NULL REFERENCES cases (id),
    interview INTEGER REFERENCES interview (id),
    variable  TEXT,
    staff     INTEGER NOT NULL REFERENCES staff (id),
    at        INTEGER NOT NULL,
    text      TEXT NOT NULL
) STRICT;
CREATE INDEX note_of_case ON note (case_id, id);

CREATE TABLE note_draft (
    case_id INTEGER NOT NULL PRIMARY KEY REFERENCES cases (id),
    at      INTEGER NOT NULL,
    text    TEXT NOT NULL
) STRICT;

-- Who changed what in the study, and why; append-only.
CREATE TABLE audit (
    id      INTEGER NOT NULL PRIMARY KEY,
    at      INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail  TEXT NOT NULL
) STRICT;

CREATE VIEW interviews AS
SELECT i.id AS interview, i.case_id AS case_id, (SELECT kind FROM study) AS kind, i.country AS country, i.language AS language,
       i.staff AS interviewer, i.station AS station, i.version AS version,
       strftime('%Y-%m-%dT%H:%M:%fZ', i.started_at / 1000.0, 'unixepoch') AS started_at,
       strftime('%Y-%m-%dT%H:%M:%fZ', i.ended_at / 1000.0, 'unixepoch') AS ended_at,
       i.active_ms / 1000.0 AS seconds,
       CASE i.state WHEN 'ended' THEN i.ending ELSE i.state END AS state,
       i.outcome AS outcome, i.over_quota AS over_quota
FROM interview i;

CREATE VIEW responses AS
SELECT interview, variable, code, value, status, language,
       strftime('%Y-%m-%dT%H:%M:%fZ', answered_at / 1000.0, 'unixepoch') AS answered_at,
       ms / 1000.0 AS seconds
FROM answer;

CREATE VIEW attempts AS
SELECT a.id AS attempt, a.case_id AS case_id, a.interview AS interview, a.staff AS interviewer,
       strftime('%Y-%m-%dT%H:%M:%fZ', a.started_at / 1000.0, 'unixepoch') AS started_at,
       strftime('%Y-%m-%dT%H:%M:%fZ', a.ended_at / 1000.0, 'unixepoch') AS ended_at,
       a.outcome AS outcome, a.aapor AS aapor
FROM attempt a;
