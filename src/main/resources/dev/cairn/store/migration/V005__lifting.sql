-- Lifters, what coaches decided on suggested loads, what was lifted, and which models may answer.

CREATE TABLE lifter (
  subject TEXT NOT NULL PRIMARY KEY,
  file_id TEXT,
  name TEXT,
  unit TEXT,
  goal TEXT,
  sessions INTEGER,
  sets INTEGER,
  first TEXT,
  last TEXT,
  sequence INTEGER REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  since TEXT
);

CREATE INDEX lifter_file_id ON lifter (file_id);

CREATE TABLE load_decision (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  exercise TEXT,
  moment TEXT,
  coach TEXT,
  verdict TEXT,
  last INTEGER,
  suggested INTEGER,
  decided INTEGER,
  reason TEXT,
  reward INTEGER,
  model TEXT,
  model_version TEXT,
  since TEXT,
  until TEXT
);

CREATE INDEX load_decision_subject ON load_decision (subject);

CREATE TABLE lifted (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  exercise TEXT,
  moment TEXT,
  load INTEGER,
  reps INTEGER,
  rpe TEXT,
  failed INTEGER,
  difference INTEGER,
  since TEXT,
  until TEXT
);

CREATE INDEX lifted_subject ON lifted (subject);

CREATE TABLE model_state (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  model TEXT,
  version TEXT,
  sha256 TEXT,
  state TEXT,
  reason TEXT,
  since TEXT,
  until TEXT
);
