-- The ledger. A team's store reads BLOB as BYTEA and INTEGER as BIGINT; all else is the same there.

CREATE TABLE migration (
  version INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  hash BLOB NOT NULL,
  applied TEXT NOT NULL
);

-- The bytes of an entry are the truth. The columns behind its hash repeat what the bytes say, for
-- queries; verifying compares them.
CREATE TABLE ledger_entry (
  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence > 0),
  entry BLOB NOT NULL,
  hash BLOB NOT NULL,
  time TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  request TEXT NOT NULL,
  part INTEGER NOT NULL,
  parts INTEGER NOT NULL,
  payload_hash BLOB NOT NULL UNIQUE,
  UNIQUE (request, part)
);

CREATE INDEX ledger_entry_subject ON ledger_entry (subject, sequence);

-- What entries say. Erasing removes the row. The payload is compressed if it is shorter than its size;
-- check_sum is the CRC-32 of the bytes as they lie here, so that no bit of them can change unseen.
CREATE TABLE ledger_payload (
  sequence INTEGER NOT NULL PRIMARY KEY REFERENCES ledger_entry (sequence),
  salt BLOB NOT NULL,
  size INTEGER NOT NULL,
  check_sum INTEGER NOT NULL,
  payload BLOB NOT NULL
);

-- One row: where the ledger ends.
CREATE TABLE ledger_head (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  size INTEGER NOT NULL,
  last BLOB NOT NULL,
  edge BLOB NOT NULL
);

CREATE TABLE ledger_checkpoint (
  size INTEGER NOT NULL PRIMARY KEY CHECK (size > 0),
  text BLOB NOT NULL
);

-- A row stands here from the erasure of a payload until the file holds no trace of it.
CREATE TABLE rewrite_pending (
  sequence INTEGER NOT NULL PRIMARY KEY
);
