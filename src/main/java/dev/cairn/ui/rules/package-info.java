/** Rules of the packs and what coaches decide about them, with what it does to everybody. */
@NullMarked
package dev.cairn.ui.rules;

import org.jspecify.annotations.NullMarked;
