/** Tests of onnx.chance. */
@NullMarked
package dev.cairn.onnx.chance;

import org.jspecify.annotations.NullMarked;
