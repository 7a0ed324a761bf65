/** Words for what a reviewer sees, judges and changes, and the queue of plans; pure. */
@NullMarked
package dev.cairn.review;

import org.jspecify.annotations.NullMarked;
