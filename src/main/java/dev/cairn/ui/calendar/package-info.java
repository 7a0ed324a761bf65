/** A plan at a glance: its header, the load of its weeks, the calendar of its days. */
@NullMarked
package dev.cairn.ui.calendar;

import org.jspecify.annotations.NullMarked;
