/** Plans in the hands of a coach: edits, what each would break, smallest fixes. */
@NullMarked
package dev.cairn.review.edit;

import org.jspecify.annotations.NullMarked;
