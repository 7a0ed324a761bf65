/** Writes the text of a plan from the sentences of packs, the same for the same plan. */
@NullMarked
package dev.cairn.writing.template;

import org.jspecify.annotations.NullMarked;
