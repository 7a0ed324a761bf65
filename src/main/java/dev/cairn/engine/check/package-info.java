/** The sceptic: checks a finished plan against the rules without any code of the planner. */
@NullMarked
package dev.cairn.engine.check;

import org.jspecify.annotations.NullMarked;
