/** Tests of the one door off the window's thread. */
@NullMarked
package dev.cairn.ui.task;

import org.jspecify.annotations.NullMarked;
