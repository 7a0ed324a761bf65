/**
 * Work that takes long or is done by several at once: threads, order, cancelling; the only threads
 * below the window.
 */
@NullMarked
package dev.cairn.work;

import org.jspecify.annotations.NullMarked;
