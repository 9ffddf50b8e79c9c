-- The study file, version 7. Never edited once landed: what changes comes in the next file.
-- What may come next is looked for by language too: whoever does not speak a language would else read past all cases of it, and a case in another
-- language than its country's is anybody's who speaks it.
-- The language that the sample says, empty where it says none: a name for it, so that an index is stepped through by country, language and clock at once.
ALTER TABLE cases ADD COLUMN said_language TEXT GENERATED ALWAYS AS (coalesce(language, '')) VIRTUAL;
DROP INDEX case_call_back;
DROP INDEX case_appointment;
DROP INDEX case_fresh;
CREATE INDEX case_call_back ON cases (country, said_language, time_zone, tried_part, due_at, id, not_for)
    WHERE state = 'waiting' AND appointment = 0;
CREATE INDEX case_appointment ON cases (country, said_language, time_zone, due_at, id) WHERE state = 'waiting' AND appointment = 1;
CREATE INDEX case_fresh ON cases (country, said_language, time_zone, coalesce(region, ''), priority DESC, shuffle, id)
    WHERE state = 'fresh' AND released = 1;
