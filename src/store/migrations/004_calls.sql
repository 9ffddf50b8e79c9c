-- The study file, version 4. Never edited once landed: what changes comes in the next file.
-- Who may not have a case: the interviewer somebody of the household refused to. In which part of the day nobody answered last; -1: somebody did.
ALTER TABLE cases ADD COLUMN not_for INTEGER REFERENCES staff (id);
ALTER TABLE cases ADD COLUMN tried_part INTEGER NOT NULL DEFAULT -1;

-- What may come next is looked for by clock, so that cases where it is night are never read.
DROP INDEX case_waiting;
DROP INDEX case_appointment;
DROP INDEX case_fresh;
CREATE INDEX case_call_back ON cases (country, time_zone, tried_part, due_at, id, not_for) WHERE state = 'waiting' AND appointment = 0;
CREATE INDEX case_appointment ON cases (country, time_zone, due_at, id) WHERE state = 'waiting' AND appointment = 1;
CREATE INDEX case_fresh ON cases (country, time_zone, coalesce(region, ''), priority DESC, shuffle, id)
    WHERE state = 'fresh' AND released = 1;
