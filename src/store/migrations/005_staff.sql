-- The study file, step 5. Never edited once landed: what changes comes in the next file.
-- Wrong PINs in a row, and until when the name is locked for them: kept here so that starting again does not undo it.
ALTER TABLE staff ADD COLUMN failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0);
ALTER TABLE staff ADD COLUMN locked_until INTEGER;

-- Languages in which each can interview; who has none here can in all.
CREATE TABLE staff_language (
    staff    INTEGER NOT NULL REFERENCES staff (id),
    language TEXT NOT NULL,
    PRIMARY KEY (staff, language)
) STRICT, WITHOUT ROWID;

-- Breaks of whoever works at a station. Signing in and out is the station's beginning and end.
CREATE TABLE break (
    station  TEXT NOT NULL REFERENCES station (id),
    ordinal  INTEGER NOT NULL,
    began_at INTEGER NOT NULL,
    ended_at INTEGER,
    PRIMARY KEY (station, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX station_open ON station (seen_at) WHERE ended_at IS NULL;
CREATE INDEX station_of_staff ON station (staff, started_at);
CREATE INDEX attempt_of_staff ON attempt (staff, started_at);
