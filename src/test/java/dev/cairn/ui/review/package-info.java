/** Tests of the review queue. */
@NullMarked
package dev.cairn.ui.review;

import org.jspecify.annotations.NullMarked;
