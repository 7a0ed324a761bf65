/** The folder of a workspace: where it lies, who may write in it, and its signing key. */
@NullMarked
package dev.cairn.store.folder;

import org.jspecify.annotations.NullMarked;
