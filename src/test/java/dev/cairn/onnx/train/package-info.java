/** Tests of onnx.train. */
@NullMarked
package dev.cairn.onnx.train;

import org.jspecify.annotations.NullMarked;
