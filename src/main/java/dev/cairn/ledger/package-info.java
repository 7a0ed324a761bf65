/**
 * Append-only entries of canonical bytes, each tied to the one before; knows bytes and hashes, not
 * plans.
 */
@NullMarked
package dev.cairn.ledger;

import org.jspecify.annotations.NullMarked;
