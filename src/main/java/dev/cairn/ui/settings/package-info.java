/** What a coach can set, and where things lie. */
@NullMarked
package dev.cairn.ui.settings;

import org.jspecify.annotations.NullMarked;
