/** Chance that is the same on every machine and in every year. */
@NullMarked
package dev.cairn.onnx.chance;

import org.jspecify.annotations.NullMarked;
