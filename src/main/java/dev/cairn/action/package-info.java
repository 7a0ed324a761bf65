/** What a coach can do: each validated, recorded as ledger entries, and undone by swapping them. */
@NullMarked
package dev.cairn.action;

import org.jspecify.annotations.NullMarked;
