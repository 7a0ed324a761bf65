/** How far two coaches, or one coach on two days, judge the same plans alike. */
@NullMarked
package dev.cairn.review.agreement;

import org.jspecify.annotations.NullMarked;
