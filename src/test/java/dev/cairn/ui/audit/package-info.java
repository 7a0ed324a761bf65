/** Tests of the page of the ledger. */
@NullMarked
package dev.cairn.ui.audit;

import org.jspecify.annotations.NullMarked;
