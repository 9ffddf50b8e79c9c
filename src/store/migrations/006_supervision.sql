-- The study file: supervision. Never edited once landed: what changes comes in the next file.

-- Where a station that has not ended is, and who began today: for the supervisor's picture, which must not read all stations there ever were.
CREATE INDEX station_running ON station (staff) WHERE ended_at IS NULL;
CREATE INDEX station_started ON station (started_at);

-- What supervisors' call-backs to respondents came to; the last one of an interview counts.
CREATE TABLE validation (
    id        INTEGER NOT NULL PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview (id),
    result    TEXT NOT NULL CHECK (result IN ('confirmed', 'not_reached', 'refused', 'differs')),
    note      TEXT NOT NULL,
    actor     TEXT NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX validation_of_interview ON validation (interview);

-- Interviews that a supervisor does not let count: they stay in the file, give their places back and leave the data that go out.
CREATE TABLE rejection (
    id        INTEGER NOT NULL PRIMARY KEY,
    interview INTEGER NOT NULL UNIQUE REFERENCES interview (id),
    reason    TEXT NOT NULL,
    actor     TEXT NOT NULL,
    at        INTEGER NOT NULL
) STRICT;

DROP VIEW interviews;
CREATE VIEW interviews AS
SELECT i.id AS interview, i.case_id AS case_id, (SELECT kind FROM study) AS kind, i.country AS country, i.language AS language,
       i.staff AS interviewer, i.station AS station, i.version AS version,
       strftime('%Y-%m-%dT%H:%M:%fZ', i.started_at / 1000.0, 'unixepoch') AS started_at,
       strftime('%Y-%m-%dT%H:%M:%fZ', i.ended_at / 1000.0, 'unixepoch') AS ended_at,
       i.active_ms / 1000.0 AS seconds,
       CASE i.state WHEN 'ended' THEN i.ending ELSE i.state END AS state,
       i.outcome AS outcome, i.over_quota AS over_quota,
       EXISTS (SELECT 1 FROM rejection r WHERE r.interview = i.id) AS rejected
FROM interview i;

-- Lines that supervisors send to interviewers who work. The texts are here alone: neither the audit log nor the program's log has them.
CREATE TABLE message (
    id        INTEGER NOT NULL PRIMARY KEY,
    sender    TEXT NOT NULL,
    text      TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 120),
    everybody INTEGER NOT NULL CHECK (everybody IN (0, 1)),
    at        INTEGER NOT NULL
) STRICT;

-- To whom each goes, when they have read it, and what they answered.
CREATE TABLE message_to (
    message INTEGER NOT NULL REFERENCES message (id),
    staff   INTEGER NOT NULL REFERENCES staff (id),
    read_at INTEGER,
    answer  TEXT CHECK (length(answer) BETWEEN 1 AND 120),
    PRIMARY KEY (message, staff)
) STRICT, WITHOUT ROWID;
-- Stations look at this one with every action.
CREATE INDEX message_unread ON message_to (staff, message) WHERE read_at IS NULL;
