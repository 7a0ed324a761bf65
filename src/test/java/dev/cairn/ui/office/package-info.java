/** Tests of the workspace as the window uses it. */
@NullMarked
package dev.cairn.ui.office;

import org.jspecify.annotations.NullMarked;
