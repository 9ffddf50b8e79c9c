-- The study file, version 3: sample that is imported, in portions that are released one after the other, and numbers that must not come back.

-- The respondent's language, where the sample says it. The portion of the sample a case is in, where it is in one; until that is released, the
-- case is not called.
ALTER TABLE cases ADD COLUMN language TEXT;
ALTER TABLE cases ADD COLUMN replicate TEXT;
ALTER TABLE cases ADD COLUMN released INTEGER NOT NULL DEFAULT 1 CHECK (released IN (0, 1));
DROP INDEX case_fresh;
CREATE INDEX case_fresh ON cases (country, priority DESC, shuffle, id) WHERE state = 'fresh' AND released = 1;
CREATE INDEX case_unreleased ON cases (replicate, country, shuffle) WHERE released = 0;

-- The number as a keyed hash: by it a number is found. None until the number of an older file is marked.
ALTER TABLE contact ADD COLUMN mark INTEGER;
CREATE INDEX contact_mark ON contact (mark) WHERE mark IS NOT NULL;
CREATE INDEX contact_unmarked ON contact (case_id) WHERE mark IS NULL;

-- Numbers that are not called again, as keyed hashes: of a do-not-call list, and erased ones. The key is the setting `store.number_key`.
CREATE TABLE excluded (
    mark   INTEGER NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL CHECK (reason IN ('do_not_call', 'erased')),
    at     INTEGER NOT NULL
) STRICT;
INSERT INTO setting (name, value) VALUES ('store.number_key', lower(hex(randomblob(32))));

-- The sample's own columns. What the questionnaire declares of them an interview's first entry says too: programs that know file version 2 alone
-- would not, and leave the file as it is.
CREATE TABLE sample (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    name    TEXT NOT NULL,
    value   TEXT NOT NULL,
    PRIMARY KEY (case_id, name)
) STRICT, WITHOUT ROWID;
