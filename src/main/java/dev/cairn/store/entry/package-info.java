/** The tables of the ledger: entries and payloads, byte for byte, and checkpoints. */
@NullMarked
package dev.cairn.store.entry;

import org.jspecify.annotations.NullMarked;
