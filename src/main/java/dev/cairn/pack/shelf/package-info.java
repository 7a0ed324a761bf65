/** The way of a pack into force: discover, read, check, resolve, run its own cases, enable. */
@NullMarked
package dev.cairn.pack.shelf;

import org.jspecify.annotations.NullMarked;
