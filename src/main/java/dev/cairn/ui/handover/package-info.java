/** Plans leave the window: saved as pages, calendars or tables, or printed. */
@NullMarked
package dev.cairn.ui.handover;

import org.jspecify.annotations.NullMarked;
