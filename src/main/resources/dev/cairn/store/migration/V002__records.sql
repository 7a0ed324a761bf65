-- Tables made from the ledger; "ledger rebuild" empties and fills them. Rows belong to the entry whose
-- sequence they bear. Times are UTC as entries write them, and until is null while a row holds.

CREATE TABLE record (
  thing TEXT NOT NULL,
  subject TEXT NOT NULL,
  part TEXT NOT NULL,
  value BLOB,
  sequence INTEGER REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  since TEXT,
  PRIMARY KEY (thing, subject, part)
);

CREATE INDEX record_subject ON record (subject);

CREATE TABLE step (
  number INTEGER NOT NULL PRIMARY KEY,
  request TEXT,
  kind TEXT,
  actor TEXT,
  time TEXT,
  parts INTEGER,
  remaining INTEGER,
  state TEXT
);

CREATE INDEX step_state ON step (state, number);

CREATE INDEX step_request ON step (request);

CREATE TABLE step_part (
  number INTEGER NOT NULL REFERENCES step (number) DEFERRABLE INITIALLY DEFERRED,
  part INTEGER NOT NULL,
  subject TEXT,
  PRIMARY KEY (number, part)
) /* clustered */;

CREATE INDEX step_part_subject ON step_part (subject);

CREATE TABLE athlete (
  subject TEXT NOT NULL PRIMARY KEY,
  file_id TEXT,
  name TEXT,
  age INTEGER,
  race TEXT,
  race_date TEXT,
  goal TEXT,
  as_of TEXT,
  sequence INTEGER REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  since TEXT,
  erased TEXT
) /* clustered */;

CREATE INDEX athlete_file_id ON athlete (file_id);

CREATE TABLE plan (
  subject TEXT NOT NULL,
  hash TEXT NOT NULL,
  made_from TEXT,
  sequence INTEGER REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  actor TEXT,
  made TEXT,
  engine TEXT,
  race TEXT,
  race_date TEXT,
  goal TEXT,
  weeks INTEGER,
  peak_metres INTEGER,
  content TEXT,
  PRIMARY KEY (subject, hash)
);

CREATE INDEX plan_hash ON plan (hash);

CREATE TABLE plan_day (
  subject TEXT NOT NULL,
  hash TEXT NOT NULL,
  date TEXT NOT NULL,
  week INTEGER,
  week_type TEXT,
  type TEXT,
  metres INTEGER,
  minutes INTEGER,
  intensity TEXT,
  pace TEXT,
  workout TEXT,
  PRIMARY KEY (subject, hash, date),
  FOREIGN KEY (subject, hash) REFERENCES plan (subject, hash) DEFERRABLE INITIALLY DEFERRED
) /* clustered */;

CREATE TABLE plan_pack (
  subject TEXT NOT NULL,
  hash TEXT NOT NULL,
  pack TEXT NOT NULL,
  version TEXT,
  sha256 TEXT,
  PRIMARY KEY (subject, hash, pack),
  FOREIGN KEY (subject, hash) REFERENCES plan (subject, hash) DEFERRABLE INITIALLY DEFERRED
) /* clustered */;

CREATE TABLE plan_rule (
  subject TEXT NOT NULL,
  hash TEXT NOT NULL,
  source TEXT NOT NULL,
  rule TEXT NOT NULL,
  decisions INTEGER,
  PRIMARY KEY (subject, hash, source, rule),
  FOREIGN KEY (subject, hash) REFERENCES plan (subject, hash) DEFERRABLE INITIALLY DEFERRED
) /* clustered */;

CREATE TABLE verdict (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  plan TEXT,
  coach TEXT,
  verdict TEXT,
  since TEXT,
  until TEXT,
  seconds INTEGER,
  reasons_opened INTEGER,
  changes INTEGER,
  reason TEXT,
  instead TEXT,
  note_private TEXT,
  note_athlete TEXT,
  profile TEXT
);

CREATE INDEX verdict_subject ON verdict (subject);

CREATE INDEX verdict_plan ON verdict (plan);

CREATE TABLE verdict_decision (
  sequence INTEGER NOT NULL REFERENCES verdict (sequence) DEFERRABLE INITIALLY DEFERRED,
  decision TEXT NOT NULL,
  place TEXT NOT NULL,
  subject TEXT,
  source TEXT,
  rule TEXT,
  changed INTEGER,
  before TEXT,
  after TEXT,
  PRIMARY KEY (sequence, decision, place)
) /* clustered */;

CREATE INDEX verdict_decision_subject ON verdict_decision (subject);

CREATE TABLE note (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  plan TEXT,
  place TEXT,
  coach TEXT,
  audience TEXT,
  text TEXT,
  since TEXT,
  until TEXT
);

CREATE INDEX note_subject ON note (subject);

CREATE INDEX note_plan ON note (plan);

CREATE TABLE plan_stage (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  plan TEXT,
  stage TEXT,
  date TEXT,
  since TEXT,
  until TEXT
);

CREATE INDEX plan_stage_subject ON plan_stage (subject);

CREATE INDEX plan_stage_plan ON plan_stage (plan);

CREATE TABLE pack_in_force (
  sequence INTEGER NOT NULL REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  pack TEXT NOT NULL,
  version TEXT,
  sha256 TEXT,
  since TEXT,
  until TEXT,
  PRIMARY KEY (sequence, pack)
) /* clustered */;

CREATE INDEX pack_in_force_pack ON pack_in_force (pack);

CREATE TABLE coach (
  subject TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  since TEXT
) /* clustered */;
