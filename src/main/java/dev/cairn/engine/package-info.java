/**
 * The running plan as one pure function: athlete, wish and packs in, plan and trail or refusal out.
 */
@NullMarked
package dev.cairn.engine;

import org.jspecify.annotations.NullMarked;
