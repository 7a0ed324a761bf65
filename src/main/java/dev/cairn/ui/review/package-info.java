/** The review queue: what waits, one plan with its reasons, and the verdict. */
@NullMarked
package dev.cairn.ui.review;

import org.jspecify.annotations.NullMarked;
