/** When things happen: the weeks before the race, their phases and their kinds. */
@NullMarked
package dev.cairn.engine.season;

import org.jspecify.annotations.NullMarked;
