-- What coaches changed in plans and why, and the questions that came of it.

CREATE TABLE plan_edit (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  plan TEXT,
  made_from TEXT,
  coach TEXT,
  kinds TEXT,
  changes INTEGER,
  reasons TEXT,
  note TEXT,
  rule_notes TEXT,
  exceptions TEXT,
  seconds INTEGER,
  since TEXT,
  until TEXT
);

CREATE INDEX plan_edit_subject ON plan_edit (subject);

CREATE TABLE question (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  plan TEXT,
  coach TEXT,
  type TEXT,
  text TEXT,
  scope TEXT,
  since TEXT,
  until TEXT
);

CREATE INDEX question_subject ON question (subject);
