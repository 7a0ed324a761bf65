/**
 * The oracle: a solver asked the same questions as the engine, sharing no code with its answers.
 */
@NullMarked
package dev.cairn.engine.oracle;

import org.jspecify.annotations.NullMarked;
