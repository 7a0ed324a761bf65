/**
 * Copies of a workspace that can be trusted: backup, restore, and the check of a whole database.
 */
@NullMarked
package dev.cairn.store.copy;

import org.jspecify.annotations.NullMarked;
