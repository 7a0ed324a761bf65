/** Reads the files of a pack: JSON with places in, rules, templates, workouts and modifiers out. */
@NullMarked
package dev.cairn.pack.read;

import org.jspecify.annotations.NullMarked;
