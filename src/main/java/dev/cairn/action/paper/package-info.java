/** What a coach hands over: a plan gathered for paper, calendars and tables, and who makes them. */
@NullMarked
package dev.cairn.action.paper;

import org.jspecify.annotations.NullMarked;
