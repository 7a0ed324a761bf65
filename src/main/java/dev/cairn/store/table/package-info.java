/** The tables made from the ledger, and the archive of packs. */
@NullMarked
package dev.cairn.store.table;

import org.jspecify.annotations.NullMarked;
