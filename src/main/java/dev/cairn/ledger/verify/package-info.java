/** Reads a whole ledger, checks every byte of it and names the first thing that is wrong. */
@NullMarked
package dev.cairn.ledger.verify;

import org.jspecify.annotations.NullMarked;
