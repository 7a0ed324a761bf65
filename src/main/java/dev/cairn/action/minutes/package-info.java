/** The minutes of a meeting as files: every answer that lies open, and what answers come to. */
@NullMarked
package dev.cairn.action.minutes;

import org.jspecify.annotations.NullMarked;
