/** The frame round all screens: rail, top bar, status bar, keys and the command palette. */
@NullMarked
package dev.cairn.ui.shell;

import org.jspecify.annotations.NullMarked;
