/** Coaching text: what it may say, who wrote it, what leaves this machine for it. */
@NullMarked
package dev.cairn.ui.wording;

import org.jspecify.annotations.NullMarked;
