/** The workspace on disk, in SQLite: records, ledger, backups; the only part with java.sql. */
@NullMarked
package dev.cairn.store;

import org.jspecify.annotations.NullMarked;
