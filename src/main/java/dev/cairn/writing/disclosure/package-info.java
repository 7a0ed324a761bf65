/** What a writer elsewhere is told of a runner: facts without name, dates, place or notes. */
@NullMarked
package dev.cairn.writing.disclosure;

import org.jspecify.annotations.NullMarked;
