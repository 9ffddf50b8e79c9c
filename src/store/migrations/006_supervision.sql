-- The study file: supervision. Never edited once landed: what changes comes in the next file.

-- Where a station that has not ended is, and who began today: for the supervisor's picture, which must not read all stations there ever were.
CREATE INDEX station_running ON station (staff) WHERE ended_at IS NULL;
CREATE INDEX station_started ON station (started_at);

-- Lines between supervisors and interviewers. Without `staff` a line of a supervisor is to everybody; `reply` is an interviewer's to the supervisors.
CREATE TABLE message (
    id     INTEGER NOT NULL PRIMARY KEY,
    at     INTEGER NOT NULL,
    sender TEXT NOT NULL,
    staff  INTEGER REFERENCES staff (id),
    reply  INTEGER NOT NULL CHECK (reply IN (0, 1)),
    text   TEXT NOT NULL
) STRICT;

-- The last line that somebody has put aside.
CREATE TABLE message_seen (
    staff   INTEGER NOT NULL PRIMARY KEY REFERENCES staff (id),
    message INTEGER NOT NULL
) STRICT;

-- What a supervisor's call-back to a respondent came to.
CREATE TABLE validation (
    interview INTEGER NOT NULL PRIMARY KEY REFERENCES interview (id),
    result    TEXT NOT NULL CHECK (result IN ('confirmed', 'not_reached', 'refused', 'differs')),
    note      TEXT NOT NULL,
    actor     TEXT NOT NULL,
    at        INTEGER NOT NULL
) STRICT;

-- Interviews that a supervisor does not let count: they stay in the file, give their places back and leave the data that go out.
CREATE TABLE rejection (
    interview INTEGER NOT NULL PRIMARY KEY REFERENCES interview (id),
    reason    TEXT NOT NULL,
    actor     TEXT NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
