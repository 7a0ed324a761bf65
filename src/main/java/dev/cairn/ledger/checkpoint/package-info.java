/** Signed statements of how long a ledger is and what its root is, to be kept elsewhere. */
@NullMarked
package dev.cairn.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
