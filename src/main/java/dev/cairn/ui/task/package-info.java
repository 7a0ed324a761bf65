/** The one door off the window's thread: newest request wins, errors come back as sentences. */
@NullMarked
package dev.cairn.ui.task;

import org.jspecify.annotations.NullMarked;
