-- Coaching text by place and version, what left for services that write, and who said that it may.

CREATE TABLE passage (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  plan TEXT,
  language TEXT,
  place TEXT,
  week INTEGER,
  author TEXT,
  provider TEXT,
  model TEXT,
  request TEXT,
  written TEXT,
  objections INTEGER,
  refused TEXT,
  since TEXT,
  until TEXT
);

CREATE INDEX passage_subject ON passage (subject);

CREATE TABLE text_sent (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  plan TEXT,
  provider TEXT,
  model TEXT,
  url TEXT,
  sha256 TEXT,
  bytes INTEGER,
  status INTEGER,
  since TEXT,
  until TEXT
);

CREATE INDEX text_sent_subject ON text_sent (subject);

CREATE TABLE text_consent (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  provider TEXT,
  base TEXT,
  answer TEXT,
  sha256 TEXT,
  coach TEXT,
  since TEXT,
  until TEXT
);
