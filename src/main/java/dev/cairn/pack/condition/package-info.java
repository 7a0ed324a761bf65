/** The conditions of packs: CEL text, its kinds, and three-valued truth for what nobody told. */
@NullMarked
package dev.cairn.pack.condition;

import org.jspecify.annotations.NullMarked;
