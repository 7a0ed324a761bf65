/** The ledger of all that was decided: found, read, verified, made again, and taken elsewhere. */
@NullMarked
package dev.cairn.ui.audit;

import org.jspecify.annotations.NullMarked;
