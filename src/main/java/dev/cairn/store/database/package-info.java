/** One connection to the file of a workspace, and a sentence for everything that may stop it. */
@NullMarked
package dev.cairn.store.database;

import org.jspecify.annotations.NullMarked;
