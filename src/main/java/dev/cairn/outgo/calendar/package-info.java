/** Plans as calendars that other programs read. */
@NullMarked
package dev.cairn.outgo.calendar;

import org.jspecify.annotations.NullMarked;
