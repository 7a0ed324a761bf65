/** Models of the next load: their registry, their runner, where they come from. */
@NullMarked
package dev.cairn.onnx;

import org.jspecify.annotations.NullMarked;
