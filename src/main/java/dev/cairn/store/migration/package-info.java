/** Brings the tables of a workspace from any earlier version to that of the program. */
@NullMarked
package dev.cairn.store.migration;

import org.jspecify.annotations.NullMarked;
