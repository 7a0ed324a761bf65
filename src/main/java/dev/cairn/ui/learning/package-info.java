/** What verdicts of coaches teach: proposals, how far coaches agree, conflicts. */
@NullMarked
package dev.cairn.ui.learning;

import org.jspecify.annotations.NullMarked;
