/** The page of what verdicts teach, alone. */
@NullMarked
package dev.cairn.ui.learning;

import org.jspecify.annotations.NullMarked;
