/** What to lift next: rule and model side by side, the blend, and what can be put on the bar. */
@NullMarked
package dev.cairn.strength.overload;

import org.jspecify.annotations.NullMarked;
