/** A ledger as a folder of files that a stranger can read and verify. */
@NullMarked
package dev.cairn.ledger.export;

import org.jspecify.annotations.NullMarked;
