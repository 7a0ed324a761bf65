/** Tests of what a reviewer sees and judges. */
@NullMarked
package dev.cairn.review;

import org.jspecify.annotations.NullMarked;
