/** One coach's range as a curve: rescaled to a common sureness, then the family that fits best. */
@NullMarked
package dev.cairn.elicit.fit;

import org.jspecify.annotations.NullMarked;
