/** Tests of plans in the hands of a coach. */
@NullMarked
package dev.cairn.review.edit;

import org.jspecify.annotations.NullMarked;
