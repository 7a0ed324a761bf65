/** What a coach prefers and where the window was left, kept across starts. */
@NullMarked
package dev.cairn.ui.prefs;

import org.jspecify.annotations.NullMarked;
