/** Which weekday holds which kind of run. */
@NullMarked
package dev.cairn.engine.pattern;

import org.jspecify.annotations.NullMarked;
