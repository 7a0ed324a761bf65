/** What leaves as files: plans on paper, in calendars and in tables. */
@NullMarked
package dev.cairn.outgo;

import org.jspecify.annotations.NullMarked;
