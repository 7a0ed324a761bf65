/**
 * What coaches change again and again becomes a proposed rule, or a question where they disagree.
 */
@NullMarked
package dev.cairn.review.proposal;

import org.jspecify.annotations.NullMarked;
