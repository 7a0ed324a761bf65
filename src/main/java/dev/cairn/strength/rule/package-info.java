/** The questions of the packs, asked of a log: which were answered how, and what follows. */
@NullMarked
package dev.cairn.strength.rule;

import org.jspecify.annotations.NullMarked;
