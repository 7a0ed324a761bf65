/** The ledger for whoever audits it: what an entry changed, what is wrong, parts of it as files. */
@NullMarked
package dev.cairn.action.audit;

import org.jspecify.annotations.NullMarked;
