-- Every version of a pack that ever was in force, so that an old plan can be computed again.

CREATE TABLE pack_version (
  pack TEXT NOT NULL,
  version TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (pack, version, sha256)
);

CREATE TABLE pack_file (
  pack TEXT NOT NULL,
  version TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  path TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (pack, version, sha256, path),
  FOREIGN KEY (pack, version, sha256) REFERENCES pack_version (pack, version, sha256)
);
