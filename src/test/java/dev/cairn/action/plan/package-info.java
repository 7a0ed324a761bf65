/** Tests of changes of plans as the ledger keeps them. */
@NullMarked
package dev.cairn.action.plan;

import org.jspecify.annotations.NullMarked;
