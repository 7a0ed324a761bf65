/** What each run holds: fitness and paces, hard minutes, the workout chosen and its steps. */
@NullMarked
package dev.cairn.engine.session;

import org.jspecify.annotations.NullMarked;
