/** Plans as tables that spreadsheets read. */
@NullMarked
package dev.cairn.outgo.table;

import org.jspecify.annotations.NullMarked;
