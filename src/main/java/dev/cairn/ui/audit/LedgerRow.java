package dev.cairn.ui.audit;

import dev.cairn.ui.office.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger.
 *
 * @param entry null until it was read
 */
record LedgerRow(long number, @Nullable LedgerEntry entry) {}
