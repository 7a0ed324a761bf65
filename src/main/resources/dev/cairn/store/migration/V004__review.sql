-- The plans of a coach's week, and how each verdict came about.

CREATE TABLE sample_draw (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  week TEXT,
  seed TEXT,
  plans INTEGER,
  drawn INTEGER,
  by_risk INTEGER,
  pack TEXT,
  version TEXT,
  sha256 TEXT,
  since TEXT,
  until TEXT
);

CREATE INDEX sample_draw_subject ON sample_draw (subject);

CREATE TABLE sample_item (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES ledger_entry (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  coach TEXT,
  week TEXT,
  plan TEXT,
  turn INTEGER,
  origin TEXT,
  risk TEXT,
  probability TEXT,
  reasons TEXT,
  since TEXT,
  until TEXT
);

CREATE INDEX sample_item_subject ON sample_item (subject);

CREATE INDEX sample_item_week ON sample_item (week);

CREATE TABLE verdict_look (
  sequence INTEGER NOT NULL PRIMARY KEY
    REFERENCES verdict (sequence) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT,
  first_verdict TEXT,
  first_seconds INTEGER,
  revised INTEGER,
  red_flags TEXT,
  acknowledged TEXT
);

CREATE INDEX verdict_look_subject ON verdict_look (subject);

INSERT INTO verdict_look (sequence, subject, first_verdict, first_seconds, revised, red_flags, acknowledged)
SELECT sequence, subject, NULL, NULL, 0, '[]', '[]' FROM verdict;
